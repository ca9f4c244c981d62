#include "core/search/search.h"

#include "core/search/detail/engine.h"
#include "core/search/evaluation_pool.h"
#include "core/space/space_sampler.h"

namespace sextant {

std::string spaceFinding(const SearchSpace& space, Strategy strategy)
{
    if (const auto findings = space.findings(); !findings.empty())
        return findings.front().sentence();
    if (strategy != Strategy::Exhaustive)
        return {};
    const SpaceSampler whole(space);
    return whole.log10Size() <= kMostEnumeratedLog10 ? std::string()
                                                     : "is too large to be searched whole: "
            + whole.size() + " genomes; allow fewer choices or choose another strategy";
}

Result<SearchSummary> runSearch(Study& study, const SearchSpace& space, const CostFunction& cost,
                                EvaluationPool& pool, const SearchOptions& options,
                                const RunToken& token, const OnSearchEvent& onEvent)
{
    if (const auto findings = space.findings(); !findings.empty())
        return fail(ErrorCode::SpaceInvalid, "search space", findings.front().sentence());
    if (const auto locked = study.lockForSearch(); !locked)
        return tl::unexpected(locked.error());
    if (const auto sound = study.verify(); !sound)
        return tl::unexpected(sound.error());
    auto snapshot = study.snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return detail::Engine(study, std::move(*snapshot), space, cost, pool, options, token, onEvent)
        .run();
}

Result<SearchSummary> runSearch(Study& study, const SearchSpace& space, const CostFunction& cost,
                                const Evaluate& evaluate, const SearchOptions& options,
                                const RunToken& token, const OnSearchEvent& onEvent)
{
    ThreadPool pool(evaluate);
    return runSearch(study, space, cost, pool, options, token, onEvent);
}

Result<SearchSummary> runSearch(Study& study, const SearchSpace& space, const CostFunction& cost,
                                const Evaluate& evaluate, int workers, const RunToken& token,
                                const OnSearchEvent& onEvent)
{
    WorkerCount count(workers);
    SearchOptions options;
    options.workers = &count;
    return runSearch(study, space, cost, evaluate, options, token, onEvent);
}

} // namespace sextant
