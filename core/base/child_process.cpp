#include "core/base/child_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

extern char** environ; // NOLINT: POSIX

namespace sextant {

namespace {

using Time = std::chrono::steady_clock;
constexpr int kLookMs = 50; // how long a stop request or the end of a silent child may go unseen

/// A file descriptor that is closed with this object.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) { }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) { }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { close(); }
    void close()
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

struct Pipe {
    Descriptor reading, writing;
    [[nodiscard]] bool make()
    {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            return false;
        reading = Descriptor(ends[0]);
        writing = Descriptor(ends[1]);
        return true;
    }
};

class FileActions {
public:
    FileActions() { posix_spawn_file_actions_init(&m_actions); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    posix_spawn_file_actions_t* get() { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

class Attributes {
public:
    Attributes() { posix_spawnattr_init(&m_attributes); }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    ~Attributes() { posix_spawnattr_destroy(&m_attributes); }
    posix_spawnattr_t* get() { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

/// Starts the child as the leader of its own process group, so that all of it can be ended.
int spawn(const std::vector<std::string>& words, const Pipe& output, const Pipe& errors, pid_t& pid)
{
    FileActions actions;
    posix_spawn_file_actions_addopen(actions.get(), STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(actions.get(), output.writing.number(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(actions.get(), errors.writing.number(), STDERR_FILENO);
    Attributes attributes;
    // The command line blocks signals in all threads but one; a child should see them as usual.
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(attributes.get(), &none);
    posix_spawnattr_setpgroup(attributes.get(), 0);
    posix_spawnattr_setflags(attributes.get(), POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str())); // NOLINT: the C interface
    arguments.push_back(nullptr);
    return posix_spawnp(&pid, arguments.front(), actions.get(), attributes.get(), arguments.data(),
                        environ);
}

/// Reads what is there; closes the end when the other side did.
void drain(Descriptor& from, std::string& into, std::size_t most)
{
    std::array<char, 4096> bytes;
    const ssize_t count = read(from.number(), bytes.data(), bytes.size());
    if (count > 0)
        into.append(bytes.data(), std::min(static_cast<std::size_t>(count), most - into.size()));
    else if (count == 0 || (errno != EINTR && errno != EAGAIN))
        from.close();
}

void endAll(pid_t group)
{
    kill(-group, SIGKILL);
}

} // namespace

Result<ChildResult> runChild(const ChildRequest& request, const RunToken& token)
{
    if (request.words.empty())
        return fail(ErrorCode::WrongUsage, "command", "is empty");
    const std::string& program = request.words.front();
    Pipe output;
    Pipe errors;
    if (!output.make() || !errors.make())
        return fail(ErrorCode::Internal, program, std::strerror(errno));
    pid_t pid = -1;
    if (const int error = spawn(request.words, output, errors, pid); error != 0)
        return fail(error == ENOENT || error == EACCES ? ErrorCode::FileMissing
                                                       : ErrorCode::Internal,
                    program, std::strerror(error));
    output.writing.close();
    errors.writing.close();

    ChildResult result;
    const Time::time_point end = Time::now() + request.timeout;
    bool cancelled = false;
    int status = 0;
    // A child may close its streams before it ends, or leave them to one of its own.
    for (bool ended = false; !ended;) {
        std::array<pollfd, 2> streams{pollfd{output.reading.number(), POLLIN, 0},
                                      pollfd{errors.reading.number(), POLLIN, 0}};
        poll(streams.data(), streams.size(), kLookMs);
        if (streams[0].revents != 0)
            drain(output.reading, result.output, request.mostBytes);
        if (streams[1].revents != 0)
            drain(errors.reading, result.errors, request.mostBytes);
        const bool quiet = streams[0].revents == 0 && streams[1].revents == 0;
        ended = quiet && waitpid(pid, &status, WNOHANG) == pid;
        if (ended)
            break;
        cancelled = token.stop.stop_requested();
        if (cancelled || Time::now() >= end) {
            result.timedOut = !cancelled;
            endAll(pid);
            while (waitpid(pid, &status, 0) < 0 && errno == EINTR) { }
            ended = true;
        }
    }
    if (cancelled)
        return fail(ErrorCode::Cancelled, program, "stopped");
    if (!result.timedOut && WIFEXITED(status))
        result.exitCode = WEXITSTATUS(status);
    if (!result.timedOut && WIFSIGNALED(status))
        result.signal = WTERMSIG(status);
    return result;
}

Result<std::vector<std::string>> commandWords(std::string_view line)
{
    std::vector<std::string> words;
    char quote = '\0';
    bool open = false; // a word has begun, even if it is empty so far
    for (const char c : line) {
        if (quote != '\0') {
            if (c == quote)
                quote = '\0';
            else
                words.back() += c;
            continue;
        }
        if (c == ' ' || c == '\t' || c == '\n') {
            open = false;
            continue;
        }
        if (!open)
            words.emplace_back();
        open = true;
        if (c == '"' || c == '\'')
            quote = c;
        else
            words.back() += c;
    }
    if (quote != '\0')
        return fail(ErrorCode::WrongUsage, "command", "a quote is not closed");
    return words;
}

} // namespace sextant
