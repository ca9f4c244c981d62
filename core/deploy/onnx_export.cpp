#include "core/deploy/onnx_export.h"

#include "core/base/files.h"
#include "core/deploy/detail/onnx_graph.h"
#include "core/deploy/detail/torchscript_model.h"
#include "core/deploy/onnx_model.h"

#include <opencv2/core/version.hpp>

#include <algorithm>
#include <cmath>
#include <list>
#include <utility>

namespace sextant {

namespace {

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ",") + name;
    return text;
}

/// Tiles of exactly the exported size; others cannot pass a static input.
TileSet tilesOfSize(const TileSet& tiles, int height, int width)
{
    TileSet fitting;
    fitting.bands = tiles.bands;
    for (const TileSet::Sample& sample : tiles.samples)
        if (sample.height == height && sample.width == width)
            fitting.samples.push_back(sample);
    return fitting;
}

/// Compares logits on every tile and re-scores the exported model.
Result<void> verify(const PredictFunction& exported, const ModelData& model, const TileSet& tiles,
                    ExportReport& report, const RunToken& token)
{
    auto reference = Predictor::create(model, Numerics::Exported);
    if (!reference)
        return tl::unexpected(reference.error());
    Score score;
    for (const TileSet::Sample& sample : tiles.samples) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "export", "stopped while verifying");
        const auto ours = reference->logits(sample.image, 1, sample.height, sample.width);
        if (!ours)
            return tl::unexpected(ours.error());
        const auto theirs = exported(sample.image, 1, sample.height, sample.width);
        if (!theirs)
            return tl::unexpected(theirs.error());
        if (theirs->size() != ours->size())
            return fail(ErrorCode::ParityFailed, "export", "the exported output has another size");
        for (std::size_t i = 0; i < ours->size(); ++i) {
            const double difference =
                std::abs(static_cast<double>((*ours)[i]) - static_cast<double>((*theirs)[i]));
            report.maxLogit = std::max(report.maxLogit, std::abs(static_cast<double>((*ours)[i])));
            // A NaN on either side must not pass.
            report.maxAbsDiff =
                std::isnan(difference) ? INFINITY : std::max(report.maxAbsDiff, difference);
            if (sample.label[i] == kNoData)
                continue;
            const bool predicted = (*theirs)[i] > 0.0f;
            if (sample.label[i] == 1)
                ++(predicted ? score.truePositive : score.falseNegative);
            else
                ++(predicted ? score.falsePositive : score.trueNegative);
        }
    }
    report.miouExported = score.miou();
    return {};
}

Result<void> judge(const ExportReport& report)
{
    const double accepted = std::max(kMaxLogitDifference, kMaxRelativeDifference * report.maxLogit);
    if (!(report.maxAbsDiff <= accepted))
        return fail(ErrorCode::ParityFailed, "export",
                    "the exported file differs from the study's network by "
                        + std::to_string(report.maxAbsDiff) + ", at most "
                        + std::to_string(accepted) + " is accepted for logits up to "
                        + std::to_string(report.maxLogit));
    const bool bothUndefined = std::isnan(report.miouExported) && std::isnan(report.miouStudy);
    if (!bothUndefined && !(std::abs(report.miouExported - report.miouStudy) <= kMaxMiouDifference))
        return fail(ErrorCode::ParityFailed, "export",
                    "the exported file scores " + std::to_string(report.miouExported)
                        + " mIoU, the study says " + std::to_string(report.miouStudy));
    return {};
}

Result<void> verifyAndJudge(const PredictFunction& exported, const ExportRequest& request,
                            const TileSet& tiles, ExportReport& report, const RunToken& token)
{
    const auto verified = verify(exported, request.model, tiles, report, token);
    return verified ? judge(report) : verified;
}

/// A file that nobody sees under its name before it was verified; a former one stays until then.
struct Draft {
    explicit Draft(std::filesystem::path path) : file(std::move(path)), temporary(file)
    {
        temporary += ".part";
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft()
    {
        std::error_code ec;
        std::filesystem::remove(temporary, ec);
    }

    std::filesystem::path file, temporary;
};

Result<void> exportInto(const ExportRequest& request, const TileSet& tiles,
                        const std::filesystem::path& folder, const RunToken& token,
                        ExportReport& report)
{
    std::list<Draft> drafts; // references to its elements stay valid
    const TileSet fitting = tilesOfSize(tiles, request.height, request.width);
    if (fitting.samples.empty())
        return fail(ErrorCode::DatasetInvalid, "export",
                    "no tile has the exported size to verify with");
    const auto weights =
        foldedWeights(request.model, Numerics::Exported, request.height, request.width);
    if (!weights)
        return tl::unexpected(weights.error());
    detail::GraphDescription description;
    description.metadata = {{"sextant_format", detail::kGraphFormat},
                            {"genome", request.model.genome.text()},
                            {"candidate", request.candidate},
                            {"bands", joined(request.bandNames)},
                            {"sample_type", std::string(sampleTypeName(request.sampleType))},
                            {"device", request.model.device.id},
                            {"miou_device_simulated", std::to_string(request.studyMiou)}};
    const auto bytes = detail::onnxBytes(*weights, request.model.normalisation,
                                         request.model.device.rules.linearResize, description);
    if (!bytes)
        return tl::unexpected(bytes.error());

    report.miouStudy = request.studyMiou;
    // The ONNX file is always made, since it is what the check runs; it stays only when asked for.
    const auto& onnxDraft =
        drafts.emplace_back(folder / ("candidate-" + request.candidate + ".onnx"));
    if (const auto written = writeFile(onnxDraft.temporary, *bytes); !written)
        return written;
    const auto exported = openOnnx(onnxDraft.temporary);
    if (!exported)
        return tl::unexpected(exported.error());
    if (const auto good = verifyAndJudge(exported->predict, request, fitting, report, token); !good)
        return good;

    const auto wants = [&](ExportFormat format) {
        return std::ranges::count(request.formats, format) > 0;
    };
    if (!wants(ExportFormat::Onnx))
        drafts.clear();
    if (wants(ExportFormat::TorchScript)) {
        const auto& draft =
            drafts.emplace_back(folder / ("candidate-" + request.candidate + ".pt"));
        if (const auto written = writeTorchScript(request.model, Numerics::Exported, request.height,
                                                  request.width, draft.temporary.string());
            !written)
            return written;
        const auto script = detail::openTorchScript(draft.temporary);
        if (!script)
            return tl::unexpected(script.error());
        if (const auto good = verifyAndJudge(*script, request, fitting, report, token); !good)
            return good;
    }
    for (const Draft& draft : drafts) {
        std::error_code ec;
        std::filesystem::rename(draft.temporary, draft.file, ec);
        if (ec)
            return fail(ErrorCode::FileUnwritable, draft.file.string(), ec.message());
        report.files.push_back(draft.file);
    }
    return {};
}

} // namespace

Result<ExportReport> exportModel(const ExportRequest& request, const TileSet& tiles,
                                 const std::filesystem::path& folder, const RunToken& token)
{
    ExportReport report;
    report.verifiedWith = "OpenCV DNN " CV_VERSION;
    if (const auto done = exportInto(request, tiles, folder, token, report); !done) {
        std::error_code ec;
        for (const auto& file : report.files)
            std::filesystem::remove(file, ec);
        return tl::unexpected(done.error());
    }
    return report;
}

} // namespace sextant
