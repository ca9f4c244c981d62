#pragma once

#include "ui/space/space_fields.h"
#include "ui/space/space_report.h"

#include <QAbstractItemModel>

#include <map>
#include <set>

namespace sextant::ui {

class SpaceDocument;

/// Sections and fields of the space that is being edited, with what they hold, what is wrong with
/// them and what has changed. GUI thread.
class SpaceTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Title, Holds, ColumnCount };
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< JSON pointer
        MistakesRole, ///< how many
        NotesRole, ///< how many of the device
        ChangedRole
    };

    explicit SpaceTreeModel(SpaceDocument& document, QObject* parent = nullptr);

    void setReport(const SpaceReport& report);
    void setBands(int bands);
    [[nodiscard]] const std::vector<SpaceSection>& sections() const { return m_sections; }
    /// The row of a place, or of the section it is in; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString& place) const;
    /// The section of a row.
    [[nodiscard]] const SpaceSection* sectionAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Marks {
        int mistakes = 0, notes = 0;
        bool changed = false;
    };
    void refresh(); ///< after a change of the document
    void tellAllChanged();
    [[nodiscard]] QString placeOf(const QModelIndex& index) const;
    [[nodiscard]] Marks marksOf(const QString& place) const;
    [[nodiscard]] QVariant displayed(const QModelIndex& index) const;

    SpaceDocument& m_document;
    int m_bands = 3;
    std::vector<SpaceSection> m_sections;
    std::map<QString, Marks> m_marks; ///< by place of a field or section
};

} // namespace sextant::ui
