#pragma once

#include "core/geo/pixel_run.h"

#include <QPainterPath>

#include <span>

namespace sextant::ui {

/// The edges of a shape of pixels as closed rings, even-odd, in pixel coordinates. Thread-safe.
/// @param runs sorted by row and column; they do not overlap
[[nodiscard]] QPainterPath outlineOf(std::span<const PixelRun> runs);

} // namespace sextant::ui
