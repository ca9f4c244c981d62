#include "core/store/header_json.h"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <string>

/// Bytes as the settings that a study keeps; what is read is written and read again to the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::optional<sextant::StudyHeader> header;
    try {
        header = sextant::headerFromJson({reinterpret_cast<const char*>(data), size});
    } catch (const std::exception&) {
        return 0; // as documented; Study turns it into an Error
    }
    const std::string text = sextant::headerToJson(*header);
    if (sextant::headerToJson(sextant::headerFromJson(text)) != text)
        __builtin_trap();
    return 0;
}
