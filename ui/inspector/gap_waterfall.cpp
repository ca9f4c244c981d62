#include "ui/inspector/gap_waterfall.h"

#include "ui/common/text.h"
#include "ui/common/theme.h"

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
    struct Bar {
        QString name;
        double from, to;
        QColor colour;
        bool isChange;
    };
    const std::array bars{Bar{tr("FP32"), NAN, fp32, theme.fp32, false},
                          Bar{tr("Lost"), fp32, converted, theme.device, true},
                          Bar{tr("Gained"), converted, aligned, theme.accent, true},
                          Bar{tr("Device"), NAN, aligned, theme.accent, false}};
    const double low = std::min({fp32, converted, aligned});
    const double high = std::max({fp32, converted, aligned});
    // Whole bars are cut at a round number below, so that small changes can be seen.
    const double base = std::max(0.0, std::floor((low - 0.6 * (high - low) - 0.01) * 20.0) / 20.0);
    const int line = painter.fontMetrics().height();
    const QRectF area = QRectF(rect()).adjusted(8, line + 6, -8, -(line + 8));
    const auto heightOf = [&](double miou) {
        return area.bottom() - area.height() * (miou - base) / std::max(1e-9, high - base);
    };
    const double slot = area.width() / bars.size();
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        const double start = bar.isChange ? bar.from : base;
        const double top = heightOf(std::max(start, bar.to));
        const double bottom = heightOf(std::min(start, bar.to));
        const QRectF box(area.left() + slot * (static_cast<double>(i) + 0.15), top, slot * 0.7,
                         std::max(1.5, bottom - top));
        QColor fill = bar.colour;
        fill.setAlphaF(bar.isChange ? 0.45f : 0.9f);
        painter.setPen(QPen(bar.colour, 1.2));
        painter.setBrush(fill);
        painter.drawRect(box);
        painter.setPen(theme.border);
        if (i + 1 < bars.size())
            painter.drawLine(QPointF(box.right(), heightOf(bar.to)),
                             QPointF(box.right() + 0.3 * slot, heightOf(bar.to)));
        painter.setPen(theme.text);
        const double change = bar.to - bar.from;
        constexpr double kShown = 0.0005;
        const QString sign = std::abs(change) < kShown ? QString()
            : change < 0.0                             ? QStringLiteral("−")
                                                       : QStringLiteral("+");
        const QString value = bar.isChange ? sign + miouText(std::abs(change)) : miouText(bar.to);
        painter.drawText(QRectF(box.center().x() - slot / 2, top - line - 2, slot, line),
                         Qt::AlignCenter, value);
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(box.center().x() - slot / 2, area.bottom() + 4, slot, line),
                         Qt::AlignCenter, bar.name);
    }
}

} // namespace sextant::ui
