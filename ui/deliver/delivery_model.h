#pragma once

#include "ui/common/jobs.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

/// The basket: candidates that are to leave as bundles, a row each, and how far each has come.
/// GUI thread.
class DeliveryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Network, Device, Latency, Checks, Outcome, ColumnCount };
    enum class State { Waiting, Running, Written, Failed, Stopped };
    struct Entry {
        CandidateRecord record;
        State state = State::Waiting;
        DeliveryUpdate update; ///< the last one
        std::vector<DeviceFinding> findings; ///< what the device lacks or runs slowly
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Trained candidates that are not in it yet; others are left out.
    void add(const std::vector<CandidateRecord>& candidates);
    void remove(const std::vector<int>& rows);
    void clear();
    void setFindings(int candidate, std::vector<DeviceFinding> findings);

    /// All wait again.
    void begin();
    void take(const DeliveryUpdate& update);
    /// What was waiting or under way was stopped.
    void stop();

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] std::vector<int> candidates() const;
    [[nodiscard]] int countOf(State state) const;
    /// Of how many checks of all rows, and how many of them are passed.
    [[nodiscard]] std::pair<int, int> progress() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void changed(); ///< any of it

private:
    [[nodiscard]] QString displayed(const Entry& entry, int column) const;
    void changedFrom(int first, int last);

    std::vector<Entry> m_entries;
};

} // namespace sextant::ui
