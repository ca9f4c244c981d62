#pragma once

#include <vector>

class QCPGraph;
class QCPErrorBars;
class QCustomPlot;

namespace sextant::ui {

/// The mean over the trainings of a network, in the units of the plot's axes.
struct RepeatMark {
    int candidate = 0; ///< the first of them
    double x = 0.0, mean = 0.0;
    double halfWidth = 0.0; ///< of the 95 % interval
    bool isLikeCurrent = false; ///< the data cannot tell it from the selected one
    bool isRepeated = false;
};

/// Error bars of repeated networks over the front, and waves at those that are not told from the
/// selected one. GUI thread.
class RepeatMarks {
public:
    /// @param plot owns what is drawn
    explicit RepeatMarks(QCustomPlot& plot);

    void applyTheme();
    void show(const std::vector<RepeatMark>& marks);

private:
    QCPGraph *m_means, *m_like;
    QCPErrorBars* m_bars;
};

} // namespace sextant::ui
