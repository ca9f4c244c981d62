#include "core/store/header_json.h"

#include "core/base/hash.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace sextant {

namespace {

using nlohmann::json;

template <typename T> json optionalJson(const std::optional<T>& value)
{
    return value ? json(*value) : json(nullptr);
}

template <typename T> std::optional<T> optionalValue(const json& value)
{
    return value.is_null() ? std::nullopt : std::optional<T>(value.get<T>());
}

template <typename T> T named(const std::optional<T>& value)
{
    if (!value)
        throw std::runtime_error("unknown strategy, alignment or objective");
    return *value;
}

json recipeJson(const AlignmentRecipe& r)
{
    return {{"learning_rate", r.learningRate},
            {"accumulator_share", r.accumulatorShare},
            {"range_loss", r.rangeLoss},
            {"l1_bound", r.l1Bound},
            {"average_decay", r.averageDecay},
            {"distillation", r.distillation},
            {"device_threshold", r.deviceThreshold}};
}

AlignmentRecipe recipeFrom(const json& document)
{
    AlignmentRecipe r;
    r.learningRate = document.at("learning_rate").get<double>();
    r.accumulatorShare = document.at("accumulator_share").get<double>();
    r.rangeLoss = document.at("range_loss").get<double>();
    r.l1Bound = document.value("l1_bound", 0.0); // younger than the others
    r.averageDecay = document.at("average_decay").get<double>();
    r.distillation = document.at("distillation").get<double>();
    r.deviceThreshold = document.at("device_threshold").get<bool>();
    return r;
}

json trainingJson(const TrainingRecipe& t)
{
    return {{"learning_rate", t.learningRate},
            {"weight_decay", t.weightDecay},
            {"batch", t.batch},
            {"crop_px", t.cropPx},
            {"vessel_share", t.vesselShare},
            {"average_decay", t.averageDecay},
            {"level_scenes", t.levelScenes},
            {"augmentation",
             {{"zoom", t.augmentation.zoom},
              {"gain", t.augmentation.gain},
              {"band_gain", t.augmentation.bandGain}}}};
}

TrainingRecipe trainingFrom(const json& document)
{
    TrainingRecipe t;
    t.learningRate = document.at("learning_rate").get<double>();
    t.weightDecay = document.at("weight_decay").get<double>();
    t.batch = document.at("batch").get<int>();
    t.cropPx = document.at("crop_px").get<int>();
    t.vesselShare = document.at("vessel_share").get<double>();
    t.averageDecay = document.at("average_decay").get<double>();
    t.levelScenes = document.value("level_scenes", false); // since format 9
    const json& augmentation = document.at("augmentation");
    t.augmentation = {augmentation.at("zoom").get<double>(), augmentation.at("gain").get<double>(),
                      augmentation.at("band_gain").get<double>()};
    return t;
}

json objectivesJson(const std::vector<Objective>& objectives)
{
    json names = json::array();
    for (const Objective objective : objectives)
        names.push_back(objectiveName(objective));
    return names;
}

json settingsJson(const SearchSettings& s)
{
    return {{"strategy", strategyName(s.strategy)},
            {"alignment", alignmentName(s.alignment)},
            {"evaluations", s.evaluations},
            {"population", s.population},
            {"lag", s.lag},
            {"seed", s.seed},
            {"epochs", s.epochs},
            {"align_epochs", s.alignEpochs},
            {"training", trainingJson(s.training)},
            {"recipe", recipeJson(s.recipe)},
            {"objectives", objectivesJson(s.objectives)},
            {"savings",
             {{"inherit", s.savings.inherit},
              {"rungs", s.savings.rungs},
              {"end_hopeless", s.savings.endHopeless}}},
            {"repeats", s.repeats},
            {"max_latency_ms", optionalJson(s.maxLatencyMs)},
            {"max_params", optionalJson(s.maxParams)}};
}

SearchSettings settingsFrom(const json& document)
{
    SearchSettings s;
    s.strategy = named(strategyNamed(document.at("strategy").get<std::string>()));
    s.alignment = named(alignmentNamed(document.at("alignment").get<std::string>()));
    s.evaluations = document.at("evaluations").get<int>();
    s.population = document.at("population").get<int>();
    s.lag = document.at("lag").get<int>();
    s.seed = document.at("seed").get<std::uint64_t>();
    s.epochs = document.at("epochs").get<int>();
    s.alignEpochs = document.at("align_epochs").get<int>();
    if (document.contains("training")) // format 3
        s.training = trainingFrom(document.at("training"));
    s.recipe =
        document.contains("recipe") ? recipeFrom(document.at("recipe")) : AlignmentRecipe::plain();
    if (document.contains("objectives")) { // format 4
        s.objectives.clear();
        for (const json& name : document.at("objectives"))
            s.objectives.push_back(named(objectiveNamed(name.get<std::string>())));
    }
    s.repeats = document.value("repeats", 1); // format 6
    if (document.contains("savings")) { // format 5
        const json& savings = document.at("savings");
        s.savings = {savings.at("inherit").get<bool>(), savings.at("rungs").get<int>(),
                     savings.at("end_hopeless").get<bool>()};
    }
    s.maxLatencyMs = optionalValue<double>(document.at("max_latency_ms"));
    s.maxParams = optionalValue<std::int64_t>(document.at("max_params"));
    return s;
}

} // namespace

std::string headerToJson(const StudyHeader& header)
{
    return json{{"settings", settingsJson(header.settings)},
                {"space", header.spaceJson},
                {"profile", header.profileJson},
                {"data_folder", header.dataFolder},
                {"data_fingerprint", hexText(header.dataFingerprint)},
                {"bands", header.bands},
                {"tile_width", header.tileWidth},
                {"tile_height", header.tileHeight},
                {"band_names", header.bandNames},
                {"sample_type", header.sampleType},
                {"mean", header.mean},
                {"deviation", header.deviation}}
        .dump();
}

StudyHeader headerFromJson(const std::string& text)
{
    const json document = json::parse(text);
    StudyHeader header;
    header.settings = settingsFrom(document.at("settings"));
    header.spaceJson = document.at("space").get<std::string>();
    header.profileJson = document.at("profile").get<std::string>();
    header.dataFolder = document.at("data_folder").get<std::string>();
    header.dataFingerprint =
        std::stoull(document.at("data_fingerprint").get<std::string>(), nullptr, 16);
    header.bands = document.at("bands").get<int>();
    header.tileWidth = document.at("tile_width").get<int>();
    header.tileHeight = document.at("tile_height").get<int>();
    header.bandNames = document.at("band_names").get<std::vector<std::string>>();
    header.sampleType = document.at("sample_type").get<std::string>();
    header.mean = document.at("mean").get<std::vector<float>>();
    header.deviation = document.at("deviation").get<std::vector<float>>();
    return header;
}

} // namespace sextant
