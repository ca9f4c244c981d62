#include "ui/scene/scene_view.h"
#include "ui/scene/vessel_card.h"

// Vessels in the view: which one is selected, and its card.

namespace sextant::ui {

void SceneView::setVessels(std::shared_ptr<const VesselFinding> finding,
                           std::vector<QPainterPath> outlines)
{
    selectVessel(-1);
    m_vessels.set(std::move(finding), std::move(outlines));
    update();
}

void SceneView::selectVessel(int index)
{
    const int wanted = index < m_vessels.count() ? index : -1;
    if (wanted == m_vessel)
        return;
    m_vessel = wanted;
    if (m_vessel < 0) {
        m_card->hide();
    } else {
        m_card->show(m_vessels.vessel(m_vessel), m_vessels.kind(m_vessel));
        placeCard();
    }
    update();
    Q_EMIT vesselSelected(m_vessel);
}

void SceneView::lookAtVessel(int index)
{
    if (index < 0 || index >= m_vessels.count())
        return selectVessel(-1);
    constexpr double kTooSmallPx = 24.0;
    const QRectF box = m_vessels.box(index);
    const double largest = std::max(box.width(), box.height());
    if (largest * m_frame.scale < kTooSmallPx) {
        const double around = 3.0 * std::max(largest, 8.0);
        showGridPart(box.adjusted(-around, -around, around, around), 0.0);
    } else if (!m_frame.visible().contains(box)) {
        m_frame.centreOn(box.center());
        m_fitted = false;
        frameChanged();
    }
    selectVessel(index);
}

void SceneView::clickVessel(const QPointF& position)
{
    selectVessel(m_vessels.at(m_frame, position));
}

void SceneView::placeCard()
{
    if (m_vessel < 0)
        return;
    const QRectF box = m_vessels.box(m_vessel);
    const QRectF part(m_frame.viewFromPixel(box.topLeft()),
                      m_frame.viewFromPixel(box.bottomRight()));
    m_card->setVisible(part.intersects(QRectF(QPointF(), room())));
    m_card->placeBeside(part, room());
}

} // namespace sextant::ui
