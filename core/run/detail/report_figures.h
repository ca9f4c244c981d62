#pragma once

#include "core/store/study.h"

#include <string>
#include <vector>

namespace sextant::detail {

/// Every scored candidate by simulated latency and mIoU on the device, the front on top, numbered.
/// @param front ids
[[nodiscard]] std::string frontFigure(const std::vector<CandidateRecord>& candidates,
                                      const std::vector<int>& front);
/// FP32, converted and aligned mIoU of these candidates, one below the other.
[[nodiscard]] std::string gapFigure(const std::vector<CandidateRecord>& candidates,
                                    const std::vector<int>& ids);

} // namespace sextant::detail
