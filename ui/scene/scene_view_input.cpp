#include "ui/scene/scene_view.h"

#include <QKeyEvent>
#include <QLineF>
#include <QNativeGestureEvent>
#include <QPinchGesture>

#include <algorithm>
#include <cmath>

// What mouse, touch and keys do to the view.

namespace sextant::ui {

bool SceneView::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) { // touch pads
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture && hasScene()) {
            zoom(1.0 + gesture->value(), gesture->position());
            return true;
        }
    } else if (event->type() == QEvent::Gesture) { // touch screens
        auto* gesture = static_cast<QGestureEvent*>(event);
        if (auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture));
            pinch && hasScene()) {
            move(pinch->centerPoint() - pinch->lastCenterPoint());
            zoom(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    }
    return QWidget::event(event);
}

void SceneView::zoom(double factor, const QPointF& around)
{
    if (!hasScene())
        return;
    m_frame.zoom(factor, around);
    m_fitted = false;
    frameChanged();
}

void SceneView::move(const QPointF& by)
{
    if (!hasScene())
        return;
    m_frame.move(by);
    m_fitted = false;
    frameChanged();
}

void SceneView::wheelEvent(QWheelEvent* event)
{
    zoom(std::pow(1.0015, event->angleDelta().y()), event->position());
}

bool SceneView::isOnSwipe(const QPointF& position) const
{
    constexpr double kReachPx = 5.0;
    return m_comparison == Comparison::Swipe && hasMask(Mask::Second)
        && std::abs(position.x() - m_swipe * width()) <= kReachPx;
}

void SceneView::centreByOverview(const QPointF& position)
{
    if (const auto overview = overviewFrame()) {
        m_frame.centreOn(overview->pixelFromView(position));
        m_frame.move({}); // stays in sight
        m_fitted = false;
        frameChanged();
    }
}

void SceneView::mousePressEvent(QMouseEvent* event)
{
    const QPointF position = event->position();
    if (!hasScene())
        return;
    if (event->button() == Qt::RightButton && m_tool == Tool::Measure) {
        m_measure.finish();
        Q_EMIT toolFinished();
        return;
    }
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    m_dragFrom = m_pressedAt = position;
    const auto overview = overviewFrame();
    if (overview && QRectF(overview->origin, overview->view).contains(position)) {
        m_drag = Drag::Overview;
        centreByOverview(position);
    } else if (isOnSwipe(position)) {
        m_drag = Drag::Swipe;
    } else if (m_tool == Tool::Measure && event->button() == Qt::LeftButton) {
        m_measure.add(pixelFromView(position));
    } else {
        m_drag = Drag::Pan;
    }
}

void SceneView::drag(const QPointF& position)
{
    switch (m_drag) {
    case Drag::None:
        break;
    case Drag::Pan:
        move(position - m_dragFrom);
        break;
    case Drag::Swipe:
        setSwipe(position.x() / width());
        break;
    case Drag::Overview:
        centreByOverview(position);
        break;
    }
    m_dragFrom = position;
}

void SceneView::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasScene())
        return;
    const QPointF position = event->position();
    drag(position);
    readPointer(position);
    if (m_tool == Tool::Measure)
        m_measure.setEnd(pixelFromView(position));
    else
        setCursor(m_drag == Drag::Swipe || isOnSwipe(position) ? Qt::SplitHCursor
                      : m_drag == Drag::Pan                    ? Qt::ClosedHandCursor
                                                               : Qt::ArrowCursor);
}

void SceneView::mouseReleaseEvent(QMouseEvent* event)
{
    constexpr double kClickPx = 3.0;
    if (m_drag == Drag::Pan && event->button() == Qt::LeftButton
        && QLineF(event->position(), m_pressedAt).length() < kClickPx)
        clickVessel(event->position());
    m_drag = Drag::None;
    if (m_tool == Tool::Pan)
        setCursor(Qt::ArrowCursor);
}

void SceneView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_tool == Tool::Measure) { // its first click has set the last corner
        m_measure.finish();
        Q_EMIT toolFinished();
    } else if (event->button() == Qt::LeftButton) {
        zoom(2.0, event->position());
    }
}

void SceneView::leaveEvent(QEvent*)
{
    m_reading.reset();
    update();
}

void SceneView::resizeEvent(QResizeEvent*)
{
    if (m_fitted)
        return fitToView();
    const QPointF middle =
        m_frame.pixelFromView(QPointF(m_frame.view.width(), m_frame.view.height()) / 2);
    m_frame.view = room();
    m_frame.centreOn(middle);
    frameChanged();
}

void SceneView::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 240.0 : 60.0;
    const QPointF centre(width() / 2.0, room().height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.25, centre);
    case Qt::Key_Minus:
        return zoom(0.8, centre);
    case Qt::Key_0:
    case Qt::Key_Home:
        return fitToView();
    case Qt::Key_1:
        return showPixels();
    case Qt::Key_Left:
        return move({step, 0});
    case Qt::Key_Right:
        return move({-step, 0});
    case Qt::Key_Up:
        return move({0, step});
    case Qt::Key_Down:
        return move({0, -step});
    case Qt::Key_Escape:
        if (m_tool == Tool::Measure) {
            m_measure.clear();
            Q_EMIT toolFinished();
            return;
        }
        if (m_vessel >= 0)
            return selectVessel(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sextant::ui
