#include "core/deploy/onnx_model.h"

#include "core/base/files.h"

#include <onnx/onnx_pb.h>
#include <opencv2/dnn.hpp>

#include <memory>
#include <sstream>

namespace sextant {

Result<OnnxModel> openOnnx(const std::filesystem::path& file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    onnx::ModelProto proto;
    if (!proto.ParseFromString(*bytes) || proto.graph().input_size() < 1)
        return fail(ErrorCode::FileUnreadable, file.string(), "not an ONNX model");
    const auto& shape = proto.graph().input(0).type().tensor_type().shape();
    OnnxModel model;
    if (shape.dim_size() == 4) {
        model.bands = static_cast<int>(shape.dim(1).dim_value());
        model.height = static_cast<int>(shape.dim(2).dim_value());
        model.width = static_cast<int>(shape.dim(3).dim_value());
    }
    if (model.bands < 1 || model.height < 1 || model.width < 1)
        return fail(ErrorCode::FileUnreadable, file.string(), "its input is not a static [1, bands, height, width]");
    for (const auto& property : proto.metadata_props()) {
        if (property.key() == "sample_type")
            model.sampleType = sampleTypeNamed(property.value());
        if (property.key() == "bands") {
            std::stringstream names(property.value());
            for (std::string name; std::getline(names, name, ',');)
                model.bandNames.push_back(name);
        }
    }

    std::shared_ptr<cv::dnn::Net> net; // owned by the function alone; std::function wants it copyable
    try {
        net = std::make_shared<cv::dnn::Net>(cv::dnn::readNetFromONNX(bytes->data(), bytes->size()));
        net->setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    } catch (const cv::Exception& e) {
        return fail(ErrorCode::FileUnreadable, file.string(), e.what());
    }
    model.predict = [net, bands = model.bands, height = model.height, width = model.width](
                        std::span<const float> images, int count, int askedHeight, int askedWidth) -> Result<std::vector<float>> {
        const std::size_t item = static_cast<std::size_t>(bands) * static_cast<std::size_t>(height)
            * static_cast<std::size_t>(width);
        if (askedHeight != height || askedWidth != width || images.size() != item * static_cast<std::size_t>(count))
            return fail(ErrorCode::WrongUsage, "ONNX model", "was exported for another image size");
        std::vector<float> logits;
        try {
            for (int i = 0; i < count; ++i) {
                const int sizes[] = {1, bands, height, width};
                const cv::Mat blob(4, sizes, CV_32F, const_cast<float*>(images.data() + static_cast<std::size_t>(i) * item));
                net->setInput(blob);
                const cv::Mat out = net->forward();
                logits.insert(logits.end(), out.ptr<float>(), out.ptr<float>() + out.total());
            }
        } catch (const cv::Exception& e) {
            return fail(ErrorCode::Internal, "OpenCV DNN", e.what());
        }
        return logits;
    };
    return model;
}

} // namespace sextant
