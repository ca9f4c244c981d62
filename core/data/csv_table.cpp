#include "core/data/detail/csv_table.h"

#include "core/base/files.h"

#include <algorithm>

namespace sextant::detail {

namespace {

std::vector<std::string_view> cut(std::string_view text, char at)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(at);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

} // namespace

TableRows parseTable(std::string_view text)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    TableRows rows;
    std::vector<std::string_view> header;
    for (std::string_view line : cut(text, '\n')) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            continue;
        const auto cells = cut(line, ',');
        if (header.empty()) {
            header = cells;
            continue;
        }
        std::map<std::string, std::string> row;
        for (std::size_t i = 0; i < std::min(cells.size(), header.size()); ++i)
            row[std::string(header[i])] = cells[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<TableRows> readTable(const std::filesystem::path& path)
{
    std::error_code ec;
    if (!std::filesystem::exists(path, ec))
        return TableRows{};
    const auto text = readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    return parseTable(*text);
}

} // namespace sextant::detail
