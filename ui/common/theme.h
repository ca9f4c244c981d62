#pragma once

#include <QColor>

class QApplication;

namespace sextant::ui {

enum class ThemeKind { Light, Dark };

/// Colours of the data and the chrome, one object per theme.
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor window, panel, border, text, mutedText;
    QColor accent; ///< selection, primary button; aligned candidates and masks
    QColor onAccent; ///< text on the accent
    QColor device; ///< converted scores
    QColor fp32;
    QColor error;

    [[nodiscard]] static const Theme& of(ThemeKind kind);
};

/// Fusion style, palette and style sheet of the theme for the whole application; what is not in
/// sight gets the sheet a moment later. GUI thread.
void applyTheme(QApplication& application, ThemeKind kind);
/// What the settings ask for; the desktop's own where they leave it to that. GUI thread.
[[nodiscard]] ThemeKind wantedTheme();
/// The theme applied last; light before. GUI thread.
[[nodiscard]] const Theme& currentTheme();

} // namespace sextant::ui
