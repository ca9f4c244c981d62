#include "ui/analysis/timeline_view.h"

#include "ui/common/text.h"
#include "ui/common/theme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::ui {

namespace {

constexpr double kClickPx = 4.0; // more is a drag
constexpr double kLeastSpan = 0.5; // seconds in view

QDateTime dateOf(double time)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(1000.0 * time));
}

/// Steps between marks that read well, in seconds.
double niceStep(double least)
{
    constexpr std::array kSteps{1.0,    2.0,    5.0,     10.0,    15.0,    30.0,
                                60.0,   120.0,  300.0,   600.0,   900.0,   1800.0,
                                3600.0, 7200.0, 14400.0, 21600.0, 43200.0, 86400.0};
    for (const double step : kSteps)
        if (step >= least)
            return step;
    return 86400.0 * std::ceil(least / 86400.0);
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Workers over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QSize TimelineView::minimumSizeHint() const
{
    return {240, 96};
}

void TimelineView::show(TimelineContents contents, std::map<int, Kind> kinds)
{
    m_contents = std::move(contents);
    m_kinds = std::move(kinds);
    if (m_isFitted)
        fit();
    update();
}

void TimelineView::select(int candidate)
{
    m_current = candidate;
    update();
}

void TimelineView::fit()
{
    m_low = 0.0;
    m_high = std::max(kLeastSpan, m_contents.length);
    m_isFitted = true;
    update();
}

QRectF TimelineView::plotRect() const
{
    const int line = fontMetrics().height();
    const int names = fontMetrics().horizontalAdvance(tr("Worker %1").arg(88)) + 12;
    return QRectF(rect()).adjusted(names, 2.0, -8.0, -(line + 8.0));
}

double TimelineView::xOf(double position) const
{
    const QRectF plot = plotRect();
    return plot.left() + plot.width() * (position - m_low) / (m_high - m_low);
}

double TimelineView::positionAt(double x) const
{
    const QRectF plot = plotRect();
    return m_low + (x - plot.left()) / std::max(1.0, plot.width()) * (m_high - m_low);
}

QRectF TimelineView::rectOf(const TimelineBar& bar) const
{
    const QRectF plot = plotRect();
    constexpr double kMostHeight = 36.0;
    const double row = std::min(kMostHeight, plot.height() / std::max(1, m_contents.workers));
    const double left = xOf(m_contents.positionOf(bar.begun));
    const double right = xOf(m_contents.positionOf(bar.ended));
    return {left, plot.top() + row * bar.worker + 2.0, std::max(1.0, right - left - 1.0),
            std::max(2.0, row - 4.0)};
}

int TimelineView::workerAt(double y) const
{
    for (int worker = 0; worker < m_contents.workers; ++worker) {
        TimelineBar bar;
        bar.worker = worker;
        const QRectF row = rectOf(bar);
        if (y >= row.top() && y <= row.bottom())
            return worker;
    }
    return -1;
}

std::optional<std::size_t> TimelineView::barAt(const QPointF& at) const
{
    const int worker = workerAt(at.y());
    return worker < 0 ? std::nullopt : m_contents.barAt(worker, positionAt(at.x()));
}

QPoint TimelineView::centreOf(std::size_t bar) const
{
    const QPointF centre = rectOf(m_contents.bars.at(bar)).center();
    return plotRect().contains(centre) ? centre.toPoint() : QPoint();
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = currentTheme();
    if (m_contents.bars.empty()) {
        painter.setPen(theme.mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Shows who trained what, once a search has run. Studies of older "
                            "versions do not tell."));
        return;
    }
    painter.setPen(theme.mutedText);
    for (int worker = 0; worker < m_contents.workers; ++worker) {
        TimelineBar bar;
        bar.worker = worker;
        const QRectF row = rectOf(bar);
        if (row.height() + 4.0 >= fontMetrics().height())
            painter.drawText(QRectF(0, row.top(), plotRect().left() - 8.0, row.height()),
                             Qt::AlignRight | Qt::AlignVCenter, tr("Worker %1").arg(worker + 1));
    }
    paintAxis(painter);
    painter.setClipRect(plotRect());
    paintBars(painter);
}

void TimelineView::paintBars(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    for (const TimelineBar& bar : m_contents.bars) {
        const QRectF rect = rectOf(bar);
        if (rect.right() < plotRect().left() || rect.left() > plotRect().right())
            continue;
        const auto known = m_kinds.find(bar.candidate);
        const Kind kind = known == m_kinds.end() ? Kind::Trained : known->second;
        QColor colour = kind == Kind::OnFront ? theme.accent
            : kind == Kind::Failed            ? theme.error
                                              : theme.fp32;
        painter.setPen(Qt::NoPen);
        QColor fill = colour;
        fill.setAlphaF(kind == Kind::Trained ? 0.55F : 0.85F);
        painter.setBrush(kind == Kind::Unfinished ? QBrush(fill, Qt::BDiagPattern) : QBrush(fill));
        painter.drawRect(rect);
        if (bar.candidate == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.text, 2.0));
            painter.drawRect(rect.adjusted(0, 0, 0, 0));
        }
        const QString number = QString::number(bar.candidate);
        if (rect.width() > fontMetrics().horizontalAdvance(number) + 6
            && rect.height() >= fontMetrics().height() - 2) {
            painter.setPen(kind == Kind::OnFront ? theme.onAccent : theme.text);
            painter.drawText(rect, Qt::AlignCenter, number);
        }
    }
    QColor veil = theme.window;
    veil.setAlphaF(0.6F);
    for (const auto& [from, to] : m_contents.pauses) {
        const double left = xOf(m_contents.positionOf(from));
        const double right = xOf(m_contents.positionOf(to));
        if (right - left < 1.0)
            continue;
        const QRectF part(left, plotRect().top(), right - left, plotRect().height());
        painter.fillRect(part, veil);
        painter.fillRect(part, QBrush(theme.mutedText, Qt::BDiagPattern));
    }
}

