#include "ui/common/theme.h"

#include "ui/common/settings.h"
#include "ui/common/theme_dresser.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace sextant::ui {

namespace {

ThemeKind g_current = ThemeKind::Light; // set by applyTheme alone, on the GUI thread

/// @param share of the first colour
QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto of = [share](int x, int y) {
        return static_cast<int>(share * x + (1.0 - share) * y + 0.5);
    };
    return {of(a.red(), b.red()), of(a.green(), b.green()), of(a.blue(), b.blue())};
}

/// Whether the desktop is dark: as its palette was before the first theme was applied.
bool isDesktopDark()
{
    static const bool isDark =
        QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5f;
    return isDark;
}

QString styleSheet(const Theme& theme)
{
    return QStringLiteral(R"(
QToolTip { background: %1; color: %2; border: 1px solid %3; padding: 4px; }
QMenu { border: 1px solid %3; }
QFrame#card { background: %1; border: 1px solid %3; border-radius: 6px; }
QLabel[role="title"] { font-size: 12pt; font-weight: 600; }
QLabel[role="heading"] { font-size: 16pt; font-weight: 600; }
QLabel[role="muted"] { color: %4; }
QLabel[role="error"] { color: %6; }
QPushButton[role="primary"] { background: %5; color: %7; border: none; border-radius: 4px; padding: 6px 14px; font-weight: 600; }
QPushButton[role="link"] { text-align: left; padding: 4px 8px; border: none; color: %5; }
QPushButton[role="link"]:hover, QPushButton[role="link"]:focus { background: %1; }
QFrame#tourFrame { border: 2px solid %5; border-radius: 4px; }
QPushButton[role="primary"]:disabled { background: %3; color: %4; }
QPushButton[role="primary"]:focus { border: 2px solid %2; padding: 4px 12px; }
QToolButton:checked { background: %8; border: 1px solid %5; border-radius: 4px; color: %2; padding: 3px; }
QToolButton[role="chip"] { background: %9; border: 1px solid %3; border-radius: 9px; padding: 1px 8px; color: %4; }
QToolButton[role="chip"]:hover { border-color: %4; }
QToolButton[role="chip"]:checked { background: %8; border: 1px solid %5; color: %2; padding: 1px 8px; }
QToolButton[role="chip"]:focus { border: 1px solid %2; }
QHeaderView::section { background: %1; color: %4; border: none; border-bottom: 1px solid %3; padding: 4px 3px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 0px; height: 0px; }
QLineEdit[role="field"] { background: %9; border: 1px solid %3; border-radius: 3px; padding: 3px 4px; }
QLineEdit[role="field"]:focus { border-color: %5; }
QTabWidget::pane { border: none; border-top: 1px solid %3; }
QListWidget, QTreeWidget { border: 1px solid %3; }
QTableView { border: 1px solid %3; gridline-color: %3; alternate-background-color: %1; }
QSplitter::handle { background: %3; }
QProgressBar { border: 1px solid %3; border-radius: 3px; background: %1; text-align: center; }
QProgressBar::chunk { background: %5; }
)")
        .arg(theme.panel.name(), theme.text.name(), theme.border.name(), theme.mutedText.name(),
             theme.accent.name(), theme.error.name(), theme.onAccent.name(),
             mixed(theme.accent, theme.window, 0.25).name(), theme.window.name());
}

} // namespace

const Theme& Theme::of(ThemeKind kind)
{
    static const Theme light{ThemeKind::Light, 0xFBFBFA, 0xF1F2F0, 0xDADDD8, 0x1E2422, 0x5B6460,
                             0x0E7C78,         0xFFFFFF, 0xD98E04, 0x5B6B7A, 0xC4392D};
    static const Theme dark{ThemeKind::Dark, 0x16191B, 0x1E2326, 0x3A4347, 0xE7EAE8, 0x9AA5A1,
                            0x2BBDB6,        0x0B1716, 0xE8A62B, 0x8C9CAB, 0xE8695E};
    return kind == ThemeKind::Dark ? dark : light;
}

ThemeKind wantedTheme()
{
    const QString asked = kTheme.value();
    const bool isDark =
        asked == QLatin1String("dark") || (asked == QLatin1String("system") && isDesktopDark());
    return isDark ? ThemeKind::Dark : ThemeKind::Light;
}

const Theme& currentTheme()
{
    return Theme::of(g_current);
}

void applyTheme(QApplication& application, ThemeKind kind)
{
    static_cast<void>(isDesktopDark()); // while its palette is there
    g_current = kind;
    const Theme& theme = Theme::of(kind);
    // This visits every widget: nothing is set that is so already.
    if (QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::Base, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, theme.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Fusion draws frames in 1/1.4 of the window's colour, which vanishes where that is dark.
    QPalette framed = palette;
    if (kind == ThemeKind::Dark)
        framed.setColor(QPalette::Window, theme.border.lighter(180));
    for (const char* each : {"QAbstractSpinBox", "QLineEdit", "QComboBox"})
        QApplication::setPalette(framed, each);
    palette.setColor(QPalette::Base, theme.panel);
    if (kind == ThemeKind::Dark)
        palette.setColor(QPalette::Base, theme.border); // the frame of a box to tick vanishes too
    QApplication::setPalette(palette, "QCheckBox");
    QIcon::setThemeName(kind == ThemeKind::Dark ? QStringLiteral("breeze-dark")
                                                : QStringLiteral("breeze"));
    ThemeDresser::of(application).change(styleSheet(theme));
}

} // namespace sextant::ui
