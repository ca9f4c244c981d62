#include "core/data/detail/annotations.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace sextant::detail {

namespace {

using nlohmann::json;

constexpr int kMostSide = 1'000'000;

/// COCO's text form of counts: six bits a character, five of number and one that says more
/// follow; from the third count on the difference to the count before the last.
std::optional<std::vector<std::int64_t>> countsOfText(const std::string& text)
{
    std::vector<std::int64_t> counts;
    for (std::size_t at = 0; at < text.size();) {
        std::int64_t value = 0;
        int shift = 0;
        bool more = true;
        while (more) {
            if (at == text.size() || shift > 55)
                return std::nullopt;
            const int bits = text[at++] - 48;
            if (bits < 0 || bits > 63)
                return std::nullopt;
            value |= static_cast<std::int64_t>(bits & 0x1f) << shift;
            shift += 5;
            more = (bits & 0x20) != 0;
            if (!more && (bits & 0x10) != 0)
                value -= std::int64_t{1} << shift;
        }
        if (counts.size() > 2)
            value += counts[counts.size() - 2];
        if (value < 0 || value > std::int64_t{kMostSide} * kMostSide)
            return std::nullopt;
        counts.push_back(value);
    }
    return counts;
}

/// A whole number in [low, high], or none.
std::optional<std::int64_t> wholeNumber(const json& of, std::int64_t low, std::int64_t high)
{
    if (!of.is_number())
        return std::nullopt;
    const double value = of.get<double>();
    if (!(value >= static_cast<double>(low) && value <= static_cast<double>(high))
        || value != std::floor(value))
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

const json& member(const json& of, const char* name)
{
    static const json kNothing;
    if (!of.is_object())
        return kNothing;
    const auto found = of.find(name);
    return found == of.end() ? kNothing : *found;
}

/// [[x, y, x, y, ...], ...]: every ring a shape of its own, their union the vessel.
std::optional<std::vector<PixelRun>> runsOfPolygons(const json& rings, int width, int height)
{
    std::vector<PixelRun> all;
    for (const json& ring : rings) {
        if (!ring.is_array() || ring.size() < 6 || ring.size() % 2 != 0)
            return std::nullopt;
        PixelRings corners(1);
        for (std::size_t i = 0; i < ring.size(); i += 2) {
            if (!ring[i].is_number() || !ring[i + 1].is_number())
                return std::nullopt;
            const double x = ring[i].get<double>();
            const double y = ring[i + 1].get<double>();
            if (!(std::abs(x) <= kMostSide) || !(std::abs(y) <= kMostSide))
                return std::nullopt;
            corners[0].push_back({x, y});
        }
        if (isTooDetailed(corners, height))
            return std::nullopt;
        const auto runs = runsInside(corners, width, height);
        all.insert(all.end(), runs.begin(), runs.end());
    }
    return all;
}

std::optional<std::vector<PixelRun>> runsOf(const json& segmentation, int width, int height)
{
    if (segmentation.is_array())
        return runsOfPolygons(segmentation, width, height);
    const json& counts = member(segmentation, "counts");
    const json& size = member(segmentation, "size");
    if (!size.is_array() || size.size() != 2 || size[0] != height || size[1] != width)
        return std::nullopt;
    if (counts.is_string()) {
        const auto numbers = countsOfText(counts.get<std::string>());
        return numbers ? runsOfColumns(*numbers, width, height) : std::nullopt;
    }
    if (!counts.is_array())
        return std::nullopt;
    std::vector<std::int64_t> numbers;
    for (const json& count : counts) {
        const auto number = wholeNumber(count, 0, std::int64_t{kMostSide} * kMostSide);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return runsOfColumns(numbers, width, height);
}

std::string fileNameOf(const std::string& path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

} // namespace

Result<LabelsByFile> parseCoco(std::string_view text, const std::string& file)
{
    const auto invalid = [&](const std::string& why) {
        return fail(ErrorCode::DatasetInvalid, file, why);
    };
    const json document = json::parse(text, nullptr, false);
    if (document.is_discarded())
        return invalid("is not JSON: it is cut short or damaged, export the labels again");
    const json& images = member(document, "images");
    const json& annotations = member(document, "annotations");
    if (!images.is_array() || !annotations.is_array() || images.empty())
        return invalid("is no COCO file of instances: it needs images and annotations");
    LabelsByFile labels;
    std::map<std::int64_t, ImageLabels*> byId;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const auto id = wholeNumber(member(images[i], "id"), INT32_MIN, INT64_C(1) << 52);
        const auto width = wholeNumber(member(images[i], "width"), 1, kMostSide);
        const auto height = wholeNumber(member(images[i], "height"), 1, kMostSide);
        const json& name = member(images[i], "file_name");
        if (!id || !width || !height || !name.is_string())
            return invalid("image " + std::to_string(i + 1)
                           + " lacks id, file_name, width or height; export the labels again");
        ImageLabels& of = labels[fileNameOf(name.get<std::string>())];
        of.width = static_cast<int>(*width);
        of.height = static_cast<int>(*height);
        byId[*id] = &of;
    }
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        const std::string which = "annotation " + std::to_string(i + 1);
        const auto id =
            wholeNumber(member(annotations[i], "image_id"), INT32_MIN, INT64_C(1) << 52);
        const auto image = id ? byId.find(*id) : byId.end();
        if (image == byId.end())
            return invalid(which + " is of an image that is not listed");
        ImageLabels& of = *image->second;
        const auto runs = runsOf(member(annotations[i], "segmentation"), of.width, of.height);
        if (!runs)
            return invalid(which + " has no segmentation that fits its image of "
                           + std::to_string(of.width) + " x " + std::to_string(of.height)
                           + " pixels; boxes alone do not say which pixels are vessel");
        of.vessels.runs.insert(of.vessels.runs.end(), runs->begin(), runs->end());
        ++of.vessels.shapes;
    }
    for (auto& [name, of] : labels)
        std::stable_sort(of.vessels.runs.begin(), of.vessels.runs.end(),
                         [](const PixelRun& a, const PixelRun& b) { return a.row < b.row; });
    return labels;
}

} // namespace sextant::detail
