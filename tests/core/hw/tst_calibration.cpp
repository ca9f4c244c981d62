#include "core/base/rng.h"
#include "core/hw/latency_calibration.h"
#include "core/hw/latency.h"
#include "core/hw/latency_fit.h"
#include "core/hw/least_squares.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <cmath>

using namespace sextant;

namespace {

/// U-Nets from narrow to wide, shallow to deep.
std::vector<LayerGraph> networks(int count, std::uint64_t seed)
{
    Rng rng(seed);
    std::vector<LayerGraph> graphs;
    while (static_cast<int>(graphs.size()) < count) {
        std::string text;
        const int stages = rng.integer(2, 4);
        for (int i = 0; i < stages; ++i) {
            const char* kinds[] = {"Lcw", "Lsw", "Lvw"};
            const std::string width = std::to_string(8 * rng.integer(1, 6));
            const int kind = rng.integer(0, 2);
            text += std::string(i > 0 ? "PM2E" : "") + kinds[kind] + width + "k3s1"
                + (kind == 0 ? "p1" : "") + (rng.integer(0, 3) == 0 ? "agn1E" : "arn1E");
        }
        const auto network = buildNetwork(Genome::parse(text + "E").value(), {4, 128, 128}, 1);
        graphs.push_back(layerGraphOf(network.value()));
    }
    return graphs;
}

/// A board that takes `share` of what the profile says, give or take `noise`.
std::vector<LatencyMeasurement> measuredOn(const DeviceProfile& device, double share, double noise,
                                           int count, std::uint64_t seed)
{
    Rng rng(mixSeed(seed, 1));
    std::vector<LatencyMeasurement> rows;
    for (LayerGraph& graph : networks(count, seed)) {
        LatencyMeasurement row;
        row.id = std::to_string(rows.size());
        row.ms = share * estimateCost(graph, device).latencyMs * std::exp(noise * rng.normal());
        row.graph = std::move(graph);
        row.watts = 1.4;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

class TestCalibration : public QObject {
    Q_OBJECT

    static DeviceProfile profile(const char* id) { return findProfile(id).value(); }
    static std::vector<LatencyMeasurement> published()
    {
        return publishedMeasurements().value().rows;
    }

private Q_SLOTS:
    void leastSquaresOfKnownAnswers()
    {
        LinearRows rows;
        rows.columns = 3;
        Rng rng(3);
        const double truth[] = {2.0, 0.0, 5e-4};
        for (int i = 0; i < 50; ++i) {
            const std::vector<double> row{rng.uniform(), rng.uniform(), 1e3 * rng.uniform()};
            rows.append(row, row[0] * truth[0] + row[2] * truth[2]);
        }
        const NonNegativeFit fit = nonNegativeLeastSquares(rows);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(std::abs(fit.coefficients[i] - truth[i]) < 1e-9);
        QVERIFY(fit.squaredError < 1e-18);
    }

    void theBestBoundaryPointIsFound()
    {
        // Unbounded the second coefficient would be negative: compared with a fine grid.
        LinearRows rows;
        rows.columns = 2;
        rows.append(std::vector{1.0, 1.0}, 1.0);
        rows.append(std::vector{1.0, 2.0}, 0.5);
        rows.append(std::vector{1.0, 3.0}, 0.2);
        const NonNegativeFit fit = nonNegativeLeastSquares(rows);
        double best = 1e9;
        for (double a = 0.0; a < 2.0; a += 0.001)
            for (double b = 0.0; b < 1.0; b += 0.001)
                best = std::min(best,
                                std::pow(a + b - 1.0, 2) + std::pow(a + 2 * b - 0.5, 2)
                                    + std::pow(a + 3 * b - 0.2, 2));
        QVERIFY(fit.squaredError <= best + 1e-9);
        QCOMPARE(fit.coefficients[1], 0.0);
        QCOMPARE(fit.positive, 1);
        QVERIFY(std::abs(fit.varianceOf(std::vector{1.0, 0.0}) - 1.0 / 3.0) < 1e-12);
    }

    void tauCountsOrderedPairs()
    {
        const std::vector<double> a{1, 2, 3, 4};
        QCOMPARE(qualityOf(a, a).kendallTau, 1.0);
        QCOMPARE(qualityOf(std::vector<double>{4, 3, 2, 1}, a).kendallTau, -1.0);
        QCOMPARE(qualityOf(std::vector<double>{1, 3, 2, 4}, a).kendallTau, 4.0 / 6.0);
        const FitQuality quality = qualityOf(std::vector<double>{1.05, 2.3, 3.0, 6.0}, a);
        QCOMPARE(quality.within10, 0.5);
        QCOMPARE(quality.within20, 0.75);
        QVERIFY(std::abs(quality.mape - (0.05 + 0.15 + 0.0 + 0.5) / 4.0) < 1e-12);
    }

    void aBoardTwiceAsFastIsLearntFromTenMeasurements_data()
    {
        QTest::addColumn<QString>("device");
        QTest::newRow("tiler, published rows") << "myriad-x";
        QTest::newRow("roofline") << "jetson-agx-orin";
    }
    void aBoardTwiceAsFastIsLearntFromTenMeasurements()
    {
        QFETCH(QString, device);
        DeviceProfile before = profile(device.toUtf8().constData());
        const auto rows = device == "myriad-x" ? published() : std::vector<LatencyMeasurement>{};
        const auto own = measuredOn(before, 0.5, 0.03, 10, 11);
        const auto report = calibrate(before, own, rows, "2026-01-01T00:00:00.000Z").value();
        QVERIFY(report.calibration.claimsAccuracy());
        QVERIFY(report.calibration.leaveOneOut.mape < 0.06);
        QVERIFY(report.before.mape > 0.8);
        QCOMPARE(report.calibration.activeW.value(), 1.4);

        DeviceProfile after = before;
        after.calibration = report.calibration;
        int covered = 0;
        const auto others = measuredOn(before, 0.5, 0.03, 40, 12);
        for (const LatencyMeasurement& truth : others) {
            const CostEstimate cost = estimateCost(truth.graph, after);
            QVERIFY(!cost.latencyInterval.assumed);
            QVERIFY2(std::abs(cost.latencyMs / truth.ms - 1.0) < 0.15,
                     QByteArray::number(cost.latencyMs / truth.ms));
            // A promise of 90 %, but not a promise of a factor of anything.
            QVERIFY(cost.latencyInterval.high / cost.latencyInterval.low < 1.4);
            covered +=
                truth.ms >= cost.latencyInterval.low && truth.ms <= cost.latencyInterval.high;
            QCOMPARE(cost.energyMj, 1.4 * cost.latencyMs);
        }
        QVERIFY2(covered >= 34, QByteArray::number(covered)); // 36 expected, two deviations less
    }

    void accuracyIsNotClaimedOfFewPoints()
    {
        const DeviceProfile before = profile("myriad-x");
        const auto own = measuredOn(before, 0.5, 0.001, 7, 5);
        const auto report = calibrate(before, own, published(), "").value();
        QVERIFY(!report.calibration.claimsAccuracy());
        // However well seven agree, the interval stays that of the model.
        QVERIFY(report.calibration.deviation >= before.modelError);
        QVERIFY(!calibrate(before, {}, published(), ""));
    }

    void calibrationsSurviveTheirFileAndTheProfile()
    {
        const DeviceProfile before = profile("myriad-x");
        const auto own = measuredOn(before, 0.7, 0.05, 9, 6);
        const LatencyCalibration calibration =
            calibrate(before, own, published(), "now").value().calibration;
        QCOMPARE(LatencyCalibration::fromJson(calibration.json()).value(), calibration);

        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        QFile file(folder.filePath("c.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(calibration.json()));
        file.close();
        auto document = nlohmann::json::parse(before.jsonText);
        document["latency_calibration"] = "c.json";
        QFile board(folder.filePath("board.json"));
        QVERIFY(board.open(QIODevice::WriteOnly));
        board.write(QByteArray::fromStdString(document.dump()));
        board.close();
        const DeviceProfile named = DeviceProfile::load(path / "board.json").value();
        QCOMPARE(named.calibration.value(), calibration);
        // A study keeps the text alone.
        QCOMPARE(DeviceProfile::fromJson(named.jsonText).value().calibration.value(), calibration);
        const LayerGraph graph = networks(1, 77).front();
        QVERIFY(estimateCost(graph, named).latencyMs < 0.9 * estimateCost(graph, before).latencyMs);

        document["latency_calibration"] = "absent.json";
        QVERIFY(board.open(QIODevice::WriteOnly | QIODevice::Truncate));
        board.write(QByteArray::fromStdString(document.dump()));
        board.close();
        QVERIFY(!DeviceProfile::load(path / "board.json"));
    }

    void wrongCalibrationsAreRefused()
    {
        const DeviceProfile before = profile("myriad-x");
        const auto own = measuredOn(before, 0.7, 0.05, 9, 6);
        const LatencyCalibration calibration =
            calibrate(before, own, published(), "now").value().calibration;
        const auto changed = [&](const char* field, const nlohmann::json& value) {
            auto document = nlohmann::json::parse(calibration.json());
            document[field] = value;
            return LatencyCalibration::fromJson(document.dump());
        };
        QVERIFY(!changed("version", 2));
        QVERIFY(!changed("format", "x"));
        QVERIFY(!changed("ms_per_unit", {1.0}));
        QVERIFY(!changed("covariance", {1.0}));
        QVERIFY(!changed("deviation", -1));
        QVERIFY(!changed("points", 0));
        auto document = nlohmann::json::parse(profile("jetson-agx-orin").jsonText);
        document["latency_calibration"] = nlohmann::json::parse(calibration.json());
        QVERIFY(!DeviceProfile::fromJson(document.dump())); // of another model
    }

    void operatorsAreReadBetweenAndBeyondTheirSamples()
    {
        // Half a nanosecond per multiplication with 8 channels, a quarter with 32.
        std::vector<OperatorSample> samples;
        for (const int in : {8, 32})
            for (const int side : {32, 64})
                samples.push_back({"conv", 3, in, 16, side,
                                   (in == 8 ? 0.5e-6 : 0.25e-6) * 9.0 * in * 16 * side * side});
        samples.pop_back(); // too slow to measure
        const OperatorTable table(samples);
        QCOMPARE(operatorTableFromJson(operatorTableJson(table)).value(), table);
        const auto nanoseconds = [&](int in, int side) {
            Layer input;
            input.channels = in;
            input.height = input.width = side;
            Layer conv = input;
            conv.kind = LayerKind::Conv;
            conv.channels = 16;
            conv.kernel = 3;
            return 1e6 * table.ms(conv, input).value() / (9.0 * in * 16 * side * side);
        };
        QVERIFY(std::abs(nanoseconds(8, 48) - 0.5) < 1e-9);
        QVERIFY(std::abs(nanoseconds(16, 32) - std::sqrt(0.125)) < 1e-9); // in logarithms
        QVERIFY(std::abs(nanoseconds(64, 128) - 0.25) < 1e-9); // the edge, the gap filled
        Layer pool;
        pool.kind = LayerKind::MaxPool;
        QVERIFY(!table.ms(pool, pool));
    }

    void theFigureHoldsEveryRow()
    {
        const DeviceProfile before = profile("myriad-x");
        const auto report =
            calibrate(before, measuredOn(before, 0.5, 0.03, 10, 11), published(), "").value();
        const QString svg = QString::fromStdString(calibrationSvg(report));
        QCOMPARE(svg.count("<circle"), 2 * 10 + 2);
        QVERIFY(!svg.contains("nan") && !svg.contains("inf"));
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
