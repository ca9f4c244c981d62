#pragma once

#include <QColor>
#include <QVector>

namespace sextant::ui {

/// Colours from low to high that colour-blind readers can order: cividis (Nunez, Anderton, Renslow,
/// PLOS ONE 13(7), 2018), without the end that vanishes on the theme's background.
/// @param count 2 or more
[[nodiscard]] QVector<QColor> sequenceColours(int count);

} // namespace sextant::ui
