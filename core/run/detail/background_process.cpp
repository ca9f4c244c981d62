#include "core/run/detail/background_process.h"

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

extern char** environ;

namespace sextant::detail {

namespace {

constexpr std::chrono::milliseconds kLook{5};
constexpr std::chrono::seconds kGrace{20};

/// What a process is started with, freed at the end.
class SpawnSetup {
public:
    SpawnSetup(const std::filesystem::path& out, const std::filesystem::path& err)
    {
        constexpr int kWrite = O_WRONLY | O_CREAT | O_TRUNC;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), kWrite, 0644);
        if (err == out)
            posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
        else
            posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), kWrite, 0644);
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
        posix_spawnattr_setpgroup(&attributes, 0);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
    }
    SpawnSetup(const SpawnSetup&) = delete;
    SpawnSetup& operator=(const SpawnSetup&) = delete;
    ~SpawnSetup()
    {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }

    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

std::vector<char*> pointersTo(const std::vector<std::string>& words)
{
    std::vector<char*> pointers;
    for (const std::string& word : words)
        pointers.push_back(const_cast<char*>(word.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> environmentWith(const std::vector<std::string>& extra)
{
    std::vector<std::string> all = extra; // the first of a name counts
    for (char** entry = environ; *entry != nullptr; ++entry)
        all.emplace_back(*entry);
    return all;
}

} // namespace

Result<BackgroundProcess> BackgroundProcess::start(const std::vector<std::string>& words,
                                                   const std::filesystem::path& out,
                                                   const std::filesystem::path& err,
                                                   const std::vector<std::string>& extraEnvironment)
{
    const SpawnSetup setup(out, err);
    const auto environment = environmentWith(extraEnvironment);
    pid_t pid = -1;
    const int error = ::posix_spawnp(&pid, words.front().c_str(), &setup.actions, &setup.attributes,
                                     pointersTo(words).data(), pointersTo(environment).data());
    if (error != 0)
        return fail(ErrorCode::FileMissing, words.front(),
                    std::string("cannot be started: ") + std::strerror(error));
    return BackgroundProcess(pid);
}

BackgroundProcess::BackgroundProcess(BackgroundProcess&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
{
}

BackgroundProcess::~BackgroundProcess()
{
    if (m_pid <= 0)
        return;
    signal(SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
}

void BackgroundProcess::signal(int which) const
{
    if (m_pid > 0)
        ::kill(m_pid, which);
}

std::optional<int> BackgroundProcess::ended()
{
    int status = 0;
    if (m_pid <= 0 || ::waitpid(m_pid, &status, WNOHANG) != m_pid)
        return std::nullopt;
    m_pid = -1;
    return status;
}

void BackgroundProcess::stop()
{
    signal(SIGCONT);
    signal(SIGTERM);
    const auto until = std::chrono::steady_clock::now() + kGrace;
    while (!ended() && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(kLook);
}

} // namespace sextant::detail
