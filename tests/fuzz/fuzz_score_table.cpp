#include "core/search/score_table.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a table of scores; what is read is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto table = sextant::ScoreTable::fromCsv({reinterpret_cast<const char*>(data), size});
    if (table && !sextant::ScoreTable::fromCsv(table->toCsv()))
        __builtin_trap();
    return 0;
}
