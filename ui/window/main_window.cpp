#include "ui/window/main_window.h"

#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/plot/front_plot.h"
#include "ui/scene/scene_view.h"
#include "ui/window/setup_panel.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScreen>
#include <QSettings>
#include <QSlider>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QStyle>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kRecentStudies = 8;
constexpr auto kRecentKey = "recentStudies";

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

std::filesystem::path pathOf(const QString& text)
{
    return std::filesystem::path(text.toStdString());
}

QLabel* headingLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", "title");
    return label;
}

QWidget* columnOf(QLayout* header, QWidget* body)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(header);
    layout->addWidget(body, 1);
    return column;
}

} // namespace

MainWindow::MainWindow(Jobs jobs, Choosers choosers, QWidget* parent)
    : QMainWindow(parent), m_jobs(std::move(jobs)), m_choosers(std::move(choosers)),
      m_model(new CandidateModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_setup(new SetupPanel(m_jobs)), m_front(new FrontPlot(*m_model)), m_scene(new SceneView),
      m_table(new QTableView), m_studyName(new QLabel(tr("No study"))), m_details(new QLabel),
      m_sceneText(new QLabel), m_message(new QLabel), m_progressText(new QLabel),
      m_progress(new QProgressBar), m_startButton(new QToolButton), m_pauseButton(new QToolButton),
      m_stopButton(new QToolButton), m_opacity(new QSlider(Qt::Horizontal)),
      m_numerics(new QButtonGroup(this)), m_clock(new QTimer(this))
{
    setWindowTitle(tr("Sextant"));
    setObjectName(QStringLiteral("mainWindow"));
    constexpr QSize kFrame(16, 48); // what a window manager draws around the window
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - kFrame));
    buildActions();
    buildToolBar();
    buildCentre();
    connectParts();
    refreshControls();
    refreshDetails();
    refreshProgress();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildActions()
{
    const auto action = [this](const QString& text, const char* name, const QKeySequence& shortcut,
                               const char* icon) {
        auto* made = new QAction(QIcon::fromTheme(QString::fromLatin1(icon)), text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setShortcut(shortcut);
        made->setToolTip(shortcut.isEmpty()
                             ? text
                             : tr("%1 (%2)").arg(QString(text).remove(QLatin1Char('&')),
                                                 shortcut.toString(QKeySequence::NativeText)));
        return made;
    };
    m_newAction = action(tr("&New study…"), "newStudyAction", QKeySequence::New, "document-new");
    m_openAction =
        action(tr("&Open study…"), "openStudyAction", QKeySequence::Open, "document-open");
    m_openDataAction = action(tr("Open &data…"), "openDataAction", tr("Ctrl+D"), "folder-pictures");
    m_openSceneAction =
        action(tr("Open &scene…"), "openSceneAction", tr("Ctrl+Shift+O"), "view-preview");
    m_exportAction =
        action(tr("&Export candidate…"), "exportAction", tr("Ctrl+E"), "document-export");
    m_quitAction = action(tr("&Quit"), "quitAction", QKeySequence::Quit, "application-exit");
    m_startAction = action(tr("&Start search"), "startAction", tr("F5"), "media-playback-start");
    m_pauseAction = action(tr("&Pause"), "pauseAction", tr("F6"), "media-playback-pause");
    m_stopAction = action(tr("S&top"), "stopAction", tr("Shift+F5"), "media-playback-stop");
    m_darkAction =
        action(tr("&Dark theme"), "darkThemeAction", tr("Ctrl+Shift+T"), "weather-clear-night");
    m_darkAction->setCheckable(true);
    m_darkAction->setChecked(currentTheme().kind == ThemeKind::Dark);

    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_newAction, m_openAction});
    m_recent = file->addMenu(tr("Open &recent"));
    file->addSeparator();
    file->addActions({m_openDataAction, m_openSceneAction, m_exportAction});
    file->addSeparator();
    file->addAction(m_quitAction);
    QMenu* run = menuBar()->addMenu(tr("&Search"));
    run->addActions({m_startAction, m_pauseAction, m_stopAction});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_darkAction);
    fillRecent();
}

