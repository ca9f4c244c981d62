#pragma once

#include "ui/common/jobs.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace sextant::ui {

class DeliveryModel;
class DeliverRoom;
struct Desk;
class MessageLine;
class Selection;
class StudyDocument;
struct Choosers;

/// The workspace where chosen networks leave: basket, what will be written and where, remarks of
/// the target, checks with ticks as they pass. GUI thread.
class DeliverPage : public QWidget {
    Q_OBJECT

public:
    /// @param desk whose basket and delivery, which may be under way, it shows
    DeliverPage(const Jobs& jobs, const Choosers& choosers, Desk& desk, MessageLine& messages,
                QWidget* parent = nullptr);

    /// Puts the selected candidates into the basket.
    void addSelected();
    /// Colours of the table are the theme's.
    void applyTheme();

private:
    static std::array<QCheckBox*, 4> reportBoxes();
    [[nodiscard]] QWidget* basketSide();
    [[nodiscard]] QWidget* orderSide();
    void fillWhat(QVBoxLayout* card);
    void fillReports(QVBoxLayout* card);
    void fillChecks(QVBoxLayout* card);
    void fillRun(QVBoxLayout* column);
    void connectAll();

    void addFront();
    void removeSelected();
    void chooseFolder();
    void openFolder();
    void write();
    void refresh();
    void showCurrent();
    void proposeFolder();
    [[nodiscard]] DeliveryRequest request() const;

    const Choosers& m_choosers;
    StudyDocument& m_document;
    Selection& m_selection;
    DeliveryModel* m_basket;
    DeliverRoom* m_room;

    QTableView* m_table;
    QLabel* m_summary;
    QLabel* m_empty;
    QPushButton* m_addFront;
    QPushButton* m_addSelected;
    QPushButton* m_remove;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QComboBox* m_form;
    QCheckBox* m_causes;
    std::array<QCheckBox*, 4> m_reports; ///< .html, .pdf, .csv, .json
    QLabel* m_findings;
    QLabel* m_checksOf;
    std::array<QLabel*, kDeliveryChecks> m_checks;
    QPushButton* m_write;
    QPushButton* m_cancel;
    QPushButton* m_open;
    QProgressBar* m_progress;
    QLabel* m_missing;
};

} // namespace sextant::ui
