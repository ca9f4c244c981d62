#include "core/run/command.h"

#include "core/base/files.h"
#include "core/run/detail/background_process.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sys/wait.h>
#include <thread>

namespace sextant {

namespace {

constexpr std::chrono::milliseconds kLook{5};

/// A folder that goes with this object.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::string pattern = std::filesystem::temp_directory_path() / "sextant-XXXXXX";
        if (const char* made = ::mkdtemp(pattern.data()))
            m_path = made;
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder()
    {
        std::error_code ec;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ec);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

Result<CommandOutput> runCommand(const std::vector<std::string>& words,
                                 std::chrono::milliseconds timeOut)
{
    const ScratchFolder scratch;
    if (scratch.path().empty())
        return fail(ErrorCode::FileUnwritable, "temporary folder", std::strerror(errno));
    const auto out = scratch.path() / "out";
    const auto err = scratch.path() / "err";
    auto child = detail::BackgroundProcess::start(words, out, err, {"LC_ALL=C"});
    if (!child)
        return tl::unexpected(child.error());
    const auto until = std::chrono::steady_clock::now() + timeOut;
    for (;;) {
        if (const auto status = child->ended())
            return CommandOutput{WIFEXITED(*status) ? WEXITSTATUS(*status) : -1,
                                 readFile(out).value_or(std::string()),
                                 readFile(err).value_or(std::string())};
        if (std::chrono::steady_clock::now() > until)
            return fail(ErrorCode::TimedOut, words.front(), "did not answer in time");
        std::this_thread::sleep_for(kLook);
    }
}

} // namespace sextant
