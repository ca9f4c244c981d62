#include "core/nn/detail/weights.h"
#include "core/nn/predictor.h"
#include "core/nn/training.h"

#include <QtTest>

#include <limits>
#include <thread>

using namespace sextant;
namespace nets = sextant::detail;

namespace {

/// Bright squares on dark noise: a problem that a tiny network overfits in a second.
TileSet squares(int count, std::uint64_t seed)
{
    Rng rng(seed);
    TileSet set;
    set.bands = 2;
    for (int n = 0; n < count; ++n) {
        TileSet::Sample sample;
        sample.width = sample.height = 16;
        sample.label.assign(256, 0);
        sample.image.resize(512);
        const int x0 = rng.integer(1, 9);
        const int y0 = rng.integer(1, 9);
        for (int i = 0; i < 256; ++i) {
            const bool inside = i % 16 >= x0 && i % 16 < x0 + 5 && i / 16 >= y0 && i / 16 < y0 + 4;
            sample.label[static_cast<std::size_t>(i)] = inside ? 1 : 0;
            for (std::size_t band = 0; band < 2; ++band)
                sample.image[band * 256 + static_cast<std::size_t>(i)] =
                    static_cast<float>((inside ? 90.0 : 30.0) + 8.0 * rng.normal());
        }
        set.samples.push_back(std::move(sample));
    }
    return set;
}

DeviceProfile myriad()
{
    return findProfile("myriad-x").value();
}

TrainingSettings quick()
{
    TrainingSettings settings;
    settings.epochs = 4;
    settings.alignEpochs = 2;
    settings.stepsPerEpoch = 12;
    settings.training.cropPx = 16;
    settings.training.learningRate = 1e-2;
    return settings;
}

/// Every part of both recipes switched on.
TrainingSettings withEverything()
{
    TrainingSettings settings = quick();
    settings.training.averageDecay = 0.9;
    settings.training.augmentation = Augmentation::named("strong").value();
    settings.recipe.l1Bound = 0.01;
    settings.recipe.distillation = 0.5;
    settings.recipe.deviceThreshold = true;
    return settings;
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT

    const TileSet m_train = squares(24, 1);
    const TileSet m_validation = squares(8, 2);
    const Normalisation m_normalisation = fitNormalisation(m_train);
    const Genome m_genome = Genome::parse("Lcw8k3s1p1arn1EPM2ELcw8k3s1p1agn1EE").value();

    Result<TrainingOutcome> train(const TrainingSettings& settings, std::uint64_t seed,
                                  const TrainingHooks& hooks = {}, const RunToken& token = {}) const
    {
        return trainCandidate(m_genome, m_train, m_validation, m_normalisation, myriad(), settings,
                              seed, token, hooks);
    }
    static void compare(const TrainingOutcome& a, const TrainingOutcome& b)
    {
        QCOMPARE(a.fp32, b.fp32);
        QCOMPARE(a.converted, b.converted);
        QCOMPARE(a.aligned, b.aligned);
        QVERIFY(a.fp32Weights == b.fp32Weights);
        QVERIFY(a.deviceWeights == b.deviceWeights);
    }

private Q_SLOTS:
    void aTinyNetworkLearnsAndTheStudyScoresAreReproduced()
    {
        const auto outcome = train(quick(), 5);
        QVERIFY2(outcome, outcome ? "" : outcome.error().message().c_str());
        QVERIFY2(outcome->fp32.miou() > 0.85, qPrintable(QString::number(outcome->fp32.miou())));
        QVERIFY(outcome->aligned.miou() >= outcome->converted.miou());
        QCOMPARE(outcome->curve.size(), std::size_t{6});
        const ModelData model{
            m_genome, 2, m_normalisation, myriad(), outcome->fp32Weights, outcome->deviceWeights};
        auto fp32 = Predictor::create(model, Numerics::Fp32).value();
        auto device = Predictor::create(model, Numerics::Device).value();
        QCOMPARE(scoreTiles(fp32, m_validation).value(), outcome->fp32);
        QCOMPARE(scoreTiles(device, m_validation).value(), outcome->aligned);
    }

    void sameSeedSameOutcomeAlsoConcurrently()
    {
        const auto first = train(quick(), 5).value();
        QVERIFY(train(quick(), 6).value().fp32Weights != first.fp32Weights);
        std::array<std::optional<TrainingOutcome>, 2> outcomes;
        {
            std::vector<std::jthread> threads;
            for (auto& outcome : outcomes)
                threads.emplace_back([&] { outcome = train(quick(), 5).value(); });
        }
        for (const auto& outcome : outcomes)
            compare(*outcome, first);
    }

    /// One channel behind a GELU once left its gradient uninitialised.
    void narrowBottlenecksWithGeluRepeatToo()
    {
        const Genome narrow = Genome::parse("Lcw4k3s1p1arn1EPa2ELRr4agn1EE").value();
        const auto once = [&] {
            return trainCandidate(narrow, m_train, m_validation, m_normalisation, myriad(), quick(),
                                  1)
                .value();
        };
        const auto first = once();
        for (int i = 0; i < 3; ++i)
            compare(once(), first);
    }

    void everyCheckpointLeadsToTheSameEnd_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::newRow("default recipes") << false;
        QTest::newRow("every part switched on") << true;
    }
    void everyCheckpointLeadsToTheSameEnd()
    {
        QFETCH(bool, everything);
        const TrainingSettings settings = everything ? withEverything() : quick();
        std::vector<std::string> checkpoints;
        TrainingHooks keep;
        keep.onCheckpoint = [&](const EpochRecord&, const std::string& bytes) {
            checkpoints.push_back(bytes);
            return true;
        };
        const auto whole = train(settings, 7, keep).value();
        QCOMPARE(checkpoints.size(), std::size_t{6});
        for (const std::string& checkpoint : checkpoints) {
            TrainingHooks resume;
            resume.resumeFrom = checkpoint;
            const auto resumed =
                train(settings, 999, resume).value(); // the seed is in the checkpoint
            compare(resumed, whole);
            QCOMPARE(resumed.curve.size(), whole.curve.size());
        }
        TrainingHooks damaged;
        damaged.resumeFrom = checkpoints[1].substr(0, checkpoints[1].size() / 2);
        QCOMPARE(train(settings, 7, damaged).error().code, ErrorCode::StudyCorrupt);
    }

