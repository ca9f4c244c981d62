#pragma once

#include "ui/session/scene_batch.h"
#include "ui/window/choosers.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace sextant::ui {

/// Several scenes under one candidate, one after another, while the window stays usable. GUI
/// thread.
class BatchDialog : public QDialog {
    Q_OBJECT

public:
    BatchDialog(const Jobs& jobs, const Choosers& choosers, QWidget* parent = nullptr);

    /// What the next start does; its folder is the dialog's own.
    /// @param what names the candidate and its numerics
    void setTask(const BatchTask& task, const QString& what);
    [[nodiscard]] SceneBatch& batch() { return m_batch; }
    void addFolder(const QString& folder);
    void setFolder(const QString& folder);

private:
    [[nodiscard]] QLayout* sourceRow();
    [[nodiscard]] QLayout* targetRow();
    void buildTable();
    void refresh();
    void start();

    const Choosers& m_choosers;
    SceneBatch m_batch;
    BatchTask m_task;
    QLabel *m_what, *m_missing; ///< under which network; what the batch lacks
    QTableView* m_table;
    QLineEdit* m_folder;
    QPushButton *m_start, *m_stop;
};

} // namespace sextant::ui
