#include "core/run/bundle_jobs.h"

#include "core/base/hash.h"
#include "core/deploy/target.h"
#include "core/run/candidate_jobs.h"
#include "core/run/detail/study_data.h"
#include "core/run/detail/telling_gap.h"
#include "core/store/repeats.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

using nlohmann::json;

/// Where and when the study's first search ran; leaves the card as it is where the log does not
/// say.
void addOrigin(ModelCard& card, const std::vector<StudyEvent>& events)
{
    const auto started = std::find_if(events.begin(), events.end(), [](const StudyEvent& event) {
        return event.kind == EventKind::SearchStarted;
    });
    if (started == events.end())
        return;
    const json detail = json::parse(started->detail, nullptr, false);
    if (!detail.is_object())
        return;
    const auto text = [&](const char* key) {
        const auto value = detail.find(key);
        return value != detail.end() && value->is_string() ? value->get<std::string>()
                                                           : std::string();
    };
    card.trainedAt = started->at;
    card.trainedOn =
        MachineInfo{text("program"), {}, text("processor"), text("system"), text("libtorch")};
}

std::string exact(double value)
{
    return json(value).dump();
}

std::vector<std::pair<std::string, std::string>> settingsOf(const SearchSettings& settings,
                                                            std::uint64_t candidateSeed)
{
    const TrainingRecipe& training = settings.training;
    const AlignmentRecipe& recipe = settings.recipe;
    return {{"strategy", strategyName(settings.strategy)},
            {"seed of the study", std::to_string(settings.seed)},
            {"seed of the training", std::to_string(candidateSeed)},
            {"alignment", alignmentName(settings.alignment)},
            {"epochs in FP32", std::to_string(settings.epochs)},
            {"epochs of alignment", std::to_string(settings.alignEpochs)},
            {"savings", savingsText(settings.savings)},
            {"learning rate", exact(training.learningRate)},
            {"weight decay", exact(training.weightDecay)},
            {"batch", std::to_string(training.batch)},
            {"crop, pixels", std::to_string(training.cropPx)},
            {"share of vessel crops", exact(training.vesselShare)},
            {"learning rate of alignment", exact(recipe.learningRate)},
            {"share of steps with the device's accumulators", exact(recipe.accumulatorShare)},
            {"weight of the range loss", exact(recipe.rangeLoss)},
            {"weight of the L1 bound", exact(recipe.l1Bound)},
            {"decay of the average weights", exact(recipe.averageDecay)},
            {"weight of distillation", exact(recipe.distillation)},
            {"threshold chosen on the device", recipe.deviceThreshold ? "yes" : "no"}};
}

/// One study's exports.
class Exports {
public:
    static Result<Exports> open(const BundleJob& job, const RunToken& token)
    {
        auto study = Study::open(job.study, Study::Access::ReadOnly);
        if (!study)
            return tl::unexpected(study.error());
        auto header = study->header();
        auto candidates = study->candidates();
        auto events = study->events();
        if (!header || !candidates || !events)
            return tl::unexpected(!header       ? header.error()
                                      : !events ? events.error()
                                                : candidates.error());
        auto data = detail::readStudyData(job.study, *header, job.data, token);
        if (!data)
            return tl::unexpected(data.error());
        return Exports{std::move(*study), std::move(*header), std::move(*candidates),
                       std::move(*events), std::move(*data)};
    }

