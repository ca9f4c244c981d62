#include "core/run/warm_start.h"

#include "core/hw/device_profile.h"
#include "core/run/genome_cost.h"
#include "core/run/study_edit.h"
#include "core/search/search.h"
#include "core/space/space_sampler.h"
#include "core/store/repeats.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace sextant {

Result<std::vector<WarmStart>> warmStart(const Study& older, const StudyHeader& header,
                                         std::size_t count)
{
    const auto space = SearchSpace::fromJson(header.spaceJson);
    if (!space)
        return tl::unexpected(space.error());
    const auto device = DeviceProfile::fromJson(header.profileJson);
    if (!device)
        return tl::unexpected(device.error());
    const auto former = older.header();
    if (!former)
        return tl::unexpected(former.error());
    const auto candidates = older.candidates();
    if (!candidates)
        return tl::unexpected(candidates.error());
    const SpaceSampler sampler(*space);
    const Repeats repeats(*candidates, Objective::Miou);
    std::vector<WarmStart> starts;
    if (former->bands != header.bands)
        return starts;
    for (const CandidateRecord& candidate : *candidates) {
        const double miou = repeats.of(candidate.id).mean;
        if (candidate.repeatOf >= 0 || candidate.excluded || std::isnan(miou))
            continue;
        auto genome = Genome::parse(candidate.genome);
        if (!genome)
            return tl::unexpected(genome.error());
        if (!sampler.contains(*genome))
            continue;
        const auto network =
            buildNetwork(*genome, {header.bands, header.tileHeight, header.tileWidth}, 1);
        if (!network)
            continue; // such as tiles that are too small for it
        const GenomeCost cost = costOf(*network, *device);
        if (!capReason(header.settings, space->caps, cost).empty())
            continue;
        starts.push_back({candidate.id, std::move(*genome), {}, miou, cost.latencyMs});
    }
    std::sort(starts.begin(), starts.end(), [](const WarmStart& a, const WarmStart& b) {
        return std::tuple(-a.miou, a.latencyMs, a.candidate)
            < std::tuple(-b.miou, b.latencyMs, b.candidate);
    });
    std::set<std::string> known;
    std::erase_if(starts, [&](const WarmStart& start) {
        return !known.insert(start.genome.withoutDeadGenes().text()).second;
    });
    if (starts.size() > count)
        starts.erase(starts.begin() + static_cast<std::ptrdiff_t>(count), starts.end());
    for (WarmStart& start : starts) {
        auto weights = older.weights(start.candidate);
        if (weights)
            start.fp32Weights = std::move(weights->fp32);
        else if (weights.error().code != ErrorCode::CandidateMissing)
            return tl::unexpected(weights.error());
    }
    return starts;
}

Result<WarmStarted> addWarmStarts(Study& study, const Study& older, std::size_t count,
                                  bool withWeights)
{
    const auto header = study.header();
    if (!header)
        return tl::unexpected(header.error());
    const auto starts = warmStart(older, *header, count);
    if (!starts)
        return tl::unexpected(starts.error());
    if (starts->empty())
        return fail(ErrorCode::StudyMismatch, older.path().string(),
                    "has no finished network that this study can build, in its space and under its "
                    "caps");
    WarmStarted started;
    for (const WarmStart& start : *starts) {
        const auto wish =
            addGenome(study, start.genome.text(), withWeights ? start.fp32Weights : std::string());
        if (wish)
            started.wishes.push_back(*wish);
        else if (wish.error().code == ErrorCode::GenomeInvalid)
            ++started.known;
        else
            return tl::unexpected(wish.error());
    }
    return started;
}

} // namespace sextant
