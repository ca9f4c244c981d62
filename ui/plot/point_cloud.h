#pragma once

#include "ui/plot/plot_points.h"

#include <qcustomplot.h>

namespace sextant::ui {

/// Draws PlotPoints: those on the front large, others at part of their opacity, infeasible ones
/// grey. On screen every point is a blend of a small stamp into one image, a few at most per pixel,
/// so that a hundred thousand take milliseconds; in vector files each visible one is a circle.
class PointCloud : public QCPAbstractPlottable {
    Q_OBJECT

public:
    PointCloud(QCPAxis* x, QCPAxis* y);

    [[nodiscard]] PlotPoints& points() { return m_points; }
    [[nodiscard]] const PlotPoints& points() const { return m_points; }
    /// @param palette by the points' colour indices; not empty
    void setColours(const QVector<QColor>& palette, const QColor& infeasible);
    /// Takes the axes as they are; drawing does so too.
    void project();

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1.0; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter*, const QRectF&) const override { }

private:
    void drawCircles(QCPPainter* painter) const;
    void drawStamps(QImage& image, const QPointF& corner, double scale) const;
    [[nodiscard]] double diameterPx(PlotPoints::Mark mark) const;
    [[nodiscard]] QColor colourOf(std::size_t point) const;

    PlotPoints m_points;
    QVector<QColor> m_palette{Qt::black};
    QColor m_infeasible = Qt::gray;
};

} // namespace sextant::ui
