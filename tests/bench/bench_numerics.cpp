#include "core/base/rng.h"
#include "core/numerics/convolution.h"
#include "core/numerics/integer_scale.h"
#include "core/numerics/rounding.h"

#include <benchmark/benchmark.h>

#include <array>
#include <string>

// The bit-exact kernels: one core, every instruction set that this processor has.
// items_per_second counts floating-point operations of convolutions (two per multiply-accumulate)
// and values of conversions.

namespace {

using namespace sextant;

std::vector<float> halves(std::int64_t count, double spread)
{
    Rng rng(7);
    std::vector<float> values;
    for (std::int64_t i = 0; i < count; ++i)
        values.push_back(roundTo(FloatRule{}, static_cast<float>(spread * rng.normal())));
    return values;
}

struct NamedRule {
    const char* name;
    AccumulatorRule rule;
};

std::vector<NamedRule> rules()
{
    AccumulatorRule fused;
    fused.format = AccumulatorFormat::Float16;
    AccumulatorRule lanes = fused;
    lanes.lanes = 16;
    AccumulatorRule product = fused;
    product.product = ProductRounding::Rounded;
    AccumulatorRule truncating = fused;
    truncating.rounding = Rounding::TowardZero;
    return {{"fp32", {}},
            {"fp16", fused},
            {"fp16_16_lanes", lanes},
            {"fp16_product_rounded", product},
            {"fp16_toward_zero", truncating}};
}

struct NamedShape {
    const char* name;
    ConvShape shape;
};

constexpr std::array kShapes{
    NamedShape{"dense3x3_32", {1, 32, 96, 96, 32, 3, 1, 1, 1}},
    NamedShape{"dense3x3_64", {1, 64, 64, 64, 64, 3, 1, 1, 1}},
    NamedShape{"strided3x3_32", {1, 32, 96, 96, 32, 3, 2, 1, 1}},
    NamedShape{"pointwise_64", {1, 64, 96, 96, 64, 1, 1, 0, 1}},
    NamedShape{"depthwise3x3_64", {1, 64, 96, 96, 64, 3, 1, 1, 64}},
};

void convolution(benchmark::State& state, const ConvShape& shape, const AccumulatorRule& rule,
                 KernelSet kernels)
{
    const auto in = halves(shape.inputSize(), 1.0);
    const auto weights = halves(shape.weightSize(), 0.05);
    std::vector<float> out(static_cast<std::size_t>(shape.outputSize()));
    const Convolution convolve(shape, rule, weights, {}, 0, kernels);
    for (auto _ : state) {
        benchmark::DoNotOptimize(convolve.run(in, out));
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * 2 * shape.macs());
}

template <class Rule> void conversion(benchmark::State& state, const Rule& rule)
{
    const auto in = halves(1 << 16, 1.0);
    std::vector<float> out(in.size());
    for (auto _ : state) {
        benchmark::DoNotOptimize(roundSpan(rule, std::span<const float>(in), std::span(out)));
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(in.size()));
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    for (const NamedShape& shape : kShapes)
        for (const NamedRule& rule : rules())
            for (const KernelSet kernels : supportedKernelSets())
                benchmark::RegisterBenchmark(
                    (std::string(shape.name) + "/" + rule.name + "/"
                     + std::string(kernelSetName(kernels)))
                        .c_str(),
                    [&shape, rule = rule.rule, kernels](benchmark::State& state) {
                        convolution(state, shape.shape, rule, kernels);
                    });
    FloatRule flush;
    flush.subnormals = Subnormals::Flush;
    FloatRule truncate;
    truncate.rounding = Rounding::TowardZero;
    benchmark::RegisterBenchmark("to_binary16/keep", conversion<FloatRule>, FloatRule{});
    benchmark::RegisterBenchmark("to_binary16/flush", conversion<FloatRule>, flush);
    benchmark::RegisterBenchmark("to_binary16/toward_zero", conversion<FloatRule>, truncate);
    benchmark::RegisterBenchmark("to_bfloat16", conversion<FloatRule>, FloatRule{kBfloat16});
    benchmark::RegisterBenchmark("to_e4m3", conversion<FloatRule>, FloatRule{kFloat8E4M3});
    benchmark::RegisterBenchmark("to_q7.8", conversion<FixedRule>, FixedRule{});
    benchmark::RegisterBenchmark("to_int8", conversion<IntegerScale>, IntegerScale{0.05f});
    benchmark::RunSpecifiedBenchmarks();
}
