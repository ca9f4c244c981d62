#include "ui/window/scene_page.h"

#include "core/geo/overviews.h"
#include "ui/common/columns.h"
#include "ui/common/controls.h"
#include "ui/common/elided_label.h"
#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/models/vessel_model.h"
#include "ui/scene/scene_view.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"
#include "ui/window/batch_dialog.h"
#include "ui/window/message_line.h"
#include "ui/window/overlay_bar.h"
#include "ui/window/prediction_bar.h"
#include "ui/window/scene_tools.h"
#include "ui/window/vessel_panel.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QSplitter>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace sextant::ui {

namespace {

/// What the view shows of the scene, whole pixels inside it.
std::optional<Window> visibleWindow(const SceneView& view)
{
    const QRect scene(0, 0, view.facts()->info.width, view.facts()->info.height);
    const QRect part = view.visiblePart().toAlignedRect().intersected(scene);
    if (part.isEmpty())
        return std::nullopt;
    return Window{part.x(), part.y(), part.width(), part.height()};
}

/// "scene_mask.tif" beside "scene.tif"; empty when there is none.
std::filesystem::path maskBeside(const std::filesystem::path& scene)
{
    std::error_code ec;
    for (const char* ending : {".tif", ".png"}) {
        auto mask = scene;
        mask.replace_filename(scene.stem().string() + "_mask" + ending);
        if (std::filesystem::exists(mask, ec))
            return mask;
    }
    return {};
}

} // namespace

ScenePage::ScenePage(const Jobs& jobs, const Choosers& choosers, StudyDocument& document,
                     Selection& selection, MessageLine& messages, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_choosers(choosers), m_document(document),
      m_selection(selection), m_messages(messages), m_view(new SceneView),
      m_sceneText(new ElidedLabel), m_numerics(new QButtonGroup(this)),
      m_overlay(new OverlayBar(*m_view, *this)), m_vessels(new VesselPanel(choosers, messages)),
      m_progress(new PredictionBar), m_vesselsAction(nullptr),
      m_overviewsAction(localAction(this, "buildOverviewsAction", tr("Build overviews"),
                                    tr("Write reduced copies beside the scene (.ovr), so that "
                                       "all of it shows at once"),
                                    "layer-raise", QKeySequence(tr("Shift+N")))),
      m_predictor(jobs)
{
    auto* header = new QHBoxLayout;
    header->setSpacing(4);
    header->addWidget(titleLabel(tr("Scene")));
    m_sceneText->setObjectName(QStringLiteral("sceneText"));
    header->addWidget(m_sceneText, 1);
    addNumerics(header);
    addTruth();
    addVessels(header);
    assemble(header);
    constexpr int kStandsStillMs = 150;
    m_settled.setSingleShot(true);
    m_settled.setInterval(kStandsStillMs);
    connectMasks();
    connectVessels();
}

ScenePage::~ScenePage() = default;

void ScenePage::addNumerics(QHBoxLayout* header)
{
    auto* group = new QHBoxLayout; // one choice, so one piece
    group->setSpacing(0);
    header->addLayout(group);
    for (const auto& [text, numerics, name, tip] :
         {std::tuple{tr("Aligned"), MaskNumerics::Aligned, "deviceMaskButton",
                     tr("Mask under the simulated device numerics, fine-tuned under them")},
          {tr("Converted"), MaskNumerics::Converted, "convertedMaskButton",
           tr("Mask under the simulated device numerics, without fine-tuning")},
          {tr("FP32"), MaskNumerics::Fp32, "fp32MaskButton",
           tr("Mask of the network as trained, in 32-bit floating point")}}) {
        auto* button = named(new QToolButton, name, tip, tip);
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(numerics == MaskNumerics::Aligned);
        m_numerics->addButton(button, static_cast<int>(numerics));
        group->addWidget(button);
    }
    connect(m_numerics, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            updateMasks();
    });
}

void ScenePage::addTruth()
{
    auto* menu = new QMenu(this);
    QAction* open = localAction(this, "openTruthAction", tr("Compare with ground truth…"),
                                tr("Compare the vessels with a mask or polygons"), "document-open",
                                QKeySequence(Qt::Key_T));
    connect(open, &QAction::triggered, this, [this] {
        const QString path = m_choosers.openFile(
            this, tr("Ground truth: a mask or polygons"),
            tr("Masks and polygons (*.tif *.tiff *.png *.geojson *.gpkg *.shp);;All files (*)"));
        if (!path.isEmpty())
            setTruth(pathOf(path));
    });
    QAction* drop = localAction(this, "dropTruthAction", tr("No ground truth"),
                                tr("Show the vessels without comparing them"), "edit-clear",
                                QKeySequence(tr("Shift+T")));
    connect(drop, &QAction::triggered, this, [this] { setTruth({}); });
    menu->addActions({open, drop});
    auto* button = named(new QToolButton, "truthButton", tr("Ground truth"),
                         tr("Show which vessels are true, false or missed"));
    button->setIcon(QIcon::fromTheme(QStringLiteral("flag-green")));
    button->setAutoRaise(true);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    m_vessels->addTool(button);
}

