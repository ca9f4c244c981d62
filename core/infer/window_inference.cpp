#include "core/infer/window_inference.h"

#include "core/base/mirror.h"
#include "core/infer/detail/scene_pieces.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

/// First and one past the last pixel that a tile sees of a side, its mirrored part included.
std::pair<int, int> seenOf(int begin, int length, int side)
{
    int first = side;
    int last = 0;
    for (int i = begin; i < begin + length; ++i) {
        first = std::min(first, mirrored(i, side));
        last = std::max(last, mirrored(i, side) + 1);
    }
    return {first, last};
}

/// What of a tile's logits is not margin, 0 or 255.
std::vector<std::uint8_t> maskOf(std::span<const float> logits, const RasterBlock& block,
                                 const Window& seen, const Window& core,
                                 const SceneSettings& settings)
{
    std::vector<std::uint8_t> mask;
    for (int y = 0; y < core.height; ++y)
        for (int x = 0; x < core.width; ++x) {
            const auto logit = static_cast<std::size_t>(y + settings.overlapPx)
                    * static_cast<std::size_t>(settings.tileSizePx)
                + static_cast<std::size_t>(x + settings.overlapPx);
            const auto pixel =
                static_cast<std::size_t>(core.y + y - seen.y) * static_cast<std::size_t>(seen.width)
                + static_cast<std::size_t>(core.x + x - seen.x);
            mask.push_back(block.valid[pixel] != 0 && logits[logit] > 0.0f ? 255 : 0);
        }
    return mask;
}

} // namespace

Result<void> inferWindow(const PredictFunction& predict, int modelBands, const Raster& scene,
                         const BandMap& bands, const SceneSettings& settings, const Window& window,
                         const RunToken& token, const OnMaskWindow& onWindow)
{
    const RasterInfo& info = scene.info();
    const int side = settings.tileSizePx;
    const int margin = settings.overlapPx;
    const int step = side - 2 * margin;
    if (step < 1 || margin < 0 || window.x < 0 || window.y < 0 || window.width < 1
        || window.height < 1 || window.width > info.width - window.x
        || window.height > info.height - window.y)
        return fail(ErrorCode::WrongUsage, "inference", "the window must lie inside the scene");
    std::vector<float> image(static_cast<std::size_t>(modelBands) * static_cast<std::size_t>(side)
                             * static_cast<std::size_t>(side));
    for (int y = window.y / step * step; y < window.y + window.height; y += step)
        for (int x = window.x / step * step; x < window.x + window.width; x += step) {
            if (!token.proceed())
                return fail(ErrorCode::Cancelled, "inference", "stopped between tiles");
            const auto [left, right] = seenOf(x - margin, side, info.width);
            const auto [top, bottom] = seenOf(y - margin, side, info.height);
            const Window seen{left, top, right - left, bottom - top};
            const auto block = scene.read(seen, bands.sceneBands);
            if (!block)
                return tl::unexpected(block.error());
            detail::copyTile(*block, seen, info, x - margin, y - margin, side, bands, image.data());
            const auto logits = predict(image, 1, side, side);
            if (!logits)
                return tl::unexpected(logits.error());
            const Window core{x, y, std::min(step, info.width - x),
                              std::min(step, info.height - y)};
            onWindow(core, maskOf(*logits, *block, seen, core, settings));
        }
    return {};
}

} // namespace sextant
