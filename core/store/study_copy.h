#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace sextant {

/// Writes a study into another file as it is at this moment, also while a process searches in it:
/// candidates, weights, checkpoints, log. Candidates in training are so in the copy, and go on from
/// their checkpoints when it is searched in. Thread-safe.
/// Errors: FileMissing, FileUnwritable (also when the target exists), StudyCorrupt.
[[nodiscard]] Result<void> copyStudy(const std::filesystem::path& from,
                                     const std::filesystem::path& to);

} // namespace sextant
