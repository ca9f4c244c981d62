#include "ui/inspector/gap_waterfall.h"

#include "ui/common/text.h"
#include "ui/common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::ui {

GapWaterfall::GapWaterfall(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("gapWaterfall"));
    setAccessibleName(tr("Gap between FP32 and the device"));
    setToolTip(tr("mIoU on the validation split: in FP32 as trained, what conversion to the "
                  "simulated device lost, what fine-tuning under its numerics gained, what is "
                  "left on the device"));
    setMinimumSize(180, 110);
}

void GapWaterfall::show(const CandidateRecord* candidate)
{
    m_scores.reset();
    if (candidate && candidate->fp32 && candidate->converted && candidate->aligned) {
        const Scores scores{candidate->fp32->miou(), candidate->converted->miou(),
                            candidate->aligned->miou()};
        if (std::isfinite(scores.fp32) && std::isfinite(scores.converted)
            && std::isfinite(scores.aligned))
            m_scores = scores;
    }
    if (m_scores)
        setAccessibleDescription(tr("FP32 %1, converted %2, aligned %3")
                                     .arg(miouText(m_scores->fp32), miouText(m_scores->converted),
                                          miouText(m_scores->aligned)));
    update();
}

namespace {

struct Bar {
    QString name;
    double from, to; ///< mIoU; whole bars start at the base
    QColor colour;
    bool isChange;
};

/// How the numbers of the bars lie on the widget.
struct Scale {
    QRectF area;
    double base, high;

    [[nodiscard]] double heightOf(double miou) const
    {
        return area.bottom() - area.height() * (miou - base) / std::max(1e-9, high - base);
    }
};

QString valueText(const Bar& bar)
{
    if (!bar.isChange)
        return miouText(bar.to);
    const double change = bar.to - bar.from;
    constexpr double kShown = 0.0005;
    const QString sign = std::abs(change) < kShown ? QString()
        : change < 0.0                             ? QStringLiteral("−")
                                                   : QStringLiteral("+");
    return sign + miouText(std::abs(change));
}

/// @param slot the bar's share of the area, from left to right
/// @param isLast nothing follows, which a line would lead to
void paintBar(QPainter& painter, const Bar& bar, const QRectF& slot, const Scale& scale,
              bool isLast)
{
    const double start = bar.isChange ? bar.from : scale.base;
    const double top = scale.heightOf(std::max(start, bar.to));
    const double bottom = scale.heightOf(std::min(start, bar.to));
    const QRectF box(slot.left() + 0.15 * slot.width(), top, 0.7 * slot.width(),
                     std::max(1.5, bottom - top));
    QColor fill = bar.colour;
    fill.setAlphaF(bar.isChange ? 0.45f : 0.9f);
    painter.setPen(QPen(bar.colour, 1.2));
    painter.setBrush(fill);
    painter.drawRect(box);
    painter.setPen(currentTheme().border);
    if (!isLast)
        painter.drawLine(QPointF(box.right(), scale.heightOf(bar.to)),
                         QPointF(box.right() + 0.3 * slot.width(), scale.heightOf(bar.to)));
    const int line = painter.fontMetrics().height();
    painter.setPen(currentTheme().text);
    painter.drawText(QRectF(slot.left(), top - line - 2, slot.width(), line), Qt::AlignCenter,
                     valueText(bar));
    painter.setPen(currentTheme().mutedText);
    painter.drawText(QRectF(slot.left(), scale.area.bottom() + 4, slot.width(), line),
                     Qt::AlignCenter, bar.name);
}

} // namespace

void GapWaterfall::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = currentTheme();
    painter.setPen(theme.mutedText);
    if (!m_scores)
        return painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                                tr("Scores appear when it is trained."));
    const auto& [fp32, converted, aligned] = *m_scores;
    const std::array bars{Bar{tr("FP32"), NAN, fp32, theme.fp32, false},
                          Bar{tr("Lost"), fp32, converted, theme.device, true},
                          Bar{tr("Gained"), converted, aligned, theme.accent, true},
                          Bar{tr("Device"), NAN, aligned, theme.accent, false}};
    const double low = std::min({fp32, converted, aligned});
    const double high = std::max({fp32, converted, aligned});
    // Whole bars are cut at a round number below, so that small changes can be seen.
    const double base = std::max(0.0, std::floor((low - 0.6 * (high - low) - 0.01) * 20.0) / 20.0);
    const int line = painter.fontMetrics().height();
    const int words = base > 0.0 ? 2 : 1; // lines below the bars
    const Scale scale{QRectF(rect()).adjusted(8, line + 6, -8, -(words * line + 8)), base, high};
    if (base > 0.0)
        painter.drawText(QRectF(rect()).adjusted(8, height() - line - 2, -8, -2), Qt::AlignCenter,
                         tr("bars start at %1").arg(QLocale().toString(base, 'f', 2)));
    const double width = scale.area.width() / bars.size();
    for (std::size_t i = 0; i < bars.size(); ++i)
        paintBar(painter, bars[i],
                 QRectF(scale.area.left() + width * static_cast<double>(i), scale.area.top(), width,
                        scale.area.height()),
                 scale, i + 1 == bars.size());
}

} // namespace sextant::ui
