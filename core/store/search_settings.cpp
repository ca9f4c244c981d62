#include "core/store/search_settings.h"

#include <array>
#include <utility>

namespace sextant {

namespace {

constexpr std::array kStrategies{std::pair{Strategy::Nsga2, "nsga2"},
                                 std::pair{Strategy::Random, "random"},
                                 std::pair{Strategy::PynasGa, "pynas-ga"}};
constexpr std::array kAlignments{std::pair{Alignment::None, "none"},
                                 std::pair{Alignment::Storage, "storage"},
                                 std::pair{Alignment::Device, "device"}};

template <typename Table, typename T> std::string nameIn(const Table& table, T value)
{
    for (const auto& [candidate, name] : table)
        if (candidate == value)
            return name;
    return {};
}

template <typename T, typename Table>
std::optional<T> valueIn(const Table& table, const std::string& text)
{
    for (const auto& [value, name] : table)
        if (text == name)
            return value;
    return std::nullopt;
}

} // namespace

std::string strategyName(Strategy strategy)
{
    return nameIn(kStrategies, strategy);
}

std::string alignmentName(Alignment alignment)
{
    return nameIn(kAlignments, alignment);
}

std::optional<Strategy> strategyNamed(const std::string& name)
{
    return valueIn<Strategy>(kStrategies, name);
}

std::optional<Alignment> alignmentNamed(const std::string& name)
{
    return valueIn<Alignment>(kAlignments, name);
}

} // namespace sextant
