#include "core/store/note_tags.h"

#include <algorithm>

namespace sextant {

std::vector<std::string> tagsOf(std::string_view note)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    std::vector<std::string> tags;
    for (std::size_t at = note.find_first_not_of(kBlanks); at != std::string_view::npos;
         at = note.find_first_not_of(kBlanks, at)) {
        const std::size_t end = std::min(note.find_first_of(kBlanks, at), note.size());
        std::string_view word = note.substr(at, end - at);
        at = end;
        if (word.front() != '#')
            continue;
        word.remove_prefix(1);
        word = word.substr(0, word.find_last_not_of(".,;:!?)") + 1);
        if (!word.empty() && std::find(tags.begin(), tags.end(), word) == tags.end())
            tags.emplace_back(word);
    }
    return tags;
}

std::string tagsText(std::string_view note)
{
    std::string text;
    for (const std::string& tag : tagsOf(note))
        text += (text.empty() ? "" : " ") + tag;
    return text;
}

} // namespace sextant