void ScenePage::addVessels(QHBoxLayout* header)
{
    m_vesselsAction = localAction(this, "vesselsAction", tr("Vessels"),
                                  tr("Vessels over the scene: how many, and their table"),
                                  "view-list-details", QKeySequence(Qt::Key_V));
    m_vesselsAction->setCheckable(true);
    m_vesselsButton = buttonOf(m_vesselsAction);
    header->addWidget(m_vesselsButton);
    connect(m_vesselsAction, &QAction::toggled, m_vessels, &QWidget::setVisible);
}

void ScenePage::assemble(QLayout* header)
{
    m_view->setObjectName(QStringLiteral("sceneView"));
    auto* body = new QWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* tools = new SceneTools(*m_view, *this);
    QAction* batch = localAction(this, "batchAction", tr("Predict several scenes…"),
                                 tr("Predict several scenes with the selected candidate, one "
                                    "after another"),
                                 "media-playlist-append", QKeySequence(tr("Ctrl+Shift+B")));
    connect(batch, &QAction::triggered, this, &ScenePage::openBatch);
    tools->take(batch);
    m_overviewsAction->setEnabled(false);
    connect(m_overviewsAction, &QAction::triggered, this, &ScenePage::buildSceneOverviews);
    tools->take(m_overviewsAction);
    row->addWidget(tools);
    row->addWidget(m_view, 1);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_overlay);
    column->addLayout(row, 1);
    column->addWidget(m_progress);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("sceneSplitter"));
    split->addWidget(body);
    split->addWidget(m_vessels);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_vessels->hide();
    fillColumn(this, header, split);
}

void ScenePage::connectMasks()
{
    connect(m_view, &SceneView::sceneOpened, this, &ScenePage::showScene);
    connect(m_view, &SceneView::failed, this,
            [this](const Error& error) { m_messages.complain(errorText(error)); });
    connect(m_view, &SceneView::toolFinished, this, [this] { m_view->setFocus(); });
    connect(&m_document, &StudyDocument::replaced, this, &ScenePage::updateMasks);
    connect(&m_selection, &Selection::currentChanged, this, &ScenePage::updateMasks);
    connect(m_overlay, &OverlayBar::secondChanged, this, &ScenePage::updateMasks);
    connect(&m_predictor, &MaskPredictor::begun, this, [this](int, const MaskChoice& choice) {
        m_progress->begin(tr("Predicting %1").arg(nameOf(choice)));
    });
    connect(&m_predictor, &MaskPredictor::windowPredicted, m_view,
            [this](const Window& window, const std::vector<std::uint8_t>& mask) {
                m_view->addMaskWindow(window, mask);
            });
    connect(&m_predictor, &MaskPredictor::progressed, m_progress, &PredictionBar::progress);
    connect(&m_predictor, &MaskPredictor::predicted, this, &ScenePage::showPrediction);
    connect(&m_predictor, &MaskPredictor::failed, this, [this](int, const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            m_messages.complain(errorText(error));
    });
    connect(&m_predictor, &MaskPredictor::idle, m_progress, &PredictionBar::end);
    connect(m_progress, &PredictionBar::cancelled, this, [this] {
        m_progress->end();
        if (m_overviewJob.isRunning()) {
            m_overviewJob.cancel();
            m_overviewsAction->setEnabled(true);
            return;
        }
        m_predictor.cancel();
        m_messages.say(tr("Stopped predicting; what is there stays until another is selected."));
    });
}

void ScenePage::connectVessels()
{
    connect(m_overlay, &OverlayBar::thresholdChanged, this, [this](double threshold) {
        m_threshold = threshold;
        m_settled.start();
    });
    connect(m_vessels, &VesselPanel::limitsChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_settled, &QTimer::timeout, this, &ScenePage::findVessels);
    connect(m_vessels, &VesselPanel::chosen, m_view, &SceneView::lookAtVessel);
    connect(m_view, &SceneView::vesselSelected, m_vessels, &VesselPanel::select);
}

void ScenePage::showScene(const QString& description)
{
    m_sceneText->setText(
        tr("%1 · %2").arg(QFileInfo(pathText(m_view->scene())).fileName(), description));
    m_truth = maskBeside(m_view->scene());
    m_overviewsAction->setEnabled(!m_view->facts()->hasOverviews);
    updateMasks();
}

void ScenePage::setTruth(const std::filesystem::path& path)
{
    m_truth = path;
    findVessels();
}

MaskChoice ScenePage::first() const
{
    const auto& candidates = m_document.model().candidates();
    const int current = m_selection.current();
    if (current < 0 || current >= static_cast<int>(candidates.size()) || !m_view->hasScene()
        || candidates[static_cast<std::size_t>(current)].status != CandidateStatus::Done)
        return {};
    return {current, static_cast<MaskNumerics>(m_numerics->checkedId())};
}

