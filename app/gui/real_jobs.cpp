#include "app/gui/real_jobs.h"

#include "app/gui/import_jobs.h"
#include "app/gui/report_pdf.h"
#include "app/gui/scene_jobs.h"
#include "core/base/priority.h"
#include "core/data/dataset.h"
#include "core/run/bundle_jobs.h"
#include "core/run/candidate_jobs.h"
#include "core/run/cluster_check.h"
#include "core/run/probe_jobs.h"
#include "core/run/study_edit.h"
#include "core/run/study_fork.h"
#include "core/run/study_report.h"
#include "core/run/study_run.h"

namespace sextant::app {

namespace {

ui::SearchUpdate updateFrom(const SearchEvent& event)
{
    switch (event.kind) {
    case SearchEvent::Kind::Started:
        return {ui::SearchUpdate::Kind::Started, event.candidate, {}};
    case SearchEvent::Kind::Epoch:
        return {ui::SearchUpdate::Kind::Epoch, event.candidate, event.epoch};
    case SearchEvent::Kind::Finished:
        return {ui::SearchUpdate::Kind::Finished, event.candidate, {}};
    case SearchEvent::Kind::Waiting:
        return {ui::SearchUpdate::Kind::Waiting, {}, {}, event.wait};
    }
    return {};
}

/// sextant-cli beside this program.
std::filesystem::path ownCommandLine()
{
    std::error_code ec;
    return std::filesystem::read_symlink("/proc/self/exe", ec).parent_path() / "sextant-cli";
}

SlurmEvaluator::Settings clusterOf(const ui::ExecutorChoice& choice)
{
    SlurmEvaluator::Settings settings;
    settings.program = choice.program.empty() ? ownCommandLine() : choice.program;
    settings.folder = choice.folder;
    settings.resources.partition = choice.partition;
    settings.resources.account = choice.account;
    settings.resources.qos = choice.qos;
    settings.resources.minutes = choice.minutes;
    settings.resources.memoryMb = choice.memoryMb;
    settings.resources.cpus = choice.cpus;
    settings.resources.preamble = choice.preamble;
    settings.mostMinutes = 4 * choice.minutes;
    settings.estimateMemory = true;
    settings.whilePaused = static_cast<SlurmEvaluator::WhilePaused>(choice.whilePaused);
    settings.whenLate =
        choice.passOver ? SearchOptions::WhenLate::PassOver : SearchOptions::WhenLate::Wait;
    settings.waitAtMost = std::chrono::minutes(choice.waitMinutes);
    return settings;
}

Executor executorOf(const ui::ExecutorChoice& choice, const std::filesystem::path& study)
{
    if (choice.kind == ui::ExecutorChoice::Kind::Slurm)
        return clusterOf(choice);
    if (choice.kind == ui::ExecutorChoice::Kind::Threads)
        return {};
    ProcessEvaluator::Settings settings;
    settings.program = ownCommandLine();
    settings.folder = study.string() + ".jobs";
    settings.memoryBytes = std::int64_t{1'000'000} * choice.memoryMb;
    return settings;
}

Result<void> checkClusterStepwise(const ui::ExecutorChoice& choice, const RunToken& token,
                                  const std::function<void(const ui::ClusterAnswer&)>& answered)
{
    (void)checkCluster(clusterOf(choice), token, [&](const ClusterCheck& check) {
        answered({clusterStepName(check.step), check.passed, check.answer});
    });
    return {};
}

Result<ui::ClusterState> clusterState(const ui::ExecutorChoice& choice)
{
    const auto view = viewCluster(clusterOf(choice));
    if (!view)
        return tl::unexpected(view.error());
    ui::ClusterState state;
    state.runningCoreHours = view->runningCoreHours;
    for (const auto& [job, candidate, isOnDeadNode] : view->jobs)
        state.jobs.push_back({candidate, job.id, job.state, job.reason, job.nodes, isOnDeadNode,
                              job.cpus, job.ranS});
    for (const SlurmNode& node : view->nodes)
        state.nodes.push_back({node.name, node.state, node.reason, node.isUp(), node.cpus,
                               node.usedCpus, node.memoryMb});
    return state;
}

/// How the study's device is to be asked; none: not at all.
Result<std::optional<StudyProbeSettings>> boardOf(const ui::ProbeChoice& choice, const Study& study)
{
    if (choice.members == ui::ProbeChoice::Members::None)
        return std::optional<StudyProbeSettings>();
    const auto header = study.header();
    if (!header)
        return tl::unexpected(header.error());
    auto device = DeviceProfile::fromJson(header->profileJson);
    if (!device)
        return tl::unexpected(device.error());
    StudyProbeSettings board;
    if (device->probe)
        board.probe = *device->probe;
    if (!choice.command.empty())
        board.probe.command = choice.command;
    if (board.probe.command.empty())
        return fail(ErrorCode::WrongUsage, "probe", "profile " + device->id + " names none");
    board.members =
        choice.members == ui::ProbeChoice::Members::Front ? ProbeMembers::Front : ProbeMembers::All;
    board.device = std::move(*device);
    return std::optional(std::move(board));
}

/// @param report called from the probe's thread
OnProbeRow rowReport(const ui::ReportUpdate& report)
{
    return [report](const ProbeRow& row) {
        ui::SearchUpdate update{ui::SearchUpdate::Kind::Measured, {}, {}};
        update.candidate.id = row.candidate;
        update.candidate.measuredMs = row.outcome.ms;
        report(update);
    };
}

Result<void> search(const ui::SearchPlan& plan, const RunToken& token,
                    const ui::ReportUpdate& report)
{
    giveWay(); // to the window; its workers inherit it
    StudyRequest request;
    request.study = plan.study;
    request.data = plan.data;
    request.settings = plan.settings;
    request.evaluations = plan.settings.evaluations;
    std::error_code ec;
    if (!std::filesystem::exists(plan.study, ec)) {
        const auto device = plan.profileFolder.empty()
            ? findProfile(plan.device)
            : findProfile(plan.device, plan.profileFolder);
        if (!device)
            return tl::unexpected(device.error());
        request.device = *device;
        if (!plan.spaceJson.empty()) {
            const auto space = SearchSpace::fromJson(plan.spaceJson);
            if (!space)
                return tl::unexpected(space.error());
            request.space = *space;
        }
    } else if (const auto opened = Study::open(plan.study, Study::Access::ReadOnly)) {
        // An opened study keeps its own settings; only the budget may grow.
        const auto header = opened->header();
        if (!header)
            return tl::unexpected(header.error());
        request.settings = header->settings;
    }
    auto study = openOrCreateStudy(request, token);
    if (!study)
        return tl::unexpected(study.error());
    const auto board = boardOf(plan.probe, *study);
    if (!board)
        return tl::unexpected(board.error());
    report({ui::SearchUpdate::Kind::Opened, {}, {}});
    std::optional<SearchProbe> probe;
    if (*board)
        probe.emplace(plan.study, **board, token, rowReport(report));
    WorkerCount fixed(plan.workers);
    const auto summary = searchStudy(
        *study, plan.data, plan.workerCount ? *plan.workerCount : fixed, token,
        [&](const SearchEvent& event) {
            report(updateFrom(event));
            if (probe)
                probe->onEvent(event);
        },
        executorOf(plan.executor, plan.study));
    if (!summary)
        return tl::unexpected(summary.error());
    return probe ? probe->finish() : Result<void>();
}

Result<ui::DataSummary> describeData(const std::filesystem::path& folder, const RunToken& token)
{
    const auto dataset = openDataset(folder, token);
    if (!dataset)
        return tl::unexpected(dataset.error());
    ui::DataSummary summary;
    summary.folder = folder;
    summary.tiles = static_cast<int>(dataset->tiles.size());
    summary.bands = dataset->bands;
    summary.width = dataset->width;
    summary.height = dataset->height;
    summary.sampleType = std::string(sampleTypeName(dataset->type));
    summary.trainTiles = dataset->summary(Split::Train).tiles;
    summary.validationTiles = dataset->summary(Split::Validation).tiles;
    summary.testTiles = dataset->summary(Split::Test).tiles;
    for (const Split split : {Split::Train, Split::Validation, Split::Test})
        summary.vesselPixels += dataset->summary(split).vesselPixels;
    summary.problems = dataset->problems;
    return summary;
}

Result<void> deliver(const ui::DeliveryRequest& asked, const RunToken& token,
                     const ui::ReportDelivery& report)
{
    std::error_code ec;
    std::filesystem::create_directories(asked.folder, ec);
    for (const auto& file : asked.reports)
        if (const auto written = file.extension() == ".pdf" ? writeStudyPdf(asked.study, file)
                                                            : writeStudyReport(asked.study, file);
            !written)
            return written;
    if (asked.candidates.empty())
        return {};
    BundleJob job;
    job.study = asked.study;
    job.candidates = asked.candidates;
    job.folder = asked.folder;
    job.form = asked.zip ? BundleForm::Zip : BundleForm::Folder;
    job.causes = asked.causes;
    const auto update = [&](int candidate) {
        ui::DeliveryUpdate made;
        made.candidate = candidate;
        return made;
    };
    BundleListener listener;
    listener.onStep = [&](int candidate, BundleStep passed) {
        ui::DeliveryUpdate made = update(candidate);
        made.passed = static_cast<int>(passed) + 1;
        report(made);
    };
    listener.onWritten = [&](int candidate, const BundleReport& written) {
        ui::DeliveryUpdate made = update(candidate);
        made.passed = ui::kDeliveryChecks;
        made.bundle = written.bundle;
        made.miouDevice = written.card.miouDevice;
        made.maxAbsDiff = written.card.maxAbsDiff;
        made.verifiedWith = written.card.verifiedWith;
        report(made);
    };
    listener.onFailed = [&](int candidate, const Error& error) {
        ui::DeliveryUpdate made = update(candidate);
        made.error = error;
        report(made);
    };
    const auto reports = exportBundles(job, token, listener);
    return reports ? Result<void>() : tl::unexpected(reports.error());
}
static_assert(kBundleSteps == ui::kDeliveryChecks);

Result<std::vector<ui::LayerRange>> layerRanges(const std::filesystem::path& study, int candidate,
                                                const RunToken& token)
{
    constexpr int kTiles = 16;
    const auto layers = candidateLayers(study, candidate, {}, kTiles, {}, token);
    if (!layers)
        return tl::unexpected(layers.error());
    std::vector<ui::LayerRange> ranges;
    for (const LayerFigures& layer : *layers)
        ranges.push_back({layer.name,
                          RangeHistogram::kFirst,
                          {layer.range.counts.begin(), layer.range.counts.end()},
                          layer.values,
                          layer.range.zeros,
                          layer.range.notFinite,
                          layer.overflowed,
                          layer.flushed,
                          layer.snrDb});
    return ranges;
}

} // namespace

ui::Jobs realJobs()
{
    ui::Jobs jobs;
    jobs.search = search;
    jobs.libraries = SEXTANT_LIBRARIES;
    jobs.describeData = describeData;
    jobs.makeSample = [](const std::filesystem::path& folder,
                         const RunToken& token) -> Result<std::filesystem::path> {
        const auto written = writeSample(folder, {}, token);
        if (!written)
            return tl::unexpected(written.error());
        return written->scene;
    };
    setSceneJobs(jobs);
    setImportJobs(jobs);
    jobs.deliver = deliver;
    jobs.deliveryFindings = [](const std::filesystem::path& study, int candidate) {
        return deliveryFindings(study, candidate);
    };
    jobs.checkCluster = checkClusterStepwise;
    jobs.viewCluster = [](const ui::ExecutorChoice& choice, const RunToken&) {
        return clusterState(choice);
    };
    jobs.addGenome = [](const std::filesystem::path& file,
                        const std::string& genome) -> Result<Wish> {
        auto study = Study::open(file, Study::Access::ReadWrite);
        if (!study)
            return tl::unexpected(study.error());
        return addGenome(*study, genome);
    };
    jobs.forkStudy = [](const ui::ForkPlan& plan) {
        return forkStudy(
            plan.from,
            {plan.candidates, plan.epochs, plan.alignEpochs, plan.withWeights, plan.evaluations},
            plan.to);
    };
    jobs.layerRanges = layerRanges;
    return jobs;
}

} // namespace sextant::app
