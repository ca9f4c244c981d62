#pragma once

#include <QObject>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace sextant::ui {

class CandidateModel;

/// Offers the study's tags while a word that begins with # is written. GUI thread.
class TagCompleter : public QObject {
    Q_OBJECT

public:
    TagCompleter(QLineEdit& note, const CandidateModel& model);

private:
    void offer();
    void insert(const QString& tag);

    QLineEdit& m_note;
    const CandidateModel& m_model;
    QStringListModel* m_tags;
    QCompleter* m_completer;
};

} // namespace sextant::ui