void MainWindow::buildToolBar()
{
    auto* bar = addToolBar(tr("Study and search"));
    bar->setObjectName(QStringLiteral("runBar"));
    bar->setMovable(false);
    bar->addActions({m_newAction, m_openAction});
    bar->addSeparator();
    for (const auto& [button, action, name] :
         {std::tuple{m_startButton, m_startAction, "startSearchButton"},
          {m_pauseButton, m_pauseAction, "pauseSearchButton"},
          {m_stopButton, m_stopAction, "stopSearchButton"}}) {
        button->setDefaultAction(action);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->addWidget(button);
    }
    bar->addSeparator();
    m_studyName->setObjectName(QStringLiteral("studyName"));
    m_studyName->setContentsMargins(8, 0, 16, 0);
    QFont bold = m_studyName->font();
    bold.setWeight(QFont::DemiBold);
    m_studyName->setFont(bold);
    bar->addWidget(m_studyName);
    m_progress->setObjectName(QStringLiteral("searchProgress"));
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    bar->addWidget(m_progress);
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progressText->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(m_progressText);
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addAction(m_openSceneAction);
    bar->addAction(m_exportAction);
    m_message->setObjectName(QStringLiteral("messageText"));
    m_message->setContentsMargins(12, 0, 0, 0);
    statusBar()->addWidget(m_message, 1);
}

