#include "core/nn/detail/device_numerics.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <mutex>

namespace sextant::detail {

namespace {

constexpr std::int64_t kSpan = 1 << 15; // values rounded by one task

/// Data of any dense layout as one run of floats, copied only when the layout has holes.
torch::Tensor dense(const torch::Tensor& x)
{
    return x.is_non_overlapping_and_dense() ? x : x.contiguous();
}

class RoundStored : public torch::autograd::Function<RoundStored> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context,
                                 const torch::Tensor& input, const FloatRule& rule)
    {
        const torch::Tensor x = dense(input);
        torch::Tensor out = torch::empty_like(x);
        const auto size = static_cast<std::size_t>(x.numel());
        const RoundingCounts counts =
            roundSpan(rule, {x.data_ptr<float>(), size}, {out.data_ptr<float>(), size});
        if (counts.overflowed > 0)
            context->save_for_backward({x.abs().le(rule.format.maxFinite())});
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const torch::Tensor gradient = saved.empty() ? gradients[0] : gradients[0] * saved[0];
        return {gradient, torch::Tensor()};
    }
};

class RoundOpenVino : public torch::autograd::Function<RoundOpenVino> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext*, const torch::Tensor& input)
    {
        const torch::Tensor x = dense(input);
        torch::Tensor out = torch::empty_like(x);
        std::transform(x.data_ptr<float>(), x.data_ptr<float>() + x.numel(), out.data_ptr<float>(),
                       openVinoHalf);
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext*,
                                                   torch::autograd::variable_list gradients)
    {
        return {gradients[0]};
    }
};

} // namespace

torch::Tensor storeInPlace(const torch::Tensor& fresh, const FloatRule& rule,
                           RoundingCounts& counts)
{
    // The values change behind autograd's back: to it, rounding is the identity.
    torch::Tensor x = fresh.is_non_overlapping_and_dense() ? fresh : fresh.contiguous();
    float* const values = x.data_ptr<float>();
    RoundingCounts sum;
    std::mutex mutex;
    at::parallel_for(0, x.numel(), kSpan, [&](std::int64_t begin, std::int64_t end) {
        const auto size = static_cast<std::size_t>(end - begin);
        const RoundingCounts part = roundSpan(rule, {values + begin, size}, {values + begin, size},
                                              static_cast<std::uint64_t>(begin));
        const std::lock_guard lock(mutex);
        sum += part;
    });
    counts += sum;
    if (sum.overflowed == 0 || !x.requires_grad())
        return x;
    const torch::Tensor inside = x.detach().abs().lt(rule.format.maxFinite());
    return torch::where(inside, x, x.detach());
}

torch::Tensor roundWeights(const torch::Tensor& x, const DeviceRules& rules)
{
    if (rules.storage != StorageKind::Float)
        return x;
    if (rules.weightRounding == WeightRounding::OpenVinoHost)
        return RoundOpenVino::apply(x);
    FloatRule rule = rules.floatRule;
    rule.overflow = Overflow::Saturate;
    return RoundStored::apply(x, rule);
}

torch::Tensor resizeLinear(const torch::Tensor& x, int height, int width, LinearResize mode)
{
    using torch::indexing::Slice;
    switch (mode) {
    case LinearResize::HalfPixel:
        return at::upsample_bilinear2d(x, {height, width}, false);
    case LinearResize::AlignCorners:
        return at::upsample_bilinear2d(x, {height, width}, true);
    case LinearResize::Asymmetric: {
        // Repeating the last row and column turns the asymmetric grid into the first out pixels of
        // an align_corners grid of out + 1, for which there is a fast kernel.
        const torch::Tensor padded = at::replication_pad2d(x, {0, 1, 0, 1});
        return at::upsample_bilinear2d(padded, {height + 1, width + 1}, true)
            .index({Slice(), Slice(), Slice(0, height), Slice(0, width)});
    }
    }
    return x;
}

} // namespace sextant::detail
