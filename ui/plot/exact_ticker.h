#pragma once

#include "ui/plot/ticks.h"

#include <qcustomplot.h>

namespace sextant::ui {

/// Marks an axis by linearTicks() or logTicks().
class ExactTicker : public QCPAxisTicker {
public:
    explicit ExactTicker(bool isLogarithmic) : m_isLogarithmic(isLogarithmic) { }

    void generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* tickLabels) override
    {
        constexpr int kMost = 6;
        const Ticks found = m_isLogarithmic ? logTicks(range.lower, range.upper, kMost)
                                            : linearTicks(range.lower, range.upper, kMost);
        ticks = QVector<double>(found.at.begin(), found.at.end());
        if (subTicks)
            *subTicks = QVector<double>(found.between.begin(), found.between.end());
        if (!tickLabels)
            return;
        tickLabels->clear();
        for (const double at : found.at)
            tickLabels->append(tickText(at, found));
    }

private:
    bool m_isLogarithmic;
};

} // namespace sextant::ui
