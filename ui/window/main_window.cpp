#include "ui/window/main_window.h"

#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/plot/front_plot.h"
#include "ui/scene/scene_view.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"
#include "ui/window/actions.h"
#include "ui/window/candidates_page.h"
#include "ui/window/export_room.h"
#include "ui/window/front_page.h"
#include "ui/window/message_line.h"
#include "ui/window/recent_menu.h"
#include "ui/window/run_bar.h"
#include "ui/window/scene_page.h"
#include "ui/window/search_room.h"
#include "ui/window/setup_panel.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>

namespace sextant::ui {

MainWindow::MainWindow(Jobs jobs, Choosers choosers, QWidget* parent)
    : QMainWindow(parent), m_jobs(std::move(jobs)), m_choosers(std::move(choosers)),
      m_model(new CandidateModel(this)), m_selection(new Selection(this)),
      m_document(new StudyDocument(*m_model, this)), m_actions(new Actions(*this)),
      m_messages(new MessageLine), m_bar(new RunBar(*m_actions)), m_setup(new SetupPanel(m_jobs)),
      m_front(new FrontPage(*m_model, *m_selection)),
      m_scene(new ScenePage(m_jobs, *m_document, *m_selection, *m_messages)),
      m_export(std::make_unique<ExportRoom>(m_jobs, m_choosers, *m_document, *m_selection,
                                            *m_messages, *this)),
      m_search(std::make_unique<SearchRoom>(m_jobs, *m_document, *m_setup, *m_actions, *m_bar,
                                            *m_messages))
{
    setWindowTitle(tr("Sextant"));
    setObjectName(QStringLiteral("mainWindow"));
    constexpr QSize kFrame(16, 48); // what a window manager draws around the window
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - kFrame));
    addToolBar(m_bar);
    statusBar()->addWidget(m_messages, 1);
    buildCentre();
    connectFiles();
    connectRooms();
    m_search->refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto* top = new QSplitter(Qt::Horizontal);
    top->addWidget(m_front);
    top->addWidget(m_scene);
    top->setSizes({520, 520});
    top->setChildrenCollapsible(false);
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(top);
    right->addWidget(new CandidatesPage(*m_model, *m_selection));
    right->setSizes({560, 240});
    right->setChildrenCollapsible(false);

    auto* scroll = new QScrollArea;
    scroll->setWidget(m_setup);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(300);
    auto* all = new QSplitter(Qt::Horizontal);
    all->addWidget(scroll);
    all->addWidget(right);
    all->setSizes({320, 1120});
    all->setStretchFactor(1, 1);
    all->setChildrenCollapsible(false);
    setCentralWidget(all);
}

void MainWindow::connectFiles()
{
    connect(m_actions->newStudy, &QAction::triggered, this, &MainWindow::newStudy);
    connect(m_actions->openStudy, &QAction::triggered, this, &MainWindow::chooseStudy);
    connect(m_actions->openData, &QAction::triggered, this, &MainWindow::chooseData);
    connect(m_actions->openScene, &QAction::triggered, this, &MainWindow::chooseScene);
    connect(m_actions->recent, &RecentMenu::chosen, this,
            [this](const QString& path) { openStudy(pathOf(path)); });
    connect(m_setup, &SetupPanel::chooseDataRequested, this, &MainWindow::chooseData);
    connect(m_setup, &SetupPanel::chooseSpaceRequested, this, &MainWindow::chooseSpace);
    connect(m_setup, &SetupPanel::sampleRequested, this, [this] {
        const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        startSample(pathOf(base) / "sample");
    });
}

void MainWindow::connectRooms()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->dark, &QAction::toggled, this,
            [this](bool dark) { switchTheme(dark ? ThemeKind::Dark : ThemeKind::Light); });
    connect(m_actions->exportCandidate, &QAction::triggered, m_export.get(),
            &ExportRoom::exportSelected);
    const auto refreshExport = [this] {
        m_actions->exportCandidate->setEnabled(m_export->isPossible());
    };
    connect(m_export.get(), &ExportRoom::possibleChanged, this, refreshExport);
    connect(m_search.get(), &SearchRoom::candidateChanged, this, refreshExport);
    connect(m_document, &StudyDocument::replaced, this, [this] {
        m_selection->setCurrent(-1);
        m_bar->showStudy(m_document->name());
    });
    connect(m_search.get(), &SearchRoom::studyNeeded, this, &MainWindow::newStudy);
    connect(m_search.get(), &SearchRoom::studyMade, this, &MainWindow::rememberStudy);
    connect(&m_search->session(), &SearchSession::stateChanged, this, [this] {
        if (m_closing && !m_search->session().isActive())
            close();
    });
    refreshExport();
}

