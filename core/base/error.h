#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sextant {

/// What kind of disagreement with the world an Error reports; decides exit code and translated
/// text.
enum class ErrorCode {
    Cancelled, ///< a RunToken was stopped; everything finished is saved
    WrongUsage, ///< arguments that make no sense together
    FileMissing,
    FileUnreadable, ///< truncated, corrupt or of an unsupported kind
    FileUnwritable, ///< read-only folder, full disk
    RasterOpen,
    MaskMismatch, ///< a mask whose size differs from its image
    DatasetEmpty,
    DatasetInvalid,
    GenomeSyntax,
    GenomeInvalid, ///< parses, but cannot be built
    SpaceInvalid,
    TableInvalid, ///< a table of scores
    ProfileInvalid,
    StudyCorrupt,
    StudyNewer, ///< written by a newer Sextant
    StudyLocked, ///< another process searches in it
    StudyMismatch, ///< other data or settings than the study holds
    CandidateMissing,
    CapExceeded, ///< a hard cap, checked before training
    Diverged,
    OutOfMemory,
    ParityFailed, ///< an exported file disagrees with the study
    JobInvalid, ///< files of an evaluation that are damaged or of another version
    JobBusy, ///< another process is at that evaluation
    ClusterAway, ///< the cluster's controller does not answer
    ClusterRefused, ///< the cluster will not have a job
    Internal,
};

/// Stable lower-case identifier used in JSON and in the study, e.g. "genome_syntax".
std::string_view errorName(ErrorCode code);
/// The other way round.
std::optional<ErrorCode> errorNamed(std::string_view name);

/// True for errors about input (exit code 3 of the command line) as opposed to failed work (1).
bool isBadInput(ErrorCode code);

/// A code plus English text for logs; `what` names the thing, `why` the reason. One line each.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string what;
    std::string why;

    /// "WHAT: WHY" on one line.
    [[nodiscard]] std::string message() const;
    bool operator==(const Error&) const = default;
};

} // namespace sextant
