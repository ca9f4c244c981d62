#pragma once

#include <cstddef>
#include <span>

namespace sextant::detail {

/// One band of output rows of a stride-1 convolution of one image. Planes are float32, row-major
/// and dense; a plane list may mix tensors, so a concatenation needs no copy.
struct ConvBand {
    std::span<const float* const> in; ///< per input channel: height x width
    std::span<float* const> out; ///< per output channel: outHeight x outWidth
    int height = 0, width = 0, outWidth = 0;
    int kernel = 1;
    int padding = 0; ///< zeros around the input; negative: that many rows and columns are cut
    int rowBegin = 0, rowEnd = 0; ///< output rows
    const float* weights = nullptr; ///< by packWeights
    const float* bias = nullptr; ///< per output channel; null: zeros
    bool relu = false;
};

/// Adds one band's share of the weight gradient of the same convolution.
struct ConvGradientBand {
    std::span<const float* const> in; ///< per input channel
    std::span<const float* const> gradient; ///< per output channel: outHeight x outWidth
    int height = 0, width = 0, outWidth = 0;
    int kernel = 1, padding = 0;
    int rowBegin = 0, rowEnd = 0; ///< output rows
    float* weights = nullptr; ///< [out, in, kernel, kernel], added to
    float* bias = nullptr; ///< [out], added to; null: not wanted
};

/// A depthwise convolution of one plane, stride 1.
struct DepthwisePlane {
    const float* in = nullptr; ///< height x width
    int height = 0, width = 0, outHeight = 0, outWidth = 0;
    int kernel = 1, padding = 0;
};

/// Sums over one plane, of float32 in chunks that are added in double precision.
struct PlaneSums {
    double first = 0.0, second = 0.0;
};

/// Loops over planes of float32 numbers that vectorise along pixels, so that no channel count is
/// padded. All are pure: results depend on the arguments alone, not on threads. Scratch is
/// per-thread memory of the caller. Pointers need no alignment.
struct PlanarKernels {
    const char* name; ///< "avx512", "avx2" or "portable"

    /// Weights in the order convolve() reads them. @param packed out * in * kernel^2 numbers
    void (*packWeights)(const float* weights, int out, int in, int kernel, float* packed);
    /// The same of the transposed, mirrored convolution: that of the input gradient.
    void (*packMirrored)(const float* weights, int out, int in, int kernel, float* packed);
    /// Floats of scratch that a band of `rows` needs, for convolve and addWeightGradient.
    std::size_t (*scratchSize)(int in, int out, int rows, int outWidth, int kernel);
    void (*convolve)(const ConvBand& band, float* scratch);
    void (*addWeightGradient)(const ConvGradientBand& band, float* scratch);

    std::size_t (*depthwiseScratch)(const DepthwisePlane& plane);
    void (*depthwise)(const DepthwisePlane& plane, const float* weights, float bias, bool relu,
                      float* out, float* scratch);
    /// Adds to weights [kernel^2] and to the bias.
    void (*addDepthwiseGradient)(const DepthwisePlane& plane, const float* gradient, float* weights,
                                 float* bias, float* scratch);

    /// Sums of x - shift and of its square.
    PlaneSums (*moments)(const float* x, std::size_t count, float shift);
    /// y = x * factor + offset, at least 0 with relu.
    void (*affine)(const float* x, std::size_t count, float factor, float offset, bool relu,
                   float* y);
    /// Sums of g and of g * (x - mean), where g is the gradient behind affine(x).
    PlaneSums (*normGradientSums)(const float* x, const float* gradient, std::size_t count,
                                  float factor, float offset, bool relu, float mean);
    /// out = g * factor + (x - mean) * slope + constant
    void (*normGradient)(const float* x, const float* gradient, std::size_t count, float factor,
                         float offset, bool relu, float mean, float slope, float constant,
                         float* out);
    /// out = gradient where y > 0, else 0
    void (*reluGradient)(const float* y, const float* gradient, std::size_t count, float* out);

    /// 2x2, stride 2; an odd last row or column is left out.
    void (*maxPool)(const float* x, int height, int width, float* y);
    /// The first largest of each window receives the gradient, as in LibTorch; writes all of `out`.
    void (*maxPoolGradient)(const float* x, const float* gradient, int height, int width,
                            float* out);
    /// Linear, half-pixel centres, to twice the size. @param scratch width + 2 numbers
    void (*doubleSize)(const float* x, int height, int width, float* y, float* scratch);
    /// Its adjoint: gradient [2 height, 2 width] to out [height, width]. Scratch 2 width + 2.
    void (*doubleSizeGradient)(const float* gradient, int height, int width, float* out,
                               float* scratch);
};

/// The fastest kernels this processor runs, chosen once.
[[nodiscard]] const PlanarKernels& planarKernels();
/// Every variant this processor runs, fastest first; the last one is portable.
[[nodiscard]] std::span<const PlanarKernels* const> allPlanarKernels();

} // namespace sextant::detail
