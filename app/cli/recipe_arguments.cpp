#include "app/cli/recipe_arguments.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <functional>

namespace sextant::cli {

namespace {

/// One setting of a recipe: its range and what takes the number.
struct Setting {
    const char* name;
    double low, high;
    std::function<void(double)> set;
};

std::function<void(double)> into(double& target)
{
    return [&target](double value) { target = value; };
}

std::function<void(double)> into(int& target)
{
    return [&target](double value) { target = static_cast<int>(value); };
}

Result<void> applyOne(const std::string& option, const std::string& entry,
                      const std::vector<Setting>& settings)
{
    const auto wrong = [&](const std::string& why) {
        return fail(ErrorCode::WrongUsage, "--" + option, "'" + entry + "' " + why);
    };
    const auto equals = entry.find('=');
    if (equals == std::string::npos)
        return wrong("is not KEY=VALUE");
    const std::string text = entry.substr(equals + 1);
    for (const Setting& setting : settings) {
        if (entry.compare(0, equals, setting.name) != 0)
            continue;
        double value = 0.0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size() || !(value >= setting.low)
            || !(value <= setting.high)) {
            std::array<char, 64> range{};
            std::snprintf(range.data(), range.size(), "is not a number from %g to %g", setting.low,
                          setting.high);
            return wrong(range.data());
        }
        setting.set(value);
        return {};
    }
    std::string names;
    for (const Setting& setting : settings)
        names += (names.empty() ? "" : ", ") + std::string(setting.name);
    return wrong("is none of " + names);
}

} // namespace

Result<TrainingRecipe> trainingRecipeFrom(const Arguments& arguments)
{
    TrainingRecipe recipe;
    const std::vector<Setting> settings{
        {"learning_rate", 1e-8, 1.0, into(recipe.learningRate)},
        {"weight_decay", 0.0, 10.0, into(recipe.weightDecay)},
        {"batch", 1, 4096, into(recipe.batch)},
        {"crop_px", 8, 4096, into(recipe.cropPx)},
        {"vessel_share", 0.0, 1.0, into(recipe.vesselShare)},
        {"average_decay", 0.0, 0.999999, into(recipe.averageDecay)},
        {"zoom", 0.0, 2.0, into(recipe.augmentation.zoom)},
        {"gain", 0.0, 2.0, into(recipe.augmentation.gain)},
        {"band_gain", 0.0, 2.0, into(recipe.augmentation.bandGain)},
        {"level_scenes", 0, 1, [&recipe](double value) { recipe.levelScenes = value != 0.0; }},
    };
    const std::string augmentation = "augmentation=";
    for (const std::string& entry : arguments.list("training")) {
        if (entry.starts_with(augmentation)) {
            const auto named = Augmentation::named(entry.substr(augmentation.size()));
            if (!named)
                return fail(ErrorCode::WrongUsage, "--training",
                            "'" + entry + "' is not none, mild or strong");
            recipe.augmentation = *named;
        } else if (const auto applied = applyOne("training", entry, settings); !applied) {
            return tl::unexpected(applied.error());
        }
    }
    return recipe;
}

Result<AlignmentRecipe> alignmentRecipeFrom(const Arguments& arguments)
{
    AlignmentRecipe recipe;
    const std::vector<Setting> settings{
        {"learning_rate", 1e-8, 1.0, into(recipe.learningRate)},
        {"accumulator_share", 0.0, 1.0, into(recipe.accumulatorShare)},
        {"range_loss", 0.0, 1e6, into(recipe.rangeLoss)},
        {"l1_bound", 0.0, 1e6, into(recipe.l1Bound)},
        {"average_decay", 0.0, 0.999999, into(recipe.averageDecay)},
        {"distillation", 0.0, 1e6, into(recipe.distillation)},
        {"device_threshold", 0, 1,
         [&recipe](double value) { recipe.deviceThreshold = value != 0.0; }},
    };
    for (const std::string& entry : arguments.list("recipe")) {
        if (entry == "default" || entry == "plain")
            recipe = entry == "plain" ? AlignmentRecipe::plain() : AlignmentRecipe{};
        else if (const auto applied = applyOne("recipe", entry, settings); !applied)
            return tl::unexpected(applied.error());
    }
    return recipe;
}

} // namespace sextant::cli
