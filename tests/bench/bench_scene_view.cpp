#include "core/base/rng.h"
#include "core/geo/mask_writer.h"
#include "core/geo/overviews.h"
#include "core/geo/raster_writer.h"
#include "ui/common/theme.h"
#include "ui/scene/scene_view.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

// A Sentinel-2 tile, 10,980 x 10,980 x 4 UInt16, with and without overviews, under a mask of
// probabilities: how soon it shows, and what a frame costs while it is moved; in its own pixels and
// warped into another CRS.

namespace {

using namespace sextant;
using namespace sextant::ui;

void must(const Result<void>& done)
{
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().message().c_str());
        std::exit(1);
    }
}

constexpr int kSide = 10'980;
constexpr int kStrip = 512;

RasterInfo sceneInfo()
{
    RasterInfo info;
    info.width = info.height = kSide;
    info.bands = 4;
    info.type = SampleType::UInt16;
    info.bandNames = {"B02", "B03", "B04", "B08"};
    info.worldFromPixel = GeoTransform{500'000, 10, 0, 5'460'000, 0, -10};
    info.projectionWkt = "EPSG:32610";
    return info;
}

/// Sea with swell and noise, which compresses as imagery does, and some bright vessels.
void writeScene(const std::filesystem::path& path)
{
    auto writer = RasterWriter::create(path, sceneInfo()).value();
    Rng rng(1);
    for (int y = 0; y < kSide; y += kStrip) {
        const int rows = std::min(kStrip, kSide - y);
        const auto plane = static_cast<std::size_t>(kSide) * static_cast<std::size_t>(rows);
        std::vector<float> values(4 * plane);
        for (std::size_t i = 0; i < plane; ++i) {
            const auto x = static_cast<double>(i % kSide);
            const double row = y + static_cast<double>(i / kSide);
            const double sea = 900 + 120 * std::sin(x / 37.0 + row / 61.0) + 60 * rng.uniform();
            for (std::size_t band = 0; band < 4; ++band)
                values[band * plane + i] =
                    static_cast<float>(sea * (1.0 - 0.15 * static_cast<double>(band)));
        }
        must(writer.write({0, y, kSide, rows}, values));
    }
    must(writer.finish());
}

void writeMask(const std::filesystem::path& path)
{
    auto writer = MaskWriter::create(path, sceneInfo(), MaskContent::Probability).value();
    for (int y = 0; y < kSide; y += kStrip) {
        const int rows = std::min(kStrip, kSide - y);
        std::vector<std::uint8_t> values(static_cast<std::size_t>(kSide)
                                         * static_cast<std::size_t>(rows));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::size_t x = i % kSide;
            const std::size_t row = static_cast<std::size_t>(y) + i / kSide;
            values[i] = x % 400 < 24 && row % 300 < 8 ? 240 : 3;
        }
        must(writer.write({0, y, kSide, rows}, values));
    }
    must(writer.finish());
}

struct Files {
    QTemporaryDir folder;
    std::filesystem::path plain, withOverviews, mask;

    Files()
    {
        const std::filesystem::path base(folder.path().toStdString());
        plain = base / "plain.tif";
        withOverviews = base / "overviews.tif";
        mask = base / "mask.tif";
        writeScene(plain);
        std::filesystem::copy_file(plain, withOverviews);
        must(buildOverviews(withOverviews));
        writeMask(mask);
    }
    static const Files& get()
    {
        static const Files files;
        return files;
    }
};

constexpr QSize kView(960, 640); // what it has in a window of 1920 x 1080

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Until something is true, as the event loop would.
template <typename Condition> void runUntil(const Condition& isTrue)
{
    while (!isTrue())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

const std::filesystem::path& sceneOf(const benchmark::State& state)
{
    return state.range(0) != 0 ? Files::get().withOverviews : Files::get().plain;
}

/// From the wish to open a scene and its mask to the first frame in which the mask is.
void firstOverlayPixels(benchmark::State& state)
{
    const std::filesystem::path& scene = sceneOf(state);
    for (auto _ : state) {
        state.PauseTiming();
        auto view = std::make_unique<SceneView>();
        view->resize(kView);
        view->show();
        QCoreApplication::processEvents();
        bool isShown = false;
        QObject::connect(view.get(), &SceneView::sceneOpened, view.get(),
                         [&] { view->showMask(Files::get().mask); });
        QObject::connect(view.get(), &SceneView::maskShown, view.get(), [&] { isShown = true; });
        state.ResumeTiming();
        view->openScene(scene);
        runUntil([&] { return isShown; });
        view->repaint();
        state.PauseTiming();
        view.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(firstOverlayPixels)->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond)->Iterations(20);

/// Until all of the scene is there, at the resolution of the view.
void wholeScene(benchmark::State& state)
{
    for (auto _ : state) {
        SceneView view;
        view.resize(kView);
        view.show();
        view.openScene(sceneOf(state));
        runUntil([&] { return view.isComplete(); });
    }
}
BENCHMARK(wholeScene)->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond)->Iterations(3);

struct Shown {
    SceneView view;

    explicit Shown(const std::filesystem::path& scene)
    {
        view.resize(kView);
        view.show();
        QObject::connect(&view, &SceneView::sceneOpened, &view,
                         [&] { view.showMask(Files::get().mask); });
        view.openScene(scene);
        runUntil([&] { return view.hasMask() && view.isComplete(); });
    }
    void mouse(QEvent::Type type, const QPointF& at, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QMouseEvent event(type, at, view.mapToGlobal(at), button, held, {});
        QApplication::sendEvent(&view, &event);
    }
};

/// One frame while the scene is dragged: scene, mask, and all the tiles that come meanwhile.
/// @param perPixel scene pixels to one of the view
void drag(benchmark::State& state, Shown& shown, double perPixel)
{
    SceneView& view = shown.view;
    view.showPart({4000, 4000, 960.0 * perPixel, 640.0 * perPixel}, 0);
    runUntil([&] { return view.isComplete(); });
    shown.mouse(QEvent::MouseButtonPress, {480, 320}, Qt::LeftButton, Qt::LeftButton);
    int step = 0;
    double longest = 0.0;
    int slow = 0;
    int frames = 0;
    constexpr double kFrameSeconds = 1.0 / 60.0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        ++step; // 12 pixels a frame, out and back over four views
        const double reach = 400.0 * std::sin(step * 0.03);
        shown.mouse(QEvent::MouseMove, QPointF(480 + reach, 320 + reach / 2), Qt::NoButton,
                    Qt::LeftButton);
        QCoreApplication::processEvents();
        view.repaint();
        const double seconds = secondsSince(begin);
        longest = std::max(longest, seconds);
        slow += seconds > kFrameSeconds ? 1 : 0;
        ++frames;
    }
    shown.mouse(QEvent::MouseButtonRelease, {480, 320}, Qt::LeftButton, Qt::NoButton);
    state.counters["longest_ms"] = 1e3 * longest;
    state.counters["over_16.7_ms"] = static_cast<double>(slow) / frames;
}

