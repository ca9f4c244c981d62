#include "core/deploy/detail/graph_writer.h"

#include "core/deploy/detail/node_writer.h"
#include "core/deploy/detail/wide_nodes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sextant::detail {

namespace {

const char* resizeMode(LinearResize resize)
{
    switch (resize) {
    case LinearResize::HalfPixel:
        return "half_pixel";
    case LinearResize::Asymmetric:
        return "asymmetric";
    case LinearResize::AlignCorners:
        return "align_corners";
    }
    return "half_pixel";
}

/// Writes the ops of a folded network as nodes; remembers the tensor name of each op's result.
class GraphWriter : NodeWriter {
public:
    GraphWriter(onnx::GraphProto& graph, const FoldedWeights& weights, LinearResize resize,
                StageRounding rounding)
        : NodeWriter(graph, rounding), m_resize(resize)
    {
        for (const auto& array : weights.arrays)
            m_arrays[array.name] = &array;
        m_ops = &weights.folded.network.ops;
    }

    void write(const Normalisation& normalisation)
    {
        for (const Op& op : *m_ops)
            m_names.push_back(writeOp(op, normalisation));
    }

    using NodeWriter::notFinite;

private:
    [[nodiscard]] const std::string& inputOf(const Op& op, std::size_t i = 0) const
    {
        return m_names[static_cast<std::size_t>(op.inputs[i])];
    }
    [[nodiscard]] const Op& sourceOf(const Op& op) const
    {
        return (*m_ops)[static_cast<std::size_t>(op.inputs.front())];
    }
    [[nodiscard]] const std::vector<float>& values(const std::string& name) const
    {
        return m_arrays.at(name)->values;
    }

    std::string array(const std::string& name, std::vector<std::int64_t> shape = {})
    {
        const auto& from = *m_arrays.at(name);
        return constant(name, shape.empty() ? from.shape : shape, from.values);
    }

    std::string affine(const std::string& input, const std::string& output,
                       const std::vector<float>& scale, const std::vector<float>& shift)
    {
        const std::vector<std::int64_t> shape{1, static_cast<std::int64_t>(scale.size()), 1, 1};
        const std::string scaled = output + ".scaled";
        node("Mul", {input, constant(output + ".scale", shape, scale)}, scaled);
        node("Add", {stored(scaled), constant(output + ".shift", shape, shift)}, output);
        return stored(output);
    }

    std::string activation(const std::string& input, ActivationKind kind, const std::string& output)
    {
        switch (kind) {
        case ActivationKind::Relu:
            node("Relu", {input}, output);
            return output;
        case ActivationKind::Sigmoid:
            sigmoid(input, output);
            break;
        case ActivationKind::Softmax:
            softmax(input, output);
            break;
        case ActivationKind::Gelu:
            gelu(input, output);
            break;
        case ActivationKind::Relu6:
            clipTo6(input, output);
            return output;
        case ActivationKind::LeakyRelu: {
            auto& added = node("LeakyRelu", {input}, output);
            addAttribute(added, "alpha", static_cast<float>(kLeakySlope));
            break;
        }
        case ActivationKind::HardSwish:
            node("Add", {input, scalar(output + ".three", 3.0f)}, output + ".shifted");
            clipTo6(stored(output + ".shifted"), output + ".clipped");
            node("Mul", {output + ".clipped", scalar(output + ".sixth", 1.0f / 6.0f)},
                 output + ".gate");
            node("Mul", {input, stored(output + ".gate")}, output);
            break;
        case ActivationKind::Silu:
            sigmoid(input, output + ".gate");
            node("Mul", {input, stored(output + ".gate")}, output);
            break;
        }
        return stored(output);
    }

    void sigmoid(const std::string& input, const std::string& output)
    {
        if (isWide())
            writeWideSigmoid(*this, input, output);
        else
            node("Sigmoid", {input}, output);
    }

    /// Over channels. Opset 11's Softmax flattens everything behind its axis, so channels are moved
    /// last for it.
    void softmax(const std::string& input, const std::string& output)
    {
        auto& moved = node("Transpose", {input}, output + ".last");
        addAttribute(moved, "perm", std::vector<std::int64_t>{0, 2, 3, 1});
        if (isWide())
            writeWideSoftmax(*this, output + ".last", output + ".soft");
        else
            addAttribute(node("Softmax", {output + ".last"}, output + ".soft"), "axis",
                         std::int64_t{3});
        auto& back = node("Transpose", {output + ".soft"}, output);
        addAttribute(back, "perm", std::vector<std::int64_t>{0, 3, 1, 2});
    }

    /// Between 0 and 6.
    void clipTo6(const std::string& input, const std::string& output)
    {
        node("Clip",
             {input, constant(output + ".low", {}, {0.0f}), constant(output + ".high", {}, {6.0f})},
             output);
    }

