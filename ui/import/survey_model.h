#pragma once

#include "ui/common/import_jobs.h"

#include <QAbstractTableModel>

namespace sextant::ui {

/// The scenes that an import found, one per row. GUI thread.
class SurveyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Image, Size, Bands, Type, Crs, Labels, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void reset(ImportSurvey survey);
    [[nodiscard]] const ImportSurvey& survey() const { return m_survey; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ImportSurvey m_survey;
};

} // namespace sextant::ui
