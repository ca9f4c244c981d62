#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

class TestCommandLine : public QObject {
    Q_OBJECT

    struct Answer {
        int exitCode;
        QByteArray out, err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Answer run(const QStringList& words)
    {
        QProcess process;
        process.start(SEXTANT_CLI, words);
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void genomeInfoIsOneDocument()
    {
        const Answer answer = run({"genome", "info", "Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE", "--bands",
                                   "2", "--classes", "1", "--size", "64x64", "--json"});
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
    }
    void badInputIsExitThreeAndOneLine()
    {
        QFETCH(QStringList, words);
        const Answer answer = run(words + QStringList{"--json"});
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
    }
    void wrongUsageIsExitTwo()
    {
        QFETCH(QStringList, words);
        QCOMPARE(run(words).exitCode, 2);
    }

    void samplesRepeatWithTheSeed()
    {
        const QStringList words{"space", "sample", "--count", "5", "--seed", "4", "--json"};
        QCOMPARE(run(words).json()["genomes"].toArray().size(), 5);
        QCOMPARE(run(words).out, run(words).out);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
