#pragma once

#include "ui/scene/live_mask.h"
#include "ui/scene/measure_line.h"
#include "ui/scene/overlay_style.h"
#include "ui/scene/scene_facts.h"
#include "ui/scene/scene_layers.h"
#include "ui/scene/scene_projection.h"
#include "ui/scene/scene_style.h"
#include "ui/scene/vessel_shapes.h"
#include "ui/scene/view_frame.h"

#include <QWidget>

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>

namespace sextant::ui {

class VesselCard;

/// How a second mask is set against the first.
enum class Comparison {
    None,
    Swipe, ///< the second right of a line that can be dragged
    Flicker, ///< the second instead of the first
    Difference, ///< what the second has more and what it lacks
};

/// A scene with vessel masks over it, of any size: read by window at the resolution shown, tile by
/// tile on a worker thread, in its own pixels or warped into a CRS. Wheel, pinch and keys zoom,
/// drag and arrows pan. Whatever CRS is shown, pixels are those of the scene. GUI thread.
class SceneView : public QWidget {
    Q_OBJECT

public:
    enum class Mask { First, Second };
    enum class Tool { Pan, Measure };

    explicit SceneView(QWidget* parent = nullptr);

    /// What is said while no scene is open.
    void setEmptyText(const QString& text) { m_emptyText = text; }
    void openScene(const std::filesystem::path& path);
    [[nodiscard]] std::filesystem::path scene() const; ///< empty without one
    [[nodiscard]] bool hasScene() const { return m_facts != nullptr; }
    [[nodiscard]] const SceneFacts* facts() const { return m_facts.get(); } ///< null without one
    [[nodiscard]] const SceneStyle& sceneStyle() const { return m_style; }
    void setSceneStyle(const SceneStyle& style);

    /// In which CRS the scene is shown, north up; the part in sight stays. failed() when it cannot
    /// be. A scene opens in its own pixels; opened again it stays as it was shown.
    /// @param crs of crsFromText(); empty: the scene's own pixels
    void showIn(const std::string& crs);
    [[nodiscard]] std::string crs() const; ///< empty: the scene's own pixels

    /// Shows a mask or probabilities; replaces the one before. One with a place of its own lies
    /// there, in whatever CRS; any other must have the scene's size.
    void showMask(const std::filesystem::path& path, Mask which = Mask::First);
    void clearMask(Mask which = Mask::First); ///< one that is being read or predicted too
    /// Adds one window of a mask that is still being predicted.
    /// @param mask row by row, 0 or 255, in scene pixels
    void addMaskWindow(const Window& window, std::span<const std::uint8_t> mask);
    [[nodiscard]] bool hasMask(Mask which = Mask::First) const;
    [[nodiscard]] const OverlayStyle& overlayStyle() const { return m_overlay; }
    void setOverlayStyle(const OverlayStyle& style); ///< the colours follow the theme
    /// @param opacity 0..1
    void setMaskOpacity(double opacity);
    void setMasksVisible(bool visible); ///< masks and vessels
    void setComparison(Comparison comparison);
    [[nodiscard]] Comparison comparison() const { return m_comparison; }
    /// @param share of the width at which the swipe line is, 0..1
    void setSwipe(double share);
    [[nodiscard]] double swipe() const { return m_swipe; }

    /// @param finding null: none; shared with the table of vessels
    /// @param outlines see VesselShapes::outlinesOf()
    void setVessels(std::shared_ptr<const VesselFinding> finding,
                    std::vector<QPainterPath> outlines);
    [[nodiscard]] int selectedVessel() const { return m_vessel; } ///< index, -1: none
    void selectVessel(int index); ///< and shows its card
    void lookAtVessel(int index); ///< selects it and moves or zooms until it is in sight

    void setTool(Tool tool);
    [[nodiscard]] const MeasureLine& measureLine() const { return m_measure; }
    void setOverviewVisible(bool visible);
    void applyTheme();

