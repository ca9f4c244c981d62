#pragma once

#include <QComboBox>

namespace sextant::ui {

class CandidateModel;

/// Chooses one of the tags that notes have, kept up with them. GUI thread.
class TagFilter : public QComboBox {
    Q_OBJECT

public:
    explicit TagFilter(const CandidateModel& model, QWidget* parent = nullptr);

    /// Without #; empty: none chosen.
    [[nodiscard]] QString tag() const { return currentData().toString(); }

Q_SIGNALS:
    void tagChanged(const QString& tag);
    void tagsChanged(bool any); ///< which there are

private:
    void refresh();

    const CandidateModel& m_model;
    QString m_told;
};

} // namespace sextant::ui
