#pragma once

#include "core/store/study.h"

#include <map>

namespace sextant {

/// What a look at every part of a study found.
struct StudyCheck {
    std::vector<std::string> problems; ///< empty: sound
    int format = 0; ///< 0: unknown
    std::map<std::string, std::int64_t> counts; ///< rows of each table, candidates by status
};
/// Reads the whole file: its structure, references between its tables, header and space, every
/// genome. Changes nothing. Errors: FileMissing, StudyNewer, those of reading; damage is no error
/// but a problem.
[[nodiscard]] Result<StudyCheck> checkStudy(const std::filesystem::path& path);

/// What was recovered of a damaged study, and what is known to be missing.
struct SalvageReport {
    bool headerRecovered =
        false; ///< otherwise settings are the default ones, device and space none
    int candidates = 0; ///< recovered
    int candidatesLost = 0; ///< failed rows stand in for them, so that numbers stay
    int scoresLost = 0; ///< candidates had ended; the next search trains them again
    int weights = 0; ///< recovered
    int weightsLost = 0; ///< finished candidates that have none, pruned ones among them
    int checkpoints = 0, epochs = 0, rejections = 0, events = 0, wishes = 0; ///< recovered
    int eventsLost = 0;
    int pages = 0, damagedPages = 0;
};
/// Makes a new study of what can be read in a damaged one, whose file is only read. The log beside
/// it counts. Weights whose digest does not fit are no weights; before format 5 they had none.
/// Errors: FileMissing, FileUnwritable, StudyCorrupt when there is nothing of a study in it.
[[nodiscard]] Result<SalvageReport> salvageStudy(const std::filesystem::path& damaged,
                                                 const std::filesystem::path& target,
                                                 Clock clock = std::chrono::system_clock::now);

} // namespace sextant
