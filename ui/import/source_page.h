#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"
#include "ui/window/choosers.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QListWidget;
class QTableView;
class QToolButton;

namespace sextant::ui {

class ElidedLabel;
class SceneView;
class SurveyModel;

/// First step of an import: where scenes and vessels are, what was found there, and how it looks.
/// GUI thread.
class SourcePage : public QWidget {
    Q_OBJECT

public:
    SourcePage(const Jobs& jobs, const Choosers& choosers, QWidget* parent = nullptr);
    ~SourcePage() override;

    void addSource(const std::filesystem::path& path);
    void setLabels(const std::filesystem::path& path);
    void read(ImportRequest& request) const;
    [[nodiscard]] const ImportSurvey& survey() const;
    [[nodiscard]] bool isReady() const; ///< scenes with labels were found

Q_SIGNALS:
    void changed();

private:
    void build();
    [[nodiscard]] QWidget* sourceColumn();
    [[nodiscard]] QToolButton* button(const char* name, const QString& text, const QString& tip,
                                      const char* icon);
    void look();
    void take(const Result<ImportSurvey>& survey);
    void preview(int row);

    const Jobs& m_jobs;
    const Choosers& m_choosers;
    std::vector<std::filesystem::path> m_sources;
    std::filesystem::path m_labels;
    QListWidget* m_sourceList;
    ElidedLabel* m_labelText;
    QToolButton* m_remove;
    SurveyModel* m_model;
    QTableView* m_table;
    QLabel* m_problems;
    SceneView* m_view;
    QTemporaryDir m_masks;
    int m_maskCount = 0;
    BackgroundJob m_survey, m_draw; // last: joined before what they report to dies
};

} // namespace sextant::ui
