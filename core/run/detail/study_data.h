#pragma once

#include "core/base/run_token.h"
#include "core/data/dataset.h"
#include "core/store/study.h"

#include <filesystem>

namespace sextant::detail {

/// A study's data, and the validation split that its candidates were scored on.
struct StudyData {
    Dataset dataset;
    TileSet validation;
};
/// @param data empty: the folder the study names
/// Errors: StudyMismatch when the folder holds other data now; those of reading.
[[nodiscard]] Result<StudyData> readStudyData(const std::filesystem::path& study,
                                              const StudyHeader& header,
                                              const std::filesystem::path& data,
                                              const RunToken& token);

/// The index of the data that a study was made with. Errors: StudyMismatch when the folder holds
/// others; those of reading it.
[[nodiscard]] Result<Dataset>
openStudyData(const StudyHeader& header, const std::filesystem::path& data, const RunToken& token);

} // namespace sextant::detail
