#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/search/strategy_trial.h"

#include <nlohmann/json.hpp>

#include <thread>

namespace sextant::cli {

namespace {

Result<TrialRequest> requestFrom(const Arguments& arguments)
{
    TrialRequest request;
    const auto seeds = arguments.integer("seeds", request.seeds, 1, 10'000);
    const auto evaluations = arguments.integer("evaluations", request.evaluations, 2, 1'000'000);
    const auto population = arguments.integer("population", request.population, 4, 10'000);
    for (const auto* number : {&seeds, &evaluations, &population})
        if (!*number)
            return tl::unexpected(number->error());
    request.seeds = static_cast<int>(*seeds);
    request.evaluations = static_cast<int>(*evaluations);
    request.population = static_cast<int>(*population);
    request.threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    for (const std::string& name :
         arguments.list("strategies", "surrogate,nsga2,regularised,pynas-ga,random")) {
        const auto strategy = strategyNamed(name);
        if (!strategy || *strategy == Strategy::Exhaustive)
            return fail(ErrorCode::WrongUsage, "--strategies",
                        "'" + name + "' is not nsga2, random, pynas-ga, regularised or surrogate");
        request.strategies.push_back(*strategy);
    }
    request.judged = request.strategies.front();
    return request;
}

nlohmann::json intervalDocument(const MedianInterval& interval)
{
    return {{"median", interval.median}, {"ci95", {interval.low, interval.high}}};
}

} // namespace

Result<nlohmann::json> strategiesVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(words,
                                            {"table", "space", "strategies", "seeds", "evaluations",
                                             "population", "markdown", "figure"},
                                            {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    for (const char* required : {"table", "space"})
        if (!arguments->has(required))
            return fail(ErrorCode::WrongUsage, std::string("--") + required, "is required");
    const auto request = requestFrom(*arguments);
    if (!request)
        return tl::unexpected(request.error());
    const auto csv = readFile(arguments->text("table"));
    if (!csv)
        return tl::unexpected(csv.error());
    const auto table = ScoreTable::fromCsv(*csv);
    if (!table)
        return tl::unexpected(table.error());
    const auto space = SearchSpace::load(arguments->text("space"));
    if (!space)
        return tl::unexpected(space.error());
    const auto trial = compareStrategies(*table, *space, *request, token);
    if (!trial)
        return tl::unexpected(trial.error());
    if (arguments->has("markdown"))
        if (const auto written = writeFile(arguments->text("markdown"), trialMarkdown(*trial));
            !written)
            return tl::unexpected(written.error());
    if (arguments->has("figure"))
        if (const auto written = writeFile(arguments->text("figure"), trialSvg(*trial)); !written)
            return tl::unexpected(written.error());
    nlohmann::json curves = nlohmann::json::array();
    for (const StrategyCurve& curve : trial->curves) {
        std::vector<double> last;
        for (const auto& seed : curve.hypervolume)
            last.push_back(seed.back());
        curves.push_back({{"strategy", strategyName(curve.strategy)},
                          {"hypervolume_at_end", intervalDocument(medianInterval(last))},
                          {"needed", intervalDocument(curve.needed)},
                          {"missed", curve.missed},
                          {"hypervolume", curve.hypervolume}});
    }
    return nlohmann::json{
        {"judged", strategyName(request->judged)}, {"seeds", request->seeds},
        {"evaluations", request->evaluations},     {"population", request->population},
        {"genomes", table->rows.size()},           {"strategies", curves}};
}

} // namespace sextant::cli
