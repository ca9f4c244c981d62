#include "app/cli/arguments.h"
#include "app/cli/executor_arguments.h"
#include "app/cli/network_arguments.h"
#include "app/cli/probe_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/study_documents.h"
#include "app/cli/verbs.h"
#include "core/run/study_run.h"
#include "core/run/warm_start.h"

#include <nlohmann/json.hpp>

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
    case SearchEvent::Kind::Waiting:
        std::fprintf(stderr, "%s\n", event.wait.sentence().c_str());
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
        "data",       "study",      "space",      "device",     "evaluations",  "workers",
        "seed",       "strategy",   "alignment",  "epochs",     "align-epochs", "max-latency-ms",
        "max-params", "training",   "recipe",     "objectives", "savings",      "repeats",
        "lag",        "warm-start", "warm-count", "probe",      "probe-command"};
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
    const auto probe = searchProbeFrom(*arguments, *device);
    if (!probe)
        return tl::unexpected(probe.error());

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
    std::optional<SearchProbe> board;
    if (*probe)
        board.emplace(request.study, **probe, token, printProbeRow);
    const auto summary = searchStudy(
        *study, request.data, static_cast<int>(*workers), token,
        [&](const SearchEvent& event) {
            printEvent(event, settings->evaluations);
            if (board)
                board->onEvent(event);
        },
        *executor);
    if (!summary)
        return tl::unexpected(summary.error());
    if (board)
        if (const auto measured = board->finish(); !measured)
            return tl::unexpected(measured.error());
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

} // namespace sextant::cli
