#include "core/store/study.h"
#include "tests/support/command_line.h"

#include <QtTest>

#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sextant;

/// The study verbs of the real program: beside a search, on damaged files, where nothing can be
/// written.
class TestEditedStudy : public QObject {
    Q_OBJECT

    static Answer study(const QString& what, const QString& file, const QStringList& more = {})
    {
        return runCli(QStringList{"study", what, file, "--json"} + more);
    }

    QTemporaryDir m_folder;
    QString m_done; ///< a study of six candidates

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList searchWords(const QString& file, int evaluations,
                                          int workers = 1) const
    {
        return {"search",
                "--data",
                path("data"),
                "--study",
                file,
                "--space",
                path("space.json"),
                "--evaluations",
                QString::number(evaluations),
                "--workers",
                QString::number(workers),
                "--seed",
                "3",
                "--epochs",
                "1",
                "--align-epochs",
                "1",
                "--json"};
    }
    [[nodiscard]] QString copyOfDone(const QString& name) const
    {
        QFile::copy(m_done, path(name));
        return path(name);
    }
    static QStringList kinds(const QString& file)
    {
        QStringList kinds;
        const QJsonArray events = study("events", file).json()["events"].toArray();
        for (const auto& event : events)
            kinds << event.toObject()["kind"].toString();
        return kinds;
    }
    static void expectError(const Answer& answer, int exitCode, const char* part)
    {
        QCOMPARE(answer.exitCode, exitCode);
        const auto at = answer.err.indexOf("sextant-cli: error: ");
        const QByteArray line = at < 0 ? answer.err : answer.err.mid(at).split('\n').value(0);
        QVERIFY2(line.startsWith("sextant-cli: error: "), answer.err.constData());
        QVERIFY2(line.contains(part), line.constData());
        QVERIFY(!answer.json()["error"].toObject()["code"].toString().isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(runCli({"sample", "--out", path("data"), "--tiles", "24"}).exitCode, 0);
        writeTinySpace(path("space.json"), "4,6,8,12");
        m_done = path("done.sextant");
        QCOMPARE(runCli(searchWords(m_done, 6)).exitCode, 0);
    }

    void aGenomeIsAddedTrainedAndOnlyOnce()
    {
        const QString file = copyOfDone("added.sextant");
        const auto added = study("add", file, {"--genome", "Lco05k3s1p1arn1EPM2EE"});
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(added.json()["evaluations"].toInt(), 7); // it was full
        expectError(study("add", file, {"--genome", "Lco05k3s1p1arn1EE"}), 3, "asked for already");
        expectError(study("add", file, {"--genome", "Lzo08EE"}), 3, "");
        expectError(study("add", file, {"--genome", "LDd0.20n1EE"}), 3, "");
        QCOMPARE(study("info", file).json()["open_wishes"].toInt(), 1);
        const auto searched = runCli(searchWords(file, 6));
        QCOMPARE(searched.exitCode, 0);
        const auto row = study("candidates", file).json()["candidates"].toArray().last().toObject();
        QCOMPARE(row["origin"].toString(), "added");
        QCOMPARE(row["status"].toString(), "done");
        QCOMPARE(row["genome"], added.json()["wishes"].toArray().first().toObject()["genome"]);
        expectError(study("add", file, {"--genome", "Lco05k3s1p1arn1EE"}), 3, "is candidate 6");
        // Five times the sample's four bands: the same network.
        expectError(study("add", file, {"--genome", "Lcw20k3s1p1arn1EE"}), 3, "is candidate 6");
        QCOMPARE(study("set", file, {"--max-params", "200"}).exitCode, 0);
        expectError(study("add", file, {"--genome", "Lcw48k3s1p1arn1EE"}), 3,
                    "parameters above the cap");
    }

    void aTrainingIsRepeatedForItsNoise()
    {
        const QString file = copyOfDone("repeated.sextant");
        const auto frontRow = [&] {
            return study("front", file).json()["front"].toArray().first().toObject();
        };
        const int best = frontRow()["id"].toInt();
        QCOMPARE(frontRow()["trainings"].toInt(), 1);
        QVERIFY(frontRow()["half_width_95"].isNull());
        const auto asked =
            study("repeat", file, {"--candidate", QString::number(best), "--times", "2"});
        QCOMPARE(asked.exitCode, 0);
        QCOMPARE(asked.json()["wishes"].toArray().size(), 2);
        QCOMPARE(asked.json()["evaluations"].toInt(), 8);
        expectError(study("repeat", file, {"--candidate", "99"}), 3, "no candidate 99");
        QCOMPARE(runCli(searchWords(file, 6)).exitCode, 0);
        const auto rows = study("candidates", file).json()["candidates"].toArray();
        QCOMPARE(rows.size(), 8);
        for (const int id : {6, 7}) {
            QCOMPARE(rows[id].toObject()["repeat_of"].toInt(-1), best);
            QCOMPARE(rows[id].toObject()["genome"], rows[best].toObject()["genome"]);
            QVERIFY(rows[id].toObject()["seed"] != rows[best].toObject()["seed"]);
            QVERIFY(study("rerun", file, {"--candidate", QString::number(id)})
                        .json()["same_weights"]
                        .toBool());
        }
        QCOMPARE(study("front", file).json()["noise"].toObject()["degrees_of_freedom"].toInt(), 2);
        QVERIFY(kinds(file).contains("repeat_added"));
        QVERIFY(study("check", file).json()["sound"].toBool());
    }

    void aStudyBeginsWithTheBestOfAnother()
    {
        const QString file = path("warm.sextant");
        const auto words =
            searchWords(file, 4) + QStringList{"--warm-start", m_done, "--warm-count", "2"};
        QCOMPARE(runCli(words).exitCode, 0);
        QCOMPARE(runCli(words).exitCode, 0); // once more changes nothing
        const auto rows = study("candidates", file).json()["candidates"].toArray();
        QCOMPARE(rows.size(), 4);
        for (int id = 0; id < 4; ++id)
            QCOMPARE(rows[id].toObject()["origin"].toString(), id < 2 ? "added" : "bred");
        const auto more = study("add", file, {"--from", m_done, "--count", "6", "--with-weights"});
        QCOMPARE(more.exitCode, 0);
        QVERIFY(more.json()["known"].toInt() >= 2);
        QVERIFY(!more.json()["wishes"].toArray().isEmpty());
        expectError(study("add", file, {"--from", path("none.sextant")}), 3, "no such study");
        QFile weights(path("not.weights"));
        QVERIFY(weights.open(QIODevice::WriteOnly));
        weights.write("SXTW0001 and rubbish");
        weights.close();
        expectError(
            study("add", file, {"--genome", "Lcw44k3s1p1arn1EE", "--weights", weights.fileName()}),
            3, "");
    }

    void marksAndSettingsAreKeptAndLogged()
    {
        const QString file = copyOfDone("marked.sextant");
        QVERIFY(study("pin", file, {"--candidate", "1"})
                    .json()["candidate"]
                    .toObject()["pinned"]
                    .toBool());
        QCOMPARE(study("unpin", file, {"--candidate", "1"}).exitCode, 0);
        const int best =
            study("front", file).json()["front"].toArray().last().toObject()["id"].toInt();
        QCOMPARE(study("exclude", file, {"--candidate", QString::number(best)}).exitCode, 0);
        const QJsonArray front = study("front", file).json()["front"].toArray();
        for (const auto& row : front)
            QVERIFY(row.toObject()["id"].toInt() != best);
        QCOMPARE(study("include", file, {"--candidate", QString::number(best)}).exitCode, 0);
        QCOMPARE(study("note", file, {"--candidate", "2", "--text", "thin \"masts\""})
                     .json()["candidate"]
                     .toObject()["note"]
                     .toString(),
                 "thin \"masts\"");
        writeTinySpace(path("wider.json"), "4,6,8,12,16");
        const auto set = study("set", file,
                               {"--evaluations", "9", "--max-latency-ms", "5.5", "--max-params",
                                "9000", "--space", path("wider.json"), "--keep", "best:2"})
                             .json();
        QCOMPARE(set["evaluations"].toInt(), 9);
        QCOMPARE(set["max_latency_ms"].toDouble(), 5.5);
        QCOMPARE(set["max_params"].toInt(), 9000);
        QCOMPARE(set["keep"].toString(), "best:2");
        QVERIFY(study("set", file, {"--max-latency-ms", "none"}).json()["max_latency_ms"].isNull());
        QCOMPARE(kinds(file),
                 (QStringList{"created", "search_started", "search_ended", "pinned", "unpinned",
                              "excluded", "included", "annotated", "budget_changed", "caps_changed",
                              "space_changed", "keep_changed", "caps_changed"}));
        // The command the study began with still goes on with it, under what holds now.
        QCOMPARE(runCli(searchWords(file, 9)).exitCode, 0);
        QCOMPARE(study("candidates", file).json()["candidates"].toArray().size(), 9);
        QStringList other = searchWords(file, 9);
        other << "--max-params"
              << "1234";
        expectError(runCli(other), 3, "another seed, strategy, cap");
        QCOMPARE(study("info", file).json()["without_weights"].toInt(), 7);
    }

    void wrongUsageIsExitTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const QStringList& words :
             std::initializer_list<QStringList>{{"add"},
                                                {"note", "--candidate", "0"},
                                                {"pin"},
                                                {"pin", "--candidate", "x"},
                                                {"set", "--max-params", "-1"},
                                                {"set", "--max-latency-ms", "nan"},
                                                {"set", "--evaluations", "0"},
                                                {"set", "--keep", "best"},
                                                {"prune", "--genome", "x"},
                                                {"salvage"},
                                                {"events", "--candidate", "1"}})
            QTest::newRow(qPrintable(words.join(' '))) << words;
    }
    void wrongUsageIsExitTwo()
    {
        QFETCH(QStringList, words);
        words.prepend("study");
        words.insert(2, m_done);
        QCOMPARE(runCli(words).exitCode, 2);
    }

    void prunedWeightsAreTrainedAgain()
    {
        const QString file = copyOfDone("pruned.sextant");
        QCOMPARE(study("pin", file, {"--candidate", "0"}).exitCode, 0);
        const auto pruned = study("prune", file, {"--keep", "best:1"}).json();
        QCOMPARE(pruned["pruned"].toArray().size(), 4);
        QVERIFY(pruned["file_bytes_after"].toInt() < pruned["file_bytes_before"].toInt());
        const int gone = pruned["pruned"].toArray().first().toInt();
        const QStringList candidate{"--candidate", QString::number(gone)};
        const QByteArray said = "candidate " + QByteArray::number(gone)
            + "'s weights were pruned; `study rerun` trains it again";
        expectError(runCli(QStringList{"export", file, "--out", path("x"), "--json"} + candidate),
                    3, said);
        const auto again = study("rerun", file, candidate).json();
        QVERIFY(again["same_scores"].toBool());
        QVERIFY(again["weights_restored"].toBool());
        QVERIFY(again["same_weights"].isNull());
        QVERIFY(study("rerun", file, candidate).json()["same_weights"].toBool());
        // Bit by bit what they were.
        const auto whole = Study::open(m_done.toStdString(), Study::Access::ReadOnly).value();
        const auto restored = Study::open(file.toStdString(), Study::Access::ReadOnly).value();
        QCOMPARE(restored.weights(gone)->fp32, whole.weights(gone)->fp32);
        QCOMPARE(restored.weights(gone)->device, whole.weights(gone)->device);
    }

    void damageIsFoundAndSalvaged()
    {
        QVERIFY(study("check", m_done).json()["sound"].toBool());
        const QString file = copyOfDone("damaged.sextant");
        QFile damaged(file);
        QVERIFY(damaged.resize(damaged.size() * 2 / 3));
        expectError(study("candidates", file), 3, "study salvage");
        const auto check = study("check", file);
        expectError(check, 3, "study salvage");
        QVERIFY(!check.json()["sound"].toBool(true));
        QVERIFY(!check.json()["problems"].toArray().isEmpty());
        const auto salvaged = study("salvage", file, {"--out", path("salvaged.sextant")});
        QCOMPARE(salvaged.exitCode, 0);
        const auto recovered = salvaged.json()["recovered"].toObject();
        const auto lost = salvaged.json()["lost"].toObject();
        QCOMPARE(recovered["candidates"].toInt() + lost["candidates"].toInt(), 6);
        expectError(study("salvage", file, {"--out", path("salvaged.sextant")}), 1,
                    "exists already");
        QVERIFY(recovered["header"].toBool());
        // The search goes on in it.
        QCOMPARE(runCli(searchWords(path("salvaged.sextant"), 7)).exitCode, 0);
        QVERIFY(study("check", path("salvaged.sextant")).json()["sound"].toBool());
    }

    void changesReachASearchInAnotherProcess()
    {
        const QString file = path("running.sextant");
        QProcess search;
        writeTinySpace(path("large.json"), "4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20");
        QStringList words = searchWords(file, 400, 2);
        words.replaceInStrings("space.json", "large.json");
        search.start(SEXTANT_CLI, words);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(kinds(file).contains("search_started"), 60'000);
        // A second one is told off, a reader and an editor are not.
        expectError(runCli(words), 1, "another Sextant searches in this study");
        QCOMPARE(study("candidates", file).exitCode, 0);
        const auto added = study("add", file, {"--genome", "Lcw40k3s1p1arn1EE"});
        QCOMPARE(added.exitCode, 0);
        const auto wish = [&] {
            const auto opened = Study::open(file.toStdString(), Study::Access::ReadOnly).value();
            return opened.wishes()->front().candidate;
        };
        QTRY_VERIFY_WITH_TIMEOUT(wish() >= 0, 60'000);
        const int count =
            static_cast<int>(study("candidates", file).json()["candidates"].toArray().size());
        QCOMPARE(study("set", file, {"--evaluations", QString::number(count + 3)}).exitCode, 0);
        QVERIFY(search.waitForFinished(120'000)); // long before 400
        QCOMPARE(search.exitCode(), 0);
        const auto rows = study("candidates", file).json()["candidates"].toArray();
        QVERIFY(rows.size() < 400);
        const auto taken = rows[wish()].toObject();
        QCOMPARE(taken["genome"].toString(), "Lcw40k3s1p1arn1EE");
        QCOMPARE(taken["status"].toString(), "done");
        QVERIFY(study("check", file).json()["sound"].toBool());
        QCOMPARE(kinds(file).last(), "search_ended");
    }

    void aFullDiskEndsTheSearchAndRoomLetsItGoOn()
    {
        const QString file = copyOfDone("full.sextant");
        const auto limit = static_cast<rlim_t>(QFileInfo(file).size() + 20'000);
        const auto full = runCli(searchWords(file, 12), [limit] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit size{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &size);
        });
        expectError(full, 1, "free some space and run the same command again");
        QVERIFY(study("check", file).json()["sound"].toBool());
        QCOMPARE(runCli(searchWords(file, 12)).exitCode, 0);
        const QString whole = path("whole.sextant");
        QCOMPARE(runCli(searchWords(whole, 12)).exitCode, 0);
        const auto rows = [](const QString& of) {
            QJsonArray all = study("candidates", of).json()["candidates"].toArray();
            for (auto row : all) {
                QJsonObject object = row.toObject();
                object.remove("seconds");
                row = object;
            }
            return all;
        };
        QCOMPARE(rows(file), rows(whole));
    }

    void whereNothingMayBeWrittenReadingGoesOn()
    {
        const QString folder = path("readonly");
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + "/study.sextant";
        QVERIFY(QFile::copy(m_done, file));
        const auto mode = [](const QString& of, mode_t bits) {
            QCOMPARE(::chmod(qPrintable(of), bits), 0);
        };
        // Permissions bind root to nothing, so it steps down.
        const std::function<void()> asNobody = [] {
            if (::geteuid() != 0)
                return;
            constexpr unsigned kNobody = 65534;
            if (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)
                ::_exit(99);
        };
        mode(m_folder.path(), 0755);
        mode(file, 0444);
        mode(folder, 0555);
        if (runCli({"devices", "--json"}, asNobody).exitCode != 0)
            QSKIP("the program cannot be reached by a user without rights");
        const auto read = runCli({"study", "candidates", file, "--json"}, asNobody);
        QCOMPARE(read.exitCode, 0);
        QCOMPARE(read.json()["candidates"].toArray().size(), 6);
        expectError(runCli({"study", "pin", file, "--candidate", "0", "--json"}, asNobody), 1,
                    "make the file and its folder writable, or work on a copy");
        expectError(runCli(searchWords(file, 9), asNobody), 1, "writable");
        expectError(runCli(searchWords(folder + "/new.sextant", 2), asNobody), 1, "writable");
        mode(file, 0666); // the folder alone
        expectError(runCli(searchWords(file, 9), asNobody), 1, "writable");
        mode(folder, 0755);
        QCOMPARE(study("candidates", file).json(), read.json());
    }
};

QTEST_GUILESS_MAIN(TestEditedStudy)
#include "tst_edited_study.moc"
