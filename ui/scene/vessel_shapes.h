#pragma once

#include "ui/common/scene_jobs.h"
#include "ui/scene/view_frame.h"

#include <QColor>
#include <QPainterPath>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QPen;

namespace sextant::ui {

/// Colour of a kind of vessel; the theme's accent for Plain.
[[nodiscard]] QColor colourOf(VesselKind kind);
/// Outline of a kind: colour and pattern, so that colour is never the only cue.
[[nodiscard]] QPen outlinePen(VesselKind kind);

/// Vessels drawn over a scene: their outlines, and marks where they are too small to be seen. GUI
/// thread.
class VesselShapes {
public:
    /// Outlines of all vessels, for set(). Thread-safe; takes a moment for many.
    [[nodiscard]] static std::vector<QPainterPath> outlinesOf(const VesselFinding& finding);

    /// @param finding null: none; shared with the table of vessels
    void set(std::shared_ptr<const VesselFinding> finding, std::vector<QPainterPath> outlines);
    [[nodiscard]] int count() const { return static_cast<int>(m_outlines.size()); }
    [[nodiscard]] const Vessel& vessel(int index) const;
    [[nodiscard]] VesselKind kind(int index) const;
    /// Where the pixels of the scene lie in the view. @param place null: they are the view's own
    void lay(std::function<QPointF(const QPointF&)> place);
    [[nodiscard]] QRectF box(int index) const; ///< pixels of the view's grid

    /// @param selected index, -1: none
    void paint(QPainter& painter, const ViewFrame& frame, int selected) const;
    /// Index of the vessel at or near a view position, -1: none.
    [[nodiscard]] int at(const ViewFrame& frame, const QPointF& position) const;

private:
    void paintOne(QPainter& painter, const ViewFrame& frame, std::size_t index,
                  bool isSelected) const;

    std::shared_ptr<const VesselFinding> m_finding;
    void arrange();

    std::vector<QPainterPath> m_outlines; ///< pixels of the scene
    std::function<QPointF(const QPointF&)> m_place;
    std::vector<QPainterPath> m_laid; ///< pixels of the view's grid
    std::vector<QRectF> m_boxes; ///< of m_laid
};

} // namespace sextant::ui
