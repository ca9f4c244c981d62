#include "core/base/files.h"
#include "core/deploy/detail/half.h"
#include "core/deploy/detail/npy.h"
#include "core/space/block_traits.h"
#include "core/space/space_sampler.h"
#include "tests/support/bundles.h"
#include "tests/support/genomes.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QtTest>

#include <cmath>
#include <cstring>
#include <filesystem>
#include <set>

using namespace sextant;
namespace fs = std::filesystem;

namespace {

constexpr int kNetworks = 30;
constexpr int kSidePx = 64;
constexpr double kFp32Difference = 1e-5; // of the largest logit, at least of 1
constexpr double kOracleEqualShare = 0.99;
/// FP16 arithmetic of a runtime that rounds elsewhere, of the largest logit.
constexpr double kHalfNoise = 0x1p-5;

/// Everything a genome can have.
SearchSpace wholeSpace()
{
    SearchSpace space;
    space.name = "everything";
    space.minStages = 2;
    space.maxStages = 3;
    StageChoices stage;
    for (const BlockTraits& traits : allBlockTraits())
        if (traits.kind != BlockKind::Dropout)
            stage.blocks.push_back(traits.kind);
    stage.activations.clear();
    for (const ActivationTraits& traits : allActivationTraits())
        stage.activations.push_back(traits.kind);
    stage.widths = {8, 12, 16};
    stage.kernels = {1, 3, 5};
    stage.expansions = {2, 3};
    stage.downsampling = {Downsampling::Max, Downsampling::Average, Downsampling::Stride};
    stage.repeats = {1, 2};
    stage.squeezeExcite = {false, true};
    space.stages = {stage};
    space.decoder = {{Upsampling::Bilinear, Upsampling::Nearest, Upsampling::Transposed,
                      Upsampling::PixelShuffle},
                     {SkipKind::Concat, SkipKind::Add, SkipKind::None},
                     {1, 2},
                     {50, 100},
                     {0, 1}};
    return space;
}

std::vector<std::string> genomesOfAllBlocks()
{
    std::vector<std::string> genomes(kEveryBlock.begin(), kEveryBlock.end());
    const SpaceSampler sampler(wholeSpace());
    Rng rng(30);
    while (genomes.size() < kNetworks) {
        const Genome genome = sampler.sample(rng);
        if (buildNetwork(genome, {3, kSidePx, kSidePx}, 1))
            genomes.push_back(genome.text());
    }
    return genomes;
}

struct Comparison {
    double largest = 0.0, scale = 0.0, equalShare = 0.0;
    std::size_t otherMask = 0;
};

Comparison compare(const std::vector<float>& expected, const std::vector<float>& found)
{
    Comparison result;
    std::size_t equal = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const bool same =
            expected[i] == found[i] || (std::isnan(expected[i]) && std::isnan(found[i]));
        equal += same ? 1 : 0;
        result.scale = std::max(result.scale, std::abs(static_cast<double>(expected[i])));
        const double distance =
            same ? 0.0 : std::abs(static_cast<double>(expected[i]) - static_cast<double>(found[i]));
        result.largest = std::isnan(distance) ? INFINITY : std::max(result.largest, distance);
        result.otherMask += (expected[i] > 0.0f) != (found[i] > 0.0f) ? 1 : 0;
    }
    result.equalShare = static_cast<double>(equal) / static_cast<double>(expected.size());
    return result;
}

} // namespace

/// Thirty networks of all blocks, from weights to bundles that an independent runtime runs.
class TestBundleRuntimes : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<std::string> m_genomes;
    std::vector<fs::path> m_bundles;
    nlohmann::json m_models = nlohmann::json::array();

    [[nodiscard]] fs::path file(const std::string& name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    [[nodiscard]] std::vector<float> expected(std::size_t index, const char* name) const
    {
        return detail::readNpy(readFile(m_bundles[index] / name).value(), name).value().values;
    }

    [[nodiscard]] std::vector<float> answer(std::size_t index, const std::string& model,
                                            bool half) const
    {
        const std::string bytes =
            readFile(file(std::to_string(index) + "." + model + ".out")).value_or("");
        std::vector<float> values;
        if (!half) {
            values.resize(bytes.size() / sizeof(float));
            std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
            return values;
        }
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            std::uint16_t bits = 0;
            std::memcpy(&bits, bytes.data() + i, sizeof bits);
            values.push_back(detail::halfValue(bits));
        }
        return values;
    }

    void ask(std::size_t index, const std::string& model, const std::string& type,
             const std::string& image)
    {
        const std::string stem = std::to_string(index) + "." + model;
        (void)writeFile(file(stem + ".in"), image);
        m_models.push_back(
            {{"model", (m_bundles[index] / (model + ".onnx")).string()},
             {"inputs",
              {{"image",
                {{"file", stem + ".in"}, {"type", type}, {"shape", {1, 3, kSidePx, kSidePx}}}}}},
             {"outputs", {{"logits", stem + ".out"}}}});
    }

