#include "core/deploy/detail/staging.h"

#include <cstdio>
#include <fcntl.h>
#include <system_error>

namespace sextant::detail {

namespace fs = std::filesystem;

Staging::Staging(fs::path path) : m_path(std::move(path))
{
    std::error_code ec;
    fs::remove_all(m_path, ec);
}

Staging::~Staging()
{
    std::error_code ec;
    fs::remove_all(m_path, ec);
}

Result<void> replaceAtOnce(const fs::path& from, const fs::path& to)
{
    std::error_code ec;
    if (fs::is_directory(to, ec)) {
        if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_EXCHANGE) == 0)
            return {};
        const Staging aside(from.string() + ".former");
        fs::rename(to, aside.path(), ec);
        if (!ec) {
            fs::rename(from, to, ec);
            std::error_code ignored;
            if (ec) // the former one was good
                fs::rename(aside.path(), to, ignored);
        }
    } else {
        fs::rename(from, to, ec);
    }
    if (ec)
        return fail(ErrorCode::FileUnwritable, to.string(), ec.message());
    return {};
}

} // namespace sextant::detail
