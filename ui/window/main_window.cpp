#include "ui/window/main_window.h"

#include "ui/common/paths.h"
#include "ui/common/splitter.h"
#include "ui/common/text.h"
#include "ui/common/theme_dresser.h"
#include "ui/deliver/deliver_page.h"
#include "ui/inspector/compare_page.h"
#include "ui/inspector/inspector_page.h"
#include "ui/plot/front_plot.h"
#include "ui/scene/scene_view.h"
#include "ui/session/desk.h"
#include "ui/window/actions.h"
#include "ui/window/add_genome_dialog.h"
#include "ui/window/again_room.h"
#include "ui/window/comfort_room.h"
#include "ui/window/data_card.h"
#include "ui/window/device_card.h"
#include "ui/window/figure_room.h"
#include "ui/window/file_room.h"
#include "ui/window/form_state.h"
#include "ui/window/front_page.h"
#include "ui/window/lists_page.h"
#include "ui/window/mark_room.h"
#include "ui/window/message_line.h"
#include "ui/window/overlay_room.h"
#include "ui/window/recent_menu.h"
#include "ui/window/run_bar.h"
#include "ui/window/run_signs.h"
#include "ui/window/sample_room.h"
#include "ui/window/scene_page.h"
#include "ui/window/search_room.h"
#include "ui/window/setup_panel.h"
#include "ui/window/space_card.h"
#include "ui/window/space_room.h"
#include "ui/window/welcome_page.h"
#include "ui/window/workspaces.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>

namespace sextant::ui {

MainWindow::MainWindow(Jobs jobs, Choosers choosers, std::shared_ptr<Desk> desk, QWidget* parent)
    : QMainWindow(parent), m_jobs(std::move(jobs)), m_choosers(std::move(choosers)),
      m_desk(desk ? std::move(desk) : std::make_shared<Desk>()), m_model(m_desk->model),
      m_selection(m_desk->selection), m_document(m_desk->document),
      m_actions(new Actions(*this, m_document.undoStack())), m_messages(new MessageLine),
      m_bar(new RunBar(*m_actions)), m_setup(new SetupPanel(m_jobs)),
      m_space(std::make_unique<SpaceRoom>(m_choosers, m_document, m_desk->space, *m_setup,
                                          *m_actions, *this)),
      m_front(new FrontPage(m_document, m_selection)),
      m_scene(new ScenePage(m_jobs, m_choosers, m_document, m_selection, *m_messages)),
      m_lists(new ListsPage(m_document, m_selection)),
      m_inspector(new InspectorPage(m_jobs, m_document, m_selection)),
      m_compare(new ComparePage(m_document)),
      m_deliver(new DeliverPage(m_jobs, m_choosers, *m_desk, *m_messages)),
      m_welcome(new WelcomePage(*m_actions)),
      m_spaces(new Workspaces(*m_actions, {setupPage(), explorePage(), m_compare, m_deliver})),
      m_addGenome(new AddGenomeDialog(m_jobs, m_document, this)),
      m_files(
          std::make_unique<FileRoom>(m_jobs, m_choosers, m_document, *m_setup, *m_actions, *this)),
      m_figure(std::make_unique<FigureRoom>(m_choosers, m_document, m_front->plot(), *m_messages,
                                            *this)),
      m_marks(std::make_unique<MarkRoom>(m_document, m_selection, *m_actions, *m_messages)),
      m_again(std::make_unique<AgainRoom>(m_jobs, m_choosers, m_document, m_selection, *m_actions,
                                          *m_messages, *this)),
      m_search(
          std::make_unique<SearchRoom>(m_jobs, *m_desk, *m_setup, *m_actions, *m_bar, *m_messages)),
      m_sample(std::make_unique<SampleRoom>(m_jobs, m_document, *m_setup, *m_search, *m_messages)),
      m_signs(std::make_unique<RunSigns>(*this, m_document, m_desk->session, m_choosers.notify))
{
    setObjectName(QStringLiteral("mainWindow"));
    constexpr QSize kFrame(16, 48); // what a window manager draws around the window
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - kFrame));
    m_setup->shareWorkers(m_desk->workers);
    addToolBar(m_bar);
    addToolBar(Qt::LeftToolBarArea, m_spaces);
    setCentralWidget(&m_spaces->pages());
    m_spaces->pages().addWidget(m_welcome);
    statusBar()->addWidget(m_messages, 1);
    ThemeDresser::passOn(this);
    ThemeDresser::passOn(&m_spaces->pages());
    connectFiles();
    connectRooms();
    connectSetup();
    connectPages();
    connectComfort();
    ThemeDresser::of(*qApp).dressParts(*this);
    m_search->refresh();
    if (!m_document.path().empty())
        showDesk();
}

