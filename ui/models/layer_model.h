#pragma once

#include "ui/models/architecture.h"

#include <QAbstractTableModel>

#include <optional>

namespace sextant::ui {

/// The layers of one architecture, or of two beside each other: rows that stand for each other are
/// one row. GUI thread.
class LayerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Part { Title, Shape, Parameters, Macs, Latency, PartCount };
    enum class Change { Same, Changed, OnlyLeft, OnlyRight };

    using QAbstractTableModel::QAbstractTableModel;

    void reset(std::optional<Architecture> left, std::optional<Architecture> right = {});
    [[nodiscard]] Change changeOf(int row) const;
    /// Parts of the left one, then of the right one.
    [[nodiscard]] static int column(Part part, bool ofRight)
    {
        return part + (ofRight ? int(PartCount) : 0);
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const NetworkBlock* blockOf(int row, bool ofRight) const;

    std::optional<Architecture> m_left, m_right;
    std::vector<std::pair<int, int>> m_rows;
};

} // namespace sextant::ui
