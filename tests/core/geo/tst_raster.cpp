#include "core/base/files.h"
#include "core/geo/raster.h"

#include <QtTest>

#include <filesystem>
#include <limits>

using namespace sextant;

namespace {

constexpr GeoTransform kTransform{500000, 10, 0, 5460000, 0, -10};

RasterInfo infoOf(int width, int height, int bands, SampleType type)
{
    RasterInfo info;
    info.width = width;
    info.height = height;
    info.bands = bands;
    info.type = type;
    info.worldFromPixel = kTransform;
    info.projectionWkt = "EPSG:32610";
    return info;
}

} // namespace

class TestRaster : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        auto info = infoOf(5, 3, 2, SampleType::UInt16);
        info.bandNames = {"red", "nir"};
        info.noData = 7;
        std::vector<float> values(30);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i) * 100 + 7;
        QVERIFY(writeRaster(path("a.tif"), info, values).has_value());
        const auto raster = Raster::open(path("a.tif")).value();
        QCOMPARE(raster.info().worldFromPixel.value(), kTransform);
        QCOMPARE(raster.info().crsName, std::string("EPSG:32610"));
        QCOMPARE(raster.info().bandNames, info.bandNames);
        QCOMPARE(raster.info().groundSampleM, 10.0);
        QVERIFY(raster.info().type == SampleType::UInt16);
        const auto block = raster.read({0, 0, 5, 3}).value();
        QCOMPARE(block.values, values);
        QCOMPARE(int(block.valid[0]), 0);
        QCOMPARE(int(block.valid[1]), 1);
        const std::vector<int> second{2};
        QCOMPARE(raster.read({1, 2, 2, 1}, second).value().values,
                 (std::vector<float>{values[26], values[27]}));
    }

    void notFiniteIsInvalidAndZero()
    {
        const std::vector<float> values{1, std::numeric_limits<float>::quiet_NaN(),
                                        std::numeric_limits<float>::infinity(), -2};
        QVERIFY(
            writeRaster(path("nan.tif"), infoOf(2, 2, 1, SampleType::Float32), values).has_value());
        const auto block = Raster::open(path("nan.tif")).value().read({0, 0, 2, 2}).value();
        QCOMPARE(block.values, (std::vector<float>{1, 0, 0, -2}));
        QCOMPARE(block.valid, (std::vector<std::uint8_t>{1, 0, 0, 1}));
    }

    void smallerReadsAverage()
    {
        QVERIFY(writeRaster(path("avg.tif"), infoOf(2, 2, 1, SampleType::UInt8),
                            std::vector<float>{0, 2, 4, 6})
                    .has_value());
        QCOMPARE(Raster::open(path("avg.tif"))
                     .value()
                     .read({0, 0, 2, 2}, {}, 1, 1)
                     .value()
                     .values.front(),
                 3.0f);
    }

    void truncatedFilesFail()
    {
        std::vector<float> noise(64 * 64);
        for (std::size_t i = 0; i < noise.size(); ++i)
            noise[i] = static_cast<float>((i * 2654435761u) % 251);
        QVERIFY(writeRaster(path("whole.tif"), infoOf(64, 64, 1, SampleType::UInt8), noise)
                    .has_value());
        const auto bytes = readFile(path("whole.tif")).value();
        for (const std::size_t size : {std::size_t{0}, std::size_t{4}, bytes.size() / 2}) {
            QVERIFY(
                writeFile(path("cut.tif"), std::string_view(bytes).substr(0, size)).has_value());
            const auto raster = Raster::open(path("cut.tif"));
            const auto block = raster ? raster->read({0, 0, 64, 64})
                                      : Result<RasterBlock>(tl::unexpected(raster.error()));
            QVERIFY(!block);
            QCOMPARE(block.error().code, ErrorCode::RasterOpen);
        }
        QCOMPARE(Raster::open(path("absent.tif")).error().code, ErrorCode::FileMissing);
    }

    void windowsOutsideAreErrors()
    {
        QVERIFY(writeRaster(path("b.tif"), infoOf(2, 2, 1, SampleType::UInt8),
                            std::vector<float>{0, 2, 4, 6})
                    .has_value());
        const auto raster = Raster::open(path("b.tif")).value();
        QVERIFY(!raster.read({1, 0, 2, 2}));
        QVERIFY(!raster.read({0, 0, 2, 2}, std::vector<int>{2}));
    }

    void masksKeepTheGeoreferenceAndAppearWhenFinished()
    {
        const auto info = infoOf(4, 3, 1, SampleType::UInt8);
        {
            auto abandoned = MaskWriter::create(path("gone.tif"), info).value();
        }
        QVERIFY(!std::filesystem::exists(path("gone.tif")));
        QVERIFY(!std::filesystem::exists(path("gone.tif.part")));
        auto writer = MaskWriter::create(path("mask.tif"), info).value();
        const std::vector<std::uint8_t> diagonal{255, 0, 0, 255};
        QVERIFY(writer.write({0, 0, 2, 2}, diagonal).has_value());
        QVERIFY(writer.write({3, 2, 1, 1}, std::vector<std::uint8_t>{255}).has_value());
        QVERIFY(!std::filesystem::exists(path("mask.tif")));
        QVERIFY(writer.finish().has_value());
        const auto mask = Raster::open(path("mask.tif")).value();
        QCOMPARE(mask.info().worldFromPixel.value(), kTransform);
        QCOMPARE(mask.info().crsName, std::string("EPSG:32610"));
        QCOMPARE(polygonise(path("mask.tif"), path("vessels.gpkg")).value(), 2);
    }

    void realScenes()
    {
        const std::filesystem::path scenes = SEXTANT_SHARED "/data/scenes";
        if (!std::filesystem::exists(scenes))
            QSKIP("real scenes are not beside this checkout");
        const auto vancouver = Raster::open(scenes / "s2_vancouver_rgba8_utm10n.tif").value();
        QCOMPARE(vancouver.info().alphaBand, 4);
        QCOMPARE(vancouver.info().crsName, std::string("EPSG:32610"));
        const auto corner = vancouver.read({0, 0, 740, 740}).value();
        QCOMPARE(corner.bands, 3);
        QVERIFY(std::ranges::count(corner.valid, 0) > 0);
        const auto place = vancouver.lonLat(370, 370).value();
        QVERIFY(place[0] > -124 && place[0] < -122 && place[1] > 49 && place[1] < 50);
        const auto honolulu = Raster::open(scenes / "s2_honolulu_5band_uint16.tif").value();
        QCOMPARE(honolulu.info().bands, 5);
        QVERIFY(honolulu.info().groundSampleM > 8 && honolulu.info().groundSampleM < 12);
        const auto radar = Raster::open(scenes / "sentinel1_gcps_uint16.tif").value();
        QVERIFY(!radar.info().worldFromPixel);
        QVERIFY(!radar.lonLat(1, 1));
    }
};

QTEST_GUILESS_MAIN(TestRaster)
#include "tst_raster.moc"
