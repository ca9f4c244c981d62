#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QApplication;

namespace sextant::ui {

/// Gives the theme's style sheet to windows and to the parts of those that pass it on, instead of
/// to the application: Qt restyles a widget once for each of its ancestors below the one that has
/// the sheet, and all in one go. A part is dressed when it is first shown; in another theme those
/// in sight first, a few milliseconds at a time, the others after them or when they are shown.
/// GUI thread.
class ThemeDresser : public QObject {
    Q_OBJECT

public:
    /// The application's own, made when first asked for.
    [[nodiscard]] static ThemeDresser& of(QApplication& application);

    /// The children of this widget are parts; itself it shows nothing that has a style.
    static void passOn(QWidget* container);
    /// Whether a style sheet of this object reaches the widget.
    [[nodiscard]] static bool isDressed(const QWidget* widget);

    void change(const QString& sheet);
    /// Dresses the parts of a window that was never shown, which costs less than at its showing.
    void dressParts(QWidget& container);
    /// Every part wears the present theme.
    [[nodiscard]] bool isDone() const { return m_left.empty(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit ThemeDresser(QApplication& application);
    void dress(QWidget& part);
    void dressSome();
    void holdPainting();
    void goOnPainting();

    QString m_sheet;
    int m_number = 0; ///< of the present theme
    std::vector<QPointer<QWidget>> m_left; ///< parts that wear a former theme; the next one is last
    std::vector<QPointer<QWidget>> m_held; ///< windows that are not painted until it is their turn
    QTimer m_next;
};

} // namespace sextant::ui
