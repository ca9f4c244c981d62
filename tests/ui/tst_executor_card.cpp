#include "ui/models/cluster_models.h"
#include "ui/window/cluster_dialog.h"
#include "ui/window/executor_card.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;

/// Where candidates are trained, as chosen in Setup, and what is seen of a cluster.
class TestExecutorCard : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    template <typename T> static T* child(QWidget& widget, const char* name)
    {
        return widget.findChild<T*>(QString::fromLatin1(name));
    }
    static void choose(ExecutorCard& card, ExecutorChoice::Kind kind)
    {
        auto* box = child<QComboBox>(card, "executorBox");
        box->setCurrentIndex(box->findData(int(kind)));
    }
    static ClusterState someState()
    {
        ClusterState state;
        state.jobs = {{3, "12", "RUNNING", "None", "n1", false, 4, 90.0},
                      {4, "13", "RUNNING", "None", "n2", true, 4, 60.0},
                      {5, "14", "PENDING", "Resources", "", false, 4, 0.0}};
        state.nodes = {{"n1", "mixed", "", true, 8, 4, 16000},
                       {"n2", "down*", "Not responding", false, 8, 4, 16000}};
        state.runningCoreHours = 1.5;
        return state;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName("sextant-test");
    }
    void init() { QSettings().clear(); }

    void threadsAreTheDefaultAndChangeNothing()
    {
        const Jobs jobs;
        ExecutorCard card(jobs);
        SearchPlan plan;
        card.fill(plan);
        QCOMPARE(plan.executor.kind, ExecutorChoice::Kind::Threads);
        QCOMPARE(plan.workers, 2);
        QCOMPARE(plan.settings.lag, SearchSettings().lag);
        QVERIFY(card.reason().isEmpty());
        QVERIFY(!child<QSpinBox>(card, "executorMemoryBox")->isEnabled());
        QVERIFY(!plan.workerCount);
    }

    void aClusterNeedsAFolderAndBringsItsJobs()
    {
        const Jobs jobs;
        {
            ExecutorCard card(jobs);
            const QSignalSpy changed(&card, &ExecutorCard::changed);
            choose(card, ExecutorChoice::Kind::Slurm);
            QVERIFY(changed.count() > 0);
            QVERIFY(!card.reason().isEmpty());
            child<QLineEdit>(card, "clusterFolderEdit")->setText("/shared/search");
            QVERIFY(card.reason().isEmpty());
            child<QSpinBox>(card, "jobsInFlightBox")->setValue(48);
            child<QLineEdit>(card, "partitionEdit")->setText("short");
            SearchPlan plan;
            card.fill(plan);
            QCOMPARE(plan.workers, 48);
            QCOMPARE(plan.workerCount->get(), 48);
            child<QSpinBox>(card, "jobsInFlightBox")->setValue(49); // while it runs
            QCOMPARE(plan.workerCount->get(), 49);
            child<QSpinBox>(card, "jobsInFlightBox")->setValue(48);
            QCOMPARE(plan.settings.lag, 48);
            QCOMPARE(plan.executor.folder, std::filesystem::path("/shared/search"));
            QCOMPARE(plan.executor.partition, std::string("short"));
            QVERIFY(plan.executor.passOver);
            QCOMPARE(plan.executor.waitMinutes, 0);
            child<QComboBox>(card, "stragglersBox")->setCurrentIndex(1);
            child<QSpinBox>(card, "clusterPatienceBox")->setValue(30);
            child<QSpinBox>(card, "cpusBox")->setValue(3); // keeps all of them
        }
        const ExecutorCard again(jobs);
        QCOMPARE(again.choice().kind, ExecutorChoice::Kind::Slurm);
        QCOMPARE(again.choice().partition, std::string("short"));
        QCOMPARE(again.choice().jobs, 48);
        QCOMPARE(again.choice().cpus, 3);
        QVERIFY(!again.choice().passOver);
        QCOMPARE(again.choice().waitMinutes, 30);
    }

    void whatTheSearchWaitsForIsShown()
    {
        const Jobs jobs;
        ExecutorCard card(jobs);
        const auto* row = child<QLabel>(card, "clusterWait");
        QVERIFY(row->isHidden());
        SearchWait wait{SearchWait::For::Folder, SearchWait::Phase::Began, "No space left", {}, 0};
        card.showWait(wait);
        QVERIFY(!row->isHidden());
        QVERIFY2(row->text().contains("cannot be written, since "), qPrintable(row->text()));
        QVERIFY(row->text().contains("goes on by itself"));
        QCOMPARE(row->toolTip(), QString("No space left"));
        wait.what = SearchWait::For::Cluster;
        wait.phase = SearchWait::Phase::GaveUp;
        card.showWait(wait);
        QVERIFY(row->text().contains("controller does not answer"));
        QVERIFY(row->text().contains("has paused"));
        wait.phase = SearchWait::Phase::Ended;
        card.showWait(wait);
        QVERIFY(row->isHidden());
    }

    void theConnectionTestShowsEachAnswer()
    {
        Jobs jobs;
        jobs.checkCluster = [](const ExecutorChoice& choice, const RunToken&,
                               const std::function<void(const ClusterAnswer&)>& answered) {
            answered({"commands", true, "slurm-wlm"});
            answered({"controller", choice.partition != "none", "does not answer"});
            return Result<void>();
        };
        ExecutorCard card(jobs);
        choose(card, ExecutorChoice::Kind::Slurm);
        auto* answers = child<QLabel>(card, "clusterAnswers");
        auto* button = child<QPushButton>(card, "testClusterButton");
        button->click();
        QCOMPARE(answers->text(), card.reason()); // no folder yet
        child<QLineEdit>(card, "clusterFolderEdit")->setText("/shared");
        button->click();
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(answers->text().contains(QStringLiteral("✓ Its controller")));
        QVERIFY(answers->text().endsWith("The cluster will do."));
        child<QLineEdit>(card, "partitionEdit")->setText("none");
        button->click();
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(answers->text().endsWith(QStringLiteral("✗ Its controller: does not answer")));
    }

    void queueAndNodesAreShown()
    {
        int asked = 0;
        ClusterDialog dialog(
            [&](const ExecutorChoice&, const RunToken&) {
                ++asked;
                return Result<ClusterState>(someState());
            },
            {});
        auto* jobs = child<QTableView>(dialog, "clusterJobs")->model();
        auto* nodes = child<QTableView>(dialog, "clusterNodes")->model();
        const QAbstractItemModelTester jobTester(jobs);
        const QAbstractItemModelTester nodeTester(nodes);
        QTRY_COMPARE(jobs->rowCount(), 3);
        QCOMPARE(nodes->rowCount(), 2);
        const auto text = [](const QAbstractItemModel* model, int row, int column) {
            return model->index(row, column).data().toString();
        };
        QCOMPARE(text(jobs, 0, ClusterJobModel::State), QString("runs"));
        QVERIFY(text(jobs, 1, ClusterJobModel::State).contains("node is dead"));
        QCOMPARE(text(jobs, 2, ClusterJobModel::State), QString("waits: Resources"));
        QCOMPARE(text(nodes, 0, ClusterNodeModel::Cpus), QString("4 of 8"));
        QVERIFY(text(nodes, 1, ClusterNodeModel::State).contains("down*"));
        const QString summary = child<QLabel>(dialog, "clusterSummary")->text();
        QVERIFY2(summary.contains("2 run, 1 wait"), qPrintable(summary));
        QVERIFY2(summary.contains("1.5 core-hours"), qPrintable(summary));
        QVERIFY(summary.contains("not up"));
        QCOMPARE(asked, 1);
    }
};

QTEST_MAIN(TestExecutorCard)
#include "tst_executor_card.moc"
