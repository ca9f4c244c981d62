#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace sextant::app {

/// Writes the page of a study report as a PDF, A4, its SVG figures as images of 200 pixels per
/// inch. Any thread. Errors: FileUnwritable.
[[nodiscard]] Result<void> writeReportPdf(const std::string& html,
                                          const std::filesystem::path& file);

/// The same of what a study holds now. Errors: those of Study::open, FileUnwritable.
[[nodiscard]] Result<void> writeStudyPdf(const std::filesystem::path& study,
                                         const std::filesystem::path& file);

} // namespace sextant::app
