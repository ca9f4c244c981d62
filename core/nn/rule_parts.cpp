#include "core/nn/rule_parts.h"

namespace sextant {

const std::vector<NamedPart>& ruleParts()
{
    static const std::vector<NamedPart> kParts{
        {"storage", &RuleParts::storage},
        {"subnormals", &RuleParts::subnormals},
        {"overflow and pre-scale", &RuleParts::overflow},
        {"accumulator", &RuleParts::accumulator},
        {"resize semantics", &RuleParts::resize},
        {"operator semantics", &RuleParts::operators},
        {"input quantisation", &RuleParts::input},
    };
    return kParts;
}

bool isInForce(const DeviceRules& rules, bool RuleParts::*part)
{
    const bool floats = rules.storage == StorageKind::Float;
    const bool narrowSums = rules.accumulator.format == AccumulatorFormat::Float16;
    if (part == &RuleParts::storage)
        return rules.storage != StorageKind::Float32;
    if (part == &RuleParts::subnormals)
        return floats;
    if (part == &RuleParts::overflow)
        return floats || narrowSums;
    if (part == &RuleParts::accumulator)
        return rules.accumulator.format != AccumulatorFormat::Float32;
    if (part == &RuleParts::resize)
        return rules.linearResize != LinearResize::HalfPixel;
    if (part == &RuleParts::operators)
        return rules.activationMath == ActivationMath::Stepwise
            || (rules.average == AverageRule::Accumulator && narrowSums);
    return rules.input != InputPath::Host;
}

} // namespace sextant