    /// Without a step the outcome's weights are those it started from.
    void startsFromGivenWeights()
    {
        auto settings = quick();
        const auto trained = train(settings, 5).value();
        settings.epochs = 0;
        TrainingHooks hooks;
        hooks.initialWeights = trained.fp32Weights;
        const auto started = train(settings, 6, hooks).value();
        QVERIFY(started.fp32Weights == trained.fp32Weights);
        QCOMPARE(started.fp32, trained.fp32); // so statistics came along
    }

    void otherTensorsStartFresh()
    {
        auto settings = quick();
        const auto trained = train(settings, 5).value();
        settings.epochs = 0;
        const auto fresh = train(settings, 6).value();
        auto given = nets::NamedTensors::unpack(trained.fp32Weights).value();
        const auto drawn = nets::NamedTensors::unpack(fresh.fp32Weights).value();
        nets::NamedTensors some;
        some.add("gene2.block.conv.weight", given.at("gene2.block.conv.weight"));
        some.add("gene0.block.conv.weight", torch::ones({16, 2, 3, 3})); // of another width
        some.add("gene9.block.conv.weight", torch::ones({8, 8, 3, 3}));
        TrainingHooks hooks;
        hooks.initialWeights = some.pack();
        const auto outcome = train(settings, 6, hooks).value();
        const auto mixed = nets::NamedTensors::unpack(outcome.fp32Weights).value();
        QCOMPARE(mixed.entries().size(), drawn.entries().size());
        for (const auto& [name, tensor] : mixed.entries())
            QVERIFY2(
                tensor.equal(name == "gene2.block.conv.weight" ? given.at(name) : drawn.at(name)),
                name.c_str());
    }

    void startingFromWeightsRepeatsAndAResumeIgnoresThem()
    {
        TrainingHooks hooks;
        hooks.initialWeights = train(quick(), 5).value().fp32Weights;
        std::vector<std::string> checkpoints;
        hooks.onCheckpoint = [&](const EpochRecord&, const std::string& bytes) {
            checkpoints.push_back(bytes);
            return true;
        };
        const auto whole = train(quick(), 7, hooks).value();
        QVERIFY(whole.fp32Weights != train(quick(), 7).value().fp32Weights);
        hooks.onCheckpoint = {};
        compare(train(quick(), 7, hooks).value(), whole);
        hooks.initialWeights = "no weights at all";
        hooks.resumeFrom = checkpoints[1];
        compare(train(quick(), 7, hooks).value(), whole);
    }

