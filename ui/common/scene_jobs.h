#pragma once

#include "core/geo/raster.h"
#include "core/geo/vessel_file.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace sextant::ui {

// What the window asks and hears of jobs over a scene.

/// Which numerics and weights a mask over a scene is predicted with.
enum class MaskNumerics {
    Aligned, ///< device numerics, fine-tuned under them
    Converted, ///< device numerics, weights as trained in FP32
    Fp32,
};

/// One candidate's mask over the scene on the desk.
struct MaskChoice {
    int candidate = -1; ///< none
    MaskNumerics numerics = MaskNumerics::Aligned;
    auto operator<=>(const MaskChoice&) const = default;
};

struct MaskRequest {
    std::filesystem::path study;
    MaskChoice choice;
    std::filesystem::path scene;
    std::filesystem::path probability; ///< to be written, see MaskContent::Probability
    std::optional<Window> first; ///< what of the scene is looked at
    int threads = 2; ///< of the arithmetic
};

struct MaskListener {
    /// A finished window of the mask at threshold 0.5, row by row, 0 or 255.
    std::function<void(const Window& window, std::span<const std::uint8_t> mask)> onWindow;
    std::function<void(double share, double secondsLeft)> onProgress; ///< share 0..1
};

struct MaskSummary {
    std::filesystem::path probability;
    int vessels = 0; ///< at threshold 0.5
    std::int64_t vesselPixels = 0;
    double seconds = 0.0;
};

/// Vessels of a mask or of probabilities, compared with true ones where these are known.
struct VesselRequest {
    std::filesystem::path raster;
    std::filesystem::path truth; ///< a mask, or a vector file of polygons; empty: none
    std::filesystem::path land; ///< vector file; empty: none
    std::filesystem::path scene; ///< says where masks lie that do not themselves
    double threshold = 0.5; ///< 0..1
    double minArea = 0.0; ///< m², without a georeference pixels
    double mergeDistance = 0.0; ///< m, without a georeference pixels
    bool operator==(const VesselRequest&) const = default;
};

enum class VesselKind {
    Plain, ///< there is nothing to compare with
    Found, ///< shares a pixel with a true one
    FalseAlarm,
    Missed, ///< a true one that shares no pixel with any found one
};

struct VesselFinding {
    std::vector<Vessel> vessels; ///< those found, then those missed
    std::vector<VesselKind> kinds; ///< one each
    std::filesystem::path grid; ///< what writeVessels() needs
    bool compared = false, georeferenced = false;
    int truths = 0, found = 0, falseAlarms = 0, missed = 0; ///< when compared; found of the truths
    std::optional<double> falseAlarmsPer100Km2;
    int tooSmall = 0; ///< left out
};

} // namespace sextant::ui
