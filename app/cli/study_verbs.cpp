#include "app/cli/arguments.h"
#include "app/cli/executor_arguments.h"
#include "app/cli/network_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/report_verb.h"
#include "app/cli/study_documents.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/run/candidate_jobs.h"
#include "core/run/study_run.h"
#include "core/run/warm_start.h"
#include "core/search/score_table.h"
#include "core/store/study_front.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace sextant::cli {

namespace {

/// Reads an optional positive number.
Result<std::optional<double>> optionalNumber(const Arguments& arguments, const std::string& name)
{
    if (!arguments.has(name))
        return std::optional<double>{};
    const std::string text = arguments.text(name);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !(value > 0.0)
        || !std::isfinite(value))
        return fail(ErrorCode::WrongUsage, "--" + name, "'" + text + "' is not a number above 0");
    return std::optional(value);
}

Result<SearchSettings> settingsFrom(const Arguments& arguments)
{
    SearchSettings settings;
    const auto strategy =
        strategyNamed(arguments.text("strategy", strategyName(settings.strategy)));
    if (!strategy)
        return fail(ErrorCode::WrongUsage, "--strategy",
                    "must be nsga2, random, pynas-ga, regularised, surrogate or exhaustive");
    const auto alignment = alignmentNamed(arguments.text("alignment", "device"));
    if (!alignment)
        return fail(ErrorCode::WrongUsage, "--alignment", "must be none, storage or device");
    const auto evaluations = arguments.integer("evaluations", settings.evaluations, 1, 1'000'000);
    const auto seed = arguments.integer("seed", 0, 0, INT64_MAX);
    const auto epochs = arguments.integer("epochs", settings.epochs, 1, 10'000);
    const auto alignEpochs = arguments.integer("align-epochs", settings.alignEpochs, 0, 10'000);
    const auto maxParams = arguments.integer("max-params", 0, 0, INT64_MAX);
    for (const auto* number : {&evaluations, &seed, &epochs, &alignEpochs, &maxParams})
        if (!*number)
            return tl::unexpected(number->error());
    const auto maxLatency = optionalNumber(arguments, "max-latency-ms");
    if (!maxLatency)
        return tl::unexpected(maxLatency.error());
    if (arguments.has("objectives")) {
        settings.objectives.clear();
        for (const std::string& name : arguments.list("objectives")) {
            const auto objective = objectiveNamed(name);
            if (!objective)
                return fail(ErrorCode::WrongUsage, "--objectives",
                            "'" + name
                                + "' is not latency, miou, vessel_f1, energy, params or memory");
            settings.objectives.push_back(*objective);
        }
    }
    if (const auto finding = objectivesFinding(settings.objectives); !finding.empty())
        return fail(ErrorCode::WrongUsage, "--objectives", finding);
    settings.strategy = *strategy;
    settings.alignment = *alignment;
    settings.evaluations = static_cast<int>(*evaluations);
    settings.seed = static_cast<std::uint64_t>(*seed);
    settings.epochs = static_cast<int>(*epochs);
    settings.alignEpochs = static_cast<int>(*alignEpochs);
    settings.maxLatencyMs = *maxLatency;
    if (*maxParams > 0)
        settings.maxParams = *maxParams;
    const auto savings = savingsNamed(arguments.text("savings", "none"));
    if (!savings)
        return fail(ErrorCode::WrongUsage, "--savings",
                    "must be all, none, or some of inherit, rungs or rungs=2, and hopeless");
    settings.savings = *savings;
    const auto repeats = arguments.integer("repeats", 1, 1, 100);
    if (!repeats)
        return tl::unexpected(repeats.error());
    settings.repeats = static_cast<int>(*repeats);
    const auto lag = arguments.integer("lag", settings.lag, 1, 10'000);
    if (!lag)
        return tl::unexpected(lag.error());
    settings.lag = static_cast<int>(*lag);
    return settings;
}

void printEvent(const SearchEvent& event, int evaluations)
{
    const CandidateRecord& c = event.candidate;
    switch (event.kind) {
    case SearchEvent::Kind::Started:
        std::fprintf(stderr, "[%d/%d] %s  %lld parameters, %.2g ms simulated\n", c.id + 1,
                     evaluations, c.genome.c_str(), static_cast<long long>(c.params), c.latencyMs);
        break;
    case SearchEvent::Kind::Epoch:
        std::fprintf(stderr, "[%d/%d] epoch %d%s: loss %.4f, validation mIoU %.3f\n", c.id + 1,
                     evaluations, event.epoch.epoch + 1, event.epoch.aligning ? " (aligning)" : "",
                     event.epoch.trainLoss, event.epoch.validationMiou);
        break;
    case SearchEvent::Kind::Finished:
        if (c.status == CandidateStatus::Failed)
            std::fprintf(stderr, "[%d/%d] failed: %s\n", c.id + 1, evaluations, c.reason.c_str());
        else
            std::fprintf(
                stderr, "[%d/%d] done: mIoU fp32 %.3f, converted %.3f, aligned %.3f (%.0f s)%s\n",
                c.id + 1, evaluations, c.fp32->miou(), c.converted->miou(), c.aligned->miou(),
                c.seconds, c.reason.empty() ? "" : ("; " + c.reason).c_str());
        break;
    }
}

Result<void> beginWith(Study& study, const Arguments& arguments)
{
    const auto count = arguments.integer("warm-count", 8, 1, 10'000);
    if (!count)
        return tl::unexpected(count.error());
    const auto older = Study::open(arguments.text("warm-start"), Study::Access::ReadOnly);
    if (!older)
        return tl::unexpected(older.error());
    const auto started = addWarmStarts(study, *older, static_cast<std::size_t>(*count), false);
    if (!started)
        return tl::unexpected(started.error());
    std::fprintf(stderr, "begins with %zu networks of %s, %d more were here already\n",
                 started->wishes.size(), older->path().c_str(), started->known);
    return {};
}

} // namespace

Result<nlohmann::json> searchVerb(const Words& words, const RunToken& token)
{
    const auto begin = std::chrono::steady_clock::now();
    std::set<std::string> options{
        "data",       "study",      "space",     "device",     "evaluations",  "workers",
        "seed",       "strategy",   "alignment", "epochs",     "align-epochs", "max-latency-ms",
        "max-params", "training",   "recipe",    "objectives", "savings",      "repeats",
        "lag",        "warm-start", "warm-count"};
    options.insert(executorOptions().begin(), executorOptions().end());
    const auto arguments = Arguments::parse(words, options, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    for (const char* required : {"data", "study"})
        if (!arguments->has(required))
            return fail(ErrorCode::WrongUsage, std::string("--") + required, "is required");
    const auto settings = settingsFrom(*arguments);
    const auto workers = arguments->integer("workers", 2, 1, 10'000);
    const auto executor = executorFrom(*arguments, arguments->text("study"));
    const auto device = findProfile(arguments->text("device", kDefaultDevice));
    if (!settings)
        return tl::unexpected(settings.error());
    if (!workers)
        return tl::unexpected(workers.error());
    if (!executor)
        return tl::unexpected(executor.error());
    if (!device)
        return tl::unexpected(device.error());

    StudyRequest request;
    request.study = arguments->text("study");
    request.data = arguments->text("data");
    request.device = *device;
    request.settings = *settings;
    request.evaluations = settings->evaluations;
    const auto training = trainingRecipeFrom(*arguments);
    if (!training)
        return tl::unexpected(training.error());
    const auto recipe = alignmentRecipeFrom(*arguments);
    if (!recipe)
        return tl::unexpected(recipe.error());
    if (arguments->has("training"))
        request.training = *training;
    if (arguments->has("recipe"))
        request.recipe = *recipe;
    if (arguments->has("space")) {
        const auto space = SearchSpace::load(arguments->text("space"));
        if (!space)
            return tl::unexpected(space.error());
        request.space = *space;
    }
    auto study = openOrCreateStudy(request, token);
    if (!study)
        return tl::unexpected(study.error());
    if (arguments->has("warm-start"))
        if (const auto begun = beginWith(*study, *arguments); !begun)
            return tl::unexpected(begun.error());
    const auto summary = searchStudy(
        *study, request.data, static_cast<int>(*workers), token,
        [&](const SearchEvent& event) { printEvent(event, settings->evaluations); }, *executor);
    if (!summary)
        return tl::unexpected(summary.error());
    const auto candidates = study->candidates();
    if (!candidates)
        return tl::unexpected(candidates.error());
    nlohmann::json document = frontDocument(*candidates, settings->objectives);
    document["evaluations"] = candidates->size();
    document["failed"] = summary->failed;
    document["space_exhausted"] = summary->exhausted;
    document["seconds"] =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return document;
}

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
        return studyReportVerb(words);
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
