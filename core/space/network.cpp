#include "core/space/network.h"

#include "core/space/block_traits.h"

#include <algorithm>

namespace sextant {

namespace {

constexpr std::int64_t kMaxEncoderParams = 20'000'000; // the original refuses more
constexpr int kMaxChannels = 65'536;
constexpr std::int64_t kMaxActivationBytes = 4LL << 30;

/// Appends ops and keeps their shapes and costs; the last appended op is the running tensor.
class Builder {
public:
    Builder(const InputShape& input, int gene) : m_gene(gene)
    {
        Op op;
        op.kind = OpKind::Input;
        op.name = "input";
        op.channels = input.bands;
        op.height = input.height;
        op.width = input.width;
        m_ops.push_back(op);
    }

    void beginGene(int gene, std::string prefix)
    {
        m_gene = gene;
        m_prefix = std::move(prefix);
    }

    [[nodiscard]] int last() const { return static_cast<int>(m_ops.size()) - 1; }
    [[nodiscard]] const Op& op(int index) const { return m_ops[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const std::string& error() const { return m_error; }
    std::vector<Op> takeOps() { return std::move(m_ops); }

    int conv(int from, int channels, int kernel, int stride, int padding, int groups,
             const std::string& name)
    {
        Op next = derived(from, OpKind::Conv, name);
        const Op& input = op(from);
        next.channels = channels;
        next.kernel = kernel;
        next.stride = stride;
        next.padding = padding;
        next.groups = groups;
        next.height = convolved(input.height, kernel, stride, padding);
        next.width = convolved(input.width, kernel, stride, padding);
        const std::int64_t weights =
            static_cast<std::int64_t>(input.channels / groups) * channels * kernel * kernel;
        next.params = weights + channels;
        next.macs = weights * next.height * next.width;
        return append(next);
    }

    int norm(int from, const std::string& name)
    {
        Op next = derived(from, OpKind::BatchNorm, name);
        next.params = 2LL * next.channels;
        return append(next);
    }

    int activation(int from, ActivationKind kind, const std::string& name)
    {
        Op next = derived(from, OpKind::Activation, name);
        next.activation = kind;
        return append(next);
    }

    int pool(int from, PoolKind kind)
    {
        Op next =
            derived(from, kind == PoolKind::Max ? OpKind::MaxPool : OpKind::AveragePool, "pool");
        next.kernel = 2;
        next.stride = 2;
        next.height = convolved(next.height, 2, 2, 0);
        next.width = convolved(next.width, 2, 2, 0);
        return append(next);
    }

    int resize(int from, int height, int width, ResizeMode mode, const std::string& name)
    {
        if (op(from).height == height && op(from).width == width)
            return from;
        Op next = derived(from, OpKind::Resize, name);
        next.resize = mode;
        next.height = height;
        next.width = width;
        return append(next);
    }

    int transposedConv(int from, int channels, const std::string& name)
    {
        Op next = derived(from, OpKind::TransposedConv, name);
        const std::int64_t weights = 4LL * next.channels * channels;
        next.params = weights + channels;
        next.macs = weights * next.height * next.width;
        next.channels = channels;
        next.kernel = 2;
        next.stride = 2;
        next.height *= 2;
        next.width *= 2;
        return append(next);
    }

    int depthToSpace(int from, const std::string& name)
    {
        Op next = derived(from, OpKind::DepthToSpace, name);
        next.channels /= 4;
        next.height *= 2;
        next.width *= 2;
        return append(next);
    }

    /// Branches that disappear when the network is folded are not counted.
    void uncount(int index)
    {
        m_ops[static_cast<std::size_t>(index)].params = 0;
        m_ops[static_cast<std::size_t>(index)].macs = 0;
    }

    int concat(int a, int b, const std::string& name)
    {
        Op next = derived(a, OpKind::Concat, name);
        next.inputs.push_back(b);
        next.channels += op(b).channels;
        return append(next);
    }

    int add(int a, int b, const std::string& name)
    {
        Op next = derived(a, OpKind::Add, name);
        next.inputs.push_back(b);
        return append(next);
    }

    int squeezeExcite(int from)
    {
        Op next = derived(from, OpKind::SqueezeExcite, "se");
        next.hidden = std::max(next.channels / 16, 1);
        next.params = 2LL * next.channels * next.hidden;
        next.macs = next.params;
        return append(next);
    }

    int dropout(int from, double rate)
    {
        Op next = derived(from, OpKind::Dropout, "dropout");
        next.dropout = rate;
        return append(next);
    }

    int slice(int from, int begin, int channels, const std::string& name)
    {
        Op next = derived(from, OpKind::Slice, name);
        next.begin = begin;
        next.channels = channels;
        return append(next);
    }

    int output(int from)
    {
        Op next = derived(from, OpKind::Output, "logits");
        return append(next);
    }

    int convNormAct(int from, int channels, int kernel, int stride, int padding, int groups,
                    ActivationKind act, const std::string& name)
    {
        const int c = conv(from, channels, kernel, stride, padding, groups, name + ".conv");
        return activation(norm(c, name + ".norm"), act, name + ".act");
    }

private:
    static int convolved(int size, int kernel, int stride, int padding)
    {
        const int span = size + 2 * padding - kernel;
        return span < 0 ? 0 : span / stride + 1;
    }

    Op derived(int from, OpKind kind, const std::string& name) const
    {
        Op next;
        next.kind = kind;
        next.inputs = {from};
        next.channels = op(from).channels;
        next.height = op(from).height;
        next.width = op(from).width;
        next.gene = m_gene;
        next.name = m_prefix.empty() ? name : m_prefix + "." + name;
        return next;
    }

    int append(const Op& next)
    {
        if (m_error.empty()) {
            if (next.height <= 0 || next.width <= 0)
                m_error = "the map vanishes at " + next.name;
            else if (next.channels > kMaxChannels)
                m_error = std::to_string(next.channels) + " channels at " + next.name + " (at most "
                    + std::to_string(kMaxChannels) + ")";
        }
        m_ops.push_back(next);
        return last();
    }

    std::vector<Op> m_ops;
    int m_gene;
    std::string m_prefix;
    std::string m_error;
};

int mbConv(Builder& b, int from, int expansion, ActivationKind act, bool residual,
           const std::string& name)
{
    const int channels = b.op(from).channels;
    const int wide = channels * expansion;
    int x = b.convNormAct(from, wide, 1, 1, 0, 1, act, name + ".expand");
    x = b.convNormAct(x, wide, 3, 1, 1, wide, act, name + ".depthwise");
    x = b.convNormAct(x, channels, 1, 1, 0, 1, act, name + ".project");
    return residual ? b.add(from, x, name + ".add") : x;
}

int cspBlock(Builder& b, int from, const BlockGene& gene)
{
    const int channels = b.op(from).channels;
    const int shortcut = channels / 2;
    int main = shortcut > 0 ? b.slice(from, shortcut, channels - shortcut, "main") : from;
    for (int i = 0; i < gene.blocks; ++i) {
        const std::string name = "part" + std::to_string(i);
        main = gene.kind == BlockKind::CspConv
            ? b.convNormAct(main, channels - shortcut, 3, 1, 1, 1, gene.activation, name)
            : mbConv(b, main, gene.expansion, gene.activation, true, name);
    }
    if (shortcut > 0)
        main = b.concat(b.slice(from, 0, shortcut, "shortcut"), main, "concat");
    return b.convNormAct(main, channels, 1, 1, 0, 1, gene.activation, "merge");
}

int separableConv(Builder& b, int from, int width, const BlockGene& gene)
{
    int x = b.convNormAct(from, b.op(from).channels, gene.kernel, gene.stride, gene.padding,
                          b.op(from).channels, gene.activation, "depthwise");
    x = b.convNormAct(x, width, 1, 1, 0, 1, gene.activation, "pointwise");
    return gene.squeezeExcite ? b.squeezeExcite(x) : x;
}

int linearBottleneck(Builder& b, int from, int width, const BlockGene& gene)
{
    const Op input = b.op(from);
    const int wide = input.channels * gene.expansion;
    int x = from;
    if (gene.expansion > 1)
        x = b.convNormAct(x, wide, 1, 1, 0, 1, gene.activation, "expand");
    x = b.convNormAct(x, wide, gene.kernel, gene.stride, gene.padding, wide, gene.activation,
                      "depthwise");
    if (gene.squeezeExcite)
        x = b.squeezeExcite(x);
    x = b.norm(b.conv(x, width, 1, 1, 0, 1, "project.conv"), "project.norm");
    const bool residual =
        width == input.channels && b.op(x).height == input.height && b.op(x).width == input.width;
    return residual ? b.add(from, x, "add") : x;
}

/// A convolution, a 1x1 one and, where shapes allow, the identity, each with its norm, added up:
/// one convolution when folded.
int repConv(Builder& b, int from, int width, const BlockGene& gene)
{
    int x = b.norm(b.conv(from, width, gene.kernel, gene.stride, gene.padding, 1, "dense.conv"),
                   "dense.norm");
    const auto branch = [&](int norm, const char* name) {
        b.uncount(norm);
        x = b.add(x, norm, name);
    };
    if (gene.kernel > 1) {
        const int point = b.conv(from, width, 1, gene.stride, 0, 1, "point.conv");
        b.uncount(point);
        branch(b.norm(point, "point.norm"), "point.add");
    }
    if (gene.stride == 1 && b.op(from).channels == width)
        branch(b.norm(from, "identity.norm"), "identity.add");
    x = b.activation(x, gene.activation, "act");
    return gene.squeezeExcite ? b.squeezeExcite(x) : x;
}

/// Half of the channels from a convolution, the other half from a depthwise one of these.
int ghostConv(Builder& b, int from, int width, const BlockGene& gene)
{
    const int half = (width + 1) / 2;
    const int primary = b.convNormAct(from, half, gene.kernel, gene.stride, gene.padding, 1,
                                      gene.activation, "primary");
    const int cheap = b.convNormAct(primary, half, 3, 1, 1, half, gene.activation, "cheap");
    const int x = b.concat(primary, cheap, "concat");
    return gene.squeezeExcite ? b.squeezeExcite(x) : x;
}

int appendBlock(Builder& b, int from, const BlockGene& gene)
{
    const int in = b.op(from).channels;
    const ActivationKind act = gene.activation;
    const std::int64_t made = gene.widthMode == WidthMode::Absolute
        ? gene.width
        : static_cast<std::int64_t>(in) * gene.width;
    const int width = static_cast<int>(std::min<std::int64_t>(made, kMaxChannels + 1));
    switch (gene.kind) {
    case BlockKind::ConvAct:
        return b.activation(b.conv(from, width, gene.kernel, gene.stride, gene.padding, 1, "conv"),
                            act, "act");
    case BlockKind::ConvBnAct:
        return b.convNormAct(from, width, gene.kernel, gene.stride, gene.padding, 1, act, "block");
    case BlockKind::ConvSe:
        return b.squeezeExcite(
            b.convNormAct(from, width, gene.kernel, gene.stride, gene.padding, 1, act, "block"));
    case BlockKind::DenseNet: {
        const int x = b.activation(b.norm(from, "norm"), act, "act");
        return b.concat(from, b.conv(x, width, 3, 1, 1, 1, "conv"), "concat");
    }
    case BlockKind::MbConv:
        return mbConv(b, from, gene.expansion, act, true, "mb");
    case BlockKind::MbConvNoRes:
        return mbConv(b, from, gene.expansion, act, false, "mb");
    case BlockKind::ResNet: {
        const int narrow = in / 4 > 0 ? in / 4 : in;
        int x = b.convNormAct(from, narrow, 1, 1, 0, 1, act, "reduce");
        x = b.convNormAct(x, narrow, 3, 1, 1, 1, act, "spatial");
        x = b.convNormAct(x, in, 1, 1, 0, 1, act, "restore");
        return b.add(from, x, "add");
    }
    case BlockKind::Dropout:
        return b.dropout(from, gene.dropout);
    case BlockKind::CspConv:
    case BlockKind::CspMbConv:
        return cspBlock(b, from, gene);
    case BlockKind::SeparableConv:
        return separableConv(b, from, width, gene);
    case BlockKind::LinearBottleneck:
        return linearBottleneck(b, from, width, gene);
    case BlockKind::RepConv:
        return repConv(b, from, width, gene);
    case BlockKind::GhostConv:
        return ghostConv(b, from, width, gene);
    }
    return from;
}

int appendRepeated(Builder& b, int from, const BlockGene& gene, int index)
{
    const std::string prefix = "gene" + std::to_string(index);
    BlockGene block = gene;
    int x = from;
    for (int i = 0; i < gene.repeats; ++i) {
        b.beginGene(index, i == 0 ? prefix : prefix + ".r" + std::to_string(i));
        x = appendBlock(b, x, block);
        block.stride = 1;
    }
    return x;
}

ResizeMode resizeModeOf(const DecoderGene& decoder)
{
    return decoder.upsampling == Upsampling::Nearest ? ResizeMode::Nearest : ResizeMode::Linear;
}

/// Brings x to the size of the skip and to as many channels.
int upsampled(Builder& b, int x, const Op& skip, int channels, const DecoderGene& decoder)
{
    const bool doubles = skip.height == 2 * b.op(x).height && skip.width == 2 * b.op(x).width;
    if (decoder.upsampling == Upsampling::Transposed && doubles)
        return b.transposedConv(x, channels, "up");
    if (decoder.upsampling == Upsampling::PixelShuffle && doubles)
        return b.depthToSpace(b.conv(x, 4 * channels, 1, 1, 0, 1, "match"), "up");
    x = b.resize(x, skip.height, skip.width, resizeModeOf(decoder), "up");
    return b.conv(x, channels, 1, 1, 0, 1, "match");
}

int decoderStage(Builder& b, int x, int skipIndex, const DecoderGene& decoder)
{
    static constexpr const char* kNames[] = {"first", "second", "third", "fourth"};
    const Op skip = b.op(skipIndex);
    const int width = std::max(1, (skip.channels * decoder.widthPercent + 50) / 100);
    const bool adds = decoder.skip == SkipKind::Add;
    x = upsampled(b, x, skip, adds ? skip.channels : width, decoder);
    if (decoder.skip == SkipKind::Concat)
        x = b.concat(skipIndex, x, "concat");
    else if (adds)
        x = b.add(skipIndex, x, "add");
    for (int i = 0; i < decoder.depth; ++i)
        x = b.convNormAct(x, width, 3, 1, 1, 1, ActivationKind::Relu, kNames[i]);
    return x;
}

/// The input with the bands that the genome looks at.
int selectBands(Builder& b, const std::vector<int>& bands)
{
    b.beginGene(-1, "bands");
    int x = -1;
    for (std::size_t first = 0; first < bands.size();) {
        std::size_t end = first + 1;
        while (end < bands.size() && bands[end] == bands[end - 1] + 1)
            ++end;
        const std::string number = std::to_string(bands[first] + 1);
        const int slice = b.slice(0, bands[first], static_cast<int>(end - first), "from" + number);
        x = x < 0 ? slice : b.concat(x, slice, "with" + number);
        first = end;
    }
    return x;
}

std::int64_t peakBytes(const std::vector<Op>& ops)
{
    std::vector<std::size_t> lastUse(ops.size(), 0);
    for (std::size_t i = 0; i < ops.size(); ++i)
        for (const int input : ops[i].inputs)
            lastUse[static_cast<std::size_t>(input)] = i;
    std::int64_t peak = 0;
    std::int64_t live = 0;
    const auto bytes = [](const Op& op) { return 4LL * op.channels * op.height * op.width; };
    for (std::size_t i = 0; i < ops.size(); ++i) {
        live += bytes(ops[i]);
        peak = std::max(peak, live);
        std::vector<int> inputs = ops[i].inputs;
        std::sort(inputs.begin(), inputs.end());
        inputs.erase(std::unique(inputs.begin(), inputs.end()), inputs.end());
        for (const int input : inputs)
            if (lastUse[static_cast<std::size_t>(input)] == i)
                live -= bytes(ops[static_cast<std::size_t>(input)]);
    }
    return peak;
}

std::int64_t sumParams(const std::vector<Op>& ops)
{
    std::int64_t sum = 0;
    for (const Op& op : ops)
        sum += op.params;
    return sum;
}

} // namespace

std::array<int, 4> Network::outputShape() const
{
    return {1, classes, ops.back().height, ops.back().width};
}

Result<Network> buildNetwork(const Genome& genome, const InputShape& input, int classes)
{
    const auto invalid = [&](const std::string& why) {
        return fail(ErrorCode::GenomeInvalid, "genome '" + genome.text() + "'", why);
    };
    if (input.bands < 1 || input.bands > 16 || input.height < 1 || input.width < 1 || classes < 1)
        return invalid("needs 1 to 16 bands, at least one class and a size above zero");

    std::size_t live = genome.genes.size();
    while (live > 0 && !isRecorded(genome.genes[live - 1]))
        --live;
    if (live == 0)
        return invalid("no convolutional block: only dropouts and pools");

    if (!genome.bands.empty() && genome.bands.back() >= input.bands)
        return invalid("looks at band " + std::to_string(genome.bands.back() + 1)
                       + ", the input has " + std::to_string(input.bands));

    Builder b(input, 0);
    std::vector<int> recorded;
    std::vector<int> dead;
    int x = genome.bands.empty() ? 0 : selectBands(b, genome.bands);
    for (std::size_t i = 0; i < genome.genes.size(); ++i) {
        if (i >= live) {
            dead.push_back(static_cast<int>(i));
            continue;
        }
        const Gene& gene = genome.genes[i];
        b.beginGene(static_cast<int>(i), "gene" + std::to_string(i));
        x = gene.isPool ? b.pool(x, gene.pool.kind)
                        : appendRepeated(b, x, gene.block, static_cast<int>(i));
        if (!b.error().empty())
            return invalid(b.error());
        if (isRecorded(gene))
            recorded.push_back(x);
    }

    const auto leftOut = static_cast<std::size_t>(genome.decoder.stagesLeftOut);
    for (std::size_t i = recorded.size() - 1; i-- > std::min(leftOut, recorded.size() - 1);) {
        b.beginGene(-1, "decoder" + std::to_string(i));
        x = decoderStage(b, x, recorded[i], genome.decoder);
    }
    b.beginGene(-1, "head");
    x = b.conv(x, classes, 1, 1, 0, 1, "conv");
    x = b.resize(x, input.height, input.width, resizeModeOf(genome.decoder), "up");
    b.output(x);
    if (!b.error().empty())
        return invalid(b.error());

    Network network;
    network.genome = genome;
    network.input = input;
    network.classes = classes;
    network.ops = b.takeOps();
    network.deadGenes = std::move(dead);
    std::int64_t encoder = 0;
    for (const Op& op : network.ops) {
        network.macs += op.macs;
        encoder += op.gene >= 0 ? op.params : 0;
    }
    network.params = sumParams(network.ops);
    if (encoder > kMaxEncoderParams)
        return invalid("the encoder has " + std::to_string(encoder) + " parameters, at most "
                       + std::to_string(kMaxEncoderParams));
    network.peakActivationBytes = peakBytes(network.ops);
    if (network.peakActivationBytes > kMaxActivationBytes)
        return invalid("one image needs " + std::to_string(network.peakActivationBytes >> 20)
                       + " MB of activations, at most "
                       + std::to_string(kMaxActivationBytes >> 20));
    return network;
}

std::string opKindName(OpKind kind)
{
    static constexpr const char* kNames[] = {"input",           "conv",           "batch_norm",
                                             "activation",      "max_pool",       "average_pool",
                                             "resize",          "concat",         "add",
                                             "squeeze_excite",  "dropout",        "slice",
                                             "transposed_conv", "depth_to_space", "output"};
    return kNames[static_cast<std::size_t>(kind)];
}

} // namespace sextant
