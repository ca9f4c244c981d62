#include "tests/support/opened_study.h"
#include "tests/support/studies.h"
#include "ui/common/elided_label.h"
#include "ui/graph/architecture_view.h"
#include "ui/models/candidate_model.h"
#include "ui/models/layer_model.h"
#include "ui/plot/front_plot.h"
#include "ui/session/study_document.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QUndoStack>
#include <QPushButton>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

namespace {

/// What these journeys need of the jobs, without training: the study itself takes wishes.
Jobs jobsWithoutTraining()
{
    Jobs jobs;
    jobs.describeData = [](const std::filesystem::path& folder,
                           const RunToken&) -> Result<DataSummary> {
        return fail(ErrorCode::FileMissing, folder.string(), "no folder");
    };
    jobs.addGenome = [](const std::filesystem::path& file,
                        const std::string& text) -> Result<Wish> {
        auto study = Study::open(file, Study::Access::ReadWrite);
        const auto genome = Genome::parse(text);
        if (!study || !genome)
            return tl::unexpected(study ? genome.error() : study.error());
        return study->addWish(genome->withoutDeadGenes().text());
    };
    return jobs;
}

void moveMouse(QWidget* widget, const QPoint& at, Qt::MouseButtons buttons)
{
    QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, buttons, {});
    QApplication::sendEvent(widget, &move);
}

} // namespace

