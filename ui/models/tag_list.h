#pragma once

#include "core/store/study.h"

#include <QString>

#include <span>
#include <vector>

namespace sextant::ui {

/// A tag with how many candidates have it.
struct TagCount {
    QString tag; ///< without #
    int candidates = 0;
    bool operator==(const TagCount&) const = default;
};

/// The tags of all notes, by name.
[[nodiscard]] std::vector<TagCount> tagsIn(std::span<const CandidateRecord> candidates);
/// Whether a note has the tag.
[[nodiscard]] bool hasTag(const std::string& note, const std::string& tag);

} // namespace sextant::ui
