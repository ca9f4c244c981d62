#include "core/data/detail/annotations.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a table of run lengths of images of 24 x 16 pixels.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr int kWidth = 24;
    constexpr int kHeight = 16;
    const auto labels =
        sextant::detail::parseRunLengthTable({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!labels)
        return 0;
    for (const auto& [name, of] : *labels) {
        const auto vessels = sextant::detail::decodeRunLengths(of.runLengths, kWidth, kHeight);
        if (!vessels)
            continue;
        for (const auto& run : vessels->runs)
            if (run.row < 0 || run.begin < 0 || run.row >= kHeight || run.end > kWidth
                || run.begin >= run.end)
                __builtin_trap();
    }
    return 0;
}
