#include "core/run/gap.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/statistics.h"
#include "core/data/dataset.h"
#include "core/nn/predictor.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

using nlohmann::json;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr std::array kFields{
    &GapRun::fp32,      &GapRun::converted,     &GapRun::aligned,         &GapRun::control,
    &GapRun::recovered, &GapRun::fp32VesselIou, &GapRun::alignedVesselIou};

struct Splits {
    TileSet train, validation, test;
    std::uint64_t fingerprint = 0;
};

Result<Splits> loadSplits(const std::filesystem::path& folder, bool levelScenes,
                          const RunToken& token)
{
    const auto dataset = openDataset(folder, token);
    if (!dataset)
        return tl::unexpected(dataset.error());
    Splits splits;
    splits.fingerprint = dataset->fingerprint;
    for (const auto& [split, target] : {std::pair{Split::Train, &splits.train},
                                        {Split::Validation, &splits.validation},
                                        {Split::Test, &splits.test}}) {
        auto tiles = loadTiles(*dataset, split, token, levelScenes);
        if (!tiles)
            return tl::unexpected(tiles.error());
        *target = std::move(*tiles);
    }
    return splits;
}

json numberJson(double value)
{
    return std::isnan(value) ? json(nullptr) : json(value);
}

double numberFrom(const json& value)
{
    return value.is_null() ? kNan : value.get<double>();
}

json runJson(const GapRun& run)
{
    json values = json::array();
    for (const auto field : kFields)
        values.push_back(numberJson(run.*field));
    return {{"seed", run.seed}, {"values", values}, {"alone", run.alone}, {"without", run.without}};
}

GapRun runFrom(const json& document)
{
    GapRun run;
    run.seed = document.at("seed").get<std::uint64_t>();
    for (std::size_t i = 0; i < kFields.size(); ++i)
        run.*kFields[i] = numberFrom(document.at("values").at(i));
    run.alone = document.at("alone").get<std::vector<double>>();
    run.without = document.at("without").get<std::vector<double>>();
    return run;
}

/// What an interrupted measurement left: FP32 checkpoints and finished runs, one small file each.
class Work {
public:
    Work(std::filesystem::path folder, const GapRequest& request, std::uint64_t data)
        : m_folder(std::move(folder))
    {
        const TrainingSettings& s = request.training;
        const TrainingRecipe& t = s.training;
        const AlignmentRecipe& r = s.recipe;
        m_training = json{hexText(data),
                          s.epochs,
                          s.stepsPerEpoch,
                          s.gradientClip,
                          s.threads,
                          t.learningRate,
                          t.weightDecay,
                          t.batch,
                          t.cropPx,
                          t.vesselShare,
                          t.averageDecay,
                          t.augmentation.zoom,
                          t.augmentation.gain,
                          t.augmentation.bandGain,
                          t.levelScenes}
                         .dump();
        m_alignment = json{s.alignEpochs, r.learningRate, r.accumulatorShare, r.rangeLoss,
                           r.l1Bound,     r.averageDecay, r.distillation,     r.deviceThreshold}
                          .dump();
    }

    [[nodiscard]] std::string nameOf(const Genome& genome, std::uint64_t seed) const
    {
        return m_training + genome.text() + std::to_string(seed);
    }
    [[nodiscard]] std::string nameOf(const Genome& genome, const DeviceProfile& device,
                                     std::uint64_t seed) const
    {
        return nameOf(genome, seed) + m_alignment + device.jsonText;
    }

    /// Nothing when it is not there.
    /// @param name carries everything that the content depends on
    [[nodiscard]] std::optional<std::string> read(const std::string& name) const
    {
        if (m_folder.empty())
            return std::nullopt;
        const auto bytes = readFile(m_folder / fileOf(name));
        return bytes ? std::optional<std::string>(*bytes) : std::nullopt;
    }
    Result<void> write(const std::string& name, const std::string& bytes) const
    {
        return m_folder.empty() ? Result<void>() : writeFile(m_folder / fileOf(name), bytes);
    }

private:
    [[nodiscard]] static std::string fileOf(const std::string& name)
    {
        return hexText(stableHash(name)) + ".gap";
    }

    std::filesystem::path m_folder;
    std::string m_training, m_alignment;
};

