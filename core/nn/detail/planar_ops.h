#pragma once

#include <torch/torch.h>

#include <vector>

namespace sextant::detail {

/// Differentiable layers over dense NCHW float32 tensors, made of PlanarKernels; other layouts are
/// copied. Results do not depend on the thread count. Thread-safe.

enum class Rectify { No, Yes };

/// Whether convolvePlanar() takes this convolution; the others are LibTorch's.
[[nodiscard]] bool isPlanarConvolution(const torch::Tensor& weight, std::int64_t padding,
                                       std::int64_t groups);

/// Convolution of the concatenated inputs, and its ReLU if asked for. The inputs are not copied
/// together. Groups 1, or one input with a group per channel. A stride takes what it wants of a
/// convolution of stride 1: more arithmetic than oneDNN's, but searches that used those crashed
/// after a few candidates (libdnnl 2.6.3).
///
/// @param inputs one or two, [N, C, H, W] with equal N, H, W
/// @param weight [out, C / groups, kernel, kernel]
/// @param bias [out]
[[nodiscard]] torch::Tensor convolvePlanar(const std::vector<torch::Tensor>& inputs,
                                           const torch::Tensor& weight, const torch::Tensor& bias,
                                           std::int64_t stride, std::int64_t padding,
                                           std::int64_t groups, Rectify rectify);

/// Gradients of convolvePlanar() without its ReLU.
struct PlanarGradients {
    std::vector<torch::Tensor> inputs; ///< empty unless they were wanted
    torch::Tensor weight, bias;
};
/// @param inputs and weight as convolvePlanar() had them, contiguous
/// @param gradient of its result, contiguous
[[nodiscard]] PlanarGradients planarGradients(const std::vector<torch::Tensor>& inputs,
                                              const torch::Tensor& weight,
                                              const torch::Tensor& gradient, std::int64_t stride,
                                              std::int64_t padding, std::int64_t groups,
                                              bool wantInputs);

/// Batch norm with the batch's statistics, and its ReLU if asked for. Moves the running `mean` and
/// the running unbiased `variance` by `momentum`.
[[nodiscard]] torch::Tensor normaliseBatch(const torch::Tensor& x, const torch::Tensor& scale,
                                           const torch::Tensor& shift, const torch::Tensor& mean,
                                           const torch::Tensor& variance, double momentum,
                                           double epsilon, Rectify rectify);

/// Largest of each 2x2 window, stride 2; an odd last row or column is left out.
[[nodiscard]] torch::Tensor maxPoolPlanar(const torch::Tensor& x);

/// Linear resize to twice the size, half-pixel centres.
[[nodiscard]] torch::Tensor doubleSizePlanar(const torch::Tensor& x);

} // namespace sextant::detail
