#include "core/nn/detail/device_network.h"

#include "core/hw/latency.h"
#include "core/nn/detail/device_numerics.h"
#include "core/nn/detail/planar_ops.h"
#include "core/nn/detail/stored_tensors.h"
#include "core/nn/detail/straight_through.h"
#include "core/nn/detail/torch_network.h"
#include "core/numerics/prescale.h"

#include <algorithm>
#include <cmath>

namespace sextant::detail {

namespace {

using torch::Tensor;

constexpr int kRangeMarginBits = 2;

IntegerScale scaleOfRange(const IntegerRule& rule, const Tensor& range)
{
    const std::array<float, 2> ends{range[0].item<float>(), range[1].item<float>()};
    return calibrate(rule, Calibration::MinMax, ends);
}

/// Runs the ops of one network; holds what is decided once per forward.
class Runner {
public:
    Runner(const Network& network, const NamedTensors& weights, const Normalisation& normalisation,
           const DeviceMode& mode)
        : m_network(network), m_weights(weights), m_normalisation(normalisation), m_mode(mode),
          m_compiled(mode.compiled ? *mode.compiled : network), m_rules(mode.rules),
          m_parts(mode.parts),
          m_exact(m_rules.accumulator.format != AccumulatorFormat::Float32 && m_parts.accumulator)
    {
        std::vector<int> uses(network.ops.size(), 0);
        for (const Op& op : network.ops)
            for (const int source : op.inputs)
                ++uses[static_cast<std::size_t>(source)];
        m_storedAfterRelu.resize(network.ops.size(), false);
        for (const Op& op : network.ops) {
            const bool moves = op.kind == OpKind::MaxPool || op.kind == OpKind::Slice
                || op.kind == OpKind::Dropout || op.kind == OpKind::Output
                || op.kind == OpKind::DepthToSpace
                || (op.kind == OpKind::Resize && op.resize == ResizeMode::Nearest);
            m_scaleNames.push_back(moves ? m_scaleNames[static_cast<std::size_t>(op.inputs.front())]
                                         : op.name);
            if (m_rules.storage == StorageKind::Integer && isRelu(op)
                && uses[static_cast<std::size_t>(op.inputs.front())] == 1)
                m_storedAfterRelu[static_cast<std::size_t>(op.inputs.front())] = true;
        }
    }

    /// Notes the range of everything that would be stored, and stores nothing.
    void recordInto(NamedTensors& ranges) { m_ranges = &ranges; }

    Tensor run(const Tensor& raw)
    {
        std::vector<std::size_t> lastUse(m_network.ops.size(), 0);
        for (std::size_t i = 0; i < m_network.ops.size(); ++i)
            for (const int input : m_network.ops[i].inputs)
                lastUse[static_cast<std::size_t>(input)] = i;
        m_values.resize(m_network.ops.size());
        for (std::size_t i = 0; i < m_network.ops.size(); ++i) {
            const Op& op = m_network.ops[i];
            m_counts = {};
            m_skipStore = m_storedAfterRelu[i];
            m_values[i] = op.kind == OpKind::Input ? inputOf(op, raw) : resultOf(op, i);
            if (m_mode.observe)
                m_mode.observe(i, m_values[i], m_counts);
            for (const int input : op.inputs)
                if (lastUse[static_cast<std::size_t>(input)] == i)
                    m_values[static_cast<std::size_t>(input)].reset();
        }
        return m_values.back();
    }

private:
    static bool isRelu(const Op& op)
    {
        return op.kind == OpKind::Activation && op.activation == ActivationKind::Relu;
    }

    [[nodiscard]] const Tensor& input(const Op& op, std::size_t i = 0) const
    {
        return m_values[static_cast<std::size_t>(op.inputs[i])];
    }

    /// A stage's result as the device keeps it.
    /// @param x fresh: it may be changed
    Tensor stored(const Tensor& x, const std::string& name)
    {
        if (m_ranges) {
            record(x, name);
            return x;
        }
        switch (m_rules.storage) {
        case StorageKind::Float32:
            return x;
        case StorageKind::Float:
            if (!m_parts.storage && !m_parts.subnormals && !m_parts.overflow)
                return x;
            if (m_parts.storage && m_parts.subnormals && m_parts.overflow)
                return storeInPlace(x, m_rules.floatRule, m_counts.stored);
            return roundThrough(x, floatRounding(m_rules.floatRule, m_parts), m_counts.stored);
        case StorageKind::Fixed:
            if (!m_parts.storage)
                return x;
            return roundThrough(x, fixedRounding(m_rules.fixedRule), m_counts.stored);
        case StorageKind::Integer:
            if (!m_parts.storage)
                return x;
            return roundThrough(x, integerRounding(scaleOf(name)), m_counts.stored);
        }
        return x;
    }

