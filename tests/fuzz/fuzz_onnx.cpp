#include "core/deploy/onnx_model.h"

#include <cstddef>
#include <cstdint>

/// Bytes as an ONNX model; what opens also runs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t kMostPixels = 100'000;
    const auto model = sextant::openOnnxBytes({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!model)
        return 0;
    const std::size_t pixels = static_cast<std::size_t>(model->bands)
        * static_cast<std::size_t>(model->height) * static_cast<std::size_t>(model->width);
    if (pixels <= kMostPixels)
        (void)model->predict(std::vector<float>(pixels), 1, model->height, model->width);
    return 0;
}
