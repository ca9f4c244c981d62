#pragma once

#include "core/numerics/accumulator.h"
#include "core/numerics/convolution.h"

#include <cstdint>
#include <vector>

namespace sextant::detail {

/// One weight in the order of accumulation: its channel within the group and its place in the
/// kernel.
struct Tap {
    int channel, row, column;
};

/// Taps that one accumulator adds before it is merged into the sum of its tile.
struct Segment {
    std::int64_t begin = 0, depth = 0; ///< into the taps
    bool startsTile = false;
    bool endsTile = false;
};

/// Source: accumulator.h.
struct SummationOrder {
    std::vector<Tap> taps;
    std::vector<Segment> segments;
};

[[nodiscard]] SummationOrder summationOrder(const ConvShape& shape, const AccumulatorRule& rule);

} // namespace sextant::detail
