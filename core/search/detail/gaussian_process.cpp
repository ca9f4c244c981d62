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
    double sizeScale = 1.0, stageScale = 1.0;
    double sizeShare = 0.5; ///< of the covariance; the rest is by stages
    double noise = 0.1; ///< variance

    [[nodiscard]] double bySize(double distance) const
    {
        return std::exp(-0.5 * distance * distance / (sizeScale * sizeScale));
    }
    [[nodiscard]] double byStages(double distance) const
    {
        return std::exp(-distance / stageScale);
    }
    [[nodiscard]] double operator()(double size, double stages) const
    {
        return sizeShare * bySize(size) + (1.0 - sizeShare) * byStages(stages);
    }
};

/// Logarithm of the marginal likelihood of standardised scores, but for a constant.
double likelihoodOf(const Eigen::MatrixXd& covariance, const Eigen::VectorXd& scores)
{
    const Eigen::LLT<Eigen::MatrixXd> factor(covariance);
    return -0.5 * scores.dot(factor.solve(scores))
        - factor.matrixLLT().diagonal().array().log().sum();
}

/// The likeliest of a grid.
Kernel fittedKernel(const Eigen::MatrixXd& sizeDistances, const Eigen::MatrixXd& stageDistances,
                    const Eigen::VectorXd& scores)
{
    Kernel best, kernel;
    double highest = -std::numeric_limits<double>::infinity();
    for (const double sizeScale : {1.0, 3.0}) {
        kernel.sizeScale = sizeScale;
        const Eigen::MatrixXd bySize =
            sizeDistances.unaryExpr([&](double d) { return kernel.bySize(d); });
        for (const double stageScale : {1.5, 4.0}) {
            kernel.stageScale = stageScale;
            const Eigen::MatrixXd byStages =
                stageDistances.unaryExpr([&](double d) { return kernel.byStages(d); });
            for (const double sizeShare : {0.25, 0.6, 0.9})
                for (const double noise : {0.02, 0.1, 0.4}) {
                    kernel.sizeShare = sizeShare;
                    kernel.noise = noise;
                    Eigen::MatrixXd covariance = sizeShare * bySize + (1.0 - sizeShare) * byStages;
                    covariance.diagonal().array() += noise;
                    const double likelihood = likelihoodOf(covariance, scores);
                    if (likelihood > highest) {
                        highest = likelihood;
                        best = kernel;
                    }
                }
        }
    }
    return best;
}

constexpr Eigen::Index kMostForLikelihood = 100;

} // namespace

struct GaussianProcess::Impl {
    std::vector<GenomeFeatures> genomes;
    double mean = 0.0, spread = 1.0; ///< of the scores
    Kernel kernel;
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
    const Eigen::Index few = std::min(count, kMostForLikelihood);
    impl.kernel =
        fittedKernel(bySize.topLeftCorner(few, few), byStages.topLeftCorner(few, few), y.head(few));
    Eigen::MatrixXd covariance = bySize.binaryExpr(byStages, impl.kernel);
    covariance.diagonal().array() += impl.kernel.noise;
    impl.factor.compute(covariance);
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
