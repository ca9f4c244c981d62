#include "tests/support/opened_study.h"
#include "tests/support/studies.h"
#include "ui/common/theme.h"
#include "ui/deliver/delivery_model.h"
#include "ui/session/selection.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <atomic>
#include <mutex>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

/// What an analyst does in the workspace Deliver: a real window, a real study, a job that waits for
/// the test between its steps.
class TestDeliver : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_answer; ///< what the next chooser returns
    std::unique_ptr<MainWindow> m_window;
    int m_count = 0;

    // What the job is asked, and how far it may go.
    std::mutex m_mutex;
    DeliveryRequest m_asked;
    std::atomic<int> m_allowed{1000}; ///< updates
    int m_failing = -1; ///< a candidate
    std::atomic<bool> m_wasStopped{false};

    template <typename T> T* child(const QString& name)
    {
        auto* found = m_window->findChild<T*>(name);
        Q_ASSERT(found);
        return found;
    }
    QPushButton* button(const QString& name) { return child<QPushButton>(name); }
    QTableView* basket() { return child<QTableView>(u"basketView"_s); }
    QString cell(int row, int column)
    {
        return basket()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    int candidatesShown() { return child<QTableView>(u"candidateView"_s)->model()->rowCount(); }

    /// Passes once the test allows another update; false when it was stopped.
    bool mayTell(const RunToken& token)
    {
        while (m_allowed <= 0) {
            if (!token.proceed()) {
                m_wasStopped = true;
                return false;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        --m_allowed;
        return true;
    }

    Jobs jobs()
    {
        Jobs jobs;
        jobs.describeData = [](const std::filesystem::path& folder,
                               const RunToken&) -> Result<DataSummary> {
            return fail(ErrorCode::FileMissing, folder.string(), "no folder");
        };
        jobs.deliveryFindings = [](const std::filesystem::path&,
                                   int candidate) -> Result<std::vector<DeviceFinding>> {
            return candidate % 2 == 0
                ? std::vector<DeviceFinding>{{"/stages/0/activations", "softmax", true, 0.0, {}}}
                : std::vector<DeviceFinding>();
        };
        jobs.deliver = [this](const DeliveryRequest& asked, const RunToken& token,
                              const ReportDelivery& report) -> Result<void> {
            {
                const std::lock_guard lock(m_mutex);
                m_asked = asked;
            }
            for (const int candidate : asked.candidates) {
                DeliveryUpdate update;
                update.candidate = candidate;
                for (update.passed = 1; update.passed <= kDeliveryChecks; ++update.passed) {
                    if (!mayTell(token))
                        return fail(ErrorCode::Cancelled, "delivery", "stopped");
                    if (candidate == m_failing && update.passed == 3) {
                        update.error = Error{ErrorCode::ParityFailed, "export", "0.5 apart"};
                        update.passed = 2;
                        report(update);
                        break;
                    }
                    if (update.passed == kDeliveryChecks)
                        update.bundle = asked.folder / std::to_string(candidate);
                    report(update);
                }
            }
            return {};
        };
        return jobs;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"deliver"_s);
        QSettings().clear();
        ui::applyTheme(*qApp, ThemeKind::Light);
    }

    void init()
    {
        m_allowed = 1000;
        m_failing = -1;
        m_wasStopped = false;
        m_asked = {};
        const auto study = path(u"study%1.sextant"_s.arg(m_count++)).toStdString();
        makeStudy(study, 24);
        const auto answer = [this](auto&&...) { return m_answer; };
        m_window = std::make_unique<MainWindow>(jobs(), Choosers{answer, answer, answer, {}});
        m_window->resize(1400, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(test::openStudy(*m_window, study));
        QCOMPARE(candidatesShown(), 24);
    }

    void cleanup() { m_window.reset(); }

    void anEmptyBasketSaysWhatToDo()
    {
        child<QAction>(u"deliverAction"_s)->trigger();
        QVERIFY(child<QLabel>(u"emptyBasketLabel"_s)->isVisible());
        QVERIFY(!button(u"deliverButton"_s)->isEnabled());
        QVERIFY(child<QLabel>(u"deliverMissingLabel"_s)->text().contains(u"basket"_s));
    }

    void theSelectedCandidateLeavesWithTwoClicks()
    {
        m_window->selectCandidate(3);
        child<QAction>(u"exportAction"_s)->trigger();
        QVERIFY(basket()->isVisible());
        QCOMPARE(basket()->model()->rowCount(), 1);
        QTest::mouseClick(button(u"deliverButton"_s), Qt::LeftButton);
        QTRY_VERIFY(cell(0, DeliveryModel::Outcome).contains(u"verified"_s));
        QCOMPARE(m_asked.candidates, std::vector<int>{3});
        QVERIFY(QString::fromStdString(m_asked.folder.string()).endsWith(u"-bundles"_s));
        QCOMPARE(m_asked.reports.size(), std::size_t{1}); // the page for the review
        QVERIFY(!m_asked.zip && !m_asked.causes);
        QVERIFY(child<QLabel>(u"check3Label"_s)->text().startsWith(u"✓"_s));
        QTRY_VERIFY(child<QLabel>(u"messageText"_s)->text().contains(u"Bundles: 1, reports: 1"_s));
    }

    void remarksOnTheTargetAreThereBeforeAnythingIsWritten()
    {
        child<QAction>(u"deliverAction"_s)->trigger();
        QTest::mouseClick(button(u"addFrontButton"_s), Qt::LeftButton);
        QVERIFY(basket()->model()->rowCount() > 1);
        const auto* label = child<QLabel>(u"targetFindingsLabel"_s);
        for (int row = 0; row < basket()->model()->rowCount(); ++row) {
            basket()->selectRow(row);
            const bool even = cell(row, DeliveryModel::Number).toInt() % 2 == 0;
            QTRY_COMPARE(label->text().contains(u"softmax"_s), even);
        }
        QVERIFY(m_asked.candidates.empty());
    }

    void ticksFollowTheChecksAndStopKeepsWhatIsVerified()
    {
        child<QAction>(u"deliverAction"_s)->trigger();
        QTest::mouseClick(button(u"addFrontButton"_s), Qt::LeftButton);
        const int count = basket()->model()->rowCount();
        QVERIFY(count >= 2);
        m_allowed = kDeliveryChecks + 2;
        QTest::mouseClick(button(u"deliverButton"_s), Qt::LeftButton);
        QTRY_COMPARE(cell(1, DeliveryModel::Checks), u"2 of 4"_s);
        QCOMPARE(child<QProgressBar>(u"deliverProgress"_s)->value(), kDeliveryChecks + 2);
        QCOMPARE(child<QProgressBar>(u"deliverProgress"_s)->maximum(), kDeliveryChecks * count);
        basket()->selectRow(1);
        QVERIFY(child<QLabel>(u"check1Label"_s)->text().startsWith(u"✓"_s));
        QVERIFY(child<QLabel>(u"check2Label"_s)->text().startsWith(u"○"_s));
        QVERIFY(!button(u"deliverButton"_s)->isEnabled());
        QVERIFY(!button(u"addFrontButton"_s)->isEnabled());
        QTest::mouseClick(button(u"deliverStopButton"_s), Qt::LeftButton);
        QVERIFY(cell(0, DeliveryModel::Outcome).contains(u"verified"_s));
        QVERIFY(cell(1, DeliveryModel::Outcome).contains(u"stopped"_s));
        QTRY_VERIFY(m_wasStopped);
        QVERIFY(button(u"deliverButton"_s)->isEnabled());
    }

    void oneThatFailsIsARowWithItsReason()
    {
        child<QAction>(u"deliverAction"_s)->trigger();
        QTest::mouseClick(button(u"addFrontButton"_s), Qt::LeftButton);
        const int count = basket()->model()->rowCount();
        m_failing = cell(0, DeliveryModel::Number).toInt();
        QTest::mouseClick(button(u"deliverButton"_s), Qt::LeftButton);
        QTRY_VERIFY(cell(count - 1, DeliveryModel::Outcome).contains(u"verified"_s));
        QVERIFY(cell(0, DeliveryModel::Outcome).contains(u"0.5 apart"_s));
        basket()->selectRow(0);
        QVERIFY(child<QLabel>(u"check2Label"_s)->text().startsWith(u"✗"_s));
        QTRY_VERIFY(child<QLabel>(u"messageText"_s)->text().contains(u"failed: 1"_s));
    }

    void folderFormAndReportsAreAskedFor()
    {
        child<QAction>(u"deliverAction"_s)->trigger();
        QTest::mouseClick(button(u"addFrontButton"_s), Qt::LeftButton);
        m_answer = path(u"elsewhere"_s);
        QTest::mouseClick(button(u"deliverFolderButton"_s), Qt::LeftButton);
        QCOMPARE(child<QLineEdit>(u"deliverFolderField"_s)->text(), m_answer);
        child<QComboBox>(u"deliverFormBox"_s)->setCurrentIndex(1);
        child<QCheckBox>(u"deliverCausesBox"_s)->setChecked(true);
        child<QCheckBox>(u"reportCsvBox"_s)->setChecked(true);
        child<QCheckBox>(u"reportHtmlBox"_s)->setChecked(false);
        basket()->selectRow(0);
        QTest::mouseClick(button(u"removeFromBasketButton"_s), Qt::LeftButton);
        const int count = basket()->model()->rowCount();
        QTest::mouseClick(button(u"deliverButton"_s), Qt::LeftButton);
        QTRY_VERIFY(cell(count - 1, DeliveryModel::Outcome).contains(u"verified"_s));
        const std::lock_guard lock(m_mutex);
        QCOMPARE(m_asked.folder, std::filesystem::path(m_answer.toStdString()));
        QVERIFY(m_asked.zip && m_asked.causes);
        QCOMPARE(m_asked.reports.size(), std::size_t{1});
        QCOMPARE(m_asked.reports[0].extension().string(), std::string(".csv"));
        QCOMPARE(static_cast<int>(m_asked.candidates.size()), count);
    }

    void anotherStudyEmptiesTheBasket()
    {
        child<QAction>(u"deliverAction"_s)->trigger();
        QTest::mouseClick(button(u"addFrontButton"_s), Qt::LeftButton);
        const auto other = path(u"other.sextant"_s).toStdString();
        if (!std::filesystem::exists(other))
            makeStudy(other, 3);
        QVERIFY(basket()->model()->rowCount() > 0);
        QVERIFY(test::openStudy(*m_window, other));
        QCOMPARE(candidatesShown(), 3);
        QCOMPARE(basket()->model()->rowCount(), 0);
    }

    void theBasketIsAProperModel()
    {
        DeliveryModel model;
        const QAbstractItemModelTester tester(&model);
        const auto candidates = someCandidates(someHeader(), 9);
        model.add(candidates);
        QCOMPARE(model.rowCount(), 8); // one has failed in training
        model.add(candidates);
        QCOMPARE(model.rowCount(), 8);
        model.begin();
        DeliveryUpdate update;
        update.candidate = candidates[0].id;
        update.passed = 2;
        model.take(update);
        QCOMPARE(model.progress(), (std::pair{2, 8 * kDeliveryChecks}));
        model.remove({7, 0});
        QCOMPARE(model.candidates(), (std::vector<int>{1, 2, 3, 4, 5, 6}));
        model.stop();
        QCOMPARE(model.countOf(DeliveryModel::State::Stopped), 6);
        model.clear();
        QCOMPARE(model.progress().second, 0);
    }
};

QTEST_MAIN(TestDeliver)
#include "tst_deliver.moc"
