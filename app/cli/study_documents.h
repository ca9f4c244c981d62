#pragma once

#include "core/store/study.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace sextant::cli {

/// A number, or null for NaN, which JSON lacks.
[[nodiscard]] nlohmann::json numberOrNull(double value);
[[nodiscard]] nlohmann::json candidateDocument(const CandidateRecord& candidate);
/// Front, hypervolume, its reference point and the objectives they are of.
[[nodiscard]] nlohmann::json frontDocument(const std::vector<CandidateRecord>& candidates,
                                           const std::vector<Objective>& objectives);

} // namespace sextant::cli
