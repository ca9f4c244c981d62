#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"

#include <chrono>
#include <string>
#include <vector>

namespace sextant {

struct ChildRequest {
    std::vector<std::string> words; ///< program, looked for in PATH, and its arguments; no shell
    std::chrono::milliseconds timeout{60'000};
    std::size_t mostBytes = 1 << 20; ///< of each stream that is kept; more is read and dropped
};

/// How a program ended.
struct ChildResult {
    int exitCode = -1; ///< -1: it did not end by itself
    int signal = 0; ///< that ended it; 0: none
    bool timedOut = false;
    std::string output, errors; ///< standard output and standard error
};

/// Runs a program to its end, with nothing on its standard input. When time is up or stop is
/// requested, it and all that it started in its process group are killed. Thread-safe.
/// Errors: WrongUsage (no word), FileMissing (no such program), Cancelled, Internal.
[[nodiscard]] Result<ChildResult> runChild(const ChildRequest& request, const RunToken& token = {});

/// A command line as words: blanks separate, quotes " and ' keep them. No other characters mean
/// anything. Errors: WrongUsage for a quote that is not closed.
[[nodiscard]] Result<std::vector<std::string>> commandWords(std::string_view line);

} // namespace sextant
