#pragma once

#include "core/store/study.h"

#include <filesystem>
#include <string>

namespace sextant {

/// What a study holds, of one moment, as files. Reads only; another process may search meanwhile.
/// Errors of all: those of reading the study.

/// A report for a review: one HTML page with nothing from elsewhere, its figures inside as SVG.
[[nodiscard]] Result<std::string> studyReportHtml(const Study& study);
/// All candidates, a row each, with pixel counts of every score. Decimal points, RFC 4180.
[[nodiscard]] Result<std::string> studyReportCsv(const Study& study);
/// All of it but weights: settings, space, profile, candidates, curves, rejections, wishes, events.
/// "sextant-study-report" version 1; NaN becomes null.
[[nodiscard]] Result<std::string> studyReportJson(const Study& study);

/// Writes one of these, by the file's ending: .html, .csv or .json.
/// Errors: WrongUsage for another ending; those of reading the study; FileUnwritable.
[[nodiscard]] Result<void> writeStudyReport(const std::filesystem::path& study,
                                            const std::filesystem::path& file);

} // namespace sextant
