#include "core/store/search_settings.h"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>
#include <utility>

namespace sextant {

namespace {

constexpr std::array kStrategies{
    std::pair{Strategy::Nsga2, "nsga2"},         std::pair{Strategy::Random, "random"},
    std::pair{Strategy::PynasGa, "pynas-ga"},    std::pair{Strategy::Regularised, "regularised"},
    std::pair{Strategy::Surrogate, "surrogate"}, std::pair{Strategy::Exhaustive, "exhaustive"}};
constexpr std::array kAlignments{std::pair{Alignment::None, "none"},
                                 std::pair{Alignment::Storage, "storage"},
                                 std::pair{Alignment::Device, "device"}};

constexpr std::array kObjectives{
    std::pair{Objective::Latency, "latency"},    std::pair{Objective::Miou, "miou"},
    std::pair{Objective::VesselF1, "vessel_f1"}, std::pair{Objective::Energy, "energy"},
    std::pair{Objective::Params, "params"},      std::pair{Objective::PeakMemory, "memory"}};

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

std::string objectiveName(Objective objective)
{
    return nameIn(kObjectives, objective);
}

std::optional<Objective> objectiveNamed(const std::string& name)
{
    return valueIn<Objective>(kObjectives, name);
}

bool isAccuracy(Objective objective)
{
    return objective == Objective::Miou || objective == Objective::VesselF1;
}

std::string savingsText(const Savings& savings)
{
    std::string text;
    const auto add = [&](bool has, const char* name) {
        if (has)
            text += (text.empty() ? "" : ",") + std::string(name);
    };
    add(savings.inherit, "inherit");
    add(savings.rungs == 1, "rungs");
    add(savings.rungs > 1, "rungs=2");
    add(savings.endHopeless, "hopeless");
    return text.empty() ? "none" : text;
}

std::optional<Savings> savingsNamed(const std::string& text)
{
    Savings savings;
    std::stringstream names(text);
    for (std::string name; std::getline(names, name, ',');) {
        const bool all = name == "all";
        if (!all && name != "inherit" && name != "rungs" && name != "rungs=2" && name != "hopeless"
            && name != "none")
            return std::nullopt;
        savings.inherit |= all || name == "inherit";
        savings.endHopeless |= all || name == "hopeless";
        if (all || name == "rungs")
            savings.rungs = std::max(savings.rungs, 1);
        if (name == "rungs=2")
            savings.rungs = 2;
    }
    return savings;
}

std::string objectivesFinding(const std::vector<Objective>& objectives)
{
    const std::set<Objective> distinct(objectives.begin(), objectives.end());
    if (distinct.size() < 2 || distinct.size() != objectives.size())
        return "Choose two or more different objectives.";
    if (std::none_of(objectives.begin(), objectives.end(), isAccuracy))
        return "Choose an accuracy, miou or vessel_f1, as one of the objectives.";
    return {};
}

} // namespace sextant
