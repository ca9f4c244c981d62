#include "core/base/child_process.h"
#include "core/run/device_probe.h"

#include <QElapsedTimer>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace sextant;

/// Probes here are shell scripts: real processes that print, wait and die.
class TestDeviceProbe : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A script that gets the model's path as $1 and the number of runs as $2.
    ProbeSettings probe(const QString& name, const QByteArray& script)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
        file.write(script);
        file.close();
        ProbeSettings settings;
        settings.command = "/bin/sh '" + file.fileName().toStdString() + "' {model} {repeat}";
        settings.retries = 0;
        settings.timeout = std::chrono::seconds(20);
        return settings;
    }
    static ProbeOutcome outcomeOf(const ProbeSettings& settings)
    {
        return probeModel(settings, "/some folder/model.onnx").value();
    }

private Q_SLOTS:
    void whatAProbePrintsIsTaken()
    {
        auto settings = probe("good.sh", "printf '{\"ms\": %s.5, \"watts\": 1.25}' $2");
        settings.repeat = 7;
        const ProbeOutcome outcome = outcomeOf(settings);
        QCOMPARE(outcome.ms.value(), 7.5);
        QCOMPARE(outcome.watts.value(), 1.25);
        QCOMPARE(outcome.attempts, 1);
        QVERIFY(outcome.reason.empty());
    }

    void wordsBeforeTheLastLineDoNotMatter()
    {
        const ProbeOutcome outcome = outcomeOf(
            probe("chatty.sh", "echo loading; echo warning >&2; echo '{\"ms\": 3}'; echo"));
        QCOMPARE(outcome.ms.value(), 3.0);
        QVERIFY(!outcome.watts);
    }

    void aPathWithABlankIsOneWord()
    {
        const ProbeOutcome outcome = outcomeOf(
            probe("path.sh", "test \"$1\" = '/some folder/model.onnx' && echo '{\"ms\": 1}'"));
        QCOMPARE(outcome.ms.value(), 1.0);
    }

    void aSlowProbeIsEnded()
    {
        auto settings = probe("slow.sh", "sleep 60 & sleep 60; echo '{\"ms\": 1}'");
        settings.timeout = std::chrono::milliseconds(300);
        QElapsedTimer timer;
        timer.start();
        const ProbeOutcome outcome = outcomeOf(settings);
        QVERIFY(timer.elapsed() < 30'000);
        QVERIFY(!outcome.ms);
        QVERIFY2(outcome.reason.find("longer than 0.3") != std::string::npos,
                 outcome.reason.c_str());
    }

    void rubbishIsNoMeasurement_data()
    {
        QTest::addColumn<QString>("output");
        for (const char* output : {"", "12.5 ms", "{\"ms\": \"fast\"}", "{\"ms\": -1}", "[1]",
                                   "{\"ms\": 0}", "{\"seconds\": 1}", "{\"ms\": 1",
                                   "{\"ms\": 1, \"watts\": \"two\"}", "{\"ms\": 1e999}", "null"})
            QTest::newRow(output) << output;
    }
    void rubbishIsNoMeasurement()
    {
        QFETCH(QString, output);
        const ProbeOutcome outcome =
            outcomeOf(probe("rubbish.sh", "cat <<'END'\n" + output.toUtf8() + "\nEND\n"));
        QVERIFY(!outcome.ms);
        QVERIFY(outcome.reason.find("printed") != std::string::npos);
        QVERIFY(outcome.reason.find('\n') == std::string::npos);
    }

    void aProbeThatDiesSaysHow()
    {
        const ProbeOutcome killed = outcomeOf(probe("dies.sh", "kill -SEGV $$"));
        QVERIFY2(killed.reason.starts_with("died: "), killed.reason.c_str());
        const ProbeOutcome failed =
            outcomeOf(probe("fails.sh", "echo 'no board\033[2J found' >&2; exit 3"));
        QVERIFY(failed.reason.find("status 3") != std::string::npos);
        QVERIFY(failed.reason.find("no board [2J found") != std::string::npos);
        ProbeSettings absent;
        absent.command = "/no/such/probe {model}";
        absent.retries = 0;
        QVERIFY(outcomeOf(absent).reason.find("cannot be started") != std::string::npos);
    }

    void aFailureIsTriedAgain()
    {
        // Succeeds when it is called for the third time.
        const QByteArray count = m_folder.filePath("count").toUtf8();
        auto settings = probe("third.sh",
                              "echo x >> '" + count + "'; test $(wc -l < '" + count
                                  + "') -ge 3 && echo '{\"ms\": 4}'");
        settings.retries = 1;
        const ProbeOutcome twice = outcomeOf(settings);
        QVERIFY(!twice.ms);
        QCOMPARE(twice.attempts, 2);
        const ProbeOutcome third = outcomeOf(settings);
        QCOMPARE(third.ms.value(), 4.0);
        QCOMPARE(third.attempts, 1);
    }

    void aBoardIsAskedOneThingAtATime()
    {
        // Each call fails if another one is under way.
        const QByteArray lock = m_folder.filePath("busy").toUtf8();
        const auto settings = probe("alone.sh",
                                    "mkdir '" + lock + "' || exit 9; sleep 0.1; rmdir '" + lock
                                        + "'; echo '{\"ms\": 1}'");
        std::atomic<int> measured = 0;
        std::vector<std::jthread> callers;
        for (int i = 0; i < 4; ++i)
            callers.emplace_back([&] { measured += outcomeOf(settings).ms.has_value() ? 1 : 0; });
        callers.clear();
        QCOMPARE(measured.load(), 4);
    }

    void stopEndsAProbeAndThoseThatWait()
    {
        const auto settings = probe("long.sh", "sleep 60");
        std::stop_source stop;
        const RunToken token{stop.get_token(), nullptr, {}};
        std::atomic<int> cancelled = 0;
        QElapsedTimer timer;
        timer.start();
        {
            std::vector<std::jthread> callers;
            for (int i = 0; i < 2; ++i)
                callers.emplace_back([&] {
                    const auto outcome = probeModel(settings, "m.onnx", token);
                    cancelled += !outcome && outcome.error().code == ErrorCode::Cancelled ? 1 : 0;
                });
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            stop.request_stop();
        }
        QCOMPARE(cancelled.load(), 2);
        QVERIFY(timer.elapsed() < 15'000);
    }

    void muchOutputIsDrained()
    {
        const ChildRequest request{{"/bin/sh", "-c", "yes | head -c 5000000; echo done >&2"},
                                   std::chrono::seconds(30),
                                   1000};
        const ChildResult result = runChild(request).value();
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output.size(), std::size_t{1000});
        QCOMPARE(result.errors, std::string("done\n"));
    }

    void commandLinesBecomeWords()
    {
        using Words = std::vector<std::string>;
        QCOMPARE(commandWords("  a 'b c' d\"e f\"g '' ").value(), (Words{"a", "b c", "de fg", ""}));
        QCOMPARE(commandWords("").value(), Words{});
        QVERIFY(!commandWords("a 'b"));
        ProbeSettings blind;
        blind.command = "probe";
        QCOMPARE(probeModel(blind, "m").error().code, ErrorCode::WrongUsage);
    }
};

QTEST_GUILESS_MAIN(TestDeviceProbe)
#include "tst_device_probe.moc"
