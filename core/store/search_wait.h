#pragma once

#include "core/base/clock.h"

#include <string>

namespace sextant {

/// Something outside of a search that its evaluations wait for: nothing of theirs is lost, but
/// nobody else would notice. A value.
struct SearchWait {
    enum class For {
        Folder, ///< the jobs' folder takes no file: a full disk, most of the time
        Cluster ///< Slurm's controller does not answer
    };
    enum class Phase {
        Began,
        Ended, ///< there it is
        GaveUp ///< it lasted too long, and the search pauses
    };

    For what = For::Cluster;
    Phase phase = Phase::Began;
    std::string why; ///< what was said, English
    std::chrono::system_clock::time_point since;
    double seconds = 0.0; ///< so far

    /// English: what is waited for, since when, and what to do.
    [[nodiscard]] std::string sentence() const;
    /// JSON object, as the study's events have it.
    [[nodiscard]] std::string detail() const;
    bool operator==(const SearchWait&) const = default;
};

} // namespace sextant
