#include "ui/models/tag_list.h"

#include "core/store/note_tags.h"

#include <algorithm>
#include <map>

namespace sextant::ui {

std::vector<TagCount> tagsIn(std::span<const CandidateRecord> candidates)
{
    std::map<QString, int> counts;
    for (const CandidateRecord& candidate : candidates)
        if (!candidate.note.empty())
            for (const std::string& tag : tagsOf(candidate.note))
                ++counts[QString::fromStdString(tag)];
    std::vector<TagCount> tags;
    for (const auto& [tag, count] : counts)
        tags.push_back({tag, count});
    return tags;
}

bool hasTag(const std::string& note, const std::string& tag)
{
    if (note.find('#') == std::string::npos)
        return false;
    const auto tags = tagsOf(note);
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

} // namespace sextant::ui
