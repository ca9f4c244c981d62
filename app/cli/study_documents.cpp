#include "app/cli/study_documents.h"

#include "core/store/repeats.h"
#include "core/store/study_front.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace sextant::cli {

namespace {

nlohmann::json idOrNull(int id)
{
    return id >= 0 ? nlohmann::json(id) : nlohmann::json(nullptr);
}

} // namespace

nlohmann::json numberOrNull(double value)
{
    return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json(nullptr);
}

nlohmann::json candidateDocument(const CandidateRecord& c)
{
    const auto miou = [](const std::optional<Score>& score) {
        return score ? numberOrNull(score->miou()) : nlohmann::json(nullptr);
    };
    return {{"id", c.id},
            {"genome", c.genome},
            {"status", statusName(c.status)},
            {"reason", c.reason},
            {"params", c.params},
            {"macs", c.macs},
            {"latency_ms", c.latencyMs},
            {"measured_ms", c.measuredMs ? nlohmann::json(*c.measuredMs) : nlohmann::json(nullptr)},
            {"energy_mj", c.energyMj},
            {"peak_memory_bytes", c.peakMemoryBytes},
            {"simulated", true},
            {"miou_fp32", miou(c.fp32)},
            {"miou_converted", miou(c.converted)},
            {"miou_device", miou(c.aligned)},
            {"vessel_iou_device",
             c.aligned ? numberOrNull(c.aligned->vesselIou()) : nlohmann::json(nullptr)},
            {"recovered", c.recovered() ? numberOrNull(*c.recovered()) : nlohmann::json(nullptr)},
            {"seed", c.seed},
            {"parents", {c.parentA, c.parentB}},
            {"seconds", c.seconds},
            {"origin", originName(c.origin)},
            {"pinned", c.pinned},
            {"excluded", c.excluded},
            {"note", c.note},
            {"heir_of", idOrNull(c.heirOf)},
            {"repeat_of", idOrNull(c.repeatOf)}};
}

nlohmann::json frontDocument(const std::vector<CandidateRecord>& candidates,
                             const std::vector<Objective>& objectives)
{
    const auto accuracy = std::find_if(objectives.begin(), objectives.end(), isAccuracy);
    const Objective ranked = accuracy == objectives.end() ? Objective::Miou : *accuracy;
    const Repeats repeats(candidates, ranked);
    const auto ids = frontOf(candidates, objectives);
    nlohmann::json front = nlohmann::json::array();
    for (const int id : ids) {
        auto row = candidateDocument(candidates[static_cast<std::size_t>(id)]);
        const auto accuracies = repeats.of(id);
        row["trainings"] = accuracies.trainings;
        row["mean"] = numberOrNull(accuracies.mean);
        row["half_width_95"] = numberOrNull(accuracies.halfWidth);
        row["indistinguishable_from"] = nlohmann::json::array();
        for (const int other : ids)
            if (other != id && repeats.areIndistinguishable(id, other))
                row["indistinguishable_from"].push_back(other);
        front.push_back(std::move(row));
    }
    const auto reference = referencePoint(candidates, objectives);
    nlohmann::json point = nlohmann::json::object();
    for (std::size_t i = 0; i < objectives.size(); ++i)
        point[objectiveName(objectives[i])] =
            isAccuracy(objectives[i]) ? 1.0 - reference[i] : reference[i];
    const auto noise = repeats.noise();
    return {{"front", front},
            {"hypervolume", frontHypervolume(candidates, objectives)},
            {"reference", point},
            {"noise",
             {{"of", objectiveName(ranked)},
              {"standard_deviation", noise ? nlohmann::json(*noise) : nlohmann::json(nullptr)},
              {"degrees_of_freedom", repeats.degreesOfFreedom()}}}};
}

} // namespace sextant::cli
