#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QToolButton;

namespace sextant::ui {

/// Choices as chips, each of which is on or off; what is on carries a tick. GUI thread.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    enum class Choice { Any, One }; ///< One: a click leaves only that one on

    /// @param name of the row; chips are called NameChip0, ...
    ChipRow(const QString& name, Choice choice, QWidget* parent = nullptr);

    /// @param texts, tips of as many chips; the same ones again change nothing
    void setChips(const QStringList& texts, const QString& tip);
    void setOn(const std::vector<bool>& on); ///< emits nothing
    /// Chips with a note carry a mark, and the note as their tool tip.
    void setNotes(const QStringList& notes);
    [[nodiscard]] std::vector<bool> on() const;
    [[nodiscard]] QToolButton* chip(int index) const;

Q_SIGNALS:
    void edited(); ///< by the user

private:
    void refreshText(int index);

    QString m_name, m_tip;
    Choice m_choice;
    QStringList m_texts, m_notes;
    std::vector<QToolButton*> m_chips;
};

} // namespace sextant::ui
