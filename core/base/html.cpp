#include "core/base/html.h"

namespace sextant {

namespace {

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --ink: #1E2422; --soft: #5B6B7A; --line: #DADDD8; --ground: #FBFBFA; --accent: #0E8F8A }
@media (prefers-color-scheme: dark) { :root { --ink: #E6E9E7; --soft: #A7B1B9; --line: #3A403E; --ground: #181C1B } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; margin-bottom: 0 } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 2px solid var(--accent) }
p.note, li { color: var(--soft) } table { border-collapse: collapse; margin: .5rem 0; display: block; overflow-x: auto }
th, td { text-align: left; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-variant-numeric: tabular-nums }
th { font-weight: 600; color: var(--soft) } code, td { overflow-wrap: anywhere } svg { max-width: 100%; height: auto }
@media print { body { font-size: 11px; margin: 0; max-width: none; background: none } table { display: table }
th, td { padding-right: .5rem } td { overflow-wrap: normal } td:last-child { overflow-wrap: anywhere } td:last-child:nth-child(n+4) { width: 40% }
h2 { break-after: avoid } tr, figure { break-inside: avoid } }
)";

} // namespace

std::string htmlEscaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string htmlPage(std::string_view title, std::string_view body)
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + htmlEscaped(title) + "</title>\n<style>" + std::string(kStyle)
        + "</style>\n</head>\n<body>\n" + std::string(body) + "</body>\n</html>\n";
}

std::string htmlRows(const std::vector<std::pair<std::string, std::string>>& rows)
{
    std::string text = "<table>\n";
    for (const auto& [name, value] : rows)
        text += "<tr><th>" + htmlEscaped(name) + "</th><td>" + htmlEscaped(value) + "</td></tr>\n";
    return text + "</table>\n";
}

std::string htmlTable(const std::vector<std::string>& head,
                      const std::vector<std::vector<std::string>>& rows)
{
    const auto row = [](const std::vector<std::string>& cells, const std::string& tag) {
        std::string text = "<tr>";
        for (const std::string& cell : cells)
            text += "<" + tag + ">" + htmlEscaped(cell) + "</" + tag + ">";
        return text + "</tr>\n";
    };
    std::string text = "<table>\n<thead>" + row(head, "th") + "</thead>\n";
    for (const auto& cells : rows)
        text += row(cells, "td");
    return text + "</table>\n";
}

std::string htmlList(const std::vector<std::string>& sentences)
{
    if (sentences.empty())
        return {};
    std::string text = "<ul>\n";
    for (const std::string& sentence : sentences)
        text += "<li>" + htmlEscaped(sentence) + "</li>\n";
    return text + "</ul>\n";
}

} // namespace sextant
