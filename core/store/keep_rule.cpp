#include "core/store/keep_rule.h"

#include <charconv>

namespace sextant {

namespace {
constexpr std::string_view kBest = "best:";
}

std::string KeepRule::text() const
{
    switch (which) {
    case Which::All:
        return "all";
    case Which::Front:
        return "front";
    case Which::Best:
        return std::string(kBest) + std::to_string(best);
    }
    return {};
}

std::optional<KeepRule> KeepRule::parse(const std::string& text)
{
    if (text == "all")
        return KeepRule{Which::All, 0};
    if (text == "front")
        return KeepRule{Which::Front, 0};
    if (!text.starts_with(kBest))
        return std::nullopt;
    int best = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + kBest.size(), end, best);
    if (error != std::errc{} || stop != end || best < 0)
        return std::nullopt;
    return KeepRule{Which::Best, best};
}

} // namespace sextant
