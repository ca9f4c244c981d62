#include "core/base/error.h"

#include <algorithm>

namespace sextant {

std::string_view errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::WrongUsage:
        return "wrong_usage";
    case ErrorCode::FileMissing:
        return "file_missing";
    case ErrorCode::FileUnreadable:
        return "file_unreadable";
    case ErrorCode::FileUnwritable:
        return "file_unwritable";
    case ErrorCode::RasterOpen:
        return "raster_open";
    case ErrorCode::MaskMismatch:
        return "mask_mismatch";
    case ErrorCode::DatasetEmpty:
        return "dataset_empty";
    case ErrorCode::DatasetInvalid:
        return "dataset_invalid";
    case ErrorCode::GenomeSyntax:
        return "genome_syntax";
    case ErrorCode::GenomeInvalid:
        return "genome_invalid";
    case ErrorCode::SpaceInvalid:
        return "space_invalid";
    case ErrorCode::TableInvalid:
        return "table_invalid";
    case ErrorCode::ProfileInvalid:
        return "profile_invalid";
    case ErrorCode::StudyCorrupt:
        return "study_corrupt";
    case ErrorCode::StudyNewer:
        return "study_newer";
    case ErrorCode::StudyLocked:
        return "study_locked";
    case ErrorCode::StudyMismatch:
        return "study_mismatch";
    case ErrorCode::CandidateMissing:
        return "candidate_missing";
    case ErrorCode::CapExceeded:
        return "cap_exceeded";
    case ErrorCode::Diverged:
        return "diverged";
    case ErrorCode::OutOfMemory:
        return "out_of_memory";
    case ErrorCode::ParityFailed:
        return "parity_failed";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

bool isBadInput(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::RasterOpen:
    case ErrorCode::MaskMismatch:
    case ErrorCode::DatasetEmpty:
    case ErrorCode::DatasetInvalid:
    case ErrorCode::GenomeSyntax:
    case ErrorCode::GenomeInvalid:
    case ErrorCode::SpaceInvalid:
    case ErrorCode::TableInvalid:
    case ErrorCode::ProfileInvalid:
    case ErrorCode::StudyCorrupt:
    case ErrorCode::StudyNewer:
    case ErrorCode::StudyMismatch:
    case ErrorCode::CandidateMissing:
    case ErrorCode::CapExceeded:
        return true;
    default:
        return false;
    }
}

std::string Error::message() const
{
    std::string line = what + ": " + why;
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

} // namespace sextant
