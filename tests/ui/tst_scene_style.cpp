#include "ui/scene/lru_cache.h"
#include "ui/scene/overlay_style.h"
#include "ui/scene/scene_style.h"
#include "ui/scene/tile_pyramid.h"
#include "ui/scene/view_frame.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace sextant;
using namespace sextant::ui;

namespace {

RasterBlock blockOf(int bands, int width, int height, std::vector<float> values)
{
    RasterBlock block{bands, width, height, std::move(values), {}};
    block.valid.assign(static_cast<std::size_t>(width * height), 1);
    return block;
}

} // namespace

/// What turns numbers into pictures, and which pictures there are.
class TestSceneStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tilesCoverAScene_data()
    {
        QTest::addColumn<QSize>("scene");
        QTest::newRow("smaller than a tile") << QSize(100, 60);
        QTest::newRow("one pixel") << QSize(1, 1);
        QTest::newRow("a row of pixels") << QSize(100'000, 1);
        QTest::newRow("odd") << QSize(1281, 837);
    }

    void tilesCoverAScene()
    {
        QFETCH(const QSize, scene);
        const TilePyramid pyramid(scene.width(), scene.height());
        QCOMPARE(pyramid.allTiles(pyramid.coarsest()), QRect(0, 0, 1, 1));
        for (int level = 0; level <= pyramid.coarsest(); ++level) {
            std::int64_t pixels = 0;
            const QRect tiles = pyramid.tilesIn(QRectF(QPointF(), scene), level);
            QCOMPARE(tiles, pyramid.allTiles(level));
            for (int row = 0; row <= tiles.bottom(); ++row)
                for (int column = 0; column <= tiles.right(); ++column) {
                    const TileKey key{0, level, column, row};
                    const Window window = pyramid.window(key);
                    QVERIFY(window.width > 0 && window.height > 0);
                    pixels += std::int64_t{window.width} * window.height;
                    const QSize image = pyramid.imageSize(key);
                    QVERIFY(image.width() <= TilePyramid::kTilePx && image.width() > 0);
                    QVERIFY(image.width() << level >= window.width);
                }
            QCOMPARE(pixels, std::int64_t{scene.width()} * scene.height());
        }
    }

    void aLevelIsNeverCoarserThanTheView()
    {
        const TilePyramid pyramid(10'980, 10'980);
        for (const double scale : {4.0, 1.0, 0.6, 0.5, 0.3, 0.1, 0.03}) {
            const int level = pyramid.levelFor(scale);
            QVERIFY(level == 0 || scale * (1 << level) <= 1.0);
            QVERIFY(level == pyramid.coarsest() || scale * (2 << level) > 1.0);
        }
        QVERIFY(pyramid.tilesIn({-500, -500, 400, 400}, 0).isEmpty());
        QCOMPARE(pyramid.tilesIn({250, 0, 12, 10}, 0), QRect(0, 0, 2, 1));
    }

    void zoomingKeepsThePixelUnderThePointer()
    {
        ViewFrame frame{{600, 400}, {2000, 1000}, 1.0, {}};
        frame.fit();
        const QPointF at(123, 321);
        const QPointF pixel = frame.pixelFromView(at);
        frame.zoom(3.0, at);
        QVERIFY(QLineF(frame.pixelFromView(at), pixel).length() < 1e-9);
        frame.move({1e6, -1e6});
        QVERIFY(frame.visible().intersects(QRectF(QPointF(), frame.scene)));
    }

    void whatWasNotUsedLongestGoes()
    {
        LruCache<int, int> cache(30);
        for (int i = 0; i < 3; ++i)
            cache.put(i, i, 10);
        QVERIFY(cache.find(0)); // used
        cache.put(3, 3, 10);
        QVERIFY(cache.find(0) && !cache.find(1) && cache.find(2) && cache.find(3));
        cache.put(0, 7, 30); // replaced and grown: nothing else fits
        QCOMPARE(*cache.find(0), 7);
        QCOMPARE(cache.count(), std::size_t{1});
        QCOMPARE(cache.size(), std::size_t{30});
        cache.put(9, 9, 1000); // alone over the budget
        QVERIFY(cache.find(9));
        cache.eraseIf([](int key) { return key == 9; });
        QCOMPARE(cache.size(), std::size_t{0});
    }

    void bandsGoByNameThenByOrder()
    {
        RasterInfo info;
        info.bands = 5;
        info.bandNames = {"B02", "B03", "B04", "B08", "B11"};
        QCOMPARE(naturalBands(info), (std::array{3, 2, 1}));
        info.bandNames = {"near infrared", "blue", "green", "red", "swir"};
        QCOMPARE(naturalBands(info), (std::array{4, 3, 2}));
        info.bandNames = {"a", "b", "c", "d", "e"};
        QCOMPARE(naturalBands(info), (std::array{1, 2, 3}));
        info.bands = 2;
        info.bandNames = {"red", "alpha"};
        info.alphaBand = 2;
        QCOMPARE(naturalBands(info), (std::array{1, 1, 1}));
    }

    void aStretchTakesItsShareOfThePixels()
    {
        std::vector<float> values(1000);
        std::iota(values.begin(), values.end(), 0.0f);
        RasterBlock block = blockOf(1, 100, 10, values);
        block.valid[999] = 0; // the largest is no data
        BandSamples samples;
        addSamples(samples, block);
        sortSamples(samples);
        SceneStyle style;
        style.lowShare = 0.1;
        style.highShare = 0.9;
        StretchRanges ranges = rangesOf(style, samples);
        QVERIFY(std::abs(ranges[0].low - 100.0f) <= 1.0f);
        QVERIFY(std::abs(ranges[0].high - 898.0f) <= 1.0f);
        style.kind = StretchKind::MinMax;
        ranges = rangesOf(style, samples);
        QCOMPARE(ranges[0], (StretchRange{0.0f, 998.0f}));
        const QImage image = renderScene(block, style, ranges);
        QCOMPARE(qRed(image.pixel(0, 0)), 0);
        QCOMPARE(qRed(image.pixel(98, 9)), 255);
        QCOMPARE(qAlpha(image.pixel(99, 9)), 0);
        style.gamma = 2.0;
        const double half = 255 * std::sqrt(500.0 / 998.0);
        QVERIFY(std::abs(qRed(renderScene(block, style, ranges).pixel(0, 5)) - half) <= 1.0);
    }

    void aJointStretchKeepsColours()
    {
        const RasterBlock block = blockOf(3, 2, 1, {10, 20, 10, 40, 10, 80});
        BandSamples samples;
        addSamples(samples, block);
        sortSamples(samples);
        SceneStyle style;
        style.bands = {1, 2, 3};
        style.kind = StretchKind::MinMax;
        QCOMPARE(rangesOf(style, samples)[0], (StretchRange{10, 20}));
        style.joint = true;
        const StretchRanges ranges = rangesOf(style, samples);
        for (const StretchRange& range : ranges)
            QCOMPARE(range, (StretchRange{10, 80}));
        const QRgb pixel = renderScene(block, style, ranges).pixel(1, 0);
        QVERIFY(qRed(pixel) < qGreen(pixel) && qGreen(pixel) < qBlue(pixel));
    }

    void decibelsNeedPositiveNumbers()
    {
        const RasterBlock block = blockOf(1, 4, 1, {0, 1, 10, 100});
        BandSamples samples;
        addSamples(samples, block);
        sortSamples(samples);
        SceneStyle style;
        style.kind = StretchKind::MinMax;
        style.decibel = true;
        const StretchRanges ranges = rangesOf(style, samples);
        QCOMPARE(ranges[0], (StretchRange{0.0f, 40.0f}));
        const QImage image = renderScene(block, style, ranges);
        QCOMPARE(qRed(image.pixel(0, 0)), 0);
        QVERIFY(std::abs(qRed(image.pixel(2, 0)) - 128) <= 1); // 20 of 40 dB
        QCOMPARE(qRed(image.pixel(3, 0)), 255);
    }

    void radarOpensInDecibels()
    {
        RasterInfo info;
        info.bands = 1;
        info.type = SampleType::UInt16;
        info.bandNames = {"vv"};
        BandSamples even;
        BandSamples skewed;
        even.sorted = {{}};
        skewed.sorted = {{}};
        for (int i = 1; i <= 1000; ++i) {
            even.sorted[0].push_back(static_cast<float>(1000 + i));
            skewed.sorted[0].push_back(static_cast<float>(std::exp(i / 120.0)));
        }
        QVERIFY(!usualStyle(info, even).decibel);
        QVERIFY(usualStyle(info, skewed).decibel);
        info.type = SampleType::UInt8;
        QVERIFY(!usualStyle(info, skewed).decibel);
    }

    void constantAndEmptyBandsStillHaveARange()
    {
        BandSamples samples;
        addSamples(samples, blockOf(1, 3, 1, {5, 5, 5}));
        QCOMPARE(rangesOf({}, samples)[0], (StretchRange{5, 6}));
        QCOMPARE(rangesOf({}, BandSamples{})[0], StretchRange{});
    }

    void aScaleMakesProbabilitiesOfBytes()
    {
        RasterInfo info;
        info.type = SampleType::UInt8;
        RasterBlock block = blockOf(1, 3, 1, {0, 127, 254});
        QCOMPARE(probabilitiesOf(block, info), (std::vector<float>{0, 1, 1})); // a mask
        info.scale = 1.0 / 254.0;
        block.valid[2] = 0;
        QCOMPARE(probabilitiesOf(block, info), (std::vector<float>{0, 0.5f, 0}));
    }

    void theThresholdDecidesWhatIsFilled()
    {
        OverlayStyle style;
        style.colour = Qt::red;
        const std::vector<float> probabilities{0.9f, 0.9f, 0.9f, //
                                               0.9f, 0.9f, 0.9f, //
                                               0.9f, 0.9f, 0.4f};
        QImage image = renderOverlay(probabilities, 3, 3, style);
        QCOMPARE(qAlpha(image.pixel(2, 2)), 0);
        QCOMPARE(image.pixel(2, 1), QColor(Qt::red).rgb()); // an edge
        QVERIFY(qAlpha(image.pixel(0, 0)) > 0 && qAlpha(image.pixel(0, 0)) < 255);
        style.look = OverlayLook::Outline;
        QCOMPARE(qAlpha(renderOverlay(probabilities, 3, 3, style).pixel(0, 0)), 0);
        style.threshold = 0.3;
        image = renderOverlay(probabilities, 3, 3, style); // beyond the tile it may go on
        QCOMPARE(qAlpha(image.pixel(2, 1)), 0);
    }

    void differencesTellGainFromLoss()
    {
        const std::vector<float> before{1, 1, 0, 0};
        const std::vector<float> after{1, 0, 1, 0};
        const QImage image = renderDifference(before, after, 4, 1, 0.5);
        QCOMPARE(image.pixelColor(1, 0), kLostColour);
        QCOMPARE(image.pixelColor(2, 0), kGainedColour);
        QVERIFY(qAlpha(image.pixel(0, 0)) < 128 && qAlpha(image.pixel(0, 0)) > 0);
        QCOMPARE(qAlpha(image.pixel(3, 0)), 0);
    }
};

QTEST_APPLESS_MAIN(TestSceneStyle)
#include "tst_scene_style.moc"