    void record(const Tensor& x, const std::string& name)
    {
        const Tensor values = x.detach().contiguous();
        const auto all = spanOf(values);
        // A subset is enough for the search of a range, and every extreme for the whole one.
        constexpr std::size_t kSamples = 50'000;
        const std::size_t stride = m_rules.calibration == Calibration::Mse
            ? std::max<std::size_t>(1, all.size() / kSamples)
            : 1;
        std::vector<float> samples;
        for (std::size_t i = 0; i < all.size(); i += stride)
            samples.push_back(all[i]);
        const IntegerScale scale = calibrate(m_rules.integerRule, m_rules.calibration, samples);
        m_ranges->add(
            name + ".range",
            torch::tensor({static_cast<float>(scale.low - scale.zeroPoint) * scale.step,
                           static_cast<float>(scale.high - scale.zeroPoint) * scale.step}));
    }

    [[nodiscard]] IntegerScale scaleOf(const std::string& name) const
    {
        return scaleOfRange(m_rules.integerRule, m_weights.at(name + ".range"));
    }

    Tensor storedWeight(const Tensor& weight)
    {
        switch (m_rules.storage) {
        case StorageKind::Float32:
            return weight;
        case StorageKind::Float: {
            if (!m_parts.storage && !m_parts.subnormals && !m_parts.overflow)
                return weight;
            FloatRule rule = m_rules.floatRule;
            rule.overflow = Overflow::Saturate;
            return roundThrough(weight,
                                m_rules.weightRounding == WeightRounding::OpenVinoHost
                                    ? openVinoRounding(m_parts)
                                    : floatRounding(rule, m_parts),
                                m_counts.weights);
        }
        case StorageKind::Fixed:
            return stored(weight, {});
        case StorageKind::Integer: {
            if (!m_parts.storage)
                return weight;
            const auto scales = weightScales(weight, m_rules);
            const auto size =
                static_cast<std::size_t>(weight.numel() / weight.size(0)); // of a channel
            const SpanRounding rounding = [&scales, size](std::span<const float> in,
                                                          std::span<float> out,
                                                          std::uint64_t first) {
                for (std::size_t i = 0; i < in.size(); ++i)
                    out[i] = roundTo(scales[scales.size() == 1 ? 0 : (first + i) / size], in[i]);
                return RoundingCounts{static_cast<std::int64_t>(in.size())};
            };
            return roundThrough(weight.contiguous(), rounding, m_counts.weights);
        }
        }
        return weight;
    }

    Tensor inputOf(const Op& op, const Tensor& raw)
    {
        const auto bands = static_cast<std::int64_t>(m_normalisation.mean.size());
        const Tensor mean = torch::tensor(m_normalisation.mean).view({1, bands, 1, 1});
        const Tensor scale =
            torch::tensor(m_normalisation.deviation).reciprocal().view({1, bands, 1, 1});
        const InputPath path = m_parts.input ? m_rules.input : InputPath::Host;
        if (path == InputPath::Host)
            return stored((raw - mean) * scale, op.name);
        Tensor numbers = raw;
        if (path == InputPath::U8)
            numbers = cutTo256Levels(raw, mean, scale.reciprocal());
        // Integer devices fold the scale into the first convolution.
        if (m_rules.storage == StorageKind::Integer)
            return stored((numbers - mean) * scale, op.name);
        const Tensor centred =
            stored(stored(numbers.clone(), op.name) - storedWeight(mean), op.name);
        return stored(centred * storedWeight(scale), op.name);
    }

    /// 8-bit numbers stay; others are cut over mean - 4 .. mean + 12 deviations, where ships are.
    static Tensor cutTo256Levels(const Tensor& raw, const Tensor& mean, const Tensor& deviation)
    {
        if (raw.ge(0)
                .logical_and_(raw.le(255))
                .logical_and_(raw.eq(raw.round()))
                .all()
                .item<bool>())
            return raw;
        const Tensor low = (mean - 4 * deviation).clamp_min(0);
        const Tensor step = (mean + 12 * deviation - low) / 255;
        return ((raw - low) / step).round_().clamp_(0, 255) * step + low;
    }

