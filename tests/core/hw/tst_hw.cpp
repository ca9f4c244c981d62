#include "core/base/files.h"
#include "core/hw/latency.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <cmath>

using namespace sextant;

class TestHw : public QObject {
    Q_OBJECT

    static DeviceProfile myriad() { return findProfile("myriad-x").value(); }
    static CostEstimate costOf(const char* genome, int size)
    {
        return estimateCost(buildNetwork(Genome::parse(genome).value(), {4, size, size}, 1).value(),
                            myriad());
    }

private Q_SLOTS:
    void denseCycles_data()
    {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::addColumn<int>("kernel");
        QTest::addColumn<double>("cycles");
        QTest::addColumn<int>("mode"); // 0: not given by the source
        const auto row = [](int in, int out, int kernel, double cycles, int mode) {
            QTest::addRow("%dx%d %d->%d", kernel, kernel, in, out)
                << in << out << kernel << cycles << mode;
        };
        row(4, 16, 3, 20, 4);
        row(8, 8, 3, 28, 8);
        row(16, 16, 3, 37, 8);
        row(24, 24, 3, 46, 8);
        row(32, 32, 3, 55, 8);
        row(48, 48, 3, 119, 4);
        row(64, 64, 3, 155, 4);
        row(128, 128, 3, 652, 8);
        row(16, 96, 1, 13, 0);
        row(96, 16, 1, 31, 0);
        row(64, 64, 1, 27, 0);
    }
    void denseCycles()
    {
        QFETCH(int, in);
        QFETCH(int, out);
        QFETCH(int, kernel);
        QFETCH(double, cycles);
        QFETCH(int, mode);
        const NceCost cost = nceDense(in, out, kernel, 1, 64, 64);
        QCOMPARE(cost.cyclesPerPixel, cycles);
        if (mode != 0)
            QCOMPARE(cost.mode, mode);
    }

    void depthwiseCycles()
    {
        QCOMPARE(nceDepthwise(16, 3, 1, 64, 64), 56.0);
        QCOMPARE(nceDepthwise(32, 3, 1, 64, 64), 74.0);
        QCOMPARE(nceDepthwise(64, 3, 1, 64, 64), 110.0);
        QCOMPARE(nceDepthwise(96, 3, 1, 64, 64), 165.0);
        QCOMPARE(nceDepthwise(192, 3, 1, 64, 64), 330.0);
        QCOMPARE(nceDepthwise(32, 5, 1, 64, 64), 112.0);
    }

    void lineBufferLimits()
    {
        QCOMPARE(nceDense(48, 48, 3, 1, 256, 256).mode, 0);
        QVERIFY(nceDense(42, 48, 3, 1, 256, 256).mode != 0);
        QVERIFY(nceDense(21, 16, 3, 1, 480, 480).mode != 0);
    }

    void latencyGrowsWithTheMapAndIsTheSumOfLayers()
    {
        const char* genome = "Lcw16k3s1p1arn1EPM2ELcw32k3s1p1arn1EPM2ELcw48k3s1p1arn1EE";
        double before = 0.0;
        for (const int size : {64, 128, 256, 512}) {
            const CostEstimate cost = costOf(genome, size);
            double sum = 0.0;
            for (const LayerCost& layer : cost.layers)
                sum += layer.ms;
            QVERIFY(std::abs(sum - cost.latencyMs) < 1e-9);
            QVERIFY(cost.latencyMs > before);
            QCOMPARE(cost.energyMj, cost.latencyMs * myriad().activeW);
            before = cost.latencyMs;
        }
    }

    void fusedStagesCostNothing()
    {
        int fusedPools = 0;
        for (const LayerCost& layer :
             costOf("Lcw16k3s1p1arn1EPM2ELcw32k3s1p1agn1EPa2ELcw48k3s1p1arn1EE", 64).layers) {
            if (layer.unit == StageUnit::Fused || layer.unit == StageUnit::Free)
                QCOMPARE(layer.ms, 0.0);
            else
                QVERIFY(layer.ms > 0.0);
            if (layer.kind == LayerKind::Concat)
                QCOMPARE(layer.unit, StageUnit::Free);
            if (layer.kind == LayerKind::AveragePool)
                QCOMPARE(layer.unit, StageUnit::Nce);
            fusedPools +=
                layer.kind == LayerKind::MaxPool && layer.unit == StageUnit::Fused ? 1 : 0;
        }
        // The encoder's map also feeds the decoder, so its pool cannot swallow it.
        QCOMPARE(fusedPools, 0);
    }

    void ownProfilesAreListedAndReplaceShippedOnes()
    {
        const QTemporaryDir home;
        const QDir devices(home.filePath("sextant/devices"));
        QVERIFY(QDir().mkpath(devices.path()));
        const auto write = [&](const char* name, const std::string& text) {
            QFile file(devices.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(text.data(), static_cast<qint64>(text.size())),
                     static_cast<qint64>(text.size()));
        };
        auto own = nlohmann::json::parse(myriad().jsonText);
        own["name"] = "Flat-sat";
        write("myriad-x.json", own.dump());
        own["id"] = "my-board";
        write("my-board.json", own.dump());
        write("my-board.calibration.json", R"({"format": "sextant-calibration"})");
        write("broken.json", "{");
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        const ProfileList known = knownProfiles();
        const ProfileList shipped = loadProfiles(builtInProfileFolder());
        before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);

