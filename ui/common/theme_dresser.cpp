#include "ui/common/theme_dresser.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace sextant::ui {

namespace {

constexpr auto kWorn = "themeWorn"; ///< the number of the theme that a part wears
constexpr auto kPassesOn = "themePassesOn";
constexpr qint64 kSliceMs = 8;

bool isPart(const QWidget& widget)
{
    return widget.property(kWorn).isValid();
}

bool passesOn(const QWidget& widget)
{
    return widget.property(kPassesOn).toBool();
}

/// Whether a widget is polished before it has found its place, as when its size is asked for:
/// with a sheet of its own it would be restyled once more for each sheet around it.
bool isInTheMaking(const QWidget& widget)
{
    const QWidget* top = &widget;
    while (top->parentWidget()) // also of the list of a box, a window of its own
        top = top->parentWidget();
    return top->windowType() == Qt::Window && !top->testAttribute(Qt::WA_WState_Created);
}

/// The outermost one around the widget that is to wear the sheet; nullptr when nothing is.
QWidget* partOf(QWidget& widget)
{
    if (passesOn(widget) || ThemeDresser::isDressed(&widget))
        return nullptr;
    QWidget* part = &widget;
    while (!part->isWindow() && part->parentWidget() && !passesOn(*part->parentWidget()))
        part = part->parentWidget();
    return part;
}

} // namespace

ThemeDresser::ThemeDresser(QApplication& application) : QObject(&application)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ThemeDresser::dressSome);
    application.installEventFilter(this);
}

ThemeDresser& ThemeDresser::of(QApplication& application)
{
    auto* present = application.findChild<ThemeDresser*>(QString(), Qt::FindDirectChildrenOnly);
    return present ? *present : *new ThemeDresser(application);
}

void ThemeDresser::passOn(QWidget* container)
{
    container->setProperty(kPassesOn, true);
}

bool ThemeDresser::isDressed(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (isPart(*widget))
            return true;
    return false;
}

void ThemeDresser::change(const QString& sheet)
{
    m_sheet = sheet;
    ++m_number;
    holdPainting();
    m_left.clear();
    for (QWidget* widget : QApplication::allWidgets())
        if (isPart(*widget))
            m_left.emplace_back(widget);
    std::stable_partition(m_left.begin(), m_left.end(),
                          [](const QPointer<QWidget>& part) { return !part->isVisible(); });
    m_next.start();
}

// Half a change of theme need not be seen, and painting would lengthen its turns.
void ThemeDresser::holdPainting()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || !window->updatesEnabled())
            continue;
        window->setUpdatesEnabled(false);
        m_held.emplace_back(window);
    }
}

void ThemeDresser::goOnPainting()
{
    for (const QPointer<QWidget>& window : std::exchange(m_held, {}))
        if (window)
            window->setUpdatesEnabled(true);
}

void ThemeDresser::dressParts(QWidget& container)
{
    for (QObject* child : container.children())
        if (auto* widget = qobject_cast<QWidget*>(child); !widget || widget->isWindow())
            continue;
        else if (passesOn(*widget))
            dressParts(*widget);
        else
            dress(*widget);
}

void ThemeDresser::dressSome()
{
    QElapsedTimer slice;
    slice.start();
    while (!m_left.empty() && slice.elapsed() < kSliceMs) {
        const QPointer<QWidget> part = m_left.back();
        m_left.pop_back();
        if (part)
            dress(*part);
    }
    if (m_left.empty() || !m_left.back() || !m_left.back()->isVisible())
        goOnPainting(); // all in sight wear it
    if (!m_left.empty())
        m_next.start();
}

void ThemeDresser::dress(QWidget& part)
{
    if (part.property(kWorn) == m_number)
        return;
    part.setProperty(kWorn, m_number);
    part.setStyleSheet(m_sheet);
}

bool ThemeDresser::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPolish = event->type() == QEvent::Polish;
    if ((!isPolish && event->type() != QEvent::Show) || !watched->isWidgetType())
        return false;
    auto& widget = static_cast<QWidget&>(*watched);
    if (isPart(widget))
        dress(widget);
    else if (QWidget* part = isPolish && isInTheMaking(widget) ? nullptr : partOf(widget))
        dress(*part);
    return false;
}

} // namespace sextant::ui
