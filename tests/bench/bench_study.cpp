#include "core/search/proposer.h"
#include "core/space/space_sampler.h"
#include "core/store/study_front.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <benchmark/benchmark.h>

#include <cmath>
#include <filesystem>
#include <unistd.h>

// A study of 100,000 candidates: opening it, its front, the next proposal of each strategy.

namespace {

using namespace sextant;

constexpr int kCandidates = 100'000;

Result<GenomeCost> costOf(const Genome& genome)
{
    const auto network = buildNetwork(genome, {4, 64, 64}, 1);
    if (!network)
        return tl::unexpected(network.error());
    return GenomeCost{network->params, network->macs,
                      1.0 + 1e-7 * static_cast<double>(network->macs), 1.0, 1};
}

/// Made once, without weights; gone with the process.
const std::filesystem::path& studyFile()
{
    struct File {
        std::filesystem::path path = std::filesystem::temp_directory_path()
            / ("bench-" + std::to_string(::getpid()) + ".sextant");
        File()
        {
            StudyHeader header;
            header.settings.evaluations = 2 * kCandidates;
            Study::create(path, header).value();
            SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
            SQLite::Transaction transaction(database);
            SQLite::Statement candidate(
                database,
                "INSERT OR IGNORE INTO candidate VALUES"
                "(?,?,'done','',?,?,?,1,1,-1,-1,60,1,'bred',0,0,'',-1,-1,-1)");
            SQLite::Statement score(database, "INSERT INTO score VALUES(?,?,?,?,?,100000)");
            const SpaceSampler space(SearchSpace::defaults());
            Rng rng(1);
            for (int id = 0; id < kCandidates;) {
                const Genome genome = space.sample(rng).withoutDeadGenes();
                const auto cost = costOf(genome);
                if (!cost)
                    continue;
                candidate.reset();
                SQLite::bind(candidate, id, genome.text(), cost->params, cost->macs,
                             cost->latencyMs);
                if (candidate.exec() == 0)
                    continue;
                const int found = static_cast<int>(800 * (1.0 - std::exp(-0.3 * cost->latencyMs))
                                                   + 30 * rng.normal() + 100);
                for (const char* kind : {"aligned", "converted", "fp32"}) {
                    score.reset();
                    SQLite::bind(score, id, kind, std::clamp(found, 1, 999), 1000, 500);
                    score.exec();
                }
                ++id;
            }
            transaction.commit();
        }
        ~File()
        {
            for (const char* tail : {"", "-wal", "-shm"})
                std::filesystem::remove(path.string() + tail);
        }
    };
    static const File kFile;
    return kFile.path;
}

void openStudy(benchmark::State& state)
{
    const auto& file = studyFile();
    for (auto _ : state) {
        const auto study = Study::open(file, Study::Access::ReadWrite).value();
        benchmark::DoNotOptimize(study.candidates().value());
    }
}

void findFront(benchmark::State& state)
{
    const auto study = Study::open(studyFile(), Study::Access::ReadOnly).value();
    const auto candidates = study.candidates().value();
    for (auto _ : state)
        benchmark::DoNotOptimize(frontOf(candidates, SearchSettings().objectives));
}

void propose(benchmark::State& state, Strategy strategy)
{
    const auto study = Study::open(studyFile(), Study::Access::ReadOnly).value();
    auto settings = study.header()->settings;
    settings.strategy = strategy;
    const auto space = SearchSpace::defaults();
    Proposer proposer(settings, space, costOf, study.candidates().value());
    for (auto _ : state)
        benchmark::DoNotOptimize(proposer.next());
}

BENCHMARK(openStudy)->Unit(benchmark::kMillisecond);
BENCHMARK(findFront)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(propose, nsga2, Strategy::Nsga2)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(propose, surrogate, Strategy::Surrogate)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(propose, pynas_ga, Strategy::PynasGa)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(propose, regularised, Strategy::Regularised)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
