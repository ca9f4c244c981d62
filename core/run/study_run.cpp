#include "core/run/study_run.h"

#include "core/data/dataset.h"
#include "core/run/study_edit.h"
#include "core/run/workbench.h"
#include "core/search/evaluation_requests.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sextant {

namespace {

std::filesystem::path dataFolderOf(const StudyHeader& header, const std::filesystem::path& asked)
{
    return asked.empty() ? std::filesystem::path(header.dataFolder) : asked;
}

/// The caps and the space that a study began with, by the first events that changed them.
Result<StudyHeader> beginningOf(const Study& study, StudyHeader header)
{
    const auto events = study.events();
    if (!events)
        return tl::unexpected(events.error());
    bool capsKnown = false;
    bool spaceKnown = false;
    for (const StudyEvent& event : *events) {
        const auto from = [&] { return nlohmann::json::parse(event.detail).at("from"); };
        if (event.kind == EventKind::CapsChanged && !capsKnown) {
            const auto caps = from();
            const auto& latency = caps.at("max_latency_ms");
            const auto& params = caps.at("max_params");
            header.settings.maxLatencyMs =
                latency.is_null() ? std::nullopt : std::optional(latency.get<double>());
            header.settings.maxParams =
                params.is_null() ? std::nullopt : std::optional(params.get<std::int64_t>());
            capsKnown = true;
        } else if (event.kind == EventKind::SpaceChanged && !spaceKnown) {
            header.spaceJson = from().get<std::string>();
            spaceKnown = true;
        }
    }
    return header;
}

Result<void> checkSame(const StudyRequest& request, const StudyHeader& header,
                       const StudyHeader& beginning)
{
    const auto differs = [&](const std::string& what) {
        return fail(ErrorCode::StudyMismatch, request.study.string(),
                    "holds a search with another " + what + "; choose another study file");
    };
    if (request.space) {
        // The texts may be of an older format.
        const auto isOwn = [&](const std::string& json) {
            const auto own = SearchSpace::fromJson(json);
            return own && *own == *request.space;
        };
        if (!isOwn(header.spaceJson) && !isOwn(beginning.spaceJson))
            return differs("search space");
    }
    // The study keeps the profile it was made with; a newer text of the same device is no other
    // one.
    if (request.device) {
        const auto own = DeviceProfile::fromJson(header.profileJson);
        if (!own || own->id != request.device->id)
            return differs("device");
    }
    SearchSettings asked = request.settings;
    asked.evaluations = header.settings.evaluations;
    asked.training = request.training.value_or(header.settings.training);
    asked.recipe = request.recipe.value_or(header.settings.recipe);
    if (asked.maxLatencyMs == beginning.settings.maxLatencyMs
        && asked.maxParams == beginning.settings.maxParams) {
        asked.maxLatencyMs = header.settings.maxLatencyMs;
        asked.maxParams = header.settings.maxParams;
    }
    if (asked != header.settings)
        return differs("seed, strategy, cap or training recipe");
    return {};
}

Result<StudyHeader> newHeader(const StudyRequest& request, const RunToken& token)
{
    const auto dataset = openDataset(request.data, token);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const TrainingRecipe training = request.training.value_or(request.settings.training);
    const auto train = loadTiles(*dataset, Split::Train, token, training.levelScenes);
    if (!train)
        return tl::unexpected(train.error());
    if (train->samples.empty())
        return fail(ErrorCode::DatasetInvalid, request.data.string(), "the train split is empty");
    const auto labels = [&](std::int8_t label) {
        return std::any_of(train->samples.begin(), train->samples.end(), [&](const auto& sample) {
            return std::find(sample.label.begin(), sample.label.end(), label) != sample.label.end();
        });
    };
    if (!labels(0) && !labels(1))
        return fail(ErrorCode::DatasetInvalid, request.data.string(),
                    "no pixel of the train split is valid: all are no-data or not numbers");
    if (!labels(1))
        return fail(ErrorCode::DatasetInvalid, request.data.string(),
                    "no mask of the train split has a vessel pixel");
    const Normalisation normalisation = fitNormalisation(*train);

    StudyHeader header;
    header.settings = request.settings;
    header.settings.training = training;
    header.settings.recipe = request.recipe.value_or(request.settings.recipe);
    if (request.evaluations)
        header.settings.evaluations = *request.evaluations;
    header.spaceJson = request.space.value_or(SearchSpace::defaults()).toJson();
    header.profileJson = request.device ? request.device->jsonText : std::string();
    std::error_code ec;
    header.dataFolder = std::filesystem::absolute(request.data, ec).lexically_normal().string();
    header.dataFingerprint = dataset->fingerprint;
    header.bands = dataset->bands;
    header.tileWidth = dataset->width;
    header.tileHeight = dataset->height;
    header.bandNames = dataset->bandNames;
    header.sampleType =
        std::string(sampleTypeName(training.levelScenes ? SampleType::Levelled : dataset->type));
    header.mean = normalisation.mean;
    header.deviation = normalisation.deviation;
    return header;
}

} // namespace

