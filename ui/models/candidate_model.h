#pragma once

#include "core/store/live_front.h"

#include <QAbstractTableModel>

#include <map>
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
        VesselF1,
        Precision,
        Recall,
        Energy,
        PeakMemory,
        Macs,
        Measured,
        Parents,
        Note,
        Tags,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1, OnFrontRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param objectives what the front is of
    void reset(std::vector<CandidateRecord> candidates,
               std::vector<Objective> objectives = SearchSettings().objectives);
    /// The same where the front is known, as frontOf() gives it.
    void reset(std::vector<CandidateRecord> candidates, std::vector<Objective> objectives,
               std::vector<int> front);
    /// Adds or replaces the row of this id; ids come without gaps. A row that is there keeps its
    /// marks, note and measurement, which the training knows nothing of.
    void put(const CandidateRecord& candidate);
    // What the user says of rows that are there.
    void setPinned(int id, bool pinned);
    void setExcluded(int id, bool excluded);
    void setNote(int id, const std::string& note);
    /// Milliseconds that a board needs, by id; what is not among them stays.
    void setMeasured(const std::map<int, double>& ms);
    /// The last validation mIoU of a candidate that is being trained.
    void setProgress(int id, double miou);
    [[nodiscard]] double progressOf(int id) const; ///< NaN: none
    /// Whether a search runs: candidates without scores are being trained, or were left unfinished.
    void setSearching(bool searching);

    [[nodiscard]] const std::vector<CandidateRecord>& candidates() const { return m_candidates; }
    /// Null for a number that is none's.
    [[nodiscard]] const CandidateRecord* candidate(int id) const;
    [[nodiscard]] bool isOnFront(int id) const { return m_front.contains(id); }
    [[nodiscard]] const std::set<int>& frontSet() const { return m_front.members(); }
    [[nodiscard]] const std::vector<Objective>& objectives() const { return m_front.objectives(); }
    /// Ids on the front, by the first objective.
    [[nodiscard]] const std::vector<int>& front() const { return m_front.order(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] static bool isText(int column);
    // What rows are sorted by, without the cost of a QVariant for each comparison.
    [[nodiscard]] static bool isSortedByText(int column);
    /// Candidates without the number sort below all others.
    [[nodiscard]] static double sortNumber(const CandidateRecord& candidate, int column);
    [[nodiscard]] static std::string sortText(const CandidateRecord& candidate, int column);

    // Counts of all candidates, kept as they change.
    [[nodiscard]] int ended() const { return m_ended; } ///< done or failed
    [[nodiscard]] int failed() const { return m_failed; }
    [[nodiscard]] double trainingSeconds() const { return m_seconds; } ///< all together
    /// Rises whenever more than puts changed what is drawn.
    [[nodiscard]] int generation() const { return m_generation; }
    /// Ids that were put since the generation began, in this order.
    [[nodiscard]] const std::vector<int>& puts() const { return m_puts; }

Q_SIGNALS:
    void frontChanged(); ///< or any candidate that is drawn
    void progressChanged();
    void notesChanged(); ///< any

private:
    void updateFront(int changed);
    void beginGeneration();
    /// @param by +1 or -1
    void count(const CandidateRecord& candidate, int by);
    void changed(int id);
    [[nodiscard]] QString displayed(const CandidateRecord& candidate, int column) const;
    [[nodiscard]] QVariant decoration(const CandidateRecord& candidate, int column) const;
    [[nodiscard]] QString toolTip(const CandidateRecord& candidate, int column) const;

    std::vector<CandidateRecord> m_candidates;
    LiveFront m_front;
    std::map<int, double> m_progress;
    int m_ended = 0, m_failed = 0;
    double m_seconds = 0.0;
    int m_generation = 0;
    std::vector<int> m_puts;
    bool m_searching = false;
};

} // namespace sextant::ui
