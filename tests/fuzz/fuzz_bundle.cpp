#include "core/deploy/detail/bundle_files.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace {

/// A folder of this process that goes at its end.
struct Folder {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("sextant-fuzz-" + std::to_string(getpid()));
    Folder() { std::filesystem::create_directories(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ec;
        std::filesystem::remove_all(path, ec);
    }
};

} // namespace

/// Bytes as the manifest of a bundle whose one file is its genome.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Folder folder;
    std::ofstream(folder.path / "genome.txt") << "Lcw8k3s1p1arn1EE";
    std::ofstream(folder.path / "manifest.json", std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    const auto bundle = sextant::detail::readBundle(folder.path);
    // Nothing outside the folder is ever read.
    if (bundle)
        for (const auto& [name, content] : bundle->files)
            if (name.find("..") != std::string::npos || name.starts_with('/'))
                __builtin_trap();
    return 0;
}
