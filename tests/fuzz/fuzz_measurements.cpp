#include "core/hw/measurements.h"

#include <cstddef>
#include <cstdint>

/// Bytes as measurements, by the first one in JSON or in CSV; models are not looked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const sextant::MeasurementInput input{{3, 64, 64}, 1};
    const auto noModel =
        [](const std::filesystem::path& file) -> sextant::Result<sextant::LayerGraph> {
        return sextant::fail(sextant::ErrorCode::FileMissing, file.string(), "no such file");
    };
    if (data[0] % 2 == 0)
        (void)sextant::measurementsFromJson(text, input, {}, noModel);
    else
        (void)sextant::measurementsFromCsv(text, input, {}, noModel);
    return 0;
}
