#include "app/cli/people_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace sextant::cli {

namespace {

using nlohmann::json;

/// What one chooses a candidate by; the rest of its record is in --json.
constexpr const char* kOfCandidates[] = {
    "id",          "status",        "latency_ms", "measured_ms", "miou_fp32", "miou_converted",
    "miou_device", "half_width_95", "params",     "note",        "reason",    "genome"};
constexpr const char* kFirst[] = {"id", "name"};
constexpr std::size_t kWideCell = 30; ///< stands behind the others

std::string shortText(const json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number_float()) {
        char text[32];
        std::snprintf(text, sizeof text, "%.6g", value.get<double>());
        return text;
    }
    if (value.is_null())
        return "-";
    if (!value.is_structured())
        return value.dump();
    std::string list;
    for (const auto& [key, each] : value.items())
        list += (list.empty() ? "" : ", ") + (value.is_object() ? key + " " : "") + shortText(each);
    return list.empty() ? "-" : list;
}

/// Told in one line: a value, or several of them.
bool isSimple(const json& value)
{
    return std::none_of(value.begin(), value.end(),
                        [](const json& each) { return each.is_structured(); });
}

bool isSentences(const json& value)
{
    return value.is_array() && std::any_of(value.begin(), value.end(), [](const json& each) {
               return each.is_string() && shortText(each).size() > kWideCell;
           });
}

/// Objects with the same keys and simple values.
bool isTable(const json& rows)
{
    return !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](const json& row) {
        return row.is_object() && !row.empty() && row.size() == rows.front().size()
            && std::all_of(row.items().begin(), row.items().end(), [&](const auto& cell) {
                   return isSimple(cell.value()) && rows.front().contains(cell.key())
                       && !isSentences(cell.value());
               });
    });
}

bool isSaid(const json& value)
{
    return !value.is_null() && !(value.is_string() && value.get_ref<const std::string&>().empty())
        && !(value.is_array() && value.empty());
}

std::vector<std::string> columnsOf(const json& rows)
{
    const json& first = rows.front();
    std::vector<std::string> columns;
    const auto add = [&](const std::string& key) {
        const bool isKnown = std::find(columns.begin(), columns.end(), key) != columns.end();
        if (!isKnown && first.contains(key)
            && std::any_of(rows.begin(), rows.end(),
                           [&](const json& row) { return isSaid(row.at(key)); }))
            columns.push_back(key);
    };
    if (first.contains("genome") && first.contains("miou_device")) {
        for (const char* key : kOfCandidates)
            add(key);
        return columns;
    }
    for (const char* key : kFirst)
        add(key);
    for (const bool wide : {false, true})
        for (const auto& [key, value] : first.items())
            if (wide == (value.is_object() || shortText(value).size() > kWideCell))
                add(key);
    return columns;
}

std::size_t widthOf(const std::string& utf8)
{
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// @param names of the rows, empty where they have none
std::string tableText(const json& rows, const std::vector<std::string>& names,
                      const std::string& indent)
{
    const auto columns = columnsOf(rows);
    std::vector<std::vector<std::string>> lines(rows.size() + 1);
    if (!names.empty())
        lines.front().emplace_back();
    lines.front().insert(lines.front().end(), columns.begin(), columns.end());
    std::vector<bool> isRight(lines.front().size(), false);
    std::size_t line = 0;
    for (const json& row : rows) {
        ++line;
        if (!names.empty())
            lines[line].push_back(names[line - 1]);
        for (const std::string& key : columns) {
            isRight[lines[line].size()] = isRight[lines[line].size()] || row.at(key).is_number();
            lines[line].push_back(shortText(row.at(key)));
        }
    }
    std::vector<std::size_t> widths(isRight.size(), 0);
    for (const auto& cells : lines)
        for (std::size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(cells[i]));
    std::string text;
    for (const auto& cells : lines) {
        std::string shown = indent;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string space(widths[i] - widthOf(cells[i]), ' ');
            shown += (i == 0 ? "" : "  ") + (isRight[i] ? space + cells[i] : cells[i] + space);
        }
        shown.erase(shown.find_last_not_of(' ') + 1);
        text += shown + "\n";
    }
    const json& first = rows.front();
    if (first.contains("miou_device") && first.value("simulated", false))
        text += indent + "(device figures are simulated)\n";
    return text;
}

std::string objectText(const json& object, const std::string& indent);

std::string rowsText(const json& rows, const std::string& indent)
{
    if (isTable(rows))
        return tableText(rows, {}, indent);
    std::string text;
    for (const json& row : rows) {
        std::string lines = row.is_object() ? objectText(row, indent + "  ") : "";
        if (!lines.empty())
            lines[indent.size()] = '-';
        text += row.is_object() ? lines : indent + shortText(row) + "\n";
    }
    return text;
}

std::string objectText(const json& object, const std::string& indent)
{
    std::string text;
    for (const auto& [key, value] : object.items()) {
        const bool isWords = value.is_array() && !value.empty() && value.front().is_string();
        if (!value.is_object() && isSimple(value) && !isWords) {
            text += indent + key + ": " + shortText(value) + "\n";
            continue;
        }
        text += indent + key + ":\n";
        json rows = json::array();
        std::vector<std::string> names;
        if (value.is_object())
            for (const auto& [name, row] : value.items()) {
                names.push_back(name);
                rows.push_back(row);
            }
        if (isTable(rows))
            text += tableText(rows, names, indent + "  ");
        else
            text += value.is_object() ? objectText(value, indent + "  ")
                                      : rowsText(value, indent + "  ");
    }
    return text;
}

} // namespace

std::string textForPeople(const json& document)
{
    return document.is_object() ? objectText(document, "") : rowsText(document, "");
}

} // namespace sextant::cli
