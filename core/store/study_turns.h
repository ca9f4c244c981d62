#pragma once

#include "core/store/study.h"

#include <vector>

namespace sextant {

/// One stretch of time in which a candidate was trained without a stop.
struct TrainingTurn {
    int candidate = 0;
    double begun = 0.0, ended = 0.0; ///< seconds since 1970, UTC; ended: the last that is known
    bool operator==(const TrainingTurn&) const = default;
};

/// When candidates were trained, by begin. A training that was interrupted has several turns; of
/// one that was killed the last ends with its last checkpoint. Studies of formats before 8 have
/// none of what was trained until then. Thread-safe. Errors: those of Study::open().
[[nodiscard]] Result<std::vector<TrainingTurn>> readTurns(const std::filesystem::path& study);

/// Who trained what: the number of the worker of each turn, 0-based. Workers are numbered as a
/// search hands work out, the first one that is free.
/// @param turns by begin
[[nodiscard]] std::vector<int> workersOf(const std::vector<TrainingTurn>& turns);

} // namespace sextant
