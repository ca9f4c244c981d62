// Would a glance at an untrained network tell which one is worth training? Computes what the
// literature proposes for each network of a table of scores, and prints Kendall's tau between that
// and the accuracy that the network was trained to.
//
// Usage: screening_proxies DATA TABLE.csv
// Sources: Abdelfattah et al., "Zero-cost proxies for lightweight NAS", ICLR 2021,
// arXiv:2101.08134 (gradient norm, SNIP, SynFlow); Mellor et al., "Neural architecture search
// without training", arXiv:2006.04647v1 (correlation of Jacobians).
#include "core/data/dataset.h"
#include "core/nn/detail/losses.h"
#include "core/nn/detail/model.h"
#include "core/nn/detail/torch_network.h"
#include "core/search/score_table.h"

#include "core/base/files.h"

#include <torch/torch.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>

using namespace sextant;

namespace {

constexpr int kBatch = 16, kCropPx = 64;

struct Glance {
    std::map<std::string, double> values;
    double seconds = 0.0;
};

/// Weights of a fresh network that gradients reach.
sextant::detail::NamedTensors watched(const Network& network, std::uint64_t seed, bool magnitudes)
{
    sextant::detail::NamedTensors weights;
    const sextant::detail::NamedTensors fresh = sextant::detail::freshWeights(network, seed);
    for (const auto& [name, tensor] : fresh.entries()) {
        torch::Tensor leaf = (magnitudes ? tensor.abs() : tensor).detach().clone();
        weights.add(name, leaf.requires_grad_(!sextant::detail::isStatistic(name)));
    }
    return weights;
}

template <typename F> double summed(const sextant::detail::NamedTensors& weights, F&& term)
{
    double sum = 0.0;
    for (const auto& [name, tensor] : weights.entries())
        if (!sextant::detail::isStatistic(name) && tensor.grad().defined())
            sum += term(tensor, tensor.grad()).sum().template item<double>();
    return sum;
}

/// Minus the Kullback-Leibler divergence of the spectrum of the correlations between the images'
/// Jacobians: high when the network tells the images apart.
double jacobianScore(const torch::Tensor& inputGradient)
{
    auto j = inputGradient.flatten(1).to(torch::kFloat64);
    j = j - j.mean(1, true);
    const auto norms = j.norm(2, {1}, true).clamp_min(1e-30);
    j = j / norms;
    const auto spectrum = torch::linalg_eigvalsh(j.matmul(j.t()), "L") + 1e-5;
    return -(spectrum.log() + 1.0 / spectrum).sum().item<double>();
}

Glance look(const Network& network, const Batch& batch, const Normalisation& normalisation,
            std::uint64_t seed)
{
    const auto begin = std::chrono::steady_clock::now();
    Glance glance;
    const auto raw =
        sextant::detail::rawImages(batch.images, batch.count, batch.bands, batch.size, batch.size);
    const auto labels = torch::from_blob(const_cast<std::int8_t*>(batch.labels.data()),
                                         {batch.count, 1, batch.size, batch.size}, torch::kInt8)
                            .to(torch::kFloat32);
    Rng dropout(seed);
    const sextant::detail::ForwardMode training{true, &dropout, nullptr, LinearResize::HalfPixel,
                                                false};
    {
        auto weights = watched(network, seed, false);
        auto x = sextant::detail::normalised(raw, normalisation).detach().requires_grad_(true);
        const auto logits = sextant::detail::runNetwork(network, weights, x, training);
        sextant::detail::segmentationLoss(logits, labels).backward();
        glance.values["gradient norm"] =
            std::sqrt(summed(weights, [](const auto&, const auto& g) { return g.square(); }));
        glance.values["snip"] =
            summed(weights, [](const auto& w, const auto& g) { return (w * g).abs(); });
    }
    {
        auto weights = watched(network, seed, false);
        auto x = sextant::detail::normalised(raw, normalisation).detach().requires_grad_(true);
        sextant::detail::runNetwork(network, weights, x, training).sum().backward();
        glance.values["jacobian"] = jacobianScore(x.grad());
    }
    {
        auto weights = watched(network, seed, true);
        const auto ones = torch::ones({1, batch.bands, batch.size, batch.size});
        sextant::detail::runNetwork(network, weights, ones, {}).sum().backward();
        glance.values["log synflow"] = std::log(std::max(
            1e-300, summed(weights, [](const auto& w, const auto& g) { return (w * g).abs(); })));
    }
    glance.values["log params"] = std::log(static_cast<double>(network.params));
    glance.values["log macs"] = std::log(static_cast<double>(network.macs));
    glance.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return glance;
}

/// Kendall's tau-b.
double kendall(const std::vector<double>& a, const std::vector<double>& b)
{
    double agree = 0.0, tiesA = 0.0, tiesB = 0.0, pairs = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double u = a[i] - a[j], v = b[i] - b[j];
            agree += (u * v > 0.0) - (u * v < 0.0);
            tiesA += u == 0.0 ? 1.0 : 0.0;
            tiesB += v == 0.0 ? 1.0 : 0.0;
            pairs += 1.0;
        }
    return agree / std::sqrt((pairs - tiesA) * (pairs - tiesB));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: screening_proxies DATA TABLE.csv\n");
        return 2;
    }
    const Dataset dataset = openDataset(argv[1]).value();
    const TileSet train = loadTiles(dataset, Split::Train).value();
    const Normalisation normalisation = fitNormalisation(train);
    const auto table = ScoreTable::fromCsv(readFile(argv[2]).value()).value();
    sextant::detail::prepareThread(1);
    Rng rng(1);
    const Batch batch = BatchSampler(train, kCropPx, kBatch, 1.0).next(rng);
    std::map<std::string, std::vector<double>> columns;
    std::vector<double> accuracies;
    double seconds = 0.0;
    for (const CandidateRecord& row : table.rows) {
        const auto genome = Genome::parse(row.genome);
        if (!genome || !row.aligned || std::isnan(row.aligned->miou()))
            continue;
        const auto network = buildNetwork(*genome, {dataset.bands, kCropPx, kCropPx}, 1);
        if (!network)
            continue;
        const Glance glance = look(*network, batch, normalisation, row.seed);
        for (const auto& [name, value] : glance.values)
            columns[name].push_back(value);
        accuracies.push_back(row.aligned->miou());
        seconds += glance.seconds;
    }
    std::printf("%zu networks, %.2f s each\n", accuracies.size(),
                seconds / static_cast<double>(accuracies.size()));
    for (const auto& [name, values] : columns)
        std::printf("%-14s tau %+.3f\n", name.c_str(), kendall(values, accuracies));
    return 0;
}
