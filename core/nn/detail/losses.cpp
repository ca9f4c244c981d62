#include "core/nn/detail/losses.h"

namespace sextant::detail {

torch::Tensor segmentationLoss(const torch::Tensor& logits, const torch::Tensor& target)
{
    TORCH_CHECK(logits.sizes() == target.sizes(), "expected equal shapes, got ", logits.sizes(),
                " and ", target.sizes());
    const torch::Tensor valid = target.ge(0).to(torch::kFloat);
    const torch::Tensor truth = target.clamp_min(0);
    const torch::Tensor crossEntropy =
        at::binary_cross_entropy_with_logits(logits, truth, valid, {}, at::Reduction::Sum)
        / valid.sum().clamp_min(1);
    const torch::Tensor probability = torch::sigmoid(logits) * valid;
    const torch::Tensor vessel = truth * valid;
    constexpr double kSmooth = 1.0; // keeps an all-water batch finite
    const torch::Tensor overlap = (probability * vessel).sum() * 2 + kSmooth;
    const torch::Tensor dice = overlap / (probability.sum() + vessel.sum() + kSmooth);
    return crossEntropy + 1 - dice;
}

} // namespace sextant::detail
