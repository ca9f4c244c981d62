#include "core/base/detail/score_document.h"
#include "core/base/hash.h"
#include "core/base/machine.h"
#include "core/run/study_report.h"
#include "core/store/note_tags.h"
#include "core/store/study_front.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace sextant {

namespace {

using detail::numberOrNull;
using detail::scoreDocument;
using nlohmann::ordered_json;

/// Shortest text that gives the same number, whatever the locale; empty for NaN.
std::string numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 32> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), result.ptr};
}

std::string csvCell(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? "\"\"" : std::string(1, c);
    return result + "\"";
}

Result<ordered_json> candidateDocument(const Study& study, const CandidateRecord& c)
{
    const auto epochs = study.epochs(c.id);
    if (!epochs)
        return tl::unexpected(epochs.error());
    ordered_json curve = ordered_json::array();
    for (const EpochRow& epoch : *epochs)
        curve.push_back({{"epoch", epoch.epoch},
                         {"aligning", epoch.aligning},
                         {"train_loss", numberOrNull(epoch.trainLoss)},
                         {"validation_miou", numberOrNull(epoch.validationMiou)}});
    return ordered_json{
        {"id", c.id},
        {"genome", c.genome},
        {"status", statusName(c.status)},
        {"reason", c.reason},
        {"params", c.params},
        {"macs", c.macs},
        {"latency_ms", numberOrNull(c.latencyMs)},
        {"energy_mj", numberOrNull(c.energyMj)},
        {"peak_memory_bytes", c.peakMemoryBytes},
        {"seed", c.seed},
        {"parents", {c.parentA, c.parentB}},
        {"fp32", scoreDocument(c.fp32)},
        {"converted", scoreDocument(c.converted)},
        {"device", scoreDocument(c.aligned)},
        {"recovered", c.recovered() ? numberOrNull(*c.recovered()) : ordered_json(nullptr)},
        {"seconds", numberOrNull(c.seconds)},
        {"origin", originName(c.origin)},
        {"pinned", c.pinned},
        {"excluded", c.excluded},
        {"note", c.note},
        {"tags", tagsOf(c.note)},
        {"heir_of", c.heirOf >= 0 ? ordered_json(c.heirOf) : ordered_json(nullptr)},
        {"repeat_of", c.repeatOf >= 0 ? ordered_json(c.repeatOf) : ordered_json(nullptr)},
        {"epochs", curve}};
}

ordered_json settingsDocument(const StudyHeader& header)
{
    const SearchSettings& s = header.settings;
    ordered_json objectives = ordered_json::array();
    for (const Objective objective : s.objectives)
        objectives.push_back(objectiveName(objective));
    return {
        {"strategy", strategyName(s.strategy)},
        {"objectives", objectives},
        {"evaluations", s.evaluations},
        {"population", s.population},
        {"lag", s.lag},
        {"seed", s.seed},
        {"alignment", alignmentName(s.alignment)},
        {"epochs", s.epochs},
        {"align_epochs", s.alignEpochs},
        {"savings", savingsText(s.savings)},
        {"max_latency_ms", s.maxLatencyMs ? ordered_json(*s.maxLatencyMs) : ordered_json(nullptr)},
        {"max_params", s.maxParams ? ordered_json(*s.maxParams) : ordered_json(nullptr)},
        {"training",
         {{"learning_rate", s.training.learningRate},
          {"weight_decay", s.training.weightDecay},
          {"batch", s.training.batch},
          {"crop_px", s.training.cropPx},
          {"vessel_share", s.training.vesselShare},
          {"average_decay", s.training.averageDecay}}},
        {"recipe",
         {{"learning_rate", s.recipe.learningRate},
          {"accumulator_share", s.recipe.accumulatorShare},
          {"range_loss", s.recipe.rangeLoss},
          {"l1_bound", s.recipe.l1Bound},
          {"average_decay", s.recipe.averageDecay},
          {"distillation", s.recipe.distillation},
          {"device_threshold", s.recipe.deviceThreshold}}}};
}

ordered_json parsed(const std::string& text)
{
    ordered_json document = ordered_json::parse(text, nullptr, false);
    return document.is_discarded() ? ordered_json(text) : document;
}

ordered_json eventsDocument(const std::vector<StudyEvent>& events)
{
    ordered_json rows = ordered_json::array();
    for (const StudyEvent& event : events)
        rows.push_back(
            {{"id", event.id},
             {"at", event.at},
             {"kind", eventName(event.kind)},
             {"candidate",
              event.candidate >= 0 ? ordered_json(event.candidate) : ordered_json(nullptr)},
             {"detail", parsed(event.detail)}});
    return rows;
}

} // namespace