MainWindow::~MainWindow()
{
    // Rooms before pages, pages before the models that they show.
    m_comfort.reset();
    m_signs.reset();
    m_sample.reset();
    m_search.reset();
    m_space.reset();
    m_again.reset();
    m_marks.reset();
    m_figure.reset();
    m_files.reset();
    delete takeCentralWidget();
}

void MainWindow::showDesk()
{
    const std::vector<int> selected = m_selection.ids();
    const int current = m_selection.current();
    m_document.announce();
    m_selection.set(selected, current);
    if (m_document.isMade())
        m_setup->showStudy(m_document.header());
    m_search->refresh();
}

QWidget* MainWindow::setupPage()
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("setupPage"));
    scroll->setWidget(m_setup);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return m_space->besideSetup(scroll);
}

QWidget* MainWindow::explorePage()
{
    const auto split = [](Qt::Orientation orientation, QWidget* first, QWidget* second,
                          const QList<int>& sizes, const char* name) {
        auto* splitter = new Splitter(orientation);
        ThemeDresser::passOn(splitter);
        splitter->setObjectName(QString::fromLatin1(name));
        splitter->addWidget(first);
        splitter->addWidget(second);
        splitter->setSizes(sizes);
        splitter->setChildrenCollapsible(false);
        return splitter;
    };
    return split(Qt::Vertical, split(Qt::Horizontal, m_front, m_scene, {720, 640}, "upperSplitter"),
                 split(Qt::Horizontal, m_lists, m_inspector, {760, 500}, "lowerSplitter"),
                 {430, 330}, "exploreSplitter");
}

void MainWindow::connectFiles()
{
    connect(m_files.get(), &FileRoom::studyChosen, this, &MainWindow::openStudy);
    connect(m_files.get(), &FileRoom::dataChosen, this, &MainWindow::openData);
    connect(m_files.get(), &FileRoom::sceneChosen, this, &MainWindow::openScene);
    connect(m_files.get(), &FileRoom::refused, m_messages, &MessageLine::complain);
    connect(m_actions->newTab, &QAction::triggered, this, &MainWindow::tabWanted);
    connect(m_actions->closeTab, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, this, [this] { window()->close(); });
}

void MainWindow::connectRooms()
{
    connect(m_actions->exportCandidate, &QAction::triggered, this, [this] {
        m_actions->deliver->trigger();
        m_deliver->addSelected();
    });
    const auto refreshExport = [this] {
        const CandidateRecord* current = m_model.candidate(m_selection.current());
        m_actions->exportCandidate->setEnabled(current && current->status == CandidateStatus::Done);
    };
    connect(&m_selection, &Selection::currentChanged, this, refreshExport);
    connect(m_search.get(), &SearchRoom::candidateChanged, this, refreshExport);
    refreshExport();
    connect(m_actions->copyImage, &QAction::triggered, m_figure.get(), &FigureRoom::copyImage);
    connect(m_actions->exportFigure, &QAction::triggered, m_figure.get(),
            &FigureRoom::exportFigure);
    connect(&m_document, &StudyDocument::replaced, this, [this] {
        m_selection.setCurrent(-1);
        m_bar->showStudy(m_document.name());
    });
    connect(m_search.get(), &SearchRoom::studyNeeded, m_files.get(), &FileRoom::newStudy);
    connect(m_search.get(), &SearchRoom::studyMade, this, &MainWindow::rememberStudy);
    connect(m_search.get(), &SearchRoom::started, m_actions->explore, &QAction::trigger);
    connect(&m_desk->session, &SearchSession::stateChanged, this, [this] {
        if (m_closing && !session().isActive())
            close();
    });
}

