#include "core/numerics/plane_sum.h"

#include "core/numerics/convolution.h"

#include <cassert>
#include <vector>

namespace sextant {

void sumPlanes(const AccumulatorRule& rule, std::span<const float> in, std::span<float> sums)
{
    assert(!sums.empty() && in.size() % sums.size() == 0);
    const std::size_t size = in.size() / sums.size();
    // A linear layer of ones: the values of a plane are the channels, the planes the images.
    ConvShape shape;
    shape.images = static_cast<int>(sums.size());
    shape.inChannels = static_cast<int>(size);
    AccumulatorRule untiled = rule;
    untiled.channelsPerTile = 0;
    const std::vector<float> ones(size, 1.0f);
    Convolution(shape, untiled, ones, {}).run(in, sums);
}

} // namespace sextant
