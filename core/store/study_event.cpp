#include "core/store/study_event.h"

#include <array>
#include <utility>

namespace sextant {

namespace {

constexpr std::array kEvents{std::pair{EventKind::Created, "created"},
                             std::pair{EventKind::Migrated, "migrated"},
                             std::pair{EventKind::SearchStarted, "search_started"},
                             std::pair{EventKind::SearchPaused, "search_paused"},
                             std::pair{EventKind::SearchResumed, "search_resumed"},
                             std::pair{EventKind::SearchEnded, "search_ended"},
                             std::pair{EventKind::BudgetChanged, "budget_changed"},
                             std::pair{EventKind::CapsChanged, "caps_changed"},
                             std::pair{EventKind::SpaceChanged, "space_changed"},
                             std::pair{EventKind::KeepChanged, "keep_changed"},
                             std::pair{EventKind::GenomeAdded, "genome_added"},
                             std::pair{EventKind::RepeatAdded, "repeat_added"},
                             std::pair{EventKind::Pinned, "pinned"},
                             std::pair{EventKind::Unpinned, "unpinned"},
                             std::pair{EventKind::Excluded, "excluded"},
                             std::pair{EventKind::Included, "included"},
                             std::pair{EventKind::Annotated, "annotated"},
                             std::pair{EventKind::Probed, "probed"},
                             std::pair{EventKind::WeightsPruned, "weights_pruned"},
                             std::pair{EventKind::WeightsRestored, "weights_restored"},
                             std::pair{EventKind::Salvaged, "salvaged"},
                             std::pair{EventKind::WaitBegan, "wait_began"},
                             std::pair{EventKind::WaitEnded, "wait_ended"}};

} // namespace

std::string eventName(EventKind kind)
{
    for (const auto& [value, name] : kEvents)
        if (value == kind)
            return name;
    return {};
}

std::optional<EventKind> eventNamed(const std::string& name)
{
    for (const auto& [value, text] : kEvents)
        if (name == text)
            return value;
    return std::nullopt;
}

} // namespace sextant
