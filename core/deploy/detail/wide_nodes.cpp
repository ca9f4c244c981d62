#include "core/deploy/detail/wide_nodes.h"

#include <algorithm>
#include <cmath>

namespace sextant::detail {

namespace {

constexpr auto kDouble = onnx::TensorProto::DOUBLE;
constexpr auto kFloat = onnx::TensorProto::FLOAT;

/// Every `stride`-th pixel from (row, column) on.
std::string pixelsFrom(NodeWriter& writer, const std::string& input, int row, int column,
                       int stride, int height, int width, const std::string& output)
{
    writer.node(
        "Slice",
        {input, writer.integers(output + ".begin", {row, column}),
         writer.integers(output + ".end",
                         {row + (height - 1) * stride + 1, column + (width - 1) * stride + 1}),
         writer.integers(output + ".axes", {2, 3}),
         writer.integers(output + ".steps", {stride, stride})},
        output);
    return output;
}

std::string transposed(NodeWriter& writer, const std::string& input,
                       const std::vector<std::int64_t>& order, const std::string& output)
{
    addAttribute(writer.node("Transpose", {input}, output), "perm", order);
    return output;
}

std::string joined(NodeWriter& writer, const std::vector<std::string>& parts,
                   const std::string& output)
{
    if (parts.size() == 1)
        return parts.front();
    addAttribute(writer.node("Concat", parts, output), "axis", std::int64_t{1});
    return output;
}

/// One convolution while it is written.
class Convolver {
public:
    Convolver(NodeWriter& writer, const WideConvolution& convolution, std::string output)
        : m_writer(writer), m_c(convolution), m_output(std::move(output))
    {
    }

    void write(const std::string& input)
    {
        const std::string padded =
            padding(m_writer.cast(input, kDouble, m_output + ".wide"), m_output + ".padded");
        const bool isDepthwise = m_c.groups == m_c.inChannels && m_c.groups == m_c.outChannels;
        m_writer.cast(withBias(isDepthwise && m_c.groups > 1 ? depthwise(padded) : dense(padded)),
                      kFloat, m_output);
    }

private:
    [[nodiscard]] int tapCount() const { return m_c.kernel * m_c.kernel; }
    [[nodiscard]] double weight(int out, int in, int tap) const
    {
        const int channels = m_c.inChannels / m_c.groups;
        return m_c.weight[static_cast<std::size_t>((out * channels + in) * tapCount() + tap)];
    }

    std::string padding(const std::string& input, const std::string& output)
    {
        if (m_c.padding == 0)
            return input;
        const std::int64_t p = m_c.padding;
        m_writer.node(
            "Pad", {input, m_writer.integers(output + ".sizes", {0, 0, p, p, 0, 0, p, p})}, output);
        return output;
    }

    std::string tap(const std::string& padded, int index, const std::string& output)
    {
        if (m_c.kernel == 1 && m_c.stride == 1)
            return padded;
        return pixelsFrom(m_writer, padded, index / m_c.kernel, index % m_c.kernel, m_c.stride,
                          m_c.outHeight, m_c.outWidth, output);
    }

    std::string withBias(const std::string& sums)
    {
        if (m_c.bias.empty())
            return sums;
        m_writer.node("Add",
                      {sums,
                       m_writer.doubles(m_output + ".bias", {1, m_c.outChannels, 1, 1},
                                        {m_c.bias.begin(), m_c.bias.end()})},
                      m_output + ".biased");
        return m_output + ".biased";
    }

    std::string depthwise(const std::string& padded)
    {
        std::string sum;
        for (int t = 0; t < tapCount(); ++t) {
            const std::string name = m_output + ".tap" + std::to_string(t);
            std::vector<double> factors;
            for (int channel = 0; channel < m_c.outChannels; ++channel)
                factors.push_back(weight(channel, 0, t));
            const std::string pixels = tap(padded, t, name);
            m_writer.node(
                "Mul",
                {pixels, m_writer.doubles(name + ".weight", {1, m_c.outChannels, 1, 1}, factors)},
                name + ".product");
            if (t > 0)
                m_writer.node("Add", {sum, name + ".product"}, name + ".sum");
            sum = name + (t > 0 ? ".sum" : ".product");
        }
        return sum;
    }

    std::string dense(const std::string& padded)
    {
        std::vector<std::string> groups;
        const int channels = m_c.inChannels / m_c.groups;
        for (int group = 0; group < m_c.groups; ++group) {
            if (m_c.groups == 1) {
                groups.push_back(product(padded, 0, m_output));
                continue;
            }
            const std::string name = m_output + ".group" + std::to_string(group);
            m_writer.node("Slice",
                          {padded, m_writer.integers(name + ".begin", {group * channels}),
                           m_writer.integers(name + ".end", {(group + 1) * channels}),
                           m_writer.integers(name + ".axis", {1})},
                          name);
            groups.push_back(product(name, group, name));
        }
        return joined(m_writer, groups, m_output + ".groups");
    }