void MainWindow::buildCentre()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CandidateModel::SortRole);
    m_table->setObjectName(QStringLiteral("candidateView"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CandidateModel::Id, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setWordWrap(false);
    for (int column = 0; column < CandidateModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, column == CandidateModel::Id ? 64 : 92);
    m_table->horizontalHeader()->setSectionResizeMode(CandidateModel::Architecture,
                                                      QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Candidates"));

    auto* frontHeader = new QHBoxLayout;
    frontHeader->addWidget(headingLabel(tr("Front")));
    frontHeader->addStretch();
    auto* legend = new QLabel(tr("● aligned   ○ converted   △ training"));
    legend->setProperty("role", "muted");
    frontHeader->addWidget(legend);
    m_front->setObjectName(QStringLiteral("frontPlot"));

    auto* sceneHeader = new QHBoxLayout;
    sceneHeader->setSpacing(8);
    sceneHeader->addWidget(headingLabel(tr("Scene")));
    m_sceneText->setProperty("role", "muted");
    m_sceneText->setObjectName(QStringLiteral("sceneText"));
    // Long names give way to the controls instead of widening the column.
    m_sceneText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    sceneHeader->addWidget(m_sceneText, 1);
    int id = 0;
    for (const auto& [text, name, tip] :
         {std::tuple{tr("On device"), "deviceMaskButton",
                     tr("Mask under the simulated device numerics")},
          {tr("FP32"), "fp32MaskButton",
           tr("Mask of the network as trained, in 32-bit floating point")}}) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setChecked(id == 0);
        m_numerics->addButton(button, id++);
        sceneHeader->addWidget(button);
    }
    auto* opacityLabel = new QLabel(tr("Opacity"));
    opacityLabel->setProperty("role", "muted");
    sceneHeader->addWidget(opacityLabel);
    m_opacity->setObjectName(QStringLiteral("opacitySlider"));
    m_opacity->setAccessibleName(tr("Mask opacity in percent"));
    m_opacity->setRange(0, 100);
    m_opacity->setValue(60);
    m_opacity->setFixedWidth(100);
    sceneHeader->addWidget(m_opacity);
    m_scene->setObjectName(QStringLiteral("sceneView"));

    auto* top = new QSplitter(Qt::Horizontal);
    top->addWidget(columnOf(frontHeader, m_front));
    top->addWidget(columnOf(sceneHeader, m_scene));
    top->setSizes({520, 520});
    top->setChildrenCollapsible(false);

    auto* tableHeader = new QHBoxLayout;
    tableHeader->addWidget(headingLabel(tr("Candidates")));
    auto* unit = new QLabel(tr("mIoU on the validation split · device figures simulated"));
    unit->setProperty("role", "muted");
    tableHeader->addSpacing(8);
    tableHeader->addWidget(unit);
    tableHeader->addStretch();
    m_details->setObjectName(QStringLiteral("candidateDetails"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    tableHeader->addWidget(m_details);
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(top);
    right->addWidget(columnOf(tableHeader, m_table));
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

void MainWindow::connectParts()
{
    connect(m_newAction, &QAction::triggered, this, &MainWindow::newStudy);
    connect(m_openAction, &QAction::triggered, this, &MainWindow::chooseStudy);
    connect(m_openSceneAction, &QAction::triggered, this, &MainWindow::chooseScene);
    connect(m_exportAction, &QAction::triggered, this, &MainWindow::exportSelected);
    connect(m_quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_startAction, &QAction::triggered, this, &MainWindow::startOrResume);
    connect(m_pauseAction, &QAction::triggered, &m_session, &SearchSession::pause);
    connect(m_stopAction, &QAction::triggered, &m_session, &SearchSession::stop);
    connect(m_darkAction, &QAction::toggled, this,
            [this](bool dark) { switchTheme(dark ? ThemeKind::Dark : ThemeKind::Light); });
    const auto chooseData = [this] {
        const QString folder = m_choosers.openFolder(this, tr("Folder with images and masks"));
        if (!folder.isEmpty())
            openData(pathOf(folder));
    };
    connect(m_openDataAction, &QAction::triggered, this, chooseData);
    connect(m_setup, &SetupPanel::chooseDataRequested, this, chooseData);
    connect(m_setup, &SetupPanel::chooseSpaceRequested, this, [this] {
        const QString file =
            m_choosers.openFile(this, tr("Search space"), tr("Search spaces (*.json)"));
        if (!file.isEmpty())
            m_setup->addSpace(pathOf(file));
    });
    connect(m_setup, &SetupPanel::sampleRequested, this, [this] {
        const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        startSample(pathOf(base) / "sample");
    });
    connect(m_setup, &SetupPanel::changed, this, &MainWindow::refreshControls);
    connect(m_setup, &SetupPanel::changed, this, &MainWindow::refreshProgress);

    connect(&m_session, &SearchSession::updated, this, &MainWindow::onUpdate);
    connect(&m_session, &SearchSession::stateChanged, this, [this](SearchSession::State state) {
        if (state == SearchSession::State::Failed)
            notify(errorText(m_session.error()), true);
        if (state == SearchSession::State::Idle)
            notify(tr("Stopped; everything finished is saved in %1").arg(pathText(m_study)));
        refreshControls();
        refreshProgress();
        if (m_closing && !m_session.isActive())
            close();
    });
    connect(m_front, &FrontPlot::candidateClicked, this, &MainWindow::selectCandidate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    selectCandidate(m_sorted->mapToSource(current).row());
            });
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int percent) { m_scene->setMaskOpacity(percent / 100.0); });
    connect(m_numerics, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            predictSelected();
    });
    connect(m_scene, &SceneView::sceneOpened, this, [this](const QString& description) {
        m_sceneText->setText(
            tr("%1 · %2").arg(QFileInfo(pathText(m_scene->scene())).fileName(), description));
        m_sceneText->setToolTip(m_sceneText->text());
        predictSelected();
    });
    connect(m_scene, &SceneView::failed, this,
            [this](const Error& error) { notify(errorText(error), true); });
    connect(m_clock, &QTimer::timeout, this, &MainWindow::refreshProgress);
    m_clock->start(1000);
}

