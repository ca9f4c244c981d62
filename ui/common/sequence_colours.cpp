#include "ui/common/sequence_colours.h"

#include "ui/common/theme.h"

#include <array>

namespace sextant::ui {

namespace {

constexpr std::array<QRgb, 10> kCividis{0x00204d, 0x00336f, 0x39486b, 0x575c6d, 0x707173,
                                        0x8a8779, 0xa69d75, 0xc4b56c, 0xe4cf5b, 0xffea46};

QColor cividisAt(double share)
{
    const double place = share * (kCividis.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), kCividis.size() - 2);
    const double part = place - static_cast<double>(below);
    const QColor a(kCividis[below]), b(kCividis[below + 1]);
    const auto mixed = [&](int from, int to) {
        return static_cast<int>(from + part * (to - from) + 0.5);
    };
    return {mixed(a.red(), b.red()), mixed(a.green(), b.green()), mixed(a.blue(), b.blue())};
}

} // namespace

QVector<QColor> sequenceColours(int count)
{
    const bool dark = currentTheme().kind == ThemeKind::Dark;
    const double first = dark ? 0.3 : 0.0;
    const double last = dark ? 1.0 : 0.85;
    QVector<QColor> colours;
    for (int i = 0; i < count; ++i)
        colours << cividisAt(first + (last - first) * i / (count - 1));
    return colours;
}

} // namespace sextant::ui
