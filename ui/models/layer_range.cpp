#include "ui/models/layer_range.h"

#include <QCoreApplication>

#include <cmath>

namespace sextant::ui {

StorageLimits limitsOf(const DeviceRules& rules)
{
    const auto name = [](const char* text) {
        return QCoreApplication::translate("sextant::ui::LayerRange", text);
    };
    if (rules.storage == StorageKind::Integer)
        return {
            name(QT_TRANSLATE_NOOP("sextant::ui::LayerRange", "integers, scaled to each layer")),
            {},
            {},
            {}};
    if (rules.storage == StorageKind::Fixed)
        return {name(QT_TRANSLATE_NOOP("sextant::ui::LayerRange", "fixed point")), {}, {}, {}};
    if (rules.storage == StorageKind::Float32)
        return {};
    const FloatFormat& format = rules.floatRule.format;
    const auto power = [](float value) { return std::log2(static_cast<double>(value)); };
    return {QStringLiteral("FP%1").arg(1 + format.exponentBits + format.mantissaBits),
            power(format.maxFinite()), power(format.minNormal()),
            rules.floatRule.subnormals == Subnormals::Flush
                ? std::nullopt
                : std::optional(power(format.minSubnormal()))};
}

} // namespace sextant::ui
