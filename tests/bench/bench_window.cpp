#include "app/gui/real_jobs.h"
#include "core/base/memory.h"
#include "core/data/dataset.h"
#include "core/run/study_run.h"
#include "core/space/space_sampler.h"
#include "tests/bench/frame_times.h"
#include "ui/common/theme.h"
#include "ui/models/candidate_model.h"
#include "ui/plot/front_plot.h"
#include "ui/scene/scene_view.h"
#include "ui/session/study_document.h"
#include "ui/session/watchdog.h"
#include "ui/window/main_window.h"
#include "ui/window/setup_panel.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <unistd.h>

// The real window on a running search: two workers train in a study of 100,000 candidates while an
// analyst's hands move through it over a large scene. Reports start to window, the redraw of the
// front while panning, and what the event loop kept waiting in every scene of the play.
//
//     bench_window FOLDER [CANDIDATES [SCENE_SIDE_PX [SECONDS_PER_ACT [ACT]]]]
//
// FOLDER keeps what takes long to make: sample tiles, the scene, the study. ACT: words of the only
// act that is played, on a study that was opened and without a search.

namespace {

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

/// Milliseconds since the kernel made this process; 10 ms resolution.
double processAgeMs()
{
    QFile stat(u"/proc/self/stat"_s), uptime(u"/proc/uptime"_s);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return std::nan("");
    const QByteArray line = stat.readAll();
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double startS = fields.at(19).toDouble() / static_cast<double>(::sysconf(_SC_CLK_TCK));
    return 1000.0 * (uptime.readAll().split(' ').first().toDouble() - startS);
}

double nowMs()
{
    return std::chrono::duration<double, std::milli>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// What this thread has computed for; other programs on the computer do not count.
double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// Times every event that the event loop handles.
class Application : public QApplication {
public:
    using QApplication::QApplication;

    double slowestMs = 0.0;
    QString slowest;
    double shownAtMs = std::nan(""), shownCpuMs = 0.0;

    void forget()
    {
        slowestMs = worstWaitMs = 0.0;
        slowest.clear();
        worstWait.clear();
        m_sinceBeat.clear();
        m_beatMs = nowMs();
    }

    /// Events between the two beats that were furthest apart, with the milliseconds each took by
    /// the clock and of CPU.
    QStringList worstWait;
    double worstWaitMs = 0.0;

    void beat()
    {
        const double now = nowMs();
        if (now - m_beatMs > worstWaitMs) {
            worstWaitMs = now - m_beatMs;
            worstWait = m_sinceBeat;
        }
        m_beatMs = now;
        m_sinceBeat.clear();
    }

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool isOuter = m_depth++ == 0;
        const double before = cpuMs(), beforeClock = nowMs();
        const QEvent::Type type = event->type();
        const QString who = isOuter ? QString::fromLatin1(receiver->metaObject()->className())
                + u' ' + receiver->objectName()
                                    : QString();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double tookMs = cpuMs() - before;
        if (type == QEvent::Paint && std::isnan(shownAtMs)) {
            shownAtMs = processAgeMs();
            shownCpuMs = cpuMs();
        }
        if (!isOuter)
            return result;
        const double clockMs = nowMs() - beforeClock;
        if (clockMs > 0.5)
            m_sinceBeat << u"%1, event %2: %3 ms, %4 ms CPU"_s.arg(who)
                               .arg(int(type))
                               .arg(clockMs, 0, 'f', 1)
                               .arg(tookMs, 0, 'f', 1);
        if (tookMs > slowestMs) {
            slowestMs = tookMs;
            slowest = u"%1, event %2"_s.arg(who).arg(int(type));
        }
        return result;
    }

private:
    QStringList m_sinceBeat;
    double m_beatMs = 0.0;
    int m_depth = 0;
};

Application& timed()
{
    return static_cast<Application&>(*qApp);
}

void spin(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(1000 * seconds), &loop, &QEventLoop::quit);
    loop.exec();
}

struct Folder {
    std::filesystem::path data, study, scene;
};

