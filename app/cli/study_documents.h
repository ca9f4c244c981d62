#pragma once

#include "core/store/study.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace sextant::cli {

/// A number, or null for NaN, which JSON lacks.
[[nodiscard]] nlohmann::json numberOrNull(double value);
[[nodiscard]] nlohmann::json candidateDocument(const CandidateRecord& candidate);
/// Candidates on the front, by latency.
[[nodiscard]] nlohmann::json frontDocument(const std::vector<CandidateRecord>& candidates);

} // namespace sextant::cli
