#pragma once

#include "core/base/result.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace sextant::detail {

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

    void close();
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// A process that does not outlive this object, in a group of its own, so that Ctrl-C in a terminal
/// does not reach it. It is told and tells lines. One thread at a time.
class BackgroundProcess {
public:
    /// @param words the program, found by PATH, and its arguments
    /// Errors: FileMissing when it cannot be started; Internal.
    [[nodiscard]] static Result<BackgroundProcess> start(const std::vector<std::string>& words);
    BackgroundProcess(BackgroundProcess&& other) noexcept;
    BackgroundProcess& operator=(BackgroundProcess&&) = delete;
    ~BackgroundProcess(); ///< kills it

    /// Writes a line to its standard input. False: it reads no more.
    [[nodiscard]] bool tell(std::string_view line) const;
    /// The next line of its standard output, waited for; none when there is none within `atMost`,
    /// or it ended.
    [[nodiscard]] std::optional<std::string> heard(std::chrono::milliseconds atMost);
    /// The last line of its standard error since this was called last, or since the start.
    [[nodiscard]] std::string lastWords();

    void signal(int which) const;
    /// The status of waitpid() once it has ended.
    [[nodiscard]] std::optional<int> ended();
    /// Lets it end by itself for a while.
    void stop();

private:
    BackgroundProcess(pid_t pid, Descriptor input, Descriptor output, Descriptor errors);
    /// Takes in what it said, waiting for it.
    void listen(std::chrono::milliseconds atMost);
    [[nodiscard]] std::optional<std::string> takeLine();

    pid_t m_pid;
    Descriptor m_input, m_output, m_errors; ///< this side's
    std::string m_said, m_complained;
};

} // namespace sextant::detail
