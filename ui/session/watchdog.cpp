#include "ui/session/watchdog.h"

#include <QTimer>

#include <algorithm>

namespace sextant::ui {

Watchdog::Watchdog(QObject* parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(kBeatMs);
    connect(m_timer, &QTimer::timeout, this, &Watchdog::beat);
}

void Watchdog::start()
{
    m_sinceBeat.start();
    m_timer->start();
}

void Watchdog::stop()
{
    m_timer->stop();
}

void Watchdog::reset()
{
    m_worstMs = 0.0;
    m_beats = 0;
    m_histogram.fill(0);
    m_sinceBeat.start();
}

void Watchdog::beat()
{
    const double gapMs = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6;
    m_sinceBeat.start();
    const double lateMs = std::max(0.0, gapMs - kBeatMs);
    const auto end = std::lower_bound(kClassEndsMs.begin(), kClassEndsMs.end(), lateMs);
    ++m_histogram[static_cast<std::size_t>(end - kClassEndsMs.begin())];
    ++m_beats;
    m_worstMs = std::max(m_worstMs, lateMs);
    if (lateMs > kBudgetMs)
        Q_EMIT stalled(lateMs);
}

QString Watchdog::report() const
{
    qint64 above = 0;
    for (std::size_t i = 0; i < m_histogram.size(); ++i)
        if (i >= kClassEndsMs.size() || kClassEndsMs[i] > kBudgetMs)
            above += m_histogram[i];
    return QStringLiteral("%1 ms at worst in %2 beats; above %3 ms: %4")
        .arg(QString::number(m_worstMs, 'f', 1))
        .arg(m_beats)
        .arg(kBudgetMs)
        .arg(above);
}

} // namespace sextant::ui
