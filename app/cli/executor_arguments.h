#pragma once

#include "app/cli/arguments.h"
#include "core/run/study_run.h"

#include <set>
#include <string>

namespace sextant::cli {

/// Options that say where candidates are evaluated.
[[nodiscard]] const std::set<std::string>& executorOptions();
/// @param study beside which the jobs' folders are, unless --jobs says another place
/// Errors: WrongUsage; those of reading --preamble.
[[nodiscard]] Result<Executor> executorFrom(const Arguments& arguments,
                                            const std::filesystem::path& study);

/// What the options say of a cluster. Errors as above.
[[nodiscard]] Result<SlurmEvaluator::Settings> clusterFrom(const Arguments& arguments,
                                                           const std::filesystem::path& folder);

} // namespace sextant::cli
