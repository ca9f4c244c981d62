#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace sextant {

namespace {

struct Named {
    ErrorCode code;
    std::string_view name;
    bool isBadInput;
};

constexpr std::array kCodes{Named{ErrorCode::Cancelled, "cancelled", false},
                            Named{ErrorCode::WrongUsage, "wrong_usage", false},
                            Named{ErrorCode::FileMissing, "file_missing", true},
                            Named{ErrorCode::FileUnreadable, "file_unreadable", true},
                            Named{ErrorCode::FileUnwritable, "file_unwritable", false},
                            Named{ErrorCode::RasterOpen, "raster_open", true},
                            Named{ErrorCode::MaskMismatch, "mask_mismatch", true},
                            Named{ErrorCode::DatasetEmpty, "dataset_empty", true},
                            Named{ErrorCode::DatasetInvalid, "dataset_invalid", true},
                            Named{ErrorCode::GenomeSyntax, "genome_syntax", true},
                            Named{ErrorCode::GenomeInvalid, "genome_invalid", true},
                            Named{ErrorCode::SpaceInvalid, "space_invalid", true},
                            Named{ErrorCode::TableInvalid, "table_invalid", true},
                            Named{ErrorCode::ProfileInvalid, "profile_invalid", true},
                            Named{ErrorCode::StudyCorrupt, "study_corrupt", true},
                            Named{ErrorCode::StudyNewer, "study_newer", true},
                            Named{ErrorCode::StudyLocked, "study_locked", false},
                            Named{ErrorCode::StudyMismatch, "study_mismatch", true},
                            Named{ErrorCode::CandidateMissing, "candidate_missing", true},
                            Named{ErrorCode::CapExceeded, "cap_exceeded", true},
                            Named{ErrorCode::Diverged, "diverged", false},
                            Named{ErrorCode::OutOfMemory, "out_of_memory", false},
                            Named{ErrorCode::ParityFailed, "parity_failed", false},
                            Named{ErrorCode::JobInvalid, "job_invalid", true},
                            Named{ErrorCode::JobBusy, "job_busy", false},
                            Named{ErrorCode::ClusterAway, "cluster_away", false},
                            Named{ErrorCode::ClusterRefused, "cluster_refused", false},
                            Named{ErrorCode::Internal, "internal", false}};

const Named& rowOf(ErrorCode code)
{
    const auto row = std::find_if(kCodes.begin(), kCodes.end(),
                                  [&](const Named& named) { return named.code == code; });
    return row == kCodes.end() ? kCodes.back() : *row; // a code without a row is an internal error
}

} // namespace

std::string_view errorName(ErrorCode code)
{
    return rowOf(code).name;
}

std::optional<ErrorCode> errorNamed(std::string_view name)
{
    for (const Named& named : kCodes)
        if (named.name == name)
            return named.code;
    return std::nullopt;
}

bool isBadInput(ErrorCode code)
{
    return rowOf(code).isBadInput;
}

std::string Error::message() const
{
    std::string line = what + ": " + why;
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

} // namespace sextant
