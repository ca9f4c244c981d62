#include "tests/support/opened_study.h"
#include "tests/support/studies.h"
#include "tests/support/window_walk.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/models/candidate_model.h"
#include "ui/models/measure.h"
#include "ui/plot/front_plot.h"
#include "ui/session/desk.h"
#include "ui/window/main_window.h"
#include "ui/window/setup_panel.h"
#include "ui/window/workbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <QtTest>

#include <atomic>
#include <csignal>

#ifdef __linux__
#include <sys/resource.h>
#endif

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;
using State = SearchSession::State;

namespace {

/// A search that begins candidates of a real study when it is told to, and obeys its token.
struct FakeSearch {
    std::atomic<int> running = 0;
    std::atomic<int> most = 0; ///< at the same time
    std::atomic<bool> mayBegin = false, mayEnd = false;

    Result<void> operator()(const SearchPlan& plan, const RunToken& token,
                            const ReportUpdate& report)
    {
        most = std::max(most.load(), ++running);
        report({SearchUpdate::Kind::Opened, {}, {}});
        const auto candidates = Study::open(plan.study, Study::Access::ReadOnly)->candidates();
        CandidateRecord next = someCandidates(someHeader(), 40)[candidates->size()];
        next.id = int(candidates->size());
        next.status = CandidateStatus::Training;
        while (!mayEnd && token.proceed()) {
            if (mayBegin.exchange(false))
                report({SearchUpdate::Kind::Started, next, {}});
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        --running;
        return token.stop.stop_requested() ? fail(ErrorCode::Cancelled, "search", "stopped")
                                           : Result<void>();
    }
};

/// A translation of every text that Qt's own tools find in the sources, marked so that one that
/// they did not find shows: "«Open»".
QByteArray markedTranslation(const QString& folder)
{
    const QString fresh = folder + u"/fresh.ts"_s, marked = folder + u"/marked.ts"_s,
                  compiled = folder + u"/marked.qm"_s;
    const QString root = QStringLiteral(SEXTANT_SOURCE);
    if (QProcess::execute(QStringLiteral(SEXTANT_LUPDATE),
                          {u"-silent"_s, u"-target-language"_s, u"ja_JP"_s, u"-I"_s, root,
                           root + u"/ui"_s, root + u"/app/gui"_s, u"-ts"_s, fresh})
        != 0)
        return {};
    QFile in(fresh), out(marked);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return {};
    QXmlStreamReader reader(&in);
    QXmlStreamWriter writer(&out);
    QString source;
    bool isPlural = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"message"_s)
            isPlural = reader.attributes().hasAttribute(u"numerus"_s);
        if (reader.isStartElement() && reader.name() == u"source"_s) {
            source = reader.readElementText();
            writer.writeTextElement(u"source"_s, source);
            continue;
        }
        if (reader.isStartElement() && reader.name() == u"translation"_s) {
            reader.skipCurrentElement();
            writer.writeStartElement(u"translation"_s);
            const QString text = u"«"_s + source + u"»"_s;
            if (isPlural)
                writer.writeTextElement(u"numerusform"_s, text);
            else
                writer.writeCharacters(text);
            writer.writeEndElement();
            continue;
        }
        writer.writeCurrentToken(reader);
    }
    out.close();
    if (QProcess::execute(QStringLiteral(SEXTANT_LRELEASE),
                          {u"-silent"_s, marked, u"-qm"_s, compiled})
        != 0)
        return {};
    QFile file(compiled);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Texts of a window that are in no language but the program's own.
QStringList unmarkedTexts(const QWidget& window)
{
    QStringList found;
    const auto look = [&](const QString& text, const QString& where) {
        static const QRegularExpression word(u"[A-Za-z]{4,}"_s);
        if (word.match(text).hasMatch() && !text.contains(u'«'))
            found << where + u": "_s + text;
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // Studies of late have the names of files.
        // Chips of the space editor are the terms of the space's format.
        if (widget->objectName().contains(u"Chip"_s))
            continue;
        if (isOwnControl(widget) && !widget->objectName().startsWith(u"recentStudy"_s)) {
            look(widget->toolTip(), widget->objectName());
            look(widget->accessibleName(), widget->objectName());
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && isOwnControl(button) && !button->objectName().startsWith(u"recentStudy"_s))
            look(button->text(), button->objectName());
        if (const auto* menu = qobject_cast<const QMenu*>(widget))
            look(menu->title(), menu->objectName());
    }
    for (const QAction* action : window.findChildren<QAction*>())
        if (action->objectName().endsWith(u"Action"_s))
            look(action->text(), action->objectName());
    return found;
}

} // namespace