void MainWindow::switchTheme(ThemeKind kind)
{
    ui::applyTheme(*qApp, kind);
    QSettings().setValue(QStringLiteral("darkTheme"), kind == ThemeKind::Dark);
    m_front->applyTheme();
    m_scene->update();
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList recent = QSettings().value(QLatin1String(kRecentKey)).toStringList();
    for (const QString& path : recent)
        if (QFileInfo::exists(path))
            m_recent->addAction(path, this, [this, path] { openStudy(pathOf(path)); });
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindow::rememberStudy(const std::filesystem::path& path)
{
    QStringList recent = QSettings().value(QLatin1String(kRecentKey)).toStringList();
    const QString text = QFileInfo(pathText(path)).absoluteFilePath();
    recent.removeAll(text);
    recent.prepend(text);
    while (recent.size() > kRecentStudies)
        recent.removeLast();
    QSettings().setValue(QLatin1String(kRecentKey), recent);
    fillRecent();
}

void MainWindow::notify(const QString& text, bool isError)
{
    m_message->setText(text);
    m_message->setProperty("role", isError ? "error" : "muted");
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

void MainWindow::newStudy()
{
    const QString path =
        m_choosers.saveFile(this, tr("New study"), tr("Sextant studies (*.sextant)"));
    if (path.isEmpty())
        return;
    m_study =
        pathOf(path.endsWith(QLatin1String(".sextant")) ? path : path + QStringLiteral(".sextant"));
    m_model->reset({});
    m_selected = -1;
    m_front->select(-1);
    dropMask();
    m_setup->clearStudy();
    m_studyName->setText(QFileInfo(pathText(m_study)).completeBaseName());
    refreshControls();
    refreshDetails();
    refreshProgress();
}

void MainWindow::chooseStudy()
{
    const QString path =
        m_choosers.openFile(this, tr("Open study"), tr("Sextant studies (*.sextant)"));
    if (!path.isEmpty())
        openStudy(pathOf(path));
}

void MainWindow::openStudy(const std::filesystem::path& path)
{
    const auto study = Study::open(path, Study::Access::ReadOnly);
    const auto header =
        study ? study->header() : Result<StudyHeader>(tl::unexpected(study.error()));
    const auto candidates = study
        ? study->candidates()
        : Result<std::vector<CandidateRecord>>(tl::unexpected(study.error()));
    if (!header || !candidates)
        return notify(errorText(header ? candidates.error() : header.error()), true);
    m_study = path;
    m_selected = -1;
    m_front->select(-1);
    dropMask();
    m_studyName->setText(QFileInfo(pathText(path)).completeBaseName());
    m_setup->showStudy(*header);
    m_model->reset(*candidates, header->settings.objectives);
    rememberStudy(path);
    notify(tr("Opened %1").arg(pathText(path)));
    refreshControls();
    refreshDetails();
    refreshProgress();
}

void MainWindow::openData(const std::filesystem::path& folder)
{
    m_setup->setData(folder);
}

void MainWindow::chooseScene()
{
    const QString path = m_choosers.openFile(
        this, tr("Open scene"), tr("Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)"));
    if (!path.isEmpty())
        openScene(pathOf(path));
}

void MainWindow::openScene(const std::filesystem::path& path)
{
    m_scene->openScene(path);
}

void MainWindow::startSample(const std::filesystem::path& folder)
{
    notify(tr("Painting sample scenes…"));
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
                return notify(errorText(scene.error()), true);
            notify(tr("The sample is procedural imagery, written to %1").arg(pathText(folder)));
            openScene(*scene);
            const auto study = folder / "sample.sextant";
            std::error_code ec;
            if (std::filesystem::exists(study, ec)) {
                openStudy(study);
            } else {
                m_study = study;
                m_studyName->setText(tr("sample"));
                m_setup->setBudget(24, 6, 2);
                openData(folder);
            }
            // Starts once the data is described.
            auto* once = new QObject(this);
            connect(m_setup, &SetupPanel::changed, once, [this, once] {
                if (!m_setup->isReady())
                    return;
                once->deleteLater();
                if (!m_session.isActive())
                    startOrResume();
            });
        });
}

void MainWindow::startOrResume()
{
    if (m_session.state() == SearchSession::State::Paused
        || m_session.state() == SearchSession::State::Pausing)
        return m_session.resume();
    if (m_session.isActive() || !m_setup->isReady())
        return;
    if (m_study.empty())
        newStudy();
    if (m_study.empty())
        return;
    SearchPlan plan = m_setup->plan();
    plan.study = m_study;
    m_budget = plan.settings.evaluations;
    if (m_model->rowCount() == 0)
        m_model->reset({}, plan.settings.objectives);
    notify(tr("Searching; everything finished is saved in %1").arg(pathText(m_study)));
    m_session.start(
        [search = m_jobs.search, plan](const RunToken& token, const ReportUpdate& report) {
            return search(plan, token, report);
        });
}

