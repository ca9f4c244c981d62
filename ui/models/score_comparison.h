#pragma once

#include "core/store/study.h"
#include "ui/models/measure.h"

#include <QAbstractTableModel>

#include <optional>

namespace sextant::ui {

/// Two candidates by every measure, and which is better. GUI thread.
class ScoreComparison : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Left, Right, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void reset(std::optional<CandidateRecord> left, std::optional<CandidateRecord> right);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// Right minus left; NaN when one has no figure.
    [[nodiscard]] double difference(Measure measure) const;

    std::optional<CandidateRecord> m_left, m_right;
};

} // namespace sextant::ui
