#include "core/nn/detail/straight_through.h"

#include "core/nn/detail/device_numerics.h"
#include "core/nn/detail/planar_ops.h"
#include "core/numerics/plane_sum.h"

#include <ATen/Parallel.h>

#include <cmath>
#include <mutex>

namespace sextant::detail {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

constexpr double kFlushedGradient = 0.01; // lets what was flushed grow again
constexpr std::int64_t kSpan = 1 << 15; // values rounded by one task

std::span<float> mutableSpanOf(Tensor& x)
{
    return {x.data_ptr<float>(), static_cast<std::size_t>(x.numel())};
}

/// x or a copy of it whose values are one run of floats.
Tensor dense(const Tensor& x)
{
    return x.is_non_overlapping_and_dense() ? x : x.contiguous();
}

/// Rounds every value; the gradient goes straight through but for what left the range.
class RoundFunction : public Function<RoundFunction> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& input,
                          const SpanRounding& rounding, RoundingCounts* counts)
    {
        const Tensor x = dense(input);
        Tensor out = torch::empty_like(x);
        const auto from = spanOf(x);
        const auto to = mutableSpanOf(out);
        RoundingCounts sum;
        std::mutex mutex;
        at::parallel_for(0, x.numel(), kSpan, [&](std::int64_t begin, std::int64_t end) {
            const auto first = static_cast<std::size_t>(begin);
            const auto size = static_cast<std::size_t>(end - begin);
            const RoundingCounts part =
                rounding(from.subspan(first, size), to.subspan(first, size), first);
            const std::lock_guard lock(mutex);
            sum += part;
        });
        *counts += sum;
        if (sum.overflowed > 0 || sum.flushed > 0) {
            Tensor factor = torch::ones_like(x);
            if (sum.overflowed > 0) // moved by more than any rounding moves
                factor.masked_fill_(
                    out.isfinite().logical_not_().logical_or_(
                        (out - x).abs_().gt(x.abs() * 0.5f).logical_and_(out.ne(0))),
                    0.0);
            if (sum.flushed > 0)
                factor.masked_fill_(out.eq(0).logical_and_(x.ne(0)), kFlushedGradient);
            context->save_for_backward({factor});
        }
        return out;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        return {saved.empty() ? gradients[0] : gradients[0] * saved[0], Tensor(), Tensor()};
    }
};

/// A convolution by core/numerics; the gradient is that of the FP32 convolution of the same
/// operands, zero for outputs that left the range.
class ConvolutionFunction : public Function<ConvolutionFunction> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor& weight,
                          const Tensor& bias, const ConvShape& shape, const AccumulatorRule& rule,
                          int shift, AccumulatorCounts* counts)
    {
        const Tensor in = x.contiguous();
        const Tensor w = weight.contiguous();
        const Tensor b = bias.contiguous();
        Tensor out =
            torch::empty({shape.images, shape.outChannels, shape.outHeight(), shape.outWidth()});
        const Convolution convolution(shape, rule, spanOf(w), spanOf(b), shift);
        AccumulatorCounts sum;
        std::mutex mutex;
        at::parallel_for(0, convolution.pieces(), 1, [&](std::int64_t begin, std::int64_t end) {
            const AccumulatorCounts part =
                convolution.run(spanOf(in), mutableSpanOf(out), begin, end);
            const std::lock_guard lock(mutex);
            sum += part;
        });
        *counts += sum;
        variable_list saved{in, w};
        const float limit = std::ldexp(kHalfMax, -shift);
        if (rule.format == AccumulatorFormat::Float16
            && (sum.notFinite > 0 || sum.maxMagnitude >= kHalfMax))
            saved.push_back(out.abs().lt(limit));
        context->save_for_backward(saved);
        context->saved_data["clean"] = sum.notFinite == 0; // then all inputs were finite
        context->saved_data["stride"] = static_cast<std::int64_t>(shape.stride);
        context->saved_data["padding"] = static_cast<std::int64_t>(shape.padding);
        context->saved_data["groups"] = static_cast<std::int64_t>(shape.groups);
        context->saved_data["channels"] = static_cast<std::int64_t>(shape.outChannels);
        return out;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto number = [&](const char* name) { return context->saved_data[name].toInt(); };
        const Tensor gradient = saved.size() > 2
            ? torch::where(saved[2], gradients[0], torch::zeros_like(gradients[0]))
            : gradients[0];
        // Values that overflowed earlier carry no gradient, but inf * 0 would.
        const Tensor x =
            context->saved_data["clean"].toBool() ? saved[0] : saved[0].nan_to_num(0.0, 0.0, 0.0);
        const std::int64_t stride = number("stride");
        const std::int64_t padding = number("padding");
        if (isPlanarConvolution(saved[1], padding, number("groups"))) {
            const PlanarGradients result = planarGradients({x}, saved[1], gradient.contiguous(),
                                                           stride, padding, number("groups"), true);
            return {result.inputs[0], result.weight, result.bias, Tensor(),
                    Tensor(),         Tensor(),      Tensor()};
        }
        const auto [gradX, gradWeight, gradBias] = at::convolution_backward(
            gradient, x, saved[1], at::IntArrayRef{number("channels")}, {stride, stride},
            {padding, padding}, {1, 1}, false, {0, 0}, number("groups"), {true, true, true});
        return {gradX, gradWeight, gradBias, Tensor(), Tensor(), Tensor(), Tensor()};
    }
};

/// Mean over each plane, summed by the accumulator; the gradient is that of the mean.
class MeanFunction : public Function<MeanFunction> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& x, const AccumulatorRule& rule)
    {
        const Tensor in = x.contiguous();
        Tensor sums = torch::empty({x.size(0), x.size(1), 1, 1});
        sumPlanes(rule, spanOf(in), mutableSpanOf(sums));
        context->saved_data["height"] = x.size(2);
        context->saved_data["width"] = x.size(3);
        return sums / static_cast<double>(x.size(2) * x.size(3));
    }
    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const std::int64_t height = context->saved_data["height"].toInt();
        const std::int64_t width = context->saved_data["width"].toInt();
        return {(gradients[0] / static_cast<double>(height * width))
                    .expand({-1, -1, height, width})
                    .contiguous(),
                Tensor()};
    }
};

} // namespace

std::span<const float> spanOf(const Tensor& x)
{
    return {x.data_ptr<float>(), static_cast<std::size_t>(x.numel())};
}

torch::Tensor roundThrough(const torch::Tensor& x, const SpanRounding& rounding,
                           RoundingCounts& counts)
{
    return RoundFunction::apply(x, rounding, &counts);
}

torch::Tensor convolveThrough(const torch::Tensor& x, const torch::Tensor& weight,
                              const torch::Tensor& bias, const ConvShape& shape,
                              const AccumulatorRule& rule, int shift, AccumulatorCounts& counts)
{
    return ConvolutionFunction::apply(x, weight, bias, shape, rule, shift, &counts);
}

torch::Tensor meanThrough(const torch::Tensor& x, const AccumulatorRule& rule)
{
    return MeanFunction::apply(x, rule);
}

} // namespace sextant::detail
