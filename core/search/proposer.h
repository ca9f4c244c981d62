#pragma once

#include "core/search/search.h"

#include <optional>
#include <vector>

namespace sextant {

struct Proposal {
    std::optional<CandidateRecord> candidate; ///< none when the space is exhausted
    std::vector<Rejection> rejected;
};

/// The next candidate of a study, drawn from an Rng seeded by (study seed, candidate id).
/// Deterministic.
/// @param known all candidates so far, by id; the new one's id is their count
/// @param finishedBefore breeding sees only candidates with a smaller id; all of them have ended
/// Source: NSGA-II as in Deb et al., IEEE TEC 6(2), 2002, in a steady state; PYNAS fitness for
/// Strategy::PynasGa.
[[nodiscard]] Proposal proposeCandidate(const SearchSettings& settings, const SearchSpace& space,
                                        const CostFunction& cost,
                                        const std::vector<CandidateRecord>& known,
                                        int finishedBefore);

} // namespace sextant
