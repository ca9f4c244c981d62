#pragma once

#include "core/store/study.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace sextant::ui {

/// The candidates of a study as rows; plot and table read it. GUI thread.
class CandidateModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Id,
        Architecture,
        Device,
        Fp32,
        Converted,
        Recovered,
        Latency,
        Parameters,
        Duration,
        Status,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1, OnFrontRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param objectives what the front is of
    void reset(std::vector<CandidateRecord> candidates,
               std::vector<Objective> objectives = SearchSettings().objectives);
    /// Adds or replaces the row of this id; ids come without gaps.
    void put(const CandidateRecord& candidate);
    /// Whether a search runs: candidates without scores are being trained, or were left unfinished.
    void setSearching(bool searching);

    [[nodiscard]] const std::vector<CandidateRecord>& candidates() const { return m_candidates; }
    [[nodiscard]] bool isOnFront(int id) const { return m_front.contains(id); }
    [[nodiscard]] const std::vector<Objective>& objectives() const { return m_objectives; }
    /// Ids on the front, by the first objective.
    [[nodiscard]] const std::vector<int>& front() const { return m_frontOrder; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void frontChanged();

private:
    void updateFront();
    [[nodiscard]] QVariant displayed(const CandidateRecord& candidate, int column) const;
    [[nodiscard]] QVariant sortValue(const CandidateRecord& candidate, int column) const;

    std::vector<CandidateRecord> m_candidates;
    std::vector<Objective> m_objectives = SearchSettings().objectives;
    std::vector<int> m_frontOrder;
    std::set<int> m_front;
    bool m_searching = false;
};

} // namespace sextant::ui
