#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// The tags of a note: its words that begin with #, without it and without punctuation at their
/// end, in the order of the note, each once. "#night, seen #by_eye" has "night" and "by_eye". Upper
/// and lower case differ. UTF-8.
[[nodiscard]] std::vector<std::string> tagsOf(std::string_view note);
/// "night by_eye": those of a note for a cell of a table.
[[nodiscard]] std::string tagsText(std::string_view note);

} // namespace sextant
