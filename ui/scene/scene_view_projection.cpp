#include "ui/scene/scene_view.h"

// In which CRS the view shows its scene. Its frame has the pixels of the grid that is shown; masks
// being predicted, vessels, lines and everything that is asked from outside have the scene's.

namespace sextant::ui {

void SceneView::showIn(const std::string& crs)
{
    if (!hasScene())
        return;
    const int asked = ++m_projectionAsked;
    m_crsWanted = crs;
    if (crs.empty())
        return project(nullptr);
    m_layers.loader().ask<SceneProjection>(
        -1, [facts = m_facts, crs](RasterPool& pool) { return projectionOf(pool, *facts, crs); },
        [this, asked](const Result<SceneProjection>& projection) {
            if (asked != m_projectionAsked)
                return; // another one was asked for since
            if (projection)
                return project(std::make_shared<const SceneProjection>(*projection));
            m_crsWanted = this->crs();
            Q_EMIT failed(projection.error());
            Q_EMIT projectionChanged();
        });
}

std::string SceneView::crs() const
{
    return m_projection ? m_projection->grid().crs : std::string();
}

void SceneView::project(std::shared_ptr<const SceneProjection> projection)
{
    const QRectF part = visiblePart();
    m_projection = std::move(projection);
    adoptGrid();
    if (m_fitted)
        fitToView();
    else
        showPart(part, 0.0);
    Q_EMIT projectionChanged();
}

void SceneView::adoptGrid()
{
    const QSize size = m_projection ? QSize(m_projection->grid().width, m_projection->grid().height)
                                    : QSize(m_facts->info.width, m_facts->info.height);
    m_layers.reset(TilePyramid(size.width(), size.height()));
    m_frame.scene = size;
    m_reading.reset();
    if (m_projection)
        m_vessels.lay(
            [projection = m_projection](const QPointF& p) { return projection->toView(p); });
    else
        m_vessels.lay(nullptr);
    refreshSceneLayer();
    refreshMaskLayers();
}

std::shared_ptr<const ViewGround> SceneView::groundOf(std::size_t mask) const
{
    if (m_maskIsElsewhere[mask])
        return m_projection ? m_projection->ground
                            : std::make_shared<const ViewGround>(ViewGround{m_facts->path, {}});
    return m_projection ? m_projection->ground : nullptr;
}

QPointF SceneView::gridFromScene(const QPointF& pixel) const
{
    return m_projection ? m_projection->toView(pixel) : pixel;
}

QPointF SceneView::sceneFromGrid(const QPointF& pixel) const
{
    return m_projection ? m_projection->toScene(pixel) : pixel;
}

QPointF SceneView::pixelFromView(const QPointF& position) const
{
    return sceneFromGrid(m_frame.pixelFromView(position));
}

QPointF SceneView::viewFromPixel(const QPointF& pixel) const
{
    return m_frame.viewFromPixel(gridFromScene(pixel));
}

QRectF SceneView::visiblePart() const
{
    const QRectF visible = m_frame.visible();
    if (!m_projection)
        return visible;
    // As large as it is, around the same place: showing it again leads back, also when turned.
    QRectF part(QPointF(), visible.size());
    part.moveCenter(sceneFromGrid(visible.center()));
    return part;
}

void SceneView::showPart(const QRectF& pixels, double margin)
{
    QRectF part = pixels;
    part.moveCenter(gridFromScene(pixels.center()));
    showGridPart(part, margin);
}

void SceneView::showGridPart(const QRectF& pixels, double margin)
{
    m_frame.view = room();
    m_frame.show(pixels, margin);
    m_fitted = false;
    frameChanged();
}

} // namespace sextant::ui
