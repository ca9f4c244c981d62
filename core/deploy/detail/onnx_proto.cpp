#include "core/deploy/detail/onnx_proto.h"

#include "core/deploy/detail/half.h"

#include <onnx/checker.h>
#include <onnx/shape_inference/implementation.h>

#include <algorithm>
#include <cstring>
#include <set>

namespace sextant::detail {

namespace {

constexpr std::int64_t kMostValues = std::int64_t{1} << 28; // of one tensor
constexpr std::int64_t kMostInWindow = 1 << 16; // kernels, strides, paddings, groups
constexpr int kMaxDimensions = 8;

std::string oneLine(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// Number of values; -1 when a size is negative or there are too many.
template <typename Sizes> std::int64_t countOf(const Sizes& sizes)
{
    std::int64_t count = 1;
    if (sizes.size() > kMaxDimensions)
        return -1;
    for (const std::int64_t size : sizes) {
        if (size < 0 || (size > 0 && count > kMostValues / size))
            return -1;
        count *= size;
    }
    return count;
}

std::size_t valueBytes(std::int32_t type)
{
    switch (type) {
    case onnx::TensorProto::FLOAT:
    case onnx::TensorProto::INT32:
        return 4;
    case onnx::TensorProto::FLOAT16:
        return 2;
    case onnx::TensorProto::INT64:
    case onnx::TensorProto::DOUBLE:
        return 8;
    case onnx::TensorProto::INT8:
    case onnx::TensorProto::UINT8:
    case onnx::TensorProto::BOOL:
        return 1;
    default:
        return 0;
    }
}

std::string tensorFinding(const onnx::TensorProto& tensor)
{
    const std::string name = "tensor '" + tensor.name() + "' ";
    const std::int64_t count = countOf(tensor.dims());
    const std::size_t size = valueBytes(tensor.data_type());
    if (count < 0)
        return name + "is too large";
    if (size == 0)
        return name + "has an unsupported type";
    if (tensor.data_location() == onnx::TensorProto::EXTERNAL || tensor.external_data_size() > 0)
        return name + "lies in another file";
    if (tensor.has_segment())
        return name + "is in segments";
    const auto values = static_cast<std::size_t>(count);
    if (tensor.has_raw_data())
        return tensor.raw_data().size() == values * size ? "" : name + "has too few or many bytes";
    const auto given = static_cast<std::size_t>(
        tensor.float_data_size() + tensor.int32_data_size() + tensor.int64_data_size()
        + tensor.double_data_size() + tensor.uint64_data_size() + tensor.string_data_size());
    return given == values ? "" : name + "has too few or many values";
}

std::string attributeFinding(const onnx::NodeProto& node, const onnx::AttributeProto& attribute)
{
    const std::string where = "node '" + node.name() + "' has ";
    if (attribute.has_g() || attribute.graphs_size() > 0)
        return where + "a graph of its own";
    if (attribute.has_t())
        if (const std::string finding = tensorFinding(attribute.t()); !finding.empty())
            return finding;
    const std::string& name = attribute.name();
    const bool isWindow = name == "kernel_shape" || name == "strides" || name == "dilations"
        || name == "pads" || name == "group" || name == "output_padding" || name == "blocksize";
    if (!isWindow)
        return {};
    const std::int64_t least = name == "pads" || name == "output_padding" ? 0 : 1;
    std::vector<std::int64_t> numbers(attribute.ints().begin(), attribute.ints().end());
    if (attribute.has_i())
        numbers.push_back(attribute.i());
    for (const std::int64_t number : numbers)
        if (number < least || number > kMostInWindow)
            return where + "an impossible " + name;
    return {};
}

std::string opsetFinding(const onnx::OperatorSetIdProto& opset)
{
    const auto& known = onnx::OpSchemaRegistry::DomainToVersionRange::Instance().Map();
    const auto range = known.find(opset.domain() == "ai.onnx" ? "" : opset.domain());
    if (range == known.end() || (opset.version() >= 1 && opset.version() <= range->second.second))
        return {}; // nodes of a domain that is not known are the checker's to refuse
    return "is of opset " + std::to_string(opset.version()) + ", up to "
        + std::to_string(range->second.second) + " can be read";
}

std::string outputFinding(const onnx::GraphProto& graph)
{
    std::set<std::string> made;
    for (const auto& node : graph.node())
        made.insert(node.output().begin(), node.output().end());
    for (const auto& output : graph.output())
        if (!made.contains(output.name()))
            return "no node gives its output '" + output.name() + "'";
    return {};
}

/// What the checkers below would not survive or do not look at; empty when nothing.
std::string finding(const onnx::ModelProto& model)
{
    if (model.graph().node().empty())
        return "has no nodes";
    if (model.functions_size() > 0)
        return "has functions of its own";
    if (model.graph().sparse_initializer_size() > 0)
        return "has sparse tensors";
    for (const auto& opset : model.opset_import())
        if (const std::string text = opsetFinding(opset); !text.empty())
            return text;
    for (const auto& tensor : model.graph().initializer())
        if (const std::string text = tensorFinding(tensor); !text.empty())
            return text;
    if (const std::string text = outputFinding(model.graph()); !text.empty())
        return text;
    for (const auto& node : model.graph().node()) {
        if (node.output().empty() || (node.input().empty() && node.op_type() != "Constant"))
            return "node '" + node.name() + "' has no input or output";
        for (const auto& attribute : node.attribute())
            if (const std::string text = attributeFinding(node, attribute); !text.empty())
                return text;
    }
    return {};
}

std::string inferredFinding(const onnx::ModelProto& model)
{
    std::vector<std::int64_t> sizes;
    for (const auto& value : model.graph().value_info()) {
        sizes.clear();
        for (const auto& size : value.type().tensor_type().shape().dim())
            sizes.push_back(size.dim_value());
        if (countOf(sizes) < 0)
            return "tensor '" + value.name() + "' would be too large";
    }
    return {};
}

} // namespace

Result<onnx::ModelProto> parseOnnx(std::string_view bytes, const std::string& what)
{
    const auto unreadable = [&](const std::string& why) {
        return fail(ErrorCode::FileUnreadable, what, oneLine(why));
    };
    onnx::ModelProto model;
    if (bytes.size() > INT32_MAX
        || !model.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return unreadable("not an ONNX model");
    if (const std::string why = finding(model); !why.empty())
        return unreadable("not a sound ONNX model: " + why);
    try {
        onnx::checker::check_model(model);
        onnx::ModelProto inferred = model;
        onnx::shape_inference::InferShapes(inferred, onnx::OpSchemaRegistry::Instance(),
                                           {true, 1, false});
        if (const std::string why = inferredFinding(inferred); !why.empty())
            return unreadable("not a sound ONNX model: " + why);
    } catch (const std::exception& e) {
        return unreadable(std::string("ONNX's checker refuses it: ") + e.what());
    }
    return model;
}

std::vector<int> staticShape(const onnx::ValueInfoProto& value, onnx::TensorProto::DataType type)
{
    constexpr std::int64_t kMost = 1 << 20;
    const auto& tensor = value.type().tensor_type();
    std::vector<int> sizes;
    if (tensor.elem_type() != type)
        return sizes;
    for (const auto& size : tensor.shape().dim()) {
        if (size.dim_value() < 1 || size.dim_value() > kMost)
            return {};
        sizes.push_back(static_cast<int>(size.dim_value()));
    }
    return sizes;
}

const onnx::ValueInfoProto* imageInput(const onnx::GraphProto& graph)
{
    const onnx::ValueInfoProto* found = nullptr;
    for (const auto& input : graph.input()) {
        const bool constant =
            std::any_of(graph.initializer().begin(), graph.initializer().end(),
                        [&](const auto& tensor) { return tensor.name() == input.name(); });
        if (!constant && found)
            return nullptr;
        found = constant ? found : &input;
    }
    return found;
}

std::vector<float> valuesOf(const onnx::TensorProto& tensor)
{
    std::vector<float> values;
    const std::string& raw = tensor.raw_data();
    if (tensor.data_type() == onnx::TensorProto::FLOAT && tensor.has_raw_data()) {
        values.resize(raw.size() / sizeof(float));
        if (!values.empty())
            std::memcpy(values.data(), raw.data(), values.size() * sizeof(float));
    } else if (tensor.data_type() == onnx::TensorProto::FLOAT) {
        values.assign(tensor.float_data().begin(), tensor.float_data().end());
    } else if (tensor.data_type() == onnx::TensorProto::DOUBLE) {
        std::vector<double> wide(tensor.double_data().begin(), tensor.double_data().end());
        if (tensor.has_raw_data())
            wide.resize(raw.size() / sizeof(double));
        if (tensor.has_raw_data() && !wide.empty())
            std::memcpy(wide.data(), raw.data(), wide.size() * sizeof(double));
        for (const double value : wide)
            values.push_back(static_cast<float>(value));
    } else if (tensor.data_type() == onnx::TensorProto::FLOAT16 && tensor.has_raw_data()) {
        for (std::size_t i = 0; i + 1 < raw.size(); i += 2) {
            std::uint16_t bits = 0;
            std::memcpy(&bits, raw.data() + i, sizeof bits);
            values.push_back(halfValue(bits));
        }
    } else if (tensor.data_type() == onnx::TensorProto::FLOAT16) {
        for (const std::int32_t bits : tensor.int32_data())
            values.push_back(halfValue(static_cast<std::uint16_t>(bits)));
    }
    return values;
}

onnx::ModelProto inFloat(onnx::ModelProto model)
{
    auto& graph = *model.mutable_graph();
    graph.clear_value_info();
    for (auto& tensor : *graph.mutable_initializer()) {
        if (tensor.data_type() != onnx::TensorProto::FLOAT16
            && tensor.data_type() != onnx::TensorProto::DOUBLE)
            continue;
        const std::vector<float> values = valuesOf(tensor);
        tensor.clear_int32_data();
        tensor.clear_double_data();
        tensor.set_data_type(onnx::TensorProto::FLOAT);
        tensor.set_raw_data(values.data(), values.size() * sizeof(float));
    }
    const auto widen = [](onnx::ValueInfoProto& value) {
        auto& type = *value.mutable_type()->mutable_tensor_type();
        if (type.elem_type() == onnx::TensorProto::FLOAT16)
            type.set_elem_type(onnx::TensorProto::FLOAT);
    };
    for (auto& input : *graph.mutable_input())
        widen(input);
    for (auto& output : *graph.mutable_output())
        widen(output);
    for (auto& node : *graph.mutable_node()) {
        if (node.op_type() != "Cast")
            continue;
        node.set_op_type("Identity");
        node.clear_attribute();
    }
    return model;
}

onnx::ModelProto cutAt(onnx::ModelProto model, const std::string& tensor,
                       const std::vector<std::int64_t>& shape)
{
    auto& graph = *model.mutable_graph();
    int kept = 0;
    while (kept < graph.node_size() && graph.node(kept).output(0) != tensor)
        ++kept;
    kept = std::min(kept + 1, graph.node_size());
    graph.mutable_node()->DeleteSubrange(kept, graph.node_size() - kept);
    graph.clear_output();
    graph.clear_value_info();
    auto& output = *graph.add_output();
    output.set_name(tensor);
    auto& type = *output.mutable_type()->mutable_tensor_type();
    type.set_elem_type(onnx::TensorProto::FLOAT);
    for (const std::int64_t size : shape)
        type.mutable_shape()->add_dim()->set_dim_value(size);
    return model;
}

} // namespace sextant::detail
