#pragma once

#include "app/cli/verbs.h"

namespace sextant::cli {

/// Of studyVerb's: the report.
/// @param words the first one is "report"
[[nodiscard]] Result<nlohmann::json> studyReportVerb(const Words& words, const RunToken& token);

} // namespace sextant::cli
