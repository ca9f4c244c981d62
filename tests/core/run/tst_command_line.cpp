#include "tests/support/command_line.h"

#include <QtTest>

class TestCommandLine : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void makeTiles(const QString& name) const
    {
        QCOMPARE(runCli({"sample", "--out", m_folder.filePath(name), "--tiles", "12"}).exitCode, 0);
    }

private Q_SLOTS:
    void genomeInfoIsOneDocument()
    {
        const Answer answer =
            runCli({"genome", "info", "Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE",
                    "--bands", "2", "--classes", "1", "--size", "64x64", "--json"});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json()["params"].toInt(), 95'791);
        QCOMPARE(answer.json()["macs"].toInt(), 94'359'040);
        QCOMPARE(answer.json()["output_shape"].toArray(), (QJsonArray{1, 1, 64, 64}));
        QVERIFY(answer.json()["layers"].toArray().size() > 20);
    }

    void badInputIsExitThreeAndOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("letter") << QStringList{"genome", "info", "Lzo08EE"};
        QTest::newRow("unbuildable") << QStringList{"genome", "info", "LDd0.20n1EE"};
        QTest::newRow("no space file") << QStringList{"space", "info", "absent.json"};
        QTest::newRow("unknown device") << QStringList{"devices", "toaster"};
        const QString base = m_folder.path();
        QTest::newRow("no folder") << QStringList{"dataset", "info", base + "/absent"};
        QDir(base).mkpath("empty/images");
        QTest::newRow("empty folder") << QStringList{"dataset", "info", base + "/empty"};
        makeTiles("truncated");
        QFile cut(base + "/truncated/images/0001.tif");
        QVERIFY(cut.resize(cut.size() / 2));
        QTest::newRow("truncated image")
            << QStringList{"search", "--data", base + "/truncated", "--study", base + "/t.sextant"};
        QTest::newRow("truncated image, looked at")
            << QStringList{"dataset", "info", base + "/truncated"};
        makeTiles("mismatch");
        QVERIFY(QFile::remove(base + "/mismatch/masks/0002.tif"));
        QVERIFY(QFile::copy(base + "/mismatch/scene_mask.tif", base + "/mismatch/masks/0002.tif"));
        QTest::newRow("mask of another size") << QStringList{"dataset", "info", base + "/mismatch"};
        QFile study(base + "/corrupt.sextant");
        QVERIFY(study.open(QIODevice::WriteOnly));
        study.write(QByteArray(5000, 'x'));
        study.close();
        QTest::newRow("corrupt study") << QStringList{"study", "candidates", study.fileName()};
        QTest::newRow("no weights") << QStringList{
            "weights", "import", study.fileName(), "--genome",         "Lcw8k3s1p1arn1EE",
            "--bands", "3",      "--out",          base + "/w.weights"};
        QTest::newRow("no study") << QStringList{
            "export", base + "/absent.sextant", "--candidate", "0", "--out", base};
        QTest::newRow("not a model") << QStringList{
            "infer", "--model",      study.fileName(), "--scene", base + "/mismatch/scene.tif",
            "--out", base + "/m.tif"};
    }
    void badInputIsExitThreeAndOneLine()
    {
        QFETCH(QStringList, words);
        const Answer answer = runCli(words + QStringList{"--json"});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.err.startsWith("sextant-cli: error: "));
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(!answer.json()["error"].toObject()["code"].toString().isEmpty());
    }

    void wrongUsageIsExitTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("verb") << QStringList{"fly"};
        QTest::newRow("option") << QStringList{"space", "info", "--wings", "2"};
        QTest::newRow("number") << QStringList{"space", "sample", "--count", "many"};
        QTest::newRow("size") << QStringList{"genome", "info", "Lme4arn1EE", "--size", "64"};
        const QStringList gap{"gap", "--data", "tiles", "--genome", "Lme4arn1EE"};
        for (const char* training : {"crop_px", "crop_px=2", "crop_px=many", "augmentation=wild",
                                     "vessel_share=1.5", "colour=0.1"})
            QTest::newRow(training) << gap + QStringList{"--training", training};
        for (const char* recipe : {"distillation=-1", "gentle", "device_threshold=yes"})
            QTest::newRow(recipe) << gap + QStringList{"--recipe", recipe};
    }
    void wrongUsageIsExitTwo()
    {
        QFETCH(QStringList, words);
        QCOMPARE(runCli(words).exitCode, 2);
    }

    void aTruncatedTileLeavesNoStudy()
    {
        makeTiles("cut");
        QFile cut(m_folder.filePath("cut/images/0003.tif"));
        QVERIFY(cut.resize(cut.size() / 2));
        QCOMPARE(runCli({"search", "--data", m_folder.filePath("cut"), "--study",
                         m_folder.filePath("cut.sextant")})
                     .exitCode,
                 3);
        QVERIFY(!QFile::exists(m_folder.filePath("cut.sextant")));
    }

    void latencyIsTheSumOfItsLayers()
    {
        const auto document =
            runCli({"latency", "--genome", "Lcw16k3s1p1arn1EPM2ELcw32k3s1p1agn1EE", "--bands", "4",
                    "--size", "128x128", "--device", "myriad-x", "--json"})
                .json();
        double sum = 0.0;
        const QJsonArray layers = document["layers"].toArray();
        for (const auto& layer : layers)
            sum += layer.toObject()["ms"].toDouble();
        QVERIFY(std::abs(sum - document["latency_ms"].toDouble()) < 1e-9 && sum > 1.0);
        QVERIFY(document["simulated"].toBool());
    }

    void samplesRepeatWithTheSeed()
    {
        const QStringList words{"space", "sample", "--count", "5", "--seed", "4", "--json"};
        QCOMPARE(runCli(words).json()["genomes"].toArray().size(), 5);
        QCOMPARE(runCli(words).out, runCli(words).out);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
