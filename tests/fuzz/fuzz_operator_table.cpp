#include "core/hw/operator_table.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a table of operators; what is read is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto table = sextant::operatorTableFromJson({reinterpret_cast<const char*>(data), size});
    if (table && !sextant::operatorTableFromJson(sextant::operatorTableJson(*table)))
        __builtin_trap();
    return 0;
}
