#pragma once

#include "core/base/result.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace sextant::detail {

/// A process that does not outlive this object, in a group of its own, so that Ctrl-C in a terminal
/// does not reach it. One thread.
class BackgroundProcess {
public:
    /// @param words the program, found by PATH, and its arguments
    /// @param out, err files that take its output; may be the same
    /// @param extraEnvironment "NAME=VALUE", over this process's own
    /// Errors: FileMissing when it cannot be started.
    [[nodiscard]] static Result<BackgroundProcess>
    start(const std::vector<std::string>& words, const std::filesystem::path& out,
          const std::filesystem::path& err, const std::vector<std::string>& extraEnvironment = {});
    BackgroundProcess(BackgroundProcess&& other) noexcept;
    BackgroundProcess& operator=(BackgroundProcess&&) = delete;
    ~BackgroundProcess(); ///< kills it

    void signal(int which) const;
    /// The status of waitpid() once it has ended.
    [[nodiscard]] std::optional<int> ended();
    /// Lets it end by itself for a while.
    void stop();

private:
    explicit BackgroundProcess(pid_t pid) : m_pid(pid) { }
    pid_t m_pid;
};

} // namespace sextant::detail