    [[nodiscard]] Result<BundleRequest> requestFor(const BundleJob& job, int candidate) const
    {
        auto model = modelOf(study, candidate);
        if (!model)
            return tl::unexpected(model.error());
        const CandidateRecord& record = candidates[static_cast<std::size_t>(candidate)];
        BundleRequest request{std::move(*model), {}, job.form, job.causes, job.threads};
        ModelCard& card = request.card;
        card.candidate = std::to_string(candidate);
        card.genome = request.model.genome;
        card.input = {header.bands, header.tileHeight, header.tileWidth};
        card.bandNames = header.bandNames;
        card.sampleType = header.sampleType;
        card.groundSampleM = data.dataset.groundSampleM;
        card.normalisation = request.model.normalisation;
        card.device = request.model.device;
        card.params = record.params;
        card.macs = record.macs;
        card.latencyMs = record.latencyMs;
        card.measuredMs = record.measuredMs;
        card.energyMj = record.energyMj;
        card.peakMemoryBytes = record.peakMemoryBytes;
        card.fp32 = record.fp32;
        card.converted = record.converted;
        card.aligned = record.aligned;
        if (record.fp32 && record.converted
            && record.fp32->miou() - record.converted->miou() >= detail::kTellingGap)
            card.recovered = record.recovered();
        card.repeats = repeatsOf(record);
        card.overSeeds = seedInterval(record);
        card.dataFolder = data.dataset.folder.filename().string();
        card.dataFingerprint = hexText(header.dataFingerprint);
        card.settings = settingsOf(header.settings, record.seed);
        card.study = job.study.filename().string();
        card.exportedOn = describeMachine(SEXTANT_TORCH_VERSION);
        addOrigin(card, events);
        card.findings = targetFindings(card.genome, card.device, card.input);
        return request;
    }

    Study study;
    StudyHeader header;
    std::vector<CandidateRecord> candidates;
    std::vector<StudyEvent> events;
    detail::StudyData data;

private:
    /// mIoU on the device of every finished training of the same network.
    [[nodiscard]] std::vector<double> repeatsOf(const CandidateRecord& record) const
    {
        std::vector<double> scores;
        for (const CandidateRecord& other : candidates)
            if (other.network() == record.network() && other.aligned && !other.excluded)
                scores.push_back(other.aligned->miou());
        return scores;
    }

    /// Of their mean; none where the noise between trainings is not known.
    [[nodiscard]] std::optional<Interval> seedInterval(const CandidateRecord& record) const
    {
        const RepeatedAccuracy mean = Repeats(candidates, Objective::Miou).of(record.id);
        if (!std::isfinite(mean.mean) || !std::isfinite(mean.halfWidth))
            return std::nullopt;
        return Interval{mean.mean - mean.halfWidth, mean.mean + mean.halfWidth};
    }
};

} // namespace

Result<std::vector<BundleReport>> exportBundles(const BundleJob& job, const RunToken& token,
                                                const BundleListener& listener)
{
    const auto exports = Exports::open(job, token);
    if (!exports)
        return tl::unexpected(exports.error());
    std::vector<std::pair<int, BundleRequest>> requests;
    for (const int candidate : job.candidates) {
        auto request = exports->requestFor(job, candidate);
        if (!request && !listener.onFailed)
            return tl::unexpected(request.error());
        if (!request) {
            listener.onFailed(candidate, request.error());
            continue;
        }
        if (listener.onFinding)
            for (const std::string& sentence : request->card.findings)
                listener.onFinding(candidate, sentence);
        requests.emplace_back(candidate, std::move(*request));
    }
    std::vector<BundleReport> reports;
    for (const auto& [candidate, request] : requests) {
        const auto onStep = [&, id = candidate](BundleStep passed) {
            if (listener.onStep)
                listener.onStep(id, passed);
        };
        auto report = writeBundle(request, exports->data.validation, job.folder, token, onStep);
        if (!report && (!listener.onFailed || report.error().code == ErrorCode::Cancelled))
            return fail(report.error().code, "candidate " + request.card.candidate,
                        report.error().why);
        if (!report) {
            listener.onFailed(candidate, report.error());
            continue;
        }
        if (listener.onWritten)
            listener.onWritten(candidate, *report);
        reports.push_back(std::move(*report));
    }
    return reports;
}

Result<std::vector<DeviceFinding>> deliveryFindings(const std::filesystem::path& file,
                                                    int candidate)
{
    const auto study = Study::open(file, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    const auto header = study->header();
    const auto record = study->candidate(candidate);
    if (!header || !record)
        return tl::unexpected(!header ? header.error() : record.error());
    const auto genome = Genome::parse(record->genome);
    const auto device = DeviceProfile::fromJson(header->profileJson);
    if (!genome || !device)
        return tl::unexpected(!genome ? genome.error() : device.error());
    return networkFindings(*genome, *device,
                           {header->bands, header->tileHeight, header->tileWidth});
}

} // namespace sextant