void MainWindow::connectSetup()
{
    connect(m_space.get(), &SpaceRoom::studyCopied, this, &MainWindow::openStudy);
    connect(m_actions->editSpace, &QAction::triggered, this, [this] {
        m_actions->setup->trigger();
        m_space->showEditor();
    });
    const auto startOwnSample = [this] {
        const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        startSample(pathOf(base) / "sample");
    };
    connect(&m_setup->data(), &DataCard::sampleRequested, this, startOwnSample);
    connect(m_welcome, &WelcomePage::sampleRequested, this, startOwnSample);
    connect(m_sample.get(), &SampleRoom::sceneMade, this, &MainWindow::openScene);
    connect(m_sample.get(), &SampleRoom::studyFound, this, &MainWindow::openStudy);
    connect(m_welcome, &WelcomePage::recentChosen, this,
            [this](const QString& path) { openStudy(pathOf(path)); });
    connect(m_actions->welcome, &QAction::triggered, this, &MainWindow::showWelcome);
    connect(&m_setup->space(), &SpaceCard::capsEdited, this, [this] {
        const SearchSettings settings = m_setup->plan().settings;
        m_document.setCaps({settings.maxLatencyMs, settings.maxParams});
    });
    connect(&m_document, &StudyDocument::capsChanged, this, [this] {
        if (m_document.isMade())
            m_setup->followStudy(m_document.header().settings);
    });
}

void MainWindow::connectPages()
{
    connect(m_actions->fitFront, &QAction::triggered, &m_front->plot(), &FrontPlot::fit);
    connect(m_front, &FrontPage::menuRequested, m_marks.get(), &MarkRoom::popUpMenu);
    connect(m_lists, &ListsPage::menuRequested, m_marks.get(), &MarkRoom::popUpMenu);
    connect(m_front, &FrontPage::pinRequested, m_actions->pin, &QAction::trigger);
    new OverlayRoom(m_choosers, m_document, m_front->plot(), *m_actions, *m_messages, *this);
    connect(m_front, &FrontPage::openRequested, m_inspector, &InspectorPage::takeFocus);
    connect(m_front, &FrontPage::exportRequested, m_actions->exportCandidate, &QAction::trigger);
    m_inspector->addCommands({m_actions->repeat, m_actions->trainLonger, m_actions->useAsStart});
    connect(m_again.get(), &AgainRoom::asked, m_search.get(), &SearchRoom::refresh);
    connect(m_again.get(), &AgainRoom::studyMade, this, &MainWindow::openStudy);
    connect(m_actions->compare, &QAction::triggered, this, &MainWindow::compareSelected);
    connect(m_actions->note, &QAction::triggered, this, [this] {
        m_actions->explore->trigger();
        m_inspector->editNote();
    });
    connect(m_actions->addGenome, &QAction::triggered, this, [this] {
        const CandidateRecord* current = m_model.candidate(m_selection.current());
        m_addGenome->ask(current ? QString::fromStdString(current->genome) : QString());
    });
    connect(m_addGenome, &AddGenomeDialog::added, this, [this](const Wish& wish) {
        m_messages->say(tr("%1 is trained next").arg(QString::fromStdString(wish.genome)));
        m_search->refresh();
    });
}

