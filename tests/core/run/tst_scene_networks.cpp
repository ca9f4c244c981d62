#include "core/geo/raster.h"
#include "tests/support/command_line.h"
#include "tests/support/gdal_tools.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <filesystem>

using namespace sextant;
namespace fs = std::filesystem;

/// Every real scene under a network that was really trained, from the command to the files, against
/// what GDAL's own programs say of them.
class TestSceneNetworks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QMap<int, QString> m_studies; ///< by the number of bands that the network takes

    [[nodiscard]] QString out(const QString& name) const { return m_folder.filePath(name); }

    static QJsonObject infoOf(const QString& file)
    {
        return QJsonDocument::fromJson(gdalTool("gdalinfo", {"-json", file})).object();
    }
    static QJsonArray featuresOf(const QString& file)
    {
        QFile json(file);
        return json.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(json.readAll()).object()["features"].toArray()
            : QJsonArray();
    }
    /// A small network, trained on tiles of a procedural scene.
    void train(int bands, const QString& numbers)
    {
        const QString data = out(QString("data%1").arg(bands));
        const QString study = out(QString("study%1.sextant").arg(bands));
        QStringList words{"dataset",
                          "import",
                          out("sample/scene.tif"),
                          "--labels",
                          out("sample/scene_mask.tif"),
                          "--tile",
                          "64",
                          "--split",
                          "block",
                          "--block",
                          "2",
                          "--out",
                          data,
                          "--json"};
        if (!numbers.isEmpty())
            words << "--bands" << numbers;
        const auto imported = runCli(words);
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        writeTinySpace(out("tiny.json"), "8,12");
        const auto searched =
            runCli({"search", "--data", data, "--study", study, "--space", out("tiny.json"),
                    "--evaluations", "1", "--epochs", "3", "--align-epochs", "1", "--seed", "1",
                    "--device", "myriad-x-2020", "--json"});
        QVERIFY2(searched.exitCode == 0, searched.err.constData());
        m_studies[bands] = study;
    }
    /// The most bands that both a scene has and a network takes.
    [[nodiscard]] QString studyFor(const RasterInfo& scene) const
    {
        const int bands = scene.bands - (scene.alphaBand > 0 ? 1 : 0);
        return m_studies[bands >= 4 ? 4 : bands >= 3 ? 3 : 1];
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!fs::exists(SEXTANT_SHARED "/data/scenes"))
            QSKIP("real scenes are not beside this checkout");
        const auto sample = runCli({"sample", "--out", out("sample"), "--tiles", "12", "--seed",
                                    "2", "--scene-size", "512", "--json"});
        QVERIFY2(sample.exitCode == 0, sample.err.constData());
        const int all = Raster::open(out("sample/scene.tif").toStdString())->info().bands;
        QVERIFY(all >= 4);
        train(1, "1");
        train(3, "1,2,3");
        train(4, all == 4 ? "" : "1,2,3,4");
    }

    void masksAndVesselsLieOnTheScene_data()
    {
        QTest::addColumn<QString>("scene");
        for (const auto& entry : fs::directory_iterator(SEXTANT_SHARED "/data/scenes"))
            if (entry.path().extension() == ".tif")
                QTest::addRow("%s", entry.path().filename().c_str())
                    << QString::fromStdString(entry.path().string());
    }
    void masksAndVesselsLieOnTheScene()
    {
        QFETCH(const QString, scene);
        const auto raster = Raster::open(scene.toStdString()).value();
        const RasterInfo& info = raster.info();
        const auto done =
            runCli({"infer", "--study", studyFor(info), "--candidate", "0", "--scene", scene,
                    "--out", out("mask.tif"), "--probability", out("probability.tif"), "--vectors",
                    out("vessels.geojson"), "--json"});
        QVERIFY2(done.exitCode == 0, done.err.constData());

        const auto given = infoOf(scene);
        for (const char* name : {"mask.tif", "probability.tif"}) {
            const auto made = infoOf(out(name));
            for (const char* key : {"size", "geoTransform", "gcps"})
                QCOMPARE(made[key], given[key]);
            QCOMPARE(made["coordinateSystem"]["wkt"], given["coordinateSystem"]["wkt"]);
        }
        // Five points: the mask is vessel where the probability is above one half.
        for (const auto& [x, y] : {std::pair{0, 0},
                                   {info.width - 1, 0},
                                   {info.width / 2, info.height / 2},
                                   {info.width / 3, 2 * info.height / 3},
                                   {info.width - 1, info.height - 1}}) {
            const auto valueAt = [&](const char* name) {
                return gdalTool("gdallocationinfo",
                                {"-valonly", out(name), QString::number(x), QString::number(y)})
                    .trimmed()
                    .toInt();
            };
            const int probability = valueAt("probability.tif");
            QCOMPARE(valueAt("mask.tif"), probability > 127 && probability < 255 ? 255 : 0);
            const auto here =
                Raster::open(out("probability.tif").toStdString())->read({x, y, 1, 1}).value();
            QCOMPARE(static_cast<int>(here.values[0]), probability);
        }

        // As many vessels as GDAL finds, each where gdaltransform puts its centre.
        gdalTool("gdal_polygonize.py",
                 {"-q", "-8", out("mask.tif"), "-f", "GeoJSON", out("polygons.geojson")});
        qsizetype theirs = 0;
        for (const QJsonValue& feature : featuresOf(out("polygons.geojson")))
            theirs += feature["properties"]["DN"].toInt() == 255 ? 1 : 0;
        QVERIFY(QFile::remove(out("polygons.geojson")));
        const auto listed = runCli({"vessels", out("mask.tif"), "--json"});
        QVERIFY2(listed.exitCode == 0, listed.err.constData());
        const auto list = listed.json()["list"].toArray();
        QCOMPARE(list.size(), theirs);
        QCOMPARE(done.json()["vessels"].toInt(), static_cast<int>(theirs));
        QCOMPARE(featuresOf(out("vessels.geojson")).size(), theirs);
        QByteArray centres;
        for (const QJsonValue& vessel : list)
            centres += QByteArray::number(vessel["column"].toDouble(), 'g', 17) + " "
                + QByteArray::number(vessel["row"].toDouble(), 'g', 17) + "\n";
        const auto there = gdalTool("gdaltransform", {"-t_srs", "EPSG:4326", scene}, centres)
                               .trimmed()
                               .split('\n');
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto at = numbersOf(there[i]);
            const double longitude = list[i]["longitude"].toDouble();
            QVERIFY(longitude >= -180.0 && longitude < 180.0);
            QVERIFY(std::abs(std::remainder(longitude - at.value(0), 360.0)) < 1e-8);
            QVERIFY(std::abs(list[i]["latitude"].toDouble() - at.value(1)) < 1e-8);
        }
    }

    /// The same vessels, in the mask of another CRS: all are found, none is false.
    void truthMayHaveAnotherCrs()
    {
        const QString folder = QStringLiteral(SEXTANT_SHARED "/data/scenes/");
        const QString mask = folder + "s2_hedland_mask.tif";
        gdalTool("gdalwarp", {"-q", "-t_srs", "EPSG:32750", "-tr", "4", "4", mask, out("utm.tif")});
        const auto scored = runCli({"vessels", mask, "--truth", out("utm.tif"), "--json"});
        QVERIFY2(scored.exitCode == 0, scored.err.constData());
        const auto score = scored.json()["score"].toObject();
        QCOMPARE(score["vessels"].toInt(), 18);
        QCOMPARE(score["recall"].toDouble(), 1.0);
        QCOMPARE(score["false_alarms"].toInt(), 0);
        const QStringList words{"infer",
                                "--study",
                                m_studies[4],
                                "--candidate",
                                "0",
                                "--scene",
                                folder + "s2_hedland_4band_uint16.tif",
                                "--out",
                                out("m.tif"),
                                "--json",
                                "--truth"};
        const auto own = runCli(words + QStringList{mask});
        const auto other = runCli(words + QStringList{out("utm.tif")});
        QVERIFY2(other.exitCode == 0, other.err.constData());
        QVERIFY(std::abs(own.json()["miou"].toDouble() - other.json()["miou"].toDouble()) < 0.02);
    }
};

QTEST_GUILESS_MAIN(TestSceneNetworks)
#include "tst_scene_networks.moc"
