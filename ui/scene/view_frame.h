#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <algorithm>

namespace sextant::ui {

/// Which part of a scene a view shows, and how large.
struct ViewFrame {
    static constexpr double kMinScale = 0.002;
    static constexpr double kMaxScale = 64.0;

    QSizeF view; ///< of what is left for the scene
    QSizeF scene; ///< pixels
    double scale = 1.0; ///< view pixels per scene pixel
    QPointF origin; ///< view position of the scene's upper left corner

    [[nodiscard]] QPointF pixelFromView(const QPointF& at) const { return (at - origin) / scale; }
    [[nodiscard]] QPointF viewFromPixel(const QPointF& pixel) const
    {
        return origin + pixel * scale;
    }
    /// Scene pixels that are visible; may reach beyond the scene.
    [[nodiscard]] QRectF visible() const { return {pixelFromView({0, 0}), view / scale}; }

    void zoom(double factor, const QPointF& around)
    {
        const QPointF fixed = pixelFromView(around);
        scale = std::clamp(scale * factor, kMinScale, kMaxScale);
        origin = around - fixed * scale;
        keepInSight();
    }
    void move(const QPointF& by)
    {
        origin += by;
        keepInSight();
    }
    void fit() { show(QRectF(QPointF(), scene), 0.0); }
    /// @param margin view pixels left free around the part
    void show(const QRectF& pixels, double margin)
    {
        const double width = std::max(1.0, view.width() - 2 * margin);
        const double height = std::max(1.0, view.height() - 2 * margin);
        scale = std::clamp(std::min(width / pixels.width(), height / pixels.height()), kMinScale,
                           kMaxScale);
        centreOn(pixels.center());
    }
    void centreOn(const QPointF& pixel)
    {
        origin = QPointF(view.width(), view.height()) / 2 - pixel * scale;
    }

private:
    /// A part of the scene stays in the view, however it is moved.
    void keepInSight()
    {
        constexpr double kLeastPx = 40.0;
        origin.setX(std::clamp(origin.x(), kLeastPx - scene.width() * scale,
                               std::max(kLeastPx, view.width() - kLeastPx)));
        origin.setY(std::clamp(origin.y(), kLeastPx - scene.height() * scale,
                               std::max(kLeastPx, view.height() - kLeastPx)));
    }
};

} // namespace sextant::ui
