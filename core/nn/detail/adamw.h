#pragma once

#include "core/nn/detail/weights.h"

namespace sextant::detail {

/// AdamW over named leaf tensors; no decay on vectors (biases, norms). Clips the gradient's global
/// norm first. Moments are NamedTensors, so a checkpoint holds them. Not thread-safe. Source:
/// Loshchilov, Hutter, ICLR 2019, arXiv:1711.05101.
class AdamW {
public:
    AdamW(std::vector<NamedTensors::Entry> leaves, double weightDecay, double clipNorm);

    /// Applies and clears the gradients. False when their norm is not finite: nothing is changed.
    [[nodiscard]] bool step(double learningRate);
    [[nodiscard]] std::int64_t steps() const { return m_steps; }
    [[nodiscard]] const NamedTensors& moments() const { return m_moments; }
    [[nodiscard]] bool restore(const NamedTensors& moments, std::int64_t steps);

private:
    std::vector<NamedTensors::Entry> m_leaves;
    NamedTensors m_moments; ///< per leaf: NAME.first, NAME.second
    double m_weightDecay, m_clipNorm;
    std::int64_t m_steps = 0;
};

} // namespace sextant::detail
