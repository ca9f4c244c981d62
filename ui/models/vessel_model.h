#pragma once

#include "ui/common/scene_jobs.h"

#include <QAbstractTableModel>

#include <memory>

namespace sextant::ui {

[[nodiscard]] QString vesselKindText(VesselKind kind);
/// "180.2 m", "18 px"; a dash where it is not known.
[[nodiscard]] QString vesselLengthText(const Vessel& vessel);
[[nodiscard]] QString vesselWidthText(const Vessel& vessel);
[[nodiscard]] QString vesselAreaText(const Vessel& vessel);

/// Vessels over a scene, one per row. GUI thread.
class VesselModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Number,
        Kind,
        Length,
        Width,
        Heading,
        Area,
        Probability,
        Latitude,
        Longitude,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole; ///< numbers as such

    using QAbstractTableModel::QAbstractTableModel;

    /// @param finding null: none; shared with the view that draws it
    void reset(std::shared_ptr<const VesselFinding> finding);
    [[nodiscard]] const VesselFinding* finding() const { return m_finding.get(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::shared_ptr<const VesselFinding> m_finding;
};

} // namespace sextant::ui
