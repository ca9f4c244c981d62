#include "app/cli/verbs.h"

#include "app/cli/arguments.h"
#include "core/space/search_space.h"

#include <nlohmann/json.hpp>

namespace sextant::cli {

Result<nlohmann::json> spaceVerb(const Words& words, const RunToken&)
{
    const auto arguments = Arguments::parse(words, {"count", "seed"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto& positional = arguments->positional();
    const bool info = !positional.empty() && positional[0] == "info";
    const bool sample = !positional.empty() && positional[0] == "sample";
    if ((!info && !sample) || positional.size() > 2)
        return fail(ErrorCode::WrongUsage, "space",
                    "expected: space info [FILE], or space sample [FILE] --count N --seed S");

    const auto space = positional.size() == 2 ? SearchSpace::load(positional[1])
                                              : Result<SearchSpace>(SearchSpace::defaults());
    if (!space)
        return tl::unexpected(space.error());
    if (info)
        return nlohmann::json{{"name", space->name},
                              {"log10_size", space->log10Size()},
                              {"findings", space->findings()}};

    const auto count = arguments->integer("count", 10, 1, 1'000'000);
    const auto seed = arguments->integer("seed", 0, 0, INT64_MAX);
    if (!count)
        return tl::unexpected(count.error());
    if (!seed)
        return tl::unexpected(seed.error());
    Rng rng(static_cast<std::uint64_t>(*seed));
    nlohmann::json genomes = nlohmann::json::array();
    for (std::int64_t i = 0; i < *count; ++i)
        genomes.push_back(space->sample(rng).text());
    return nlohmann::json{{"genomes", genomes}};
}

} // namespace sextant::cli
