#pragma once

#include "core/base/result.h"
#include "core/hw/layer_graph.h"

#include <string_view>

namespace sextant {

/// Reads a layer list (resources/help/measurements.md): words for the layers of a network, each on
/// what the one before made, such as "c3-16s2r m2s2 =x c3-16r +xr g f10".
/// @param input channels and pixels of the image
/// Errors: TableInvalid, naming the word.
[[nodiscard]] Result<LayerGraph> parseLayerList(std::string_view text, const InputShape& input);

} // namespace sextant
