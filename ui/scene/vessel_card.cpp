#include "ui/scene/vessel_card.h"

#include "ui/common/columns.h"
#include "ui/models/vessel_model.h"
#include "ui/scene/scene_furniture.h"
#include "ui/scene/vessel_shapes.h"

#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace sextant::ui {

VesselCard::VesselCard(QWidget* parent) : QFrame(parent), m_title(new QLabel), m_text(new QLabel)
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Vessel"));
    setAutoFillBackground(true);
    m_title->setObjectName(QStringLiteral("vesselCardTitle"));
    m_text->setObjectName(QStringLiteral("vesselCardText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("closeVesselCardButton"));
    close->setAccessibleName(tr("Close the vessel's card"));
    close->setToolTip(tr("Close (Esc)"));
    close->setIcon(QIcon::fromTheme(QStringLiteral("window-close")));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &VesselCard::closed);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_title, 1);
    header->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 8);
    column->setSpacing(4);
    column->addLayout(header);
    column->addWidget(m_text);
    hide();
}

void VesselCard::show(const Vessel& vessel, VesselKind kind)
{
    const QLocale locale;
    m_title->setText(kind == VesselKind::Plain
                         ? tr("Vessel %1").arg(vessel.id)
                         : tr("Vessel %1 · %2").arg(vessel.id).arg(vesselKindText(kind)));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    QStringList lines{
        tr("Length %1, width %2").arg(vesselLengthText(vessel), vesselWidthText(vessel)),
        tr("Area %1").arg(vesselAreaText(vessel))};
    if (vessel.headingDeg) // bow and stern look alike
        lines.append(tr("Heading %1° or %2°")
                         .arg(locale.toString(*vessel.headingDeg, 'f', 0),
                              locale.toString(*vessel.headingDeg + 180.0, 'f', 0)));
    if (vessel.probability)
        lines.append(tr("Mean probability %1").arg(locale.toString(*vessel.probability, 'f', 2)));
    if (vessel.latitude && vessel.longitude)
        lines.append(coordinateText({*vessel.longitude, *vessel.latitude}));
    lines.append(
        tr("Column %1, row %2")
            .arg(locale.toString(vessel.column, 'f', 1), locale.toString(vessel.row, 'f', 1)));
    m_text->setText(lines.join(u'\n'));
    adjustSize();
    QFrame::show();
}

void VesselCard::placeBeside(const QRectF& part, const QSizeF& room)
{
    constexpr double kAwayPx = 12.0;
    double x = part.right() + kAwayPx;
    if (x + width() > room.width())
        x = part.left() - kAwayPx - width();
    const double mostX = std::max(0.0, room.width() - width());
    const double mostY = std::max(0.0, room.height() - height());
    move(static_cast<int>(std::clamp(x, 0.0, mostX)),
         static_cast<int>(std::clamp(part.center().y() - height() / 2.0, 0.0, mostY)));
}

} // namespace sextant::ui