Result<Study> openOrCreateStudy(const StudyRequest& request, const RunToken& token)
{
    std::error_code ec;
    if (!std::filesystem::exists(request.study, ec)) {
        const auto header = newHeader(request, token);
        if (!header)
            return tl::unexpected(header.error());
        return Study::create(request.study, *header);
    }
    auto study = Study::open(request.study, Study::Access::ReadWrite);
    if (!study)
        return study;
    const auto header = study->header();
    if (!header)
        return tl::unexpected(header.error());
    const auto beginning = guarded([&] { return beginningOf(*study, *header); }, "study");
    if (!beginning)
        return tl::unexpected(beginning.error());
    if (const auto same = checkSame(request, *header, *beginning); !same)
        return tl::unexpected(same.error());
    if (request.evaluations && *request.evaluations > header->settings.evaluations)
        if (const auto raised = study->setEvaluations(*request.evaluations); !raised)
            return tl::unexpected(raised.error());
    return study;
}

namespace {

Result<Workbench> workbenchOf(const Study& study, const std::filesystem::path& data,
                              const RunToken& token)
{
    const auto header = study.header();
    if (!header)
        return tl::unexpected(header.error());
    return Workbench::open(*header, dataFolderOf(*header, data), token);
}

template <typename Bench> Evaluate evaluateOn(const Bench& bench)
{
    return [&bench](const EvaluationRequest& request, const RunToken& door,
                    const SaveCheckpoint& save) { return bench.evaluate(request, door, save); };
}

/// The study's log and whoever listens.
void tellWait(Study& study, const SearchWait& wait, const OnSearchEvent& onEvent)
{
    const bool began = wait.phase == SearchWait::Phase::Began;
    // That the disk of the study is full, too, is what its own next transaction finds.
    (void)study.log(began ? EventKind::WaitBegan : EventKind::WaitEnded, wait.detail());
    if (onEvent)
        onEvent({SearchEvent::Kind::Waiting, {}, {}, wait});
}

/// Searches with a ProcessEvaluator or a SlurmEvaluator.
template <typename Evaluator>
Result<SearchSummary> searchElsewhere(Study& study, const SearchSpace& space,
                                      const StudyHeader& header, const Evaluator& evaluator,
                                      const SearchOptions& options, const RunToken& token,
                                      const OnSearchEvent& onEvent)
{
    const auto device = DeviceProfile::fromJson(header.profileJson);
    if (!device)
        return tl::unexpected(device.error());
    const auto candidates = study.candidates();
    if (!candidates)
        return tl::unexpected(candidates.error());
    for (const CandidateRecord& candidate : *candidates) // of a run that was killed
        if (candidate.status != CandidateStatus::Training)
            evaluator.forget(candidate.id);
    return runSearch(study, space, costFunctionOf(header, *device), evaluateOn(evaluator), options,
                     token, [&](const SearchEvent& event) {
                         if (event.kind == SearchEvent::Kind::Finished)
                             evaluator.forget(event.candidate.id);
                         if (onEvent)
                             onEvent(event);
                     });
}

} // namespace

