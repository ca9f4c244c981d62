#pragma once

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

/// When a widget was painted, as long as this lives. GUI thread.
class FrameTimes : public QObject {
public:
    explicit FrameTimes(QWidget* of) { of->installEventFilter(this); }

    /// Prints the rate and the gaps between frames.
    /// @param moves how often the hand moved meanwhile
    void tell(const char* name, double moves) const
    {
        std::vector<double> gaps;
        for (std::size_t i = 1; i < m_atMs.size(); ++i)
            gaps.push_back(m_atMs[i] - m_atMs[i - 1]);
        if (gaps.empty())
            return;
        std::ranges::sort(gaps);
        const auto at = [&](double share) {
            return gaps[static_cast<std::size_t>(share * static_cast<double>(gaps.size() - 1))];
        };
        std::printf("    %s: %.1f frames/s for %.0f moves, between two median %.1f ms, 95 %% %.1f "
                    "ms, longest %.1f ms\n",
                    name,
                    1000.0 * static_cast<double>(gaps.size()) / (m_atMs.back() - m_atMs.front()),
                    moves, at(0.5), at(0.95), at(1.0));
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_atMs.push_back(std::chrono::duration<double, std::milli>(
                                 std::chrono::steady_clock::now().time_since_epoch())
                                 .count());
        return false;
    }

private:
    std::vector<double> m_atMs;
};
