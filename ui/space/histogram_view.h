#pragma once

#include "ui/space/histogram.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace sextant::ui {

/// How a quantity is spread over the networks drawn from a space, on a logarithmic axis, with the
/// cap as a line and what is beyond it hatched. GUI thread.
class HistogramView : public QWidget {
    Q_OBJECT

public:
    using TextOf = std::function<QString(double)>;

    /// @param text of a value, with its unit
    HistogramView(const QString& title, TextOf text, QWidget* parent = nullptr);

    void show(const Histogram& histogram, std::optional<double> cap);
    /// What is shown is of the space before the last edit.
    void setStale(bool stale);
    [[nodiscard]] const Histogram& histogram() const { return m_histogram; }
    [[nodiscard]] std::optional<double> cap() const { return m_cap; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintAxis(QPainter& painter, const QRectF& plot) const;
    void paintCap(QPainter& painter, const QRectF& plot) const;
    [[nodiscard]] QString caption() const;

    QString m_title;
    TextOf m_text;
    Histogram m_histogram;
    std::optional<double> m_cap;
    bool m_isStale = false;
};

} // namespace sextant::ui
