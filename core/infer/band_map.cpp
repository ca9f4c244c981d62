#include "core/infer/scene_inference.h"

#include <algorithm>
#include <array>
#include <cctype>
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

} // namespace sextant
