#pragma once

#include <vector>

namespace sextant {

/// Common brightness of scenes: haze, sun and exposure shift and stretch the numbers of a whole
/// scene, so every band of every scene is brought to the same levels before a network sees it. Its
/// 1st percentile becomes 8 and its 99th 200, what is beyond 0 and 255 is cut, and results are
/// whole numbers: 8-bit pixels, whatever the source had. A value, of one band of one scene.
struct SceneLevels {
    float low = 0.0f, high = 0.0f; ///< raw digital numbers; low <= high

    /// @param values of the band's valid pixels, all or a sample of them, in any order; they are
    /// put in another one. None: 0 to 0.
    [[nodiscard]] static SceneLevels of(std::vector<float>& values);
    /// @return 0 to 255, whole; 8 where low equals high
    [[nodiscard]] float apply(float raw) const;
    bool operator==(const SceneLevels&) const = default;
};

} // namespace sextant