void pan(benchmark::State& state)
{
    Shown shown(sceneOf(state));
    drag(state, shown, static_cast<double>(state.range(1)));
}
BENCHMARK(pan)
    ->Args({1, 1})
    ->Args({1, 3})
    ->Args({0, 1})
    ->Unit(benchmark::kMillisecond)
    ->MinTime(3.0);

/// One more degree of turn than a neighbouring zone has, and the CRS of web maps.
constexpr std::array kOtherCrs{"EPSG:32612", "EPSG:3857"};

void showWarped(Shown& shown, const benchmark::State& state)
{
    shown.view.showIn(kOtherCrs.at(static_cast<std::size_t>(state.range(1))));
    runUntil([&] { return !shown.view.crs().empty() && shown.view.isComplete(); });
}

void panWarped(benchmark::State& state)
{
    Shown shown(sceneOf(state));
    showWarped(shown, state);
    drag(state, shown, static_cast<double>(state.range(2)));
}
BENCHMARK(panWarped)
    ->ArgsProduct({{1}, {0, 1}, {1, 3}})
    ->Args({0, 0, 1})
    ->Unit(benchmark::kMillisecond)
    ->MinTime(3.0);

/// Whether something of the scene is in the middle of what the view painted.
bool hasPixels(SceneView& view, const QColor& empty)
{
    const QImage image =
        view.grab(QRect(view.rect().center() - QPoint(64, 64), QSize(128, 128))).toImage();
    for (int y = 0; y < image.height(); y += 8)
        for (int x = 0; x < image.width(); x += 8)
            if (image.pixelColor(x, y) != empty)
                return true;
    return false;
}

/// From the wish for another CRS to the first frame with pixels of the scene in the middle, and
/// until all of it is there; then the same of a part that was not in sight before, pixel by pixel.
void warp(benchmark::State& state)
{
    double wholeMs = 0.0, partMs = 0.0;
    for (auto _ : state) {
        state.PauseTiming();
        auto shown = std::make_unique<Shown>(sceneOf(state));
        SceneView& view = shown->view;
        const QColor empty = view.grab(QRect(1, 1, 1, 1)).toImage().pixelColor(0, 0);
        const auto firstPixels = [&] { return !view.crs().empty() && hasPixels(view, empty); };
        auto begin = std::chrono::steady_clock::now();
        state.ResumeTiming();
        view.showIn(kOtherCrs.at(static_cast<std::size_t>(state.range(1))));
        runUntil(firstPixels);
        state.PauseTiming();
        runUntil([&] { return view.isComplete(); });
        wholeMs += 1e3 * secondsSince(begin);
        begin = std::chrono::steady_clock::now();
        view.showPart({7000, 7000, 960, 640}, 0);
        runUntil([&] { return view.isComplete(); });
        partMs += 1e3 * secondsSince(begin);
        shown.reset();
        state.ResumeTiming();
    }
    const auto runs = static_cast<double>(state.iterations());
    state.counters["whole_ms"] = wholeMs / runs;
    state.counters["part_ms"] = partMs / runs;
}
BENCHMARK(warp)->ArgsProduct({{1, 0}, {0, 1}})->Unit(benchmark::kMillisecond)->Iterations(5);

/// One frame while the wheel zooms in and out between the whole scene and single pixels.
void zoom(benchmark::State& state)
{
    Shown shown(sceneOf(state));
    int step = 0;
    for (auto _ : state) {
        const int delta = (step++ / 40) % 2 == 0 ? 60 : -60;
        QWheelEvent event({480, 320}, shown.view.mapToGlobal(QPointF(480, 320)), {}, {0, delta},
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&shown.view, &event);
        QCoreApplication::processEvents();
        shown.view.repaint();
    }
}
BENCHMARK(zoom)->Arg(1)->Unit(benchmark::kMillisecond)->MinTime(3.0);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeKind::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
