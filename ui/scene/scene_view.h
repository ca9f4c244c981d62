#pragma once

#include "core/geo/raster.h"
#include "ui/session/background_job.h"

#include <QImage>
#include <QWidget>

#include <filesystem>
#include <optional>
#include <span>

namespace sextant::ui {

/// A georeferenced scene with a vessel mask over it: wheel zooms, drag pans. Draws both on one
/// pixel grid; scenes with a longer side than kMaxSidePx are shown at reduced resolution. GUI
/// thread; reads on a worker thread.
class SceneView : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMaxSidePx = 4096;

    explicit SceneView(QWidget* parent = nullptr);

    void openScene(const std::filesystem::path& path);
    [[nodiscard]] const std::filesystem::path& scene() const { return m_path; }
    [[nodiscard]] bool hasScene() const { return !m_image.isNull(); }
    /// Shows a mask of the scene's size; replaces the one before.
    void showMask(const std::filesystem::path& path);
    void clearMask(); ///< one that is being read too
    /// Adds one window of a mask that is still being predicted.
    /// @param mask row by row, 0 or 255, in scene pixels
    void addMaskWindow(const Window& window, std::span<const std::uint8_t> mask);
    [[nodiscard]] bool hasMask() const { return !m_mask.isNull(); }
    /// @param opacity 0..1
    void setMaskOpacity(double opacity);
    void fitToView();
    /// Scene pixel under a widget position.
    [[nodiscard]] QPointF pixelFromView(const QPointF& position) const;
    [[nodiscard]] QPointF viewFromPixel(const QPointF& pixel) const;

Q_SIGNALS:
    void sceneOpened(const QString& description);
    void maskShown();
    void failed(const sextant::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void zoom(double factor, const QPointF& around);
    void paintFooter(QPainter& painter);

    std::filesystem::path m_path;
    std::optional<Raster>
        m_raster; ///< for positions only; pixels are read by jobs with their own handle
    QImage m_image, m_mask;
    double m_imageScale = 1.0; ///< image pixels per scene pixel, at most 1
    double m_scale = 1.0; ///< view pixels per scene pixel
    QPointF m_origin; ///< view position of the scene's corner
    QPointF m_dragFrom;
    std::optional<QPointF> m_pointer;
    double m_opacity = 0.6;
    bool m_fitted = true;
    BackgroundJob m_sceneJob, m_maskJob;
};

} // namespace sextant::ui
