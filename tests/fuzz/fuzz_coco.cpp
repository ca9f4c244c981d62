#include "core/data/detail/annotations.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a COCO file; what it accepts must draw inside its images.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto labels =
        sextant::detail::parseCoco({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!labels)
        return 0;
    for (const auto& [name, of] : *labels)
        for (const auto& run : of.vessels.runs)
            if (run.row < 0 || run.begin < 0 || run.row >= of.height || run.end > of.width
                || run.begin >= run.end)
                __builtin_trap();
    return 0;
}
