#include "tests/support/broken_files.h"
#include "tests/support/command_line.h"

#include <QtTest>

#include <cmath>
#include <numbers>
#include <sys/resource.h>

/// Broken rasters, vectors and label files through the command line: each is named in one line, and
/// neither crashes, hangs nor takes the machine's memory.
class TestBrokenFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_slowest;
    qint64 m_slowestMs = 0;

    /// A polygon on a raster of 800 x 800 pixels without a georeference, where coordinates are
    /// pixels. @param corner gives column and row of the i-th
    template <typename Corner>
    [[nodiscard]] QString polygon(const QString& name, int corners, const Corner& corner)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("{\"type\":\"Polygon\",\"coordinates\":[[");
        for (int i = 0; i <= corners; ++i) {
            const auto [x, y] = corner(i % corners);
            file.write((i == 0 ? "[" : ",[") + QByteArray::number(x, 'f', 6) + ","
                       + QByteArray::number(y, 'f', 6) + "]");
        }
        file.write("]]}");
        return file.fileName();
    }

    [[nodiscard]] QStringList landWords(const QString& file) const
    {
        return {"vessels", m_folder.filePath("plain.pgm"), "--land", file, "--json"};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(runCli({"sample", "--out", m_folder.filePath("good"), "--tiles", "12"}).exitCode,
                 0);
        QFile plain(m_folder.filePath("plain.pgm"));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write("P5 800 800 255\n" + QByteArray(800 * 800, '\0'));
    }

    void aBrokenFileIsOneLineAndExitThree_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("file");
        for (const BrokenFile& broken : brokenFiles(m_folder.path()))
            QTest::newRow(broken.name.constData()) << broken.words << broken.file;
    }
    void aBrokenFileIsOneLineAndExitThree()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, file);
        QElapsedTimer clock;
        clock.start();
        const Answer answer = runCli(words + QStringList{"--json"});
        if (clock.elapsed() > m_slowestMs) {
            m_slowestMs = clock.elapsed();
            m_slowest = QTest::currentDataTag();
        }
        QVERIFY2(answer.exitCode == 3, answer.err + answer.out.left(500));
        QVERIFY2(answer.err.startsWith("sextant-cli: error: "), answer.err);
        QVERIFY2(answer.err.count('\n') == 1, answer.err);
        QVERIFY2(answer.err.contains(QFileInfo(file).fileName().toUtf8()), answer.err);
        QVERIFY(!answer.json()["error"].toObject()["message"].toString().isEmpty());
        QVERIFY(!QFile::exists(m_folder.filePath("never")));
        qInfo().noquote() << answer.err.trimmed();
    }

    /// GDAL has zeros where a raw file ends, which is odd but no error: there is no vessel.
    void rawPixelsBeyondTheEndOfAFileAreWater()
    {
        QFile file(m_folder.filePath("raw.vrt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<VRTDataset rasterXSize='8' rasterYSize='8'>"
                   "<VRTRasterBand dataType='Byte' band='1' subClass='VRTRawRasterBand'>"
                   "<SourceFilename relativetoVRT='1'>plain.pgm</SourceFilename>"
                   "<ImageOffset>99999999999999</ImageOffset></VRTRasterBand></VRTDataset>");
        file.close();
        const Answer answer = runCli({"vessels", file.fileName(), "--json"});
        QVERIFY2(answer.exitCode == 0, answer.err);
        QCOMPARE(answer.json()["vessels"].toInt(), 0);
        QCOMPARE(answer.json()["searched_pixels"].toInt(), 64);
    }

    /// Two million corners are no reason to refuse a coast that is a coast.
    void twoMillionCornersAreDrawn()
    {
        constexpr int kCorners = 2'000'000;
        const QString file = polygon("round.geojson", kCorners, [&](int i) {
            const double angle = 2.0 * std::numbers::pi * i / kCorners;
            return std::pair{400.0 + 300.0 * std::cos(angle), 400.0 + 300.0 * std::sin(angle)};
        });
        const Answer answer = runCli(landWords(file));
        QVERIFY2(answer.exitCode == 0, answer.err);
        const double land = 800.0 * 800.0 - answer.json()["searched_pixels"].toDouble();
        const double circle = std::numbers::pi * 300.0 * 300.0;
        QVERIFY2(std::abs(land / circle - 1.0) < 1e-3, qPrintable(QString::number(land)));
    }

    /// A saw blade whose every edge crosses all rows would take gigabytes to fill.
    void aSawBladeIsRefused()
    {
        const QString file = polygon("saw.geojson", 2'000'000, [](int i) {
            return std::pair{100.0 + i * 2e-4, i % 2 == 0 ? 10.0 : 790.0};
        });
        const Answer answer = runCli(landWords(file));
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.err.contains("saw.geojson") && answer.err.contains("simplify"), answer.err);
    }

    void cleanupTestCase()
    {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        qInfo("slowest: %s, %lld ms; largest process %ld MiB", qPrintable(m_slowest),
              static_cast<long long>(m_slowestMs), usage.ru_maxrss / 1024);
#ifndef SEXTANT_SANITIZED
        QVERIFY(usage.ru_maxrss / 1024 < 1536);
#endif
    }
};

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_broken_files.moc"
