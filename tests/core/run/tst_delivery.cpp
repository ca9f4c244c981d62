#include "core/base/files.h"
#include "core/store/study.h"
#include "tests/support/command_line.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

/// What leaves the program, through the command line: bundles, their verification, reports.
class TestDelivery : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString study() const { return path("s.sextant"); }

    [[nodiscard]] static QByteArray read(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(runCli({"sample", "--out", path("tiles"), "--tiles", "18"}).exitCode, 0);
        const Answer search =
            runCli({"search", "--data", path("tiles"), "--study", study(), "--evaluations", "3",
                    "--epochs", "1", "--align-epochs", "1", "--workers", "1", "--json"});
        QVERIFY2(search.exitCode == 0, search.err);
        QCOMPARE(runCli({"study", "note", study(), "--candidate", "1", "--text",
                         "for <review> & \"co\""})
                     .exitCode,
                 0);
        QCOMPARE(runCli({"study", "pin", study(), "--candidate", "1"}).exitCode, 0);
    }

    void severalCandidatesBecomeBundles()
    {
        const Answer answer =
            runCli({"export", study(), "--candidate", "0,2", "--out", path("out"), "--json"});
        QVERIFY2(answer.exitCode == 0, answer.err);
        QCOMPARE(answer.json()["bundles"].toArray().size(), 2);
        for (const auto& file : answer.json()["files"].toArray())
            QVERIFY2(QFile::exists(file.toString()), qPrintable(file.toString()));
        QVERIFY(answer.json()["files"].toArray()[0].toString().endsWith("model_fp32.onnx"));
        const QJsonObject parity = answer.json()["parity"].toObject();
        QVERIFY(parity["max_abs_diff"].toDouble() <= 1e-4);
        QVERIFY(std::abs(parity["miou_device"].toDouble() - parity["miou_study"].toDouble())
                <= 1e-3);
        QCOMPARE(
            QDir(path("out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            (QStringList{"candidate-0", "candidate-2"}));
        for (const char* name : {"candidate-0", "candidate-2"}) { // a share of noise is not told
            const QJsonObject card =
                QJsonDocument::fromJson(read(path("out") + "/" + name + "/card.json")).object();
            const double gap = card["gap"].toObject()["fp32_minus_converted"].toDouble();
            QCOMPARE(card["scores"].toObject()["recovered"].isNull(), gap < 0.02);
        }
        // The file is one that infer takes.
        const Answer mask =
            runCli({"infer", "--model", path("out") + "/candidate-0/model_fp32.onnx", "--scene",
                    path("tiles") + "/scene.tif", "--out", path("m.tif"), "--json"});
        QVERIFY2(mask.exitCode == 0, mask.err);
    }

    void verifyNeedsNeitherStudyNorData()
    {
        QVERIFY(QDir(path("out")).exists("candidate-0"));
        QVERIFY(QDir().rename(path("out") + "/candidate-0", path("elsewhere")));
        QVERIFY(QDir().rename(path("tiles"), path("tiles-away")));
        const Answer answer = runCli({"export", "verify", path("elsewhere"), "--json"});
        QVERIFY(QDir().rename(path("tiles-away"), path("tiles")));
        QVERIFY2(answer.exitCode == 0, answer.err);
        QVERIFY(answer.json()["verified"].toBool());
        QVERIFY(answer.json()["unlisted"].toArray().isEmpty());
    }

    void aTamperedBundleIsExitThreeWithTheReason()
    {
        QFile weights(path("elsewhere") + "/weights.safetensors");
        QVERIFY(weights.open(QIODevice::ReadWrite));
        QVERIFY(weights.seek(weights.size() - 2));
        char byte = 0;
        QVERIFY(weights.peek(&byte, 1) == 1);
        byte = static_cast<char>(byte ^ 1);
        QVERIFY(weights.write(&byte, 1) == 1);
        weights.close();
        const Answer answer = runCli({"export", "verify", path("elsewhere"), "--json"});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.err.contains("weights.safetensors was changed"));
        QCOMPARE(runCli({"export", "verify", path("absent")}).exitCode, 3);
        QCOMPARE(runCli({"export", "verify", study()}).exitCode, 3);
    }

    void archivesToo()
    {
        const Answer answer = runCli(
            {"export", study(), "--candidate", "1", "--out", path("zip"), "--zip", "--json"});
        QVERIFY2(answer.exitCode == 0, answer.err);
        QCOMPARE(runCli({"export", "verify", path("zip") + "/candidate-1.zip"}).exitCode, 0);
    }

    void wrongWordsAreExitTwo()
    {
        QCOMPARE(runCli({"export", study(), "--out", path("x")}).exitCode, 2);
        QCOMPARE(runCli({"export", study(), "--candidate", "one", "--out", path("x")}).exitCode, 2);
        QCOMPARE(runCli({"export", study(), "--candidate", "0,1", "--out", path("x"), "--format",
                         "onnx"})
                     .exitCode,
                 2);
        QCOMPARE(runCli({"export", study(), "--candidate", "99", "--out", path("x")}).exitCode, 3);
        QCOMPARE(runCli({"study", "report", study(), "--out", path("report.doc")}).exitCode, 2);
    }

    void theReportIsAPdfWhereTheWorkbenchIs()
    {
        const QString program = QFileInfo(SEXTANT_CLI).dir().filePath("sextant");
        const Answer answer =
            runCli({"study", "report", study(), "--out", path("new/r.pdf"), "--json"});
        if (!QFileInfo::exists(program)) { // a build without the window
            QCOMPARE(answer.exitCode, 3);
            QVERIFY(answer.err.contains("package sextant"));
            return;
        }
        QVERIFY2(answer.exitCode == 0, answer.err);
        QVERIFY(read(path("new/r.pdf")).startsWith("%PDF-"));
        QVERIFY(QFileInfo(path("new/r.pdf")).size() > 10'000);
        // Of three candidates: headings as high as figures and columns as wide as a letter take
        // more.
        QCOMPARE(read(path("new/r.pdf")).count("/Type /Page\n"), 2);
        const Answer wrong =
            runCli({"study", "report", study(), "--out", path("new/r.pdf/under/a/file.pdf")});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.endsWith("file.pdf: Not a directory\n"), wrong.err);
        QCOMPARE(runCli({"study", "report", path("none"), "--out", path("n.pdf")}).exitCode, 3);
    }

    void theReportIsOnePageWithItsFigures()
    {
        const Answer answer =
            runCli({"study", "report", study(), "--out",
                    path("r.html") + "," + path("r.csv") + "," + path("r.json"), "--json"});
        QVERIFY2(answer.exitCode == 0, answer.err);
        const QByteArray page = read(path("r.html"));
        QCOMPARE(page.count("<svg"), 2);
        QVERIFY(page.contains("for &lt;review&gt; &amp; &quot;co&quot;"));
        QVERIFY(page.contains("simulated"));
        for (const char* outside : {"src=", "href=", "<script", "<link", "@import", "url("})
            QVERIFY2(!page.contains(outside), outside);
        for (const auto& figure : page.split('\n'))
            if (figure.contains("<svg"))
                QVERIFY(page.indexOf("</svg>", page.indexOf(figure)) > 0);
        // Well-formed: every table that opens closes.
        for (const QByteArray tag : {"table", "tr", "td", "th", "ul", "li", "h2", "figure", "p"}) {
            const auto opened =
                QString::fromUtf8(page).count(QRegularExpression("<" + tag + "(\\s[^>]*)?>"));
            QCOMPARE(opened, page.count("</" + tag + ">"));
        }
    }

    void csvAndJsonHoldAllCandidates()
    {
        const QList<QByteArray> lines = read(path("r.csv")).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        const auto columns = lines[0].trimmed().split(',').size();
        QCOMPARE(lines[1].trimmed().split(',').size(), columns);
        QVERIFY(lines[2].contains("\"for <review> & \"\"co\"\"\""));
        const QJsonObject all = QJsonDocument::fromJson(read(path("r.json"))).object();
        QCOMPARE(all["candidates"].toArray().size(), 3);
        QCOMPARE(all["candidates"].toArray()[0].toObject()["epochs"].toArray().size(), 2);
        QVERIFY(!all["events"].toArray().isEmpty());
        const QJsonArray front =
            runCli({"study", "front", study(), "--json"}).json()["front"].toArray();
        QCOMPARE(all["front"].toArray().size(), front.size());
        QCOMPARE(all["front"].toArray()[0].toInt(), front[0].toObject()["id"].toInt());
    }

    void versionNamesTheLibraries()
    {
        const Answer text = runCli({"--version"});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(QRegularExpression("^sextant-cli \\d+\\.\\d+\\.\\d+\n")
                    .match(QString::fromUtf8(text.out))
                    .hasMatch());
        const QJsonObject libraries =
            runCli({"--version", "--json"}).json()["libraries"].toObject();
        for (const char* name : {"LibTorch", "OpenCV", "GDAL", "SQLite", "ONNX", "pagmo"})
            QVERIFY2(
                QRegularExpression("^\\d+\\.\\d+").match(libraries[name].toString()).hasMatch(),
                name);
    }

    void everyVerbIsDocumented()
    {
        const QString usage = QString::fromUtf8(runCli({"--help"}).err);
        const QString page = QString::fromUtf8(read(SEXTANT_SOURCE "/resources/help/commands.md"));
        const QString manual =
            QString::fromUtf8(read(SEXTANT_SOURCE "/packaging/man/sextant-cli.1"));
        auto verbs = QRegularExpression("^  ([a-z-]+)", QRegularExpression::MultilineOption)
                         .globalMatch(usage);
        int count = 0;
        while (verbs.hasNext()) {
            const QString verb = verbs.next().captured(1);
            ++count;
            QVERIFY2(page.contains("| `" + verb), qPrintable(verb + " is not in commands.md"));
            QVERIFY2(manual.contains("\n.B " + verb + "\n"),
                     qPrintable(verb + " is not in the man page"));
        }
        QVERIFY(count > 10);
        auto options = QRegularExpression("--[a-z][a-z-]+").globalMatch(usage);
        while (options.hasNext()) {
            const QString option = options.next().captured(0);
            QVERIFY2(page.contains(option), qPrintable(option + " is not in commands.md"));
        }
    }

    /// Desktop entry, metainfo, icon and file type share one id.
    void packageFilesAreSound()
    {
        const QString desktop = SEXTANT_SOURCE "/packaging/desktop/org.sextant.Sextant";
        for (const QString& file :
             {desktop + ".mime.xml", desktop + ".metainfo.xml.in",
              QString(SEXTANT_SOURCE "/resources/icons/org.sextant.Sextant.svg")}) {
            QXmlStreamReader xml(read(file));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(file + ": " + xml.errorString()));
        }
        const QByteArray entry = read(desktop + ".desktop");
        QVERIFY(entry.contains("\nIcon=org.sextant.Sextant\n"));
        QVERIFY(entry.contains("application/x-sextant-study"));
        QVERIFY(read(desktop + ".metainfo.xml.in").contains("<id>org.sextant.Sextant</id>"));
        QVERIFY(read(desktop + ".mime.xml").contains("application/x-sextant-study"));
        for (const auto& [tool, words] :
             {std::pair{QString("desktop-file-validate"), QStringList{desktop + ".desktop"}},
              std::pair{QString("appstreamcli"),
                        QStringList{"validate", "--no-net", SEXTANT_METAINFO}}}) {
            if (QStandardPaths::findExecutable(tool).isEmpty()) {
                qInfo("%s is not installed: not validated", qPrintable(tool));
                continue;
            }
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(tool, words);
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAll());
        }
        QProcess bash;
        bash.start("bash", {"-n", SEXTANT_SOURCE "/packaging/completion/sextant-cli.bash"});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.exitCode(), 0);
    }

    /// What a shell would offer.
    void completionOffersVerbsAndTheirOptions()
    {
        const auto complete = [](const QString& words, int at) {
            QProcess bash;
            bash.start("bash",
                       {"-c",
                        QString("source '%1'; COMP_WORDS=(%2 %3); COMP_CWORD=%4; compopt() "
                                "{ :; }; _sextant_cli; printf '%s\\n' \"${COMPREPLY[@]}\"")
                            .arg(SEXTANT_SOURCE "/packaging/completion/sextant-cli.bash",
                                 SEXTANT_CLI, words)
                            .arg(at)});
            bash.waitForFinished();
            return QString::fromUtf8(bash.readAllStandardOutput()).split('\n');
        };
        QVERIFY(complete("expo", 1).contains("export"));
        QVERIFY(complete("exp x --z", 3).filter("--zip").isEmpty());
        QVERIFY(complete("export x --z", 3).contains("--zip"));
        QVERIFY(complete("export --c", 2).contains("--candidate"));
        QVERIFY(!complete("export --e", 2).contains("--epochs"));
        QVERIFY(complete("study r", 2).contains("report"));
        QVERIFY(complete("search --device my", 3).contains("myriad-x"));
        QVERIFY(complete("probe", 1).contains("probe-model"));
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
