#include "ui/models/candidate_csv.h"

#include "core/store/note_tags.h"
#include "ui/models/measure.h"

#include <charconv>
#include <cmath>

namespace sextant::ui {

namespace {

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"')
            result += '"';
        result += c;
    }
    return result + '"';
}

/// The shortest text that reads back as the same number.
std::string numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    char text[32];
    const auto [end, error] = std::to_chars(std::begin(text), std::end(text), value);
    return error == std::errc{} ? std::string(text, end) : std::string();
}

} // namespace

std::string candidatesCsv(std::span<const CandidateRecord> candidates, const std::set<int>& front)
{
    std::string csv = "candidate,status,on_front,pinned,excluded,genome,seed,parent_a,parent_b";
    for (const MeasureTraits& traits : allMeasures())
        if (traits.measure != Measure::Number)
            csv += std::string(",") + traits.key;
    csv += ",reason,note,tags\r\n";
    for (const CandidateRecord& c : candidates) {
        const auto flag = [](bool value) { return value ? ",1" : ",0"; };
        const auto parent = [](int id) { return id < 0 ? "," : "," + std::to_string(id); };
        csv += std::to_string(c.id) + "," + statusName(c.status) + flag(front.contains(c.id))
            + flag(c.pinned) + flag(c.excluded) + "," + quoted(c.genome) + ","
            + std::to_string(c.seed) + parent(c.parentA) + parent(c.parentB);
        for (const MeasureTraits& traits : allMeasures())
            if (traits.measure != Measure::Number)
                csv += "," + numberText(valueOf(c, traits.measure));
        csv +=
            "," + quoted(c.reason) + "," + quoted(c.note) + "," + quoted(tagsText(c.note)) + "\r\n";
    }
    return csv;
}

} // namespace sextant::ui
