#pragma once

#include "core/store/study.h"

#include <set>
#include <span>
#include <string>

namespace sextant::ui {

/// Candidates as a table for spreadsheets: RFC 4180 text, UTF-8, numbers of the C locale, empty
/// where a candidate has no figure. Columns: resources/help/workbench.md; later versions only add
/// some at the end.
[[nodiscard]] std::string candidatesCsv(std::span<const CandidateRecord> candidates,
                                        const std::set<int>& front);

} // namespace sextant::ui
