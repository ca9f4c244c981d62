#include "core/deploy/host_operators.h"

#include "core/base/rng.h"
#include "core/deploy/detail/processor_time.h"
#include "core/deploy/onnx_model.h"
#include "core/deploy/untrained_model.h"
#include "core/space/block_traits.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace sextant {

namespace {

constexpr int kRuns = 7; // of each network, after one that does not count
constexpr double kMostMacs = 150e6; // of a sample: larger ones are read off smaller ones
constexpr double kMostValues = 1 << 21;
constexpr double kLeastMs = 1e-5; // operators that cost nothing beside the one before

/// One thing to be timed.
struct Task {
    OperatorSample sample;
    Op op; ///< without inputs and sizes
};

Task taskOf(const std::string& name, const Op& op, int in, int out, int side)
{
    Task task;
    task.sample.name = name;
    task.sample.kernel = op.kind == OpKind::TransposedConv ? 2 : op.kernel;
    task.sample.in = in;
    task.sample.out = out;
    task.sample.side = side;
    task.op = op;
    return task;
}

Op opOf(OpKind kind)
{
    Op op;
    op.kind = kind;
    return op;
}

/// A network of an input, a convolution to `channels`, and what `appended` adds.
class Probe {
public:
    Probe(int channels, int side)
    {
        m_network.input = {1, side, side};
        Op input = opOf(OpKind::Input);
        input.name = "input";
        input.channels = 1;
        input.height = input.width = side;
        m_network.ops.push_back(input);
        Op conv = opOf(OpKind::Conv);
        conv.channels = channels;
        append(conv, side);
    }

    void append(Op op, int side)
    {
        const int from = static_cast<int>(m_network.ops.size()) - 1;
        if (op.inputs.empty())
            op.inputs = {from};
        op.name = "op" + std::to_string(m_network.ops.size());
        op.height = op.width = side;
        m_network.ops.push_back(op);
    }

    [[nodiscard]] Network finished() const
    {
        Network network = m_network;
        Op output = opOf(OpKind::Output);
        output.inputs = {static_cast<int>(network.ops.size()) - 1};
        output.channels = network.ops.back().channels;
        output.height = network.ops.back().height;
        output.width = network.ops.back().width;
        network.classes = output.channels;
        network.ops.push_back(output);
        return network;
    }

private:
    Network m_network;
};

/// A network that can be run over and over.
class TimedNetwork {
public:
    static Result<TimedNetwork> of(const Network& network)
    {
        const auto bytes = untrainedOnnx(network, LinearResize::HalfPixel);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto run = runnerOfOnnx(*bytes);
        if (!run)
            return tl::unexpected(run.error());
        TimedNetwork timed;
        timed.m_run = std::move(*run);
        timed.m_image.resize(static_cast<std::size_t>(network.input.bands)
                             * static_cast<std::size_t>(network.input.height)
                             * static_cast<std::size_t>(network.input.width));
        Rng rng(1);
        for (float& value : timed.m_image)
            value = static_cast<float>(rng.uniform(0.0, 255.0));
        if (const auto first = timed.run(); !first) // allocates
            return tl::unexpected(first.error());
        return timed;
    }

    /// Processor time of one run, ms.
    [[nodiscard]] Result<double> run() const
    {
        const double begin = detail::processorMs();
        if (const auto done = m_run(m_image); !done)
            return tl::unexpected(done.error());
        return detail::processorMs() - begin;
    }

private:
    TimedNetwork() = default;