        QCOMPARE(known.profiles.size(), shipped.profiles.size() + 1);
        QVERIFY(std::is_sorted(known.profiles.begin(), known.profiles.end(),
                               [](const auto& a, const auto& b) { return a.id < b.id; }));
        QCOMPARE(std::count_if(known.profiles.begin(), known.profiles.end(),
                               [](const auto& profile) { return profile.name == "Flat-sat"; }),
                 2);
        QCOMPARE(known.problems.size(), std::size_t{1});
        QVERIFY(known.problems.front().message().find("broken.json") != std::string::npos);
    }

    void everyShippedProfileLoads()
    {
        const ProfileList list = loadProfiles(builtInProfileFolder());
        QVERIFY(list.problems.empty());
        QVERIFY(list.profiles.size() >= 6);
        for (const DeviceProfile& profile : list.profiles) {
            const auto network = buildNetwork(
                Genome::parse("Lme4agn1EPa2ELew16k3s1p1arn1EE").value(), {3, 64, 64}, 1);
            const double ms = estimateCost(*network, profile).latencyMs;
            QVERIFY2(ms > 0.0 && ms < 1e3, profile.id.c_str());
        }
        const DeviceRules rules = myriad().rules;
        QCOMPARE(rules.linearResize, LinearResize::HalfPixel);
        QCOMPARE(rules.weightRounding, WeightRounding::OpenVinoHost);
        QCOMPARE(rules.accumulator.format, AccumulatorFormat::Float16);
        QVERIFY(rules.lanesFromNceMode && rules.partialSumsFromTiler && rules.weightPrescale);
        DeviceRules of2020 = findProfile("myriad-x-2020").value().rules;
        QCOMPARE(of2020.linearResize, LinearResize::Asymmetric);
        of2020.linearResize = LinearResize::HalfPixel;
        QCOMPARE(of2020, rules);
        QVERIFY(findProfile("coral-edgetpu").value().rules.perChannelWeights);
        QVERIFY(findProfile("zynq-dpu-b4096").value().rules.integerRule.powerOfTwoStep);
        QCOMPARE(findProfile("fp8-e4m3").value().rules.floatRule.format, kFloat8E4M3);
    }

    void profilesOfVersion1MeanWhatTheyMeant()
    {
        // Without the fields of version 2: FP32 sums, host input, as before.
        nlohmann::json document = nlohmann::json::parse(myriad().jsonText);
        document["version"] = 1;
        for (const char* field :
             {"accumulator", "accumulator_lanes", "accumulator_rounding", "accumulator_product",
              "accumulator_overflow", "flush_accumulator_subnormals", "partial_sums",
              "weight_prescale", "average", "activation_math", "input"})
            QCOMPARE(document.erase(field), std::size_t{1});
        const DeviceRules rules = DeviceProfile::fromJson(document.dump()).value().rules;
        QCOMPARE(rules.accumulator, AccumulatorRule{});
        QVERIFY(!rules.lanesFromNceMode && !rules.partialSumsFromTiler && !rules.weightPrescale);
        QCOMPARE(rules.input, InputPath::Host);
        QCOMPARE(rules.storage, StorageKind::Float);
    }

    void rulesThatContradictEachOtherAreRefused()
    {
        const auto changed = [](const char* id, const char* field, const nlohmann::json& value) {
            nlohmann::json document = nlohmann::json::parse(findProfile(id).value().jsonText);
            document[field] = {{"value", value}, {"source", "test"}, {"mark", "G"}};
            return DeviceProfile::fromJson(document.dump());
        };
        QVERIFY(!changed("myriad-x", "storage", "bf16"));
        QVERIFY(!changed("ideal-fp32", "storage", "int8"));
        QVERIFY(!changed("coral-edgetpu", "accumulator", "fp32"));
        QVERIFY(!changed("ieee-fp16-strict", "accumulator_lanes", 0));
        QVERIFY(!changed("ieee-fp16-strict", "storage", "q20.20"));
        const auto fixed = changed("ieee-fp16-strict", "storage", "q7.8");
        QVERIFY(fixed.has_value());
        QCOMPARE(fixed->rules.fixedRule, (FixedRule{7, 8}));
        QCOMPARE(fixed->rules.bytesPerValue(), 2);
    }

    void wrongProfilesNameTheField_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("field");
        QTest::newRow("type") << "\"value\": 179"
                              << "\"value\": \"fast\""
                              << "peak_gmacs";
        QTest::newRow("range") << "\"value\": 179"
                               << "\"value\": -1"
                               << "peak_gmacs";
        QTest::newRow("choice") << "\"half_pixel\""
                                << "\"sideways\""
                                << "linear_resize";
        QTest::newRow("missing") << "\"idle_w\""
                                 << "\"idle_watt\""
                                 << "idle_w";
        QTest::newRow("newer") << "\"version\": 3"
                               << "\"version\": 4"
                               << "version";
        QTest::newRow("no mark") << "\"mark\""
                                 << "\"marc\""
                                 << "storage";
    }
    void wrongProfilesNameTheField()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, field);
        QString text =
            QString::fromStdString(readFile(builtInProfileFolder() / "myriad-x.json").value());
        QVERIFY(text.contains(from));
        const auto profile = DeviceProfile::fromJson(text.replace(from, to).toStdString());
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::ProfileInvalid);
        QVERIFY2(QString::fromStdString(profile.error().why).contains(field),
                 profile.error().why.c_str());
    }

    void unknownDevicesAreNamed()
    {
        QCOMPARE(findProfile("toaster").error().code, ErrorCode::ProfileInvalid);
    }
};

QTEST_GUILESS_MAIN(TestHw)
#include "tst_hw.moc"
