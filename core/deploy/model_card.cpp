#include "core/deploy/model_card.h"

#include "core/base/detail/score_document.h"
#include "core/base/rng.h"
#include "core/space/block_traits.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sextant {

namespace {

using detail::numberOrNull;
using detail::scoreDocument;
using nlohmann::ordered_json;

ordered_json intervalDocument(const std::optional<Interval>& interval)
{
    if (!interval)
        return nullptr;
    return {{"low", interval->low},
            {"high", interval->high},
            {"level", 0.95},
            {"of", "miou on the device, over validation tiles (bootstrap)"}};
}

ordered_json machineDocument(const std::optional<MachineInfo>& machine)
{
    if (!machine)
        return nullptr;
    return {{"sextant", machine->program},
            {"processor", machine->processor},
            {"system", machine->system},
            {"libtorch", machine->libTorch}};
}

ordered_json scoresDocument(const ModelCard& card)
{
    ordered_json device = scoreDocument(card.aligned);
    if (device.is_object()) {
        device["interval"] = intervalDocument(card.overTiles);
        device["simulated"] = true;
    }
    ordered_json converted = scoreDocument(card.converted);
    if (converted.is_object())
        converted["simulated"] = true;
    return {{"split", "validation"},
            {"fp32", scoreDocument(card.fp32)},
            {"converted", converted},
            {"device", device},
            {"recovered", card.recovered ? numberOrNull(*card.recovered) : ordered_json(nullptr)},
            {"repeats", card.repeats},
            {"repeats_interval",
             card.overSeeds ? ordered_json{{"low", card.overSeeds->low},
                                           {"high", card.overSeeds->high},
                                           {"level", 0.95},
                                           {"of", "mean miou on the device, over trainings"}}
                            : ordered_json(nullptr)}};
}

ordered_json gapDocument(const ModelCard& card)
{
    ordered_json causes = ordered_json::array();
    for (const auto& [name, miou] : card.causes)
        causes.push_back({{"name", name},
                          {"miou", numberOrNull(miou)},
                          {"delta", numberOrNull(miou - card.causesHost)}});
    ordered_json gap = nullptr;
    if (card.fp32 && card.converted)
        gap = numberOrNull(card.fp32->miou() - card.converted->miou());
    return {{"fp32_minus_converted", gap}, {"causes", causes}, {"simulated", true}};
}

ordered_json inputDocument(const ModelCard& card)
{
    return {{"name", "image"},
            {"shape", {1, card.input.bands, card.input.height, card.input.width}},
            {"values", pixelsInWords(card.sampleType)},
            {"bands", card.bandNames},
            {"sample_type", card.sampleType},
            {"ground_sample_m",
             card.groundSampleM > 0.0 ? ordered_json(card.groundSampleM) : ordered_json(nullptr)},
            {"mean", card.normalisation.mean},
            {"deviation", card.normalisation.deviation}};
}

bool isInPynas(const BlockGene& block)
{
    const bool known = block.kind == BlockKind::Dropout
        || static_cast<int>(block.kind) <= static_cast<int>(BlockKind::CspMbConv);
    const bool activation = block.activation == ActivationKind::Relu
        || block.activation == ActivationKind::Gelu || block.activation == ActivationKind::Softmax
        || block.activation == ActivationKind::Sigmoid;
    return known && activation && block.repeats == 1 && !block.squeezeExcite;
}

} // namespace

std::optional<Interval> bootstrapInterval(const std::vector<Score>& tiles)
{
    constexpr int kDraws = 2000;
    constexpr double kTail = 0.025;
    if (tiles.size() < 2)
        return std::nullopt;
    Rng rng(tiles.size());
    std::vector<double> means;
    for (int draw = 0; draw < kDraws; ++draw) {
        Score sum;
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            const Score& tile =
                tiles[static_cast<std::size_t>(rng.integer(0, static_cast<int>(tiles.size()) - 1))];
            sum.truePositive += tile.truePositive;
            sum.falsePositive += tile.falsePositive;
            sum.falseNegative += tile.falseNegative;
            sum.trueNegative += tile.trueNegative;
        }
        if (!std::isnan(sum.miou()))
            means.push_back(sum.miou());
    }
    if (means.size() < kDraws / 2)
        return std::nullopt;
    std::sort(means.begin(), means.end());
    const auto at = [&](double share) {
        return means[static_cast<std::size_t>(share * static_cast<double>(means.size() - 1))];
    };
    return Interval{at(kTail), at(1.0 - kTail)};
}

std::optional<std::string> pynasText(const Genome& genome, int bands)
{
    constexpr int kLargestFactor = 99; // two digits
    if (genome.decoder != DecoderGene{} || !genome.bands.empty())
        return std::nullopt;
    Genome legacy = genome;
    std::int64_t channels = bands;
    for (Gene& gene : legacy.genes) {
        if (gene.isPool)
            continue;
        BlockGene& block = gene.block;
        if (!isInPynas(block))
            return std::nullopt;
        const std::int64_t after = channelsAfter(block, channels);
        if (traitsOf(block.kind).hasWidth && block.widthMode == WidthMode::Absolute) {
            block.widthMode = WidthMode::Coefficient;
            block.width = 1;
            while (block.width <= kLargestFactor && channelsAfter(block, channels) < after)
                ++block.width;
            if (channelsAfter(block, channels) != after)
                return std::nullopt;
        }
        channels = after;
    }
    return legacy.text();
}

