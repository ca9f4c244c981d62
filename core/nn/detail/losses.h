#pragma once

#include <torch/torch.h>

namespace sextant::detail {

/// Binary cross-entropy plus soft Dice of a batch of vessel masks.
///
/// @param logits [N, 1, H, W] float32, raw scores
/// @param target same shape; 0 water, 1 vessel, negative: no-data, carries no loss and no gradient
/// @return scalar float32 >= 0; 0 when every pixel is no-data
/// @throws c10::Error when the shapes differ
/// Source: Milletari, Navab, Ahmadi, "V-Net", 3DV 2016, arXiv:1606.04797, section 3.
[[nodiscard]] torch::Tensor segmentationLoss(const torch::Tensor& logits,
                                             const torch::Tensor& target);

} // namespace sextant::detail