    [[nodiscard]] NceAssignment assignmentOf(std::size_t index) const
    {
        const Op& op = m_compiled.ops[index];
        return nceAssignment(op, m_compiled.ops[static_cast<std::size_t>(op.inputs.front())]);
    }

    Tensor resultOf(const Op& op, std::size_t index)
    {
        switch (op.kind) {
        case OpKind::Conv:
            return convolved(
                input(op), storedWeight(m_weights.at(op.name + ".weight")),
                storedBias(m_weights.at(op.name + ".bias")),
                shapeOf(input(op), op.channels, op.kernel, op.stride, op.padding, op.groups),
                assignmentOf(index), PrescaleStage::Convolution, op.name,
                m_scaleNames[static_cast<std::size_t>(op.inputs.front())]);
        case OpKind::TransposedConv:
            return transposed(op, assignmentOf(index));
        case OpKind::DepthToSpace:
            return at::pixel_shuffle(input(op), 2);
        case OpKind::BatchNorm:
            return scaledAndShifted(op);
        case OpKind::Activation:
            return activated(input(op), op.activation, op.name);
        case OpKind::MaxPool:
            return maxPoolPlanar(input(op));
        case OpKind::AveragePool:
            return averagePooled(op);
        case OpKind::Resize:
            if (op.resize == ResizeMode::Nearest)
                return at::upsample_nearest2d(input(op), {op.height, op.width});
            return stored(computed(input(op),
                                   [&](const Tensor& x) {
                                       return resizeLinear(x, op.height, op.width,
                                                           m_parts.resize
                                                               ? m_rules.linearResize
                                                               : LinearResize::HalfPixel);
                                   }),
                          op.name);
        case OpKind::Concat: {
            const Tensor joined = at::cat({input(op, 0), input(op, 1)}, 1);
            // Integers of two scales are brought to a common one.
            return m_rules.storage == StorageKind::Integer ? stored(joined, op.name) : joined;
        }
        case OpKind::Add:
            return stored(input(op, 0) + input(op, 1), op.name);
        case OpKind::SqueezeExcite:
            return squeezedAndExcited(op);
        case OpKind::Slice:
            return input(op).narrow(1, op.begin, op.channels);
        case OpKind::Input:
        case OpKind::Dropout:
        case OpKind::Output:
            break;
        }
        return input(op);
    }

    [[nodiscard]] bool widens() const
    {
        return m_exact && m_rules.accumulator.format == AccumulatorFormat::Float64;
    }

    /// An operation that rounds more than once: in binary64 where sums are.
    template <class Operation> Tensor computed(const Tensor& x, const Operation& operation) const
    {
        if (!widens())
            return operation(x);
        return operation(x.to(torch::kDouble)).to(torch::kFloat);
    }
    Tensor sigmoidOf(const Tensor& x) const
    {
        return computed(x, [](const Tensor& wide) { return torch::sigmoid(wide); });
    }

    Tensor erfOf(const Tensor& x) const
    {
        return computed(x, [](const Tensor& wide) { return torch::erf(wide); });
    }

    [[nodiscard]] bool stepwise() const
    {
        return m_parts.operators && m_rules.activationMath == ActivationMath::Stepwise;
    }

    /// Rounds between the steps of an operation on devices where each step is a stage.
    /// @param x fresh
    Tensor step(const Tensor& x, const std::string& name)
    {
        return stepwise() ? stored(x, name) : x;
    }

    /// A constant of the graph: kept like a weight where every step is a stage.
    [[nodiscard]] double constant(double value) const
    {
        return stepwise()
            ? static_cast<double>(roundTo(m_rules.floatRule, static_cast<float>(value)))
            : value;
    }

    Tensor scaledAndShifted(const Op& op)
    {
        const Tensor scale = storedWeight(m_weights.at(op.name + ".scale")).view({1, -1, 1, 1});
        const Tensor shift = storedWeight(m_weights.at(op.name + ".shift")).view({1, -1, 1, 1});
        return stored(step(input(op) * scale, op.name) + shift, op.name);
    }

