#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <array>

class QTimer;

namespace sextant::ui {

/// Measures how long the GUI thread's event loop keeps an event waiting: a beat is due every few
/// milliseconds, and what it comes late by is what a click would have waited. Lives on the GUI
/// thread; costs it some microseconds a beat.
class Watchdog : public QObject {
    Q_OBJECT

public:
    /// Upper ends of the histogram's classes in milliseconds; a last class holds what is above.
    static constexpr std::array<double, 9> kClassEndsMs{5, 10, 16, 33, 50, 100, 250, 500, 1000};
    /// The longest wait that an analyst should meet.
    static constexpr double kBudgetMs = 50.0;
    static constexpr int kBeatMs = 10;

    explicit Watchdog(QObject* parent = nullptr);

    void start();
    void stop();
    /// Forgets what was measured.
    void reset();

    [[nodiscard]] double worstMs() const { return m_worstMs; }
    [[nodiscard]] qint64 beats() const { return m_beats; }
    /// How many beats were late by so much, by class.
    [[nodiscard]] const std::array<qint64, kClassEndsMs.size() + 1>& histogram() const
    {
        return m_histogram;
    }
    /// "12 ms at worst in 3,402 beats; above 50 ms: 0", in English and the C locale, for logs.
    [[nodiscard]] QString report() const;

Q_SIGNALS:
    /// A beat was later than the budget.
    void stalled(double lateMs);

private:
    void beat();

    QTimer* m_timer;
    QElapsedTimer m_sinceBeat;
    double m_worstMs = 0.0;
    qint64 m_beats = 0;
    std::array<qint64, kClassEndsMs.size() + 1> m_histogram{};
};

} // namespace sextant::ui