private Q_SLOTS:
    void initTestCase() { m_genomes = genomesOfAllBlocks(); }

    void allBlocksAndActivationsAreThere()
    {
        std::set<BlockKind> kinds;
        std::set<ActivationKind> activations;
        std::set<Upsampling> upsamplings;
        for (const std::string& text : m_genomes) {
            const Genome genome = Genome::parse(text).value();
            upsamplings.insert(genome.decoder.upsampling);
            for (const Gene& gene : genome.genes)
                if (!gene.isPool) {
                    kinds.insert(gene.block.kind);
                    activations.insert(gene.block.activation);
                }
        }
        QCOMPARE(kinds.size() + (kinds.contains(BlockKind::Dropout) ? 0 : 1),
                 allBlockTraits().size());
        QCOMPARE(activations.size(), allActivationTraits().size());
        QCOMPARE(upsamplings.size(), std::size_t{4});
    }

    /// Written, checked by ONNX, run by OpenCV DNN on every tile.
    void bundlesAreWrittenAndVerified()
    {
        const TileSet tiles = speckledTiles(3, kSidePx);
        double largest = 0.0;
        double largestHalf = 0.0;
        for (std::size_t i = 0; i < m_genomes.size(); ++i) {
            BundleRequest request = trainedBundle(m_genomes[i], tiles);
            request.card.candidate = std::to_string(i);
            const auto report = writeBundle(request, tiles, file("bundles"));
            QVERIFY2(report,
                     (m_genomes[i] + ": " + (report ? "" : report.error().message())).c_str());
            QVERIFY(report->card.maxAbsDiff <= 1e-4);
            QVERIFY(std::abs(report->card.miouDevice - request.card.aligned->miou()) <= 1e-3);
            const auto check = verifyBundle(report->bundle);
            QVERIFY2(check, (m_genomes[i] + ": " + (check ? "" : check.error().message())).c_str());
            QCOMPARE(check->deviceEqualShare, 1.0);
            largest = std::max(largest, report->card.maxAbsDiff);
            largestHalf = std::max(largestHalf, check->halfMaxAbsDiff / check->maxLogit);
            m_bundles.push_back(report->bundle);
        }
        qInfo("OpenCV DNN differs by at most %.3g; FP16 graphs in FP32 by %.3g of the largest "
              "logit",
              largest, largestHalf);
    }

    void onnxruntimeRunsAllThree()
    {
        if (!fs::exists(SEXTANT_ONNXRUNTIME "/onnxruntime-node"))
            QSKIP("onnxruntime-node is not installed; packaging/test does it");
        QCOMPARE(m_bundles.size(), m_genomes.size());
        for (std::size_t i = 0; i < m_bundles.size(); ++i) {
            const std::vector<float> image = expected(i, "test_vector/input.npy");
            const std::string floats(reinterpret_cast<const char*>(image.data()),
                                     image.size() * sizeof(float));
            std::string halves;
            for (const float value : image) {
                const std::uint16_t bits = detail::halfBits(value);
                halves.append(reinterpret_cast<const char*>(&bits), sizeof bits);
            }
            ask(i, "model_fp32", "float32", floats);
            ask(i, "model_fp16sim", "float32", floats);
            ask(i, "model_fp16", "float16", halves);
        }
        QVERIFY(writeFile(file("models.json"), m_models.dump()));
        QProcess node;
        node.setProcessChannelMode(QProcess::MergedChannels);
        node.start("node",
                   {SEXTANT_SOURCE "/tests/core/deploy/run_onnxruntime.cjs", m_folder.path()});
        QVERIFY2(node.waitForFinished(300'000) && node.exitCode() == 0, node.readAll());
        double worst = 0.0;
        double leastEqual = 1.0;
        double halfNoise = 0.0;
        int equalNets = 0;
        for (std::size_t i = 0; i < m_bundles.size(); ++i) {
            const auto fp32 = expected(i, "test_vector/logits_fp32.npy");
            const auto strict = expected(i, "test_vector/logits_fp16.npy");
            const auto single = compare(fp32, answer(i, "model_fp32", false));
            const auto oracle = compare(strict, answer(i, "model_fp16sim", false));
            const auto half = compare(strict, answer(i, "model_fp16", true));
            qInfo("%s: fp32 %.2g of %.2g; oracle %.3f %% equal, %zu mask pixels; fp16 %.2g",
                  m_genomes[i].c_str(), single.largest, single.scale, 100 * oracle.equalShare,
                  oracle.otherMask, half.largest / half.scale);
            QVERIFY2(single.largest <= kFp32Difference * std::max(1.0, single.scale),
                     m_genomes[i].c_str());
            QVERIFY2(half.largest <= kHalfNoise * half.scale, m_genomes[i].c_str());
            QVERIFY(oracle.otherMask * 1000 <= strict.size());
            worst = std::max(worst, single.largest / std::max(1.0, single.scale));
            leastEqual = std::min(leastEqual, oracle.equalShare);
            halfNoise = std::max(halfNoise, half.largest / half.scale);
            equalNets += oracle.equalShare >= kOracleEqualShare ? 1 : 0;
        }
        qInfo("fp32 %.3g; oracle at least %.3f %% equal, %d of %d nets >= 99 %%; fp16 %.3g", worst,
              100 * leastEqual, equalNets, kNetworks, halfNoise);
        QCOMPARE(equalNets, kNetworks);
    }
};

QTEST_GUILESS_MAIN(TestBundleRuntimes)
#include "tst_bundle_runtimes.moc"
