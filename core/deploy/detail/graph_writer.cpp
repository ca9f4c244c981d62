#include "core/deploy/detail/graph_writer.h"

#include "core/deploy/detail/half.h"
#include "core/numerics/rounding.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <map>

namespace sextant::detail {

namespace {

void addAttribute(onnx::NodeProto& node, const char* name, const std::vector<std::int64_t>& values)
{
    auto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INTS);
    for (const std::int64_t value : values)
        attribute.add_ints(value);
}

void addAttribute(onnx::NodeProto& node, const char* name, std::integral auto value)
{
    auto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
}

void addAttribute(onnx::NodeProto& node, const char* name, std::floating_point auto value)
{
    auto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::FLOAT);
    attribute.set_f(static_cast<float>(value));
}

void addAttribute(onnx::NodeProto& node, const char* name, const std::string& value)
{
    auto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::STRING);
    attribute.set_s(value);
}

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
class GraphWriter {
public:
    GraphWriter(onnx::GraphProto& graph, const FoldedWeights& weights, LinearResize resize,
                StageRounding rounding)
        : m_graph(graph), m_resize(resize), m_rounding(rounding)
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

    /// The first constant that the graph's type cannot hold; empty: none.
    [[nodiscard]] const std::string& notFinite() const { return m_notFinite; }

private:
    [[nodiscard]] const std::string& inputOf(const Op& op, std::size_t i = 0) const
    {
        return m_names[static_cast<std::size_t>(op.inputs[i])];
    }

    onnx::NodeProto& node(const char* type, const std::vector<std::string>& inputs,
                          const std::string& output)
    {
        auto& added = *m_graph.add_node();
        added.set_op_type(type);
        added.set_name(output);
        for (const std::string& input : inputs)
            added.add_input(input);
        added.add_output(output);
        return added;
    }

    std::string constant(const std::string& name, const std::vector<std::int64_t>& shape,
                         const std::vector<float>& values)
    {
        if (m_rounding != StageRounding::Stored)
            return floats(name, shape, values);
        std::vector<std::uint16_t> halves;
        for (const float value : values)
            halves.push_back(halfBits(value));
        auto& tensor = addTensor(name, shape, onnx::TensorProto::FLOAT16);
        tensor.set_raw_data(halves.data(), halves.size() * sizeof(std::uint16_t));
        note(name, values);
        return name;
    }

    std::string floats(const std::string& name, const std::vector<std::int64_t>& shape,
                       const std::vector<float>& values)
    {
        auto& tensor = addTensor(name, shape, onnx::TensorProto::FLOAT);
        tensor.set_raw_data(values.data(), values.size() * sizeof(float));
        note(name, values);
        return name;
    }

    onnx::TensorProto& addTensor(const std::string& name, const std::vector<std::int64_t>& shape,
                                 onnx::TensorProto::DataType type)
    {
        auto& tensor = *m_graph.add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(type);
        for (const std::int64_t size : shape)
            tensor.add_dims(size);
        return tensor;
    }

    void note(const std::string& name, const std::vector<float>& values)
    {
        for (const float value : values)
            if (m_notFinite.empty() && !std::isfinite(stored(value)))
                m_notFinite = name;
    }

    /// A stage's result as it is kept.
    std::string stored(const std::string& name)
    {
        if (m_rounding != StageRounding::Half)
            return name;
        addAttribute(node("Cast", {name}, name + ".fp16"), "to",
                     static_cast<std::int64_t>(onnx::TensorProto::FLOAT16));
        addAttribute(node("Cast", {name + ".fp16"}, name + ".stored"), "to",
                     static_cast<std::int64_t>(onnx::TensorProto::FLOAT));
        return name + ".stored";
    }

