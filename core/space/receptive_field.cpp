#include "core/space/receptive_field.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sextant {

namespace {

/// What pixel i of a map sees of the input: [step * i + low, step * i + high], for every i.
struct Reach {
    double step = 1.0, low = 0.0, high = 0.0;
};

/// Of an op with one input. False in `local` when it sees the whole image.
Reach through(const Op& op, const Op& from, Reach reach, bool& local)
{
    switch (op.kind) {
    case OpKind::Conv:
    case OpKind::MaxPool:
    case OpKind::AveragePool:
        reach.low -= op.padding * reach.step;
        reach.high += (op.kernel - 1 - op.padding) * reach.step;
        reach.step *= op.stride;
        return reach;
    case OpKind::Resize: {
        const double finer = reach.step * from.height / op.height;
        // Pixel i takes the neighbours of its place in the coarse map: at worst the one whose far
        // end is a coarse pixel before its own start, or whose start is the last fine pixel of
        // its own.
        if (op.height != from.height && op.resize == ResizeMode::Linear) {
            reach.low -= std::max(reach.step, finer);
            reach.high += std::abs(reach.step - finer);
        } else if (op.height != from.height) {
            reach.low -= std::abs(reach.step - finer);
        }
        reach.step = finer;
        return reach;
    }
    case OpKind::TransposedConv:
    case OpKind::DepthToSpace:
        reach.low -= reach.step / 2.0; // an odd pixel comes from one that starts before it
        reach.step /= 2.0;
        return reach;
    case OpKind::SqueezeExcite:
        local = false;
        return reach;
    case OpKind::Input:
    case OpKind::BatchNorm:
    case OpKind::Activation:
    case OpKind::Concat:
    case OpKind::Add:
    case OpKind::Dropout:
    case OpKind::Slice:
    case OpKind::Output:
        return reach;
    }
    return reach;
}

struct Walk {
    std::vector<Reach> reaches; ///< per op
    bool local = true;
    double coarsest = 1.0;
};

Walk walk(const Network& network)
{
    Walk result;
    for (const Op& op : network.ops) {
        Reach reach;
        for (std::size_t i = 0; i < op.inputs.size(); ++i) {
            const auto input = static_cast<std::size_t>(op.inputs[i]);
            const Reach one = through(op, network.ops[input], result.reaches[input], result.local);
            if (i > 0 && one.step != reach.step)
                result.local = false; // maps of other sizes, laid over each other
            reach = i == 0
                ? one
                : Reach{one.step, std::min(one.low, reach.low), std::max(one.high, reach.high)};
        }
        result.coarsest = std::max(result.coarsest, reach.step);
        result.reaches.push_back(reach);
    }
    return result;
}

} // namespace

Result<ReceptiveField> receptiveField(const Genome& genome, int bands)
{
    // Sizes are affine in the input's size where that is a multiple of the stride, so factors that
    // agree at two sizes are those of every size.
    constexpr int kSide = 256;
    const auto small = buildNetwork(genome, {bands, kSide, kSide}, 1);
    if (!small)
        return tl::unexpected(small.error());
    const auto large = buildNetwork(genome, {bands, 2 * kSide, 2 * kSide}, 1);
    if (!large)
        return tl::unexpected(large.error());
    const Walk first = walk(*small);
    const Walk second = walk(*large);
    ReceptiveField field;
    field.isLocal = first.local && second.local && first.reaches.back().step == 1.0;
    for (std::size_t i = 0; i < first.reaches.size(); ++i)
        field.isLocal = field.isLocal && first.reaches[i].step == second.reaches[i].step;
    const Reach& out = first.reaches.back();
    field.reachPx = static_cast<int>(std::ceil(std::max(-out.low, out.high)));
    field.stridePx = static_cast<int>(std::ceil(first.coarsest));
    field.isLocal = field.isLocal && kSide % field.stridePx == 0;
    return field;
}

} // namespace sextant