Result<std::string> studyReportCsv(const Study& study)
{
    const auto candidates = study.candidates();
    const auto header = study.header();
    if (!candidates || !header)
        return tl::unexpected(candidates ? header.error() : candidates.error());
    const std::vector<int> front = frontOf(*candidates, header->settings.objectives);
    std::string text =
        "id,genome,status,reason,on_front,params,macs,latency_ms,energy_mj,"
        "peak_memory_bytes,seed,parent_a,parent_b,origin,pinned,excluded,note,heir_of,repeat_of,"
        "seconds,recovered";
    for (const char* kind : {"fp32", "converted", "device"})
        for (const char* field : {"miou", "vessel_iou", "true_positive", "false_positive",
                                  "false_negative", "true_negative"})
            text += "," + std::string(kind) + "_" + field;
    text += ",tags\r\n";
    for (const CandidateRecord& c : *candidates) {
        const bool onFront = std::find(front.begin(), front.end(), c.id) != front.end();
        std::vector<std::string> cells{std::to_string(c.id),
                                       c.genome,
                                       statusName(c.status),
                                       c.reason,
                                       onFront ? "1" : "0",
                                       std::to_string(c.params),
                                       std::to_string(c.macs),
                                       numberText(c.latencyMs),
                                       numberText(c.energyMj),
                                       std::to_string(c.peakMemoryBytes),
                                       std::to_string(c.seed),
                                       std::to_string(c.parentA),
                                       std::to_string(c.parentB),
                                       originName(c.origin),
                                       c.pinned ? "1" : "0",
                                       c.excluded ? "1" : "0",
                                       c.note,
                                       std::to_string(c.heirOf),
                                       std::to_string(c.repeatOf),
                                       numberText(c.seconds),
                                       c.recovered() ? numberText(*c.recovered()) : ""};
        for (const auto* score : {&c.fp32, &c.converted, &c.aligned}) {
            if (!*score) {
                cells.insert(cells.end(), 6, "");
                continue;
            }
            cells.push_back(numberText((*score)->miou()));
            cells.push_back(numberText((*score)->vesselIou()));
            for (const std::int64_t count : {(*score)->truePositive, (*score)->falsePositive,
                                             (*score)->falseNegative, (*score)->trueNegative})
                cells.push_back(std::to_string(count));
        }
        cells.push_back(tagsText(c.note));
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += (i == 0 ? "" : ",") + csvCell(cells[i]);
        text += "\r\n";
    }
    return text;
}

Result<std::string> studyReportJson(const Study& study)
{
    const auto header = study.header();
    const auto candidates = study.candidates();
    const auto rejections = study.rejections();
    const auto events = study.events();
    const auto wishes = study.wishes();
    if (!header || !candidates || !rejections || !events || !wishes)
        return tl::unexpected(!header           ? header.error()
                                  : !candidates ? candidates.error()
                                  : !rejections ? rejections.error()
                                  : !events     ? events.error()
                                                : wishes.error());
    ordered_json rows = ordered_json::array();
    for (const CandidateRecord& candidate : *candidates) {
        auto row = candidateDocument(study, candidate);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    ordered_json rejected = ordered_json::array();
    for (const Rejection& rejection : *rejections)
        rejected.push_back({{"candidate", rejection.candidate},
                            {"genome", rejection.genome},
                            {"reason", rejection.reason}});
    ordered_json wished = ordered_json::array();
    for (const Wish& wish : *wishes)
        wished.push_back({{"genome", wish.genome}, {"at", wish.at}, {"candidate", wish.candidate}});
    const ordered_json document{
        {"format", "sextant-study-report"},
        {"version", 1},
        {"sextant", describeMachine().program},
        {"simulated", true},
        {"data",
         {{"folder", header->dataFolder},
          {"fingerprint", hexText(header->dataFingerprint)},
          {"bands", header->bandNames},
          {"sample_type", header->sampleType},
          {"tile", {header->tileWidth, header->tileHeight}},
          {"mean", header->mean},
          {"deviation", header->deviation}}},
        {"settings", settingsDocument(*header)},
        {"space", parsed(header->spaceJson)},
        {"profile", parsed(header->profileJson)},
        {"front", frontOf(*candidates, header->settings.objectives)},
        {"hypervolume", numberOrNull(frontHypervolume(*candidates, header->settings.objectives))},
        {"candidates", rows},
        {"rejections", rejected},
        {"wishes", wished},
        {"events", eventsDocument(*events)}};
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace sextant