void MainWindow::connectComfort()
{
    for (const auto& [part, topic] :
         {std::pair<QWidget*, const char*>{m_front, "workbench#the-front"},
          {m_scene, "scene"},
          {m_lists, "workbench#asking-why"},
          {m_inspector, "workbench#asking-why"},
          {m_compare, "workbench#asking-why"},
          {m_deliver, "workbench#deliver"},
          {m_setup, "search"}})
        part->setProperty("help", QString::fromLatin1(topic));
    m_comfort = std::make_unique<ComfortRoom>(*this, *m_actions, m_choosers,
                                              QString::fromStdString(m_jobs.libraries));
    connect(m_comfort.get(), &ComfortRoom::themeWanted, this, &MainWindow::switchTheme);
    connect(m_comfort.get(), &ComfortRoom::deviceFolderChanged, &m_setup->device(),
            &DeviceCard::followFolder);
    connect(m_comfort.get(), &ComfortRoom::languageWanted, this, &MainWindow::languageChanged);
    connect(m_search.get(), &SearchRoom::started, m_comfort.get(), [this] {
        if (m_sample->isStarted())
            m_comfort->beginTourOnce();
    });
}

void MainWindow::showWelcome()
{
    m_spaces->pages().setCurrentWidget(m_welcome);
}

void MainWindow::compareSelected()
{
    const std::vector<int>& ids = m_selection.ids();
    const int current = m_selection.current();
    if (ids.size() > 1)
        m_compare->compare(ids[0] == current ? ids[1] : ids[0], current);
    else if (current >= 0)
        m_compare->compare(m_compare->left(), current);
}

SearchSession& MainWindow::session()
{
    return m_desk->session;
}

void MainWindow::queueIn(RunQueue& queue)
{
    m_search->queueIn(queue);
}

int MainWindow::page() const
{
    return m_spaces->pages().currentIndex();
}

void MainWindow::setPage(int page)
{
    m_spaces->pages().setCurrentIndex(page);
}

FormState MainWindow::fields() const
{
    return FormState::of(*centralWidget());
}

void MainWindow::takeViewOf(const MainWindow& other, const FormState& fields)
{
    const std::filesystem::path folder = other.m_setup->plan().data;
    if (!m_document.isMade() && !folder.empty())
        openData(folder);
    fields.restore(*centralWidget());
    const SceneView& view = other.m_scene->view();
    if (!view.hasScene())
        return;
    openScene(view.scene());
    connect(
        &m_scene->view(), &SceneView::sceneOpened, this,
        [this, part = view.visiblePart()] { m_scene->view().showPart(part, 0.0); },
        Qt::SingleShotConnection);
}

void MainWindow::switchTheme(ThemeKind kind)
{
    ui::applyTheme(*qApp, kind);
    m_front->applyTheme();
    m_scene->view().applyTheme();
    m_lists->applyTheme();
    m_deliver->applyTheme();
    m_inspector->applyTheme();
    m_space->applyTheme();
}

void MainWindow::rememberStudy()
{
    m_actions->recent->remember(pathText(m_document.path()));
    m_actions->recent->setUsable(!session().isActive());
}

void MainWindow::openStudy(const std::filesystem::path& path)
{
    m_messages->say(tr("Opening %1…").arg(pathText(path)));
    m_document.load(path, [this, path](const Result<void>& opened) {
        if (!opened)
            return m_messages->complain(errorText(opened.error()));
        m_setup->showStudy(m_document.header());
        rememberStudy();
        QTimer::singleShot(1, this, [this, path] { // a turn for each half: neither is short
            m_actions->explore->trigger();
            m_messages->say(tr("Opened %1").arg(pathText(path)));
            Q_EMIT studyOpened();
        });
    });
}

void MainWindow::openData(const std::filesystem::path& folder)
{
    m_setup->data().setFolder(folder);
    if (m_welcome->isVisible())
        m_actions->setup->trigger();
}

void MainWindow::openScene(const std::filesystem::path& path)
{
    m_scene->view().openScene(path);
}

void MainWindow::startSample(const std::filesystem::path& folder)
{
    m_sample->start(folder);
}

void MainWindow::selectCandidate(int candidate)
{
    if (candidate >= 0 && candidate < m_model.rowCount())
        m_selection.setCurrent(candidate);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_comfort->keepLayout();
    if (!session().isActive()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    m_closing = true;
    session().stop();
    m_messages->say(tr("Finishing the batch; everything is saved."));
    event->ignore();
}

} // namespace sextant::ui
