#include "core/base/rng.h"
#include "core/store/study_repair.h"
#include "tests/support/command_line.h"

#include <QtTest>

#include <csignal>
#include <map>
#include <tuple>

using namespace sextant;

/// Searches with the real program and real training, killed and stopped at several moments.
class TestInterruptedSearch : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static constexpr int kEvaluations = 5;

    [[nodiscard]] QStringList searchWords(const QString& study, int workers) const
    {
        return {"search",
                "--data",
                m_folder.filePath("data"),
                "--study",
                study,
                "--evaluations",
                QString::number(kEvaluations),
                "--workers",
                QString::number(workers),
                "--seed",
                "3",
                "--epochs",
                "3",
                "--align-epochs",
                "1",
                "--savings",
                "all",
                "--json"};
    }
    static int finish(const QStringList& words) { return runCli(words).exitCode; }
    /// Waits until the process has written the text to stderr.
    static bool hasSaid(QProcess& process, const QByteArray& text)
    {
        QByteArray log;
        process.setReadChannel(QProcess::StandardError);
        do
            log += process.readAllStandardError();
        while (!log.contains(text) && process.waitForReadyRead(60'000));
        return log.contains(text);
    }
    /// Everything that must not depend on how the search ran.
    static QJsonArray candidates(const QString& study)
    {
        QJsonArray rows =
            runCli({"study", "candidates", study, "--json"}).json()["candidates"].toArray();
        for (auto row : rows) {
            QJsonObject object = row.toObject();
            object.remove("seconds");
            row = object;
        }
        return rows;
    }

    /// A search of many short trainings.
    [[nodiscard]] QStringList shortSearchWords(const QString& study, int workers) const
    {
        return {"search",
                "--data",
                m_folder.filePath("data"),
                "--study",
                study,
                "--space",
                m_folder.filePath("space.json"),
                "--evaluations",
                "12",
                "--workers",
                QString::number(workers),
                "--seed",
                "5",
                "--epochs",
                "1",
                "--align-epochs",
                "1"};
    }
    static Study opened(const QString& study)
    {
        return Study::open(study.toStdString(), Study::Access::ReadOnly).value();
    }
    /// Scores and weights of those that are done, for comparison bit by bit.
    static std::map<int, std::tuple<CandidateRecord, std::string, std::string>>
    finished(const QString& file)
    {
        std::map<int, std::tuple<CandidateRecord, std::string, std::string>> rows;
        const Study study = opened(file);
        const auto candidates = study.candidates().value();
        for (CandidateRecord c : candidates) {
            if (c.status != CandidateStatus::Done)
                continue;
            const auto weights = study.weights(c.id).value();
            c.seconds = 0.0;
            rows[c.id] = {c, weights.fp32, weights.device};
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(finish({"sample", "--out", m_folder.filePath("data"), "--tiles", "24"}), 0);
        QCOMPARE(finish(searchWords(m_folder.filePath("whole.sextant"), 1)), 0);
        QCOMPARE(candidates(m_folder.filePath("whole.sextant")).size(), kEvaluations);
    }

    void killedAtAnyMomentNothingIsLostOrRepeated()
    {
        const QString study = m_folder.filePath("killed.sextant");
        int kills = 0;
        for (; kills < 200; ++kills) {
            QProcess process;
            process.start(SEXTANT_CLI, searchWords(study, 2));
            if (process.waitForFinished(700 + 97 * kills)) {
                QCOMPARE(process.exitCode(), 0);
                break;
            }
            process.kill(); // SIGKILL
            process.waitForFinished();
        }
        QVERIFY(kills >= 2);
        QCOMPARE(candidates(study), candidates(m_folder.filePath("whole.sextant")));
    }

    /// SEXTANT_KILLS: how many, if not 8.
    void killedAtRandomMomentsTheBitsAreTheSame()
    {
        const int kills = qEnvironmentVariableIsSet("SEXTANT_KILLS")
            ? qEnvironmentVariableIntValue("SEXTANT_KILLS")
            : 8;
        QFile space(m_folder.filePath("space.json"));
        QVERIFY(space.open(QIODevice::WriteOnly));
        space.write(R"({"format":"sextant-space","version":1,"min_stages":1,"max_stages":2,)"
                    R"("blocks":["conv_bn_act"],"width_mode":"channels","widths":[4,6,8],)"
                    R"("kernels":[3],"expansions":[],"activations":["relu"],)"
                    R"("pools":["max","average"]})");
        space.close();
        const QString whole = m_folder.filePath("short.sextant");
        QCOMPARE(finish(shortSearchWords(whole, 1)), 0);
        const auto expected = finished(whole);
        QCOMPARE(expected.size(), std::size_t{12});

        Rng rng(2026);
        int killed = 0;
        int studies = 0;
        int inTraining = 0; // kills that met one
        while (killed < kills || studies == 0) {
            const QString study = m_folder.filePath(QString("kill%1.sextant").arg(studies));
            std::size_t held = 0;
            for (bool done = false; !done;) {
                QProcess process;
                process.start(SEXTANT_CLI, shortSearchWords(study, rng.integer(1, 3)));
                done = process.waitForFinished(rng.integer(20, 1500));
                if (done) {
                    QCOMPARE(process.exitCode(), 0);
                } else {
                    process.kill(); // SIGKILL
                    process.waitForFinished();
                    ++killed;
                }
                if (!QFile::exists(study))
                    continue;
                const auto check = checkStudy(study.toStdString()).value();
                for (const std::string& problem : check.problems)
                    QFAIL(problem.c_str());
                inTraining += !done && check.counts.contains("training") ? 1 : 0;
                const auto rows = finished(study);
                QVERIFY(rows.size() >= held); // nothing finished is lost
                held = rows.size();
                for (const auto& [id, row] : rows)
                    QVERIFY(row == expected.at(id));
            }
            QVERIFY(finished(study) == expected);
            ++studies;
            for (const char* tail : {"", "-wal", "-shm", ".lock"})
                QFile::remove(study + tail);
        }
        qInfo("%d kills, %d of them in training, %d studies of 12 candidates", killed, inTraining,
              studies);
    }

    void firstCtrlCPausesSecondStopsAndTheSameCommandContinues()
    {
        const QString study = m_folder.filePath("stopped.sextant");
        QProcess process;
        process.start(SEXTANT_CLI, searchWords(study, 2));
        QVERIFY(hasSaid(process, "epoch 1"));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(hasSaid(process, "paused"));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 4);
        QCOMPARE(finish(searchWords(study, 1)), 0);
        QCOMPARE(candidates(study), candidates(m_folder.filePath("whole.sextant")));
    }

    void aMovedStudyGoesOn()
    {
        const QString study = m_folder.filePath("here.sextant");
        QProcess process;
        process.start(SEXTANT_CLI, searchWords(study, 2));
        QVERIFY(hasSaid(process, "epoch 1"));
        process.kill();
        process.waitForFinished();
        QVERIFY(QDir(m_folder.path()).mkdir("there"));
        const QString moved = m_folder.filePath("there/study.sextant");
        for (const char* tail : {"", "-wal", "-shm"}) // the log belongs to the study
            if (QFile::exists(study + tail))
                QVERIFY(QFile::rename(study + tail, moved + tail));
        QCOMPARE(finish(searchWords(moved, 1)), 0);
        QCOMPARE(candidates(moved), candidates(m_folder.filePath("whole.sextant")));
    }

    void aCandidateRunsAgainToTheSameBits()
    {
        QProcess process;
        process.start(
            SEXTANT_CLI,
            {"study", "rerun", m_folder.filePath("whole.sextant"), "--candidate", "2", "--json"});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        const QJsonObject document =
            QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QVERIFY(document["same_scores"].toBool());
        QVERIFY(document["same_weights"].toBool());
        QCOMPARE(document["repeated"].toObject()["miou_device"],
                 document["recorded"].toObject()["miou_device"]);
        QCOMPARE(
            finish({"study", "rerun", m_folder.filePath("whole.sextant"), "--candidate", "77"}), 3);
    }

    void otherSettingsNeedAnotherStudy()
    {
        QStringList words = searchWords(m_folder.filePath("whole.sextant"), 1);
        words[words.indexOf("--seed") + 1] = "4";
        QCOMPARE(finish(words), 3);
    }
};

QTEST_GUILESS_MAIN(TestInterruptedSearch)
#include "tst_interrupted_search.moc"
