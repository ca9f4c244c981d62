#include "core/run/gap.h"

#include "core/data/dataset.h"
#include "core/nn/predictor.h"

#include <array>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr std::array kFields{&GapRun::fp32, &GapRun::converted, &GapRun::aligned, &GapRun::control,
                             &GapRun::recovered};

/// 97.5 % quantile of Student's t with n degrees of freedom.
double studentQuantile(std::size_t n)
{
    static constexpr std::array kTable{12.706, 4.303, 3.182, 2.776, 2.571,
                                       2.447,  2.365, 2.306, 2.262, 2.228};
    return n <= kTable.size() ? kTable[n - 1] : 1.96 + 2.4 / static_cast<double>(n);
}

struct Splits {
    TileSet train, validation, test;
};

Result<Splits> loadSplits(const std::filesystem::path& folder, const RunToken& token)
{
    const auto dataset = openDataset(folder, token);
    if (!dataset)
        return tl::unexpected(dataset.error());
    Splits splits;
    for (const auto& [split, target] : {std::pair{Split::Train, &splits.train},
                                        {Split::Validation, &splits.validation},
                                        {Split::Test, &splits.test}}) {
        auto tiles = loadTiles(*dataset, split, token);
        if (!tiles)
            return tl::unexpected(tiles.error());
        *target = std::move(*tiles);
    }
    return splits;
}

class Measurement {
public:
    Measurement(const GapRequest& request, const Splits& splits, const RunToken& token,
                const std::function<void(const std::string&)>& progress)
        : m_request(request), m_splits(splits), m_normalisation(fitNormalisation(splits.train)),
          m_token(token), m_progress(progress)
    {
    }

    Result<GapReport> run()
    {
        GapReport report;
        report.causes = {{"storage"}, {"resize semantics"}};
        for (const std::uint64_t seed : m_request.seeds) {
            const auto one = runSeed(seed, report.causes);
            if (!one)
                return tl::unexpected(one.error());
            report.runs.push_back(*one);
        }
        summarise(report);
        return report;
    }

private:
    Result<GapRun> runSeed(std::uint64_t seed, std::vector<GapCause>& causes)
    {
        tell("seed " + std::to_string(seed) + ": FP32 training");
        TrainingSettings settings = m_request.training;
        settings.alignment = Alignment::None;
        TrainingHooks hooks;
        std::string checkpoint;
        hooks.onCheckpoint = [&](const EpochRecord&, const std::string& bytes) {
            checkpoint = bytes;
            return true;
        };
        const auto converted = train(settings, seed, hooks);
        if (!converted)
            return tl::unexpected(converted.error());

        TrainingHooks resume;
        resume.resumeFrom = checkpoint;
        settings.alignment = Alignment::Device;
        tell("seed " + std::to_string(seed) + ": alignment");
        const auto aligned = train(settings, seed, resume);
        settings.hostForward = true;
        tell("seed " + std::to_string(seed) + ": control");
        const auto control = aligned ? train(settings, seed, resume) : aligned;
        if (!control)
            return tl::unexpected(control.error());

        GapRun run;
        run.seed = seed;
        DeviceProfile storageOnly = m_request.device;
        storageOnly.linearResize = LinearResize::HalfPixel;
        DeviceProfile resizeOnly = m_request.device;
        resizeOnly.storage = StorageFormat::Float32;
        std::array<double, 2> alone{};
        const std::array<
            std::tuple<double*, const TrainingOutcome*, const DeviceProfile*, Numerics>, 6>
            wanted{{{&run.fp32, &*converted, &m_request.device, Numerics::Fp32},
                    {&run.converted, &*converted, &m_request.device, Numerics::Device},
                    {&run.aligned, &*aligned, &m_request.device, Numerics::Device},
                    {&run.control, &*control, &m_request.device, Numerics::Device},
                    {&alone[0], &*converted, &storageOnly, Numerics::Device},
                    {&alone[1], &*converted, &resizeOnly, Numerics::Device}}};
        for (const auto& [target, outcome, device, numerics] : wanted) {
            const auto miou = testMiou(*outcome, *device, numerics);
            if (!miou)
                return tl::unexpected(miou.error());
            *target = *miou;
        }
        const auto seeds = static_cast<double>(m_request.seeds.size());
        for (std::size_t i = 0; i < causes.size(); ++i) {
            causes[i].miou += alone[i] / seeds;
            causes[i].delta += (alone[i] - run.fp32) / seeds;
        }
        const double gap = run.fp32 - run.converted;
        run.recovered = gap == 0.0 ? kNan : (run.aligned - run.converted) / gap;
        return run;
    }

    Result<TrainingOutcome> train(const TrainingSettings& settings, std::uint64_t seed,
                                  const TrainingHooks& hooks) const
    {
        return trainCandidate(m_request.genome, m_splits.train, m_splits.validation,
                              m_normalisation, m_request.device, settings, seed, m_token, hooks);
    }

    Result<double> testMiou(const TrainingOutcome& outcome, const DeviceProfile& device,
                            Numerics numerics) const
    {
        const ModelData model{m_request.genome, m_splits.test.bands, m_normalisation,
                              device,           outcome.fp32Weights, outcome.deviceWeights};
        auto predictor = Predictor::create(model, numerics, m_request.training.threads);
        if (!predictor)
            return tl::unexpected(predictor.error());
        const auto score = scoreTiles(*predictor, m_splits.test, m_token);
        if (!score)
            return tl::unexpected(score.error());
        return score->miou();
    }

    static void summarise(GapReport& report)
    {
        for (const auto field : kFields) {
            double sum = 0.0;
            double count = 0.0;
            for (const GapRun& run : report.runs)
                if (!std::isnan(run.*field)) {
                    sum += run.*field;
                    count += 1.0;
                }
            const double mean = count > 0.0 ? sum / count : kNan;
            double squares = 0.0;
            for (const GapRun& run : report.runs)
                if (!std::isnan(run.*field))
                    squares += (run.*field - mean) * (run.*field - mean);
            report.mean.*field = mean;
            report.ci95.*field = count > 1.0 ? studentQuantile(static_cast<std::size_t>(count) - 1)
                    * std::sqrt(squares / (count - 1.0) / count)
                                             : kNan;
        }
    }

    void tell(const std::string& text) const
    {
        if (m_progress)
            m_progress(text);
    }

    const GapRequest& m_request;
    const Splits& m_splits;
    const Normalisation m_normalisation;
    const RunToken& m_token;
    const std::function<void(const std::string&)>& m_progress;
};

} // namespace

Result<GapReport> measureGap(const GapRequest& request, const RunToken& token,
                             const std::function<void(const std::string&)>& progress)
{
    const auto splits = loadSplits(request.data, token);
    if (!splits)
        return tl::unexpected(splits.error());
    return Measurement(request, *splits, token, progress).run();
}

} // namespace sextant
