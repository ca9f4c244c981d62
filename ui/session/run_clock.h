#pragma once

#include "ui/models/time_left.h"

#include <functional>
#include <map>
#include <optional>

namespace sextant::ui {

/// Time that a search has run, pauses left out, and how far each of its trainings is. Sleep of the
/// computer counts where trainings go on meanwhile, on a cluster. GUI thread.
class RunClock {
public:
    /// Seconds since some moment that never goes back, with or without the computer's sleep.
    using Now = std::function<double(bool withSleep)>;
    explicit RunClock(Now now = systemSeconds);
    /// Linux: CLOCK_BOOTTIME and CLOCK_MONOTONIC; no setting of the time moves them.
    [[nodiscard]] static double systemSeconds(bool withSleep);

    /// Whether trainings go on while this computer sleeps.
    void countSleep(bool count);
    void setRunning(bool running);
    void clear();
    void begin(int candidate);
    void addEpoch(int candidate);
    void end(int candidate);
    [[nodiscard]] double seconds() const; ///< since the first setRunning(true)
    /// @param epochs of a whole training
    [[nodiscard]] std::vector<RunningTraining> trainings(int epochs) const;

private:
    struct Training {
        double beganAtS = 0.0;
        int epochs = 0;
    };
    Now m_now;
    bool m_countsSleep = false;
    std::optional<double> m_since; ///< none while nothing runs
    double m_beforeS = 0.0;
    std::map<int, Training> m_trainings;
};

} // namespace sextant::ui