/// What an analyst does with a study that is there: no training, a real window, a real file.
class TestExplore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_answer; ///< what the next chooser returns
    QString m_exported; ///< what the last export was of and where to
    std::unique_ptr<MainWindow> m_window;
    std::filesystem::path m_study;
    int m_count = 0;

    template <typename T> T* child(const QString& name)
    {
        auto* found = m_window->findChild<T*>(name);
        Q_ASSERT(found);
        return found;
    }
    QAction* action(const QString& name) { return child<QAction>(name); }
    FrontPlot& plot() { return *child<FrontPlot>(u"frontPlot"_s); }
    QWidget* canvas() { return child<QWidget>(u"frontCanvas"_s); }
    CandidateRecord kept(int id)
    {
        return Study::open(m_study, Study::Access::ReadOnly)->candidate(id).value();
    }
    SearchSettings settings()
    {
        return Study::open(m_study, Study::Access::ReadOnly)->header()->settings;
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"explore"_s);
        QSettings().clear();
        ui::applyTheme(*qApp, ThemeKind::Light);
    }

    void init()
    {
        m_study = path(u"study%1.sextant"_s.arg(m_count++)).toStdString();
        makeStudy(m_study, 24);
        const auto answer = [this](auto&&...) { return m_answer; };
        Jobs jobs = jobsWithoutTraining();
        jobs.deliver = [this](const DeliveryRequest& asked, const RunToken&,
                              const ReportDelivery&) -> Result<void> {
            m_exported = u"%1 %2"_s.arg(asked.candidates.front())
                             .arg(QString::fromStdString(asked.folder.string()));
            return {};
        };
        m_window = std::make_unique<MainWindow>(jobs, Choosers{answer, answer, answer, {}});
        m_window->resize(1400, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(test::openStudy(*m_window, m_study));
        QTRY_VERIFY(!plot().contents().frontIds.empty());
        QTRY_VERIFY(!plot().positionOf(plot().contents().frontIds.front()).isNull());
        QTest::qWait(50); // until it is painted
    }

    void cleanup() { m_window.reset(); }

    void dragACapAndUndo()
    {
        const QPoint handle = plot().capHandleOf(Measure::Latency);
        QVERIFY(!handle.isNull());
        const int slowest = plot().contents().frontIds.back();
        const QPoint target(plot().positionOf(slowest).x() - 25, handle.y() + 40);
        QTest::mousePress(canvas(), Qt::LeftButton, {}, handle + QPoint(-8, 8));
        moveMouse(canvas(), target, Qt::LeftButton);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, target);
        QTRY_VERIFY(settings().maxLatencyMs.has_value());
        QVERIFY(*settings().maxLatencyMs < kept(slowest).latencyMs);
        QTRY_VERIFY(plot().contents().frontIds.back() != slowest);
        QVERIFY(child<QWidget>(u"maxLatencyBox"_s)->isEnabled());
        QTRY_COMPARE(child<QTableView>(u"logView"_s)->model()->index(0, 1).data().toString(),
                     u"Caps changed"_s);
        action(u"undoAction"_s)->trigger();
        QTRY_VERIFY(!settings().maxLatencyMs.has_value());
        QTRY_COMPARE(plot().contents().frontIds.back(), slowest);
    }

    void lassoTwoAndCompare()
    {
        const auto front = plot().contents().frontIds;
        QVERIFY(front.size() >= 2);
        QTest::mouseClick(child<QAbstractButton>(u"lassoToolButton"_s), Qt::LeftButton);
        // A loop around two neighbours of the front and nothing else would depend on the data:
        // around all, then two of them by Ctrl and click.
        const QRect area = canvas()->rect().adjusted(2, 2, -2, -2);
        QTest::mousePress(canvas(), Qt::LeftButton, {}, area.topLeft());
        for (const QPoint& to : {area.bottomLeft(), area.bottomRight(), area.topRight()})
            moveMouse(canvas(), to, Qt::LeftButton);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, area.topLeft());
        auto* table = child<QTableView>(u"candidateView"_s);
        QCOMPARE(table->selectionModel()->selectedRows().size(),
                 qsizetype(plot().contents().points.size()));
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, plot().positionOf(front[0]));
        QTest::mouseClick(canvas(), Qt::LeftButton, Qt::ControlModifier,
                          plot().positionOf(front.back()));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);

        action(u"compareAction"_s)->trigger();
        auto* layers = child<QTableView>(u"layerComparisonView"_s);
        QVERIFY(layers->isVisible());
        const std::set numbers{child<QSpinBox>(u"leftCandidateBox"_s)->value(),
                               child<QSpinBox>(u"rightCandidateBox"_s)->value()};
        QCOMPARE(numbers, (std::set{front[0], front.back()}));
        QCOMPARE(layers->model()->columnCount(), 2 * int(LayerModel::PartCount));
        QVERIFY(layers->model()->rowCount() > 3);
        QVERIFY(child<QLabel>(u"comparisonSummary"_s)->text().contains(u"differ"_s));
        QVERIFY(child<QTableView>(u"scoreComparisonView"_s)->model()->rowCount() > 10);
    }

    void pinExcludeNoteAndUndo()
    {
        const int best = plot().contents().frontIds.back();
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, plot().positionOf(best));
        QCOMPARE(plot().selected(), best);
        QTest::keyClick(&plot(), Qt::Key_Space);
        QTRY_VERIFY(kept(best).pinned);
        QCOMPARE(action(u"pinAction"_s)->text().remove(u'&'), u"Unpin"_s);
        action(u"excludeAction"_s)->trigger();
        QTRY_VERIFY(kept(best).excluded);
        QTRY_VERIFY(plot().contents().frontIds.back() != best);
        action(u"noteAction"_s)->trigger();
        auto* note = child<QLineEdit>(u"noteEdit"_s);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"too slow at sea"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(kept(best).note, std::string("too slow at sea"));
        for (int i = 0; i < 3; ++i)
            action(u"undoAction"_s)->trigger();
        QTRY_VERIFY(!kept(best).pinned);
        QVERIFY(!kept(best).excluded && kept(best).note.empty());
        QTRY_COMPARE(plot().contents().frontIds.back(), best);
        QVERIFY(!action(u"undoAction"_s)->isEnabled());
        action(u"redoAction"_s)->trigger();
        QTRY_VERIFY(kept(best).pinned);
    }

    void exportTheFigureEveryWay()
    {
        for (const QString& name : {u"f.svg"_s, u"f.pdf"_s, u"f.png"_s, u"f.csv"_s}) {
            m_answer = path(name);
            action(u"exportFigureAction"_s)->trigger();
            QVERIFY2(QFileInfo(m_answer).size() > 500, qPrintable(name));
        }
        m_answer = path(u"f.jpeg2"_s);
        action(u"exportFigureAction"_s)->trigger();
        QVERIFY(child<QLabel>(u"messageText"_s)->text().contains(u".svg"_s));
        QVERIFY(!QFileInfo::exists(m_answer));
        action(u"copyImageAction"_s)->trigger();
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

    void addANetworkOrReadWhatIsWrong()
    {
        action(u"addGenomeAction"_s)->trigger();
        auto* field = child<QLineEdit>(u"genomeEdit"_s);
        auto* add = child<QAbstractButton>(u"addGenomeButton"_s);
        auto* answer = child<QLabel>(u"genomeAnswer"_s);
        QTRY_VERIFY(field->isVisible());
        field->clear();
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(field, u"Lvw8k3s1arn1EQ"_s);
        QVERIFY(!add->isEnabled());
        QVERIFY(!answer->text().isEmpty());
        QCOMPARE(answer->property("role").toString(), u"error"_s);
        field->setText(QString::fromStdString(kept(0).genome)); // a candidate already
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(answer->text().contains(u"candidate 0"_s));
        // PyNAS's own text.
        field->setText(u"Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE"_s);
        QVERIFY(add->isEnabled());
        QVERIFY(answer->text().contains(u"parameters"_s));
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(Study::open(m_study, Study::Access::ReadOnly)->wishes()->size(), 1u);
        QTRY_COMPARE(settings().evaluations, 25);
        QTRY_COMPARE(child<QSpinBox>(u"evaluationsBox"_s)->value(), 25);
    }

    void replayShowsEarlierFronts()
    {
        auto* slider = child<QSlider>(u"replaySlider"_s);
        QCOMPARE(slider->maximum(), 24);
        const auto now = plot().contents().frontIds;
        slider->setValue(5);
        QTRY_VERIFY(plot().contents().points.size() <= 5);
        for (const int id : plot().contents().frontIds)
            QVERIFY(id < 5);
        QTest::mouseClick(child<QAbstractButton>(u"replayButton"_s), Qt::LeftButton);
        QTRY_COMPARE(slider->value(), 24);
        QTRY_COMPARE(plot().contents().frontIds, now);
    }

    void axesAndColourAreChosen()
    {
        auto* x = child<QComboBox>(u"xMeasureBox"_s);
        x->setCurrentIndex(x->findText(u"Parameters"_s));
        QCOMPARE(plot().view().x, Measure::Parameters);
        QVERIFY(!plot().capHandleOf(Measure::Parameters).isNull());
        QVERIFY(plot().capHandleOf(Measure::Latency).isNull());
        auto* colour = child<QComboBox>(u"colourMeasureBox"_s);
        colour->setCurrentIndex(colour->findText(u"Energy"_s));
        QCOMPARE(plot().view().colour, std::optional(Measure::Energy));
        QTRY_VERIFY(child<QWidget>(u"colourLegend"_s)->isVisible());
    }

    void anotherStudysFrontLiesBehind()
    {
        m_answer = path(u"other.sextant"_s);
        makeStudy(m_answer.toStdString(), 12);
        const auto own = plot().contents().frontIds;
        action(u"overlayAction"_s)->trigger();
        QTRY_VERIFY(!plot().otherContents().frontIds.empty());
        QCOMPARE(plot().contents().frontIds, own);
        QVERIFY(action(u"overlayAction"_s)->isChecked());
        QVERIFY(child<QLabel>(u"messageText"_s)->text().contains(u"other"_s));
        auto* x = child<QComboBox>(u"xMeasureBox"_s);
        x->setCurrentIndex(x->findText(u"Parameters"_s)); // follows the axes
        const CandidateRecord member = Study::open(m_answer.toStdString(), Study::Access::ReadOnly)
                                           ->candidate(plot().otherContents().frontIds.front())
                                           .value();
        QCOMPARE(plot().otherContents().front.front().x(), double(member.params));
        action(u"overlayAction"_s)->trigger();
        QVERIFY(plot().otherContents().frontIds.empty());
        m_answer = path(u"nowhere.sextant"_s);
        action(u"overlayAction"_s)->trigger();
        QTRY_VERIFY(!action(u"overlayAction"_s)->isChecked());
    }

    void byKeyboardAloneFromTheFrontToAnExport()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        plot().setFocus();
        QTRY_VERIFY(plot().hasFocus());
        QTest::keyClick(&plot(), Qt::Key_Right);
        QCOMPARE(plot().selected(), plot().contents().frontIds.front());
        QTest::keyClick(&plot(), Qt::Key_Right);
        QCOMPARE(plot().selected(), plot().contents().frontIds[1]);
        QTest::keyClick(&plot(), Qt::Key_Space);
        QTRY_VERIFY(kept(plot().selected()).pinned);
        QTest::keyClick(&plot(), Qt::Key_Return);
        auto* tabs = child<QTabWidget>(u"inspectorTabs"_s)->tabBar();
        QTRY_VERIFY(tabs->hasFocus());
        QTest::keyClick(tabs, Qt::Key_Right);
        QVERIFY(child<ArchitectureView>(u"architectureView"_s)->isVisible());
        plot().setFocus();
        m_answer = path(u"by-keyboard"_s);
        QTest::keyClick(&plot(), Qt::Key_E);
        child<QLineEdit>(u"deliverFolderField"_s)->setText(m_answer);
        auto* write = child<QPushButton>(u"deliverButton"_s);
        QTRY_VERIFY(write->hasFocus());
        QTest::keyClick(write, Qt::Key_Space);
        QTRY_VERIFY(child<QLabel>(u"messageText"_s)->text().contains(u"Written"_s));
        QCOMPARE(m_exported, QString::number(plot().selected()) + u' ' + m_answer);
        child<QAction>(u"exploreAction"_s)->trigger();
        m_answer = path(u"front.svg"_s);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QFileInfo::exists(m_answer));
    }

    void theInspectorShowsTheNetwork()
    {
        const int best = plot().contents().frontIds.back();
        m_window->selectCandidate(best);
        auto* graph = child<ArchitectureView>(u"architectureView"_s);
        QVERIFY(graph->architecture().has_value());
        QCOMPARE(graph->architecture()->network.params, kept(best).params);
        const auto& blocks = graph->architecture()->blocks;
        // No two layers lie over each other, and all are within the picture.
        for (int i = 0; i < int(blocks.size()); ++i)
            for (int j = i + 1; j < int(blocks.size()); ++j)
                QVERIFY(!graph->rectOf(i).intersects(graph->rectOf(j)));
        QVERIFY(child<ElidedLabel>(u"networkTotals"_s)
                    ->text()
                    .contains(QLocale().toString(qlonglong(kept(best).params))));
        QCOMPARE(child<QTableView>(u"layerView"_s)->model()->rowCount(), int(blocks.size()));
    }

    void tableFiltersAndColumns()
    {
        auto* table = child<QTableView>(u"candidateView"_s);
        auto* kind = child<QComboBox>(u"candidateKindBox"_s);
        kind->setCurrentIndex(kind->findText(u"Failed"_s));
        QCOMPARE(table->model()->rowCount(), 3);
        kind->setCurrentIndex(0);
        child<QLineEdit>(u"candidateFilter"_s)->setText(u"no such words"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        child<QLineEdit>(u"candidateFilter"_s)->clear();
        QVERIFY(table->isColumnHidden(CandidateModel::Energy));
        for (QAction* column : child<QMenu>(u"columnMenu"_s)->actions())
            if (column->text() == u"Energy"_s)
                column->trigger();
        QVERIFY(!table->isColumnHidden(CandidateModel::Energy));
        MainWindow another(jobsWithoutTraining(), {});
        QVERIFY(!another.findChild<QTableView*>(u"candidateView"_s)
                     ->isColumnHidden(CandidateModel::Energy)); // remembered
    }

    void curvesFailuresAndLogAreThere()
    {
        auto* tabs = child<QTabWidget>(u"listTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(30);
        }
        auto* failures = child<QAbstractItemView>(u"failureView"_s)->model();
        QCOMPARE(failures->rowCount(), 1);
        QCOMPARE(failures->rowCount(failures->index(0, 0)), 3);
        QVERIFY(tabs->tabText(5).contains(u"3"_s));
        QTRY_VERIFY(child<QTableView>(u"logView"_s)->model()->rowCount() > 0);
    }

    void itFitsASmallScreen()
    {
        // 1280 x 800 pixels at 125 %, less what a desktop keeps for itself.
        const QSize smallest = m_window->minimumSizeHint();
        QVERIFY2(smallest.width() <= 1024 - 8 && smallest.height() <= 640 - 40,
                 qPrintable(u"%1 x %2"_s.arg(smallest.width()).arg(smallest.height())));
    }

    void theBarDoesNotMoveWhenItsTextsChange()
    {
        auto* start = child<QAbstractButton>(u"startSearchButton"_s);
        auto* pause = child<QAbstractButton>(u"pauseSearchButton"_s);
        const int before = pause->x();
        for (const QString& text : {u"&Start search"_s, u"&Continue search"_s, u"&Resume"_s}) {
            action(u"startAction"_s)->setText(text);
            QTest::qWait(10);
            QCOMPARE(pause->x(), before);
        }
        QVERIFY(start->isVisible());
    }
};

QTEST_MAIN(TestExplore)
#include "tst_explore.moc"
