#include "ui/common/theme.h"
#include "ui/models/candidate_model.h"
#include "ui/plot/front_plot.h"

#include "core/base/rng.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

// The front of 100,000 candidates: one more arriving, a redraw while panning, the pointer moving.

namespace {

using namespace sextant;
using namespace sextant::ui;

constexpr int kCandidates = 100'000;

CandidateRecord candidateOf(int id, Rng& rng)
{
    CandidateRecord c;
    c.id = id;
    c.genome = "Lvw8k3s1arn1EE";
    c.status = CandidateStatus::Done;
    c.latencyMs = std::exp(3.0 * rng.uniform());
    c.params = static_cast<std::int64_t>(5'000 * c.latencyMs);
    const double found = 800 * (1.0 - std::exp(-0.3 * c.latencyMs)) + 30 * rng.normal() + 100;
    const auto hits = static_cast<std::int64_t>(std::clamp(found, 1.0, 999.0));
    c.fp32 = c.aligned = Score{hits, 100, 1000 - hits, 100'000};
    c.converted = Score{hits / 2, 100, 1000 - hits / 2, 100'000};
    return c;
}

/// A shown plot of so many candidates, with the size it has in a window of 1920 x 1080.
struct Shown {
    CandidateModel model;
    FrontPlot plot{model};
    QWidget* canvas = plot.findChild<QWidget*>(QStringLiteral("frontCanvas"));
    Rng rng{1};

    Shown()
    {
        std::vector<CandidateRecord> candidates;
        for (int id = 0; id < kCandidates; ++id)
            candidates.push_back(candidateOf(id, rng));
        plot.resize(900, 600);
        plot.show();
        model.reset(std::move(candidates));
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }
    void mouse(QEvent::Type type, const QPointF& at, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QMouseEvent event(type, at, canvas->mapToGlobal(at), button, held, {});
        QApplication::sendEvent(canvas, &event);
    }
};

void pan(benchmark::State& state)
{
    Shown shown;
    shown.mouse(QEvent::MouseButtonPress, {450, 560}, Qt::LeftButton, Qt::LeftButton);
    int step = 0;
    for (auto _ : state) {
        shown.mouse(QEvent::MouseMove, QPointF(450 + 40 * std::sin(++step * 0.3), 520),
                    Qt::NoButton, Qt::LeftButton);
        Shown::settle(); // the redraw is queued
    }
    shown.mouse(QEvent::MouseButtonRelease, {450, 520}, Qt::LeftButton, Qt::NoButton);
}
BENCHMARK(pan)->Unit(benchmark::kMillisecond);

void oneMoreCandidate(benchmark::State& state)
{
    Shown shown;
    for (auto _ : state) {
        shown.model.put(candidateOf(shown.model.rowCount(), shown.rng));
        Shown::settle();
    }
}
BENCHMARK(oneMoreCandidate)->Unit(benchmark::kMillisecond);

void hover(benchmark::State& state)
{
    Shown shown;
    int step = 0;
    for (auto _ : state)
        shown.mouse(QEvent::MouseMove, QPointF(200 + (++step * 7) % 400, 5), Qt::NoButton,
                    Qt::NoButton);
}
BENCHMARK(hover)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    sextant::ui::applyTheme(application, sextant::ui::ThemeKind::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
