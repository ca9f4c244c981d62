#include "core/deploy/detail/node_writer.h"

#include "core/deploy/detail/half.h"
#include "core/numerics/rounding.h"

#include <cmath>

namespace sextant::detail {

namespace {

onnx::AttributeProto& attributeOf(onnx::NodeProto& node, const char* name,
                                  onnx::AttributeProto::AttributeType type)
{
    auto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(type);
    return attribute;
}

} // namespace

void addAttribute(onnx::NodeProto& node, const char* name, const std::vector<std::int64_t>& values)
{
    auto& attribute = attributeOf(node, name, onnx::AttributeProto::INTS);
    for (const std::int64_t value : values)
        attribute.add_ints(value);
}

void addAttribute(onnx::NodeProto& node, const char* name, std::int64_t value)
{
    attributeOf(node, name, onnx::AttributeProto::INT).set_i(value);
}

void addAttribute(onnx::NodeProto& node, const char* name, float value)
{
    attributeOf(node, name, onnx::AttributeProto::FLOAT).set_f(value);
}

void addAttribute(onnx::NodeProto& node, const char* name, const std::string& value)
{
    attributeOf(node, name, onnx::AttributeProto::STRING).set_s(value);
}

NodeWriter::NodeWriter(onnx::GraphProto& graph, StageRounding rounding)
    : m_graph(graph), m_rounding(rounding)
{
}

onnx::NodeProto& NodeWriter::node(const char* type, const std::vector<std::string>& inputs,
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

std::string NodeWriter::constant(const std::string& name, const std::vector<std::int64_t>& shape,
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

std::string NodeWriter::floats(const std::string& name, const std::vector<std::int64_t>& shape,
                               const std::vector<float>& values)
{
    auto& tensor = addTensor(name, shape, onnx::TensorProto::FLOAT);
    tensor.set_raw_data(values.data(), values.size() * sizeof(float));
    note(name, values);
    return name;
}

std::string NodeWriter::doubles(const std::string& name, const std::vector<std::int64_t>& shape,
                                const std::vector<double>& values)
{
    auto& tensor = addTensor(name, shape, onnx::TensorProto::DOUBLE);
    tensor.set_raw_data(values.data(), values.size() * sizeof(double));
    note(name, {values.begin(), values.end()});
    return name;
}

std::string NodeWriter::integers(const std::string& name, const std::vector<std::int64_t>& values)
{
    auto& tensor =
        addTensor(name, {static_cast<std::int64_t>(values.size())}, onnx::TensorProto::INT64);
    tensor.set_raw_data(values.data(), values.size() * sizeof(std::int64_t));
    return name;
}

std::string NodeWriter::scalar(const std::string& name, float value)
{
    return constant(name, {1, 1, 1, 1}, {stored(value)});
}

std::string NodeWriter::stored(const std::string& name)
{
    if (m_rounding != StageRounding::Half && m_rounding != StageRounding::HalfOfDouble)
        return name;
    return cast(cast(name, onnx::TensorProto::FLOAT16, name + ".fp16"), onnx::TensorProto::FLOAT,
                name + ".stored");
}

float NodeWriter::stored(float value) const
{
    return m_rounding == StageRounding::None ? value : roundTo(FloatRule{}, value);
}

std::string NodeWriter::cast(const std::string& input, onnx::TensorProto::DataType type,
                             const std::string& output)
{
    addAttribute(node("Cast", {input}, output), "to", static_cast<std::int64_t>(type));
    return output;
}

onnx::TensorProto& NodeWriter::addTensor(const std::string& name,
                                         const std::vector<std::int64_t>& shape,
                                         onnx::TensorProto::DataType type)
{
    auto& tensor = *m_graph.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(type);
    for (const std::int64_t size : shape)
        tensor.add_dims(size);
    return tensor;
}

void NodeWriter::note(const std::string& name, const std::vector<float>& values)
{
    for (const float value : values)
        if (m_notFinite.empty() && !std::isfinite(stored(value)))
            m_notFinite = name;
}

} // namespace sextant::detail