void fill(const std::filesystem::path& file, const StudyHeader& header, int count)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    SQLite::Transaction transaction(database);
    SQLite::Statement candidate(database,
                                "INSERT OR IGNORE INTO candidate VALUES"
                                "(?,?,?,?,?,?,?,1,1,-1,-1,60,1,'bred',0,0,'',-1,-1,-1)");
    SQLite::Statement score(database, "INSERT INTO score VALUES(?,?,?,?,?,100000)");
    const SpaceSampler space(SearchSpace::fromJson(header.spaceJson).value());
    Rng rng(1);
    for (int id = 0; id < count;) {
        const Genome genome = space.sample(rng).withoutDeadGenes();
        const auto network =
            buildNetwork(genome, {header.bands, header.tileHeight, header.tileWidth}, 1);
        if (!network)
            continue;
        const double latencyMs = 1.0 + 1e-7 * static_cast<double>(network->macs);
        const bool failed = id % 50 == 49;
        candidate.reset();
        SQLite::bind(candidate, id, genome.text(), failed ? "failed" : "done",
                     failed ? "diverged: loss is nan in epoch 1" : "", network->params,
                     network->macs, latencyMs);
        if (candidate.exec() == 0)
            continue;
        const int found =
            static_cast<int>(800 * (1.0 - std::exp(-0.3 * latencyMs)) + 30 * rng.normal() + 100);
        for (const char* kind : {"aligned", "converted", "fp32"}) {
            if (failed)
                break;
            score.reset();
            SQLite::bind(score, id, kind, std::clamp(found, 1, 999), 1000, 500);
            score.exec();
        }
        ++id;
    }
    transaction.commit();
}

Folder prepare(const std::filesystem::path& folder, int candidates, int scenePx)
{
    Folder made{folder / "data", folder / ("study" + std::to_string(candidates) + ".sextant"),
                folder / ("scene" + std::to_string(scenePx)) / "scene.tif"};
    std::filesystem::create_directories(folder);
    if (!std::filesystem::exists(made.data))
        writeSample(made.data, {96, 96, 512, 1, SampleType::UInt8}).value();
    if (!std::filesystem::exists(made.scene)) {
        std::fprintf(stderr, "painting a scene of %d x %d px\n", scenePx, scenePx);
        writeSample(made.scene.parent_path(), {2, 96, scenePx, 1, SampleType::UInt8}).value();
    }
    if (!std::filesystem::exists(made.study)) {
        std::fprintf(stderr, "filling a study with %d candidates\n", candidates);
        StudyRequest request;
        request.study = made.study;
        request.data = made.data;
        request.device = findProfile("myriad-x").value();
        request.space = SearchSpace::defaults();
        request.settings.evaluations = 2 * candidates;
        const StudyHeader header = openOrCreateStudy(request)->header().value();
        fill(made.study, header, candidates);
    }
    // Every run searches in a copy of its own.
    const auto copy = folder / "running.sextant";
    for (const char* tail : {"", "-wal", "-shm", ".lock"})
        std::filesystem::remove(copy.string() + tail);
    std::filesystem::copy_file(made.study, copy);
    made.study = copy;
    return made;
}

/// What the hands do, and what it cost.
class Play {
public:
    Play(MainWindow& window, double seconds, QString only)
        : m_window(window), m_seconds(seconds), m_only(std::move(only))
    {
        m_watchdog.start();
        m_beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_beat, &QTimer::timeout, [] { timed().beat(); });
        m_beat.start(Watchdog::kBeatMs);
    }
    [[nodiscard]] bool isWhole() const { return m_only.isEmpty(); }

    /// @param everyMs between two moves of the hands
    void act(const char* name, const std::function<void(int step)>& move = {}, int everyMs = 30)
    {
        const auto title = QString::fromLatin1(name);
        if (!isWhole() && !title.contains(m_only) && title != u"open the study"_s)
            return;
        m_watchdog.reset();
        timed().forget();
        QTimer hands;
        int step = 0;
        QObject::connect(&hands, &QTimer::timeout, [&] {
            if (move)
                move(step++);
        });
        hands.setTimerType(Qt::PreciseTimer);
        hands.start(everyMs);
        spin(m_seconds);
        hands.stop();
        m_worstMs = std::max(m_worstMs, m_watchdog.worstMs());
        std::printf("%-34s %7.1f ms late at worst; slowest event %6.1f ms CPU (%s)\n", name,
                    m_watchdog.worstMs(), timed().slowestMs, qPrintable(timed().slowest));
        if (m_watchdog.worstMs() > Watchdog::kBudgetMs)
            for (const QString& event : timed().worstWait)
                std::printf("    %s\n", qPrintable(event));
        std::fflush(stdout);
    }
    [[nodiscard]] double worstMs() const { return m_worstMs; }

    template <typename T> T* child(const QString& name) { return m_window.findChild<T*>(name); }

private:
    MainWindow& m_window;
    double m_seconds;
    QString m_only;
    Watchdog m_watchdog;
    QTimer m_beat;
    double m_worstMs = 0.0;
};