    std::function<Result<void>(std::span<const float>)> m_run;
    std::vector<float> m_image;
};

/// Least processor time of each network, ms. They take turns, so that a slower moment of the
/// computer slows all of them.
template <std::size_t Count>
Result<std::array<double, Count>> leastTimes(const std::array<const TimedNetwork*, Count>& networks)
{
    std::array<double, Count> least;
    least.fill(std::numeric_limits<double>::infinity());
    for (int i = 0; i < kRuns; ++i)
        for (std::size_t n = 0; n < Count; ++n) {
            const auto ms = networks[n]->run();
            if (!ms)
                return tl::unexpected(ms.error());
            least[n] = std::min(least[n], *ms);
        }
    return least;
}

/// Sizes of the map an operator reads, for one of `side` that it makes.
int inputSide(const Op& op, int side)
{
    switch (op.kind) {
    case OpKind::MaxPool:
    case OpKind::AveragePool:
        return 2 * side;
    case OpKind::Resize:
    case OpKind::TransposedConv:
    case OpKind::DepthToSpace:
        return side / 2;
    default:
        return side;
    }
}

void addConvolutions(std::vector<Task>& tasks)
{
    for (const int kernel : {1, 3, 5, 7})
        for (const int in : {4, 16, 32, 64, 128})
            for (const int out : {1, 8, 16, 32, 64, 128})
                for (const int side : {8, 32, 64, 128, 256}) {
                    const double macs = 1.0 * in * out * kernel * kernel * side * side;
                    if (macs > kMostMacs || 1.0 * std::max(in, out) * side * side > kMostValues)
                        continue;
                    Op op = opOf(OpKind::Conv);
                    op.kernel = kernel;
                    op.padding = kernel / 2;
                    op.channels = out;
                    tasks.push_back(taskOf("conv", op, in, out, side));
                }
}

/// Operators that keep, double or halve channels, in maps of several sizes.
void addOthers(std::vector<Task>& tasks)
{
    std::vector<std::pair<std::string, Op>> kinds;
    for (const int kernel : {3, 5, 7}) {
        Op op = opOf(OpKind::Conv);
        op.kernel = kernel;
        op.padding = kernel / 2;
        op.groups = 2; // of as many as channels
        kinds.emplace_back("depthwise", op);
    }
    for (const ActivationTraits& traits : allActivationTraits()) {
        Op op = opOf(OpKind::Activation);
        op.activation = traits.kind;
        kinds.emplace_back(traits.name, op);
    }
    Op nearest = opOf(OpKind::Resize);
    nearest.resize = ResizeMode::Nearest;
    kinds.emplace_back("resize_nearest", nearest);
    kinds.emplace_back("resize_linear", opOf(OpKind::Resize));
    for (const OpKind kind :
         {OpKind::MaxPool, OpKind::AveragePool, OpKind::Add, OpKind::Concat, OpKind::Slice,
          OpKind::SqueezeExcite, OpKind::DepthToSpace, OpKind::TransposedConv})
        kinds.emplace_back(opKindName(kind), opOf(kind));
    for (const auto& [name, op] : kinds)
        for (const int channels : {8, 16, 32, 64, 128, 256})
            for (const int side : {8, 16, 32, 64, 128, 256}) {
                const double values = 1.0 * channels * side * side;
                const bool convolves = op.kind == OpKind::TransposedConv;
                if (values <= kMostValues && (!convolves || values * channels <= kMostMacs))
                    tasks.push_back(taskOf(name, op, channels, channels, side));
            }
}

/// Completes the op and the sample's channels, which for some operators are not those made.
Op completed(Task& task)
{
    Op op = task.op;
    const int channels = task.sample.in;
    op.channels = task.sample.out;
    switch (op.kind) {
    case OpKind::Conv:
        op.groups = op.groups > 1 ? channels : 1;
        break;
    case OpKind::Add:
        op.inputs = {1, 1};
        break;
    case OpKind::Concat:
        op.inputs = {1, 1};
        task.sample.out = op.channels = 2 * channels;
        break;
    case OpKind::Slice:
        task.sample.out = op.channels = channels / 2;
        break;
    case OpKind::DepthToSpace:
        task.sample.out = op.channels = channels / 4;
        break;
    case OpKind::SqueezeExcite:
        op.hidden = std::max(channels / 16, 1);
        break;
    default:
        break;
    }
    if (op.kind == OpKind::TransposedConv)
        op.kernel = op.stride = 2;
    return op;
}

/// A scale and a shift per channel, as in the normalisation of digital numbers, and what a network
/// costs beside its operators.
Result<std::vector<OperatorSample>> affineSamples()
{
    std::vector<OperatorSample> samples;
    for (const int channels : {1, 4, 16, 64})
        for (const int side : {8, 16, 32, 64, 128, 256, 512}) {
            if (1.0 * channels * side * side > kMostValues)
                continue;
            Network network;
            network.input = {channels, side, side};
            network.classes = channels;
            Op input = opOf(OpKind::Input);
            input.name = "input";
            input.channels = channels;
            input.height = input.width = side;
            Op output = input;
            output.kind = OpKind::Output;
            output.inputs = {0};
            network.ops = {input, output};
            const auto timed = TimedNetwork::of(network);
            if (!timed)
                return tl::unexpected(timed.error());
            const auto least = leastTimes(std::array{&*timed});
            if (!least)
                return tl::unexpected(least.error());
            samples.push_back(
                {"affine", 1, channels, channels, side, std::max(least->front(), kLeastMs)});
        }
    return samples;
}

/// What a task's operator adds to the time of the network before it, ms; below 0 by noise.
/// @param without the networks before operators that were timed so far
Result<double> addedTime(Task& task, std::map<std::pair<int, int>, TimedNetwork>& without)
{
    const Op op = completed(task);
    const int side = inputSide(op, task.sample.side);
    Probe probe(task.sample.in, side);
    const auto key = std::pair{task.sample.in, side};
    auto before = without.find(key);
    if (before == without.end()) {
        auto timed = TimedNetwork::of(probe.finished());
        if (!timed)
            return tl::unexpected(timed.error());
        before = without.emplace(key, std::move(*timed)).first;
    }
    probe.append(op, task.sample.side);
    const auto with = TimedNetwork::of(probe.finished());
    if (!with)
        return tl::unexpected(with.error());
    const auto least = leastTimes(std::array<const TimedNetwork*, 2>{&*with, &before->second});
    if (!least)
        return tl::unexpected(least.error());
    return least->front() - least->back();
}

} // namespace

Result<OperatorTable> measureHostOperators(const RunToken& token,
                                           const std::function<void(int, int)>& onProgress)
{
    const detail::OpenCvThreads one(1);
    std::vector<Task> tasks;
    addConvolutions(tasks);
    addOthers(tasks);
    auto samples = affineSamples();
    if (!samples)
        return tl::unexpected(samples.error());
    std::map<std::pair<int, int>, TimedNetwork> without; // by channels and side of what is read
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "operators", "stopped");
        Task& task = tasks[i];
        const auto ms = addedTime(task, without);
        if (!ms)
            return tl::unexpected(ms.error());
        task.sample.ms = std::max(*ms, kLeastMs);
        samples->push_back(task.sample);
        if (onProgress)
            onProgress(static_cast<int>(i) + 1, static_cast<int>(tasks.size()));
    }
    return OperatorTable(std::move(*samples));
}

} // namespace sextant
