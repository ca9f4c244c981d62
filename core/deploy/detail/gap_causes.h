#pragma once

#include "core/base/run_token.h"
#include "core/deploy/model_card.h"
#include "core/nn/predictor.h"

namespace sextant::detail {

/// Scores the converted network on the tiles under no rule of its device and under each alone, into
/// the card. Nothing for integer devices: their ranges belong to the aligned weights.
[[nodiscard]] Result<void> splitByCause(ModelCard& card, const ModelData& model,
                                        const TileSet& tiles, int threads, const RunToken& token);

} // namespace sextant::detail
