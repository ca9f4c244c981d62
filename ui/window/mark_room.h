#pragma once

#include <QObject>

namespace sextant::ui {

class Actions;
class CandidateModel;
class MessageLine;
class Selection;
class StudyDocument;

/// What an analyst says of candidates: pinned, excluded. The commands act on all that is selected
/// and say what they will do. GUI thread.
class MarkRoom : public QObject {
    Q_OBJECT

public:
    MarkRoom(StudyDocument& document, Selection& selection, Actions& actions,
             MessageLine& messages);

    /// The commands that make sense for a candidate; -1: for the plot as a whole.
    void popUpMenu(int candidate, const QPoint& globalPosition);

private:
    void pin();
    void exclude();
    void refresh();

    StudyDocument& m_document;
    Selection& m_selection;
    Actions& m_actions;
    MessageLine& m_messages;
};

} // namespace sextant::ui
