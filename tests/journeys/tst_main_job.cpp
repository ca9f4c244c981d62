#include "app/gui/real_jobs.h"
#include "core/data/dataset.h"
#include "core/space/search_space.h"
#include "tests/support/opened_study.h"
#include "ui/models/candidate_model.h"
#include "ui/plot/front_plot.h"
#include "ui/scene/scene_view.h"
#include "ui/session/study_document.h"
#include "ui/window/main_window.h"
#include "ui/window/data_card.h"
#include "ui/window/setup_panel.h"
#include "ui/window/space_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include <filesystem>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;
using State = SearchSession::State;

namespace {

constexpr int kTrainingTimeoutMs = 240'000;

} // namespace

/// "Open data, start, pause, resume, click a point, see the mask, export" with real training on a
/// small sample.
class TestMainJob : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_answer; ///< what the next chooser returns

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] Choosers choosers()
    {
        return {[this](QWidget*, const QString&) { return m_answer; },
                [this](QWidget*, const QString&, const QString&) { return m_answer; },
                [this](QWidget*, const QString&, const QString&) { return m_answer; }};
    }
    template <typename T> static T* child(const QWidget& window, const QString& name)
    {
        auto* found = window.findChild<T*>(name);
        Q_ASSERT(found);
        return found;
    }
    static void click(const MainWindow& window, const QString& button)
    {
        QTest::mouseClick(child<QToolButton>(window, button), Qt::LeftButton);
    }
    static int doneRows(const MainWindow& window)
    {
        const auto* model = window.findChild<QTableView*>(u"candidateView"_s)->model();
        int done = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            done +=
                model->index(row, CandidateModel::Status).data().toString() == u"done"_s ? 1 : 0;
        return done;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"journey"_s);
        QVERIFY(writeSample(path(u"data"_s).toStdString(), {24, 48, 160, 2}).has_value());
    }

    void aStudysOwnAugmentationLeavesWithIt()
    {
        const Jobs jobs = app::realJobs();
        SetupPanel panel(jobs);
        auto* box = panel.findChild<QComboBox*>(u"augmentationBox"_s);
        QVERIFY(box && box->count() == 3);
        StudyHeader header;
        header.dataFolder = path(u"data"_s).toStdString();
        header.spaceJson = SearchSpace::defaults().toJson();
        header.settings.training.augmentation = {0.5, 0.1, 0.0};
        for (int opened = 0; opened < 2; ++opened) {
            panel.showStudy(header);
            QCOMPARE(box->count(), 4);
            QCOMPARE(box->currentIndex(), 3);
        }
        panel.clearStudy();
        QCOMPARE(box->count(), 3);
        QCOMPARE(box->currentIndex(), 0);
    }

    void theNumberOfWorkersMayChangeWhileASearchRuns()
    {
        const Jobs jobs = app::realJobs();
        SetupPanel panel(jobs);
        auto* box = panel.findChild<QSpinBox*>(u"workersBox"_s);
        const SearchPlan plan = panel.plan(); // as a search that runs holds it
        QCOMPARE(plan.workerCount->get(), box->value());
        panel.setEnabledForRun(false);
        QVERIFY(box->isEnabled());
        QVERIFY(!panel.findChild<QSpinBox*>(u"evaluationsBox"_s)->isEnabled());
        box->setValue(4);
        QCOMPARE(plan.workerCount->get(), 4);
    }

    void strategyAndObjectivesAreAskedForAndShown()
    {
        const Jobs jobs = app::realJobs();
        SetupPanel panel(jobs);
        auto* strategy = panel.findChild<QComboBox*>(u"strategyBox"_s);
        auto* objectives = panel.findChild<QComboBox*>(u"objectivesBox"_s);
        QVERIFY(strategy && objectives);
        QCOMPARE(panel.plan().settings.strategy, SearchSettings().strategy);
        QCOMPARE(panel.plan().settings.objectives, SearchSettings().objectives);
        strategy->setCurrentIndex(strategy->findData(u"pynas-ga"_s));
        objectives->setCurrentIndex(objectives->findData(u"energy,miou"_s));
        QCOMPARE(panel.plan().settings.strategy, Strategy::PynasGa);
        QCOMPARE(panel.plan().settings.objectives,
                 (std::vector{Objective::Energy, Objective::Miou}));

        StudyHeader header;
        header.dataFolder = path(u"data"_s).toStdString();
        header.spaceJson = SearchSpace::defaults().toJson();
        header.settings.strategy = Strategy::Random;
        header.settings.objectives = {Objective::Params, Objective::VesselF1};
        const int offered = objectives->count();
        panel.showStudy(header);
        QCOMPARE(panel.plan().settings.strategy, Strategy::Random);
        QCOMPARE(panel.plan().settings.objectives, header.settings.objectives);
        panel.clearStudy();
        QCOMPARE(objectives->count(), offered);
    }

    void aSpaceComesFromAFileOrItsMistakeIsSaid()
    {
        const Jobs jobs = app::realJobs();
        SetupPanel panel(jobs);
        auto* box = panel.findChild<QComboBox*>(u"spaceBox"_s);
        const int offered = box->count();
        SearchSpace space = SearchSpace::defaults();
        space.name = "mine";
        space.maxStages = 3;
        std::string text = space.toJson();
        const auto write = [&](const QString& name) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.c_str());
        };
        write(u"space.json"_s);
        panel.space().add(path(u"space.json"_s).toStdString());
        QCOMPARE(box->currentText(), u"mine"_s);
        QCOMPARE(SearchSpace::fromJson(panel.plan().spaceJson).value(), space);
        panel.space().add(path(u"space.json"_s).toStdString()); // once more is no second entry
        QCOMPARE(box->count(), offered + 1);

        text.replace(text.find("rep_conv"), 8, "rap_conv");
        write(u"wrong.json"_s);
        panel.space().add(path(u"wrong.json"_s).toStdString());
        QCOMPARE(box->currentText(), u"mine"_s);
        const auto labels = panel.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(u"/stages/0/blocks/5"_s)
                && label->text().contains(u"rap_conv"_s);
        }));
    }

    void savingsAreAskedForAndShown()
    {
        const Jobs jobs = app::realJobs();
        SetupPanel panel(jobs);
        auto* box = panel.findChild<QComboBox*>(u"savingsBox"_s);
        QCOMPARE(panel.plan().settings.savings, Savings{});
        box->setCurrentIndex(2);
        QCOMPARE(panel.plan().settings.savings, (Savings{true, 0, true}));
        StudyHeader header;
        header.settings.savings = {false, 1, false}; // none of those offered
        panel.showStudy(header);
        QCOMPARE(panel.plan().settings.savings, header.settings.savings);
        QVERIFY(!box->isEnabled());
    }

    void tooManyNetworksToTrainEveryOneIsSaid()
    {
        const Jobs jobs = app::realJobs();
        SetupPanel panel(jobs);
        panel.data().setFolder(path(u"data"_s).toStdString());
        QTRY_VERIFY(panel.isReady());
        auto* strategy = panel.findChild<QComboBox*>(u"strategyBox"_s);
        strategy->setCurrentIndex(strategy->findData(u"exhaustive"_s));
        QVERIFY(!panel.isReady());
        QVERIFY(panel.reason().contains(u"too many"_s));
        strategy->setCurrentIndex(strategy->findData(u"nsga2"_s));
        QVERIFY(panel.isReady());
    }

    void openDataStartPauseResumeSelectMaskExport()
    {
        MainWindow window(app::realJobs(), choosers());
        window.show();
        QVERIFY(!child<QToolButton>(window, u"startSearchButton"_s)->isEnabled());

        m_answer = path(u"data"_s);
        QTest::mouseClick(child<QPushButton>(window, u"openDataButton"_s), Qt::LeftButton);
        QTRY_VERIFY(child<QToolButton>(window, u"startSearchButton"_s)->isEnabled());
        window.setup().setBudget(3, 2, 1);

        m_answer = path(u"first.sextant"_s);
        click(window, u"startSearchButton"_s);
        QCOMPARE(window.session().state(), State::Running);
        QVERIFY(!child<QSpinBox>(window, u"seedBox"_s)->isEnabled());
        auto* table = child<QTableView>(window, u"candidateView"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kTrainingTimeoutMs);

        click(window, u"pauseSearchButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), State::Paused, kTrainingTimeoutMs);
        const int rowsAtRest = table->model()->rowCount();
        const int doneAtRest = doneRows(window);
        QTest::qWait(300);
        QCOMPARE(table->model()->rowCount(), rowsAtRest);
        QCOMPARE(doneRows(window), doneAtRest);

        click(window, u"startSearchButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), State::Finished, kTrainingTimeoutMs);
        QCOMPARE(doneRows(window), 3);
        QVERIFY(!child<QSpinBox>(window, u"seedBox"_s)->isEnabled()); // the study has fixed it
        QVERIFY(child<QSpinBox>(window, u"evaluationsBox"_s)->isEnabled());

        auto* scene = child<SceneView>(window, u"sceneView"_s);
        window.openScene(path(u"data/scene.tif"_s).toStdString());
        QTRY_VERIFY(scene->hasScene());
        QVERIFY(!scene->hasMask());

        auto* plot = child<FrontPlot>(window, u"frontPlot"_s);
        QTest::mouseClick(plot->findChild<QWidget*>(u"frontCanvas"_s), Qt::LeftButton, {},
                          plot->positionOf(1));
        QTRY_VERIFY(plot->selected() >= 0);
        QTRY_VERIFY_WITH_TIMEOUT(scene->hasMask(), 20'000);
        QVERIFY(table->currentIndex().isValid());

        m_answer = path(u"exported"_s);
        window.findChild<QAction*>(u"exportAction"_s)->trigger();
        QTest::mouseClick(child<QPushButton>(window, u"deliverFolderButton"_s), Qt::LeftButton);
        child<QCheckBox>(window, u"reportPdfBox"_s)->setChecked(true);
        QTest::mouseClick(child<QPushButton>(window, u"deliverButton"_s), Qt::LeftButton);
        const QString bundle = path(u"exported/candidate-%1"_s.arg(plot->selected()));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(bundle + u"/manifest.json"_s), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QLabel>(window, u"messageText"_s)->text().contains(u"Written and verified"_s),
            60'000);
        const QString report = path(u"exported/first-report"_s);
        QVERIFY(QFileInfo(report + u".html"_s).size() > 1000);
        QFile pdf(report + u".pdf"_s);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-" && pdf.size() > 10'000);
        window.grab().save(path(u"journey.png"_s));
    }

    void closingWhileRunningAsksNothingAndLosesNothing()
    {
        const QString study = path(u"closed.sextant"_s);
        int finished = 0;
        {
            MainWindow window(app::realJobs(), choosers());
            window.show();
            window.openData(path(u"data"_s).toStdString());
            QTRY_VERIFY(child<QToolButton>(window, u"startSearchButton"_s)->isEnabled());
            window.setup().setBudget(4, 2, 1);
            m_answer = study;
            click(window, u"startSearchButton"_s);
            QTRY_VERIFY_WITH_TIMEOUT(doneRows(window) >= 1, kTrainingTimeoutMs);
            window.close();
            QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), 20'000);
            finished = doneRows(window);
        }
        MainWindow window(app::realJobs(), choosers());
        window.show();
        QVERIFY(test::openStudy(window, study.toStdString()));
        QCOMPARE(doneRows(window), finished);
        QTRY_VERIFY(child<QToolButton>(window, u"startSearchButton"_s)->isEnabled());
        click(window, u"startSearchButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), State::Finished, kTrainingTimeoutMs);
        QCOMPARE(doneRows(window), 4);
    }

    void aSignalToEndIsLikeClosing()
    {
        const QString temporary = path(u"temporary"_s);
        QVERIFY(QDir().mkpath(temporary));
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, temporary);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, temporary + u"-settings"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SEXTANT_PROGRAM), {path(u"closed.sextant"_s)});
        const QDir left(temporary);
        const auto entries = [&left] {
            return left.entryList({u"sextant-*"_s}, QDir::Dirs).size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(entries() > 0, 60'000); // for masks that are predicted
        program.terminate();
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(entries(), 0);
    }

    void scenesAreLevelledWhenAsked()
    {
        MainWindow window(app::realJobs(), choosers());
        window.show();
        window.openData(path(u"data"_s).toStdString());
        QTRY_VERIFY(child<QToolButton>(window, u"startSearchButton"_s)->isEnabled());
        auto* box = child<QCheckBox>(window, u"levelScenesBox"_s);
        QVERIFY(!box->isChecked());
        box->setChecked(true);
        window.setup().setBudget(1, 1, 1);
        m_answer = path(u"levelled.sextant"_s);
        click(window, u"startSearchButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), State::Finished, kTrainingTimeoutMs);
        QVERIFY(!box->isEnabled()); // the study keeps it
        QVERIFY(Study::open(m_answer.toStdString(), Study::Access::ReadOnly)
                    ->header()
                    ->settings.training.levelScenes);
    }

    void aBoardMeasuresWhileTheSearchGoesOn()
    {
        QSettings().remove(u"probe"_s);
        {
            QFile script(path(u"probe.sh"_s));
            QVERIFY(script.open(QIODevice::WriteOnly));
            script.write("test -s \"$1\" && echo '{\"ms\": 4.5}'\n");
        }
        const Jobs jobs = app::realJobs();
        MainWindow window(jobs, choosers());
        window.show();
        window.openData(path(u"data"_s).toStdString());
        window.setup().setBudget(2, 1, 1);
        auto* start = child<QToolButton>(window, u"startSearchButton"_s);
        QTRY_VERIFY(start->isEnabled());
        auto* members = child<QComboBox>(window, u"probeMembersBox"_s);
        auto* command = child<QLineEdit>(window, u"probeCommandEdit"_s);
        QVERIFY(!command->isEnabled());
        members->setCurrentIndex(members->findData(int(ProbeChoice::Members::All)));
        QVERIFY(!start->isEnabled()); // by which program?
        command->setText(u"/bin/sh '%1'"_s.arg(path(u"probe.sh"_s)));
        QVERIFY(!start->isEnabled()); // of which model?
        command->setText(u"/bin/sh '%1' {model}"_s.arg(path(u"probe.sh"_s)));
        QVERIFY(start->isEnabled());
        m_answer = path(u"measured.sextant"_s);
        click(window, u"startSearchButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), State::Finished, kTrainingTimeoutMs);
        QTRY_COMPARE(window.document().model().rowCount(), 2);
        for (const CandidateRecord& candidate : window.document().model().candidates())
            QCOMPARE(candidate.measuredMs, std::optional(4.5));
        const auto study =
            Study::open(path(u"measured.sextant"_s).toStdString(), Study::Access::ReadOnly);
        QCOMPARE(study->measuredMs()->size(), std::size_t{2});
        // Kept for the next time.
        SetupPanel next(jobs);
        QCOMPARE(next.plan().probe, window.setup().plan().probe);
        QSettings().remove(u"probe"_s);
    }

    void badFilesAreSentencesNotCrashes()
    {
        MainWindow window(app::realJobs(), choosers());
        window.show();
        QFile broken(path(u"broken.sextant"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no study");
        broken.close();
        window.openStudy(broken.fileName().toStdString());
        const auto* message = child<QLabel>(window, u"messageText"_s);
        QTRY_VERIFY(message->text().contains(u"damaged"_s));
        window.openData(path(u"nowhere"_s).toStdString());
        QTest::qWait(100);
        QVERIFY(!child<QToolButton>(window, u"startSearchButton"_s)->isEnabled());
        window.openScene(broken.fileName().toStdString());
        QTRY_VERIFY(message->text().contains(u"cannot be read"_s));
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_main_job.moc"
