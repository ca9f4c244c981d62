#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/hw/latency.h"
#include "core/pareto/pareto_front.h"
#include "core/run/evaluation_job.h"
#include "tests/bench/simulated_cluster.h"
#include "tests/bench/simulation_figure.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>

// The engine of a search, its strategies and its study as they are, on a cluster that is simulated:
//
//   cluster_simulation FOLDER [NAME=VALUE ...]     one search; prints a JSON document
//   cluster_simulation figure OUT.svg RUN.json ...
//
// Names are those of `defaults` below. What is assumed of the cluster: ClusterModel.

namespace {

using namespace sextant;
using nlohmann::json;

constexpr InputShape kInput{4, 64, 64};
constexpr double kTilesPerEpoch = 2000.0;
constexpr double kFlopsPerS = 20e9; ///< that a worker trains with
constexpr double kReferenceMs = 100.0; ///< of hypervolume

const json defaults{{"workers", 1000},  {"candidates", 100'000}, {"lag", 16'000},
                    {"seed", 1},        {"population", 100},     {"strategy", "nsga2"},
                    {"failures", 0.05}, {"tail", "pareto"},      {"tail_index", 1.5},
                    {"limit_h", 8.0},   {"keep", "front"},       {"stragglers", "wait"}};

double gflops(const Network& network)
{
    return 6e-9 * static_cast<double>(network.macs); // forward and backward, of one tile
}

/// A surface that rewards arithmetic with less and less, and some genes in any company.
double expectedVesselIou(const Network& network)
{
    const double capacity = std::log1p(1e-6 * static_cast<double>(network.macs));
    double genes = 0.0;
    int count = 0;
    const std::string text = network.genome.text();
    for (std::size_t from = 0; from < text.size(); ++count) {
        const std::size_t to = std::min(text.find('E', from), text.size() - 1) + 1;
        genes += static_cast<double>(stableHash(text.substr(from, to - from)) % 1000) / 1000.0;
        from = to;
    }
    return 0.2 + 0.45 * (1.0 - std::exp(-0.4 * capacity)) + 0.25 * genes / count;
}

SimulatedCluster::Training trainingOf(const EvaluationRequest& request, int epochs)
{
    const Network network = buildNetwork(request.genome, kInput, 1).value();
    Rng rng(mixSeed(request.genome.hash(), request.seed));
    SimulatedCluster::Training training;
    const double iou = std::clamp(expectedVesselIou(network) + 0.01 * rng.normal(), 0.0, 1.0);
    const auto found = static_cast<std::int64_t>(std::lround(10'000 * iou));
    training.outcome.fp32 = training.outcome.converted =
        training.outcome.aligned = {found, 0, 10'000 - found, 990'000};
    training.weightBytes = static_cast<std::size_t>(4 * network.params);
    training.seconds = epochs * kTilesPerEpoch * 1e9 * gflops(network) / kFlopsPerS;
    return training;
}

/// Hypervolume over time, of what has ended.
class Progress {
public:
    explicit Progress(int candidates) : m_every(std::max(1, candidates / 400)) { }
    void add(double hours, const CandidateRecord& candidate)
    {
        if (candidate.aligned && candidate.latencyMs < kReferenceMs) {
            m_front.push_back({candidate.latencyMs, 1.0 - candidate.aligned->miou()});
            m_front = frontOf(m_front);
        }
        if (++m_ended % m_every == 0)
            m_curve.push_back({hours, hypervolume(m_front, {kReferenceMs, 1.0}) / kReferenceMs});
    }
    [[nodiscard]] const json& curve() const { return m_curve; }

private:
    static std::vector<Objectives> frontOf(const std::vector<Objectives>& points)
    {
        std::vector<Objectives> front;
        for (const std::size_t i : nonDominated(points))
            front.push_back(points[i]);
        return front;
    }
    int m_every, m_ended = 0;
    std::vector<Objectives> m_front;
    json m_curve = json::array();
};

/// Bytes that evaluations leave on the shared file system, by real folders of some of them.
class FolderLoad {
public:
    FolderLoad(std::filesystem::path folder, const StudyHeader& header)
        : m_folder(std::move(folder)), m_header(header)
    {
    }
    void add(const EvaluationRequest& request, std::int64_t params)
    {
        m_checkpoint += 12.0 * static_cast<double>(params); // weights and AdamW's two moments
        m_result += 8.0 * static_cast<double>(params);
        ++m_count;
        if (request.candidate % 500 != 0)
            return;
        const JobFolder folder(m_folder / "job");
        if (folder.write({m_header, "/shared/data", request})) {
            m_job += static_cast<double>(std::filesystem::file_size(folder.path() / "job"));
            ++m_written;
        }
    }
    [[nodiscard]] json means() const
    {
        return {{"job_bytes", m_job / std::max(1, m_written)},
                {"checkpoint_bytes", m_checkpoint / std::max(1, m_count)},
                {"result_bytes", m_result / std::max(1, m_count)}};
    }

private:
    std::filesystem::path m_folder;
    const StudyHeader& m_header;
    double m_job = 0.0, m_checkpoint = 0.0, m_result = 0.0;
    int m_count = 0, m_written = 0;
};

/// What this process has written so far: bytes and calls.
std::pair<std::int64_t, std::int64_t> written()
{
    std::ifstream file("/proc/self/io");
    std::map<std::string, std::int64_t> values;
    std::string name;
    for (std::int64_t value = 0; file >> name >> value;)
        values[name] = value;
    return {values["wchar:"], values["syscw:"]};
}

json simulate(const std::filesystem::path& folder, const json& setup)
{
    ClusterModel model;
    model.workers = setup["workers"];
    model.seed = setup["seed"];
    model.failureShare = setup["failures"];
    model.tail = setup["tail"] == "pareto" ? ClusterModel::Tail::Pareto
        : setup["tail"] == "lognormal"     ? ClusterModel::Tail::LogNormal
                                           : ClusterModel::Tail::None;
    model.tailIndex = setup["tail_index"];
    model.lookS = std::max(1.0, model.workers / 200.0);
    model.limitS = 3600.0 * setup["limit_h"].get<double>();

    StudyHeader header;
    header.settings.strategy = strategyNamed(setup["strategy"]).value();
    header.settings.evaluations = setup["candidates"];
    header.settings.population = setup["population"];
    header.settings.lag = setup["lag"];
    header.settings.seed = setup["seed"];
    header.settings.epochs = model.epochs;
    header.profileJson = findProfile("myriad-x").value().jsonText;
    header.spaceJson = SearchSpace::defaults().toJson();
    const auto device = DeviceProfile::fromJson(header.profileJson).value();
    const CostFunction cost = [&](const Genome& genome) -> Result<GenomeCost> {
        const auto network = buildNetwork(genome, kInput, 1);
        if (!network)
            return tl::unexpected(network.error());
        const auto estimate = estimateCost(*network, device, CostDetail::Totals);
        return GenomeCost{network->params, network->macs, estimate.latencyMs, estimate.energyMj,
                          estimate.peakMemoryBytes};
    };

    const auto file = folder / "simulated.sextant";
    for (const char* end : {"", "-wal", "-shm", ".lock"})
        std::filesystem::remove(file.string() + end);
    FolderLoad load(folder, header);
    SimulatedCluster cluster(model, [&](const EvaluationRequest& request) {
        auto training = trainingOf(request, model.epochs);
        load.add(request, static_cast<std::int64_t>(training.weightBytes / 4));
        return training;
    });
    const auto start = std::chrono::system_clock::time_point() + std::chrono::hours(24 * 365 * 50);
    Study study = Study::create(file, header, [&] {
                      return start + std::chrono::milliseconds(std::llround(1e3 * cluster.nowS()));
                  }).value();
    StudyEdit edit;
    edit.keep = KeepRule::parse(setup["keep"]).value();
    if (const auto edited = study.edit(edit); !edited)
        throw std::runtime_error(edited.error().message());

    Progress progress(header.settings.evaluations);
    double observerS = 0.0;
    WorkerCount workers(model.workers);
    SearchOptions options;
    options.workers = &workers;
    if (setup["stragglers"] == "pass")
        options.whenLate = SearchOptions::WhenLate::PassOver;
    const auto wallStart = std::chrono::steady_clock::now();
    const double processorStart = processorS();
    const auto ioStart = written();
    const auto summary = runSearch(study, SearchSpace::defaults(), cost, cluster, options, {},
                                   [&](const SearchEvent& event) {
                                       const double began = processorS();
                                       if (event.kind == SearchEvent::Kind::Finished)
                                           progress.add(cluster.nowS() / 3600.0, event.candidate);
                                       observerS += processorS() - began;
                                   })
                             .value();
    const double notEngineS = cluster.ownProcessorS() + observerS;
    const double engineS = processorS() - processorStart - notEngineS;
    const double wallS =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - wallStart).count()
        - notEngineS;
    const auto io = written();
    const ClusterTally tally = cluster.tally();
    const double slots = static_cast<double>(model.workers);
    const double count = static_cast<double>(tally.begun);
    const double transactions = 2.0 * count + static_cast<double>(tally.epochs);
    return {{"setup", setup},
            {"finished", summary.finished},
            {"failed", tally.failed},
            {"timed_out", tally.timedOut},
            {"mean_training_s", tally.meanS},
            {"longest_training_s", tally.longestS},
            {"passed_over", study.stragglers().value().gaps().size()},
            {"hours", tally.endS / 3600.0},
            {"utilisation", tally.trainedBeforeLastBegunS / (slots * tally.lastBegunS)},
            {"utilisation_to_the_end", tally.trainedS / (slots * tally.endS)},
            {"engine_processor_ms", 1e3 * engineS / count},
            {"engine_wall_ms", 1e3 * wallS / count},
            {"study_bytes", std::filesystem::file_size(file)},
            {"study_written_bytes", io.first - ioStart.first},
            {"study_writes", io.second - ioStart.second},
            {"study_transactions", transactions},
            {"study_transactions_per_s", transactions / tally.endS},
            {"folders", load.means()},
            {"epochs", tally.epochs},
            {"hypervolume", progress.curve()}};
}

json setupFrom(const std::vector<std::string>& words)
{
    json setup = defaults;
    for (const std::string& word : words) {
        const auto at = word.find('=');
        const std::string name = word.substr(0, at);
        if (at == std::string::npos || !setup.contains(name))
            throw std::runtime_error("no such setting: " + word);
        const std::string value = word.substr(at + 1);
        setup[name] = setup[name].is_string() ? json(value) : json::parse(value);
    }
    return setup;
}

} // namespace

int main(int argc, char** argv)
try {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty())
        throw std::runtime_error(
            "expected a folder for the study, or: figure OUT.svg RUN.json ...");
    if (words.front() == "figure") {
        std::vector<json> runs;
        for (std::size_t i = 2; i < words.size(); ++i)
            runs.push_back(json::parse(sextant::readFile(words[i]).value()));
        return sextant::writeFile(words.at(1), sextant::simulationFigure(runs)) ? 0 : 1;
    }
    const auto result = simulate(words.front(), setupFrom({words.begin() + 1, words.end()}));
    std::printf("%s\n", result.dump(1).c_str());
    return 0;
} catch (const std::exception& e) {
    std::fprintf(stderr, "cluster_simulation: %s\n", e.what());
    return 1;
}
