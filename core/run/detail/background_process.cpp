#include "core/run/detail/background_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace sextant::detail {

namespace {

constexpr std::chrono::milliseconds kLook{5};
constexpr std::chrono::seconds kGrace{20};
constexpr std::size_t kMostComplaints = 8192; ///< bytes that are remembered

/// A connection: this side's end and the child's.
struct Connection {
    Descriptor ours, theirs;
};

Result<Connection> connection(int ends[2], int made)
{
    if (made != 0)
        return fail(ErrorCode::Internal, "process", std::strerror(errno));
    return Connection{Descriptor(ends[0]), Descriptor(ends[1])};
}

/// A pipe that the child writes to.
Result<Connection> outgoing()
{
    int ends[2];
    auto made = connection(ends, ::pipe2(ends, O_CLOEXEC));
    if (made)
        ::fcntl(made->ours.number(), F_SETFL, O_NONBLOCK);
    return made;
}

/// A socket, since writing to a pipe that nobody reads would end this program.
Result<Connection> incoming()
{
    int ends[2];
    return connection(ends, ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends));
}

/// What a process is started with, freed at the end.
class SpawnSetup {
public:
    SpawnSetup(const Descriptor& input, const Descriptor& output, const Descriptor& errors)
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, input.number(), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output.number(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, errors.number(), STDERR_FILENO);
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

/// Reads what is there; closes the end when the other side did.
void drain(Descriptor& from, std::string& into)
{
    std::array<char, 4096> bytes;
    for (;;) {
        const ssize_t count = ::read(from.number(), bytes.data(), bytes.size());
        if (count > 0) {
            into.append(bytes.data(), static_cast<std::size_t>(count));
            continue;
        }
        if (count == 0 || (errno != EINTR && errno != EAGAIN))
            from.close();
        if (count == 0 || errno != EINTR)
            return;
    }
}

} // namespace

void Descriptor::close()
{
    if (m_number >= 0)
        ::close(m_number);
    m_number = -1;
}

BackgroundProcess::BackgroundProcess(pid_t pid, Descriptor input, Descriptor output,
                                     Descriptor errors)
    : m_pid(pid), m_input(std::move(input)), m_output(std::move(output)),
      m_errors(std::move(errors))
{
}

Result<BackgroundProcess> BackgroundProcess::start(const std::vector<std::string>& words)
{
    auto input = incoming();
    auto output = outgoing();
    auto errors = outgoing();
    for (const auto* made : {&input, &output, &errors})
        if (!*made)
            return tl::unexpected(made->error());
    const SpawnSetup setup(input->theirs, output->theirs, errors->theirs);
    pid_t pid = -1;
    const int error = ::posix_spawnp(&pid, words.front().c_str(), &setup.actions, &setup.attributes,
                                     pointersTo(words).data(), environ);
    if (error != 0)
        return fail(ErrorCode::FileMissing, words.front(),
                    std::string("cannot be started: ") + std::strerror(error));
    return BackgroundProcess(pid, std::move(input->ours), std::move(output->ours),
                             std::move(errors->ours));
}

BackgroundProcess::BackgroundProcess(BackgroundProcess&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)), m_input(std::move(other.m_input)),
      m_output(std::move(other.m_output)), m_errors(std::move(other.m_errors)),
      m_said(std::move(other.m_said)), m_complained(std::move(other.m_complained))
{
}

BackgroundProcess::~BackgroundProcess()
{
    if (m_pid <= 0)
        return;
    signal(SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
}

bool BackgroundProcess::tell(std::string_view line) const
{
    std::string bytes(line);
    bytes += '\n';
    for (std::size_t sent = 0; sent < bytes.size();) {
        const ssize_t count =
            ::send(m_input.number(), bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR)
            return false;
        sent += static_cast<std::size_t>(std::max<ssize_t>(0, count));
    }
    return true;
}

void BackgroundProcess::listen(std::chrono::milliseconds atMost)
{
    std::array<pollfd, 2> ends{pollfd{m_output.number(), POLLIN, 0},
                               pollfd{m_errors.number(), POLLIN, 0}};
    if (!m_output.isOpen()) // it has ended, or is about to
        std::this_thread::sleep_for(std::min(atMost, kLook));
    ::poll(ends.data(), ends.size(), m_output.isOpen() ? static_cast<int>(atMost.count()) : 0);
    if (m_output.isOpen() && ends[0].revents != 0)
        drain(m_output, m_said);
    if (m_errors.isOpen() && ends[1].revents != 0)
        drain(m_errors, m_complained);
    if (m_complained.size() > kMostComplaints)
        m_complained.erase(0, m_complained.size() - kMostComplaints);
}

std::optional<std::string> BackgroundProcess::takeLine()
{
    const auto end = m_said.find('\n');
    if (end == std::string::npos)
        return std::nullopt;
    std::string line = m_said.substr(0, end);
    m_said.erase(0, end + 1);
    return line;
}

std::optional<std::string> BackgroundProcess::heard(std::chrono::milliseconds atMost)
{
    if (auto line = takeLine())
        return line;
    listen(atMost);
    return takeLine();
}

std::string BackgroundProcess::lastWords()
{
    listen(std::chrono::milliseconds(0));
    std::string text = std::exchange(m_complained, {});
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text.substr(text.find_last_of('\n') + 1);
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
