#pragma once

#include <QString>

#include <optional>

namespace sextant::ui {

/// How well a text answers what was typed: all its characters must occur in order, whatever their
/// case. More where they stand together or begin words; less for what is skipped before the first.
/// @return none: it does not answer; 0 for an empty question
[[nodiscard]] std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace sextant::ui
