#include "core/hw/detail/nce_tiler.h"
#include "core/hw/layer_list.h"
#include "core/hw/measurements.h"

#include <QtTest>

#include <algorithm>

using namespace sextant;

class TestLayerList : public QObject {
    Q_OBJECT

    static LayerGraph listed(const char* text, const InputShape& input = {3, 32, 32})
    {
        auto graph = parseLayerList(text, input);
        if (!graph)
            qFatal("%s", graph.error().message().c_str());
        return std::move(*graph);
    }

private Q_SLOTS:
    void sizesFollowFromTheWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("height");
        QTest::newRow("convolution") << "c3-16" << 16 << 32;
        QTest::newRow("stride") << "c3-16s2r6" << 16 << 16;
        QTest::newRow("without padding") << "c5-8v" << 8 << 28;
        QTest::newRow("depthwise") << "c1-24 d3s2r" << 24 << 16;
        QTest::newRow("pools") << "m3s2 a2s2v" << 3 << 8;
        QTest::newRow("add") << "c1-8 =x c3-8r +xr" << 8 << 32;
        QTest::newRow("concat") << "c1-8 =a @a c3-4 =b &a,b" << 12 << 32;
        QTest::newRow("slice") << "c1-8 o4-4" << 4 << 32;
        QTest::newRow("transposed") << "c1-8 t2-4s2" << 4 << 64;
        QTest::newRow("resize") << "u2 n2" << 3 << 128;
        QTest::newRow("depth to space") << "c1-8 x2" << 2 << 64;
        QTest::newRow("head") << "c3-8 br q2h p2 g f10" << 10 << 1;
    }
    void sizesFollowFromTheWords()
    {
        QFETCH(QString, text);
        QFETCH(int, channels);
        QFETCH(int, height);
        const LayerGraph graph = listed(text.toUtf8().constData());
        QCOMPARE(graph.layers().back().kind, LayerKind::Output);
        QCOMPARE(graph.layers().back().channels, channels);
        QCOMPARE(graph.layers().back().height, height);
    }

    void aListAndAGenomeOfOneNetworkAreOneGraph()
    {
        const auto network = buildNetwork(
            Genome::parse("Lcw16k3s1p1arn1EPM2ELcw32k3s1p1arn1EE").value(), {4, 64, 64}, 1);
        const LayerGraph fromGenome = layerGraphOf(network.value());
        const LayerGraph fromList = listed("c3-16r =s m2s2 c3-32r u2 c1-16 =d &s,d c3-16r c3-16r "
                                           "c1-1",
                                           {4, 64, 64});
        QCOMPARE(fromList.macs(), fromGenome.macs());
        QCOMPARE(fromList.size(), fromGenome.size());
        for (int i = 0; i < fromList.size(); ++i) {
            QCOMPARE(fromList.at(i).kind, fromGenome.at(i).kind);
            QCOMPARE(fromList.at(i).values(), fromGenome.at(i).values());
            QVERIFY(std::ranges::equal(fromList.inputsOf(i), fromGenome.inputsOf(i)));
        }
        QCOMPARE(fromList.peakValues(), fromGenome.peakValues());
    }

    void whatIsLiveAtOnceCountsOnce()
    {
        // A convolution's input and output; a skip beside what is made from a quarter of it, which
        // is concatenated in place; a view.
        QCOMPARE(listed("c3-16r c3-16r", {1, 64, 64}).peakValues(), 2 * 16 * 64 * 64);
        QCOMPARE(listed("c3-16r =x m2s2 c3-16r u2 =y &x,y", {1, 64, 64}).peakValues(),
                 (16 + 16 + 4) * 64 * 64);
        QCOMPARE(listed("c3-16r o0-8", {1, 64, 64}).peakValues(), (16 + 1) * 64 * 64);
    }

    void wrongWordsAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"c3", "c3-", "c0-8", "y3", "c3-16q", "+x", "@x", "&", "&x", "c1-8 =x m2s2 +x",
              "m99s2v", "o2-9", "c3-99999", "x2", "c1-8 x3", "c1-4 x16", "t2-4s64 t2-4s64",
              "c1-65536 =x &x,x", "u64 u9 c1-60000"})
            QTest::newRow(text) << text;
    }
    void wrongWordsAreNamed()
    {
        QFETCH(QString, text);
        const auto graph = parseLayerList(text.toStdString(), {3, 32, 32});
        QVERIFY(!graph);
        QCOMPARE(graph.error().code, ErrorCode::TableInvalid);
        QVERIFY(QString::fromStdString(graph.error().what).contains(text.split(' ').last()));
    }

    void depthwiseTilesAreTheBestOfAll()
    {
        using namespace sextant::detail;
        for (const int channels : {1, 2, 3, 16, 30, 32, 96, 144, 192, 240, 576, 960})
            for (const int kernel : {3, 5, 7})
                for (const int side : {7, 14, 56, 112, 256, 512}) {
                    const NcePlan plan = planDepthwise(channels, kernel, 1, side, side, side, side);
                    NcePlan best;
                    for (int tile = 1; tile < std::max(channels, 2); ++tile) {
                        NcePlan one = planDense({tile, tile, kernel, 1, side, side}, side, side);
                        if (!one.valid)
                            continue;
                        const int count = (channels + tile - 1) / tile;
                        one.cycles *= count;
                        one.tiles *= count;
                        if (!best.valid || one.cycles < best.cycles)
                            best = one;
                    }
                    QCOMPARE(plan.valid, best.valid);
                    QCOMPARE(plan.cycles, best.cycles);
                    QCOMPARE(plan.tiles, best.tiles);
                    QCOMPARE(plan.mode, best.mode);
                }
    }

    void measurementsComeAsJsonAndCsv()
    {
        const char* json = R"({"format": "sextant-measurements", "version": 1, "device": "d",
            "rows": [{"genome": "Lcw8k3s1p1arn1EE", "ms": 2.5, "watts": 1.5},
                     {"layers": "c3-8r", "input": [1, 16, 16], "ms": 1, "kind": "operator"},
                     {"genome": "Lcw8k3s1p1arn1EE", "failed": "timed out"}]})";
        const auto fromJson = measurementsFromJson(json, {{3, 64, 64}, 1}).value();
        QCOMPARE(fromJson.rows.size(), std::size_t{2});
        QCOMPARE(fromJson.rows[0].graph.at(0).height, 64);
        QCOMPARE(fromJson.rows[0].watts.value(), 1.5);
        QCOMPARE(fromJson.rows[1].kind, MeasurementKind::Operator);
        QCOMPARE(fromJson.rows[1].graph.at(0).height, 16);

        const char* csv = "genome,ms,watts,height,width\r\n"
                          "Lcw8k3s1p1arn1EE,2.5,1.5,,\n\nLcw8k3s1p1arn1EE,3,,32,48\n";
        const auto fromCsv = measurementsFromCsv(csv, {{3, 64, 64}, 1}).value();
        QCOMPARE(fromCsv.rows.size(), std::size_t{2});
        QCOMPARE(fromCsv.rows[0].ms, fromJson.rows[0].ms);
        QCOMPARE(fromCsv.rows[0].graph.macs(), fromJson.rows[0].graph.macs());
        QVERIFY(!fromCsv.rows[1].watts);
        QCOMPARE(fromCsv.rows[1].graph.at(0).width, 48);
    }

    void wrongMeasurementsNameTheRow_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("named");
        QTest::newRow("seconds") << "genome,seconds\nLcw8k3s1p1arn1EE,1\n"
                                 << "seconds";
        QTest::newRow("no ms") << "genome,watts\nLcw8k3s1p1arn1EE,1\n"
                               << "ms";
        QTest::newRow("text") << "genome,ms\nLcw8k3s1p1arn1EE,5 ms\n"
                              << "row 1";
        QTest::newRow("zero") << "genome,ms\nLcw8k3s1p1arn1EE,1\nLcw8k3s1p1arn1EE,0\n"
                              << "row 2";
        QTest::newRow("cells") << "genome,ms\nLcw8k3s1p1arn1EE,1,2\n"
                               << "row 1";
        QTest::newRow("genome") << "genome,ms\nLx,1\n"
                                << "row 1";
        QTest::newRow("nothing") << "genome,model,ms\n,,1\n"
                                 << "row 1";
        QTest::newRow("watts") << "genome,ms,watts\nLcw8k3s1p1arn1EE,1,-2\n"
                               << "watts";
    }
    void wrongMeasurementsNameTheRow()
    {
        QFETCH(QString, csv);
        QFETCH(QString, named);
        const auto set = measurementsFromCsv(csv.toStdString(), {});
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::TableInvalid);
        QVERIFY2(QString::fromStdString(set.error().message()).contains(named),
                 set.error().message().c_str());
    }
};

QTEST_GUILESS_MAIN(TestLayerList)
#include "tst_layer_list.moc"