void ScenePage::updateMasks()
{
    const MaskChoice choice = first();
    m_overlay->setCandidate(choice.candidate);
    m_overlay->setCandidateCount(m_document.model().rowCount());
    MaskChoice second = choice.candidate >= 0 ? m_overlay->second() : MaskChoice{};
    if (second == choice)
        second = {};
    // What lies on the scene is always the selected candidate's.
    if (choice != m_predictor.wanted()[0] || m_probability.empty()) {
        m_view->clearMask();
        m_probability.clear();
        m_vesselJob.cancel();
        showVessels(nullptr, {});
    }
    m_view->clearMask(SceneView::Mask::Second);
    m_predictor.setGround(m_document.path(), m_view->scene());
    m_progress->end();
    if (choice.candidate >= 0)
        m_predictor.want(choice, second, visibleWindow(*m_view));
    else
        m_predictor.cancel();
}

QString ScenePage::nameOf(const MaskChoice& choice) const
{
    return tr("candidate %1, %2")
        .arg(choice.candidate)
        .arg(m_numerics->button(static_cast<int>(choice.numerics))->text());
}

void ScenePage::showPrediction(int which, const MaskSummary& summary, bool isNew)
{
    m_view->showMask(summary.probability,
                     which == 0 ? SceneView::Mask::First : SceneView::Mask::Second);
    if (which != 0 || m_probability == summary.probability)
        return;
    m_probability = summary.probability;
    findVessels();
    if (isNew)
        m_messages.say(
            tr("Predicted %1 in %2 s")
                .arg(nameOf(m_predictor.wanted()[0]), QLocale().toString(summary.seconds, 'f', 1)));
}

void ScenePage::buildSceneOverviews()
{
    const auto scene = m_view->scene();
    m_overviewsAction->setEnabled(false);
    m_progress->begin(tr("Building overviews"));
    const auto report = [this, begin = std::chrono::steady_clock::now()](double share) {
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        const double left = share > 0.0 ? seconds * (1.0 - share) / share : 0.0;
        QMetaObject::invokeMethod(this, [this, share, left] { m_progress->progress(share, left); });
    };
    m_overviewJob.run<bool>(
        [scene, report](const RunToken& token) -> Result<bool> {
            if (const auto built = buildOverviews(scene, token, report); !built)
                return tl::unexpected(built.error());
            return true;
        },
        [this, scene](const Result<bool>& built) {
            m_progress->end();
            if (!built)
                m_messages.complain(errorText(built.error()));
            else if (m_view->scene() == scene)
                m_view->openScene(scene);
        });
}

void ScenePage::openBatch()
{
    if (!m_batch)
        m_batch = new BatchDialog(m_jobs, m_choosers, this);
    const int current = m_selection.current();
    const CandidateRecord* candidate = m_document.model().candidate(current);
    const bool isDone = candidate && candidate->status == CandidateStatus::Done;
    const MaskChoice choice{isDone ? current : -1,
                            static_cast<MaskNumerics>(m_numerics->checkedId())};
    VesselRequest vessels;
    vessels.threshold = m_threshold;
    m_vessels->applyLimits(vessels);
    m_batch->setTask({m_document.path(), choice, {}, vessels}, nameOf(choice));
    m_batch->show();
    m_batch->raise();
}

void ScenePage::findVessels()
{
    if (m_probability.empty() || !m_jobs.findVessels)
        return;
    VesselRequest request;
    request.raster = m_probability;
    request.truth = m_truth;
    request.scene = m_view->scene();
    request.threshold = m_threshold;
    m_vessels->applyLimits(request);
    struct Drawn {
        std::shared_ptr<const VesselFinding> finding; ///< the view's and the table's
        std::vector<QPainterPath> outlines;
    };
    m_vesselJob.run<Drawn>(
        [find = m_jobs.findVessels, request](const RunToken& token) -> Result<Drawn> {
            auto finding = find(request, token);
            if (!finding)
                return tl::unexpected(finding.error());
            auto outlines = VesselShapes::outlinesOf(*finding);
            return Drawn{std::make_shared<VesselFinding>(std::move(*finding)), std::move(outlines)};
        },
        [this](const Result<Drawn>& drawn) {
            if (drawn)
                showVessels(drawn->finding, drawn->outlines);
            else if (drawn.error().code != ErrorCode::Cancelled)
                m_messages.complain(errorText(drawn.error()));
        });
}

void ScenePage::showVessels(std::shared_ptr<const VesselFinding> finding,
                            std::vector<QPainterPath> outlines)
{
    m_vessels->show(finding);
    const auto found = finding
        ? std::count_if(finding->kinds.begin(), finding->kinds.end(),
                        [](VesselKind kind) { return kind != VesselKind::Missed; })
        : 0;
    m_vesselsAction->setIconText(QLocale().toString(static_cast<int>(found)));
    m_vesselsButton->setToolButtonStyle(finding ? Qt::ToolButtonTextBesideIcon
                                                : Qt::ToolButtonIconOnly);
    m_view->setVessels(std::move(finding), std::move(outlines));
}

} // namespace sextant::ui
