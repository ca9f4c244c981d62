#include "ui/common/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace sextant::ui {

namespace {

ThemeKind g_current = ThemeKind::Light; // set by applyTheme alone, on the GUI thread

QString styleSheet(const Theme& theme)
{
    return QStringLiteral(R"(
QToolTip { background: %1; color: %2; border: 1px solid %3; padding: 4px; }
QFrame#card { background: %1; border: 1px solid %3; border-radius: 6px; }
QLabel[role="title"] { font-size: 12pt; font-weight: 600; }
QLabel[role="muted"] { color: %4; }
QLabel[role="error"] { color: %6; }
QPushButton[role="primary"] { background: %5; color: white; border: none; border-radius: 4px; padding: 6px 14px; font-weight: 600; }
QPushButton[role="primary"]:disabled { background: %3; color: %4; }
QPushButton[role="primary"]:focus { border: 2px solid %2; }
QHeaderView::section { background: %1; color: %4; border: none; border-bottom: 1px solid %3; padding: 4px 8px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 8px; height: 6px; subcontrol-origin: border; subcontrol-position: top center; top: 2px; }
QTableView { border: 1px solid %3; gridline-color: %3; alternate-background-color: %1; }
QSplitter::handle { background: %3; }
QProgressBar { border: 1px solid %3; border-radius: 3px; background: %1; text-align: center; }
QProgressBar::chunk { background: %5; }
)")
        .arg(theme.panel.name(), theme.text.name(), theme.border.name(), theme.mutedText.name(),
             theme.accent.name(), theme.error.name());
}

} // namespace

const Theme& Theme::of(ThemeKind kind)
{
    static const Theme light{ThemeKind::Light, 0xFBFBFA, 0xF1F2F0, 0xDADDD8, 0x1E2422,
                             0x5B6460,         0x0E7C78, 0xD98E04, 0x5B6B7A, 0xC4392D};
    static const Theme dark{ThemeKind::Dark, 0x16191B, 0x1E2326, 0x2C3336, 0xE7EAE8,
                            0x9AA5A1,        0x19A7A1, 0xE8A62B, 0x8C9CAB, 0xE8695E};
    return kind == ThemeKind::Dark ? dark : light;
}

const Theme& currentTheme()
{
    return Theme::of(g_current);
}

void applyTheme(QApplication& application, ThemeKind kind)
{
    g_current = kind;
    const Theme& theme = Theme::of(kind);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::Base, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, theme.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheet(theme));
}

} // namespace sextant::ui
