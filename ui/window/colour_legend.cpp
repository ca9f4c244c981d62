#include "ui/window/colour_legend.h"

#include "ui/common/sequence_colours.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kStripPx = 48;
constexpr int kSpacePx = 4;

} // namespace

ColourLegend::ColourLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("colourLegend"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ColourLegend::show(Measure measure, double low, double high)
{
    m_low = measureText(measure, low);
    m_high = measureText(measure, high);
    setToolTip(tr("%1: %2 to %3").arg(measureName(measure), m_low, m_high));
    updateGeometry();
    update();
    setVisible(true);
}

QSize ColourLegend::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_low) + metrics.horizontalAdvance(m_high) + kStripPx
                + 2 * kSpacePx,
            metrics.height() + 2};
}

void ColourLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(currentTheme().mutedText);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_low);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_high);
    const int left = painter.fontMetrics().horizontalAdvance(m_low) + kSpacePx;
    const auto colours = sequenceColours(kStripPx);
    for (int i = 0; i < kStripPx; ++i)
        painter.fillRect(left + i, height() / 2 - 4, 1, 8, colours[i]);
}

} // namespace sextant::ui