    void fitToView();
    void showPixels(); ///< one scene pixel to one of the view
    void zoomBy(double factor); ///< around the middle
    /// Shows a part of the scene. @param margin view pixels left free around it
    void showPart(const QRectF& pixels, double margin);
    /// Scene pixels; in another CRS a part of the visible size around the middle.
    [[nodiscard]] QRectF visiblePart() const;
    /// Scene pixel under a widget position.
    [[nodiscard]] QPointF pixelFromView(const QPointF& position) const;
    [[nodiscard]] QPointF viewFromPixel(const QPointF& pixel) const;
    /// All that the view shows has come, in its present look, or cannot be read.
    [[nodiscard]] bool isComplete();

Q_SIGNALS:
    void sceneOpened(const QString& description);
    void maskShown();
    void failed(const sextant::Error& error);
    void projectionChanged(); ///< or could not be
    void moved(); ///< or zoomed
    void vesselSelected(int index); ///< -1: none
    void toolFinished(); ///< the measured line has ended

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag { None, Pan, Swipe, Overview };

    void take(SceneFacts facts);
    void project(std::shared_ptr<const SceneProjection> projection); ///< null: own pixels
    void adoptGrid();
    /// What a mask's tiles are made for; null: its own pixels are the view's.
    [[nodiscard]] std::shared_ptr<const ViewGround> groundOf(std::size_t mask) const;
    [[nodiscard]] QPointF gridFromScene(const QPointF& pixel) const;
    [[nodiscard]] QPointF sceneFromGrid(const QPointF& pixel) const;
    void showGridPart(const QRectF& pixels, double margin);
    [[nodiscard]] TilePyramid scenePyramid() const; ///< of its own pixels
    void refreshSceneLayer();
    void refreshMaskLayers();
    void requestTiles();
    void zoom(double factor, const QPointF& around);
    void move(const QPointF& by);
    void frameChanged();
    void readPointer(const QPointF& position);
    void paintMasks(QPainter& painter);
    void paintLive(QPainter& painter); ///< what is being predicted
    void paintOverview(QPainter& painter);
    [[nodiscard]] QSizeF room() const; ///< what the footer leaves
    [[nodiscard]] std::optional<ViewFrame> overviewFrame() const; ///< none: not shown
    [[nodiscard]] bool isOnSwipe(const QPointF& position) const;
    void centreByOverview(const QPointF& position);
    void drag(const QPointF& position);
    void clickVessel(const QPointF& position);
    void placeCard();

    std::shared_ptr<const SceneFacts> m_facts; ///< shared with questions to the file
    QString m_emptyText = tr("Open a scene (Ctrl+Shift+O) to see a candidate's vessel mask on it.");
    SceneStyle m_style;
    OverlayStyle m_overlay;
    std::shared_ptr<const SceneProjection>
        m_projection; ///< null: own pixels; shared with questions
    std::string m_crsWanted; ///< asked for last
    int m_projectionAsked = 0;
    std::array<std::filesystem::path, 2> m_masks; ///< that are shown, by Mask
    std::array<bool, 2> m_maskIsElsewhere{}; ///< has other pixels than the scene
    std::array<int, 2> m_maskAsked{};
    int m_sceneAsked = 0;
    bool m_opening = false;
    Comparison m_comparison = Comparison::None;
    double m_opacity = 0.6, m_swipe = 0.5;
    Tool m_tool = Tool::Pan;
    bool m_overviewWanted = true, m_masksVisible = true;

    ViewFrame m_frame; ///< of the grid that is shown
    bool m_fitted = true;
    Drag m_drag = Drag::None;
    QPointF m_dragFrom, m_pressedAt;
    std::optional<PixelReading> m_reading;
    LiveMask m_live;
    VesselShapes m_vessels;
    int m_vessel = -1;
    VesselCard* m_card;
    SceneLayers m_layers;
    MeasureLine m_measure;
};

} // namespace sextant::ui
