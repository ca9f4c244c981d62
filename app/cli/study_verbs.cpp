#include "app/cli/arguments.h"
#include "app/cli/network_arguments.h"
#include "app/cli/report_verb.h"
#include "app/cli/study_documents.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/run/candidate_jobs.h"
#include "core/run/study_run.h"
#include "core/search/score_table.h"
#include "core/store/study_front.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace sextant::cli {

namespace {

nlohmann::json layerDocument(const LayerFigures& layer)
{
    nlohmann::json histogram = nlohmann::json::object();
    for (int i = 0; i < RangeHistogram::kBins; ++i)
        if (const auto count = layer.range.counts[static_cast<std::size_t>(i)]; count > 0)
            histogram[std::to_string(RangeHistogram::kFirst + i)] = count;
    return {{"name", layer.name},
            {"kind", opKindName(layer.kind)},
            {"shape", {layer.channels, layer.height, layer.width}},
            {"values", layer.values},
            {"snr_db", numberOrNull(layer.snrDb)},
            {"equal", std::isinf(layer.snrDb)},
            {"max_ulp", numberOrNull(layer.maxUlp)},
            {"overflowed", layer.overflowed},
            {"flushed", layer.flushed},
            {"weights_overflowed", layer.weightsOverflowed},
            {"weights_flushed", layer.weightsFlushed},
            {"sums_overflowed", layer.sumsOverflowed},
            {"sum_headroom_bits", numberOrNull(layer.sumHeadroomBits)},
            {"stored_headroom_bits", numberOrNull(layer.storedHeadroomBits)},
            {"weight_shift", layer.weightShift},
            {"zeros", layer.range.zeros},
            {"not_finite", layer.range.notFinite},
            {"log2_histogram", histogram}};
}

Result<nlohmann::json> studyLayers(const Arguments& arguments, const std::string& study,
                                   const RunToken& token)
{
    const auto candidate = arguments.integer("candidate", std::nullopt, 0, INT32_MAX);
    const auto tiles = arguments.integer("tiles", 16, 1, 100'000);
    if (!candidate || !tiles)
        return tl::unexpected(candidate ? tiles.error() : candidate.error());
    std::optional<DeviceProfile> device;
    if (arguments.has("device")) {
        auto found = findProfile(arguments.text("device"));
        if (!found)
            return tl::unexpected(found.error());
        device = std::move(*found);
    }
    const auto layers = candidateLayers(study, static_cast<int>(*candidate), device,
                                        static_cast<int>(*tiles), arguments.text("data"), token);
    if (!layers)
        return tl::unexpected(layers.error());
    nlohmann::json rows = nlohmann::json::array();
    for (const LayerFigures& layer : *layers)
        rows.push_back(layerDocument(layer));
    return nlohmann::json{{"simulated", true}, {"layers", rows}};
}

} // namespace

namespace {

Result<nlohmann::json> studyRerun(const Arguments& arguments, const std::string& file,
                                  const RunToken& token)
{
    const auto candidate = arguments.integer("candidate", std::nullopt, 0, INT32_MAX);
    if (!candidate)
        return tl::unexpected(candidate.error());
    auto study = Study::open(file, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    const auto rerun =
        rerunCandidate(*study, static_cast<int>(*candidate), arguments.text("data"), token);
    if (!rerun)
        return tl::unexpected(rerun.error());
    const bool restores = !rerun->hadWeights && rerun->sameScores();
    if (restores) {
        study = Study::open(file, Study::Access::ReadWrite);
        if (!study)
            return tl::unexpected(study.error());
        if (const auto restored = study->restoreWeights(rerun->recorded.id, rerun->weights);
            !restored)
            return tl::unexpected(restored.error());
    }
    return nlohmann::json{
        {"same_scores", rerun->sameScores()},
        {"same_weights",
         rerun->hadWeights ? nlohmann::json(rerun->sameWeights) : nlohmann::json(nullptr)},
        {"weights_restored", restores},
        {"recorded", candidateDocument(rerun->recorded)},
        {"repeated", candidateDocument(rerun->repeated)}};
}

} // namespace

Result<nlohmann::json> studyVerb(const Words& words, const RunToken& token)
{
    if (!words.empty() && isStudyEditVerb(words.front()))
        return studyEditVerb(words);
    if (!words.empty() && words.front() == "report")
        return studyReportVerb(words, token);
    if (!words.empty() && words.front() == "probe")
        return studyProbeVerb(words, token);
    const auto arguments =
        Arguments::parse(words, {"candidate", "device", "tiles", "data", "out"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto& positional = arguments->positional();
    const std::string what = positional.empty() ? "" : positional[0];
    if (positional.size() == 2 && what == "layers")
        return studyLayers(*arguments, positional[1], token);
    if (positional.size() == 2 && what == "rerun")
        return studyRerun(*arguments, positional[1], token);
    if (positional.size() != 2
        || (what != "info" && what != "candidates" && what != "front" && what != "table"))
        return fail(
            ErrorCode::WrongUsage, "study",
            "expected: study "
            "info|candidates|front|table|layers|rerun|probe|events|check|add|repeat|set|pin|"
            "unpin|exclude|include|note|prune|salvage STUDY");
    if (what == "table" && !arguments->has("out"))
        return fail(ErrorCode::WrongUsage, "--out", "is required");
    const auto study = Study::open(positional[1], Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    const auto candidates = study->candidates();
    if (!candidates)
        return tl::unexpected(candidates.error());
    if (what == "table") {
        ScoreTable table;
        for (const CandidateRecord& candidate : *candidates)
            if (candidate.status != CandidateStatus::Training)
                table.rows.push_back(candidate);
        if (const auto written = writeFile(arguments->text("out"), table.toCsv()); !written)
            return tl::unexpected(written.error());
        return nlohmann::json{{"rows", table.rows.size()}, {"file", arguments->text("out")}};
    }
    if (what == "candidates") {
        nlohmann::json rows = nlohmann::json::array();
        for (const CandidateRecord& candidate : *candidates)
            rows.push_back(candidateDocument(candidate));
        return nlohmann::json{{"candidates", rows}};
    }
    const auto header = study->header();
    const auto rejections = study->rejections();
    if (!header || !rejections)
        return tl::unexpected(header ? rejections.error() : header.error());
    const auto keep = study->keepRule();
    const auto withoutWeights = study->withoutWeights();
    const auto wishes = study->wishes();
    if (!keep || !withoutWeights || !wishes)
        return tl::unexpected(!keep         ? keep.error()
                                  : !wishes ? wishes.error()
                                            : withoutWeights.error());
    if (what == "front")
        return frontDocument(*candidates, header->settings.objectives);
    const auto device = DeviceProfile::fromJson(header->profileJson);
    nlohmann::json objectives = nlohmann::json::array();
    for (const Objective objective : header->settings.objectives)
        objectives.push_back(objectiveName(objective));
    int done = 0;
    int failed = 0;
    for (const CandidateRecord& candidate : *candidates) {
        done += candidate.status == CandidateStatus::Done ? 1 : 0;
        failed += candidate.status == CandidateStatus::Failed ? 1 : 0;
    }
    return nlohmann::json{{"format_version", Study::kVersion},
                          {"data", header->dataFolder},
                          {"data_fingerprint", hexText(header->dataFingerprint)},
                          {"device", device ? device->id : ""},
                          {"strategy", strategyName(header->settings.strategy)},
                          {"objectives", objectives},
                          {"alignment", alignmentName(header->settings.alignment)},
                          {"seed", header->settings.seed},
                          {"evaluations", header->settings.evaluations},
                          {"epochs", header->settings.epochs},
                          {"align_epochs", header->settings.alignEpochs},
                          {"done", done},
                          {"failed", failed},
                          {"training", static_cast<int>(candidates->size()) - done - failed},
                          {"rejected", rejections->size()},
                          {"keep", keep->text()},
                          {"without_weights", withoutWeights->size()},
                          {"open_wishes",
                           std::count_if(wishes->begin(), wishes->end(),
                                         [](const Wish& wish) { return wish.candidate < 0; })}};
}

} // namespace sextant::cli