Result<SearchSummary> searchStudy(Study& study, const std::filesystem::path& data,
                                  WorkerCount& workers, const RunToken& token,
                                  const OnSearchEvent& onEvent, const Executor& executor)
{
    const auto header = study.header();
    if (!header)
        return tl::unexpected(header.error());
    const auto space = SearchSpace::fromJson(header->spaceJson);
    if (!space)
        return tl::unexpected(space.error());
    SearchOptions options;
    options.workers = &workers;
    options.machine = describeMachine(SEXTANT_TORCH_VERSION);
    options.spaceJson = header->spaceJson; // it may be edited after this moment
    const auto folder = dataFolderOf(*header, data);
    const auto elsewhere = [&](const auto& evaluator) -> Result<SearchSummary> {
        if (!evaluator)
            return tl::unexpected(evaluator.error());
        return searchElsewhere(study, *space, *header, *evaluator, options, token, onEvent);
    };
    const WaitBoard::Told onWait = [&](const SearchWait& wait) { tellWait(study, wait, onEvent); };
    if (const auto* processes = std::get_if<ProcessEvaluator::Settings>(&executor)) {
        ProcessEvaluator::Settings settings = *processes;
        settings.onWait = onWait;
        return elsewhere(ProcessEvaluator::create(*header, folder, std::move(settings), token));
    }
    if (const auto* cluster = std::get_if<SlurmEvaluator::Settings>(&executor)) {
        options.whenLate = cluster->whenLate;
        SlurmEvaluator::Settings settings = *cluster;
        settings.onWait = onWait;
        return elsewhere(SlurmEvaluator::create(*header, folder, std::move(settings), token));
    }
    const auto bench = Workbench::open(*header, folder, token);
    if (!bench)
        return tl::unexpected(bench.error());
    return runSearch(study, *space, costFunctionOf(*header, bench->device()), evaluateOn(*bench),
                     options, token, onEvent);
}

Result<SearchSummary> searchStudy(Study& study, const std::filesystem::path& data, int workers,
                                  const RunToken& token, const OnSearchEvent& onEvent,
                                  const Executor& executor)
{
    WorkerCount count(workers);
    return searchStudy(study, data, count, token, onEvent, executor);
}

Result<Rerun> rerunCandidate(const Study& study, int candidate, const std::filesystem::path& data,
                             const RunToken& token)
{
    auto record = study.candidate(candidate);
    if (!record)
        return tl::unexpected(record.error());
    if (record->status != CandidateStatus::Done)
        return fail(ErrorCode::CandidateMissing, study.path().string(),
                    "candidate " + std::to_string(candidate) + " has no scores to compare with");
    const auto weights = study.weights(candidate); // pruned or damaged ones are no obstacle
    const auto all = study.candidates();
    if (!all)
        return tl::unexpected(all.error());
    const auto stragglers = study.stragglers();
    if (!stragglers)
        return tl::unexpected(stragglers.error());
    const auto bench = workbenchOf(study, data, token);
    if (!bench)
        return tl::unexpected(bench.error());
    const auto request =
        EvaluationRequests(study).make(bench->header().settings, *record, *all, *stragglers);
    if (!request)
        return tl::unexpected(request.error());
    if (record->heirOf >= 0 && !request->heritage)
        return fail(ErrorCode::CandidateMissing, study.path().string(),
                    "candidate " + std::to_string(candidate) + " started from the weights of "
                        + std::to_string(record->heirOf) + ", which were pruned");
    const auto outcome = bench->evaluate(
        *request, token, [](const EpochRow&, const std::string&) { return Result<void>(); });
    if (!outcome)
        return tl::unexpected(outcome.error());
    Rerun rerun{*record, *record, weights.has_value(), false, outcome->weights};
    rerun.repeated.fp32 = outcome->fp32;
    rerun.repeated.converted = outcome->converted;
    rerun.repeated.aligned = outcome->aligned;
    rerun.repeated.seconds = outcome->seconds;
    rerun.sameWeights = weights && outcome->weights.fp32 == weights->fp32
        && outcome->weights.device == weights->device;
    return rerun;
}

} // namespace sextant
