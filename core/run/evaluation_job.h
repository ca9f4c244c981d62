#pragma once

#include "core/search/search.h"
#include "core/store/study.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace sextant {

class KeptWorkbench;

/// One evaluation, complete: with the data it needs nothing else, wherever it runs.
struct EvaluationJob {
    StudyHeader header;
    std::filesystem::path data; ///< folder of the tiles; its fingerprint must be the header's
    EvaluationRequest request;
};

/// How far an evaluation has come.
struct JobProgress {
    std::vector<EpochRow> epochs; ///< ended ones, from the first
    std::string checkpoint; ///< to go on from; empty: none has ended
};

/// What an evaluation came to: an outcome, or why there is none, in which case the candidate
/// failed.
using JobResult = Result<EvaluationOutcome>;

/// A folder for one evaluation: `job`, written once; `checkpoint`, replaced after every epoch;
/// `result`, there when it has ended. Each is CBOR with a digest, written beside and renamed, so
/// that a reader sees it whole or not at all. Format 1: resources/help/cluster.md. Several
/// processes may look at one; one evaluates.
class JobFolder {
public:
    static constexpr int kVersion = 1;

    explicit JobFolder(std::filesystem::path path) : m_path(std::move(path)) { }

    /// That of a candidate among a search's.
    [[nodiscard]] static JobFolder of(const std::filesystem::path& jobs, int candidate);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    void remove() const; ///< with all that is in it
    /// Errors: FileUnwritable.
    [[nodiscard]] Result<void> write(const EvaluationJob& job) const;
    /// Errors: FileMissing; JobInvalid when it is damaged or of a newer format.
    [[nodiscard]] Result<EvaluationJob> read() const;
    /// Empty before the first epoch has ended. Errors: JobInvalid.
    [[nodiscard]] Result<JobProgress> progress() const;
    /// None as long as it has not ended. Errors: JobInvalid.
    [[nodiscard]] Result<std::optional<JobResult>> result() const;
    /// Forgets a result, such as a damaged one, so that the evaluation goes on from its checkpoint.
    void dropResult() const;

    /// Evaluates the job, from its checkpoint if there is one, and writes what it came to. Does
    /// nothing when that is there already; waits for another process that is at it. What the disk
    /// refuses is tried again after the next epoch, at the end for ten minutes.
    /// Errors: Cancelled (it can be gone on with), JobInvalid, JobBusy (the file system knows no
    /// locks), FileUnwritable, those of reading the data. Errors of the training are a result.
    [[nodiscard]] Result<void> evaluate(const RunToken& token = {}) const;
    /// The same with data that may have been read already.
    [[nodiscard]] Result<void> evaluate(KeptWorkbench& kept, const RunToken& token = {}) const;

private:
    [[nodiscard]] Result<void> writeResult(const JobResult& result) const;

    std::filesystem::path m_path;
};

} // namespace sextant