class Measurement {
public:
    Measurement(const GapRequest& request, const Splits& splits, const RunToken& token,
                const std::function<void(const std::string&)>& progress)
        : m_request(request), m_splits(splits), m_normalisation(fitNormalisation(splits.train)),
          m_token(token), m_progress(progress), m_work(request.work, request, splits.fingerprint)
    {
    }

    Result<GapReport> run()
    {
        GapReport report;
        for (const Genome& genome : m_request.genomes)
            for (const DeviceProfile& device : m_request.devices)
                report.tables.push_back({genome, device.id, {}, {}, {}, {}});
        // Seed by seed, so that an interrupted measurement has whole rows.
        for (const std::uint64_t seed : m_request.seeds) {
            std::size_t table = 0;
            for (const Genome& genome : m_request.genomes)
                for (const DeviceProfile& device : m_request.devices) {
                    const auto one = keptOrMeasured(genome, device, seed);
                    if (!one)
                        return tl::unexpected(one.error());
                    report.tables[table++].runs.push_back(*one);
                }
        }
        for (GapTable& table : report.tables)
            summarise(table);
        return report;
    }

private:
    Result<GapRun> keptOrMeasured(const Genome& genome, const DeviceProfile& device,
                                  std::uint64_t seed)
    {
        const std::string name = m_work.nameOf(genome, device, seed);
        if (const auto kept = m_work.read(name)) {
            const json document = json::parse(*kept, nullptr, false);
            if (!document.is_discarded())
                return runFrom(document);
        }
        const auto run = measure(genome, device, seed);
        if (run)
            if (const auto written = m_work.write(name, runJson(*run).dump()); !written)
                return tl::unexpected(written.error());
        return run;
    }

    /// The checkpoint at the end of the FP32 training, made if it is not there yet.
    Result<std::string> fp32Checkpoint(const Genome& genome, std::uint64_t seed)
    {
        const std::string name = m_work.nameOf(genome, seed);
        const std::string unfinished = name + " unfinished";
        if (auto kept = m_work.read(name))
            return std::move(*kept);
        tell(genome, "", seed, "FP32 training");
        TrainingSettings settings = m_request.training;
        settings.alignment = Alignment::None;
        TrainingHooks hooks;
        if (auto begun = m_work.read(unfinished))
            hooks.resumeFrom = std::move(*begun);
        std::string checkpoint;
        hooks.onCheckpoint = [&](const EpochRecord&, const std::string& bytes) {
            checkpoint = bytes;
            return m_work.write(unfinished, bytes).has_value();
        };
        const DeviceProfile host; // its scores are not used
        const auto trained = train(genome, host, settings, seed, hooks);
        if (!trained)
            return tl::unexpected(trained.error());
        if (checkpoint.empty())
            checkpoint = hooks.resumeFrom;
        if (const auto written = m_work.write(name, checkpoint); !written)
            return tl::unexpected(written.error());
        return checkpoint;
    }

    Result<GapRun> measure(const Genome& genome, const DeviceProfile& device, std::uint64_t seed)
    {
        const auto checkpoint = fp32Checkpoint(genome, seed);
        if (!checkpoint)
            return tl::unexpected(checkpoint.error());
        TrainingHooks resume;
        resume.resumeFrom = *checkpoint;
        TrainingSettings settings = m_request.training;
        settings.alignment = Alignment::None;
        const auto converted = train(genome, device, settings, seed, resume);
        if (!converted)
            return tl::unexpected(converted.error());
        settings.alignment = Alignment::Device;
        tell(genome, device.id, seed, "alignment");
        const auto aligned = train(genome, device, settings, seed, resume);
        if (!aligned)
            return tl::unexpected(aligned.error());
        settings.hostForward = true;
        tell(genome, device.id, seed, "control");
        const auto control = train(genome, device, settings, seed, resume);
        if (!control)
            return tl::unexpected(control.error());
        tell(genome, device.id, seed, "scoring");

        GapRun run;
        run.seed = seed;
        const auto score = [&](const TrainingOutcome& outcome, Numerics numerics,
                               const RuleParts& parts = {}) {
            return testScore(genome, device, outcome, numerics, parts);
        };
        const auto fp32 = score(*converted, Numerics::Fp32);
        const auto onDevice = score(*converted, Numerics::Device);
        const auto fineTuned = score(*aligned, Numerics::Device);
        const auto trainedOn = score(*control, Numerics::Device);
        for (const auto* result : {&fp32, &onDevice, &fineTuned, &trainedOn})
            if (!*result)
                return tl::unexpected(result->error());
        run.fp32 = fp32->miou();
        run.converted = onDevice->miou();
        run.aligned = fineTuned->miou();
        run.control = trainedOn->miou();
        run.fp32VesselIou = fp32->vesselIou();
        run.alignedVesselIou = fineTuned->vesselIou();
        const double gap = run.fp32 - run.converted;
        run.recovered = gap == 0.0 ? kNan : (run.aligned - run.converted) / gap;
        const auto host = score(*converted, Numerics::Device, RuleParts::none());
        if (!host)
            return tl::unexpected(host.error());
        for (const NamedPart& part : ruleParts()) {
            if (!isInForce(device.rules, part.part)) {
                run.alone.push_back(host->miou());
                run.without.push_back(run.converted);
                continue;
            }
            RuleParts alone = RuleParts::none();
            alone.*part.part = true;
            RuleParts without;
            without.*part.part = false;
            const auto one = score(*converted, Numerics::Device, alone);
            const auto others = one ? score(*converted, Numerics::Device, without) : one;
            if (!others)
                return tl::unexpected(others.error());
            run.alone.push_back(one->miou());
            run.without.push_back(others->miou());
        }
        return run;
    }

