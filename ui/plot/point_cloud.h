#pragma once

#include "ui/plot/plot_points.h"

#include <qcustomplot.h>

namespace sextant::ui {

/// Draws PlotPoints: those on the front large, others at part of their opacity, infeasible ones
/// grey. On screen every point is a blend of a small stamp into one image, a few at most per pixel,
/// so that a hundred thousand take milliseconds; the image is kept until points, colours or axes
/// change, and one more point is one more stamp. In vector files each visible one is a circle.
class PointCloud : public QCPAbstractPlottable {
    Q_OBJECT

public:
    /// @param points drawn; outlive this object
    PointCloud(QCPAxis* x, QCPAxis* y, PlotPoints& points);

    [[nodiscard]] const PlotPoints& points() const { return m_points; }
    /// The points are others.
    void forgetImage() { m_kept = {}; }
    /// One was inserted, which is on no front.
    void addToImage(int id) { m_kept.missing.push_back(id); }
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
    void drawBackground(const QRect& area, double scale);
    void drawFront(QImage& image, const QPointF& corner, double scale) const;
    [[nodiscard]] double diameterPx(PlotPoints::Mark mark) const;
    [[nodiscard]] QColor colourOf(std::size_t point) const;

    /// What the image of all points but the front's was drawn for, and how full its pixels are.
    struct Kept {
        QImage image;
        QRect area;
        double scale = 0.0;
        AxisMap x, y;
        double diameter = 0.0;
        std::vector<unsigned char> layers;
        std::vector<int> missing; ///< points to be added
    };

    PlotPoints& m_points;
    Kept m_kept;
    QVector<QColor> m_palette{Qt::black};
    QColor m_infeasible = Qt::gray;
};

} // namespace sextant::ui
