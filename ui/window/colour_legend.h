#pragma once

#include "ui/models/measure.h"

#include <QWidget>

namespace sextant::ui {

/// Which values the colours of a plot stand for: a strip with its ends. GUI thread.
class ColourLegend : public QWidget {
    Q_OBJECT

public:
    explicit ColourLegend(QWidget* parent = nullptr);

    void show(Measure measure, double low, double high);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_low, m_high;
};

} // namespace sextant::ui
