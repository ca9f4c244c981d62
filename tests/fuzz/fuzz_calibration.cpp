#include "core/hw/latency_calibration.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a calibration of a device's latency.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)sextant::LatencyCalibration::fromJson({reinterpret_cast<const char*>(data), size});
    return 0;
}
