#include "tests/support/opened_study.h"
#include "tests/support/studies.h"
#include "tests/support/window_walk.h"
#include "ui/common/dropped_file.h"
#include "ui/common/fuzzy_match.h"
#include "ui/common/log_keeper.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/common/theme_dresser.h"
#include "ui/models/candidate_model.h"
#include "ui/session/study_document.h"
#include "ui/window/command_palette.h"
#include "ui/window/drop_target.h"
#include "ui/window/help_window.h"
#include "ui/window/launcher_entry.h"
#include "ui/window/main_window.h"
#include "ui/window/run_signs.h"
#include "ui/window/setup_panel.h"

#include <QClipboard>
#include <QDBusMessage>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QHeaderView>
#include <QMimeData>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTextBlock>
#include <QThreadPool>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;
using State = SearchSession::State;

namespace {

Jobs jobsWithoutTraining()
{
    Jobs jobs;
    jobs.describeData = [](const std::filesystem::path&, const RunToken&) -> Result<DataSummary> {
        DataSummary summary;
        summary.folder = "/nowhere";
        summary.tiles = summary.trainTiles = 8;
        return summary;
    };
    jobs.search = [](const SearchPlan& plan, const RunToken&, const ReportUpdate&) -> Result<void> {
        if (plan.settings.seed == 666)
            return fail(ErrorCode::FileUnwritable, "study", "no space left on device");
        return {};
    };
    jobs.libraries = "LibTorch 1.13\nGDAL 3.6";
    return jobs;
}

} // namespace

