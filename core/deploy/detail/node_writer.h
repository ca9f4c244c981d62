#pragma once

#include "core/deploy/detail/onnx_graph.h"

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <string>
#include <vector>

namespace sextant::detail {

void addAttribute(onnx::NodeProto& node, const char* name, const std::vector<std::int64_t>& values);
void addAttribute(onnx::NodeProto& node, const char* name, std::int64_t value);
void addAttribute(onnx::NodeProto& node, const char* name, float value);
void addAttribute(onnx::NodeProto& node, const char* name, const std::string& value);

/// Adds nodes and constants to a graph, in the types of its StageRounding. Every node is named
/// after its only output. Borrows the graph.
class NodeWriter {
public:
    NodeWriter(onnx::GraphProto& graph, StageRounding rounding);

    [[nodiscard]] StageRounding rounding() const { return m_rounding; }
    /// Whether stages are computed in DOUBLE.
    [[nodiscard]] bool isWide() const { return m_rounding == StageRounding::HalfOfDouble; }

    /// @return the node, valid until the next one is added
    onnx::NodeProto& node(const char* type, const std::vector<std::string>& inputs,
                          const std::string& output);

    /// Constants; they return their name. `constant` is FLOAT16 in a graph of that type.
    std::string constant(const std::string& name, const std::vector<std::int64_t>& shape,
                         const std::vector<float>& values);
    std::string floats(const std::string& name, const std::vector<std::int64_t>& shape,
                       const std::vector<float>& values);
    std::string doubles(const std::string& name, const std::vector<std::int64_t>& shape,
                        const std::vector<double>& values);
    std::string integers(const std::string& name, const std::vector<std::int64_t>& values);
    /// [1, 1, 1, 1], as it is kept.
    std::string scalar(const std::string& name, float value);

    /// A stage's result as it is kept: its name, or that of its way to FLOAT16 and back.
    std::string stored(const std::string& name);
    /// A constant of the graph as it is kept.
    [[nodiscard]] float stored(float value) const;

    std::string cast(const std::string& input, onnx::TensorProto::DataType type,
                     const std::string& output);

    /// The first constant that the graph's type cannot hold; empty: none.
    [[nodiscard]] const std::string& notFinite() const { return m_notFinite; }

private:
    onnx::TensorProto& addTensor(const std::string& name, const std::vector<std::int64_t>& shape,
                                 onnx::TensorProto::DataType type);
    void note(const std::string& name, const std::vector<float>& values);

    onnx::GraphProto& m_graph;
    const StageRounding m_rounding;
    std::string m_notFinite;
};

} // namespace sextant::detail
