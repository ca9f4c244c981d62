#include "ui/plot/front_plot.h"

#include "ui/common/theme.h"
#include "ui/models/candidate_model.h"
#include "ui/plot/cap_line.h"
#include "ui/plot/front_drawing.h"
#include "ui/plot/repeat_marks.h"
#include "ui/plot/hover_card.h"
#include "ui/plot/outline.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace sextant::ui {

namespace {

constexpr double kClickRadiusPx = 14.0;
constexpr int kMany = 20'000; ///< candidates whose contents take a turn of the event loop

} // namespace

FrontPlot::FrontPlot(CandidateModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_plot(new QCustomPlot(this)),
      m_drawing(std::make_unique<FrontDrawing>(*m_plot)),
      m_repeats(std::make_unique<RepeatMarks>(*m_plot)),
      m_capX(std::make_unique<CapLine>(*m_plot, *m_plot->xAxis)),
      m_capY(std::make_unique<CapLine>(*m_plot, *m_plot->yAxis)), m_card(new HoverCard(this)),
      m_outline(new Outline(this)),
      m_empty(new QLabel(tr("Candidates appear here as they finish training."), this)),
      m_replot(new QTimer(this)), m_rebuild(new QTimer(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 200);
    setAccessibleName(tr("Front: arrow keys move along it, Space pins, Enter opens, E exports"));
    setToolTip(QString()); // the card says more
    m_plot->setObjectName(QStringLiteral("frontCanvas"));
    m_plot->setAccessibleName(tr("Front between two measures"));
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("frontEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_rebuild->setSingleShot(true);
    m_rebuild->setInterval(0);
    m_replot->setSingleShot(true);
    m_replot->setInterval(0);

    connect(m_rebuild, &QTimer::timeout, this, &FrontPlot::refresh);
    connect(m_replot, &QTimer::timeout, this, [this] { m_plot->replot(); });
    connect(&m_model, &CandidateModel::frontChanged, this, &FrontPlot::rebuildSoon);
    connect(&m_model, &CandidateModel::progressChanged, this, &FrontPlot::rebuildSoon);
    connect(&m_model, &CandidateModel::modelReset, this, [this] { m_fitted = true; });
    connect(m_plot, &QCustomPlot::afterLayout, this, &FrontPlot::placeCaps);
    applyTheme();
    setAxes(m_view.x, m_view.y);
}

FrontPlot::~FrontPlot() = default;

void FrontPlot::showRepeats(const std::vector<RepeatMark>& marks)
{
    m_repeats->show(marks);
    replotSoon();
}

void FrontPlot::applyTheme()
{
    m_drawing->applyTheme(m_view.colour.has_value());
    m_repeats->applyTheme();
    m_capX->applyTheme();
    m_capY->applyTheme();
    m_card->applyTheme();
    replotSoon();
}

void FrontPlot::setAxes(Measure x, Measure y)
{
    m_view.x = x;
    m_view.y = y;
    m_fitted = true;
    m_drawing->setAxes(x, y);
    m_card->hide();
    if (m_model.rowCount() > kMany)
        return rebuildSoon(); // opening a long study has enough to do
    rebuild();
}

void FrontPlot::setColour(std::optional<Measure> measure)
{
    m_view.colour = measure;
    m_drawing->applyTheme(measure.has_value());
    rebuild();
}

void FrontPlot::setCaps(std::optional<double> maxLatencyMs, std::optional<std::int64_t> maxParams,
                        bool editable)
{
    const bool isSame = m_view.maxLatencyMs == maxLatencyMs && m_view.maxParams == maxParams;
    if (isSame && m_capsEditable == editable)
        return;
    m_view.maxLatencyMs = maxLatencyMs;
    m_view.maxParams = maxParams;
    m_capsEditable = editable;
    if (!isSame)
        return rebuild();
    showCaps();
    fitOrReplot();
}

void FrontPlot::setShown(int candidates)
{
    m_view.shown = candidates;
    rebuildSoon();
}

void FrontPlot::setTool(Tool tool)
{
    m_tool = tool;
    m_plot->setCursor(tool == Tool::Pan ? Qt::ArrowCursor : Qt::CrossCursor);
}

const FrontContents& FrontPlot::contents() const
{
    return m_drawing->contents();
}

// QCustomPlot's own queue is posted events, which all come before the next click.
void FrontPlot::replotSoon()
{
    m_replot->start();
}

void FrontPlot::rebuildSoon()
{
    m_rebuild->start();
}

bool FrontPlot::takePuts()
{
    if (m_generation != m_model.generation() || m_built != m_view)
        return false;
    std::vector<int> changed = contents().trainingIds; // they may have progressed
    changed.insert(changed.end(), m_model.puts().begin() + static_cast<std::ptrdiff_t>(m_puts),
                   m_model.puts().end());
    return std::ranges::all_of(changed, [this](int id) {
        return m_drawing->take(*m_model.candidate(id), m_view, m_model.isOnFront(id),
                               m_model.progressOf(id));
    });
}

void FrontPlot::refresh()
{
    if (!takePuts())
        return rebuild();
    m_puts = m_model.puts().size();
    fitOrReplot();
}

void FrontPlot::rebuild()
{
    m_rebuild->stop();
    m_generation = m_model.generation();
    m_puts = m_model.puts().size();
    m_built = m_view;
    m_drawing->show(frontContents(m_model.candidates(), m_view, m_model.frontSet(),
                                  [this](int id) { return m_model.progressOf(id); }),
                    m_current, m_selected);
    showOther();
    m_empty->setVisible(m_drawing->contents().points.size() == 0);
    showCaps();
    fitOrReplot();
}

void FrontPlot::showCaps()
{
    if (m_dragged)
        return;
    const auto show = [this](CapLine& line, Measure measure) {
        const std::optional<double> value = measure == Measure::Latency ? m_view.maxLatencyMs
            : measure == Measure::Parameters && m_view.maxParams
            ? std::optional(static_cast<double>(*m_view.maxParams))
            : std::nullopt;
        if (CapLine::canCap(measure) && (value || m_capsEditable))
            line.show(measure, value);
        else
            line.hide();
    };
    show(*m_capX, m_view.x);
    show(*m_capY, m_view.y);
}

void FrontPlot::fitOrReplot()
{
    if (m_fitted)
        return fit();
    replotSoon();
}

void FrontPlot::setOther(const QString& name, std::vector<CandidateRecord> candidates)
{
    if (name.isEmpty() && m_otherName.isEmpty())
        return;
    m_otherName = name;
    m_other = std::move(candidates);
    showOther();
    fitOrReplot();
}

void FrontPlot::showOther()
{
    FrontView view; // its own caps are not this study's
    view.x = m_view.x;
    view.y = m_view.y;
    m_otherContents = m_otherName.isEmpty()
        ? FrontContents()
        : frontContents(m_other, view, {}, [](int) { return std::nan(""); });
    m_drawing->showOther(m_otherName, m_otherContents.front);
}

void FrontPlot::placeCaps()
{
    m_capX->place();
    m_capY->place();
}

void FrontPlot::fit()
{
    m_fitted = true;
    m_drawing->fit(m_capX->isShown() && m_capX->value() ? std::vector{*m_capX->value()}
                                                        : std::vector<double>{});
    replotSoon();
}

void FrontPlot::select(int candidate, const std::vector<int>& selected)
{
    m_current = candidate;
    m_selected = selected;
    m_drawing->mark(m_current, m_selected);
    m_drawing->repaintMarks();
}

QPoint FrontPlot::positionOf(int candidate) const
{
    return m_drawing->pixelOf(candidate).toPoint();
}

QPoint FrontPlot::capHandleOf(Measure measure) const
{
    for (CapLine* line : {m_capX.get(), m_capY.get()})
        if (line->isShown() && line->measure() == measure)
            return line->handle().toPoint();
    return {};
}

CapLine* FrontPlot::capAt(const QPointF& pixel) const
{
    if (m_capsEditable)
        for (CapLine* line : {m_capX.get(), m_capY.get()})
            if (line->isAt(pixel))
                return line;
    return nullptr;
}

QString FrontPlot::placeOf(int candidate) const
{
    const FrontContents& shown = contents();
    const auto found = std::find(shown.frontIds.begin(), shown.frontIds.end(), candidate);
    if (found == shown.frontIds.end())
        return m_model.isOnFront(candidate) ? tr("on the study's front") : QString();
    const auto place = static_cast<int>(found - shown.frontIds.begin());
    return shown.knee == place
        ? tr("knee, %1 of %2 on the front").arg(place + 1).arg(shown.frontIds.size())
        : tr("%1 of %2 on the front").arg(place + 1).arg(shown.frontIds.size());
}

void FrontPlot::hover(const QPoint& position)
{
    const int candidate = m_drawing->nearest(position, kClickRadiusPx);
    const CapLine* cap = candidate < 0 ? capAt(position) : nullptr;
    m_plot->setCursor(candidate >= 0                   ? Qt::PointingHandCursor
                          : cap == m_capX.get() && cap ? Qt::SplitHCursor
                          : cap                        ? Qt::SplitVCursor
                          : m_tool == Tool::Pan        ? Qt::ArrowCursor
                                                       : Qt::CrossCursor);
    if (candidate == m_hovered)
        return;
    m_hovered = candidate;
    const CandidateRecord* record =
        candidate < 0 ? nullptr : &m_model.candidates()[static_cast<std::size_t>(candidate)];
    m_drawing->showFp32(record ? valueOf(*record, m_view.x) : std::nan(""),
                        record ? valueOf(*record, Measure::MiouFp32) : std::nan(""));
    m_drawing->repaintMarks();
    if (record)
        m_card->show(*record, placeOf(candidate), positionOf(candidate));
    else
        m_card->hide();
}

bool FrontPlot::press(QMouseEvent& event)
{
    setFocus();
    const int candidate = m_drawing->nearest(event.position(), kClickRadiusPx);
    if (event.button() == Qt::RightButton) {
        if (candidate >= 0)
            Q_EMIT candidateClicked(candidate);
        Q_EMIT menuRequested(candidate, event.globalPosition().toPoint());
        return true;
    }
    if (event.button() != Qt::LeftButton)
        return false;
    const bool boxed = event.modifiers() & Qt::ShiftModifier;
    if (candidate >= 0 && !boxed) {
        if (event.modifiers() & Qt::ControlModifier)
            Q_EMIT candidateToggled(candidate);
        else
            Q_EMIT candidateClicked(candidate);
        return true;
    }
    m_dragged = boxed ? nullptr : capAt(event.position());
    if (m_dragged)
        return true;
    if (m_tool == Tool::Pan && !boxed)
        return false;
    m_card->hide();
    m_outline->begin(m_tool == Tool::Lasso && !boxed ? Outline::Shape::Lasso : Outline::Shape::Box,
                     event.position());
    return true;
}

bool FrontPlot::move(QMouseEvent& event)
{
    if (m_dragged) {
        m_dragged->dragTo(event.position());
        replotSoon();
        return true;
    }
    if (m_outline->isDrawing()) {
        m_outline->extend(event.position());
        return true;
    }
    if (event.buttons() & Qt::LeftButton) {
        m_card->hide();
        m_fitted = false;
        return false;
    }
    hover(event.pos());
    return false;
}

bool FrontPlot::release(QMouseEvent&)
{
    if (CapLine* line = std::exchange(m_dragged, nullptr)) {
        Q_EMIT capDragged(line->measure(), line->value());
        rebuildSoon(); // what the study has now, even when it refused
        return true;
    }
    if (m_outline->isDrawing()) {
        if (const QPolygonF outline = m_outline->end(); !outline.isEmpty())
            Q_EMIT regionSelected(m_drawing->within(outline));
        return true;
    }
    return false;
}

bool FrontPlot::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonDblClick:
        fit();
        return true;
    case QEvent::Wheel:
        m_fitted = false;
        m_card->hide();
        break;
    case QEvent::Leave:
        m_hovered = -1;
        m_card->hide();
        break;
    case QEvent::Resize:
        m_empty->adjustSize();
        m_empty->move((width() - m_empty->width()) / 2, (height() - m_empty->height()) / 2);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FrontPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return stepAlongFront(+1);
    case Qt::Key_Left:
    case Qt::Key_Down:
        return stepAlongFront(-1);
    case Qt::Key_Space:
        Q_EMIT pinRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openRequested();
        return;
    case Qt::Key_E:
        Q_EMIT exportRequested();
        return;
    case Qt::Key_Home:
        return fit();
    default:
        return QWidget::keyPressEvent(event);
    }
}

void FrontPlot::stepAlongFront(int by)
{
    const std::vector<int>& drawn = contents().frontIds;
    const std::vector<int>& front = drawn.empty() ? m_model.front() : drawn;
    if (front.empty())
        return;
    const auto found = std::find(front.begin(), front.end(), m_current);
    auto next = found == front.end() ? 0 : (found - front.begin()) + by;
    next = std::clamp<std::ptrdiff_t>(next, 0, static_cast<std::ptrdiff_t>(front.size()) - 1);
    Q_EMIT candidateClicked(front[static_cast<std::size_t>(next)]);
}

} // namespace sextant::ui