    void unusableInitialWeightsAreRefused()
    {
        const auto settings = quick();
        nets::NamedTensors bad;
        TrainingHooks hooks;
        hooks.initialWeights = "no weights at all";
        QCOMPARE(train(settings, 5, hooks).error().code, ErrorCode::StudyCorrupt);
        for (const float value :
             {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            nets::NamedTensors tensors;
            tensors.add("head.conv.bias", torch::full({1}, value));
            hooks.initialWeights = tensors.pack();
            QCOMPARE(train(settings, 5, hooks).error().code, ErrorCode::StudyCorrupt);
        }
        bad.add("gene0.block.norm.variance", torch::full({8}, -1.0f));
        hooks.initialWeights = bad.pack();
        QCOMPARE(train(settings, 5, hooks).error().code, ErrorCode::StudyCorrupt);
    }

    void stopsBetweenBatches()
    {
        std::stop_source stop;
        int steps = 0;
        TrainingHooks hooks;
        hooks.onStep = [&](int step, int, double) {
            steps = step;
            if (step == 3)
                stop.request_stop();
        };
        const auto result = train(quick(), 5, hooks, RunToken{stop.get_token(), nullptr, {}});
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(steps, 3);
    }

    void divergenceIsReported()
    {
        auto settings = quick();
        settings.training.learningRate = 1e30;
        QCOMPARE(train(settings, 5).error().code, ErrorCode::Diverged);
    }

    /// Also when it is killed between the checkpoint and the question.
    void aReasonEndsTheTrainingThere()
    {
        TrainingHooks hooks;
        std::vector<std::size_t> asked;
        hooks.reasonToEnd = [&](std::span<const EpochRecord> curve) {
            asked.push_back(curve.size());
            return curve.size() == 2 ? std::optional<std::string>("enough") : std::nullopt;
        };
        std::string last;
        hooks.onCheckpoint = [&](const EpochRecord&, const std::string& bytes) {
            last = bytes;
            return true;
        };
        const auto ended = train(quick(), 5, hooks).value();
        QCOMPARE(ended.endedEarly, std::string("enough"));
        QCOMPARE(asked, (std::vector<std::size_t>{1, 2}));
        QCOMPARE(ended.curve.size(), std::size_t{2});
        QCOMPARE(ended.aligned, ended.converted);
        QVERIFY(train(quick(), 5).value().endedEarly.empty());
        hooks.resumeFrom = last;
        compare(train(quick(), 5, hooks).value(), ended);
    }

    void alignmentNoneKeepsTheConvertedScore()
    {
        auto settings = quick();
        settings.alignment = Alignment::None;
        const auto outcome = train(settings, 5).value();
        QCOMPARE(outcome.aligned, outcome.converted);
    }

    void foreignWeightsAreRefused()
    {
        const auto outcome = train(quick(), 5).value();
        const ModelData other{Genome::parse("Lcw16k3s1p1arn1EE").value(),
                              2,
                              m_normalisation,
                              myriad(),
                              outcome.fp32Weights,
                              outcome.deviceWeights};
        QCOMPARE(Predictor::create(other, Numerics::Fp32).error().code, ErrorCode::StudyCorrupt);
    }

    void torchScriptIsWritten()
    {
        auto settings = quick();
        settings.epochs = settings.alignEpochs = 1;
        const auto outcome = train(settings, 5).value();
        const ModelData model{
            m_genome, 2, m_normalisation, myriad(), outcome.fp32Weights, outcome.deviceWeights};
        QTemporaryDir folder;
        const auto path = folder.filePath("net.pt").toStdString();
        QVERIFY(writeTorchScript(model, Numerics::Exported, 16, 16, path).has_value());
        QVERIFY(QFileInfo(QString::fromStdString(path)).size() > 1000);
        QVERIFY(!writeTorchScript(model, Numerics::Exported, 16, 16, "/nowhere/net.pt"));
    }

    void noDataCarriesNoWeight()
    {
        auto masked = m_validation;
        for (auto& sample : masked.samples)
            std::fill(sample.label.begin(), sample.label.begin() + 128, kNoData);
        const auto outcome = train(quick(), 5).value();
        const ModelData model{
            m_genome, 2, m_normalisation, myriad(), outcome.fp32Weights, outcome.deviceWeights};
        auto predictor = Predictor::create(model, Numerics::Fp32).value();
        const Score score = scoreTiles(predictor, masked).value();
        QCOMPARE(score.truePositive + score.falsePositive + score.falseNegative
                     + score.trueNegative,
                 static_cast<std::int64_t>(masked.samples.size() * 128));
    }
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
