#include "core/deploy/onnx_layers.h"

#include "core/base/files.h"

#include <onnx/onnx_pb.h>
#include <onnx/shape_inference/implementation.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace sextant {

namespace {

using Shape = std::vector<std::int64_t>;

std::optional<LayerKind> kindOf(const std::string& type)
{
    static const std::map<std::string, LayerKind> kKinds{
        {"Conv", LayerKind::Conv},
        {"ConvTranspose", LayerKind::TransposedConv},
        {"Gemm", LayerKind::Dense},
        {"MatMul", LayerKind::Dense},
        {"MaxPool", LayerKind::MaxPool},
        {"AveragePool", LayerKind::AveragePool},
        {"GlobalAveragePool", LayerKind::GlobalAverage},
        {"ReduceMean", LayerKind::GlobalAverage},
        {"BatchNormalization", LayerKind::Scale},
        {"Add", LayerKind::Add},
        {"Sum", LayerKind::Add},
        {"Concat", LayerKind::Concat},
        {"Resize", LayerKind::Resize},
        {"Upsample", LayerKind::Resize},
        {"DepthToSpace", LayerKind::DepthToSpace},
        {"Transpose", LayerKind::Shuffle},
        {"Slice", LayerKind::Slice},
        {"Split", LayerKind::Slice},
        {"Relu", LayerKind::Activation},
        {"Clip", LayerKind::Activation},
        {"LeakyRelu", LayerKind::Activation},
        {"Sigmoid", LayerKind::Activation},
        {"HardSwish", LayerKind::Activation},
        {"Softmax", LayerKind::Activation},
        {"Erf", LayerKind::Activation}};
    const auto found = kKinds.find(type);
    return found == kKinds.end() ? std::nullopt : std::optional(found->second);
}

ActivationKind activationOf(const std::string& type)
{
    static const std::map<std::string, ActivationKind> kKinds{
        {"Clip", ActivationKind::Relu6},      {"LeakyRelu", ActivationKind::LeakyRelu},
        {"Sigmoid", ActivationKind::Sigmoid}, {"HardSwish", ActivationKind::HardSwish},
        {"Softmax", ActivationKind::Softmax}, {"Erf", ActivationKind::Gelu}};
    const auto found = kKinds.find(type);
    return found == kKinds.end() ? ActivationKind::Relu : found->second;
}

/// Nodes after which values are where they were.
bool isNaming(const std::string& type)
{
    static const std::set<std::string> kTypes{"Identity", "Dropout",   "Flatten", "Reshape",
                                              "Squeeze",  "Unsqueeze", "Cast"};
    return kTypes.contains(type);
}

Shape shapeOf(const onnx::ValueInfoProto& value)
{
    Shape shape;
    for (const auto& size : value.type().tensor_type().shape().dim()) {
        if (size.dim_value() < 1 || size.dim_value() > 1 << 24)
            return {};
        shape.push_back(size.dim_value());
    }
    return shape;
}

std::int64_t attribute(const onnx::NodeProto& node, const char* name, std::int64_t fallback)
{
    for (const auto& candidate : node.attribute())
        if (candidate.name() == name)
            return candidate.ints_size() > 0 ? candidate.ints(0) : candidate.i();
    return fallback;
}

class GraphReader {
public:
    explicit GraphReader(const onnx::GraphProto& graph) : m_graph(graph)
    {
        for (const auto& tensor : graph.initializer())
            m_constants[tensor.name()] = Shape(tensor.dims().begin(), tensor.dims().end());
        for (const auto& value : graph.value_info())
            m_shapes[value.name()] = shapeOf(value);
        for (const auto& value : graph.output())
            m_shapes[value.name()] = shapeOf(value);
    }

    /// Empty, or why not.
    std::string read(LayerGraph& layers)
    {
        for (const auto& input : m_graph.input()) {
            if (m_constants.contains(input.name()))
                continue;
            const Shape shape = shapeOf(input);
            if (shape.size() != 4 || shape[0] != 1 || layers.size() > 0)
                return "needs one static input [1, channels, height, width]";
            Layer layer;
            setShape(layer, shape);
            m_layer[input.name()] = layers.append(layer, {}, input.name());
        }
        for (const auto& node : m_graph.node())
            if (auto why = read(node, layers); !why.empty())
                return why;
        const Layer& last = layers.at(layers.size() - 1);
        Layer output;
        output.kind = LayerKind::Output;
        output.channels = last.channels;
        output.height = last.height;
        output.width = last.width;
        layers.append(output, std::array{layers.size() - 1}, "output");
        return {};
    }

private:
    static void setShape(Layer& layer, const Shape& shape)
    {
        layer.channels = static_cast<int>(shape.size() > 1 ? shape[1] : 1);
        layer.height = static_cast<int>(shape.size() > 2 ? shape[2] : 1);
        layer.width = static_cast<int>(shape.size() > 3 ? shape[3] : 1);
    }

