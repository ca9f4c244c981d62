#include "core/nn/detail/checkpoint_reader.h"

#include <cstddef>
#include <cstdint>

/// Bytes as a file of PyTorch: the first one says whether the archive or the pickle inside is what
/// is fuzzed, since a mutated archive seldom keeps its checksums.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (data[0] % 2 == 0) {
        (void)sextant::detail::readCheckpoint(bytes);
        return 0;
    }
    static const std::string storage(256, '\1');
    (void)sextant::detail::readPickle(bytes, [](const std::string& key) {
        return key.empty() ? std::string_view() : std::string_view(storage);
    });
    return 0;
}