/// Several studies, one search after another, another language meanwhile, an end at any moment.
class TestWorkbench : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<FakeSearch> m_search;
    std::unique_ptr<Workbench> m_bench;
    int m_count = 0;

    std::filesystem::path newStudy(int candidates = 24)
    {
        const auto path = m_folder.filePath(u"study%1.sextant"_s.arg(m_count++)).toStdString();
        makeStudy(path, candidates);
        return path;
    }
    Jobs jobs()
    {
        Jobs jobs;
        jobs.describeData = [](const std::filesystem::path&,
                               const RunToken&) -> Result<DataSummary> {
            DataSummary summary;
            summary.folder = "/nowhere";
            summary.tiles = summary.trainTiles = 8;
            return summary;
        };
        jobs.search = [search = m_search](const SearchPlan& plan, const RunToken& token,
                                          const ReportUpdate& report) {
            return (*search)(plan, token, report);
        };
        return jobs;
    }
    static QAction& action(MainWindow& window, const char* name)
    {
        auto* found = window.findChild<QAction*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    /// Opens a study in the tab with more to be trained, and waits until that can begin.
    static constexpr int kPatienceMs = 60'000; ///< on a busy machine

    void open(MainWindow& window, const std::filesystem::path& study)
    {
        QVERIFY(test::openStudy(window, study));
        window.setup().setBudget(40, 2, 1);
        QTRY_VERIFY_WITH_TIMEOUT(action(window, "startAction").isEnabled(), kPatienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"workbench"_s);
        ui::applyTheme(*qApp, ThemeKind::Light);
    }

    void init()
    {
        QSettings().clear();
        m_search = std::make_shared<FakeSearch>();
        const auto none = [](auto&&...) { return QString(); };
        m_bench = std::make_unique<Workbench>(jobs(), Choosers{none, none, none, {}});
        m_bench->resize(1400, 860);
        m_bench->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bench.get()));
    }

    void cleanup()
    {
        m_search->mayEnd = true;
        m_bench.reset();
    }

    void studiesStandInTabs()
    {
        MainWindow& first = m_bench->current();
        open(first, newStudy());
        QVERIFY(m_bench->windowTitle().contains(first.document().name()));
        action(first, "newTabAction").trigger();
        QCOMPARE(m_bench->count(), 2);
        MainWindow& second = m_bench->current();
        QVERIFY(&second != &first);
        QVERIFY(second.findChild<QWidget*>(u"welcomePage"_s)->isVisible());
        open(second, newStudy(16));
        QCOMPARE(first.document().model().rowCount(), 24);
        QCOMPARE(second.document().model().rowCount(), 16);
        QVERIFY(m_bench->windowTitle().contains(second.document().name()));
        second.close();
        QTRY_COMPARE(m_bench->count(), 1);
        QVERIFY(m_bench->isVisible());
        m_bench->current().close(); // the last one
        QTRY_VERIFY(!m_bench->isVisible());
    }

    void searchesRunOneAfterAnother()
    {
        MainWindow& first = m_bench->current();
        open(first, newStudy());
        MainWindow& second = m_bench->add();
        open(second, newStudy());
        MainWindow& third = m_bench->add();
        open(third, newStudy());
        for (MainWindow* window : {&first, &second, &third})
            action(*window, "startAction").trigger();
        QTRY_COMPARE(m_search->running.load(), 1);
        QCOMPARE(first.session().state(), State::Running);
        QCOMPARE(second.session().state(), State::Idle);
        QVERIFY(!action(second, "startAction").isEnabled());
        QVERIFY(action(second, "stopAction").isEnabled());
        action(second, "stopAction").trigger(); // thinks better of it
        QVERIFY(action(second, "startAction").isEnabled());
        action(first, "stopAction").trigger();
        QTRY_COMPARE(third.session().state(), State::Running);
        QTRY_COMPARE(first.session().state(), State::Idle);
        QCOMPARE(m_search->most.load(), 1);
        third.close(); // one that runs leaves the queue to others
        QTRY_COMPARE(m_bench->count(), 2);
        action(second, "startAction").trigger();
        QTRY_COMPARE(second.session().state(), State::Running);
    }

    void anotherLanguageWhileItSearches()
    {
        MainWindow* window = &m_bench->current();
        open(*window, newStudy());
        action(*window, "startAction").trigger();
        QTRY_COMPARE(window->session().state(), State::Running);
        window->selectCandidate(5);
        window->findChild<QAbstractSpinBox*>(u"workersBox"_s)->stepUp();
        const int workers = window->desk()->workers->get();
        const QString before = action(*window, "pauseAction").text();
        const std::shared_ptr<Desk> desk = window->desk();
        QTranslator marked;
        const QByteArray texts = markedTranslation(m_folder.path());
        QVERIFY(!texts.isEmpty());
        QVERIFY(marked.load(reinterpret_cast<const uchar*>(texts.constData()), int(texts.size())));
        QCoreApplication::installTranslator(&marked);
        m_bench->retranslate();
        window = &m_bench->current();
        QCOMPARE(window->desk(), desk);
        QCOMPARE(window->session().state(), State::Running);
        QCOMPARE(m_search->running.load(), 1);
        QCOMPARE(desk->selection.current(), 5);
        QCOMPARE(window->findChild<FrontPlot*>(u"frontPlot"_s)->selected(), 5);
        QCOMPARE(action(*window, "pauseAction").text(), u"«"_s + before + u"»"_s);
        QVERIFY(action(*window, "pauseAction").isEnabled());
        QCOMPARE(desk->workers->get(), workers);
        // Updates reach the new window.
        m_search->mayBegin = true;
        QTRY_COMPARE(window->document().model().rowCount(), 25);
        // Nothing that is shown was kept from the translators.
        for (const char* name : {"settingsAction", "commandsAction", "programLogAction",
                                 "helpAction", "addGenomeAction"})
            action(*window, name).trigger();
        const QStringList unmarked = unmarkedTexts(*window);
        QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(u'\n')));
        action(*window, "pauseAction").trigger();
        QTRY_COMPARE(window->session().state(), State::Paused);
        QCoreApplication::removeTranslator(&marked);
        m_bench->retranslate();
        window = &m_bench->current();
        QCOMPARE(action(*window, "pauseAction").text(), before);
        QCOMPARE(window->session().state(), State::Paused);
        action(*window, "startAction").trigger();
        QTRY_COMPARE(window->session().state(), State::Running);
    }

    void anotherLanguageLosesNothingOfTheWork()
    {
        MainWindow* window = &m_bench->current();
        open(*window, newStudy());
        const std::shared_ptr<Desk> desk = window->desk();
        desk->selection.set({0, 2, 3}, 2);
        action(*window, "exportAction").trigger();
        QTRY_COMPARE(desk->basket.rowCount(), 3);
        window->findChild<QSpinBox*>(u"hoursBox"_s)->setValue(7);
        window->findChild<QLineEdit*>(u"candidateFilter"_s)->setText(u"conv"_s);
        window->findChild<QLineEdit*>(u"deliverFolderField"_s)->setText(u"/elsewhere"_s);
        auto* upright = window->findChild<QComboBox*>(u"yMeasureBox"_s);
        upright->setCurrentIndex(upright->findData(int(Measure::VesselF1)));
        window->findChild<QTabWidget*>(u"listTabs"_s)->setCurrentIndex(3);
        m_bench->retranslate();
        window = &m_bench->current();
        const auto* basket = window->findChild<QTableView*>(u"basketView"_s);
        QCOMPARE(basket->model()->rowCount(), 3);
        QCOMPARE(window->findChild<QSpinBox*>(u"hoursBox"_s)->value(), 7);
        QCOMPARE(window->findChild<QSpinBox*>(u"evaluationsBox"_s)->value(), 40);
        QCOMPARE(window->findChild<QLineEdit*>(u"candidateFilter"_s)->text(), u"conv"_s);
        QCOMPARE(window->findChild<QLineEdit*>(u"deliverFolderField"_s)->text(), u"/elsewhere"_s);
        QCOMPARE(window->findChild<QComboBox*>(u"yMeasureBox"_s)->currentData().toInt(),
                 int(Measure::VesselF1));
        QCOMPARE(window->findChild<QTabWidget*>(u"listTabs"_s)->currentIndex(), 3);
        // Another study begins with an empty one.
        QVERIFY(test::openStudy(*window, newStudy()));
        QCOMPARE(basket->model()->rowCount(), 0);
    }

    void anotherThemeWhileItSearches()
    {
        MainWindow& window = m_bench->current();
        open(window, newStudy());
        action(window, "startAction").trigger();
        QTRY_COMPARE(window.session().state(), State::Running);
        action(window, "darkThemeAction").trigger();
        QCOMPARE(currentTheme().kind, ThemeKind::Dark);
        m_search->mayBegin = true;
        QTRY_COMPARE(window.document().model().rowCount(), 25);
        QCOMPARE(window.session().state(), State::Running);
        ui::applyTheme(*qApp, ThemeKind::Light);
    }

    void closedByTheWindowManagerItEndsTheSearchAndItself()
    {
        MainWindow& first = m_bench->current();
        open(first, newStudy());
        MainWindow& second = m_bench->add();
        open(second, newStudy());
        action(first, "startAction").trigger();
        action(second, "startAction").trigger();
        QTRY_COMPARE(m_search->running.load(), 1);
        m_bench->close();
        QTRY_VERIFY(!m_bench->isVisible());
        QCOMPARE(m_search->running.load(), 0);
    }

    void pausedEditedAndResumed()
    {
        const auto study = newStudy();
        MainWindow& window = m_bench->current();
        open(window, study);
        const auto capOf = [&] {
            return Study::open(study, Study::Access::ReadOnly)->header()->settings.maxLatencyMs;
        };
        action(window, "startAction").trigger();
        QTRY_COMPARE(window.session().state(), State::Running);
        action(window, "pauseAction").trigger();
        QTRY_COMPARE(window.session().state(), State::Paused);
        QVERIFY(window.windowTitle().startsWith(u"❚❚"_s));
        action(window, "setupAction").trigger();
        auto* cap = window.findChild<QDoubleSpinBox*>(u"maxLatencyBox"_s);
        QTRY_VERIFY(cap->isVisible());
        QVERIFY(cap->isEnabled());
        cap->setValue(4.0);
        QTest::keyClick(cap, Qt::Key_Return);
        QTRY_COMPARE(capOf(), std::optional(4.0));
        action(window, "startAction").trigger();
        QTRY_COMPARE(window.session().state(), State::Running);
        action(window, "undoAction").trigger();
        QTRY_COMPARE(capOf(), std::optional<double>());
        QCOMPARE(cap->value(), 0.0);
        QCOMPARE(window.session().state(), State::Running);
    }

    void aSearchWithoutProgressStopsByItself()
    {
        MainWindow& window = m_bench->current();
        open(window, newStudy());
        window.findChild<QSpinBox*>(u"patienceBox"_s)->setValue(2);
        action(window, "startAction").trigger();
        QTRY_COMPARE(window.session().state(), State::Running);
        // Two that are worse than all others.
        for (int i = 0; i < 2; ++i) {
            CandidateRecord worse = someCandidates(someHeader(), 40)[24];
            worse.id = 24 + i;
            worse.latencyMs = 1e6;
            worse.status = CandidateStatus::Done;
            worse.fp32 = worse.converted = worse.aligned = Score{1, 500, 999, 100'000};
            QCOMPARE(window.session().state(), State::Running);
            Q_EMIT window.session().updated({SearchUpdate::Kind::Finished, worse, {}});
        }
        QTRY_COMPARE(window.session().state(), State::Idle);
        QVERIFY(window.findChild<QLabel*>(u"messageText"_s)->text().contains(u"front as it was"_s));
        QVERIFY(action(window, "startAction").isEnabled()); // to go on
    }

    void killedAtAnyMomentItReopensAsItWas()
    {
        const auto study = newStudy();
        MainWindow& window = m_bench->current();
        open(window, study);
        window.document().setPinned({3}, true);
        window.document().setNote(3, u"seen at dusk"_s);
        window.document().setCaps({5.0, {}});
        QTRY_VERIFY(window.document().isSaved());
        action(window, "startAction").trigger();
        QTRY_COMPARE(window.session().state(), State::Running);
        // What a killed process leaves is what lies on the disk now, with the write-ahead log.
        const QString left = m_folder.filePath(u"killed.sextant"_s);
        for (const QString& tail : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::copy(QString::fromStdString(study.string()) + tail, left + tail);
        MainWindow& reopened = m_bench->add();
        open(reopened, left.toStdString());
        QCOMPARE(reopened.document().model().candidates(), window.document().model().candidates());
        QCOMPARE(reopened.document().model().front(), window.document().model().front());
        QCOMPARE(reopened.document().caps(), window.document().caps());
        QVERIFY(reopened.document().model().candidate(3)->pinned);
    }

#ifdef __linux__
    void aFullDiskIsSaidAndNothingIsLost()
    {
        const auto study = newStudy();
        MainWindow& window = m_bench->current();
        open(window, study);
        window.document().setNote(3, u"kept"_s);
        QTRY_VERIFY(window.document().isSaved());
        const auto before = window.document().model().candidates();
        // No file may grow: what a full disk does to SQLite.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit unlimited{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        rlimit full = unlimited;
        full.rlim_cur = 4096;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        window.document().setNote(4, QString(200'000, u'x'));
        QTRY_VERIFY(window.document().isSaved());
        QTRY_COMPARE(window.document().model().candidates(), before); // what is in the file
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        const auto* message = window.findChild<QLabel*>(u"messageText"_s);
        QCOMPARE(message->property("role").toString(), u"error"_s);
        MainWindow& reopened = m_bench->add();
        open(reopened, study);
        QCOMPARE(reopened.document().model().candidates(), before);
        reopened.document().setNote(4, u"room again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(reopened.document().isSaved(), kPatienceMs);
        QCOMPARE(Study::open(study, Study::Access::ReadOnly)->candidate(4)->note,
                 std::string("room again"));
    }
#endif

    void languagesCountAndName_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("open");
        QTest::newRow("en") << u"1 vessel"_s << u"2 vessels"_s << u"Explore"_s;
        QTest::newRow("de") << u"1 Schiff"_s << u"2 Schiffe"_s << u"Erkunden"_s;
        QTest::newRow("es") << u"1 buque"_s << u"2 buques"_s << u"Explorar"_s;
        QTest::newRow("fr") << u"1 navire"_s << u"2 navires"_s << u"Explorer"_s;
        QTest::newRow("it") << u"1 nave"_s << u"2 navi"_s << u"Esplora"_s;
        QCOMPARE(availableLanguages(translationFolder()).size(), 5u);
    }
    void languagesCountAndName()
    {
        QFETCH(QString, one);
        QFETCH(QString, two);
        QFETCH(QString, open);
        kLanguage.set(QString::fromLatin1(QTest::currentDataTag()));
        m_bench->retranslate();
        const auto vessels = [](int count) {
            return QCoreApplication::translate("sextant::ui::VesselPanel", "%n vessels", nullptr,
                                               count);
        };
        QCOMPARE(vessels(1), one);
        QCOMPARE(vessels(2), two);
        QCOMPARE(action(m_bench->current(), "exploreAction").text().remove(u'&'), open);
        kLanguage.set({});
        m_bench->retranslate();
    }

    void noTextIsCutInAnyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        // The smaller one is 1600 × 1000 pixels at 125 %.
        for (const char* language : {"en", "de", "es", "fr", "it"})
            for (const QSize size : {QSize(1440, 900), QSize(1280, 800)})
                QTest::addRow("%s %d", language, size.width()) << QString(language) << size;
    }
    void noTextIsCutInAnyLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        open(m_bench->current(), newStudy());
        kLanguage.set(language);
        m_bench->retranslate();
        m_bench->resize(size);
        m_bench->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bench.get()));
        MainWindow& window = m_bench->current();
        window.selectCandidate(5);
        QStringList cut;
        const auto look = [&](const QString& where) {
            QCoreApplication::processEvents();
            QTest::qWait(50);
            for (const QString& text : cutTexts(*m_bench))
                cut << where + u": "_s + text;
            // Graphs are looked at piece by piece, pages are not.
            for (const auto* page : m_bench->findChildren<QScrollArea*>())
                if (page->isVisible() && page->objectName() != u"networkScroll"_s
                    && page->horizontalScrollBar()->maximum() > 0)
                    cut << where + u": "_s + page->objectName() + u" is too wide"_s;
            for (const QWidget* top : QApplication::topLevelWidgets())
                if (top->isVisible() && top != m_bench.get())
                    for (const QString& text : cutTexts(*top))
                        cut << where + u": "_s + text;
        };
        for (const char* name :
             {"setupAction", "exploreAction", "compareAction", "deliverAction"}) {
            action(window, name).trigger();
            look(QString::fromLatin1(name));
            for (auto* tabs : window.findChildren<QTabWidget*>())
                for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    look(tabs->objectName() + u" "_s + tabs->tabText(i));
                }
        }
        for (const char* name :
             {"editSpaceAction", "settingsAction", "commandsAction", "programLogAction",
              "helpAction", "addGenomeAction", "importDataAction", "trainLongerAction"}) {
            action(window, name).trigger();
            look(QString::fromLatin1(name));
            for (QWidget* top : QApplication::topLevelWidgets())
                if (top != m_bench.get() && top->isVisible())
                    top->close();
        }
        kLanguage.set({});
        cut.removeDuplicates();
        QCOMPARE(m_bench->size(), size);
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    void onlyCompleteLanguagesAreOffered()
    {
        QCOMPARE(availableLanguages(m_folder.path().toStdString()).size(), 1u);
        QFile file(m_folder.filePath(u"sextant_de.qm"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto languages = availableLanguages(m_folder.path().toStdString());
        QCOMPARE(languages.size(), 2u);
        QCOMPARE(languages[0].name, u"Deutsch"_s);
        QCOMPARE(languages[0].code, u"de"_s);
    }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
