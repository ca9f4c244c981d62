#include "core/hw/latency.h"
#include "core/space/space_sampler.h"

#include <benchmark/benchmark.h>

#include <vector>

using namespace sextant;

namespace {

constexpr int kGenomes = 2000;

/// Genomes as a search draws them from the default space, those that can be built.
const std::vector<Genome>& genomes()
{
    static const std::vector<Genome> drawn = [] {
        const SpaceSampler sampler(SearchSpace::defaults());
        Rng rng(1);
        std::vector<Genome> list;
        while (list.size() < kGenomes) {
            Genome genome = sampler.sample(rng);
            if (buildNetwork(genome, {4, 128, 128}, 1))
                list.push_back(std::move(genome));
        }
        return list;
    }();
    return drawn;
}

void costGenomes(benchmark::State& state, const char* id)
{
    const DeviceProfile device = findProfile(id).value();
    std::size_t next = 0;
    for (auto _ : state) {
        const auto network = buildNetwork(genomes()[next], {4, 128, 128}, 1);
        benchmark::DoNotOptimize(estimateCost(*network, device, CostDetail::Totals).latencyMs);
        next = (next + 1) % kGenomes;
    }
    state.SetItemsProcessed(state.iterations());
}

void buildOnly(benchmark::State& state)
{
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(buildNetwork(genomes()[next], {4, 128, 128}, 1)->macs);
        next = (next + 1) % kGenomes;
    }
    state.SetItemsProcessed(state.iterations());
}

} // namespace

BENCHMARK(buildOnly);
BENCHMARK_CAPTURE(costGenomes, myriad, "myriad-x");
BENCHMARK_CAPTURE(costGenomes, roofline, "jetson-agx-orin");
BENCHMARK_MAIN();
