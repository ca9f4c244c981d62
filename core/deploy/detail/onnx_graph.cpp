#include "core/deploy/detail/onnx_graph.h"

#include "core/base/machine.h"
#include "core/deploy/detail/graph_writer.h"

#include <onnx/checker.h>
#include <onnx/shape_inference/implementation.h>

namespace sextant::detail {

namespace {

constexpr int kOpset = 11; // the newest that OpenVINO's last Myriad toolchain reads safely
constexpr int kIrVersion = 6;

onnx::TensorProto::DataType valueType(StageRounding rounding)
{
    return rounding == StageRounding::Stored ? onnx::TensorProto::FLOAT16
                                             : onnx::TensorProto::FLOAT;
}

void describe(onnx::ValueInfoProto& info, const std::string& name, StageRounding rounding,
              const std::vector<std::int64_t>& shape, const std::string& doc)
{
    info.set_name(name);
    info.set_doc_string(doc);
    auto& type = *info.mutable_type()->mutable_tensor_type();
    type.set_elem_type(valueType(rounding));
    for (const std::int64_t size : shape)
        type.mutable_shape()->add_dim()->set_dim_value(size);
}

bool hasShape(const onnx::ModelProto& model, const std::vector<std::int64_t>& shape)
{
    const auto& inferred = model.graph().output(0).type().tensor_type().shape();
    if (inferred.dim_size() != static_cast<int>(shape.size()))
        return false;
    for (int i = 0; i < inferred.dim_size(); ++i)
        if (inferred.dim(i).dim_value() != shape[static_cast<std::size_t>(i)])
            return false;
    return true;
}

} // namespace

Result<std::string> onnxBytes(const FoldedWeights& weights, const Normalisation& normalisation,
                              LinearResize resize, const GraphDescription& description,
                              StageRounding rounding)
{
    const Network& network = weights.folded.network;
    onnx::ModelProto model;
    model.set_ir_version(kIrVersion);
    model.set_producer_name("Sextant");
    model.set_producer_version(describeMachine().program);
    model.set_doc_string(description.model);
    auto& opset = *model.add_opset_import();
    opset.set_domain("");
    opset.set_version(kOpset);
    for (const auto& [key, value] : description.metadata) {
        auto& property = *model.add_metadata_props();
        property.set_key(key);
        property.set_value(value);
    }
    auto& graph = *model.mutable_graph();
    graph.set_name("sextant");
    graph.set_doc_string(network.genome.inWords());
    const auto made = network.outputShape();
    const std::vector<std::int64_t> outputShape(made.begin(), made.end());
    describe(*graph.add_input(), "image", rounding,
             {1, network.input.bands, network.input.height, network.input.width},
             description.input);
    describe(*graph.add_output(), "logits", rounding, outputShape, description.output);
    try {
        const std::string notFinite = writeGraph(graph, weights, normalisation, resize, rounding);
        if (!notFinite.empty())
            return fail(ErrorCode::ParityFailed, "ONNX",
                        notFinite + " is beyond the numbers of the graph");
        onnx::checker::check_model(model);
        onnx::shape_inference::InferShapes(model);
    } catch (const std::exception& e) {
        return fail(ErrorCode::ParityFailed, "ONNX", e.what());
    }
    if (!hasShape(model, outputShape))
        return fail(ErrorCode::ParityFailed, "ONNX", "the inferred output shape differs");
    std::string bytes;
    if (!model.SerializeToString(&bytes))
        return fail(ErrorCode::Internal, "ONNX", "cannot be serialised");
    return bytes;
}

} // namespace sextant::detail
