#pragma once

#include "core/search/detail/genome_features.h"

#include <memory>
#include <vector>

namespace sextant::detail {

struct Prediction {
    double mean = 0.0, deviation = 0.0;
};

/// Regression of a score on genomes: a Gaussian process whose covariance is one part by size and
/// one by stages, both with length scales, shares and noise of the highest marginal likelihood on a
/// grid. Meant for some hundreds of points. Deterministic. Source: Rasmussen, Williams, "Gaussian
/// Processes for Machine Learning", MIT Press 2006, algorithm 2.1 and equation 5.8.
class GaussianProcess {
public:
    /// @param scores one per genome, at least two genomes
    GaussianProcess(std::vector<GenomeFeatures> genomes, const std::vector<double>& scores);
    GaussianProcess(GaussianProcess&&) noexcept;
    GaussianProcess& operator=(GaussianProcess&&) noexcept;
    ~GaussianProcess();

    /// Of the score without its noise.
    [[nodiscard]] Prediction at(const GenomeFeatures& genome) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant::detail
