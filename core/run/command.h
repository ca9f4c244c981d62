#pragma once

#include "core/base/result.h"

#include <chrono>
#include <string>
#include <vector>

namespace sextant {

struct CommandOutput {
    int exitCode = 0; ///< -1: ended by a signal
    std::string out, err;
};

/// Runs a command, found by PATH, to its end, in the C locale and without input.
/// Thread-safe. Errors: FileMissing when it cannot be started; TimedOut, and it is killed.
[[nodiscard]] Result<CommandOutput> runCommand(const std::vector<std::string>& words,
                                               std::chrono::milliseconds timeOut);

} // namespace sextant
