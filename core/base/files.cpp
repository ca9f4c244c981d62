#include "core/base/files.h"

#include <cerrno>
#include <charconv>
#include <csignal>
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
    if (std::filesystem::is_directory(path, ec))
        return fail(ErrorCode::FileUnreadable, path.string(), "is a folder, not a file");
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.good() && !in.eof())
        return fail(ErrorCode::FileUnreadable, path.string(), "cannot be read");
    return bytes;
}

namespace {

/// True for "NAME.PID.part", whatever follows, of a process that is gone.
bool isLeftBehind(const std::string& file, const std::string& name)
{
    if (!file.starts_with(name + "."))
        return false;
    const char* const begin = file.data() + name.size() + 1;
    const char* const end = file.data() + file.size();
    pid_t process = 0;
    const auto [after, error] = std::from_chars(begin, end, process);
    return error == std::errc{} && process > 0 && std::string_view(after, end).starts_with(".part")
        && ::kill(process, 0) != 0 && errno == ESRCH;
}

} // namespace

std::filesystem::path temporaryBeside(const std::filesystem::path& path)
{
    const std::string name = path.filename().string();
    std::error_code ec;
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    for (std::filesystem::directory_iterator entry(folder, ec), end; !ec && entry != end;
         entry.increment(ec)) {
        std::error_code ignored;
        if (isLeftBehind(entry->path().filename().string(), name))
            std::filesystem::remove_all(entry->path(), ignored);
    }
    auto temporary = path;
    temporary += "." + std::to_string(::getpid()) + ".part";
    return temporary;
}

Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    std::error_code ec;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), ec);
    const auto temporary = temporaryBeside(path);
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
