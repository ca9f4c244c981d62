#pragma once

#include "core/base/run_token.h"
#include "core/deploy/bundle.h"
#include "core/hw/device_findings.h"

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
/// What happens during exportBundles(), told on its thread; what is not wanted may be empty.
struct BundleListener {
    /// What a candidate's device lacks or runs slowly: of all candidates, before anything is
    /// written.
    std::function<void(int candidate, const std::string& sentence)> onFinding;
    std::function<void(int candidate, BundleStep passed)> onStep;
    std::function<void(int candidate, const BundleReport& report)> onWritten;
    /// With it, a candidate that fails does not end the job: it is told here and left out of the
    /// reports. Cancelling ends it all the same.
    std::function<void(int candidate, const Error& error)> onFailed;
};

/// Writes and verifies a bundle for each candidate, in the order given, on the validation split
/// they were scored on. Ends at the first that fails; those before it are complete. Errors:
/// CandidateMissing, StudyMismatch, ParityFailed, FileUnwritable, Cancelled.
[[nodiscard]] Result<std::vector<BundleReport>> exportBundles(const BundleJob& job,
                                                              const RunToken& token = {},
                                                              const BundleListener& listener = {});

/// What the study's device lacks of a candidate's network, or runs slowly: networkFindings(). Reads
/// the study alone. Errors: those of Study.
[[nodiscard]] Result<std::vector<DeviceFinding>>
deliveryFindings(const std::filesystem::path& study, int candidate);

} // namespace sextant
