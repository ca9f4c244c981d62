#pragma once

#include "core/base/rng.h"
#include "core/hw/latency.h"
#include "core/space/space_sampler.h"
#include "core/store/study.h"

#include <filesystem>
#include <set>
#include <stdexcept>

/// Candidates of the default space with their real costs on a simulated Myriad X and scores that
/// grow with their size, as trainings' would, with noise. The last of every eight has failed.
inline std::vector<sextant::CandidateRecord> someCandidates(const sextant::StudyHeader& header,
                                                            int count)
{
    using namespace sextant;
    const SpaceSampler space(SearchSpace::defaults());
    const auto device = DeviceProfile::fromJson(header.profileJson).value();
    std::vector<CandidateRecord> candidates;
    std::set<std::string> known;
    Rng rng(7);
    while (static_cast<int>(candidates.size()) < count) {
        const Genome genome = space.sample(rng).withoutDeadGenes();
        const auto network =
            buildNetwork(genome, {header.bands, header.tileHeight, header.tileWidth}, 1);
        if (!network || !known.insert(genome.text()).second)
            continue;
        CandidateRecord c;
        c.id = static_cast<int>(candidates.size());
        c.genome = genome.text();
        c.params = network->params;
        c.macs = network->macs;
        const CostEstimate cost = estimateCost(*network, device);
        c.latencyMs = cost.latencyMs;
        c.energyMj = cost.energyMj;
        c.peakMemoryBytes = cost.peakMemoryBytes;
        c.seed = static_cast<std::uint64_t>(c.id);
        c.parentA = c.id > 4 ? c.id - 4 : -1;
        c.seconds = 10.0 + c.id;
        if (c.id % 8 == 7) {
            c.status = CandidateStatus::Failed;
            c.reason = "diverged: loss is nan in epoch " + std::to_string(c.id % 3);
        } else {
            c.status = CandidateStatus::Done;
            const std::int64_t found =
                500 + static_cast<std::int64_t>(c.latencyMs * 20.0) + rng.integer(0, 150);
            c.fp32 = Score{found + 60, 150, 1000 - found - 60 < 0 ? 0 : 940 - found, 100'000};
            c.converted = Score{found - 120, 220, 1120 - found, 100'000};
            c.aligned = Score{found, 170, std::max<std::int64_t>(0, 1000 - found), 100'000};
        }
        candidates.push_back(std::move(c));
    }
    return candidates;
}

inline sextant::StudyHeader someHeader()
{
    using namespace sextant;
    StudyHeader header;
    header.profileJson = findProfile("myriad-x").value().jsonText;
    header.spaceJson = SearchSpace::defaults().toJson();
    header.dataFolder = "/nowhere";
    header.bands = 3;
    header.tileWidth = header.tileHeight = 64;
    return header;
}

inline void must(const sextant::Result<void>& result)
{
    if (!result)
        throw std::runtime_error(result.error().message());
}

/// A study of such candidates in a file that does not exist yet.
inline void makeStudy(const std::filesystem::path& path, int count)
{
    using namespace sextant;
    StudyHeader header = someHeader();
    header.settings.evaluations = count;
    auto study = Study::create(path, header).value();
    for (const CandidateRecord& done : someCandidates(header, count)) {
        CandidateRecord begun = done;
        begun.status = CandidateStatus::Training;
        begun.reason.clear();
        begun.fp32 = begun.converted = begun.aligned = std::nullopt;
        begun.seconds = 0.0;
        must(study.begin(begun, {}));
        must(study.saveCheckpoint({done.id, 0, false, 0.7, 0.4}, "c"));
        must(study.finish(done, {"w", "w"}));
    }
}
