#include "core/deploy/bundle.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/deploy/detail/bundle_check.h"
#include "core/deploy/detail/bundle_models.h"
#include "core/deploy/detail/first_difference.h"
#include "core/deploy/detail/gap_causes.h"
#include "core/deploy/detail/onnx_proto.h"
#include "core/deploy/detail/staging.h"
#include "core/deploy/onnx_export.h"
#include "core/deploy/onnx_model.h"
#include "core/deploy/safetensors.h"
#include "core/deploy/target.h"
#include "core/nn/stored_weights.h"

#include <opencv2/core/version.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>
#include <unistd.h>

namespace sextant {

namespace {

namespace fs = std::filesystem;

constexpr int kBatch = 16; // tiles in one forward

void addCounts(Score& score, std::span<const float> logits, const std::vector<std::int8_t>& labels)
{
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] == kNoData)
            continue;
        const bool predicted = logits[i] > 0.0f;
        if (labels[i] == 1)
            ++(predicted ? score.truePositive : score.falseNegative);
        else
            ++(predicted ? score.falsePositive : score.trueNegative);
    }
}

Score sumOf(const std::vector<Score>& scores)
{
    Score sum;
    for (const Score& score : scores) {
        sum.truePositive += score.truePositive;
        sum.falsePositive += score.falsePositive;
        sum.falseNegative += score.falseNegative;
        sum.trueNegative += score.trueNegative;
    }
    return sum;
}

using OnLogits = std::function<Result<void>(std::size_t tile, std::span<const float> logits)>;

/// Predicts tile after tile, equal sizes together.
Result<void> overTiles(Predictor& predictor, const TileSet& tiles, const RunToken& token,
                       const OnLogits& onLogits)
{
    for (std::size_t begin = 0; begin < tiles.samples.size();) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "export", "stopped while verifying");
        const TileSet::Sample& first = tiles.samples[begin];
        std::vector<float> images;
        std::size_t end = begin;
        for (; end < tiles.samples.size() && end - begin < kBatch
             && tiles.samples[end].width == first.width
             && tiles.samples[end].height == first.height;
             ++end)
            images.insert(images.end(), tiles.samples[end].image.begin(),
                          tiles.samples[end].image.end());
        const auto logits =
            predictor.logits(images, static_cast<int>(end - begin), first.height, first.width);
        if (!logits)
            return tl::unexpected(logits.error());
        const std::size_t plane = logits->size() / (end - begin);
        for (std::size_t i = begin; i < end; ++i)
            if (const auto taken =
                    onLogits(i, std::span(*logits).subspan((i - begin) * plane, plane));
                !taken)
                return taken;
        begin = end;
    }
    return {};
}

