#pragma once

#include "core/store/study.h"

#include <vector>

namespace sextant {

/// Latency and 1 - mIoU on the device, both minimised; NaN for a candidate without scores.
[[nodiscard]] std::vector<double> objectivesOf(const CandidateRecord& candidate);
/// Ids on the front between latency and accuracy on the device, by latency.
[[nodiscard]] std::vector<int> frontOf(const std::vector<CandidateRecord>& candidates);
/// Hypervolume of the front relative to the box (largest latency of any candidate x 1.1, mIoU 0);
/// 0..1.
[[nodiscard]] double frontHypervolume(const std::vector<CandidateRecord>& candidates);

} // namespace sextant