std::vector<std::string> honestly(const ModelCard& card)
{
    const DeviceRules& rules = card.device.rules;
    std::vector<std::string> sentences{
        "Every figure of the device is simulated from the profile " + card.device.id
            + " (certainty: " + card.device.certainty + ")"
            + (card.measuredMs ? ", but for the latency measured on a board."
                               : "; no device was attached."),
        "Scores are of the validation split that chose the network among others; expect less on "
        "imagery that nobody chose by."};
    switch (rules.storage) {
    case StorageKind::Float32:
        break;
    case StorageKind::Float:
        if (rules.floatRule.format == kFloat16)
            sentences.emplace_back(
                "The ONNX graphs hold the weights that the device stores, number "
                "by number. What it does to sums is not in a file: "
                "logits_device.npy has it.");
        else
            sentences.emplace_back(
                "The FP32 graph holds the weights that the device stores, number "
                "by number, and leaves its tensors in FP32; the FP16 graphs hold "
                "them rounded once more to FP16.");
        break;
    case StorageKind::Fixed:
    case StorageKind::Integer:
        sentences.emplace_back(
            "The FP32 graph holds the real numbers that the device's integer weights stand for; "
            "tensors between stages, which the device rounds to integers, stay FP32. Ranges of "
            "these tensors are in weights.safetensors (NAME.range). The device's own toolchain "
            "calibrates anew, so its integers can differ.");
        break;
    }
    if (card.repeats.size() < 2)
        sentences.emplace_back("Trained with one seed: how much the scores depend on it is not "
                               "known.");
    if (card.causes.empty())
        sentences.emplace_back("The gap was not split by cause.");
    return sentences;
}

std::string cardJson(const ModelCard& card)
{
    const auto pynas = pynasText(card.genome, card.input.bands);
    ordered_json settings = ordered_json::object();
    for (const auto& [name, value] : card.settings)
        settings[name] = value;
    ordered_json document{
        {"format", "sextant-card"},
        {"version", ModelCard::kVersion},
        {"candidate", card.candidate},
        {"genome", card.genome.text()},
        {"genome_in_words", card.genome.inWords()},
        {"pynas_genome", pynas ? ordered_json(*pynas) : ordered_json(nullptr)},
        {"input", inputDocument(card)},
        {"output",
         {{"name", "logits"},
          {"shape", {1, 1, card.input.height, card.input.width}},
          {"classes", {"background", "vessel"}},
          {"vessel_where", "logit > 0"}}},
        {"device",
         {{"id", card.device.id},
          {"name", card.device.name},
          {"certainty", card.device.certainty}}},
        {"cost",
         {{"params", card.params},
          {"macs", card.macs},
          {"latency_ms", numberOrNull(card.latencyMs)},
          {"energy_mj", numberOrNull(card.energyMj)},
          {"peak_memory_bytes",
           card.peakMemoryBytes > 0 ? ordered_json(card.peakMemoryBytes) : ordered_json(nullptr)},
          {"simulated", true},
          {"measured_ms",
           card.measuredMs ? ordered_json(*card.measuredMs) : ordered_json(nullptr)}}},
        {"scores", scoresDocument(card)},
        {"gap", gapDocument(card)},
        {"honestly", honestly(card)},
        {"findings", card.findings},
        {"data", {{"folder", card.dataFolder}, {"fingerprint", card.dataFingerprint}}},
        {"settings", settings},
        {"provenance",
         {{"study", card.study},
          {"trained_at",
           card.trainedAt.empty() ? ordered_json(nullptr) : ordered_json(card.trainedAt)},
          {"trained_on", machineDocument(card.trainedOn)},
          {"exported_at", card.exportedAt},
          {"exported_on", machineDocument(card.exportedOn)}}},
        {"verification",
         {{"with", card.verifiedWith},
          {"tiles", card.tiles},
          {"max_abs_diff", numberOrNull(card.maxAbsDiff)},
          {"max_abs_logit", numberOrNull(card.maxLogit)},
          {"miou_fp32_graph", numberOrNull(card.miouExported)},
          {"miou_device", numberOrNull(card.miouDevice)}}},
        {"sha256", card.hashes}};
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string pixelsInWords(std::string_view sampleType)
{
    if (sampleType == sampleTypeName(SampleType::Levelled))
        return "levels of the scene: of every band, the 1st percentile over the whole scene "
               "becomes 8, "
               "the 99th 200, others linearly, rounded and cut at 0 and 255";
    return "raw digital numbers (" + std::string(sampleType) + ")";
}

} // namespace sextant
