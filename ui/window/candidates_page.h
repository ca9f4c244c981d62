#pragma once

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace sextant::ui {

class CandidateModel;
class Selection;

/// The candidates as a table, and a line on the selected one. GUI thread.
class CandidatesPage : public QWidget {
    Q_OBJECT

public:
    CandidatesPage(CandidateModel& model, Selection& selection, QWidget* parent = nullptr);

    /// Says what the selected candidate is, or what to do.
    void refreshDetails();

private:
    void buildTable();
    void showCurrent(int candidate);

    CandidateModel& m_model;
    Selection& m_selection;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QLabel* m_details;
};

} // namespace sextant::ui