    Tensor activated(const Tensor& x, ActivationKind kind, const std::string& name)
    {
        switch (kind) {
        case ActivationKind::Relu:
            return m_rules.storage == StorageKind::Integer ? stored(torch::relu(x), name)
                                                           : torch::relu(x);
        case ActivationKind::Sigmoid:
            return stored(sigmoidOf(x), name);
        case ActivationKind::Softmax:
            return stored(computed(x, [](const Tensor& wide) { return torch::softmax(wide, 1); }),
                          name);
        case ActivationKind::Relu6:
        case ActivationKind::LeakyRelu:
            return stored(activate(x, kind), name);
        case ActivationKind::HardSwish: {
            const Tensor gate = at::hardtanh(step(x + 3.0, name), 0.0, 6.0);
            return stored(x * step(gate * constant(1.0 / 6.0), name), name);
        }
        case ActivationKind::Silu:
            return stored(x * step(sigmoidOf(x), name), name);
        case ActivationKind::Gelu:
            break;
        }
        if (!stepwise())
            return stored(widens() ? computed(x, [](const Tensor& wide) { return at::gelu(wide); })
                                   : exactGelu(x),
                          name);
        const Tensor scaled = step(x * constant(1.0 / std::sqrt(2.0)), name);
        const Tensor gate = step((step(erfOf(scaled), name) + 1), name) * 0.5;
        return stored(x * step(gate, name), name);
    }

    Tensor averagePooled(const Op& op)
    {
        const Tensor& x = input(op);
        if (!(m_parts.operators && m_rules.average == AverageRule::Accumulator) || !m_exact
            || m_rules.accumulator.format != AccumulatorFormat::Float16)
            return stored(
                computed(x, [](const Tensor& wide) { return at::avg_pool2d(wide, 2, 2); }),
                op.name);
        ConvShape shape = shapeOf(x, op.channels, 2, 2, 0, op.channels);
        AccumulatorRule rule = m_rules.accumulator;
        rule.channelsPerTile = 0;
        const Tensor quarter = torch::full({op.channels, 1, 2, 2}, 0.25f);
        return stored(convolveThrough(x, quarter, torch::zeros({op.channels}), shape, rule, 0,
                                      m_counts.accumulated),
                      op.name);
    }

    Tensor squeezedAndExcited(const Op& op)
    {
        const Tensor& x = input(op);
        const bool accumulate = m_parts.operators && m_rules.average == AverageRule::Accumulator
            && m_rules.accumulator.format == AccumulatorFormat::Float16;
        const Tensor mean = stored(accumulate ? meanThrough(x, m_rules.accumulator)
                                              : computed(x,
                                                         [](const Tensor& wide) {
                                                             return wide.mean({2, 3}, true);
                                                         }),
                                   op.name + ".mean");
        const auto linear = [&](const Tensor& in, const std::string& inScale,
                                const std::string& weight, int out, const std::string& name) {
            NceAssignment assignment;
            assignment.mode = nceDense(static_cast<int>(in.size(1)), out, 1, 1, 1, 1).mode;
            const Tensor kernel = storedWeight(m_weights.at(weight)).unsqueeze(-1).unsqueeze(-1);
            return convolved(in, kernel, torch::zeros({out}), shapeOf(in, out, 1, 1, 0, 1),
                             assignment, PrescaleStage::FullyConnected, name, inScale);
        };
        const Tensor squeezed = torch::relu(
            linear(mean, op.name + ".mean", op.name + ".reduce", op.hidden, op.name + ".squeezed"));
        const Tensor gate =
            stored(sigmoidOf(linear(squeezed, op.name + ".squeezed", op.name + ".expand",
                                    op.channels, op.name + ".expanded")),
                   op.name + ".gate");
        return stored(x * gate, op.name);
    }

    static ConvShape shapeOf(const Tensor& x, int outChannels, int kernel, int stride, int padding,
                             int groups)
    {
        ConvShape shape;
        shape.images = static_cast<int>(x.size(0));
        shape.inChannels = static_cast<int>(x.size(1));
        shape.height = static_cast<int>(x.size(2));
        shape.width = static_cast<int>(x.size(3));
        shape.outChannels = outChannels;
        shape.kernel = kernel;
        shape.stride = stride;
        shape.padding = padding;
        shape.groups = groups;
        return shape;
    }

