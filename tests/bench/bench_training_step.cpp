#include "core/nn/benchmarks.h"

#include <benchmark/benchmark.h>

// A training step of the reference network. tests/bench/pytorch_step.py is the yardstick; compare
// medians of runs that alternate.

namespace {

using namespace sextant;

void trainingStep(benchmark::State& state)
{
    BenchmarkRequest request;
    request.genome =
        Genome::parse("Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE").value();
    request.alignment = static_cast<Alignment>(state.range(0));
    if (request.alignment != Alignment::None) {
        auto device = findProfile("myriad-x");
        if (!device) {
            state.SkipWithError(device.error().message().c_str());
            return;
        }
        request.device = std::move(*device);
    }
    state.SetLabel(alignmentName(request.alignment));
    for (auto _ : state) {
        const auto timing = timeTrainingStep(request);
        if (!timing) {
            state.SkipWithError(timing.error().message().c_str());
            return;
        }
        state.SetIterationTime(timing->medianMs * 1e-3);
        state.counters["min_ms"] = timing->minMs;
    }
}

BENCHMARK(trainingStep)
    ->Arg(static_cast<int>(Alignment::None))
    ->Arg(static_cast<int>(Alignment::Storage))
    ->Arg(static_cast<int>(Alignment::Device))
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
