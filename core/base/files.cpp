#include "core/base/files.h"

#include <fstream>
#include <iterator>
#include <system_error>
#include <unistd.h>

namespace sextant {

Result<std::string> readFile(const std::filesystem::path& path)
{
    std::error_code ec;
    if (!std::filesystem::exists(path, ec))
        return fail(ErrorCode::FileMissing, path.string(), "no such file");
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.good() && !in.eof())
        return fail(ErrorCode::FileUnreadable, path.string(), "cannot be read");
    return bytes;
}

Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    std::error_code ec;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), ec);
    auto temporary = path;
    temporary += "." + std::to_string(::getpid()) + ".part";
    {
        std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.flush();
        if (!out) {
            std::filesystem::remove(temporary, ec);
            return fail(ErrorCode::FileUnwritable, path.string(), "cannot be written");
        }
    }
    std::filesystem::rename(temporary, path, ec);
    if (ec) {
        const std::string why = ec.message();
        std::filesystem::remove(temporary, ec);
        return fail(ErrorCode::FileUnwritable, path.string(), why);
    }
    return {};
}

} // namespace sextant