    /// x / 2 * (1 + erf(x / sqrt 2)).
    void gelu(const std::string& input, const std::string& output)
    {
        const auto invSqrt2 = static_cast<float>(1.0 / std::sqrt(2.0));
        node("Mul", {input, scalar(output + ".invSqrt2", invSqrt2)}, output + ".scaled");
        node("Erf", {stored(output + ".scaled")}, output + ".erf");
        node("Add", {stored(output + ".erf"), scalar(output + ".one", 1.0f)}, output + ".plusOne");
        node("Mul", {stored(output + ".plusOne"), scalar(output + ".half", 0.5f)},
             output + ".gate");
        node("Mul", {input, stored(output + ".gate")}, output);
    }

    /// A linear layer on a 1x1 map.
    void linear(const std::string& input, const std::string& weights, int in, int out,
                const std::string& output)
    {
        if (isWide())
            writeWideConvolution(*this, input, {in, out, 1, 1, 1, 1, 0, 1, values(weights), {}},
                                 output);
        else
            addAttribute(node("Conv", {input, array(weights, {out, in, 1, 1})}, output),
                         "kernel_shape", std::vector<std::int64_t>{1, 1});
    }

    std::string squeezeExcite(const Op& op)
    {
        const std::string& name = op.name;
        if (isWide())
            writeWideMean(*this, inputOf(op), name + ".mean");
        else
            node("GlobalAveragePool", {inputOf(op)}, name + ".mean");
        linear(stored(name + ".mean"), name + ".reduce", op.channels, op.hidden,
               name + ".squeezed");
        node("Relu", {stored(name + ".squeezed")}, name + ".relu");
        linear(name + ".relu", name + ".expand", op.hidden, op.channels, name + ".expanded");
        sigmoid(stored(name + ".expanded"), name + ".gate");
        node("Mul", {inputOf(op), stored(name + ".gate")}, name);
        return stored(name);
    }

    /// Centred before it is scaled, as in training: 16-bit numbers with a small deviation lose
    /// digits otherwise.
    std::string input(const Op& op, const Normalisation& normalisation)
    {
        const std::vector<std::int64_t> shape{1, op.channels, 1, 1};
        std::vector<float> minusMean;
        std::vector<float> scale;
        for (std::size_t i = 0; i < normalisation.mean.size(); ++i) {
            minusMean.push_back(-stored(normalisation.mean[i]));
            scale.push_back(stored(1.0f / normalisation.deviation[i]));
        }
        node("Add", {stored("image"), constant("normalised.minus_mean", shape, minusMean)},
             "centred");
        node("Mul", {stored("centred"), constant("normalised.scale", shape, scale)}, "normalised");
        return stored("normalised");
    }

    void conv(const Op& op)
    {
        if (isWide()) {
            writeWideConvolution(*this, inputOf(op),
                                 {sourceOf(op).channels, op.channels, op.height, op.width,
                                  op.kernel, op.stride, op.padding, op.groups,
                                  values(op.name + ".weight"), values(op.name + ".bias")},
                                 op.name);
            return;
        }
        auto& added = node(
            "Conv", {inputOf(op), array(op.name + ".weight"), array(op.name + ".bias")}, op.name);
        addAttribute(added, "kernel_shape", std::vector<std::int64_t>{op.kernel, op.kernel});
        addAttribute(added, "strides", std::vector<std::int64_t>{op.stride, op.stride});
        addAttribute(added, "pads", std::vector<std::int64_t>(4, op.padding));
        addAttribute(added, "group", std::int64_t{op.groups});
    }

    void pool(const Op& op, const char* type)
    {
        auto& added = node(type, {inputOf(op)}, op.name);
        addAttribute(added, "kernel_shape", std::vector<std::int64_t>{2, 2});
        addAttribute(added, "strides", std::vector<std::int64_t>{2, 2});
    }

    void resize(const Op& op)
    {
        const bool nearest = op.resize == ResizeMode::Nearest;
        if (isWide() && !nearest) {
            const Op& source = sourceOf(op);
            writeWideResize(*this, inputOf(op),
                            {source.height, source.width, op.height, op.width, m_resize}, op.name);
            return;
        }
        // onnxruntime wants an (empty) roi tensor at opset 11, not a missing one.
        const std::string roi = floats(op.name + ".roi", {0}, {});
        const std::string scales = floats(op.name + ".scales", {0}, {});
        const std::string target =
            integers(op.name + ".sizes", {1, op.channels, op.height, op.width});
        auto& added = node("Resize", {inputOf(op), roi, scales, target}, op.name);
        addAttribute(added, "mode", std::string(nearest ? "nearest" : "linear"));
        addAttribute(added, "coordinate_transformation_mode",
                     std::string(nearest ? "asymmetric" : resizeMode(m_resize)));
        if (nearest)
            addAttribute(added, "nearest_mode", std::string("floor"));
    }

