#include "core/deploy/detail/onnx_runner.h"

#include "core/deploy/detail/onnx_proto.h"

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/dnn.hpp>

#include <algorithm>
#include <memory>
#include <optional>

namespace sextant::detail {

namespace {

/// The number that an initialiser or a Constant node gives; none when the graph computes it.
std::optional<float> scalarNamed(const onnx::GraphProto& graph, const std::string& name)
{
    const onnx::TensorProto* found = nullptr;
    for (const auto& tensor : graph.initializer())
        found = tensor.name() == name ? &tensor : found;
    for (const auto& node : graph.node())
        if (node.op_type() == "Constant" && node.output(0) == name && node.attribute_size() == 1)
            found = &node.attribute(0).t();
    const std::vector<float> values = found ? valuesOf(*found) : std::vector<float>();
    return values.size() == 1 ? std::optional(values.front()) : std::nullopt;
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

/// OpenCV prints what it throws; the caller reports it once.
class Quiet {
public:
    Quiet() : m_level(cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT)) { }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;
    ~Quiet() { cv::utils::logging::setLogLevel(m_level); }

private:
    cv::utils::logging::LogLevel m_level;
};

std::string oneLine(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

} // namespace

Result<RunFunction> openInOpenCv(onnx::ModelProto model, const std::string& what)
{
    const auto unreadable = [&](const std::string& why) {
        return fail(ErrorCode::FileUnreadable, what, why);
    };
    const onnx::ValueInfoProto* input = imageInput(model.graph());
    const std::vector<int> shape =
        input ? staticShape(*input, onnx::TensorProto::FLOAT) : std::vector<int>();
    if (shape.empty())
        return unreadable("has no static float32 input");
    putClipBoundsIntoAttributes(*model.mutable_graph());
    std::string bytes;
    if (!model.SerializeToString(&bytes))
        return unreadable("cannot be serialised");
    std::shared_ptr<cv::dnn::Net>
        net; // owned by the function alone; std::function wants it copyable
    try {
        const Quiet quiet;
        net = std::make_shared<cv::dnn::Net>(cv::dnn::readNetFromONNX(bytes.data(), bytes.size()));
        net->setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    } catch (const std::exception& e) {
        return unreadable("OpenCV cannot run it: " + oneLine(e.what()));
    }
    std::size_t size = 1;
    for (const int side : shape)
        size *= static_cast<std::size_t>(side);
    return RunFunction([net, shape,
                        size](std::span<const float> image) -> Result<std::vector<float>> {
        if (image.size() != size)
            return fail(ErrorCode::WrongUsage, "ONNX model", "was exported for another image size");
        try {
            const Quiet quiet;
            net->setInput(cv::Mat(static_cast<int>(shape.size()), shape.data(), CV_32F,
                                  const_cast<float*>(image.data())));
            const cv::Mat out = net->forward();
            if (out.type() != CV_32F || !out.isContinuous())
                return fail(ErrorCode::FileUnreadable, "ONNX model",
                            "does not give float32 values");
            return std::vector<float>(out.ptr<float>(), out.ptr<float>() + out.total());
        } catch (const std::exception& e) {
            return fail(ErrorCode::FileUnreadable, "OpenCV DNN", oneLine(e.what()));
        }
    });
}

} // namespace sextant::detail
