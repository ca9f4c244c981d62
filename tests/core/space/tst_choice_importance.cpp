#include "core/base/rng.h"
#include "core/space/choice_importance.h"
#include "core/space/space_sampler.h"
#include "tests/support/spaces.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace sextant;

namespace {

/// One stage with a width, a kernel and an activation.
Genome genome(int width, int kernel, ActivationKind activation)
{
    Genome made;
    BlockGene block;
    block.widthMode = WidthMode::Absolute;
    block.width = width;
    block.kernel = kernel;
    block.padding = kernel / 2;
    block.activation = activation;
    made.genes = {{false, block, {}}};
    return made;
}

const ChoiceEffect* effectOf(const ImportanceReport& report, ChoiceKind kind, int stage = 0)
{
    for (const ChoiceEffect& effect : report.effects)
        if (effect.choice == Choice{kind, stage})
            return &effect;
    return nullptr;
}

double shareOf(const ImportanceReport& report, ChoiceKind kind, int stage = 0)
{
    const ChoiceEffect* effect = effectOf(report, kind, stage);
    return effect ? effect->share : 0.0;
}

struct Sample {
    std::vector<Genome> genomes;
    std::vector<double> figures;
};

/// Every combination of two widths, two kernels and two activations, so often.
template <typename F> Sample factorial(int times, F figure)
{
    Sample sample;
    for (int i = 0; i < times; ++i)
        for (const int width : {8, 16})
            for (const int kernel : {3, 5})
                for (const auto activation : {ActivationKind::Relu, ActivationKind::Gelu}) {
                    sample.genomes.push_back(genome(width, kernel, activation));
                    sample.figures.push_back(
                        figure(width == 16, kernel == 5, activation == ActivationKind::Gelu));
                }
    return sample;
}

ImportanceReport of(const Sample& sample)
{
    return choiceImportance(sample.genomes, sample.figures).value();
}

} // namespace

