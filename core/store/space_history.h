#pragma once

#include "core/store/study.h"

#include <string>
#include <vector>

namespace sextant {

/// The search space that a study was made with, as JSON: what its first change of the space came
/// from, else the present one. What an event older than the log says is not known.
[[nodiscard]] std::string startingSpace(const StudyHeader& header,
                                        const std::vector<StudyEvent>& events);

} // namespace sextant