    Result<TrainingOutcome> train(const Genome& genome, const DeviceProfile& device,
                                  const TrainingSettings& settings, std::uint64_t seed,
                                  const TrainingHooks& hooks) const
    {
        return trainCandidate(genome, m_splits.train, m_splits.validation, m_normalisation, device,
                              settings, seed, m_token, hooks);
    }

    Result<Score> testScore(const Genome& genome, const DeviceProfile& device,
                            const TrainingOutcome& outcome, Numerics numerics,
                            const RuleParts& parts) const
    {
        const ModelData model{genome, m_splits.test.bands, m_normalisation,
                              device, outcome.fp32Weights, outcome.deviceWeights};
        auto predictor = Predictor::create(model, numerics, m_request.training.threads, parts);
        if (!predictor)
            return tl::unexpected(predictor.error());
        return scoreTiles(*predictor, m_splits.test, m_token);
    }

    static void summarise(GapTable& table)
    {
        for (const auto field : kFields) {
            double sum = 0.0;
            double count = 0.0;
            for (const GapRun& run : table.runs)
                if (!std::isnan(run.*field)) {
                    sum += run.*field;
                    count += 1.0;
                }
            const double mean = count > 0.0 ? sum / count : kNan;
            double squares = 0.0;
            for (const GapRun& run : table.runs)
                if (!std::isnan(run.*field))
                    squares += (run.*field - mean) * (run.*field - mean);
            table.mean.*field = mean;
            table.ci95.*field = count > 1.0 ? studentQuantile(static_cast<int>(count) - 1)
                    * std::sqrt(squares / (count - 1.0) / count)
                                            : kNan;
        }
        const auto seeds = static_cast<double>(table.runs.size());
        for (std::size_t i = 0; i < ruleParts().size(); ++i) {
            GapCause cause;
            cause.name = ruleParts()[i].name;
            for (const GapRun& run : table.runs) {
                cause.miou += run.alone[i] / seeds;
                cause.delta += (run.alone[i] - run.fp32) / seeds;
                cause.withoutMiou += run.without[i] / seeds;
                cause.withoutDelta += (run.without[i] - run.converted) / seeds;
            }
            table.causes.push_back(cause);
        }
    }

    void tell(const Genome& genome, const std::string& device, std::uint64_t seed,
              const char* what) const
    {
        if (m_progress)
            m_progress(genome.text() + (device.empty() ? "" : " on " + device) + ", seed "
                       + std::to_string(seed) + ": " + what);
    }

    const GapRequest& m_request;
    const Splits& m_splits;
    const Normalisation m_normalisation;
    const RunToken& m_token;
    const std::function<void(const std::string&)>& m_progress;
    const Work m_work;
};

} // namespace

Result<GapReport> measureGap(const GapRequest& request, const RunToken& token,
                             const std::function<void(const std::string&)>& progress)
{
    const auto splits = loadSplits(request.data, request.training.training.levelScenes, token);
    if (!splits)
        return tl::unexpected(splits.error());
    return Measurement(request, *splits, token, progress).run();
}

} // namespace sextant
