#include "ui/space/histogram_view.h"

#include "ui/common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

HistogramView::HistogramView(const QString& title, TextOf text, QWidget* parent)
    : QWidget(parent), m_title(title), m_text(std::move(text))
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void HistogramView::show(const Histogram& histogram, std::optional<double> cap)
{
    m_histogram = histogram;
    m_cap = cap;
    m_isStale = false;
    setAccessibleDescription(caption());
    setToolTip(caption());
    update();
}

void HistogramView::setStale(bool stale)
{
    m_isStale = stale;
    update();
}

QSize HistogramView::sizeHint() const
{
    return {300, 6 * fontMetrics().height() + 24};
}

QSize HistogramView::minimumSizeHint() const
{
    return {200, 5 * fontMetrics().height() + 8};
}

QString HistogramView::caption() const
{
    if (m_histogram.values == 0)
        return {};
    QString text = tr("half below %1, nine in ten below %2")
                       .arg(m_text(m_histogram.median), m_text(m_histogram.upperDecile));
    if (m_cap)
        text += tr("; %1 % beyond the cap")
                    .arg(QLocale().toString(100.0 * m_histogram.beyondShare, 'f', 0));
    return text;
}

void HistogramView::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    const int line = fontMetrics().height();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(font());
    painter.setPen(theme.mutedText);
    if (m_histogram.counts.empty()) {
        painter.drawText(rect().adjusted(0, line, 0, 0), Qt::AlignCenter, tr("Nothing drawn yet"));
        return;
    }
    painter.drawText(QRect(0, line + 2, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(caption(), Qt::ElideRight, width()));
    const QRectF plot(0.5, 2.0 * line + 8.0, width() - 1.0, height() - 3.0 * line - 12.0);
    const double step = plot.width() / Histogram::kBins;
    const int most = std::max(1, m_histogram.most());
    QColor colour = m_isStale ? theme.border : theme.fp32;
    for (int bin = 0; bin < Histogram::kBins; ++bin) {
        const int count = m_histogram.counts[static_cast<std::size_t>(bin)];
        if (count == 0)
            continue;
        const double height = std::max(1.0, plot.height() * count / most);
        const double middle = (bin + 0.5) / Histogram::kBins;
        const bool isBeyond = m_cap && middle > m_histogram.shareOf(*m_cap);
        painter.fillRect(
            QRectF(plot.left() + bin * step + 0.5, plot.bottom() - height, step - 1.0, height),
            isBeyond ? QBrush(colour, Qt::Dense5Pattern) : QBrush(colour));
    }
    paintAxis(painter, plot);
    if (m_cap)
        paintCap(painter, plot);
}

void HistogramView::paintAxis(QPainter& painter, const QRectF& plot) const
{
    const Theme& theme = currentTheme();
    painter.setPen(theme.border);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(theme.mutedText);
    // 1, 2 and 5 of each power of ten, as many as there is room for.
    const double decades = std::log10(m_histogram.high / m_histogram.low);
    const auto mantissas = decades > 2.5 ? std::vector{1.0} : std::vector{1.0, 2.0, 5.0};
    double free = plot.left();
    const int line = fontMetrics().height();
    for (int power = static_cast<int>(std::floor(std::log10(m_histogram.low)));
         power <= std::ceil(std::log10(m_histogram.high)); ++power)
        for (const double mantissa : mantissas) {
            const double value = mantissa * std::pow(10.0, power);
            const double share = m_histogram.shareOf(value);
            const QString text = m_text(value);
            const double wide = fontMetrics().horizontalAdvance(text) + 12.0;
            const double x = plot.left() + share * plot.width();
            const double left = std::clamp(x - wide / 2, plot.left(), plot.right() - wide);
            if (share < 0.0 || share > 1.0 || left < free)
                continue;
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
            painter.drawText(QRectF(left, plot.bottom() + 3, wide, line), Qt::AlignCenter, text);
            free = left + wide;
        }
}

void HistogramView::paintCap(QPainter& painter, const QRectF& plot) const
{
    const Theme& theme = currentTheme();
    const double x = plot.left() + m_histogram.shareOf(*m_cap) * plot.width();
    painter.setPen(QPen(theme.error, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top() - 2), QPointF(x, plot.bottom()));
    const QString text = tr("at most %1").arg(m_text(*m_cap));
    const double wide = fontMetrics().horizontalAdvance(text);
    const bool isLeft = x + wide + 6 > plot.right();
    QRectF label(isLeft ? x - wide - 5 : x + 5, plot.top() - 2, wide, fontMetrics().height());
    painter.fillRect(label.adjusted(-2, 0, 2, 0), palette().window());
    painter.setPen(theme.error);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace sextant::ui
