#pragma once

#include "core/infer/scene_inference.h"

namespace sextant {

/// Predicts the tiles that a window of a scene takes, before the whole scene is: cut as
/// inferScene() cuts them, so that its results are the same. Passes the token's door per tile.
/// @param onWindow called in the calling thread with each tile's core
/// Errors: those of Raster and `predict`, WrongUsage, Cancelled.
[[nodiscard]] Result<void> inferWindow(const PredictFunction& predict, int modelBands,
                                       const Raster& scene, const BandMap& bands,
                                       const SceneSettings& settings, const Window& window,
                                       const RunToken& token, const OnMaskWindow& onWindow);

} // namespace sextant
