#pragma once

#include <QJsonObject>
#include <QObject>

#include <string>

class QUndoStack;

namespace sextant::ui {

/// The search space that is being edited, as its file would be (resources/help/space.md), mistakes
/// included. Each edit is a command of the undo stack; edits of one gesture, such as the drag of a
/// handle, are one command. GUI thread.
class SpaceDocument : public QObject {
    Q_OBJECT

public:
    /// @param history outlives this object
    explicit SpaceDocument(QUndoStack& history, QObject* parent = nullptr);

    [[nodiscard]] const QJsonObject& space() const { return m_space; }
    [[nodiscard]] std::string text() const; ///< of the file
    /// What the study started with, that edits are compared with.
    [[nodiscard]] const QJsonObject& start() const { return m_start; }
    void setStart(const QJsonObject& start);
    /// Another space, not to be undone, and nothing before it either.
    void reset(const QJsonObject& space);

    // Edits. What is so already changes nothing.

    /// @param gesture of newGesture(); edits of one place and gesture become one command. 0: by
    /// itself
    void set(const QString& place, const QJsonValue& value, int gesture = 0);
    /// Both ends of the range of stages; stages of their own grow by the last one's copies.
    void setStages(int least, int most, int gesture = 0);
    /// Choices of their own for each stage, all as they were, or those of the first one for all.
    void setStagesApart(bool apart);
    [[nodiscard]] bool areStagesApart() const;
    /// Appends an entry to "/forbidden" or "/band_subsets".
    void addEntry(const QString& list);
    void removeEntry(const QString& place);
    /// @param what "Preset: wide"
    void replace(const QJsonObject& space, const QString& what);
    [[nodiscard]] int newGesture() { return ++m_gesture; }
    [[nodiscard]] QUndoStack& history() { return m_history; }

Q_SIGNALS:
    void changed();
    void startChanged();

private:
    class Edit;
    void push(const QJsonObject& after, const QString& what, const QString& place, int gesture);
    void show(const QJsonObject& space);

    QUndoStack& m_history;
    QJsonObject m_space, m_start;
    int m_gesture = 0;
};

} // namespace sextant::ui
