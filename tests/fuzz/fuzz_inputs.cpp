#include "core/deploy/detail/npy.h"
#include "core/deploy/detail/zip_archive.h"
#include "core/deploy/onnx_model.h"
#include "core/deploy/safetensors.h"

#include <cstddef>
#include <cstdint>

/// Readers of files from outside: an error or a result, whatever the bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 4) {
    case 0:
        (void)sextant::readSafetensors(bytes, "fuzz");
        break;
    case 1:
        (void)sextant::detail::readNpy(bytes, "fuzz");
        break;
    case 2:
        (void)sextant::detail::readZip(bytes, "fuzz");
        break;
    default: {
        constexpr std::size_t kMostPixels = 100'000;
        const auto model = sextant::openOnnxBytes(bytes, "fuzz");
        if (!model)
            break;
        const std::size_t pixels = static_cast<std::size_t>(model->bands)
            * static_cast<std::size_t>(model->height) * static_cast<std::size_t>(model->width);
        if (pixels <= kMostPixels)
            (void)model->predict(std::vector<float>(pixels), 1, model->height, model->width);
    }
    }
    return 0;
}
