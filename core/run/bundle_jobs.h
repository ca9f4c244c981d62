#pragma once

#include "core/base/run_token.h"
#include "core/deploy/bundle.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace sextant {

struct BundleJob {
    std::filesystem::path study;
    std::vector<int> candidates;
    std::filesystem::path folder; ///< bundles are written into it
    std::filesystem::path data; ///< empty: the folder the study names
    BundleForm form = BundleForm::Folder;
    bool causes = false; ///< split each gap by cause
    int threads = 2;
};
/// What a candidate's device lacks or runs slowly.
using OnFinding = std::function<void(int candidate, const std::string& sentence)>;

/// Writes and verifies a bundle for each candidate, in the order given, on the validation split
/// they were scored on. Ends at the first that fails; those before it are complete. Findings of all
/// candidates are told before anything is written. Errors: CandidateMissing, StudyMismatch,
/// ParityFailed, FileUnwritable, Cancelled.
[[nodiscard]] Result<std::vector<BundleReport>>
exportBundles(const BundleJob& job, const RunToken& token = {}, const OnFinding& onFinding = {});

} // namespace sextant