void mouse(QWidget* on, QEvent::Type type, const QPointF& at, Qt::MouseButton button,
           Qt::MouseButtons held)
{
    QMouseEvent event(type, at, on->mapToGlobal(at), button, held, {});
    QApplication::sendEvent(on, &event);
}

void wheel(QWidget* on, const QPointF& at, int delta)
{
    QWheelEvent event(at, on->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(on, &event);
}

/// A whole redraw of the plot, each between two events of a drag; medians by the clock and of CPU.
std::pair<double, double> redrawMs(QWidget* canvas)
{
    std::vector<double> took, computed;
    mouse(canvas, QEvent::MouseButtonPress, {200, 20}, Qt::LeftButton, Qt::LeftButton);
    for (int step = 0; step < 60; ++step) {
        const double before = nowMs(), beforeCpu = cpuMs();
        mouse(canvas, QEvent::MouseMove, {200 + 40 * std::sin(step * 0.3), 25}, Qt::NoButton,
              Qt::LeftButton);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        took.push_back(nowMs() - before);
        computed.push_back(cpuMs() - beforeCpu);
    }
    mouse(canvas, QEvent::MouseButtonRelease, {200, 25}, Qt::LeftButton, Qt::NoButton);
    std::ranges::sort(took);
    std::ranges::sort(computed);
    return {took[30], computed[30]};
}

/// The scene under a hand that moves 60 times a second, dragging or at the wheel; then warped.
void moveScene(Play& play, SceneView* scene)
{
    constexpr int kFrameMs = 16;
    const auto look = [&](const char* name, const std::function<void(int)>& move) {
        const FrameTimes frames(scene);
        int moves = 0;
        play.act(
            name,
            [&](int step) {
                move(step);
                ++moves;
            },
            kFrameMs);
        frames.tell(name, moves);
    };
    const QPointF middle = QRectF(scene->rect()).center();
    const auto pan = [&](int step) {
        if (step == 0)
            mouse(scene, QEvent::MouseButtonPress, middle, Qt::LeftButton, Qt::LeftButton);
        const double reach = 300.0 * std::sin(step * 0.03);
        mouse(scene, QEvent::MouseMove, middle + QPointF(reach, reach / 2), Qt::NoButton,
              Qt::LeftButton);
    };
    const auto zoom = [&](int step) { wheel(scene, middle, step % 120 < 60 ? 60 : -60); };
    const auto both = [&](const char* panning, const char* zooming) {
        scene->showPixels();
        look(panning, pan);
        mouse(scene, QEvent::MouseButtonRelease, middle, Qt::LeftButton, Qt::NoButton);
        scene->fitToView();
        look(zooming, zoom);
    };
    both("pan the scene, 60 a second", "zoom the scene, 60 a second");
    scene->showIn("EPSG:3857");
    spin(1.0); // until it is
    std::printf("shown in: %s\n", scene->crs().c_str());
    both("pan the scene warped, 60 a second", "zoom the scene warped, 60 a second");
    scene->showIn({});
    scene->fitToView();
}

void perform(Play& play, MainWindow& window, const Folder& folder)
{
    auto* canvas = play.child<QWidget>(u"frontCanvas"_s);
    auto* plot = play.child<FrontPlot>(u"frontPlot"_s);
    auto* table = play.child<QTableView>(u"candidateView"_s);
    auto* scene = play.child<SceneView>(u"sceneView"_s);
    const auto action = [&](const char* name) {
        return play.child<QAction>(QString::fromLatin1(name));
    };
    play.act("open the study", [&](int step) {
        if (step == 0)
            window.openStudy(folder.study);
    });
    play.act("open the scene", [&](int step) {
        if (step == 0)
            window.openScene(folder.scene);
    });
    const auto [took, computed] = redrawMs(canvas);
    std::printf("front of %d candidates, redraw while panning, no search: %.1f ms, %.1f ms CPU\n",
                window.document().model().rowCount(), took, computed);
    plot->fit();
    play.act("start the search", [&](int step) {
        if (step == 0)
            action("startAction")->trigger();
    });
    if (play.isWhole())
        spin(20.0); // until it has read its study and trains
    const bool searching = window.session().state() == SearchSession::State::Running;
    std::printf("searching: %s\n", searching ? "yes" : "no");
    if (!searching && play.isWhole())
        std::printf("  %s\n  %s\n", qPrintable(action("startAction")->toolTip()),
                    qPrintable(play.child<QLabel>(u"messageText"_s)->text()));
    play.act("watch");
    play.act("watch on");
    play.act("pan the front", [&](int step) {
        if (step == 0)
            mouse(canvas, QEvent::MouseButtonPress, {200, 20}, Qt::LeftButton, Qt::LeftButton);
        mouse(canvas, QEvent::MouseMove, {200 + 40 * std::sin(step * 0.3), 25}, Qt::NoButton,
              Qt::LeftButton);
    });
    mouse(canvas, QEvent::MouseButtonRelease, {200, 25}, Qt::LeftButton, Qt::NoButton);
    play.act("zoom the front", [&](int step) {
        wheel(canvas, {300, 100}, step % 20 < 10 ? 120 : -120);
    });
    plot->fit();
    play.act("hover over the front", [&](int step) {
        mouse(canvas, QEvent::MouseMove, {100.0 + (step * 13) % 400, 60.0 + (step * 7) % 150},
              Qt::NoButton, Qt::NoButton);
    });
    const int front = static_cast<int>(plot->contents().frontIds.size());
    play.act("select along the front", [&](int step) {
        if (step % 10 == 0 && front > 0)
            window.selectCandidate(
                plot->contents().frontIds[static_cast<std::size_t>(step / 10 % front)]);
    });
    play.act("scroll the table", [&](int step) {
        QScrollBar* bar = table->verticalScrollBar();
        bar->setValue((bar->value() + 997 * (step + 1)) % std::max(1, bar->maximum()));
    });
    play.act("sort the table", [&](int step) {
        if (step % 33 == 0)
            table->sortByColumn(step % 2 ? CandidateModel::Latency : CandidateModel::Device,
                                step % 4 < 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    auto* words = play.child<QLineEdit>(u"candidateFilter"_s);
    play.act("filter the table", [&](int step) {
        if (step % 10 == 0)
            words->setText(u"conv dense"_s.left(step / 10 % 10));
    });
    words->clear();
    play.act("pan and zoom the scene", [&](int step) {
        const QPointF at(200 + 100 * std::sin(step * 0.1), 150);
        if (step % 20 == 0)
            mouse(scene, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
        mouse(scene, QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
        if (step % 5 == 0)
            wheel(scene, at, step % 40 < 20 ? 120 : -120);
    });
    moveScene(play, scene);
    play.act("switch workspaces", [&](int step) {
        const char* names[] = {"setupAction", "compareAction", "exploreAction"};
        if (step % 5 == 0)
            action(names[step / 5 % 3])->trigger();
    });
    action("exploreAction")->trigger();
    play.act("drag the replay slider", [&](int step) {
        if (auto* slider = play.child<QSlider>(u"replaySlider"_s))
            slider->setValue(slider->maximum() * (step % 50) / 49);
    });
    auto* tabs = play.child<QTabWidget>(u"listTabs"_s);
    play.act("switch lists", [&](int step) {
        if (step % 10 == 0)
            tabs->setCurrentIndex(step / 10 % tabs->count());
    });
    tabs->setCurrentIndex(0);
    play.act("exclude and undo", [&](int step) {
        if (step % 20 == 0)
            action(step % 40 == 0 ? "excludeAction" : "undoAction")->trigger();
    });
    play.act("switch the theme", [&](int step) {
        if (step % 33 == 0)
            action("darkThemeAction")->toggle();
    });
    play.act("pause and resume", [&](int step) {
        if (step == 5)
            action("pauseAction")->trigger();
        if (step == 60)
            action("startAction")->trigger();
    });
}

} // namespace

int main(int argc, char** argv)
{
    keepFreedMemory();
    if (argc < 2) {
        std::fprintf(stderr, "bench_window FOLDER [CANDIDATES [SCENE_SIDE_PX [SECONDS [ACT]]]]\n");
        return 2;
    }
    const auto number = [&](int at, int otherwise) {
        return argc > at ? std::atoi(argv[at]) : otherwise;
    };
    Application application(argc, argv);
    QCoreApplication::setOrganizationName(u"sextant-bench"_s);
    QCoreApplication::setApplicationName(u"window"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
    applyTheme(application, ThemeKind::Light);
    MainWindow window(app::realJobs(), Choosers::dialogs());
    window.resize(1600, 1000);
    window.show();
    spin(0.5);
    std::printf("start to window: %.0f ms, %.0f ms CPU\n", application.shownAtMs,
                application.shownCpuMs);

    const Folder folder = prepare(argv[1], number(2, 100'000), number(3, 10'980));
    Play play(window, number(4, 4), QString::fromLocal8Bit(argc > 5 ? argv[5] : ""));
    perform(play, window, folder);
    std::printf("candidates at the end: %d\nworst: %.1f ms late\n",
                window.document().model().rowCount(), play.worstMs());
    window.close();
    while (window.isVisible())
        spin(0.1);
    return 0;
}
