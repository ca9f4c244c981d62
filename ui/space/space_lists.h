#pragma once

#include "ui/space/space_report.h"

#include <QAbstractTableModel>
#include <QJsonObject>

namespace sextant::ui {

/// What a report says of places, a row each: mistakes and what the device runs slowly, or what has
/// changed. GUI thread.
class SpaceListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Of { Findings, Changes };
    enum Role { PlaceRole = Qt::UserRole + 1, IsMistakeRole };

    explicit SpaceListModel(Of of, QObject* parent = nullptr);

    /// @param space that the report is of
    void reset(const SpaceReport& report, const QJsonObject& space);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QString place;
        QStringList texts;
        bool isMistake = false;
    };
    Of m_of;
    std::vector<Row> m_rows;
};

} // namespace sextant::ui
