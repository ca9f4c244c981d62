#include "core/geo/geodesic.h"
#include "core/geo/overviews.h"
#include "core/geo/raster_writer.h"

#include <QtTest>

#include <cmath>
#include <numbers>

using namespace sextant;

class TestOverviews : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    static RasterInfo infoOf(int width, int height)
    {
        RasterInfo info;
        info.width = width;
        info.height = height;
        info.bands = 1;
        info.type = SampleType::UInt8;
        return info;
    }

private Q_SLOTS:
    void aFileSaysWhichCopiesItHas()
    {
        const RasterInfo info = infoOf(1200, 900);
        auto plain = RasterWriter::create(path("plain.tif"), info).value();
        std::vector<float> values(1200 * 900);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i % 1200 / 8); // 0 to 149 from left to right
        QVERIFY(plain.write({0, 0, 1200, 900}, values).has_value());
        QVERIFY(plain.finish().has_value());
        auto levels = storedLevels(path("plain.tif")).value();
        QVERIFY(levels.factors.empty());
        QCOMPARE(levels.sourceFor(64), 1);
        QVERIFY(levels.blockWidth > 0 && levels.blockHeight > 0);

        double last = 0.0;
        QVERIFY(buildOverviews(path("plain.tif"), {}, [&](double share) {
                    QVERIFY(share >= last && share <= 1.0);
                    last = share;
                }).has_value());
        QCOMPARE(last, 1.0);
        QCOMPARE(buildOverviews(path("plain.tif")).error().code, ErrorCode::FileUnwritable);
        levels = storedLevels(path("plain.tif")).value();
        QCOMPARE(levels.factors, (std::vector{2, 4, 8}));
        QCOMPARE(levels.sourceFor(1), 1);
        QCOMPARE(levels.sourceFor(5), 4);
        const auto raster = Raster::open(path("plain.tif")).value();
        const auto reduced = raster.read({0, 0, 1200, 900}, {}, 150, 113).value();
        for (const int column : {0, 77, 149}) // averages of eight equal columns
            QVERIFY(std::abs(reduced.values[static_cast<std::size_t>(column)]
                             - static_cast<float>(column))
                    <= 1.0f);
    }

    void aStoppedBuildLeavesNothing()
    {
        auto writer = RasterWriter::create(path("stopped.tif"), infoOf(1000, 1000)).value();
        QVERIFY(writer.write({0, 0, 1000, 1000}, std::vector<float>(1'000'000, 9.0f)).has_value());
        QVERIFY(writer.finish().has_value());
        std::stop_source source;
        source.request_stop();
        const auto built = buildOverviews(path("stopped.tif"), {source.get_token(), nullptr, {}});
        QVERIFY(!built.has_value());
        QCOMPARE(built.error().code, ErrorCode::Cancelled);
        QVERIFY(!std::filesystem::exists(path("stopped.tif.ovr")));
        QVERIFY(storedLevels(path("stopped.tif"))->factors.empty());
    }

    void missingAndBrokenFilesAreErrors()
    {
        QCOMPARE(storedLevels(path("none.tif")).error().code, ErrorCode::FileMissing);
        QCOMPARE(buildOverviews(path("none.tif")).error().code, ErrorCode::FileMissing);
    }

    void lengthsOnTheEllipsoid_data()
    {
        QTest::addColumn<QList<double>>("corners"); // longitude, latitude, ...
        QTest::addColumn<double>("metres");
        // By hand from the semi-major axis; the quarter meridian is tabulated.
        QTest::newRow("equator") << QList<double>{0, 0, 1, 0}
                                 << 6'378'137.0 * std::numbers::pi / 180.0;
        QTest::newRow("quarter meridian") << QList<double>{10, 0, 10, 90} << 10'001'965.729;
        QTest::newRow("over the date line")
            << QList<double>{179.5, 0, -179.5, 0} << 6'378'137.0 * std::numbers::pi / 180.0;
        QTest::newRow("there and back")
            << QList<double>{0, 0, 1, 0, 0, 0} << 2 * 6'378'137.0 * std::numbers::pi / 180.0;
        QTest::newRow("one corner") << QList<double>{5, 5} << 0.0;
        QTest::newRow("none") << QList<double>{} << 0.0;
    }

    void lengthsOnTheEllipsoid()
    {
        QFETCH(const QList<double>, corners);
        QFETCH(const double, metres);
        std::vector<std::array<double, 2>> lonLat;
        for (qsizetype i = 0; i + 1 < corners.size(); i += 2)
            lonLat.push_back({corners[i], corners[i + 1]});
        QVERIFY(std::abs(geodesicLengthM(lonLat) - metres) < 1e-3);
    }
};

QTEST_GUILESS_MAIN(TestOverviews)
#include "tst_overviews.moc"
