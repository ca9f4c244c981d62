#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace sextant {

/// What happened to a study. Names and details: resources/help/study.md.
enum class EventKind {
    Created,
    Migrated,
    SearchStarted,
    SearchPaused,
    SearchResumed,
    SearchEnded,
    BudgetChanged,
    CapsChanged,
    SpaceChanged,
    KeepChanged,
    GenomeAdded,
    RepeatAdded,
    Pinned,
    Unpinned,
    Excluded,
    Included,
    Annotated,
    Probed, ///< a board was asked for its latency
    WeightsPruned,
    WeightsRestored,
    Salvaged,
    WaitBegan, ///< evaluations wait for something outside: a disk with room, a cluster
    WaitEnded
};

/// One row of a study's log. A value.
struct StudyEvent {
    std::int64_t id = 0; ///< rises with time
    std::string at; ///< UTC, ISO 8601
    EventKind kind = EventKind::Created;
    int candidate = -1; ///< -1: none in particular
    std::string detail; ///< JSON object
    bool operator==(const StudyEvent&) const = default;
};

[[nodiscard]] std::string eventName(EventKind kind); ///< "search_started", ...
[[nodiscard]] std::optional<EventKind> eventNamed(const std::string& name);

} // namespace sextant
