#pragma once

#include "ui/space/space_fields.h"
#include "ui/space/space_report.h"

#include <QScrollArea>

#include <map>

class QLabel;
class QVBoxLayout;

namespace sextant::ui {

class FieldEditor;
class SpaceDocument;

/// The fields of one section of the space, each with its findings below it. GUI thread.
class SpaceForm : public QScrollArea {
    Q_OBJECT

public:
    explicit SpaceForm(SpaceDocument& document, QWidget* parent = nullptr);

    void showSection(const SpaceSection& section);
    /// Brings a field of the section into view and gives it the focus.
    void showField(const QString& place);
    void setReport(const SpaceReport& report);
    [[nodiscard]] const QString& section() const { return m_section.place; }

private:
    struct Row {
        SpaceField field;
        FieldEditor* editor = nullptr;
        QVBoxLayout* findings = nullptr;
        QLabel* changed = nullptr;
    };
    void build();
    void addHeader(QVBoxLayout* column);
    void addRow(QVBoxLayout* column, const SpaceField& field);
    void connectEditor(const SpaceField& field, FieldEditor* editor);
    void showValues();
    void showFindings();
    void addFinding(Row& row, const QString& text, bool isMistake, const DeviceFinding* note);
    /// Puts the cheaper choice in the place of one.
    void useInstead(const DeviceFinding& finding);

    SpaceDocument& m_document;
    SpaceSection m_section;
    SpaceReport m_report;
    std::map<QString, Row> m_rows; ///< by place
    int m_gesture = 0;
};

} // namespace sextant::ui