void MainWindow::onUpdate(const SearchUpdate& update)
{
    switch (update.kind) {
    case SearchUpdate::Kind::Opened:
        rememberStudy(m_study);
        m_setup->fixRecipe();
        break;
    case SearchUpdate::Kind::Started:
        m_model->put(update.candidate);
        if (m_selected < 0)
            refreshDetails();
        break;
    case SearchUpdate::Kind::Epoch:
        notify(tr("Candidate %1, epoch %2%3: validation mIoU %4")
                   .arg(update.candidate.id)
                   .arg(update.epoch.epoch + 1)
                   .arg(update.epoch.aligning ? tr(" (aligning)") : QString(),
                        miouText(update.epoch.validationMiou)));
        break;
    case SearchUpdate::Kind::Finished:
        m_model->put(update.candidate);
        refreshProgress();
        if (update.candidate.id == m_selected)
            refreshDetails();
        break;
    }
}

void MainWindow::refreshControls()
{
    using State = SearchSession::State;
    const State state = m_session.state();
    const bool paused = state == State::Paused || state == State::Pausing;
    m_startAction->setText(paused                        ? tr("&Resume")
                               : m_model->rowCount() > 0 ? tr("&Continue search")
                                                         : tr("&Start search"));
    m_model->setSearching(m_session.isActive());
    const bool spent = !m_session.isActive() && m_model->rowCount() > 0
        && endedCandidates() >= m_setup->plan().settings.evaluations;
    m_startAction->setEnabled(paused || (!m_session.isActive() && m_setup->isReady() && !spent));
    m_startAction->setToolTip(!m_setup->isReady() ? m_setup->reason()
                                  : spent
                                  ? tr("All candidates are trained; raise their number to go on")
                                  : tr("Train candidates in the background (F5)"));
    m_pauseAction->setEnabled(state == State::Running);
    m_stopAction->setEnabled(m_session.isActive() && state != State::Stopping);
    for (QAction* action : {m_newAction, m_openAction, m_openDataAction})
        action->setEnabled(!m_session.isActive());
    m_recent->setEnabled(!m_session.isActive() && !m_recent->isEmpty());
    m_setup->setEnabledForRun(!m_session.isActive());
    const bool exportable = m_selected >= 0 && m_selected < m_model->rowCount()
        && m_model->candidates()[static_cast<std::size_t>(m_selected)].status
            == CandidateStatus::Done;
    m_exportAction->setEnabled(exportable && !m_exportJob.isRunning());
}

int MainWindow::endedCandidates() const
{
    return static_cast<int>(
        std::ranges::count_if(m_model->candidates(), [](const CandidateRecord& candidate) {
            return candidate.status != CandidateStatus::Training;
        }));
}

void MainWindow::refreshProgress()
{
    using State = SearchSession::State;
    const int ended = endedCandidates();
    int failed = 0;
    double seconds = 0.0;
    for (const CandidateRecord& candidate : m_model->candidates()) {
        failed += candidate.status == CandidateStatus::Failed ? 1 : 0;
        seconds += candidate.seconds;
    }
    const int budget = m_session.isActive() ? m_budget : m_setup->plan().settings.evaluations;
    m_progress->setRange(0, std::max(1, budget));
    m_progress->setValue(std::min(ended, budget));
    QString text = tr("%1 of %2").arg(ended).arg(budget);
    const State state = m_session.state();
    if (state == State::Running && ended > 0 && ended < budget)
        text +=
            tr(" · %1 left")
                .arg(durationText(seconds / ended * (budget - ended) / m_setup->plan().workers));
    if (state == State::Pausing)
        text += tr(" · pausing, finishing the batch");
    if (state == State::Paused)
        text += tr(" · paused");
    if (state == State::Stopping)
        text += tr(" · stopping, finishing the batch");
    if (state == State::Finished)
        text += tr(" · finished");
    if (failed > 0)
        text += tr(" · %n failed", nullptr, failed);
    m_progressText->setText(text);
}

