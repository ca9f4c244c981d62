#pragma once

#include <QWidget>

class QComboBox;
class QItemSelection;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QToolButton;

namespace sextant::ui {

class CandidateFilter;
class CandidateModel;
class Selection;
class StudyDocument;
class TagFilter;

/// The candidates as a table that can be searched, filtered and sorted, with the columns the
/// analyst chose. GUI thread.
class CandidatesPage : public QWidget {
    Q_OBJECT

public:
    CandidatesPage(StudyDocument& document, Selection& selection, QWidget* parent = nullptr);

Q_SIGNALS:
    void menuRequested(int candidate, const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitArchitecture(); ///< takes what other columns leave, but stays readable
    void buildTable();
    void buildFilters(QLayout* row);
    void buildColumnMenu();
    void showColumn(int column, bool shown);
    void keepColumns() const;
    void takeSelection();
    void showSelection();
    void offerTags(bool any); ///< their column, unless the analyst has chosen columns
    void refreshCount();

    CandidateModel& m_model;
    Selection& m_selection;
    CandidateFilter* m_rows;
    QTableView* m_table;
    QLineEdit* m_words;
    QComboBox* m_kind;
    TagFilter* m_tag;
    QLabel* m_count;
    QToolButton* m_columns;
    QMenu* m_columnMenu;
    bool m_showing = false; ///< the table follows the selection now, not the other way round
};

} // namespace sextant::ui