SearchSession& MainWindow::session()
{
    return m_search->session();
}

void MainWindow::switchTheme(ThemeKind kind)
{
    ui::applyTheme(*qApp, kind);
    QSettings().setValue(QStringLiteral("darkTheme"), kind == ThemeKind::Dark);
    m_front->plot().applyTheme();
    m_scene->view().update();
}

void MainWindow::rememberStudy()
{
    m_actions->recent->remember(pathText(m_document->path()));
    m_actions->recent->setUsable(!session().isActive());
}

void MainWindow::newStudy()
{
    const QString path =
        m_choosers.saveFile(this, tr("New study"), tr("Sextant studies (*.sextant)"));
    if (path.isEmpty())
        return;
    const auto ending = QStringLiteral(".sextant");
    m_setup->clearStudy();
    m_document->begin(pathOf(path.endsWith(ending) ? path : path + ending));
}

void MainWindow::chooseStudy()
{
    const QString path =
        m_choosers.openFile(this, tr("Open study"), tr("Sextant studies (*.sextant)"));
    if (!path.isEmpty())
        openStudy(pathOf(path));
}

void MainWindow::chooseData()
{
    const QString folder = m_choosers.openFolder(this, tr("Folder with images and masks"));
    if (!folder.isEmpty())
        openData(pathOf(folder));
}

void MainWindow::chooseScene()
{
    const QString path = m_choosers.openFile(
        this, tr("Open scene"), tr("Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)"));
    if (!path.isEmpty())
        openScene(pathOf(path));
}

void MainWindow::chooseSpace()
{
    const QString file =
        m_choosers.openFile(this, tr("Search space"), tr("Search spaces (*.json)"));
    if (!file.isEmpty())
        m_setup->addSpace(pathOf(file));
}

void MainWindow::openStudy(const std::filesystem::path& path)
{
    if (const auto opened = m_document->open(path); !opened)
        return m_messages->complain(errorText(opened.error()));
    m_setup->showStudy(m_document->header());
    rememberStudy();
    m_messages->say(tr("Opened %1").arg(pathText(path)));
}

void MainWindow::openData(const std::filesystem::path& folder)
{
    m_setup->setData(folder);
}

void MainWindow::openScene(const std::filesystem::path& path)
{
    m_scene->view().openScene(path);
}

void MainWindow::startSample(const std::filesystem::path& folder)
{
    m_messages->say(tr("Painting sample scenes…"));
    m_sampleJob.run<std::filesystem::path>(
        [make = m_jobs.makeSample, folder](const RunToken& token) -> Result<std::filesystem::path> {
            std::error_code ec;
            const auto scene = folder / "scene.tif";
            if (std::filesystem::exists(scene, ec))
                return scene;
            return make(folder, token);
        },
        [this, folder](const Result<std::filesystem::path>& scene) {
            if (!scene)
                return m_messages->complain(errorText(scene.error()));
            openSample(folder, *scene);
        });
}

void MainWindow::openSample(const std::filesystem::path& folder,
                            const std::filesystem::path& scene)
{
    m_messages->say(
        tr("The sample is procedural imagery, written to %1").arg(pathText(folder)));
    openScene(scene);
    const auto study = folder / "sample.sextant";
    std::error_code ec;
    if (std::filesystem::exists(study, ec)) {
        openStudy(study);
    } else {
        m_document->begin(study);
        m_setup->setBudget(24, 6, 2);
        openData(folder);
    }
    // Starts once the data is described.
    auto* once = new QObject(this);
    connect(m_setup, &SetupPanel::changed, once, [this, once] {
        if (!m_setup->isReady())
            return;
        once->deleteLater();
        m_search->startOrResume();
    });
}

void MainWindow::selectCandidate(int candidate)
{
    if (candidate >= 0 && candidate < m_model->rowCount())
        m_selection->setCurrent(candidate);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!session().isActive())
        return event->accept();
    m_closing = true;
    session().stop();
    m_messages->say(tr("Finishing the batch; everything is saved."));
    event->ignore();
}

} // namespace sextant::ui
