#include "core/run/study_edit.h"

#include "core/nn/inheritance.h"
#include "core/run/genome_cost.h"

namespace sextant {

CostFunction costFunctionOf(const StudyHeader& header, const DeviceProfile& device)
{
    return [bands = header.bands, height = header.tileHeight, width = header.tileWidth,
            device](const Genome& genome) -> Result<GenomeCost> {
        const auto network = buildNetwork(genome, {bands, height, width}, 1);
        if (!network)
            return tl::unexpected(network.error());
        return costOf(*network, device);
    };
}

Result<Wish> addGenome(Study& study, const std::string& text, const std::string& weights)
{
    const auto header = study.header();
    if (!header)
        return tl::unexpected(header.error());
    const auto parsed = Genome::parse(text);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const auto device = DeviceProfile::fromJson(header->profileJson);
    if (!device)
        return tl::unexpected(device.error());
    const Genome genome = parsed->withoutDeadGenes();
    const auto cost = costFunctionOf(*header, *device)(genome);
    if (!cost)
        return tl::unexpected(cost.error());
    const auto space = SearchSpace::fromJson(header->spaceJson);
    if (!space)
        return tl::unexpected(space.error());
    if (const auto reason = capReason(header->settings, space->caps, *cost); !reason.empty())
        return fail(ErrorCode::CapExceeded, genome.text(),
                    reason + " of the study; `study set` changes it");
    // The same network may be a candidate under another text, such as widths in channels.
    const auto candidates = study.candidates();
    if (!candidates)
        return tl::unexpected(candidates.error());
    const auto wishes = study.wishes();
    if (!wishes)
        return tl::unexpected(wishes.error());
    const Genome canonical = genome.canonical(header->bands);
    const auto isEqual = [&](const std::string& other) {
        const auto known = Genome::parse(other);
        return known && known->canonical(header->bands) == canonical;
    };
    for (const CandidateRecord& candidate : *candidates)
        if (isEqual(candidate.genome))
            return fail(ErrorCode::GenomeInvalid, genome.text(),
                        "is candidate " + std::to_string(candidate.id));
    for (const Wish& wish : *wishes)
        if (wish.candidate < 0 && isEqual(wish.genome))
            return fail(ErrorCode::GenomeInvalid, genome.text(),
                        "is asked for already and waits its turn");
    if (!weights.empty()) {
        const auto network =
            buildNetwork(genome, {header->bands, header->tileHeight, header->tileWidth}, 1);
        const auto share = network ? filledShare(*network, weights)
                                   : Result<double>(tl::unexpected(network.error()));
        if (!share)
            return tl::unexpected(share.error());
        if (!(*share > 0.0))
            return fail(ErrorCode::StudyMismatch, genome.text(),
                        "no layer of it has weights of that name and shape; import them for this "
                        "genome with `weights import`");
    }
    return study.addWish(genome.text(), weights);
}

Result<void> editStudy(Study& study, const StudyEdit& changes)
{
    if (changes.spaceJson) {
        const auto header = study.header();
        if (!header)
            return tl::unexpected(header.error());
        const auto space = SearchSpace::fromJson(*changes.spaceJson);
        if (!space)
            return tl::unexpected(space.error());
        if (const auto finding = spaceFinding(*space, header->settings.strategy); !finding.empty())
            return fail(ErrorCode::SpaceInvalid, "search space", finding);
    }
    return study.edit(changes);
}

} // namespace sextant
