#include "app/gui/real_jobs.h"
#include "tests/support/opened_study.h"
#include "tests/support/studies.h"
#include "ui/session/study_document.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 60'000; // what is waited for is short; computers are not always

} // namespace

/// Candidates once more: repeated, trained longer, as a start; on the real main window.
class TestAgain : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_answer;
    std::unique_ptr<MainWindow> m_window;
    std::filesystem::path m_study;
    int m_count = 0;

    template <typename T> T* child(const QString& name)
    {
        auto* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    static Study read(const std::filesystem::path& path)
    {
        return Study::open(path, Study::Access::ReadOnly).value();
    }

    void open(const std::filesystem::path& study) { QVERIFY(test::openStudy(*m_window, study)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"again"_s);
        QSettings().clear();
        ui::applyTheme(*qApp, ThemeKind::Light);
    }

    void init()
    {
        m_study = m_folder.filePath(u"study%1.sextant"_s.arg(m_count++)).toStdString();
        makeStudy(m_study, 12);
        const auto answer = [this](auto&&...) { return m_answer; };
        m_window = std::make_unique<MainWindow>(app::realJobs(), Choosers{answer, answer, answer});
        m_window->resize(1280, 800);
        m_window->show();
        open(m_study);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aRepeatIsAskedForAndNotOfWhatFailed()
    {
        auto* repeat = child<QAction>(u"repeatAction"_s);
        QVERIFY(!repeat->isEnabled());
        m_window->selectCandidate(7); // failed
        QVERIFY(!repeat->isEnabled());
        m_window->selectCandidate(3);
        QVERIFY(repeat->isEnabled());
        QVERIFY(child<QAbstractButton>(u"repeatActionInspectorButton"_s)->isEnabled());
        repeat->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(read(m_study).wishes()->size(), 1u, kWaitMs);
        QCOMPARE(read(m_study).wishes()->front().repeatOf, 3);
        QTRY_COMPARE_WITH_TIMEOUT(child<QSpinBox>(u"evaluationsBox"_s)->value(), 13, kWaitMs);
    }

    void longerMeansAStudyOfItsOwn()
    {
        m_window->selectCandidate(2);
        const int epochs = read(m_study).header()->settings.epochs;
        child<QAction>(u"trainLongerAction"_s)->trigger();
        auto* dialog = child<QDialog>(u"forkDialog"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), kWaitMs);
        QCOMPARE(child<QSpinBox>(u"forkEpochsBox"_s)->value(), 3 * epochs);
        auto* weights = child<QCheckBox>(u"forkWeightsBox"_s);
        QVERIFY(weights->isChecked());
        m_answer = m_folder.filePath(u"longer"_s);
        auto* make = child<QAbstractButton>(u"forkButton"_s);
        QTest::mouseClick(make, Qt::LeftButton); // this study's weights are no weights
        auto* answer = child<QLabel>(u"forkAnswer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!answer->text().isEmpty(), kWaitMs);
        QVERIFY(!QFileInfo::exists(m_answer + u".sextant"_s));
        weights->setChecked(false);
        QTest::mouseClick(make, Qt::LeftButton);
        const std::filesystem::path made = (m_answer + u".sextant"_s).toStdString();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document().path(), made, kWaitMs);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(read(made).wishes()->size(), 1u);
        QCOMPARE(read(made).header()->settings.epochs, 3 * epochs);
        QCOMPARE(read(made).header()->settings.evaluations, 1);
    }

    void everyPageOfTheListsShowsTheStudy()
    {
        auto* tabs = child<QTabWidget>(u"listTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(20);
        }
        // One selection: a brush selects rows of the table too.
        auto* choices = child<QAbstractItemView>(u"choicesView"_s);
        tabs->setCurrentIndex(3);
        QTRY_VERIFY_WITH_TIMEOUT(choices->model()->rowCount() > 3, kWaitMs);
    }
};

QTEST_MAIN(TestAgain)
#include "tst_again.moc"
