#include "core/base/augmentation.h"

namespace sextant {

std::optional<Augmentation> Augmentation::named(const std::string& name)
{
    if (name == "none")
        return Augmentation{};
    if (name == "mild")
        return Augmentation{0.3, 0.2, 0.1};
    if (name == "strong")
        return Augmentation{0.6, 0.4, 0.2};
    return std::nullopt;
}

} // namespace sextant
