#include "ui/window/vessel_limits.h"

#include "ui/common/columns.h"
#include "ui/common/controls.h"
#include "ui/common/elided_label.h"
#include "ui/common/paths.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QWidgetAction>

namespace sextant::ui {

VesselLimits::VesselLimits(const Choosers& choosers, QWidget* parent)
    : QMenu(parent), m_choosers(choosers),
      m_minArea(named(new QDoubleSpinBox, "minVesselAreaBox", tr("Smallest area of a vessel"),
                      tr("Smaller ones are left out of counts, table and files"))),
      m_merge(named(new QDoubleSpinBox, "mergeDistanceBox", tr("Distance within a vessel"),
                    tr("Parts with at most so much water between them are one vessel"))),
      m_landText(new ElidedLabel(tr("none")))
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(12, 12, 12, 12);
    form->setSpacing(8);
    m_minArea->setRange(0.0, 100'000.0);
    m_minArea->setDecimals(0);
    m_minArea->setSingleStep(100.0);
    m_merge->setRange(0.0, 10'000.0);
    m_merge->setDecimals(0);
    m_merge->setSingleStep(10.0);
    for (QDoubleSpinBox* box : {m_minArea, m_merge}) {
        box->setKeyboardTracking(false);
        connect(box, &QDoubleSpinBox::valueChanged, this, &VesselLimits::changed);
    }
    form->addRow(tr("Smallest area"), m_minArea);
    form->addRow(tr("One vessel within"), m_merge);
    m_landText->setMinimumWidth(140);
    auto* choose = named(new QToolButton, "chooseLandButton", tr("Choose polygons of land"),
                         tr("Polygons of land: pixels whose centres lie in them are no vessel"));
    choose->setIcon(QIcon::fromTheme(QStringLiteral("document-open")));
    auto* drop = named(new QToolButton, "dropLandButton", tr("No land"), tr("No land"));
    drop->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear")));
    auto* land = new QHBoxLayout;
    land->setSpacing(8);
    land->addWidget(m_landText, 1);
    land->addWidget(choose);
    land->addWidget(drop);
    form->addRow(tr("Land"), land);
    connect(choose, &QToolButton::clicked, this, [this] {
        const QString path =
            m_choosers.openFile(this, tr("Polygons of land"),
                                tr("Polygons (*.gpkg *.geojson *.shp *.kml);;All files (*)"));
        if (!path.isEmpty())
            setLand(pathOf(path));
    });
    connect(drop, &QToolButton::clicked, this, [this] { setLand({}); });
    auto* content = new QWidgetAction(this);
    content->setDefaultWidget(fields);
    addAction(content);
    setInMetres(true);
}

void VesselLimits::setInMetres(bool metres)
{
    m_minArea->setSuffix(metres ? tr(" m²") : tr(" px"));
    m_merge->setSuffix(metres ? tr(" m") : tr(" px"));
}

void VesselLimits::setLand(const std::filesystem::path& land)
{
    m_land = land;
    m_landText->setText(land.empty() ? tr("none") : pathText(land.filename()));
    Q_EMIT changed();
}

void VesselLimits::apply(VesselRequest& request) const
{
    request.minArea = m_minArea->value();
    request.mergeDistance = m_merge->value();
    request.land = m_land;
}

} // namespace sextant::ui
