#include "core/nn/detail/adamw.h"

#include <cmath>

namespace sextant::detail {

namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kEpsilon = 1e-8;

} // namespace

AdamW::AdamW(std::vector<NamedTensors::Entry> leaves, double weightDecay, double clipNorm)
    : m_leaves(std::move(leaves)), m_weightDecay(weightDecay), m_clipNorm(clipNorm)
{
    for (const auto& [name, leaf] : m_leaves) {
        m_moments.add(name + ".first", torch::zeros(leaf.sizes()));
        m_moments.add(name + ".second", torch::zeros(leaf.sizes()));
    }
}

bool AdamW::step(double learningRate)
{
    std::vector<torch::Tensor> gradients;
    double squares = 0.0;
    for (const auto& [name, leaf] : m_leaves) {
        const torch::Tensor gradient = leaf.grad().contiguous();
        const float* g = gradient.data_ptr<float>();
        for (std::int64_t i = 0; i < gradient.numel(); ++i)
            squares += static_cast<double>(g[i]) * static_cast<double>(g[i]);
        gradients.push_back(gradient);
    }
    const double norm = std::sqrt(squares);
    if (!std::isfinite(norm))
        return false;
    const auto shrink = static_cast<float>(norm > m_clipNorm ? m_clipNorm / norm : 1.0);

    ++m_steps;
    const double correction1 = 1.0 - std::pow(kBeta1, static_cast<double>(m_steps));
    const double correction2 = 1.0 - std::pow(kBeta2, static_cast<double>(m_steps));
    const auto rate = static_cast<float>(learningRate / correction1);
    const auto scale2 = static_cast<float>(1.0 / std::sqrt(correction2));
    for (std::size_t t = 0; t < m_leaves.size(); ++t) {
        torch::Tensor leaf = m_leaves[t].second;
        float* w = leaf.data_ptr<float>();
        const float* g = gradients[t].data_ptr<float>();
        float* m = m_moments.entries()[2 * t].second.data_ptr<float>();
        float* v = m_moments.entries()[2 * t + 1].second.data_ptr<float>();
        const auto keep =
            static_cast<float>(leaf.dim() > 1 ? 1.0 - learningRate * m_weightDecay : 1.0);
        for (std::int64_t i = 0; i < leaf.numel(); ++i) {
            const float gradient = g[i] * shrink;
            m[i] = static_cast<float>(kBeta1) * m[i] + static_cast<float>(1.0 - kBeta1) * gradient;
            v[i] = static_cast<float>(kBeta2) * v[i]
                + static_cast<float>(1.0 - kBeta2) * gradient * gradient;
            w[i] = keep * w[i]
                - rate * m[i] / (std::sqrt(v[i]) * scale2 + static_cast<float>(kEpsilon));
        }
        leaf.mutable_grad().reset();
    }
    return true;
}

bool AdamW::restore(const NamedTensors& moments, std::int64_t steps)
{
    m_steps = steps;
    return m_moments.assign(moments);
}

} // namespace sextant::detail
