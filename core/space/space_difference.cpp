#include "core/space/space_difference.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace sextant {

namespace {

using nlohmann::json;

std::string textOf(const json& value)
{
    if (value.is_null())
        return "none";
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    std::string text;
    for (const json& entry : value)
        text += (text.empty() ? "" : ", ") + textOf(entry);
    return text.empty() ? "none" : text;
}

/// Lists of lists and of objects show their brackets.
std::string entryText(const json& value)
{
    return value.is_array() ? "[" + textOf(value) + "]" : textOf(value);
}

class Comparison {
public:
    std::vector<SpaceDifference> all(const json& before, const json& after)
    {
        constexpr std::array kPlain{"name", "min_stages", "max_stages", "width_mode",
                                    "legacy_padding"};
        constexpr std::array kStage{"blocks",      "widths",       "kernels", "expansions",
                                    "activations", "downsampling", "repeats", "squeeze_excite"};
        constexpr std::array kDecoder{"upsampling", "skips", "depths", "width_percents",
                                      "stages_left_out"};
        constexpr std::array kCaps{"max_params", "max_macs", "max_peak_memory_bytes",
                                   "max_latency_ms"};
        fields("", before, after, kPlain);
        const json none = json::object();
        const std::size_t count = std::max(sizeOf(before, "stages"), sizeOf(after, "stages"));
        for (std::size_t i = 0; i < count; ++i)
            fields("/stages/" + std::to_string(i), stageOf(before, i), stageOf(after, i), kStage);
        fields("/decoder", before.value("decoder", none), after.value("decoder", none), kDecoder);
        entries("band_subsets", before, after);
        entries("forbidden", before, after);
        fields("/caps", before.value("caps", none), after.value("caps", none), kCaps);
        return std::move(m_found);
    }

private:
    /// The same values in another order allow the same networks.
    static bool allowTheSame(const json& a, const json& b)
    {
        if (!a.is_array() || !b.is_array())
            return a == b;
        std::vector<json> left(a.begin(), a.end()), right(b.begin(), b.end());
        std::sort(left.begin(), left.end());
        std::sort(right.begin(), right.end());
        return left == right;
    }

    static std::size_t sizeOf(const json& space, const char* key)
    {
        const auto found = space.find(key);
        return found != space.end() && found->is_array() ? found->size() : 0;
    }

    static json stageOf(const json& space, std::size_t index)
    {
        const std::size_t count = sizeOf(space, "stages");
        if (count == 0)
            return json::object();
        const json& stage = space["stages"][count == 1 ? 0 : index];
        return index < count || count == 1 ? stage : json();
    }

    template <typename Keys>
    void fields(const std::string& place, const json& before, const json& after, const Keys& keys)
    {
        const json none;
        const auto of = [&](const json& object, const char* key) -> const json& {
            return object.is_object() && object.contains(key) ? object.at(key) : none;
        };
        for (const char* key : keys)
            if (!allowTheSame(of(before, key), of(after, key)))
                m_found.push_back(
                    {place + "/" + key, textOf(of(before, key)), textOf(of(after, key))});
    }

    void entries(const char* key, const json& before, const json& after)
    {
        const std::size_t had = sizeOf(before, key), has = sizeOf(after, key);
        for (std::size_t i = 0; i < std::max(had, has); ++i) {
            const json old = i < had ? before[key][i] : json();
            const json now = i < has ? after[key][i] : json();
            if (old != now)
                m_found.push_back({std::string("/") + key + "/" + std::to_string(i), entryText(old),
                                   entryText(now)});
        }
    }

    std::vector<SpaceDifference> m_found;
};

} // namespace

std::vector<SpaceDifference> spaceDifferences(std::string_view before, std::string_view after)
{
    const json a = json::parse(before, nullptr, false);
    const json b = json::parse(after, nullptr, false);
    if (!a.is_object() || !b.is_object())
        return {};
    return Comparison().all(a, b);
}

} // namespace sextant
