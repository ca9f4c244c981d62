#include "core/deploy/onnx_model.h"

#include "core/base/files.h"
#include "core/deploy/detail/onnx_proto.h"
#include "core/deploy/detail/onnx_runner.h"
#include "core/deploy/detail/processor_time.h"

#include <sstream>

namespace sextant {

Result<std::function<Result<void>(std::span<const float>)>> runnerOfOnnx(const std::string& bytes)
{
    const auto proto = detail::parseOnnx(bytes, "ONNX model");
    if (!proto)
        return tl::unexpected(proto.error());
    auto run = detail::openInOpenCv(*proto, "ONNX model");
    if (!run)
        return tl::unexpected(run.error());
    return [run = std::move(*run)](std::span<const float> image) -> Result<void> {
        const auto values = run(image);
        return values ? Result<void>() : tl::unexpected(values.error());
    };
}

Result<OnnxModel> openOnnx(const std::filesystem::path& file, int threads)
{
    const auto bytes = readFile(file);
    return bytes ? openOnnxBytes(*bytes, file.string(), threads)
                 : Result<OnnxModel>(tl::unexpected(bytes.error()));
}

Result<OnnxModel> openOnnxBytes(std::string_view bytes, const std::string& what, int threads)
{
    const auto unreadable = [&](const std::string& why) {
        return fail(ErrorCode::FileUnreadable, what, why);
    };
    const auto proto = detail::parseOnnx(bytes, what);
    if (!proto)
        return tl::unexpected(proto.error());
    const onnx::ValueInfoProto* input = detail::imageInput(proto->graph());
    if (!input || proto->graph().output_size() != 1)
        return unreadable("needs exactly one input and one output");
    const std::vector<int> shape = detail::staticShape(*input, onnx::TensorProto::FLOAT);
    if (shape.size() != 4 || shape[0] != 1)
        return unreadable("its input is not a static float32 [1, bands, height, width]");
    if (detail::staticShape(proto->graph().output(0), onnx::TensorProto::FLOAT)
        != std::vector<int>{1, 1, shape[2], shape[3]})
        return unreadable(
            "its output is not a static float32 [1, 1, height, width] of the input's size");
    OnnxModel model;
    model.bands = shape[1];
    model.height = shape[2];
    model.width = shape[3];
    for (const auto& property : proto->metadata_props()) {
        if (property.key() == "genome")
            model.genome = property.value();
        if (property.key() == "sample_type")
            model.sampleType = sampleTypeNamed(property.value());
        if (property.key() == "bands") {
            std::stringstream names(property.value());
            for (std::string name; std::getline(names, name, ',');)
                model.bandNames.push_back(name);
        }
    }
    auto run = detail::openInOpenCv(*proto, what);
    if (!run)
        return tl::unexpected(run.error());
    model.predict = [run = std::move(*run), threads, bands = model.bands, height = model.height,
                     width = model.width](std::span<const float> images, int count, int askedHeight,
                                          int askedWidth) -> Result<std::vector<float>> {
        const std::size_t plane =
            static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
        const std::size_t item = static_cast<std::size_t>(bands) * plane;
        if (askedHeight != height || askedWidth != width
            || images.size() != item * static_cast<std::size_t>(count))
            return fail(ErrorCode::WrongUsage, "ONNX model", "was exported for another image size");
        const detail::OpenCvThreads limit(threads);
        std::vector<float> logits;
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
            const auto out = run(images.subspan(i * item, item));
            if (!out)
                return tl::unexpected(out.error());
            if (out->size() != plane)
                return fail(ErrorCode::FileUnreadable, "ONNX model",
                            "does not give one logit per pixel");
            logits.insert(logits.end(), out->begin(), out->end());
        }
        return logits;
    };
    return model;
}

} // namespace sextant