    /// Every input pixel makes four: the sums of a 1x1 convolution with four times the channels.
    Tensor transposed(const Op& op, const NceAssignment& assignment)
    {
        const Tensor& x = input(op);
        const auto [weight, bias] =
            asPointwise(m_weights.at(op.name + ".weight"), m_weights.at(op.name + ".bias"));
        return at::pixel_shuffle(
            convolved(x, storedWeight(weight), storedBias(bias),
                      shapeOf(x, 4 * op.channels, 1, 1, 0, 1), assignment,
                      PrescaleStage::Convolution, op.name,
                      m_scaleNames[static_cast<std::size_t>(op.inputs.front())]),
            2);
    }

    /// A convolution, or a linear layer of SqueezeExcite on 1x1 maps, stored.
    /// @param weight, bias as they are kept
    Tensor convolved(const Tensor& x, const Tensor& weight, const Tensor& bias,
                     const ConvShape& shape, const NceAssignment& assignment, PrescaleStage stage,
                     const std::string& name, const std::string& inputScale)
    {
        const int shift = shiftOf(weight, assignment, stage, shape.inChannels);
        m_counts.weightShift = shift;

        // Exact integer sums need integers; of real numbers they would be nonsense.
        const bool integers = m_rules.accumulator.format == AccumulatorFormat::Int32;
        const bool exact = m_exact && !m_ranges;
        Tensor sum;
        if (exact && integers && m_rules.storage == StorageKind::Integer && m_parts.storage)
            sum = integerConvolved(x, inputScale, weight, bias, shape);
        else if (exact && !integers && (assignment.mode != 0 || !m_rules.lanesFromNceMode))
            sum = convolveThrough(x, weight, bias, shape, accumulatorOf(assignment), shift,
                                  m_counts.accumulated);
        else
            sum = withinRange(convolvedInFloat32(x, weight, bias, shape), shift);
        addRangeLoss(sum, shift);
        addL1Loss(x, weight, bias, shift);
        return m_skipStore ? sum : stored(sum, name);
    }

    static Tensor convolvedInFloat32(const Tensor& x, const Tensor& weight, const Tensor& bias,
                                     const ConvShape& shape)
    {
        if (isPlanarConvolution(weight, shape.padding, shape.groups))
            return convolvePlanar({x}, weight, bias, shape.stride, shape.padding, shape.groups,
                                  Rectify::No);
        return at::conv2d(x, weight, bias, shape.stride, shape.padding, 1, shape.groups);
    }

    Tensor storedBias(const Tensor& bias)
    {
        // The integers of a bias are 32 bits wide, finer than any activation.
        return m_rules.storage == StorageKind::Integer ? bias : storedWeight(bias);
    }

    int shiftOf(const Tensor& weight, const NceAssignment& assignment, PrescaleStage stage,
                int inChannels)
    {
        if (!m_rules.weightPrescale || !m_parts.overflow || assignment.mode == 0)
            return 0;
        const Tensor values = weight.detach().contiguous();
        return m_prescaler.shiftOf(spanOf(values), stage, inChannels);
    }

    [[nodiscard]] AccumulatorRule accumulatorOf(const NceAssignment& assignment) const
    {
        AccumulatorRule rule = m_rules.accumulator;
        if (m_rules.lanesFromNceMode)
            rule.lanes = assignment.mode;
        if (m_rules.partialSumsFromTiler)
            rule.channelsPerTile = assignment.channelsPerTile;
        return rule;
    }

    /// The range of an FP16 accumulator without its rounding: for `overflow` alone.
    Tensor withinRange(const Tensor& sum, int shift)
    {
        if (m_rules.accumulator.format != AccumulatorFormat::Float16 || !m_parts.overflow)
            return sum;
        FloatRule rule{{5, 23, true}};
        rule.overflow = m_rules.accumulator.overflow;
        RuleParts parts = RuleParts::none();
        parts.overflow = true;
        const double scale = std::ldexp(1.0, shift);
        RoundingCounts counts;
        const Tensor limited =
            roundThrough(sum * scale, floatRounding(rule, parts), counts) / scale;
        m_counts.accumulated += {counts.values, counts.overflowed, 0.0f};
        return limited;
    }

