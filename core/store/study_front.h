#pragma once

#include "core/store/study.h"

#include <vector>

namespace sextant {

/// A candidate's objectives, all minimised: an accuracy a counts as 1 - a. NaN for an accuracy of a
/// candidate without scores or of one that the user excluded, so neither is on a front.
[[nodiscard]] std::vector<double> objectivesOf(const CandidateRecord& candidate,
                                               const std::vector<Objective>& objectives);
/// No objective of the candidate is below this one; false where one of them is NaN.
[[nodiscard]] bool isNoBetter(const CandidateRecord& candidate,
                              const std::vector<Objective>& objectives,
                              const std::vector<double>& than);
// Of what follows, the accuracies of a network that was trained repeatedly are means, see Repeats,
// and its first candidate stands for it.

/// The same of all candidates, in their order.
[[nodiscard]] std::vector<std::vector<double>>
objectivesOf(const std::vector<CandidateRecord>& candidates,
             const std::vector<Objective>& objectives);
/// Ids of the candidates that no other one dominates, by their first objective, then the next.
[[nodiscard]] std::vector<int> frontOf(const std::vector<CandidateRecord>& candidates,
                                       const std::vector<Objective>& objectives);
/// Where hypervolume is measured from: 1.1 times the largest cost of any candidate but the
/// excluded ones, accuracy 0.
[[nodiscard]] std::vector<double> referencePoint(const std::vector<CandidateRecord>& candidates,
                                                 const std::vector<Objective>& objectives);
/// Hypervolume of the front as a share of the box between the origin and referencePoint(); 0..1.
[[nodiscard]] double frontHypervolume(const std::vector<CandidateRecord>& candidates,
                                      const std::vector<Objective>& objectives);

} // namespace sextant
