#pragma once

#include "ui/common/import_jobs.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace sextant::ui {

/// Second step of an import: which bands in which order and role, what their numbers mean, how
/// tiles are cut. GUI thread.
class PixelPage : public QWidget {
    Q_OBJECT

public:
    explicit PixelPage(QWidget* parent = nullptr);

    /// The bands of the first scene that can be read; those set for the same bands stay.
    void show(const ImportSurvey& survey);
    void read(ImportRequest& request) const;
    [[nodiscard]] bool isReady() const; ///< at least one band is used

Q_SIGNALS:
    void changed(); ///< whether it is ready

private:
    void buildBands(QLayout* column);
    void buildNumbers(QLayout* column);
    void moveBand(int by);
    [[nodiscard]] QWidget* roleBox(const QString& name);

    QTableWidget* m_bands;
    QComboBox* m_calibration;
    QDoubleSpinBox *m_scale, *m_offset;
    QCheckBox *m_hasNoData, *m_limitEmpty;
    QLineEdit* m_noData;
    QSpinBox* m_tile;
    QDoubleSpinBox* m_empty;
    std::vector<std::string> m_names;
};

} // namespace sextant::ui
