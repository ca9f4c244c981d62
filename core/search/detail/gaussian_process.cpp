#include "core/search/detail/gaussian_process.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant::detail {

namespace {

/// Covariances of standardised scores.
struct Kernel {
    double sizeScale, stageScale;
    double sizeShare; ///< of the covariance; the rest is by stages
    double noise; ///< variance

    [[nodiscard]] double operator()(double bySize, double byStages) const
    {
        const double size = bySize / sizeScale;
        return sizeShare * std::exp(-0.5 * size * size)
            + (1.0 - sizeShare) * std::exp(-byStages / stageScale);
    }
};

std::vector<Kernel> kernelGrid()
{
    std::vector<Kernel> grid;
    for (const double sizeScale : {1.0, 3.0})
        for (const double stageScale : {1.5, 4.0})
            for (const double sizeShare : {0.25, 0.6, 0.9})
                for (const double noise : {0.02, 0.1, 0.4})
                    grid.push_back({sizeScale, stageScale, sizeShare, noise});
    return grid;
}

constexpr Eigen::Index kMostForLikelihood = 100;

} // namespace

struct GaussianProcess::Impl {
    std::vector<GenomeFeatures> genomes;
    double mean = 0.0, spread = 1.0; ///< of the scores
    Kernel kernel{};
    Eigen::LLT<Eigen::MatrixXd> factor;
    Eigen::VectorXd weights;
};

GaussianProcess::GaussianProcess(std::vector<GenomeFeatures> genomes,
                                 const std::vector<double>& scores)
    : m_impl(std::make_unique<Impl>())
{
    Impl& impl = *m_impl;
    impl.genomes = std::move(genomes);
    const auto count = static_cast<Eigen::Index>(scores.size());
    Eigen::VectorXd y = Eigen::Map<const Eigen::VectorXd>(scores.data(), count);
    impl.mean = y.mean();
    y.array() -= impl.mean;
    impl.spread = std::max(1e-6, std::sqrt(y.squaredNorm() / static_cast<double>(count)));
    y /= impl.spread;

    Eigen::MatrixXd bySize(count, count), byStages(count, count);
    for (Eigen::Index i = 0; i < count; ++i)
        for (Eigen::Index j = 0; j <= i; ++j) {
            const GenomeFeatures& a = impl.genomes[static_cast<std::size_t>(i)];
            const GenomeFeatures& b = impl.genomes[static_cast<std::size_t>(j)];
            bySize(i, j) = bySize(j, i) = sizeDistance(a, b);
            byStages(i, j) = byStages(j, i) = stageDistance(a, b);
        }
    const auto covariance = [&](const Kernel& kernel, Eigen::Index n) {
        Eigen::MatrixXd k =
            bySize.topLeftCorner(n, n).binaryExpr(byStages.topLeftCorner(n, n), kernel);
        k.diagonal().array() += kernel.noise;
        return k;
    };
    double best = -std::numeric_limits<double>::infinity();
    const Eigen::Index few = std::min(count, kMostForLikelihood);
    for (const Kernel& kernel : kernelGrid()) {
        const Eigen::LLT<Eigen::MatrixXd> factor(covariance(kernel, few));
        const Eigen::VectorXd head = y.head(few);
        const double likelihood =
            -0.5 * head.dot(factor.solve(head)) - factor.matrixLLT().diagonal().array().log().sum();
        if (likelihood > best) {
            best = likelihood;
            impl.kernel = kernel;
        }
    }
    impl.factor.compute(covariance(impl.kernel, count));
    impl.weights = impl.factor.solve(y);
}

GaussianProcess::GaussianProcess(GaussianProcess&&) noexcept = default;
GaussianProcess& GaussianProcess::operator=(GaussianProcess&&) noexcept = default;
GaussianProcess::~GaussianProcess() = default;

Prediction GaussianProcess::at(const GenomeFeatures& genome) const
{
    const Impl& impl = *m_impl;
    Eigen::VectorXd k(static_cast<Eigen::Index>(impl.genomes.size()));
    for (std::size_t i = 0; i < impl.genomes.size(); ++i)
        k(static_cast<Eigen::Index>(i)) = impl.kernel(sizeDistance(genome, impl.genomes[i]),
                                                      stageDistance(genome, impl.genomes[i]));
    const double variance = 1.0 - impl.factor.matrixL().solve(k).squaredNorm();
    return {impl.mean + impl.spread * k.dot(impl.weights),
            impl.spread * std::sqrt(std::max(variance, 1e-9))};
}

} // namespace sextant::detail
