#pragma once

#include "core/store/study_event.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

/// A study's log for people, newest first. GUI thread.
class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Candidate, Details, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param events by rising id; those that are new come on top of those that are there
    void reset(const std::vector<StudyEvent>& events);
    /// Of a row; -1: none in particular.
    [[nodiscard]] int candidateOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<StudyEvent> m_events;
};

/// What an event was, as a sentence without the candidate.
[[nodiscard]] QString eventText(EventKind kind);
/// Its details for people; empty when there are none.
[[nodiscard]] QString eventDetails(const StudyEvent& event);

} // namespace sextant::ui
