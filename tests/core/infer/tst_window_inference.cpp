#include "core/infer/vessel_match.h"
#include "core/infer/window_inference.h"

#include <QtTest>

#include <filesystem>
#include <random>

using namespace sextant;

namespace {

/// Depends on what lies around a pixel: vessel where the mean of 5 x 5 pixels is above 100.
Result<std::vector<float>> blurred(std::span<const float> images, int count, int height, int width)
{
    std::vector<float> logits;
    for (int n = 0; n < count; ++n)
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                float sum = 0.0f;
                int seen = 0;
                for (int v = std::max(0, y - 2); v <= std::min(height - 1, y + 2); ++v)
                    for (int u = std::max(0, x - 2); u <= std::min(width - 1, x + 2); ++u, ++seen)
                        sum += images[static_cast<std::size_t>((n * height + v) * width + u)];
                logits.push_back(sum / static_cast<float>(seen) - 100.0f);
            }
    return logits;
}

Vessel vesselAt(std::vector<PixelRun> runs)
{
    Vessel vessel;
    vessel.runs = std::move(runs);
    return vessel;
}

} // namespace

class TestWindowInference : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    static constexpr int kWidth = 150;
    static constexpr int kHeight = 110;
    const SceneSettings m_settings{48, 8};
    std::filesystem::path m_scene;
    std::vector<std::uint8_t> m_whole;

    static void paste(std::vector<std::uint8_t>& whole, const Window& window,
                      std::span<const std::uint8_t> mask)
    {
        for (int y = 0; y < window.height; ++y)
            for (int x = 0; x < window.width; ++x)
                whole[static_cast<std::size_t>((window.y + y) * kWidth + window.x + x)] =
                    mask[static_cast<std::size_t>(y * window.width + x)];
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_scene = std::filesystem::path(m_folder.path().toStdString()) / "scene.tif";
        RasterInfo info;
        info.width = kWidth;
        info.height = kHeight;
        info.bands = 1;
        info.type = SampleType::UInt8;
        info.noData = 0;
        std::mt19937 random(5);
        std::vector<float> values(kWidth * kHeight);
        for (std::size_t i = 0; i < values.size(); ++i) // lumps of a few pixels, and no-data
            values[i] = i % 97 == 0
                ? 0.0f
                : 60.0f + static_cast<float>(random() % 100) + (i / 7 % 5 == 0 ? 20.0f : 0.0f);
        QVERIFY(writeRaster(m_scene, info, values).has_value());
        m_whole.assign(values.size(), 7);
        const auto done =
            inferScene(blurred, 1, {m_scene, {}, {}, {}}, {{1}}, m_settings, {},
                       {[&](const Window& window, std::span<const std::uint8_t> mask) {
                            paste(m_whole, window, mask);
                        },
                        {}});
        QVERIFY(done.has_value());
        QVERIFY(std::count(m_whole.begin(), m_whole.end(), 255) > 100);
        QVERIFY(std::count(m_whole.begin(), m_whole.end(), 0) > 100);
    }

    void aWindowIsWhatTheSceneIs_data()
    {
        QTest::addColumn<QRect>("part");
        QTest::newRow("corner") << QRect(0, 0, 10, 10);
        QTest::newRow("middle") << QRect(60, 40, 50, 30);
        QTest::newRow("far corner") << QRect(140, 100, 10, 10);
        QTest::newRow("all") << QRect(0, 0, kWidth, kHeight);
    }

    void aWindowIsWhatTheSceneIs()
    {
        QFETCH(const QRect, part);
        const auto scene = Raster::open(m_scene).value();
        std::vector<std::uint8_t> shown(m_whole.size(), 7);
        const auto done = inferWindow(
            blurred, 1, scene, {{1}}, m_settings, {part.x(), part.y(), part.width(), part.height()},
            {}, [&](const Window& window, std::span<const std::uint8_t> mask) {
                paste(shown, window, mask);
            });
        QVERIFY(done.has_value());
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x)
                QVERIFY(shown[static_cast<std::size_t>(y * kWidth + x)]
                        == m_whole[static_cast<std::size_t>(y * kWidth + x)]);
        for (std::size_t i = 0; i < shown.size(); ++i)
            QVERIFY(shown[i] == 7 || shown[i] == m_whole[i]);
    }

    void wrongWindowsAndStopsAreErrors()
    {
        const auto scene = Raster::open(m_scene).value();
        const auto ignore = [](const Window&, std::span<const std::uint8_t>) {};
        for (const Window& window :
             {Window{-1, 0, 10, 10}, Window{0, 0, kWidth + 1, 5}, Window{0, 0, 0, 5}})
            QCOMPARE(
                inferWindow(blurred, 1, scene, {{1}}, m_settings, window, {}, ignore).error().code,
                ErrorCode::WrongUsage);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(inferWindow(blurred, 1, scene, {{1}}, m_settings, {0, 0, 10, 10},
                             {source.get_token(), nullptr, {}}, ignore)
                     .error()
                     .code,
                 ErrorCode::Cancelled);
    }

    void vesselsMatchByOneSharedPixel()
    {
        const std::vector predicted{vesselAt({{0, 0, 4}, {1, 0, 4}}), vesselAt({{9, 0, 2}}),
                                    vesselAt({{5, 10, 12}, {5, 20, 30}})};
        const std::vector truth{vesselAt({{1, 3, 8}}), vesselAt({{9, 2, 5}}),
                                vesselAt({{5, 25, 26}}), vesselAt({{5, 11, 15}})};
        const VesselMatch match = matchVessels(predicted, truth);
        QCOMPARE(match.isTrue, (std::vector<bool>{true, false, true}));
        QCOMPARE(match.isFound, (std::vector<bool>{true, false, true, true}));
        QVERIFY(matchVessels({}, truth).isTrue.empty());
    }
};

QTEST_GUILESS_MAIN(TestWindowInference)
#include "tst_window_inference.moc"
