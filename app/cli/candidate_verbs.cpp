#include "app/cli/arguments.h"
#include "app/cli/network_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/study_documents.h"
#include "app/cli/verbs.h"
#include "core/run/candidate_jobs.h"
#include "core/base/files.h"
#include "core/run/gap.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cstdio>

namespace sextant::cli {

namespace {

nlohmann::json gapDocument(const GapRun& run)
{
    return {{"fp32", numberOrNull(run.fp32)},
            {"converted", numberOrNull(run.converted)},
            {"aligned", numberOrNull(run.aligned)},
            {"control", numberOrNull(run.control)},
            {"recovered", numberOrNull(run.recovered)},
            {"vessel_iou_fp32", numberOrNull(run.fp32VesselIou)},
            {"vessel_iou_aligned", numberOrNull(run.alignedVesselIou)}};
}

nlohmann::json tableDocument(const GapTable& table)
{
    nlohmann::json runs = nlohmann::json::array();
    for (const GapRun& run : table.runs) {
        nlohmann::json row = gapDocument(run);
        row["seed"] = run.seed;
        runs.push_back(row);
    }
    nlohmann::json causes = nlohmann::json::array();
    for (const GapCause& cause : table.causes)
        causes.push_back({{"name", cause.name},
                          {"miou", numberOrNull(cause.miou)},
                          {"delta", numberOrNull(cause.delta)},
                          {"left_out_miou", numberOrNull(cause.withoutMiou)},
                          {"left_out_delta", numberOrNull(cause.withoutDelta)}});
    return {{"genome", table.genome.text()},
            {"device", table.device},
            {"simulated", true},
            {"split", "test"},
            {"runs", runs},
            {"causes", causes},
            {"mean", gapDocument(table.mean)},
            {"ci95", gapDocument(table.ci95)}};
}

Result<GapRequest> gapRequest(const Arguments& arguments)
{
    for (const char* required : {"data", "genome"})
        if (!arguments.has(required))
            return fail(ErrorCode::WrongUsage, std::string("--") + required, "is required");
    GapRequest request;
    for (const std::string& text : arguments.list("genome")) {
        const auto genome = Genome::parse(text);
        if (!genome)
            return tl::unexpected(genome.error());
        request.genomes.push_back(*genome);
    }
    for (const std::string& id : arguments.list("device", kDefaultDevice)) {
        const auto device = findProfile(id);
        if (!device)
            return tl::unexpected(device.error());
        request.devices.push_back(*device);
    }
    for (const std::string& text : arguments.list("seeds", "0")) {
        std::uint64_t seed = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
        if (error != std::errc{} || end != text.data() + text.size())
            return fail(ErrorCode::WrongUsage, "--seeds", "'" + text + "' is not a whole number");
        request.seeds.push_back(seed);
    }
    const auto epochs = arguments.integer("epochs", request.training.epochs, 1, 10'000);
    const auto alignEpochs =
        arguments.integer("align-epochs", request.training.alignEpochs, 0, 10'000);
    const auto threads = arguments.integer("threads", 2, 1, 256);
    for (const auto* number : {&epochs, &alignEpochs, &threads})
        if (!*number)
            return tl::unexpected(number->error());
    const auto training = trainingRecipeFrom(arguments);
    if (!training)
        return tl::unexpected(training.error());
    const auto recipe = alignmentRecipeFrom(arguments);
    if (!recipe)
        return tl::unexpected(recipe.error());
    request.training.training = *training;
    request.training.recipe = *recipe;
    request.data = arguments.text("data");
    request.work = arguments.text("work");
    request.training.epochs = static_cast<int>(*epochs);
    request.training.alignEpochs = static_cast<int>(*alignEpochs);
    request.training.threads = static_cast<int>(*threads);
    return request;
}

} // namespace

Result<nlohmann::json> gapVerb(const Words& words, const RunToken& token)
{
    const auto arguments =
        Arguments::parse(words,
                         {"data", "genome", "device", "epochs", "align-epochs", "seeds", "threads",
                          "training", "recipe", "work", "markdown", "figure"},
                         {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto request = gapRequest(*arguments);
    if (!request)
        return tl::unexpected(request.error());
    const auto report = measureGap(*request, token, [](const std::string& text) {
        std::fprintf(stderr, "%s\n", text.c_str());
    });
    if (!report)
        return tl::unexpected(report.error());
    if (arguments->has("markdown"))
        if (const auto written = writeFile(arguments->text("markdown"), gapMarkdown(*report));
            !written)
            return tl::unexpected(written.error());
    if (arguments->has("figure"))
        if (const auto written = writeFile(arguments->text("figure"), gapSvg(*report)); !written)
            return tl::unexpected(written.error());
    // The first table stands at the top, since most calls ask for one network on one device.
    nlohmann::json document = tableDocument(report->tables.front());
    document["tables"] = nlohmann::json::array();
    for (const GapTable& table : report->tables)
        document["tables"].push_back(tableDocument(table));
    return document;
}

} // namespace sextant::cli
