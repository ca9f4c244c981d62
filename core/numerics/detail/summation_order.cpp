#include "core/numerics/detail/summation_order.h"

#include <algorithm>

namespace sextant::detail {

namespace {

/// 2^24 / (255 * 127): so many products of 8-bit numbers are exact in float32.
constexpr int kExactIntegerDepth = 518;

} // namespace

SummationOrder summationOrder(const ConvShape& shape, const AccumulatorRule& rule)
{
    const int channels = shape.inChannels / shape.groups;
    const int tile = rule.channelsPerTile > 0 ? std::min(rule.channelsPerTile, channels) : channels;
    const std::int64_t deepest =
        rule.format == AccumulatorFormat::Int32 ? kExactIntegerDepth : INT64_MAX;
    SummationOrder order;
    for (int first = 0; first < channels; first += tile) {
        const int end = std::min(first + tile, channels);
        const std::size_t firstSegment = order.segments.size();
        for (int lane = 0; lane < rule.lanes && first + lane < end; ++lane) {
            order.segments.push_back({static_cast<std::int64_t>(order.taps.size())});
            for (int channel = first + lane; channel < end; channel += rule.lanes) {
                for (int row = 0; row < shape.kernel; ++row) {
                    for (int column = 0; column < shape.kernel; ++column) {
                        if (order.segments.back().depth == deepest)
                            order.segments.push_back(
                                {static_cast<std::int64_t>(order.taps.size())});
                        order.taps.push_back({channel, row, column});
                        ++order.segments.back().depth;
                    }
                }
            }
        }
        order.segments[firstSegment].startsTile = true;
        order.segments.back().endsTile = true;
    }
    return order;
}

} // namespace sextant::detail
