#include "ui/plot/hover_card.h"

#include "ui/common/text.h"
#include "ui/common/theme.h"
#include "ui/models/measure.h"

#include <algorithm>

namespace sextant::ui {

namespace {

QString text(const CandidateRecord& candidate, Measure measure)
{
    return measureText(measure, valueOf(candidate, measure));
}

QString marksText(const CandidateRecord& candidate)
{
    QStringList marks;
    if (candidate.pinned)
        marks << HoverCard::tr("pinned");
    if (candidate.excluded)
        marks << HoverCard::tr("excluded");
    if (!candidate.note.empty()) {
        constexpr int kMost = 60;
        QString note = QString::fromStdString(candidate.note).simplified();
        if (note.size() > kMost)
            note = note.left(kMost) + QStringLiteral("…");
        marks << note.toHtmlEscaped();
    }
    return marks.join(QStringLiteral(" · "));
}

/// Long architectures break where they may.
QString wordsOf(const CandidateRecord& candidate)
{
    constexpr int kMost = 150;
    const QString words = genomeText(candidate);
    return (words.size() > kMost ? words.left(kMost) + QStringLiteral("…") : words).toHtmlEscaped();
}

} // namespace

QString cardText(const CandidateRecord& c, const QString& place)
{
    QStringList lines;
    lines << HoverCard::tr("<b>Candidate %1</b>%2")
                 .arg(c.id)
                 .arg(place.isEmpty() ? QString() : QStringLiteral(" · ") + place);
    lines << wordsOf(c);
    lines << HoverCard::tr("mIoU aligned <b>%1</b> · converted %2 · FP32 %3")
                 .arg(text(c, Measure::MiouAligned), text(c, Measure::MiouConverted),
                      text(c, Measure::MiouFp32));
    lines << HoverCard::tr("Gap %1, recovered %2").arg(text(c, Measure::Gap), recoveredText(c));
    lines << (c.measuredMs ? HoverCard::tr("Latency %1, simulated · %2 measured")
                                 .arg(text(c, Measure::Latency), text(c, Measure::MeasuredLatency))
                           : HoverCard::tr("Latency %1, simulated").arg(text(c, Measure::Latency)));
    lines << HoverCard::tr("%1 parameters · %2 MACs · %3 (estimate)")
                 .arg(text(c, Measure::Parameters), text(c, Measure::Macs),
                      text(c, Measure::Energy));
    if (c.parentA >= 0)
        lines << HoverCard::tr("Parents: %1%2")
                     .arg(c.parentA)
                     .arg(c.parentB >= 0 ? HoverCard::tr(" and %1").arg(c.parentB) : QString());
    if (const QString marks = marksText(c); !marks.isEmpty())
        lines << marks;
    return lines.join(QStringLiteral("<br>"));
}

HoverCard::HoverCard(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setMargin(8);
    hide();
}

void HoverCard::applyTheme()
{
    const Theme& theme = currentTheme();
    setStyleSheet(QStringLiteral("background:%1;color:%2;border:1px solid %3;border-radius:4px;")
                      .arg(theme.panel.name(), theme.text.name(), theme.border.name()));
}

void HoverCard::show(const CandidateRecord& candidate, const QString& place, const QPoint& at)
{
    constexpr int kWidthPx = 384;
    constexpr int kApartPx = 16;
    setText(cardText(candidate, place));
    const int width = std::min(kWidthPx, parentWidget()->width());
    resize(width, heightForWidth(width));
    const QRect room = parentWidget()->rect();
    // On the side with more room, so that the point itself stays in sight.
    const bool left = at.x() + kApartPx + width > room.right();
    const bool above = at.y() + kApartPx + height() > room.bottom();
    move(std::clamp(left ? at.x() - kApartPx - width : at.x() + kApartPx, 0,
                    std::max(0, room.width() - width)),
         std::clamp(above ? at.y() - kApartPx - height() : at.y() + kApartPx, 0,
                    std::max(0, room.height() - height())));
    QLabel::show();
    raise();
}

} // namespace sextant::ui