/// What surrounds the work: commands by name, help, settings, layout, welcome, files dropped.
class TestComfort : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_study;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_told;
    QString m_answer; ///< to questions for a folder

    template <typename T> T* child(const QString& name)
    {
        auto* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QAction* action(const QString& name) { return child<QAction>(name); }
    [[nodiscard]] std::filesystem::path file(const QString& name, const QByteArray& text = "x")
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) < 0)
            qFatal("cannot write");
        return made.fileName().toStdString();
    }
    std::unique_ptr<MainWindow> newWindow()
    {
        const auto none = [](auto&&...) { return QString(); };
        const auto choose = [this](auto&&...) { return m_answer; };
        const auto tell = [this](const QString& title, const QString&) { m_told << title; };
        auto window =
            std::make_unique<MainWindow>(jobsWithoutTraining(), Choosers{choose, none, none, tell});
        window->show();
        return window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"comfort"_s);
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"share"_s).toUtf8());
        keepLog();
        m_study = m_folder.filePath(u"study.sextant"_s).toStdString();
        makeStudy(m_study, 24);
    }

    void init()
    {
        QSettings().clear();
        m_told.clear();
        ui::applyTheme(*qApp, ThemeKind::Light);
        m_window = newWindow();
        m_window->resize(1400, 860);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void everyControlOfEveryPageAndDialogHasItsNames()
    {
        QVERIFY(test::openStudy(*m_window, m_study));
        QCOMPARE(m_window->document().model().rowCount(), 24);
        // Everything that is made when it is first asked for.
        for (const QString& name :
             {u"commandsAction"_s, u"settingsAction"_s, u"helpAction"_s, u"programLogAction"_s,
              u"tourAction"_s, u"addGenomeAction"_s, u"welcomeAction"_s})
            action(name)->trigger();
        auto* pages = m_window->findChild<QStackedWidget*>();
        for (int page = 0; page < pages->count(); ++page)
            pages->setCurrentIndex(page);
        int controls = 0, actions = 0;
        QStringList problems = namelessControls(*m_window, controls);
        problems += strangeActions(*m_window, actions);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(controls > 80);
        QVERIFY(actions > 25);
    }

    void fuzzyMatching()
    {
        QVERIFY(!fuzzyScore(u"xyz"_s, u"Start search"_s));
        QVERIFY(!fuzzyScore(u"sss"_s, u"Start"_s));
        QCOMPARE(fuzzyScore({}, u"Start"_s), std::optional(0));
        QVERIFY(fuzzyScore(u"ss"_s, u"Start search"_s) > fuzzyScore(u"ss"_s, u"Pass the sea"_s));
        QVERIFY(fuzzyScore(u"exp"_s, u"Export"_s) > fuzzyScore(u"exp"_s, u"Edit expression"_s));
        QVERIFY(fuzzyScore(u"ST"_s, u"stop"_s).has_value());
        QVERIFY(!fuzzyScore(u"a"_s, {}));
        QVERIFY2(fuzzyScore(u"epoque"_s, u"Époque"_s) && fuzzyScore(u"l'espace"_s, u"L’espace"_s),
                 "without the accents and quotes of the language");
    }

    void commandsAreFoundByTheirLettersAndRun()
    {
        action(u"commandsAction"_s)->trigger();
        auto* words = child<QLineEdit>(u"commandEdit"_s);
        auto* list = child<QListWidget>(u"commandList"_s);
        QTRY_VERIFY(words->isVisible());
        QVERIFY(list->count() > 25);
        QTest::keyClicks(words, u"prolog"_s);
        QVERIFY(list->item(0)->text().contains(u"Program log"_s));
        QVERIFY(list->item(0)->text().contains(u"Ctrl+Shift+L"_s));
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(child<QWidget>(u"logWindow"_s)->isVisible());
        QVERIFY(!child<QWidget>(u"commandPalette"_s)->isVisible());
        // One that is not possible is shown, and does not run.
        action(u"commandsAction"_s)->trigger();
        QTest::keyClicks(words, u"searchpause"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(child<QWidget>(u"commandPalette"_s)->isVisible());
    }

    void theReportHasWhatOneAsksFor()
    {
        qWarning("something to be seen");
        action(u"programLogAction"_s)->trigger();
        QTest::mouseClick(child<QAbstractButton>(u"copyReportButton"_s), Qt::LeftButton);
        const QString report = QGuiApplication::clipboard()->text();
        for (const QString& part :
             {u"Sextant "_s, u"Qt 6"_s, u"LibTorch 1.13"_s, u"GDAL 3.6"_s, u"at worst"_s,
              u"Settings:"_s, u"something to be seen"_s, u"Screen "_s})
            QVERIFY2(report.contains(part), qPrintable(part));
        QVERIFY(!report.contains(QDir::homePath() + u'/'));
        QVERIFY(child<QWidget>(u"watchdogView"_s)->isVisible());
    }

    void everyLinkOfTheHelpLeadsSomewhere()
    {
        const QDir folder(QString::fromStdString(HelpWindow::installedFolder().string()));
        QStringList pages = folder.entryList({u"*.md"_s});
        pages.removeIf([](const QString& page) { return page.count(u'.') > 1; }); // translated
        QVERIFY(pages.size() > 15);
        HelpWindow help(HelpWindow::installedFolder());
        auto* text = help.findChild<QTextBrowser*>(u"helpText"_s);
        static const QRegularExpression link(u"\\]\\(([a-z_]*)\\.md(#[a-z0-9-]+)?\\)"_s);
        for (const QString& page : pages) {
            help.showTopic(page.chopped(3));
            QCOMPARE(help.page(), page.chopped(3));
            QVERIFY2(text->document()->characterCount() > 200, qPrintable(page));
            QFile file(folder.filePath(page));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto links = link.globalMatch(QString::fromUtf8(file.readAll()));
            while (links.hasNext()) {
                const QString target = links.next().captured(1);
                QVERIFY2(pages.contains(target + u".md"_s), qPrintable(page + u" -> "_s + target));
            }
        }
    }

    void theHelpSpeaksTheLanguageWhereItCan()
    {
        kLanguage.set(u"de"_s);
        HelpWindow help(HelpWindow::installedFolder());
        const auto* text = help.findChild<QTextBrowser*>(u"helpText"_s);
        const auto* contents = help.findChild<QListWidget*>(u"helpContents"_s);
        help.showTopic(u"tutorial"_s);
        QCOMPARE(help.page(), u"tutorial"_s);
        QVERIFY(text->toPlainText().contains(u"Zehn Minuten"_s));
        QCOMPARE(contents->findItems(u"Zehn Minuten mit dem Beispiel"_s, Qt::MatchExactly).size(),
                 1);
        help.showTopic(u"front"_s); // not translated
        QVERIFY(text->document()->characterCount() > 200);
        kLanguage.set({});
        HelpWindow english(HelpWindow::installedFolder());
        english.showTopic(u"tutorial"_s);
        QCOMPARE(english.page(), u"tutorial"_s);
        QVERIFY(english.findChild<QTextBrowser*>(u"helpText"_s)
                    ->toPlainText()
                    .contains(u"Ten minutes"_s));
    }

    void f1OpensWhatIsLookedAt()
    {
        child<QWidget>(u"frontPlot"_s)->setFocus();
        action(u"exploreAction"_s)->trigger();
        child<QWidget>(u"frontPlot"_s)->setFocus();
        QCOMPARE(HelpWindow::topicOf(child<QWidget>(u"frontCanvas"_s)), u"workbench#the-front"_s);
        QCOMPARE(HelpWindow::topicOf(child<QWidget>(u"seedBox"_s)), u"search"_s);
        QCOMPARE(HelpWindow::topicOf(nullptr), u"workbench"_s);
        action(u"helpAction"_s)->trigger();
        auto* text = child<QTextBrowser>(u"helpText"_s);
        QTRY_VERIFY(text->isVisible());
        // Back, and words that only some pages have.
        auto* help = child<QDialog>(u"helpWindow"_s);
        static_cast<HelpWindow*>(help)->showTopic(u"vessels"_s);
        QTest::mouseClick(child<QAbstractButton>(u"helpBackButton"_s), Qt::LeftButton);
        QCOMPARE(static_cast<HelpWindow*>(help)->page(), u"workbench"_s);
        auto* contents = child<QListWidget>(u"helpContents"_s);
        const int all = contents->count();
        child<QLineEdit>(u"helpSearch"_s)->setText(u"slurm partition"_s);
        QVERIFY(contents->count() > 0 && contents->count() < all);
    }

    void picturesAreNoWiderThanThePage()
    {
        HelpWindow help(HelpWindow::installedFolder());
        help.resize(720, 500);
        help.showTopic(u"tutorial"_s);
        const auto* text = help.findChild<QTextBrowser*>(u"helpText"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&help));
        const auto fits = [text] {
            return text->document()->size().width() <= text->viewport()->width();
        };
        QTRY_VERIFY(fits());
        help.resize(1000, 500);
        QTRY_VERIFY(fits());
        help.resize(640, 500);
        QTRY_VERIFY(fits());
    }

    void headingsAreScrolledTo()
    {
        HelpWindow help(HelpWindow::installedFolder());
        help.showTopic(u"workbench#asking-why"_s);
        const auto* text = help.findChild<QTextBrowser*>(u"helpText"_s);
        QCOMPARE(text->textCursor().block().text(), u"Asking why"_s);
    }

    void settingsHoldAtOnceAndNextTime()
    {
        action(u"settingsAction"_s)->trigger();
        auto* theme = child<QComboBox>(u"themeBox"_s);
        theme->setCurrentIndex(theme->findData(u"dark"_s));
        QCOMPARE(currentTheme().kind, ThemeKind::Dark);
        QVERIFY(action(u"darkThemeAction"_s)->isChecked());
        QCOMPARE(wantedTheme(), ThemeKind::Dark);
        action(u"darkThemeAction"_s)->toggle();
        QCOMPARE(currentTheme().kind, ThemeKind::Light);
        QCOMPARE(kTheme.value(), u"light"_s);
        auto* table = child<QTableView>(u"candidateView"_s);
        const int comfortable = table->verticalHeader()->defaultSectionSize();
        auto* density = child<QComboBox>(u"densityBox"_s);
        density->setCurrentIndex(1);
        QVERIFY(table->verticalHeader()->defaultSectionSize() < comfortable);
        child<QSpinBox>(u"defaultWorkersBox"_s)->setValue(1);
        m_window = newWindow();
        QVERIFY(child<QTableView>(u"candidateView"_s)->verticalHeader()->defaultSectionSize()
                < comfortable);
        QCOMPARE(child<QSpinBox>(u"workersBox"_s)->value(), 1);
    }

    void noPartOfTheWindowIsDressedTwice()
    {
        // A sheet within a sheet is another restyling of all that it reaches, at every start.
        int dressed = 0;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (widget->styleSheet().isEmpty())
                continue;
            ++dressed;
            for (const QWidget* outer = widget->parentWidget(); outer;
                 outer = outer->parentWidget())
                QVERIFY2(outer->styleSheet() != widget->styleSheet(),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                    + widget->objectName()));
        }
        QVERIFY(dressed > 5);
    }

    void aSettingHoldsAtOnceAndReachesTheDisk()
    {
        kMaskThreads.set(3);
        QCOMPARE(kMaskThreads.value(), 3);
        kMaskThreads.set(4);
        QCOMPARE(kMaskThreads.value(), 4);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
        QFile file(QSettings().fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("threads=4"));
    }

    void anotherThemeReachesEveryPartOfEveryWindow()
    {
        ThemeDresser& dresser = ThemeDresser::of(*qApp);
        for (const char* name : {"settingsAction", "tourAction", "helpAction", "addGenomeAction"})
            action(QString::fromLatin1(name))->trigger();
        action(u"darkThemeAction"_s)->toggle();
        // What is shown before its turn has come wears it already.
        action(u"deliverAction"_s)->trigger();
        auto* summary = child<QLabel>(u"emptyBasketLabel"_s);
        QTRY_VERIFY(summary->isVisible());
        QCOMPARE(summary->palette().color(summary->foregroundRole()), currentTheme().mutedText);
        QTRY_VERIFY(dresser.isDone());
        auto* pages = m_window->findChild<QStackedWidget*>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QCoreApplication::processEvents();
            for (const QWidget* widget : m_window->findChildren<QWidget*>())
                if (widget->isVisible() && isOwnControl(widget))
                    QVERIFY2(ThemeDresser::isDressed(widget), qPrintable(widget->objectName()));
        }
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->property("role") == u"muted"_s
                && label->testAttribute(Qt::WA_WState_Polished) && label->isEnabled())
                QVERIFY2(label->palette().color(label->foregroundRole())
                             == currentTheme().mutedText,
                         qPrintable(label->text()));
    }

    void anotherFolderOfDevicesHoldsAtOnce()
    {
        const QString folder = m_folder.filePath(u"team"_s);
        QVERIFY(QDir().mkpath(folder));
        QString chip = QString::fromStdString(findProfile("myriad-x").value().jsonText);
        chip.replace(u"\"myriad-x\""_s, u"\"team-chip\""_s);
        QVERIFY(!file(u"team/team-chip.json"_s, chip.toUtf8()).empty());
        auto* devices = child<QComboBox>(u"deviceBox"_s);
        QVERIFY(devices->findData(u"team-chip"_s) < 0);
        const QString before = devices->currentData().toString();
        m_answer = folder;
        action(u"settingsAction"_s)->trigger();
        QTest::mouseClick(child<QAbstractButton>(u"chooseDevicesButton"_s), Qt::LeftButton);
        QVERIFY(devices->findData(u"team-chip"_s) >= 0);
        QCOMPARE(devices->currentData().toString(), before);
        devices->setCurrentIndex(devices->findData(u"team-chip"_s));
        QVERIFY(findProfile("team-chip", m_window->setup().plan().profileFolder).has_value());
        QTest::mouseClick(child<QAbstractButton>(u"standardDevicesButton"_s), Qt::LeftButton);
        QVERIFY(devices->findData(u"team-chip"_s) < 0);
        QCOMPARE(m_window->setup().plan().profileFolder, userProfileFolder());
    }

    void theTaskBarIsToldHowFarASearchIs()
    {
        const QDBusMessage update = LauncherEntry::message(true, 0.25, false);
        QCOMPARE(update.interface(), u"com.canonical.Unity.LauncherEntry"_s);
        QCOMPARE(update.member(), u"Update"_s);
        QCOMPARE(update.arguments()[0].toString(), u"application://org.sextant.Sextant.desktop"_s);
        const QVariantMap values = update.arguments()[1].toMap();
        QCOMPARE(values[u"progress"_s].toDouble(), 0.25);
        QVERIFY(values[u"progress-visible"_s].toBool());
        LauncherEntry entry; // where there is no bus, nothing happens
        entry.show(State::Running, 0.5);
        entry.show(State::Finished, 1.0);
    }

    void theLayoutComesBackAndCanBeReset()
    {
        action(u"exploreAction"_s)->trigger();
        auto* splitter = child<QSplitter>(u"upperSplitter"_s);
        QTRY_VERIFY(splitter->sizes()[0] > 0);
        const QList<int> first = splitter->sizes();
        const int all = first[0] + first[1];
        splitter->setSizes({all - 420, 420});
        const QList<int> changed = splitter->sizes();
        QVERIFY(changed != first);
        m_window->close();
        m_window = newWindow();
        m_window->resize(1400, 860);
        action(u"exploreAction"_s)->trigger();
        splitter = child<QSplitter>(u"upperSplitter"_s);
        QTRY_VERIFY(std::abs(splitter->sizes()[1] - changed[1]) < 12);
        action(u"resetLayoutAction"_s)->trigger();
        QTRY_VERIFY(std::abs(splitter->sizes()[1] - first[1]) < 12);
    }

    void theWelcomePageLeadsIn()
    {
        m_window->showWelcome();
        auto* welcome = child<QWidget>(u"welcomePage"_s);
        QVERIFY(welcome->isVisible());
        QVERIFY(!action(u"setupAction"_s)->isChecked());
        QVERIFY(child<QAbstractButton>(u"trySampleButton"_s)->isVisible());
        m_window->openStudy(m_study);
        QTRY_VERIFY(!welcome->isVisible());
        QVERIFY(action(u"exploreAction"_s)->isChecked());
        m_window->showWelcome();
        QTest::mouseClick(child<QAbstractButton>(u"recentStudy0Button"_s), Qt::LeftButton);
        QTRY_VERIFY(!welcome->isVisible());
        m_window->showWelcome();
        m_window->openData("/nowhere");
        QVERIFY(action(u"setupAction"_s)->isChecked());
    }

    void theTourShowsEachPart()
    {
        action(u"tourAction"_s)->trigger();
        auto* next = child<QAbstractButton>(u"tourNextButton"_s);
        auto* text = child<QLabel>(u"tourText"_s);
        auto* frame = child<QWidget>(u"tourFrame"_s);
        QSet<QString> texts;
        for (int step = 0; next->isVisible(); ++step) {
            QVERIFY(step < 10);
            QVERIFY(m_window->rect().contains(text->parentWidget()->geometry()));
            QVERIFY(frame->height() > 16);
            texts << text->text();
            QTest::mouseClick(next, Qt::LeftButton);
        }
        QCOMPARE(texts.size(), 5);
        QVERIFY(kTourSeen.value());
    }

    void filesAreKnownByWhatTheyAre()
    {
        QDir(m_folder.path()).mkpath(u"tiles/images"_s);
        QDir(m_folder.path()).mkpath(u"tiles/masks"_s);
        QCOMPARE(kindOf(m_folder.filePath(u"tiles"_s).toStdString()), FileKind::Dataset);
        QCOMPARE(kindOf(m_folder.path().toStdString()), FileKind::Unknown);
        QCOMPARE(kindOf(m_study), FileKind::Study);
        QCOMPARE(kindOf(file(u"a.TIF"_s)), FileKind::Scene);
        QCOMPARE(kindOf(file(u"a.onnx"_s)), FileKind::Model);
        QCOMPARE(kindOf(file(u"a.txt"_s)), FileKind::Unknown);
        QCOMPARE(kindOf(file(u"space.json"_s,
                             QByteArray::fromStdString(SearchSpace::defaults().toJson()))),
                 FileKind::Space);
        QCOMPARE(kindOf(file(u"chip.json"_s,
                             QByteArray::fromStdString(findProfile("myriad-x").value().jsonText))),
                 FileKind::Profile);
        QCOMPARE(kindOf(m_folder.filePath(u"absent.tif"_s).toStdString()), FileKind::Unknown);
    }

    void whatIsDroppedIsOpened()
    {
        const auto drop = [this](const std::filesystem::path& path) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(QString::fromStdString(path.string()))});
            QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(m_window.get(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(m_window.get(), &event);
        };
        drop(m_study);
        QTRY_COMPARE(m_window->document().model().rowCount(), 24);
        auto space = SearchSpace::defaults();
        space.name = "dropped";
        space.maxStages = 3;
        drop(file(u"dropped.json"_s, QByteArray::fromStdString(space.toJson())));
        QVERIFY(child<QComboBox>(u"spaceBox"_s)->findText(u"dropped"_s) >= 0);
        auto* devices = child<QComboBox>(u"deviceBox"_s);
        QString chip = QString::fromStdString(findProfile("myriad-x").value().jsonText);
        chip.replace(u"\"myriad-x\""_s, u"\"my-chip\""_s);
        drop(file(u"my.json"_s, chip.toUtf8()));
        QVERIFY(devices->findData(u"my-chip"_s) >= 0);
        QVERIFY(findProfile("my-chip").has_value());
        drop(file(u"a.txt"_s));
        QVERIFY(child<QLabel>(u"messageText"_s)->text().contains(u"a.txt"_s));
    }

    void theTitleTellsHowTheSearchIs()
    {
        QCOMPARE(RunSigns::titleOf({}), u"Sextant"_s);
        const auto title = [](State state) {
            return RunSigns::titleOf({u"harbour"_s, state, 37, 120});
        };
        QVERIFY(title(State::Running).startsWith(u"▶ 37"_s));
        QSet<QString> titles;
        for (const State state : {State::Idle, State::Running, State::Paused, State::Stopping,
                                  State::Finished, State::Failed}) {
            QVERIFY(title(state).contains(u"harbour"_s));
            titles << title(state);
        }
        QCOMPARE(titles.size(), 6);
        m_window->openStudy(m_study);
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"study"_s));
    }

    void theEndOfASearchIsTold()
    {
        QVERIFY(test::openStudy(*m_window, m_study));
        auto* box = child<QSpinBox>(u"evaluationsBox"_s);
        box->setValue(40);
        QTRY_VERIFY(action(u"startAction"_s)->isEnabled());
        QWidget other; // the analyst looks elsewhere
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!m_window->isActiveWindow());
        action(u"startAction"_s)->trigger();
        QTRY_COMPARE(m_window->session().state(), State::Finished);
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(m_told[0].contains(u"study"_s));
        kNotify.set(false);
        action(u"startAction"_s)->trigger();
        QTRY_COMPARE(m_window->session().state(), State::Finished);
        QCOMPARE(m_told.size(), 1);
    }
};

QTEST_MAIN(TestComfort)
#include "tst_comfort.moc"