    /// x and weight are multiples of their steps, so their integers and back are exact.
    Tensor integerConvolved(const Tensor& x, const std::string& inputScale, const Tensor& weight,
                            const Tensor& bias, const ConvShape& shape)
    {
        const auto xStep = static_cast<double>(scaleOf(inputScale).step);
        const auto scales = weightScales(weight, m_rules);
        std::vector<float> steps;
        for (int c = 0; c < shape.outChannels; ++c)
            steps.push_back(scales[scales.size() == 1 ? 0 : static_cast<std::size_t>(c)].step);
        const Tensor weightStep = torch::tensor(steps).view({-1, 1, 1, 1});
        const Tensor unit = weightStep.view({-1}) * xStep;
        return convolveThrough(whole(x / xStep), whole(weight / weightStep), whole(bias / unit),
                               shape, m_rules.accumulator, 0, m_counts.accumulated)
            * unit.view({1, -1, 1, 1});
    }

    /// To the nearest integer, with the gradient of x.
    /// @param x fresh: it may be changed
    static Tensor whole(const Tensor& x)
    {
        if (!torch::GradMode::is_enabled())
            return x.round_();
        return x + (x.round() - x).detach();
    }

    void addRangeLoss(const Tensor& sum, int shift)
    {
        if (!m_mode.rangeLoss || m_rules.accumulator.format != AccumulatorFormat::Float16)
            return;
        const double limit = std::ldexp(static_cast<double>(kHalfMax), -shift - kRangeMarginBits);
        const Tensor finite = sum.nan_to_num(0.0, 0.0, 0.0).abs();
        if (finite.detach().max().item<double>() <= limit)
            return;
        *m_mode.rangeLoss = *m_mode.rangeLoss
            + torch::relu(torch::log2(finite.clamp_min(limit) / limit)).sum()
                / static_cast<double>(sum.size(0));
    }

    void addL1Loss(const Tensor& x, const Tensor& weight, const Tensor& bias, int shift)
    {
        if (!m_mode.l1Loss || m_rules.accumulator.format != AccumulatorFormat::Float16)
            return;
        const double limit = std::ldexp(static_cast<double>(kHalfMax), -shift);
        const double largest = x.detach().nan_to_num(0.0, 0.0, 0.0).abs().max().item<double>();
        const Tensor bound = weight.abs().sum({1, 2, 3}) * largest + bias.abs();
        *m_mode.l1Loss =
            *m_mode.l1Loss + torch::relu(torch::log2(bound.clamp_min(limit) / limit)).mean();
    }

    const Network& m_network;
    const NamedTensors& m_weights;
    const Normalisation& m_normalisation;
    const DeviceMode& m_mode;
    const Network& m_compiled; ///< at the size that decides how the NCE runs it
    const DeviceRules& m_rules;
    const RuleParts m_parts;
    const bool m_exact; ///< sums are simulated value by value
    Prescaler m_prescaler;
    std::vector<std::string> m_scaleNames; ///< per op: whose range its value has
    std::vector<bool> m_storedAfterRelu; ///< integer convolutions whose ReLU is part of the stage
    bool m_skipStore = false; ///< of the current op
    NamedTensors* m_ranges = nullptr;
    std::vector<Tensor> m_values;
    StageCounts m_counts;
};

} // namespace

torch::Tensor runOnDevice(const Network& network, const NamedTensors& weights,
                          const torch::Tensor& raw, const Normalisation& normalisation,
                          const DeviceMode& mode)
{
    return Runner(network, weights, normalisation, mode).run(raw);
}

void calibrateRanges(const Network& network, NamedTensors& weights, const torch::Tensor& raw,
                     const Normalisation& normalisation, const DeviceRules& rules)
{
    const torch::NoGradGuard noGrad;
    DeviceMode mode{rules, RuleParts::none()};
    mode.parts.resize = true; // ranges are those of the graph that the device runs
    mode.parts.input = true;
    NamedTensors ranges;
    Runner runner(network, weights, normalisation, mode);
    runner.recordInto(ranges);
    (void)runner.run(raw);
    NamedTensors kept;
    for (const auto& [name, tensor] : weights.entries())
        if (!isRange(name))
            kept.add(name, tensor);
    for (const auto& [name, tensor] : ranges.entries())
        if (!kept.has(name))
            kept.add(name, tensor);
    weights = std::move(kept);
}

} // namespace sextant::detail
