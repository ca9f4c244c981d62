#include "core/base/files.h"
#include "core/geo/mask_writer.h"
#include "core/geo/raster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <array>
#include <cmath>
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
        for (const auto& entry : std::filesystem::directory_iterator(path("")))
            QVERIFY(entry.path().string().find(".part") == std::string::npos);
        auto writer = MaskWriter::create(path("mask.tif"), info).value();
        const std::vector<std::uint8_t> diagonal{255, 0, 0, 255};
        QVERIFY(writer.write({0, 0, 2, 2}, diagonal).has_value());
        QVERIFY(writer.write({3, 2, 1, 1}, std::vector<std::uint8_t>{255}).has_value());
        QVERIFY(!std::filesystem::exists(path("mask.tif")));
        QVERIFY(writer.finish().has_value());
        const auto mask = Raster::open(path("mask.tif")).value();
        QCOMPARE(mask.info().worldFromPixel.value(), kTransform);
        QCOMPARE(mask.info().crsName, std::string("EPSG:32610"));
        const auto pixels = mask.read({0, 0, 4, 3}).value();
        QCOMPARE(pixels.values, (std::vector<float>{255, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 255}));
    }

    void masksKeepControlPointsAndHaveOverviews()
    {
        RasterInfo info;
        info.width = info.height = 700;
        info.controlPoints = {{0, 0, 10, 50, 0},
                              {700, 0, 10.1, 50, 0},
                              {0, 700, 10, 49.9, 0},
                              {700, 700, 10.1, 49.9, 0}};
        info.projectionWkt = "EPSG:4326";
        auto writer = MaskWriter::create(path("gcps.tif"), info, MaskContent::Probability).value();
        const std::vector<std::uint8_t> half(700 * 700, 127);
        QVERIFY(writer.write({0, 0, 700, 700}, half).has_value());
        QVERIFY(writer.finish().has_value());
        const auto read = Raster::open(path("gcps.tif")).value();
        QCOMPARE(read.info().controlPoints, info.controlPoints);
        QCOMPARE(read.info().scale, kProbabilityScale);
        QCOMPARE(read.info().noData.value(), double(kProbabilityNoData));
        const auto centre = read.lonLat(350, 350).value();
        QVERIFY(std::abs(centre[0] - 10.05) < 1e-9 && std::abs(centre[1] - 49.95) < 1e-9);
        QProcess gdal;
        gdal.start("gdalinfo", {"-json", QString::fromStdString(path("gcps.tif").string())});
        QVERIFY(gdal.waitForFinished());
        const auto band = QJsonDocument::fromJson(gdal.readAllStandardOutput())["bands"][0];
        QCOMPARE(band["overviews"].toArray().size(), 1);
        QCOMPARE(band["block"].toArray(), (QJsonArray{512, 512}));
    }

    void pixelsKnowTheirGround()
    {
        QVERIFY(writeRaster(path("utm.tif"), infoOf(4, 4, 1, SampleType::UInt8),
                            std::vector<float>(16, 1))
                    .has_value());
        const auto utm = Raster::open(path("utm.tif")).value();
        // On the central meridian UTM shrinks lengths by 0.9996.
        const auto frame = utm.groundFrame(0, 0).value();
        QVERIFY(std::abs(std::hypot(frame.eastPerColumn, frame.northPerColumn) - 10 / 0.9996)
                < 1e-3);
        QVERIFY(std::abs(frame.pixelAreaM2() - 100 / (0.9996 * 0.9996)) < 0.02);

        auto info = infoOf(4, 4, 1, SampleType::UInt8); // a degree of longitude at the date line
        info.projectionWkt = "EPSG:4326";
        info.worldFromPixel = GeoTransform{178, 1, 0, 1, 0, -1};
        QVERIFY(writeRaster(path("dateline.tif"), info, std::vector<float>(16, 1)).has_value());
        const auto dateline = Raster::open(path("dateline.tif")).value();
        QCOMPARE(dateline.lonLat(3, 0).value()[0], -179.0);
        const auto equator = dateline.groundFrame(2, 1).value();
        QVERIFY(std::abs(equator.eastPerColumn - 111'319.49) < 0.01);
        QVERIFY(std::abs(-equator.northPerRow - 110'574.3) < 1.0); // of an ellipsoid
        QVERIFY(equator.northPerRow < 0);
    }

    void complexSamplesAreAmplitudes()
    {
        QFile vrt(QString::fromStdString(path("complex.vrt").string()));
        QVERIFY(vrt.open(QIODevice::WriteOnly));
        QFile raw(QString::fromStdString(path("complex.raw").string()));
        QVERIFY(raw.open(QIODevice::WriteOnly));
        const std::array<float, 4> values{3, 4, -5, 12};
        raw.write(reinterpret_cast<const char*>(values.data()), sizeof values);
        raw.close();
        vrt.write("<VRTDataset rasterXSize='2' rasterYSize='1'><VRTRasterBand dataType='CFloat32' "
                  "band='1' subClass='VRTRawRasterBand'><SourceFilename "
                  "relativetoVRT='1'>complex.raw</SourceFilename><PixelOffset>8</PixelOffset>"
                  "<LineOffset>16</LineOffset></VRTRasterBand></VRTDataset>");
        vrt.close();
        QCOMPARE(Raster::open(path("complex.vrt")).value().read({0, 0, 2, 1}).value().values,
                 (std::vector<float>{5, 13}));
    }

    void theNetworkIsNotTouched()
    {
        QCOMPARE(Raster::open("/vsicurl/http://127.0.0.1:9/a.tif").error().code,
                 ErrorCode::FileMissing);
        for (const char* source : {"/vsicurl/http://127.0.0.1:9/a.tif", "http://127.0.0.1:9/a.tif",
                                   "/vsis3/bucket/a.tif", "NETCDF:\"http://127.0.0.1:9/a.nc\":x"}) {
            QFile vrt(QString::fromStdString(path("net.vrt").string()));
            QVERIFY(vrt.open(QIODevice::WriteOnly));
            vrt.write(QByteArray("<VRTDataset rasterXSize='2' rasterYSize='1'><VRTRasterBand "
                                 "dataType='Byte' band='1'><SimpleSource><SourceFilename>")
                      + QByteArray(source).replace('"', "&quot;")
                      + "</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>");
            vrt.close();
            const auto raster = Raster::open(path("net.vrt"));
            const auto block = raster ? raster->read({0, 0, 2, 1})
                                      : Result<RasterBlock>(tl::unexpected(raster.error()));
            QVERIFY(!block);
            QVERIFY2(block.error().why.find("not allowed") != std::string::npos
                         || block.error().why.find("No such file") != std::string::npos,
                     block.error().why.c_str());
        }
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
        QVERIFY(!radar.info().controlPoints.empty());
        for (const ControlPoint& point : radar.info().controlPoints) {
            const auto fitted = radar.lonLat(point.column, point.row).value();
            QVERIFY(std::abs(fitted[0] - point.x) < 2e-3 && std::abs(fitted[1] - point.y) < 2e-3);
        }
    }
};

QTEST_GUILESS_MAIN(TestRaster)
#include "tst_raster.moc"
