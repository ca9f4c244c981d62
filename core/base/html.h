#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sextant {

/// Text for an HTML page: & < > " escaped.
[[nodiscard]] std::string htmlEscaped(std::string_view text);
/// A whole page with its style sheet inside, nothing from elsewhere; light and dark, fit for
/// printing.
/// @param body HTML
[[nodiscard]] std::string htmlPage(std::string_view title, std::string_view body);
/// A table of names and values, both escaped.
[[nodiscard]] std::string htmlRows(const std::vector<std::pair<std::string, std::string>>& rows);
/// A table with a head; cells are escaped.
[[nodiscard]] std::string htmlTable(const std::vector<std::string>& head,
                                    const std::vector<std::vector<std::string>>& rows);
/// A list of sentences, escaped; empty for none.
[[nodiscard]] std::string htmlList(const std::vector<std::string>& sentences);

} // namespace sextant
