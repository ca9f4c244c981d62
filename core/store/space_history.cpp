#include "core/store/space_history.h"

#include <nlohmann/json.hpp>

namespace sextant {

std::string startingSpace(const StudyHeader& header, const std::vector<StudyEvent>& events)
{
    for (const StudyEvent& event : events) {
        if (event.kind != EventKind::SpaceChanged)
            continue;
        const auto detail = nlohmann::json::parse(event.detail, nullptr, false);
        if (detail.is_object() && detail.contains("from") && detail.at("from").is_string())
            return detail.at("from").get<std::string>();
    }
    return header.spaceJson;
}

} // namespace sextant
