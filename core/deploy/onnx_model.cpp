#include "core/deploy/onnx_model.h"

#include "core/base/files.h"

#include <onnx/onnx_pb.h>
#include <opencv2/dnn.hpp>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <sstream>

namespace sextant {

namespace {

/// Sizes of a float32 tensor; empty unless all are fixed.
std::vector<int> staticShape(const onnx::ValueInfoProto& value)
{
    constexpr std::int64_t kMost = 1 << 20;
    const auto& type = value.type().tensor_type();
    std::vector<int> sizes;
    if (type.elem_type() != onnx::TensorProto::FLOAT)
        return sizes;
    for (const auto& size : type.shape().dim()) {
        if (size.dim_value() < 1 || size.dim_value() > kMost)
            return {};
        sizes.push_back(static_cast<int>(size.dim_value()));
    }
    return sizes;
}

/// The one input that is not an initialiser (files before IR 4 list those too); null when there are
/// more.
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

/// The number that an initialiser or a Constant node gives; none when the graph computes it.
std::optional<float> scalarNamed(const onnx::GraphProto& graph, const std::string& name)
{
    const onnx::TensorProto* found = nullptr;
    for (const auto& tensor : graph.initializer())
        found = tensor.name() == name ? &tensor : found;
    for (const auto& node : graph.node())
        if (node.op_type() == "Constant" && node.output(0) == name && node.attribute_size() == 1)
            found = &node.attribute(0).t();
    if (!found || found->data_type() != onnx::TensorProto::FLOAT)
        return std::nullopt;
    float value = 0.0f;
    if (found->raw_data().size() == sizeof value)
        std::memcpy(&value, found->raw_data().data(), sizeof value);
    else if (found->float_data_size() == 1)
        value = found->float_data(0);
    else
        return std::nullopt;
    return value;
}

/// OpenCV 4.6 reads the bounds of a Clip as attributes only, as they were before opset 11.
void putClipBoundsIntoAttributes(onnx::GraphProto& graph)
{
    for (auto& node : *graph.mutable_node()) {
        if (node.op_type() != "Clip" || node.input_size() < 2)
            continue;
        for (int i = 1; i < node.input_size(); ++i) {
            if (node.input(i).empty())
                continue;
            const auto bound = scalarNamed(graph, node.input(i));
            if (!bound)
                return;
            auto& attribute = *node.add_attribute();
            attribute.set_name(i == 1 ? "min" : "max");
            attribute.set_type(onnx::AttributeProto::FLOAT);
            attribute.set_f(*bound);
        }
        const std::string input = node.input(0);
        node.clear_input();
        node.add_input(input);
    }
}

std::string oneLine(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

} // namespace

Result<OnnxModel> openOnnx(const std::filesystem::path& file)
{
    auto bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto unreadable = [&](const std::string& why) {
        return fail(ErrorCode::FileUnreadable, file.string(), why);
    };
    onnx::ModelProto proto;
    if (!proto.ParseFromString(*bytes) || proto.graph().node().empty())
        return unreadable("not an ONNX model");
    const onnx::ValueInfoProto* input = imageInput(proto.graph());
    if (!input || proto.graph().output_size() != 1)
        return unreadable("needs exactly one input and one output");
    const std::vector<int> shape = staticShape(*input);
    if (shape.size() != 4 || shape[0] != 1)
        return unreadable("its input is not a static float32 [1, bands, height, width]");
    if (staticShape(proto.graph().output(0)) != std::vector<int>{1, 1, shape[2], shape[3]})
        return unreadable(
            "its output is not a static float32 [1, 1, height, width] of the input's size");
    OnnxModel model;
    model.bands = shape[1];
    model.height = shape[2];
    model.width = shape[3];
    for (const auto& property : proto.metadata_props()) {
        if (property.key() == "sample_type")
            model.sampleType = sampleTypeNamed(property.value());
        if (property.key() == "bands") {
            std::stringstream names(property.value());
            for (std::string name; std::getline(names, name, ',');)
                model.bandNames.push_back(name);
        }
    }

    putClipBoundsIntoAttributes(*proto.mutable_graph());
    if (!proto.SerializeToString(&*bytes))
        return unreadable("cannot be serialised");
    std::shared_ptr<cv::dnn::Net>
        net; // owned by the function alone; std::function wants it copyable
    try {
        net =
            std::make_shared<cv::dnn::Net>(cv::dnn::readNetFromONNX(bytes->data(), bytes->size()));
        net->setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    } catch (const std::exception& e) {
        return unreadable("OpenCV cannot run it: " + oneLine(e.what()));
    }
    model.predict = [net, bands = model.bands, height = model.height,
                     width = model.width](std::span<const float> images, int count, int askedHeight,
                                          int askedWidth) -> Result<std::vector<float>> {
        const std::size_t item = static_cast<std::size_t>(bands) * static_cast<std::size_t>(height)
            * static_cast<std::size_t>(width);
        if (askedHeight != height || askedWidth != width
            || images.size() != item * static_cast<std::size_t>(count))
            return fail(ErrorCode::WrongUsage, "ONNX model", "was exported for another image size");
        std::vector<float> logits;
        try {
            for (int i = 0; i < count; ++i) {
                const int sizes[] = {1, bands, height, width};
                const cv::Mat blob(
                    4, sizes, CV_32F,
                    const_cast<float*>(images.data() + static_cast<std::size_t>(i) * item));
                net->setInput(blob);
                const cv::Mat out = net->forward();
                if (out.type() != CV_32F || out.total() != item / static_cast<std::size_t>(bands))
                    return fail(ErrorCode::FileUnreadable, "ONNX model",
                                "does not give one logit per pixel");
                logits.insert(logits.end(), out.ptr<float>(), out.ptr<float>() + out.total());
            }
        } catch (const std::exception& e) {
            return fail(ErrorCode::Internal, "OpenCV DNN", oneLine(e.what()));
        }
        return logits;
    };
    return model;
}

} // namespace sextant
