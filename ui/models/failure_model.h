#pragma once

#include "core/store/study.h"

#include <QAbstractItemModel>

#include <span>
#include <vector>

namespace sextant::ui {

/// What went wrong in a study, grouped by reason: the group with its count and what to do next,
/// below it the candidates. Genomes that were rejected before training are groups without children
/// of their own. GUI thread.
class FailureModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Reason, Count, NextStep, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void reset(std::span<const CandidateRecord> candidates, std::span<const Rejection> rejections);
    /// Failed candidates, rejections not counted.
    [[nodiscard]] int failed() const { return m_failed; }
    /// -1: of a group.
    [[nodiscard]] int candidateOf(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Failed {
        int candidate;
        QString reason;
    };
    struct Group {
        QString reason, nextStep;
        std::vector<Failed> failed;
        int rejected = 0;
    };

    std::vector<Group> m_groups;
    int m_failed = 0;
};

} // namespace sextant::ui
