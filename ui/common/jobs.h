#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"
#include "core/base/worker_count.h"
#include "core/hw/device_findings.h"
#include "core/store/search_wait.h"
#include "core/store/study.h"
#include "ui/common/executor_choice.h"
#include "ui/common/import_jobs.h"
#include "ui/common/probe_choice.h"
#include "ui/common/scene_jobs.h"
#include "ui/models/layer_range.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sextant::ui {

/// What the analyst asked a search for.
struct SearchPlan {
    std::filesystem::path study; ///< made when it does not exist
    std::filesystem::path data;
    std::string device = "myriad-x";
    std::filesystem::path profileFolder; ///< of the user's own devices; empty: the standard one
    std::string spaceJson; ///< empty: the default space
    SearchSettings settings;
    double maxHours = 0.0; ///< of this run; 0: no limit
    int patience = 0; ///< trainings in a row that do not change the front, 0: no limit
    int workers = 2;
    /// The same, but may change while the search runs; none: it does not. Owned by the panel, where
    /// it is set, and by the search.
    std::shared_ptr<WorkerCount> workerCount;
    ExecutorChoice executor;
    ProbeChoice probe;
};

/// Something a search made durable.
struct SearchUpdate {
    enum class Kind { Opened, Started, Epoch, Finished, Waiting, Measured } kind = Kind::Opened;
    CandidateRecord candidate; ///< all but Opened and Waiting
    EpochRow epoch; ///< Epoch
    SearchWait wait{}; ///< Waiting
};
using ReportUpdate = std::function<void(const SearchUpdate&)>;

struct DataSummary {
    std::filesystem::path folder;
    int tiles = 0, bands = 0, width = 0, height = 0;
    std::string sampleType;
    int trainTiles = 0, validationTiles = 0, testTiles = 0;
    std::int64_t vesselPixels = 0;
    std::vector<std::string> problems;
};

/// Candidates to be written as verified bundles, and what else.
struct DeliveryRequest {
    std::filesystem::path study;
    std::vector<int> candidates;
    std::filesystem::path folder; ///< made when it is not there
    bool zip = false; ///< archives, not folders
    bool causes = false; ///< split each gap by cause
    std::vector<std::filesystem::path> reports; ///< of the study: .html, .csv, .json
};
/// How many checks a bundle passes, in this order: models written and read back, score of the
/// device, logits of the graph, the whole bundle.
inline constexpr int kDeliveryChecks = 4;
/// What became of one candidate. A value.
struct DeliveryUpdate {
    int candidate = 0;
    int passed = 0; ///< checks so far
    std::filesystem::path bundle; ///< empty: not written, or not yet
    double miouDevice = 0.0; ///< by the written weights
    double maxAbsDiff = 0.0; ///< of the FP32 graph's logits
    std::string verifiedWith;
    std::optional<Error> error;
};
using ReportDelivery = std::function<void(const DeliveryUpdate&)>;

/// A study that begins with candidates of another one.
struct ForkPlan {
    std::filesystem::path from, to; ///< to: is made
    std::vector<int> candidates;
    int epochs = 0, alignEpochs = 0;
    bool withWeights = true;
    std::optional<int> evaluations; ///< none: only those are trained
};

/// The work of core/run as plain functions; app/ supplies them, tests replace them. Each may take
/// long, runs on a worker thread and passes the token's door.
struct Jobs {
    std::function<Result<void>(const SearchPlan&, const RunToken&, const ReportUpdate&)> search;
    std::function<Result<DataSummary>(const std::filesystem::path& folder, const RunToken&)>
        describeData;
    /// Writes the sample dataset into the folder; gives the scene.
    std::function<Result<std::filesystem::path>(const std::filesystem::path& folder,
                                                const RunToken&)>
        makeSample;
    std::function<Result<MaskSummary>(const MaskRequest&, const RunToken&, const MaskListener&)>
        predictMask;
    std::function<Result<VesselFinding>(const VesselRequest&, const RunToken&)> findVessels;
    ImportJobs import;
    /// A candidate that fails is reported and does not end the job.
    std::function<Result<void>(const DeliveryRequest&, const RunToken&, const ReportDelivery&)>
        deliver;
    /// What a study's device lacks of a candidate's network or runs slowly.
    std::function<Result<std::vector<DeviceFinding>>(const std::filesystem::path& study,
                                                     int candidate)>
        deliveryFindings;
    /// Asks a study for a genome, in any grammar that Genome::parse takes.
    std::function<Result<Wish>(const std::filesystem::path& study, const std::string& genome)>
        addGenome;
    /// What the program was built with: name and version, a line each.
    std::string libraries;
    CheckCluster checkCluster;
    ViewCluster viewCluster;
    /// Gives how many networks the new study begins with.
    std::function<Result<int>(const ForkPlan&)> forkStudy;
    /// Magnitudes of a candidate's layers on the study's device, on validation tiles.
    std::function<Result<std::vector<LayerRange>>(const std::filesystem::path& study, int candidate,
                                                  const RunToken&)>
        layerRanges;
};

} // namespace sextant::ui