void MainWindow::selectCandidate(int candidate)
{
    if (candidate == m_selected || candidate < 0 || candidate >= m_model->rowCount())
        return;
    m_selected = candidate;
    m_front->select(candidate);
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(candidate, 0)));
    refreshControls();
    refreshDetails();
    predictSelected();
}

void MainWindow::refreshDetails()
{
    if (m_selected < 0 || m_selected >= m_model->rowCount()) {
        m_details->setText(m_model->rowCount() == 0
                               ? tr("Start a search, or open a study, to see candidates.")
                               : tr("Click a point or a row to see its vessel mask."));
        return;
    }
    const CandidateRecord& c = m_model->candidates()[static_cast<std::size_t>(m_selected)];
    m_details->setText(
        tr("Candidate %1 · %2 parameters · %3 (simulated)")
            .arg(c.id)
            .arg(QLocale().toString(static_cast<qlonglong>(c.params)), latencyText(c.latencyMs)));
}

/// The mask shown, the one being predicted, and its windows that are still on their way.
void MainWindow::dropMask()
{
    ++m_maskCount;
    m_maskJob.cancel();
    m_scene->clearMask();
}

void MainWindow::predictSelected()
{
    const bool known = m_selected >= 0 && m_selected < m_model->rowCount();
    dropMask(); // what lies on the scene is always the selected candidate's
    if (!known || !m_scene->hasScene()
        || m_model->candidates()[static_cast<std::size_t>(m_selected)].status
            != CandidateStatus::Done)
        return;
    const MaskRequest request{
        m_study, m_selected, m_scene->scene(),
        pathOf(m_masks.filePath(QStringLiteral("mask%1.tif").arg(m_maskCount))),
        m_numerics->checkedId() == 0 ? MaskNumerics::Device : MaskNumerics::Fp32};
    notify(tr("Candidate %1: predicting its mask…").arg(m_selected));
    const auto report = [this, number = m_maskCount](const Window& window,
                                                     std::span<const std::uint8_t> mask) {
        QMetaObject::invokeMethod(
            this, [this, number, window, pixels = std::vector(mask.begin(), mask.end())] {
                if (number == m_maskCount)
                    m_scene->addMaskWindow(window, pixels);
            });
    };
    m_maskJob.run<MaskSummary>(
        [predict = m_jobs.predictMask, request, report](const RunToken& token) {
            return predict(request, token, report);
        },
        [this, candidate = m_selected](const Result<MaskSummary>& result) {
            if (!result)
                return result.error().code == ErrorCode::Cancelled
                    ? void()
                    : notify(errorText(result.error()), true);
            m_scene->showMask(result->mask);
            notify(tr("Candidate %1: %2 on the scene, predicted in %3 s")
                       .arg(candidate)
                       .arg(result->vessels == 1 ? tr("1 vessel")
                                                 : tr("%1 vessels").arg(result->vessels),
                            QLocale().toString(result->seconds, 'f', 1)));
        });
}

void MainWindow::exportSelected()
{
    const QString folder = m_choosers.openFolder(this, tr("Export into folder"));
    if (folder.isEmpty())
        return;
    notify(tr("Exporting and verifying candidate %1…").arg(m_selected));
    m_exportJob.run<ExportSummary>(
        [job = m_jobs.exportCandidate, study = m_study, candidate = m_selected,
         target = pathOf(folder)](const RunToken& token) {
            return job(study, candidate, target, token);
        },
        [this](const Result<ExportSummary>& result) {
            refreshControls();
            if (!result)
                return notify(errorText(result.error()), true);
            notify(tr("Verified with %1: largest difference %2, mIoU %3 exported, %4 in the study. "
                      "Wrote %5")
                       .arg(QString::fromStdString(result->verifiedWith),
                            QLocale().toString(result->maxAbsDiff, 'g', 2),
                            miouText(result->miouExported), miouText(result->miouStudy),
                            pathText(result->files.front())));
        });
    refreshControls();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_session.isActive())
        return event->accept();
    m_closing = true;
    m_session.stop();
    notify(tr("Finishing the batch; everything is saved."));
    event->ignore();
}

} // namespace sextant::ui