    /// A constant of the graph as it is kept.
    [[nodiscard]] float stored(float value) const
    {
        return m_rounding == StageRounding::None ? value : roundTo(FloatRule{}, value);
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
            node("Sigmoid", {input}, output);
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
            addAttribute(added, "alpha", kLeakySlope);
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
            node("Sigmoid", {input}, output + ".gate");
            node("Mul", {input, stored(output + ".gate")}, output);
            break;
        }
        return stored(output);
    }

    /// Over channels. Opset 11's Softmax flattens everything behind its axis, so channels are moved
    /// last for it.
    void softmax(const std::string& input, const std::string& output)
    {
        auto& moved = node("Transpose", {input}, output + ".last");
        addAttribute(moved, "perm", std::vector<std::int64_t>{0, 2, 3, 1});
        auto& soft = node("Softmax", {output + ".last"}, output + ".soft");
        addAttribute(soft, "axis", 3);
        auto& back = node("Transpose", {output + ".soft"}, output);
        addAttribute(back, "perm", std::vector<std::int64_t>{0, 3, 1, 2});
    }

    std::string scalar(const std::string& name, float value)
    {
        return constant(name, {1, 1, 1, 1}, {stored(value)});
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

    void pointwise(const std::string& input, const std::string& weights, const std::string& output)
    {
        addAttribute(node("Conv", {input, weights}, output), "kernel_shape",
                     std::vector<std::int64_t>{1, 1});
    }

    std::string squeezeExcite(const Op& op)
    {
        const std::string& name = op.name;
        node("GlobalAveragePool", {inputOf(op)}, name + ".mean");
        pointwise(stored(name + ".mean"), array(name + ".reduce", {op.hidden, op.channels, 1, 1}),
                  name + ".squeezed");
        node("Relu", {stored(name + ".squeezed")}, name + ".relu");
        pointwise(name + ".relu", array(name + ".expand", {op.channels, op.hidden, 1, 1}),
                  name + ".expanded");
        node("Sigmoid", {stored(name + ".expanded")}, name + ".gate");
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
        auto& added = node(
            "Conv", {inputOf(op), array(op.name + ".weight"), array(op.name + ".bias")}, op.name);
        addAttribute(added, "kernel_shape", std::vector<std::int64_t>{op.kernel, op.kernel});
        addAttribute(added, "strides", std::vector<std::int64_t>{op.stride, op.stride});
        addAttribute(added, "pads", std::vector<std::int64_t>(4, op.padding));
        addAttribute(added, "group", op.groups);
    }

    void pool(const Op& op, const char* type)
    {
        auto& added = node(type, {inputOf(op)}, op.name);
        addAttribute(added, "kernel_shape", std::vector<std::int64_t>{2, 2});
        addAttribute(added, "strides", std::vector<std::int64_t>{2, 2});
    }

    void resize(const Op& op)
    {
        // onnxruntime wants an (empty) roi tensor at opset 11, not a missing one.
        const std::string roi = floats(op.name + ".roi", {0}, {});
        const std::string scales = floats(op.name + ".scales", {0}, {});
        const std::string target =
            integers(op.name + ".sizes", {1, op.channels, op.height, op.width});
        auto& added = node("Resize", {inputOf(op), roi, scales, target}, op.name);
        const bool nearest = op.resize == ResizeMode::Nearest;
        addAttribute(added, "mode", std::string(nearest ? "nearest" : "linear"));
        addAttribute(added, "coordinate_transformation_mode",
                     std::string(nearest ? "asymmetric" : resizeMode(m_resize)));
        if (nearest)
            addAttribute(added, "nearest_mode", std::string("floor"));
    }

    void transposedConv(const Op& op)
    {
        const auto& weight = *m_arrays.at(op.name + ".weight"); // [out, in, 2, 2]
        const auto out = static_cast<std::size_t>(weight.shape[0]);
        const auto in = static_cast<std::size_t>(weight.shape[1]);
        std::vector<float> values(weight.values.size());
        for (std::size_t o = 0; o < out; ++o)
            for (std::size_t i = 0; i < in; ++i)
                std::copy_n(&weight.values[(o * in + i) * 4], 4, &values[(i * out + o) * 4]);
        const std::string kernel =
            constant(op.name + ".weight", {weight.shape[1], weight.shape[0], 2, 2}, values);
        auto& added =
            node("ConvTranspose", {inputOf(op), kernel, array(op.name + ".bias")}, op.name);
        addAttribute(added, "kernel_shape", std::vector<std::int64_t>{2, 2});
        addAttribute(added, "strides", std::vector<std::int64_t>{2, 2});
    }

    /// DepthToSpace in its column-row-depth order. Written out, since OpenCV 4.6 lacks it.
    void depthToSpace(const Op& op)
    {
        const std::int64_t c = op.channels, h = op.height / 2, w = op.width / 2;
        node("Reshape", {inputOf(op), integers(op.name + ".split", {1, c, 2, 2, h, w})},
             op.name + ".blocks");
        auto& moved = node("Transpose", {op.name + ".blocks"}, op.name + ".moved");
        addAttribute(moved, "perm", std::vector<std::int64_t>{0, 1, 4, 2, 5, 3});
        node("Reshape", {op.name + ".moved", integers(op.name + ".joined", {1, c, 2 * h, 2 * w})},
             op.name);
    }

    std::string integers(const std::string& name, const std::vector<std::int64_t>& values)
    {
        auto& tensor =
            addTensor(name, {static_cast<std::int64_t>(values.size())}, onnx::TensorProto::INT64);
        tensor.set_raw_data(values.data(), values.size() * sizeof(std::int64_t));
        return name;
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
            pool(op, "AveragePool");
            return stored(op.name);
        case OpKind::Resize:
            resize(op);
            return op.resize == ResizeMode::Nearest ? op.name : stored(op.name);
        case OpKind::Concat:
            addAttribute(node("Concat", {inputOf(op, 0), inputOf(op, 1)}, op.name), "axis", 1);
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
            transposedConv(op);
            return stored(op.name);
        case OpKind::DepthToSpace:
            depthToSpace(op);
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

    onnx::GraphProto& m_graph;
    const LinearResize m_resize;
    const StageRounding m_rounding;
    const std::vector<Op>* m_ops = nullptr;
    std::map<std::string, const FoldedWeights::Array*> m_arrays;
    std::vector<std::string> m_names;
    std::string m_notFinite;
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
