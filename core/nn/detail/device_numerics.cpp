#include "core/nn/detail/device_numerics.h"

#include <bit>
#include <cmath>
#include <immintrin.h>

namespace sextant::detail {

namespace {

constexpr float kHalfMinNormal = 0x1p-14f;

#if defined(__x86_64__)
/// Rounds in place; true when something overflowed to infinity.
__attribute__((target("avx,f16c"))) bool roundF16c(const float* in, float* out, std::int64_t count)
{
    const __m256 infinity = _mm256_set1_ps(std::numeric_limits<float>::infinity());
    const __m256 sign = _mm256_set1_ps(-0.0f);
    __m256 any = _mm256_setzero_ps();
    std::int64_t i = 0;
    for (; i + 8 <= count; i += 8) {
        const __m256 rounded = _mm256_cvtph_ps(_mm256_cvtps_ph(
            _mm256_loadu_ps(in + i), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
        any =
            _mm256_or_ps(any, _mm256_cmp_ps(_mm256_andnot_ps(sign, rounded), infinity, _CMP_EQ_OQ));
        _mm256_storeu_ps(out + i, rounded);
    }
    bool overflow = _mm256_movemask_ps(any) != 0;
    for (; i < count; ++i) {
        out[i] = _cvtsh_ss(_cvtss_sh(in[i], _MM_FROUND_TO_NEAREST_INT));
        overflow |= std::isinf(out[i]);
    }
    return overflow;
}
#endif

bool roundPortable(const float* in, float* out, std::int64_t count)
{
    bool overflow = false;
    for (std::int64_t i = 0; i < count; ++i) {
        out[i] = static_cast<float>(c10::Half(in[i]));
        overflow |= std::isinf(out[i]);
    }
    return overflow;
}

bool roundHalf(const float* in, float* out, std::int64_t count)
{
#if defined(__x86_64__)
    static const bool hasF16c = __builtin_cpu_supports("f16c") && __builtin_cpu_supports("avx");
    if (hasF16c)
        return roundF16c(in, out, count);
#endif
    return roundPortable(in, out, count);
}

/// Data of any dense layout as one run of floats, copied only when the layout has holes.
torch::Tensor dense(const torch::Tensor& x)
{
    return x.is_non_overlapping_and_dense() ? x : x.contiguous();
}

class RoundStored : public torch::autograd::Function<RoundStored> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context,
                                 const torch::Tensor& input, bool flush, bool saturate)
    {
        const torch::Tensor x = dense(input);
        torch::Tensor out = torch::empty_like(x);
        float* values = out.data_ptr<float>();
        const bool overflow = roundHalf(x.data_ptr<float>(), values, x.numel());
        if (flush) {
            for (std::int64_t i = 0; i < out.numel(); ++i)
                if (std::abs(values[i]) < kHalfMinNormal)
                    values[i] = std::copysign(0.0f, values[i]);
        }
        if (overflow) {
            context->save_for_backward({out.abs().le(kHalfMax)});
            if (saturate)
                out.clamp_(-kHalfMax, kHalfMax);
        }
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const torch::Tensor gradient = saved.empty() ? gradients[0] : gradients[0] * saved[0];
        return {gradient, torch::Tensor(), torch::Tensor()};
    }
};

class RoundOpenVino : public torch::autograd::Function<RoundOpenVino> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext*, const torch::Tensor& input)
    {
        const torch::Tensor x = dense(input);
        torch::Tensor out = torch::empty_like(x);
        const float* from = x.data_ptr<float>();
        float* to = out.data_ptr<float>();
        for (std::int64_t i = 0; i < x.numel(); ++i)
            to[i] = openVinoHalf(from[i]);
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext*,
                                                   torch::autograd::variable_list gradients)
    {
        return {gradients[0]};
    }
};

} // namespace

float openVinoHalf(float x)
{
    if (std::isnan(x) || std::isinf(x) || x == 0.0f)
        return x;
    int exponent = 0;
    std::frexp(x, &exponent); // |x| in [2^(exponent-1), 2^exponent)
    const float magnitude = std::abs(x) + std::ldexp(1.0f, exponent - 1 - 11);
    float result = 0.0f;
    if (magnitude >= kHalfMax)
        result = kHalfMax;
    else if (magnitude >= kHalfMinNormal)
        result = std::bit_cast<float>(std::bit_cast<std::uint32_t>(magnitude) & 0xffffe000u);
    else if (magnitude >= kHalfMinNormal / 2)
        result = kHalfMinNormal;
    return std::copysign(result, x);
}

torch::Tensor roundStored(const torch::Tensor& x, const DeviceProfile& device)
{
    if (device.storage == StorageFormat::Float32)
        return x;
    return RoundStored::apply(x, device.flushActivationSubnormals,
                              device.activationOverflow == Overflow::Saturate);
}

torch::Tensor roundWeights(const torch::Tensor& x, const DeviceProfile& device)
{
    if (device.storage == StorageFormat::Float32)
        return x;
    if (device.weightRounding == WeightRounding::OpenVinoHost)
        return RoundOpenVino::apply(x);
    return RoundStored::apply(x, false, true);
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
