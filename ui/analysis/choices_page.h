#pragma once

#include "ui/analysis/choice_model.h"
#include "ui/models/candidate_copy.h"
#include "ui/session/background_job.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;
class QTreeView;

namespace sextant::ui {

class ElidedLabel;
class StudyDocument;

/// Which choices decide a figure, and how often they were made. GUI thread; computed off it.
class ChoicesPage : public QWidget {
    Q_OBJECT

public:
    explicit ChoicesPage(StudyDocument& document, QWidget* parent = nullptr);

    void applyTheme();
    [[nodiscard]] const ChoiceModel& model() const { return *m_model; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildTree();
    void refreshSoon();
    void refresh();
    void take(const Result<ChoiceStatistics>& statistics);

    StudyDocument& m_document;
    ChoiceModel* m_model;
    QComboBox* m_measure;
    ElidedLabel* m_words;
    QTreeView* m_tree;
    QTimer* m_soon;
    CandidateCopy m_copy;
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