    std::string read(const onnx::NodeProto& node, LayerGraph& layers)
    {
        std::vector<int> inputs;
        Shape weights;
        for (const std::string& name : node.input()) {
            if (const auto found = m_layer.find(name); found != m_layer.end())
                inputs.push_back(found->second);
            else if (const auto constant = m_constants.find(name);
                     constant != m_constants.end() && weights.empty())
                weights = constant->second;
        }
        if (inputs.empty()) { // a constant, or computed from such
            for (const std::string& output : node.output())
                m_constants[output] = {};
            return {};
        }
        if (isNaming(node.op_type())) {
            m_layer[node.output(0)] = inputs.front();
            return {};
        }
        for (const std::string& output : node.output()) {
            const auto shape = m_shapes.find(output);
            if (shape == m_shapes.end() || shape->second.empty())
                return "the shape of '" + output + "' cannot be inferred";
            m_layer[output] = layers.append(
                layerOf(node, layers.at(inputs.front()), weights, shape->second), inputs, output);
        }
        return {};
    }

    static Layer layerOf(const onnx::NodeProto& node, const Layer& input, const Shape& weights,
                         const Shape& shape)
    {
        Layer layer;
        layer.kind = kindOf(node.op_type()).value_or(LayerKind::Scale);
        layer.activation = activationOf(node.op_type());
        setShape(layer, shape);
        layer.kernel = static_cast<int>(attribute(node, "kernel_shape", 1));
        layer.stride = static_cast<int>(attribute(node, "strides", 1));
        layer.padding = static_cast<int>(attribute(node, "pads", 0));
        layer.groups = static_cast<int>(attribute(node, "group", 1));
        std::int64_t values = weights.empty() ? 0 : 1;
        for (const std::int64_t size : weights)
            values *= size;
        if (layer.kind == LayerKind::Conv || layer.kind == LayerKind::TransposedConv) {
            const Layer& placed = layer.kind == LayerKind::Conv ? layer : input;
            layer.params = values + layer.channels;
            layer.macs = values * placed.height * placed.width;
        } else if (layer.kind == LayerKind::Dense) {
            layer.params = values;
            layer.macs = values;
        }
        return layer;
    }

    const onnx::GraphProto& m_graph;
    std::map<std::string, Shape> m_constants, m_shapes;
    std::map<std::string, int> m_layer;
};

/// The genome that Sextant wrote into a file, built for its input; none in files of others.
std::optional<LayerGraph> ownLayers(const onnx::ModelProto& model)
{
    for (const auto& property : model.metadata_props()) {
        if (property.key() != "genome" || model.graph().input_size() != 1)
            continue;
        const auto genome = Genome::parse(property.value());
        const Shape shape = shapeOf(model.graph().input(0));
        const Shape out = shapeOf(model.graph().output(0));
        if (!genome || shape.size() != 4 || out.size() != 4)
            return std::nullopt;
        const auto network = buildNetwork(
            *genome,
            {static_cast<int>(shape[1]), static_cast<int>(shape[2]), static_cast<int>(shape[3])},
            static_cast<int>(out[1]));
        return network ? std::optional(layerGraphOf(*network)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Result<LayerGraph> layersOfOnnx(const std::filesystem::path& file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto unreadable = [&](const std::string& why) {
        return fail(ErrorCode::FileUnreadable, file.string(), why);
    };
    onnx::ModelProto model;
    if (!model.ParseFromString(*bytes) || model.graph().node().empty()
        || model.graph().output().empty())
        return unreadable("not an ONNX model");
    if (auto own = ownLayers(model))
        return std::move(*own);
    try {
        onnx::shape_inference::InferShapes(model);
    } catch (const std::exception& e) {
        return unreadable(std::string("its shapes cannot be inferred: ") + e.what());
    }
    LayerGraph layers;
    if (const std::string why = GraphReader(model.graph()).read(layers); !why.empty())
        return unreadable(why);
    return layers;
}

} // namespace sextant