class TestChoiceImportance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choicesAreThoseOfTheGenome()
    {
        const auto made = choicesOf(genome(16, 5, ActivationKind::Gelu));
        const auto value = [&](ChoiceKind kind, int stage) -> std::string {
            for (const MadeChoice& each : made)
                if (each.choice == Choice{kind, stage})
                    return each.value;
            return "-";
        };
        QCOMPARE(value(ChoiceKind::Stages, -1), std::string("1"));
        QCOMPARE(value(ChoiceKind::Block, 0), std::string("conv_bn_act"));
        QCOMPARE(value(ChoiceKind::Width, 0), std::string("16"));
        QCOMPARE(value(ChoiceKind::Kernel, 0), std::string("5"));
        QCOMPARE(value(ChoiceKind::Activation, 0), std::string("gelu"));
        QCOMPARE(value(ChoiceKind::Expansion, 0), std::string("-")); // the kind has none
        QCOMPARE(value(ChoiceKind::Width, 1), std::string("-"));
        QCOMPARE(value(ChoiceKind::Bands, -1), std::string("all"));
        Rng rng(3);
        const SpaceSampler space(SearchSpace::defaults());
        for (int i = 0; i < 50; ++i) {
            const auto drawn = choicesOf(space.sample(rng));
            std::set<Choice> once;
            for (const MadeChoice& each : drawn)
                QVERIFY(once.insert(each.choice).second && !each.value.empty());
        }
    }

    /// y = 3 w + 1 k in a balanced design: the variance is (9 + 1) / 4, of which w has 9 tenths and
    /// k one.
    void additiveEffectsHaveTheirKnownShares()
    {
        const ImportanceReport report =
            of(factorial(40, [](bool w, bool k, bool) { return 3.0 * w + 1.0 * k; }));
        QVERIFY(std::abs(shareOf(report, ChoiceKind::Width) - 0.9) < 0.02);
        QVERIFY(std::abs(shareOf(report, ChoiceKind::Kernel) - 0.1) < 0.02);
        QVERIFY(shareOf(report, ChoiceKind::Activation) < 0.005);
        QCOMPARE(report.effects.front().choice, (Choice{ChoiceKind::Width, 0}));
        QVERIFY(report.fit > 0.99);
        const ChoiceEffect& width = *effectOf(report, ChoiceKind::Width);
        QVERIFY(width.low <= 0.9 && 0.9 <= width.high);
        QCOMPARE(width.levels.size(), 2u);
        QCOMPARE(width.levels[0].value, std::string("8"));
        QCOMPARE(width.levels[0].count, 160);
        QVERIFY(std::abs(width.levels[0].prediction - 0.5) < 0.05);
        QVERIFY(std::abs(width.levels[1].prediction - 3.5) < 0.05);
    }

    /// Exclusive or: all of the variance is in the interaction, none in a main effect.
    void anInteractionIsNoMainEffect()
    {
        Sample sample = factorial(40, [](bool w, bool k, bool) { return w != k ? 1.0 : 0.0; });
        const ImportanceReport report = of(sample);
        QVERIFY(shareOf(report, ChoiceKind::Width) < 0.1);
        QVERIFY(shareOf(report, ChoiceKind::Kernel) < 0.1);
    }

    /// The kernel decides nothing, but a search has mostly paired it with the width that does: the
    /// raw means of kernels differ by half the effect, their importance must not.
    void aChoiceThatGoesAlongWithAnotherIsNotBlamed()
    {
        Sample sample;
        Rng rng(5);
        for (int i = 0; i < 600; ++i) {
            const bool wide = rng.uniform() < 0.5;
            const bool large = rng.uniform() < 0.75 ? wide : !wide;
            sample.genomes.push_back(genome(wide ? 16 : 8, large ? 5 : 3, ActivationKind::Relu));
            sample.figures.push_back((wide ? 1.0 : 0.0) + 0.05 * rng.normal());
        }
        double sums[2]{}, counts[2]{};
        for (std::size_t i = 0; i < sample.genomes.size(); ++i) {
            const int at = sample.genomes[i].genes[0].block.kernel == 5 ? 1 : 0;
            sums[at] += sample.figures[i];
            counts[at] += 1.0;
        }
        QVERIFY(sums[1] / counts[1] - sums[0] / counts[0] > 0.4); // as the raw means have it
        const ImportanceReport report = of(sample);
        QVERIFY(shareOf(report, ChoiceKind::Width) > 0.95);
        QVERIFY(shareOf(report, ChoiceKind::Kernel) < 0.02);
    }

    void noiseHasNoFit()
    {
        Rng rng(9);
        const ImportanceReport report =
            of(factorial(20, [&](bool, bool, bool) { return rng.normal(); }));
        QVERIFY2(report.fit < 0.1, qPrintable(QString::number(report.fit)));
    }

    void stagesThatAreNotThereAreALevelOfTheirOwn()
    {
        Rng rng(11);
        const SpaceSampler space(SearchSpace::defaults());
        Sample sample;
        for (int i = 0; i < 300; ++i) {
            sample.genomes.push_back(space.sample(rng));
            const auto made = choicesOf(sample.genomes.back());
            sample.figures.push_back(made.front().value == "2" ? 0.0 : 1.0); // by stages alone
        }
        sample.figures[7] = NAN;
        const ImportanceReport report = of(sample);
        QCOMPARE(report.genomes, 299);
        double sum = 0.0;
        for (const ChoiceEffect& effect : report.effects) {
            QVERIFY(effect.share >= 0.0 && effect.low <= effect.high);
            sum += effect.share;
            int counted = 0;
            for (const ChoiceLevel& level : effect.levels)
                counted += level.count;
            QCOMPARE(counted, 299);
        }
        QVERIFY(sum <= 1.0 + 1e-9);
        const ChoiceEffect* third = effectOf(report, ChoiceKind::Block, 2);
        QVERIFY(third && third->levels.front().value.empty());
        // Which of the choices that say the same the trees took does not matter.
        QVERIFY(report.fit > 0.95);
    }

    void tooFewSayNothing()
    {
        Sample sample = factorial(1, [](bool w, bool, bool) { return w ? 1.0 : 0.0; });
        QVERIFY(!choiceImportance(sample.genomes, sample.figures));
        std::stop_source stop;
        stop.request_stop();
        sample = factorial(4, [](bool w, bool, bool) { return w ? 1.0 : 0.0; });
        const auto stopped = choiceImportance(sample.genomes, sample.figures, 1,
                                              RunToken{stop.get_token(), nullptr, {}});
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        const auto again = choiceImportance(sample.genomes, sample.figures).value();
        QCOMPARE(again.effects.front().share,
                 choiceImportance(sample.genomes, sample.figures)->effects.front().share);
    }
};

QTEST_GUILESS_MAIN(TestChoiceImportance)
#include "tst_choice_importance.moc"
