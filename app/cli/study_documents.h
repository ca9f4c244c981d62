#pragma once

#include "core/store/study.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace sextant::cli {

/// A number, or null for NaN, which JSON lacks.
[[nodiscard]] nlohmann::json numberOrNull(double value);
[[nodiscard]] nlohmann::json candidateDocument(const CandidateRecord& candidate);
/// Front, hypervolume, its reference point and the objectives they are of; what repeated trainings
/// say of the first accuracy among these, and which of the front they cannot tell apart.
[[nodiscard]] nlohmann::json frontDocument(const std::vector<CandidateRecord>& candidates,
                                           const std::vector<Objective>& objectives);

} // namespace sextant::cli