void TimelineView::paintAxis(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const QRectF plot = plotRect();
    const int line = fontMetrics().height();
    const QLocale locale;
    const bool isDays =
        m_contents.stretches.back().ended - m_contents.stretches.front().begun > 20.0 * 3600.0;
    const double wide = fontMetrics().horizontalAdvance(isDays ? QStringLiteral("00/00 00:00")
                                                               : QStringLiteral("00:00:00"))
        + 16.0;
    const double step = niceStep((m_high - m_low) * wide / std::max(1.0, plot.width()));
    double free = plot.left() - wide / 2;
    for (const TimelineStretch& stretch : m_contents.stretches) {
        const double offset = dateOf(stretch.begun).offsetFromUtc(); // marks at whole local hours
        for (double time = std::ceil((stretch.begun + offset) / step) * step - offset;
             time <= stretch.ended; time += step) {
            const double x = xOf(m_contents.positionOf(time));
            if (x < plot.left() || x > plot.right() || x - wide / 2 < free - 8.0)
                continue;
            painter.setPen(QPen(theme.border, 1, Qt::DotLine));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            painter.setPen(theme.mutedText);
            const QString text =
                dateOf(time).toString(isDays            ? QStringLiteral("dd/MM HH:mm")
                                          : step < 60.0 ? QStringLiteral("HH:mm:ss")
                                                        : QStringLiteral("HH:mm"));
            const double left = std::clamp(x - wide / 2, 0.0, width() - wide);
            painter.drawText(QRectF(left, plot.bottom() + 4, wide, line), Qt::AlignCenter, text);
            free = left + wide;
        }
        if (&stretch == &m_contents.stretches.front())
            continue;
        const double x = xOf(stretch.at); // where time is left out
        painter.setPen(QPen(theme.device, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

QString TimelineView::tipOf(const TimelineBar& bar) const
{
    const QLocale locale;
    return tr("Candidate %1 · worker %2\n%3 to %4 · %5")
        .arg(bar.candidate)
        .arg(bar.worker + 1)
        .arg(locale.toString(dateOf(bar.begun), QLocale::ShortFormat),
             locale.toString(dateOf(bar.ended).time(), QLocale::ShortFormat),
             durationText(bar.ended - bar.begun));
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto bar = barAt(help->pos()))
        QToolTip::showText(help->globalPos(), tipOf(m_contents.bars[*bar]), this);
    else
        QToolTip::showText(help->globalPos(),
                           tr("The wheel zooms, a drag moves, a double click shows all. Hatched: "
                              "paused, or unfinished; dashed: time between searches is left out"),
                           this);
    return true;
}

void TimelineView::zoom(double factor, double around)
{
    const double span =
        std::clamp((m_high - m_low) * factor, kLeastSpan, std::max(kLeastSpan, m_contents.length));
    const double share = (around - m_low) / (m_high - m_low);
    m_low = around - share * span;
    m_high = m_low + span;
    m_isFitted = span >= m_contents.length;
    moveBy(0.0);
}

void TimelineView::moveBy(double position)
{
    const double span = m_high - m_low;
    m_low = std::clamp(m_low + position, 0.0, std::max(0.0, m_contents.length - span));
    m_high = m_low + span;
    update();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    zoom(std::pow(0.85, event->angleDelta().y() / 120.0), positionAt(event->position().x()));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_pressedLow = m_low;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return;
    const double by = positionAt(m_pressed->x()) - positionAt(event->position().x());
    moveBy(m_pressedLow + by - m_low);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return;
    const bool isClick = (event->position() - *m_pressed).manhattanLength() <= kClickPx;
    m_pressed.reset();
    if (!isClick)
        return;
    if (const auto bar = barAt(event->position()))
        Q_EMIT candidateClicked(m_contents.bars[*bar].candidate);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent*)
{
    fit();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const double span = m_high - m_low;
    const double middle = m_low + span / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-span / 10);
    case Qt::Key_Right:
        return moveBy(span / 10);
    case Qt::Key_Plus:
        return zoom(0.7, middle);
    case Qt::Key_Minus:
        return zoom(1.0 / 0.7, middle);
    case Qt::Key_Home:
        return fit();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace sextant::ui
