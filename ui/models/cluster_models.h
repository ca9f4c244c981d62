#pragma once

#include "ui/common/executor_choice.h"

#include <QAbstractTableModel>

namespace sextant::ui {

/// The jobs of a search on a cluster. GUI thread.
class ClusterJobModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Candidate, State, Node, Cpus, Time, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void reset(std::vector<ClusterJob> jobs);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString stateText(const ClusterJob& job) const;
    std::vector<ClusterJob> m_jobs;
};

/// The nodes of a cluster. GUI thread.
class ClusterNodeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, Cpus, Memory, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void reset(std::vector<ClusterNode> nodes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<ClusterNode> m_nodes;
};

} // namespace sextant::ui
