#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace sextant {

/// What a process that evaluates one job after the other says when one has ended; what it came to
/// is in the job's folder. A line of JSON, see resources/help/cluster.md.
struct ServedJob {
    std::filesystem::path folder;
    std::optional<Error> error; ///< why there is no result in the folder
    std::int64_t restingBytes = 0; ///< of memory, when it had ended; 0: not known
    bool isLast = false; ///< the process ends now, and a new one should take the next job

    [[nodiscard]] std::string toLine() const;
    /// Errors: JobInvalid.
    [[nodiscard]] static Result<ServedJob> fromLine(const std::string& line);
};

/// The line that asks for a job, and what it asks for.
[[nodiscard]] std::string jobLine(const std::filesystem::path& folder);
/// Errors: JobInvalid.
[[nodiscard]] Result<std::filesystem::path> folderFromLine(const std::string& line);

/// Whether a process that evaluates one job after the other has grown more than a new one would
/// have by its first job: then something was not given back.
class RestingMemory {
public:
    /// @param bytes of memory after a job
    [[nodiscard]] bool hasGrown(std::int64_t bytes);

private:
    std::int64_t m_first = 0;
};

/// Memory of this process that is in use after what can be given back was; bytes, 0: not known.
[[nodiscard]] std::int64_t restingMemory();

/// Evaluates jobs one after the other as JobFolder::evaluate() does, and keeps what they share:
/// data of the same study are read once. Ends when there is no next one, when the token stops,
/// after a job that failed by itself (it may have left something behind), and when this process has
/// grown. Errors: Cancelled.
/// @param next blocks; a folder, or none when there will be no more
/// @param told called after each
/// @param memory restingMemory()
[[nodiscard]] Result<void>
serveEvaluations(const std::function<std::optional<std::filesystem::path>()>& next,
                 const std::function<void(const ServedJob&)>& told,
                 const std::function<std::int64_t()>& memory, const RunToken& token = {});

} // namespace sextant
