#pragma once

#include "ui/common/scene_jobs.h"
#include "ui/window/choosers.h"

#include <QMenu>

class QDoubleSpinBox;

namespace sextant::ui {

class ElidedLabel;

/// What counts as a vessel, as a menu with fields. GUI thread.
class VesselLimits : public QMenu {
    Q_OBJECT

public:
    explicit VesselLimits(const Choosers& choosers, QWidget* parent = nullptr);

    void apply(VesselRequest& request) const;
    void setInMetres(bool metres); ///< else pixels
    void setLand(const std::filesystem::path& land); ///< polygons; empty: none

Q_SIGNALS:
    void changed();

private:
    const Choosers& m_choosers;
    QDoubleSpinBox *m_minArea, *m_merge;
    ElidedLabel* m_landText;
    std::filesystem::path m_land;
};

} // namespace sextant::ui
