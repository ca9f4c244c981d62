#include "app/gui/real_jobs.h"
#include "core/base/files.h"
#include "core/data/dataset.h"
#include "core/space/block_traits.h"
#include "core/space/search_space.h"
#include "tests/support/opened_study.h"
#include "tests/support/studies.h"
#include "ui/session/study_document.h"
#include "ui/space/histogram_view.h"
#include "ui/space/range_slider.h"
#include "ui/window/main_window.h"
#include "ui/window/setup_panel.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>
#include <QUndoStack>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 60'000; // what is waited for is short; computers are not always

constexpr int kTrainingTimeoutMs = 240'000;
constexpr int kBudget = 20; // of the search that is edited while it runs

void drag(QWidget* widget, const QPoint& from, const QPoint& to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (const QPoint& at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

} // namespace

/// The search-space editor on the real main window.
class TestSpaceJourney : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_answer; ///< what the next chooser returns
    std::unique_ptr<MainWindow> m_window;

    template <typename T> T* child(const QString& name)
    {
        auto* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString& button)
    {
        QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// What Setup would search in.
    SearchSpace planned()
    {
        return SearchSpace::fromJson(m_window->setup().plan().spaceJson).value();
    }
    void choose(const QString& title)
    {
        auto* tree = child<QTreeView>(u"spaceTree"_s);
        const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, title,
                                                1, Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(title));
        tree->setCurrentIndex(found.first());
    }

    void open(const std::filesystem::path& study) { QVERIFY(test::openStudy(*m_window, study)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"space"_s);
        QSettings().clear();
        ui::applyTheme(*qApp, ThemeKind::Light);
    }

    void init()
    {
        const auto answer = [this](auto&&...) { return m_answer; };
        m_window = std::make_unique<MainWindow>(app::realJobs(), Choosers{answer, answer, answer});
        m_window->resize(1400, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void editUndoRedoImportAndExport()
    {
        click(u"editSpaceButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"spacePage"_s)->isVisible(), kWaitMs);
        auto* histogram = child<HistogramView>(u"latencyHistogram"_s);
        QTRY_COMPARE_WITH_TIMEOUT(histogram->histogram().values, 1000, kWaitMs);
        const QString digits = child<QLabel>(u"spaceDigits"_s)->text();
        QVERIFY(digits.size() > 12);

        // A range by its upper handle: one command, however many steps the drag had.
        choose(u"All stages"_s);
        auto* slider = child<RangeSlider>(u"stages0WidthsSlider"_s);
        QUndoStack& history = m_window->document().undoStack();
        QCOMPARE(history.count(), 0);
        drag(slider, slider->centreOf(RangeSlider::Handle::High),
             slider->centreOfStop(slider->low() + 3));
        QCOMPARE(history.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(planned().stages[0].widths.back() < 48, kWaitMs);
        const SearchSpace narrowed = planned();
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(u"spaceDigits"_s)->text() != digits, kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(child<QTableView>(u"spaceChangesView"_s)->model()->rowCount(), 1,
                                  kWaitMs);
        QCOMPARE(child<QComboBox>(u"spaceBox"_s)->currentText(), u"As edited"_s);

        // A chip, with a mistake as a consequence, beside its field.
        for (int i = 0; i < 8; ++i)
            if (const QString chip = u"stages0KernelsChip%1"_s.arg(i);
                child<QAbstractButton>(chip)->isChecked())
                click(chip);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QLabel*>(u"mistakeLabel"_s), kWaitMs);
        QVERIFY(!m_window->setup().isReady());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->setup().reason().contains(u"F4"_s)
                                     || m_window->setup().reason().contains(u"folder"_s),
                                 kWaitMs);
        while (history.index() > 1)
            child<QAction>(u"undoAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(planned(), narrowed, kWaitMs);
        child<QAction>(u"undoAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(planned(), SearchSpace::defaults(), kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(u"spaceDigits"_s)->text(), digits, kWaitMs);
        click(u"spaceRedoButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(planned(), narrowed, kWaitMs);

        m_answer = path(u"mine"_s);
        click(u"exportSpaceButton"_s);
        QCOMPARE(SearchSpace::load(path(u"mine.json"_s).toStdString()).value(), narrowed);
        auto* presets = child<QComboBox>(u"presetBox"_s);
        presets->setCurrentIndex(presets->findData(u"small"_s));
        Q_EMIT presets->activated(presets->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(planned().name, std::string("small-and-fast"), kWaitMs);
        m_answer = path(u"mine.json"_s);
        click(u"importSpaceButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(planned(), narrowed, kWaitMs);
        // What is no space is said, and changes nothing.
        m_answer = path(u"other.json"_s);
        QVERIFY(writeFile(m_answer.toStdString(), "{\"format\": 1}").has_value());
        click(u"importSpaceButton"_s);
        QVERIFY(child<QLabel>(u"spaceStanding"_s)->text().contains(u"other.json"_s));
        QCOMPARE(planned(), narrowed);
        click(u"spaceBackButton"_s);
        QVERIFY(!child<QWidget>(u"spacePage"_s)->isVisible());
        QVERIFY(child<QWidget>(u"setupPage"_s)->isVisible());
    }

    void theCheaperChoiceTakesTheOthersPlace()
    {
        child<QAction>(u"editSpaceAction"_s)->trigger();
        choose(u"All stages"_s);
        const auto buttons = [this] {
            auto all = m_window->findChildren<QAbstractButton*>(u"useInsteadButton"_s);
            erase_if(all, [](const QAbstractButton* button) { return !button->isVisible(); });
            return all;
        };
        QTRY_VERIFY_WITH_TIMEOUT(!buttons().isEmpty(), kWaitMs);
        const auto before = buttons().size();
        QTest::mouseClick(buttons().first(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(buttons().size() == before - 1, kWaitMs);
        QVERIFY(planned() != SearchSpace::defaults());
        QVERIFY(planned().findings().empty());
    }

    void aStudysSpaceIsAppliedUndoneAndComparedWithItsStart()
    {
        const auto study = path(u"made.sextant"_s).toStdString();
        makeStudy(study, 9);
        open(study);
        child<QAction>(u"editSpaceAction"_s)->trigger();
        const auto kept = [&] {
            return SearchSpace::fromJson(
                       Study::open(study, Study::Access::ReadOnly)->header()->spaceJson)
                .value();
        };
        auto* apply = child<QPushButton>(u"applySpaceButton"_s);
        QVERIFY(!apply->isVisible());
        choose(u"Networks"_s);
        auto* most = child<QSpinBox>(u"minStagesHighBox"_s);
        most->setValue(6);
        QTRY_VERIFY_WITH_TIMEOUT(apply->isVisible(), kWaitMs);
        QCOMPARE(kept().maxStages, 4); // not before it is applied
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(kept().maxStages, 6, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!apply->isVisible(), kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(child<QTableView>(u"spaceChangesView"_s)->model()->rowCount(), 1,
                                  kWaitMs);
        child<QAction>(u"undoAction"_s)->trigger(); // the applying
        QTRY_COMPARE_WITH_TIMEOUT(kept().maxStages, 4, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(apply->isVisible(), kWaitMs);
        child<QAction>(u"redoAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(kept().maxStages, 6, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document().isSaved(), kWaitMs);

        // Opened anew, it still says what it started with.
        open(study);
        child<QAction>(u"editSpaceAction"_s)->trigger();
        auto* changes = child<QTableView>(u"spaceChangesView"_s)->model();
        QTRY_COMPARE_WITH_TIMEOUT(changes->rowCount(), 1, kWaitMs);
        QCOMPARE(changes->index(0, 1).data().toString(), u"4"_s);
        QCOMPARE(changes->index(0, 2).data().toString(), u"6"_s);
    }

    void whatCannotBeAppliedOffersAnotherStudy()
    {
        const auto study = path(u"whole.sextant"_s).toStdString();
        StudyHeader header = someHeader();
        header.settings.strategy = Strategy::Exhaustive;
        SearchSpace tiny = SearchSpace::defaults();
        tiny.minStages = tiny.maxStages = 1;
        header.spaceJson = tiny.toJson();
        QVERIFY(Study::create(study, header).has_value());
        open(study);
        child<QAction>(u"editSpaceAction"_s)->trigger();
        choose(u"Networks"_s);
        child<QSpinBox>(u"minStagesHighBox"_s)->setValue(8);
        auto* begin = child<QPushButton>(u"newStudyWithSpaceButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(begin->isVisible(), kWaitMs);
        QVERIFY(!child<QPushButton>(u"applySpaceButton"_s)->isVisible());
        m_answer = path(u"other.sextant"_s);
        QTest::mouseClick(begin, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document().path(),
                                  std::filesystem::path(m_answer.toStdString()), kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(planned().maxStages, 8, kWaitMs); // the new study's, not made yet
    }

    void aChangeThatCannotBeWrittenOffersACopy()
    {
        const auto study = path(u"busy.sextant"_s).toStdString();
        makeStudy(study, 3);
        open(study);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document().isSaved(), kWaitMs);
        child<QAction>(u"editSpaceAction"_s)->trigger();
        choose(u"Networks"_s);
        child<QSpinBox>(u"minStagesHighBox"_s)->setValue(5);
        auto* apply = child<QPushButton>(u"applySpaceButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(apply->isVisible(), kWaitMs);
        auto* copy = child<QPushButton>(u"copyStudyWithSpaceButton"_s);
        QVERIFY(!copy->isVisible());
        {
            SQLite::Database other(study, SQLite::OPEN_READWRITE);
            const SQLite::Transaction writing(other, SQLite::TransactionBehavior::IMMEDIATE);
            QTest::mouseClick(apply, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(copy->isVisible(), 30'000);
        }
        QVERIFY(child<QLabel>(u"spaceStanding"_s)->text().contains(u"Not written"_s));
        QCOMPARE(child<QSpinBox>(u"minStagesHighBox"_s)->value(), 5); // the draft is still there
        m_answer = path(u"copied.sextant"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document().path(),
                                  std::filesystem::path(m_answer.toStdString()), kWaitMs);
        const auto copied = Study::open(m_answer.toStdString(), Study::Access::ReadOnly);
        QCOMPARE(copied->candidates()->size(), 3u);
        QCOMPARE(SearchSpace::fromJson(copied->header()->spaceJson)->maxStages, 5);
        QCOMPARE(
            SearchSpace::fromJson(Study::open(study, Study::Access::ReadOnly)->header()->spaceJson)
                ->maxStages,
            4);
    }

    void editARangeMidRun()
    {
        QVERIFY(writeSample(path(u"data"_s).toStdString(), {24, 48, 160, 2}).has_value());
        auto& setup = m_window->setup();
        m_answer = path(u"run.sextant"_s);
        child<QAction>(u"newStudyAction"_s)->trigger();
        m_window->openData(path(u"data"_s).toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(setup.isReady(), kWaitMs);
        child<QAction>(u"editSpaceAction"_s)->trigger();
        choose(u"All stages"_s);
        child<QSpinBox>(u"stages0WidthsHighBox"_s)->setValue(16);
        QTRY_COMPARE_WITH_TIMEOUT(planned().stages[0].widths.back(), 16, kWaitMs);
        setup.setBudget(kBudget, 1, 1);
        child<QAction>(u"startAction"_s)->trigger();
        const auto study = [this] {
            return Study::open(path(u"run.sextant"_s).toStdString(), Study::Access::ReadOnly);
        };
        QTRY_VERIFY_WITH_TIMEOUT(study() && !study()->candidates()->empty(), kTrainingTimeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document().isMade(), kWaitMs);

        child<QAction>(u"editSpaceAction"_s)->trigger();
        choose(u"All stages"_s);
        auto* slider = child<RangeSlider>(u"stages0WidthsSlider"_s);
        drag(slider, slider->centreOf(RangeSlider::Handle::High),
             slider->centreOf(RangeSlider::Handle::Low));
        auto* apply = child<QPushButton>(u"applySpaceButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(apply->isVisible(), kWaitMs);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document().isSaved(), kWaitMs);
        const int since = study()->snapshot()->spaceSince;
        QTRY_VERIFY_WITH_TIMEOUT(int(study()->candidates()->size()) >= kBudget, kTrainingTimeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isActive(), kTrainingTimeoutMs);
        const auto candidates = *study()->candidates();
        QVERIFY2(since < int(candidates.size()), "the search ended before it was edited");
        for (const CandidateRecord& candidate : candidates) {
            if (candidate.id < since)
                continue;
            const Genome genome = Genome::parse(candidate.genome).value();
            for (const Gene& gene : genome.genes)
                if (!gene.isPool && traitsOf(gene.block.kind).hasWidth)
                    QCOMPARE(gene.block.width, 8);
        }
    }
};

QTEST_MAIN(TestSpaceJourney)
#include "tst_space.moc"
