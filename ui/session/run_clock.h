#pragma once

#include "ui/models/time_left.h"

#include <QElapsedTimer>

#include <map>

namespace sextant::ui {

/// Time that a search has run, pauses and sleep of the computer left out, and how far each of its
/// trainings is. GUI thread.
class RunClock {
public:
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
    QElapsedTimer m_timer; ///< invalid while nothing runs; monotonic, which stands still in sleep
    double m_beforeS = 0.0;
    std::map<int, Training> m_trainings;
};

} // namespace sextant::ui