std::string sixDigits(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

/// One export from the network to the verified bundle.
class Export {
public:
    Export(const BundleRequest& request, const TileSet& tiles, const RunToken& token,
           const OnBundleStep& onStep)
        : m_request(request), m_tiles(tiles), m_token(token), m_onStep(onStep), m_card(request.card)
    {
        for (const TileSet::Sample& sample : tiles.samples)
            if (sample.width == m_card.input.width && sample.height == m_card.input.height)
                m_fitting.samples.push_back(sample);
        m_fitting.bands = tiles.bands;
    }

    Result<BundleReport> into(const fs::path& folder)
    {
        const std::string name = "candidate-" + m_card.candidate;
        const bool zip = m_request.form == BundleForm::Zip;
        BundleReport report;
        report.bundle = folder / (zip ? name + ".zip" : name);
        std::error_code ec;
        if (fs::exists(report.bundle, ec) && !detail::looksLikeBundle(report.bundle))
            return fail(ErrorCode::FileUnwritable, report.bundle.string(),
                        "is there already and is no bundle; choose another folder");
        if (m_fitting.samples.empty())
            return fail(ErrorCode::DatasetInvalid, "export",
                        "no tile has the exported size to verify with");
        const detail::Staging staging(folder
                                      / ("." + name + "." + std::to_string(::getpid()) + ".part"));
        if (const auto done = fill(staging.path()); !done)
            return tl::unexpected(done.error());
        if (const auto placed = zip ? placeZip(staging.path(), report.bundle)
                                    : detail::replaceAtOnce(staging.path(), report.bundle);
            !placed)
            return tl::unexpected(placed.error());
        if (zip)
            report.files = {report.bundle};
        else
            for (const char* file : detail::kBundleFiles)
                report.files.push_back(report.bundle / file);
        if (!zip)
            report.files.push_back(report.bundle / detail::kManifestFile);
        report.card = std::move(m_card);
        return report;
    }

private:
    Result<void> fill(const fs::path& staging)
    {
        m_staging = staging;
        using Step = std::optional<BundleStep>;
        const std::pair<Result<void> (Export::*)(), Step> parts[] = {
            {&Export::writeModels, {}},
            {&Export::readModelsBack, BundleStep::Models},
            {&Export::scoreDevice, BundleStep::DeviceScore},
            {&Export::compareGraph, BundleStep::Logits},
            {&Export::splitByCause, {}},
            {&Export::writeDescription, {}},
            {&Export::checkWhole, BundleStep::Whole}};
        for (const auto& [part, step] : parts) {
            if (!m_token.proceed())
                return fail(ErrorCode::Cancelled, "export", "stopped while writing");
            if (const auto done = (this->*part)(); !done)
                return done;
            if (step && m_onStep)
                m_onStep(*step);
        }
        return {};
    }

    Result<void> put(const std::string& name, const std::string& content)
    {
        m_written.push_back(name);
        return writeFile(m_staging / name, content);
    }

    Result<void> put(const detail::FileMap& files)
    {
        for (const auto& [name, content] : files)
            if (const auto written = put(name, content); !written)
                return written;
        return {};
    }

    Result<void> writeModels()
    {
        const auto stored = storedWeightsOf(m_request.model);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto models = detail::bundleModels(m_card.genome, m_card.input.bands,
                                                 m_card.normalisation, m_card.device, *stored);
        if (!models)
            return tl::unexpected(models.error());
        const auto graphs = detail::onnxFiles(*models, m_card, detail::kBundleVersion);
        if (!graphs)
            return tl::unexpected(graphs.error());
        const auto vector =
            detail::testVector(*models, m_card.input, busiestTile().image, m_request.threads);
        if (!vector)
            return tl::unexpected(vector.error());
        const std::map<std::string, std::string> about{
            {"format", "sextant-weights"},
            {"genome", m_card.genome.text()},
            {"device", m_card.device.id},
            {"weights", "folded network, as the device stores them"}};
        const detail::FileMap texts{{detail::kWeightsFile, safetensorsBytes(*stored, about)},
                                    {detail::kGenomeFile, m_card.genome.text() + "\n"},
                                    {detail::kProfileFile, m_card.device.jsonText},
                                    {detail::kTargetPage,
                                     targetPage(m_card.device, m_card.input, m_card.findings,
                                                pixelsInWords(m_card.sampleType))}};
        for (const auto* files : {&*graphs, &*vector, &texts})
            if (const auto written = put(*files); !written)
                return written;
        m_written.emplace_back(detail::kTorchScriptFile);
        return writeTorchScript(models->device, Numerics::Exported, m_card.input.height,
                                m_card.input.width,
                                (m_staging / detail::kTorchScriptFile).string());
    }

    [[nodiscard]] const TileSet::Sample& busiestTile() const
    {
        const auto vessels = [](const TileSet::Sample& tile) {
            return std::count(tile.label.begin(), tile.label.end(), std::int8_t{1});
        };
        return *std::max_element(
            m_fitting.samples.begin(), m_fitting.samples.end(),
            [&](const auto& a, const auto& b) { return vessels(a) < vessels(b); });
    }

    /// From here on only what lies on the disk counts.
    Result<void> readModelsBack()
    {
        const auto bytes = readFile(m_staging / detail::kWeightsFile);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto weights = readSafetensors(*bytes, detail::kWeightsFile);
        if (!weights)
            return tl::unexpected(weights.error());
        auto models = detail::bundleModels(m_card.genome, m_card.input.bands, m_card.normalisation,
                                           m_card.device, weights->arrays);
        if (!models)
            return tl::unexpected(models.error());
        m_models = std::move(*models);
        return {};
    }

    Result<void> scoreDevice()
    {
        auto predictor = Predictor::create(m_models.device, Numerics::Device, m_request.threads);
        if (!predictor)
            return tl::unexpected(predictor.error());
        std::vector<Score> scores(m_tiles.samples.size());
        if (const auto done =
                overTiles(*predictor, m_tiles, m_token,
                          [&](std::size_t tile, std::span<const float> logits) -> Result<void> {
                              addCounts(scores[tile], logits, m_tiles.samples[tile].label);
                              return {};
                          });
            !done)
            return done;
        m_card.miouDevice = sumOf(scores).miou();
        m_card.overTiles = bootstrapInterval(scores);
        if (!m_card.aligned)
            return {};
        const double study = m_card.aligned->miou();
        const bool bothUndefined = std::isnan(m_card.miouDevice) && std::isnan(study);
        if (!bothUndefined && !(std::abs(m_card.miouDevice - study) <= kMaxMiouDifference))
            return fail(ErrorCode::ParityFailed, "export",
                        "the simulated device scores " + sixDigits(m_card.miouDevice)
                            + " mIoU with the written weights, the study says " + sixDigits(study)
                            + ": " + sixDigits(std::abs(m_card.miouDevice - study)) + " apart");
        return {};
    }

    Result<void> compareGraph()
    {
        const fs::path file = m_staging / detail::kFp32File;
        const auto exported = openOnnx(file);
        if (!exported)
            return tl::unexpected(exported.error());
        auto reference = Predictor::create(m_models.device, Numerics::Exported, m_request.threads);
        if (!reference)
            return tl::unexpected(reference.error());
        Score score;
        std::size_t worst = 0;
        const auto compared =
            overTiles(*reference, m_fitting, m_token,
                      [&](std::size_t tile, std::span<const float> ours) -> Result<void> {
                          const TileSet::Sample& sample = m_fitting.samples[tile];
                          const auto theirs =
                              exported->predict(sample.image, 1, sample.height, sample.width);
                          if (!theirs)
                              return tl::unexpected(theirs.error());
                          if (theirs->size() != ours.size())
                              return fail(ErrorCode::ParityFailed, "export",
                                          "the exported output has another size");
                          addCounts(score, *theirs, sample.label);
                          if (widen(ours, *theirs))
                              worst = tile;
                          return {};
                      });
        if (!compared)
            return compared;
        m_card.tiles = static_cast<int>(m_fitting.samples.size());
        m_card.miouExported = score.miou();
        const double accepted =
            std::max(kMaxLogitDifference, kMaxRelativeDifference * m_card.maxLogit);
        if (m_card.maxAbsDiff <= accepted)
            return {};
        return fail(ErrorCode::ParityFailed, "export",
                    std::string(detail::kFp32File) + " differs from the study's network by "
                        + sixDigits(m_card.maxAbsDiff) + ", at most " + sixDigits(accepted)
                        + " is accepted for logits up to " + sixDigits(m_card.maxLogit)
                        + whereItStarts(file, m_fitting.samples[worst].image));
    }

    /// True when the largest difference grew.
    bool widen(std::span<const float> ours, std::span<const float> theirs)
    {
        const double before = m_card.maxAbsDiff;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const double difference =
                std::abs(static_cast<double>(ours[i]) - static_cast<double>(theirs[i]));
            m_card.maxLogit = std::max(m_card.maxLogit, std::abs(static_cast<double>(ours[i])));
            // A NaN on either side must not pass.
            m_card.maxAbsDiff =
                std::isnan(difference) ? INFINITY : std::max(m_card.maxAbsDiff, difference);
        }
        return m_card.maxAbsDiff > before;
    }

    [[nodiscard]] std::string whereItStarts(const fs::path& file,
                                            std::span<const float> image) const
    {
        const auto bytes = readFile(file);
        const auto graph = bytes ? detail::parseOnnx(*bytes, file.string())
                                 : Result<onnx::ModelProto>(tl::unexpected(bytes.error()));
        return graph ? detail::whereItStarts(*graph, m_models.device, image, m_card.input.height,
                                             m_card.input.width)
                     : std::string();
    }

    Result<void> splitByCause()
    {
        return m_request.causes
            ? detail::splitByCause(m_card, m_request.model, m_tiles, m_request.threads, m_token)
            : Result<void>();
    }

    Result<void> writeDescription()
    {
        m_card.exportedAt = utcText(std::chrono::system_clock::now());
        m_card.verifiedWith = "OpenCV DNN " CV_VERSION;
        detail::FileMap files;
        for (const std::string& name : m_written) {
            auto content = readFile(m_staging / name);
            if (!content)
                return tl::unexpected(content.error());
            m_card.hashes[name] = sha256(*content);
            files[name] = std::move(*content);
        }
        files[detail::kCardFile] = cardJson(m_card);
        files[detail::kCardPage] = cardHtml(m_card);
        for (const char* name : {detail::kCardFile, detail::kCardPage})
            if (const auto written = put(name, files[name]); !written)
                return written;
        return put(detail::kManifestFile,
                   detail::manifestJson(files, m_card.candidate, m_card.genome.text()));
    }

    Result<void> checkWhole()
    {
        const auto check = verifyBundle(m_staging);
        return check ? Result<void>() : fail(ErrorCode::ParityFailed, "export", check.error().why);
    }

    Result<void> placeZip(const fs::path& staging, const fs::path& archive)
    {
        detail::FileMap files;
        for (const std::string& name : m_written) {
            auto content = readFile(staging / name);
            if (!content)
                return tl::unexpected(content.error());
            files[name] = std::move(*content);
        }
        const fs::path part = staging.string() + ".zip";
        const detail::Staging cleared(part);
        if (const auto written = writeFile(part, detail::zipBytes(files)); !written)
            return written;
        const auto bytes = readFile(part);
        const auto back = bytes ? detail::readZip(*bytes, part.string())
                                : Result<detail::FileMap>(tl::unexpected(bytes.error()));
        if (!back || *back != files)
            return fail(ErrorCode::FileUnwritable, archive.string(),
                        "what was written reads back otherwise");
        return detail::replaceAtOnce(part, archive);
    }

    const BundleRequest& m_request;
    const TileSet& m_tiles;
    const RunToken& m_token;
    const OnBundleStep& m_onStep;
    TileSet m_fitting; ///< tiles of the graphs' size
    ModelCard m_card;
    fs::path m_staging;
    std::vector<std::string> m_written; ///< names, in the staging folder
    detail::BundleModels m_models; ///< from what was written
};

} // namespace

Result<BundleReport> writeBundle(const BundleRequest& request, const TileSet& tiles,
                                 const std::filesystem::path& folder, const RunToken& token,
                                 const OnBundleStep& onStep)
{
    return guarded([&] { return Export(request, tiles, token, onStep).into(folder); }, "export");
}

} // namespace sextant