    /// All taps side by side, times the kernels of a group.
    std::string product(const std::string& pixels, int group, const std::string& name)
    {
        std::vector<std::string> taps;
        for (int t = 0; t < tapCount(); ++t)
            taps.push_back(tap(pixels, t, name + ".tap" + std::to_string(t)));
        const int channels = m_c.inChannels / m_c.groups;
        const int outputs = m_c.outChannels / m_c.groups;
        std::vector<double> kernels;
        for (int t = 0; t < tapCount(); ++t)
            for (int in = 0; in < channels; ++in)
                for (int out = 0; out < outputs; ++out)
                    kernels.push_back(weight(group * outputs + out, in, t));
        const std::string last = transposed(m_writer, joined(m_writer, taps, name + ".taps"),
                                            {0, 2, 3, 1}, name + ".last");
        m_writer.node(
            "MatMul",
            {last, m_writer.doubles(name + ".kernels", {tapCount() * channels, outputs}, kernels)},
            name + ".sums");
        return transposed(m_writer, name + ".sums", {0, 3, 1, 2}, name + ".first");
    }

    NodeWriter& m_writer;
    const WideConvolution& m_c;
    const std::string m_output;
};

/// The two pixels between which an output pixel lies, and the share of the second.
struct Place {
    int first, second;
    double share;
};
Place placeOf(int out, int inSize, int outSize, LinearResize mode)
{
    double at = 0.0;
    switch (mode) {
    case LinearResize::HalfPixel:
        at = std::max(0.0, (out + 0.5) * inSize / outSize - 0.5);
        break;
    case LinearResize::AlignCorners:
        at = outSize > 1 ? static_cast<double>(out) * (inSize - 1) / (outSize - 1) : 0.0;
        break;
    case LinearResize::Asymmetric:
        at = static_cast<double>(out) * inSize / outSize;
        break;
    }
    const int first = std::min(static_cast<int>(at), inSize - 1);
    return {first, std::min(first + 1, inSize - 1), at - first};
}

/// [in, out]
std::vector<double> interpolation(int inSize, int outSize, LinearResize mode)
{
    std::vector<double> matrix(static_cast<std::size_t>(inSize * outSize), 0.0);
    for (int out = 0; out < outSize; ++out) {
        const Place place = placeOf(out, inSize, outSize, mode);
        matrix[static_cast<std::size_t>(place.first * outSize + out)] += 1.0 - place.share;
        matrix[static_cast<std::size_t>(place.second * outSize + out)] += place.share;
    }
    return matrix;
}

} // namespace

void writeWideConvolution(NodeWriter& writer, const std::string& input,
                          const WideConvolution& convolution, const std::string& output)
{
    Convolver(writer, convolution, output).write(input);
}

void writeWideAveragePool(NodeWriter& writer, const std::string& input, int outHeight, int outWidth,
                          const std::string& output)
{
    const std::string wide = writer.cast(input, kDouble, output + ".wide");
    std::string sum;
    for (int i = 0; i < 4; ++i) {
        const std::string name = output + ".corner" + std::to_string(i);
        pixelsFrom(writer, wide, i / 2, i % 2, 2, outHeight, outWidth, name);
        if (i > 0)
            writer.node("Add", {sum, name}, name + ".sum");
        sum = i > 0 ? name + ".sum" : name;
    }
    writer.node("Mul", {sum, writer.doubles(output + ".quarter", {1, 1, 1, 1}, {0.25})},
                output + ".mean");
    writer.cast(output + ".mean", kFloat, output);
}

void writeWideResize(NodeWriter& writer, const std::string& input, const WideResize& resize,
                     const std::string& output)
{
    const std::string wide = writer.cast(input, kDouble, output + ".wide");
    writer.node("MatMul",
                {wide,
                 writer.doubles(output + ".columns", {resize.inWidth, resize.outWidth},
                                interpolation(resize.inWidth, resize.outWidth, resize.mode))},
                output + ".wider");
    const std::string turned =
        transposed(writer, output + ".wider", {0, 1, 3, 2}, output + ".turned");
    writer.node("MatMul",
                {turned,
                 writer.doubles(output + ".rows", {resize.inHeight, resize.outHeight},
                                interpolation(resize.inHeight, resize.outHeight, resize.mode))},
                output + ".higher");
    writer.cast(transposed(writer, output + ".higher", {0, 1, 3, 2}, output + ".back"), kFloat,
                output);
}

void writeWideSigmoid(NodeWriter& writer, const std::string& input, const std::string& output)
{
    writer.node("Sigmoid", {writer.cast(input, kDouble, output + ".wide")}, output + ".double");
    writer.cast(output + ".double", kFloat, output);
}

void writeWideSoftmax(NodeWriter& writer, const std::string& input, const std::string& output)
{
    auto& soft =
        writer.node("Softmax", {writer.cast(input, kDouble, output + ".wide")}, output + ".double");
    addAttribute(soft, "axis", std::int64_t{3});
    writer.cast(output + ".double", kFloat, output);
}

void writeWideMean(NodeWriter& writer, const std::string& input, const std::string& output)
{
    auto& mean = writer.node("ReduceMean", {writer.cast(input, kDouble, output + ".wide")},
                             output + ".double");
    addAttribute(mean, "axes", std::vector<std::int64_t>{2, 3});
    addAttribute(mean, "keepdims", std::int64_t{1});
    writer.cast(output + ".double", kFloat, output);
}

} // namespace sextant::detail
