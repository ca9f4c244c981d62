#pragma once

#include "core/base/result.h"
#include "core/store/study.h"

#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// The scores of every genome of a space, trained once: on it strategies are compared in seconds.
/// CSV form: resources/help/search.md. A value.
struct ScoreTable {
    std::vector<CandidateRecord> rows; ///< ended candidates

    /// Errors: TableInvalid, naming the line.
    [[nodiscard]] static Result<ScoreTable> fromCsv(std::string_view text);
    [[nodiscard]] std::string toCsv() const;
    bool operator==(const ScoreTable&) const = default;
};

} // namespace sextant