    /// @return its result as it is kept
    std::string transposedConv(const Op& op)
    {
        const auto& weight = *m_arrays.at(op.name + ".weight"); // [out, in, 2, 2]
        const auto out = static_cast<std::size_t>(weight.shape[0]);
        const auto in = static_cast<std::size_t>(weight.shape[1]);
        if (isWide())
            return wideTransposedConv(op, weight);
        std::vector<float> turned(weight.values.size());
        for (std::size_t o = 0; o < out; ++o)
            for (std::size_t i = 0; i < in; ++i)
                std::copy_n(&weight.values[(o * in + i) * 4], 4, &turned[(i * out + o) * 4]);
        const std::string kernel =
            constant(op.name + ".weight", {weight.shape[1], weight.shape[0], 2, 2}, turned);
        auto& added =
            node("ConvTranspose", {inputOf(op), kernel, array(op.name + ".bias")}, op.name);
        addAttribute(added, "kernel_shape", std::vector<std::int64_t>{2, 2});
        addAttribute(added, "strides", std::vector<std::int64_t>{2, 2});
        return stored(op.name);
    }

    /// Every pixel makes four: a 1x1 convolution with four times the channels, then moved.
    std::string wideTransposedConv(const Op& op, const FoldedWeights::Array& weight)
    {
        const auto out = static_cast<std::size_t>(weight.shape[0]);
        const auto in = static_cast<std::size_t>(weight.shape[1]);
        const std::vector<float>& bias = values(op.name + ".bias");
        std::vector<float> kernels;
        std::vector<float> biases;
        for (std::size_t o = 0; o < out; ++o)
            for (std::size_t place = 0; place < 4; ++place) {
                for (std::size_t i = 0; i < in; ++i)
                    kernels.push_back(weight.values[(o * in + i) * 4 + place]);
                biases.push_back(bias[o]);
            }
        const std::string blocks = op.name + ".fours";
        writeWideConvolution(*this, inputOf(op),
                             {static_cast<int>(in), 4 * op.channels, op.height / 2, op.width / 2, 1,
                              1, 0, 1, kernels, biases},
                             blocks);
        spread(stored(blocks), op);
        return op.name;
    }

    /// DepthToSpace in its column-row-depth order. Written out, since OpenCV 4.6 lacks it.
    void spread(const std::string& input, const Op& op)
    {
        const std::int64_t c = op.channels, h = op.height / 2, w = op.width / 2;
        node("Reshape", {input, integers(op.name + ".split", {1, c, 2, 2, h, w})},
             op.name + ".blocks");
        auto& moved = node("Transpose", {op.name + ".blocks"}, op.name + ".moved");
        addAttribute(moved, "perm", std::vector<std::int64_t>{0, 1, 4, 2, 5, 3});
        node("Reshape", {op.name + ".moved", integers(op.name + ".joined", {1, c, 2 * h, 2 * w})},
             op.name);
    }

    std::string writeOp(const Op& op, const Normalisation& normalisation)
    {
        switch (op.kind) {
        case OpKind::Input:
            return input(op, normalisation);
        case OpKind::Conv:
            conv(op);
            return stored(op.name);
        case OpKind::BatchNorm:
            return affine(inputOf(op), op.name, m_arrays.at(op.name + ".scale")->values,
                          m_arrays.at(op.name + ".shift")->values);
        case OpKind::Activation:
            return activation(inputOf(op), op.activation, op.name);
        case OpKind::MaxPool:
            pool(op, "MaxPool");
            return op.name;
        case OpKind::AveragePool:
            if (isWide())
                writeWideAveragePool(*this, inputOf(op), op.height, op.width, op.name);
            else
                pool(op, "AveragePool");
            return stored(op.name);
        case OpKind::Resize:
            resize(op);
            return op.resize == ResizeMode::Nearest ? op.name : stored(op.name);
        case OpKind::Concat:
            addAttribute(node("Concat", {inputOf(op, 0), inputOf(op, 1)}, op.name), "axis",
                         std::int64_t{1});
            return op.name;
        case OpKind::Add:
            node("Add", {inputOf(op, 0), inputOf(op, 1)}, op.name);
            return stored(op.name);
        case OpKind::SqueezeExcite:
            return squeezeExcite(op);
        case OpKind::Dropout:
            return inputOf(op);
        case OpKind::Slice:
            slice(op);
            return op.name;
        case OpKind::TransposedConv:
            return transposedConv(op);
        case OpKind::DepthToSpace:
            spread(inputOf(op), op);
            return op.name;
        case OpKind::Output:
            node("Identity", {inputOf(op)}, "logits");
            return "logits";
        }
        return {};
    }

    void slice(const Op& op)
    {
        node("Slice",
             {inputOf(op), integers(op.name + ".begin", {op.begin}),
              integers(op.name + ".end", {op.begin + op.channels}),
              integers(op.name + ".axis", {1})},
             op.name);
    }

    const LinearResize m_resize;
    const std::vector<Op>* m_ops = nullptr;
    std::map<std::string, const FoldedWeights::Array*> m_arrays;
    std::vector<std::string> m_names;
};

} // namespace

std::string writeGraph(onnx::GraphProto& graph, const FoldedWeights& weights,
                       const Normalisation& normalisation, LinearResize resize,
                       StageRounding rounding)
{
    GraphWriter writer(graph, weights, resize, rounding);
    writer.write(normalisation);
    return writer.notFinite();
}

} // namespace sextant::detail
