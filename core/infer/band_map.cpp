#include "core/infer/scene_inference.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <utility>

namespace sextant {

namespace {

/// "red", "green", ... of a band name, or nothing. Sentinel-2 names count: B02 blue, B03 green, B04
/// red, B08 near infrared, B11 short-wave infrared.
std::string colourOf(std::string name)
{
    // The first sign found counts: "infrared" comes before the "red" in it.
    static constexpr std::array<std::pair<const char*, const char*>, 14> kSigns{
        {{"b02", "blue"},
         {"b03", "green"},
         {"b04", "red"},
         {"b08", "nir"},
         {"b11", "swir"},
         {"swir", "swir"},
         {"short-wave", "swir"},
         {"shortwave", "swir"},
         {"nir", "nir"},
         {"near infrared", "nir"},
         {"near-infrared", "nir"},
         {"blue", "blue"},
         {"green", "green"},
         {"red", "red"}}};
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    for (const auto& [sign, colour] : kSigns)
        if (name.find(sign) != std::string::npos)
            return colour == std::string_view("red") && name.find("infrared") != std::string::npos
                ? ""
                : colour;
    return {};
}

/// Colours of bands that nobody named: 16-bit scenes of 4 or more bands come by wavelength, as
/// Sentinel-2 products do. Others stay unknown.
void guessByWavelength(const RasterInfo& scene, const std::vector<int>& usable,
                       std::vector<std::string>& colours)
{
    static constexpr std::array kByWavelength{"blue", "green", "red", "nir", "swir"};
    if (scene.type != SampleType::UInt16 || usable.size() < 4)
        return;
    for (std::size_t i = 0; i < std::min(usable.size(), kByWavelength.size()); ++i)
        colours[static_cast<std::size_t>(usable[i]) - 1] = kByWavelength[i];
}

/// Where a scene is looked at for its levels.
std::vector<Window> levelWindows(int width, int height)
{
    constexpr int kAside = 16, kSide = 64;
    constexpr std::int64_t kMostWhole = std::int64_t{kAside} * kAside * kSide * kSide;
    if (std::int64_t{width} * height <= kMostWhole)
        return {{0, 0, width, height}};
    const auto beginOf = [](int i, int side) { // of square i, in the middle of its share
        const std::int64_t middle = (2 * i + 1) * std::int64_t{side} / (2 * kAside);
        return static_cast<int>(
            std::clamp<std::int64_t>(middle - kSide / 2, 0, std::max(side - kSide, 0)));
    };
    std::vector<Window> windows;
    for (int row = 0; row < kAside; ++row)
        for (int column = 0; column < kAside; ++column)
            windows.push_back({beginOf(column, width), beginOf(row, height), std::min(kSide, width),
                               std::min(kSide, height)});
    return windows;
}

} // namespace

Result<BandMap> mapBands(const RasterInfo& scene, std::span<const std::string> modelBands,
                         SampleType modelType)
{
    BandMap map;
    std::vector<std::string> colours;
    std::vector<int> usable;
    for (int i = 1; i <= scene.bands; ++i) {
        colours.push_back(colourOf(scene.bandNames[static_cast<std::size_t>(i) - 1]));
        if (i != scene.alphaBand)
            usable.push_back(i);
    }
    const bool modelKnown = std::none_of(modelBands.begin(), modelBands.end(),
                                         [](const auto& n) { return colourOf(n).empty(); });
    const auto anyKnown = [&] {
        return std::any_of(colours.begin(), colours.end(),
                           [](const auto& c) { return !c.empty(); });
    };
    if (!anyKnown())
        guessByWavelength(scene, usable, colours);
    const bool sceneKnown = anyKnown();
    if (modelKnown && sceneKnown) {
        for (const std::string& name : modelBands) {
            const auto found = std::find(colours.begin(), colours.end(), colourOf(name));
            if (found == colours.end())
                return fail(ErrorCode::DatasetInvalid, "scene",
                            "has no " + colourOf(name) + " band, which the network needs");
            map.sceneBands.push_back(static_cast<int>(found - colours.begin()) + 1);
        }
    } else {
        if (usable.size() < modelBands.size())
            return fail(ErrorCode::DatasetInvalid, "scene",
                        "has " + std::to_string(usable.size()) + " bands, but the network needs "
                            + std::to_string(modelBands.size()));
        map.sceneBands.assign(usable.begin(),
                              usable.begin() + static_cast<std::ptrdiff_t>(modelBands.size()));
    }
    if (modelType == SampleType::UInt8 && scene.type == SampleType::UInt16) {
        constexpr double kBrightness = 2.5; // 255 is reflectance 0.4
        map.gain = kBrightness * 255.0 / 65535.0;
        map.ceiling = 255.0;
    }
    return map;
}

Result<BandMap> mapScene(const Raster& scene, std::span<const std::string> modelBands,
                         SampleType modelType)
{
    auto map = mapBands(scene.info(), modelBands, modelType);
    if (!map || modelType != SampleType::Levelled)
        return map;
    std::vector<std::vector<float>> values(map->sceneBands.size());
    for (const Window& window : levelWindows(scene.info().width, scene.info().height)) {
        const auto block = scene.read(window, map->sceneBands);
        if (!block)
            return tl::unexpected(block.error());
        const std::size_t pixels = block->valid.size();
        for (std::size_t band = 0; band < values.size(); ++band)
            for (std::size_t i = 0; i < pixels; ++i)
                if (block->valid[i] != 0)
                    values[band].push_back(block->values[band * pixels + i]);
    }
    for (std::vector<float>& band : values)
        map->levels.push_back(SceneLevels::of(band));
    return map;
}

} // namespace sextant
