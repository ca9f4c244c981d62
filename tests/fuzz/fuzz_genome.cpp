#include "core/space/receptive_field.h"

#include <cstddef>
#include <cstdint>
#include <string>

/// Bytes as a genome; what parses prints to a text that parses to the same, and has a reach or a
/// reason to have none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto genome = sextant::Genome::parse(text);
    if (!genome)
        return 0;
    const auto again = sextant::Genome::parse(genome->text());
    if (!again || again->text() != genome->text())
        __builtin_trap();
    const auto field = sextant::receptiveField(*genome, 3);
    if (field && (field->reachPx < 0 || field->stridePx < 1))
        __builtin_trap();
    return 0;
}
