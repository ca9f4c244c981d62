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

} // namespace sextant
