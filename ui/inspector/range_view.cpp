#include "ui/inspector/range_view.h"

#include "ui/common/sequence_colours.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

constexpr int kShades = 32;
constexpr int kNameWidth = 112, kLossWidth = 136;

QString countText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

RangeView::RangeView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rangeView"));
    setAccessibleName(tr("Magnitudes of each layer's results against the format's limits"));
}

void RangeView::show(std::vector<LayerRange> ranges, StorageLimits limits)
{
    m_ranges = std::move(ranges);
    m_limits = std::move(limits);
    double low = 0.0, high = 1.0;
    for (const LayerRange& range : m_ranges)
        for (std::size_t bin = 0; bin < range.counts.size(); ++bin)
            if (range.counts[bin] > 0) {
                low = std::min(low, range.firstPower + static_cast<double>(bin));
                high = std::max(high, range.firstPower + static_cast<double>(bin) + 1.0);
            }
    for (const auto& limit : {m_limits.largest, m_limits.smallestNormal, m_limits.smallest})
        if (limit) {
            low = std::min(low, *limit - 1.0);
            high = std::max(high, *limit + 1.0);
        }
    m_low = static_cast<int>(std::floor(low));
    m_high = static_cast<int>(std::ceil(high));
    updateGeometry();
    update();
}

int RangeView::rowHeight() const
{
    return fontMetrics().height() + 4;
}

QSize RangeView::sizeHint() const
{
    return {480, (static_cast<int>(m_ranges.size()) + 3) * rowHeight()};
}

QSize RangeView::minimumSizeHint() const
{
    return {kNameWidth + kLossWidth + 120, sizeHint().height()};
}

QRectF RangeView::mapRect() const
{
    return QRectF(kNameWidth, 2.0 * rowHeight(), width() - kNameWidth - kLossWidth,
                  static_cast<double>(m_ranges.size()) * rowHeight());
}

double RangeView::xOf(double power) const
{
    const QRectF map = mapRect();
    return map.left() + map.width() * (power - m_low) / std::max(1, m_high - m_low);
}

void RangeView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(currentTheme().mutedText);
    if (m_ranges.empty())
        return;
    for (int row = 0; row < static_cast<int>(m_ranges.size()); ++row)
        paintRow(painter, row);
    paintLimits(painter);
}

void RangeView::paintRow(QPainter& painter, int row) const
{
    const Theme& theme = currentTheme();
    static const QVector<QColor> kColours = sequenceColours(kShades);
    const LayerRange& range = m_ranges[static_cast<std::size_t>(row)];
    const double top = mapRect().top() + row * rowHeight();
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, top, kNameWidth - 8, rowHeight()), Qt::AlignVCenter,
                     fontMetrics().elidedText(QString::fromStdString(range.name), Qt::ElideMiddle,
                                              kNameWidth - 8));
    const std::int64_t most = range.counts.empty()
        ? 1
        : std::max<std::int64_t>(1, *std::max_element(range.counts.begin(), range.counts.end()));
    for (std::size_t bin = 0; bin < range.counts.size(); ++bin) {
        if (range.counts[bin] == 0)
            continue;
        const double power = range.firstPower + static_cast<double>(bin);
        // On a logarithm: a few values near a limit matter as much as the many in the middle.
        const double share = std::log1p(static_cast<double>(range.counts[bin]))
            / std::log1p(static_cast<double>(most));
        const auto shade = static_cast<int>(std::lround(share * (kShades - 1)));
        painter.fillRect(QRectF(QPointF(xOf(power), top + 1.0),
                                QPointF(xOf(power + 1.0), top + rowHeight() - 1.0)),
                         kColours[std::clamp(shade, 0, kShades - 1)]);
    }
    const bool isLossy = range.overflowed > 0 || range.notFinite > 0;
    painter.setPen(isLossy ? theme.error : theme.mutedText);
    painter.drawText(
        QRectF(width() - kLossWidth + 8, top, kLossWidth - 8, rowHeight()),
        Qt::AlignVCenter | Qt::AlignRight,
        tr("%1 · %2").arg(countText(range.overflowed + range.notFinite), countText(range.flushed)));
}

void RangeView::paintLimits(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const QRectF map = mapRect();
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(width() - kLossWidth + 8, rowHeight(), kLossWidth - 8, rowHeight()),
                     Qt::AlignVCenter | Qt::AlignRight, tr("overflowed · flushed"));
    // Two lines for the names, so that neighbours do not meet.
    const auto line = [&](double power, const QString& text, const QColor& colour,
                          Qt::PenStyle style, int nameLine) {
        const double x = xOf(power);
        painter.setPen(QPen(colour, 1.5, style));
        painter.drawLine(QPointF(x, (nameLine + 1) * rowHeight()), QPointF(x, map.bottom()));
        const double wide = fontMetrics().horizontalAdvance(text) + 8.0;
        const double left =
            std::clamp(x - wide / 2, map.left(), std::max(map.left(), map.right() - wide));
        painter.drawText(QRectF(left, nameLine * rowHeight(), wide, rowHeight()), Qt::AlignCenter,
                         text);
    };
    if (m_limits.smallest)
        line(*m_limits.smallest, tr("smallest"), theme.mutedText, Qt::DotLine, 1);
    if (m_limits.smallestNormal)
        line(*m_limits.smallestNormal, tr("normal"), theme.device, Qt::DashLine, 0);
    if (m_limits.largest)
        line(*m_limits.largest, tr("largest"), theme.error, Qt::SolidLine, 1);
    painter.setPen(theme.mutedText);
    constexpr int kStep = 8; // powers between numbers
    for (int power = (m_low / kStep) * kStep; power <= m_high; power += kStep)
        if (power >= m_low)
            painter.drawText(QRectF(xOf(power) - 32, map.bottom() + 2, 64, rowHeight()),
                             Qt::AlignHCenter, QStringLiteral("2^%1").arg(power));
}

QString RangeView::tipOf(const LayerRange& range) const
{
    return tr("%1\n%2 results: %3 overflowed, %4 flushed, %5 zeros, %6 not finite\n"
              "signal to noise so far %7 dB")
        .arg(QString::fromStdString(range.name), countText(range.values),
             countText(range.overflowed), countText(range.flushed), countText(range.zeros),
             countText(range.notFinite))
        .arg(std::isfinite(range.snrDb) ? QLocale().toString(range.snrDb, 'f', 1)
                                        : QStringLiteral("–"));
}

bool RangeView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = static_cast<int>((help->pos().y() - mapRect().top()) / rowHeight());
    if (help->pos().y() >= mapRect().top() && row < static_cast<int>(m_ranges.size()))
        QToolTip::showText(help->globalPos(), tipOf(m_ranges[static_cast<std::size_t>(row)]), this);
    return true;
}

} // namespace sextant::ui
