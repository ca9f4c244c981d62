#include "core/space/network.h"

#include <QtTest>

#include <fstream>
#include <sstream>

using namespace sextant;

class TestGenome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEqualTheOriginals()
    {
        std::ifstream file(SEXTANT_SHARED "/golden/pynas_genomes.csv");
        if (!file)
            QSKIP("golden figures are not beside this checkout");
        std::string line;
        std::getline(file, line);
        int rows = 0;
        while (std::getline(file, line)) {
            if (line.ends_with('\r'))
                line.pop_back();
            std::stringstream cells(line);
            std::string text, bands, classes, height, width, params, macs, shape;
            for (std::string* cell :
                 {&text, &bands, &classes, &height, &width, &params, &macs, &shape})
                std::getline(cells, *cell, ',');
            const auto genome = Genome::parse(text);
            QVERIFY2(genome, text.c_str());
            QCOMPARE(genome->text(), text);
            const auto network =
                buildNetwork(*genome, {std::stoi(bands), std::stoi(height), std::stoi(width)},
                             std::stoi(classes));
            QVERIFY2(network, text.c_str());
            QCOMPARE(network->params, std::stoll(params));
            QCOMPARE(network->macs, std::stoll(macs));
            const auto [n, c, h, w] = network->outputShape();
            QCOMPARE(std::to_string(n) + "x" + std::to_string(c) + "x" + std::to_string(h) + "x"
                         + std::to_string(w),
                     shape);
            ++rows;
        }
        QCOMPARE(rows, 150);
    }

    void totals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("bands");
        QTest::addColumn<int>("classes");
        QTest::addColumn<qint64>("params");
        const auto row = [](const char* text, int bands, int classes, qint64 params) {
            QTest::newRow(text) << text << bands << classes << params;
        };
        row("Lme4arn1EPM2EE", 7, 4, 865);
        row("LRr4arn1EPM2ELRr4arn1EPM2ELRr4arn1EPM2EE", 3, 2, 932);
        row("Ldo04arn1EPM2ELme6arn1EPM2EE", 3, 2, 10'874);
        row("Lco04k3s1p1arn1EPM2ELco04k3s1p1arn1EPM2ELco04k3s1p1arn1EPM2EE", 3, 2, 165'542);
        row("Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE", 2, 1, 95'791);
        row("Leo10k3s1p1arn1EPM2ELme3arn1EPM2ELeo04k3s1p1arn1EPM2EE", 3, 1, 95'791);
    }
    void totals()
    {
        QFETCH(QString, text);
        QFETCH(int, bands);
        QFETCH(int, classes);
        QFETCH(qint64, params);
        const auto network =
            buildNetwork(*Genome::parse(text.toStdString()), {bands, 64, 64}, classes);
        QVERIFY(network);
        QCOMPARE(network->params, params);
    }

    void everyBlockSurvivesTheRoundTrip_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"Lbo08k11s2p5arn1EE", "Lcw16k3s1p1asgn1EE", "Leo12k5s1p2asn1EPa2EE", "Ldw8agn1EE",
              "Lme4arn1EE", "Lne6agn1EE", "LRr2arn1EE", "LDd0.35n1ELme3arn1EE", "Lon2arn1EE",
              "Lpn3e4agn1EE"})
            QTest::newRow(text) << text;
    }
    void everyBlockSurvivesTheRoundTrip()
    {
        QFETCH(QString, text);
        const auto genome = Genome::parse(text.toStdString());
        QVERIFY2(genome, qPrintable(text));
        QCOMPARE(genome->text(), text.toStdString());
        QVERIFY2(buildNetwork(*genome, {4, 32, 32}, 1), qPrintable(text));
    }

    void oneDigitCoefficientsBecomeCanonical()
    {
        QCOMPARE(Genome::parse("Lco8k3s1p1arn1EE")->text(), std::string("Lco08k3s1p1arn1EE"));
    }

    void wrongTextSaysWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("block letter") << "Lzo08E"
                                      << "position 2";
        QTest::newRow("empty") << ""
                               << "at least one gene";
        QTest::newRow("only end") << "EE"
                                  << "at least one gene";
        QTest::newRow("cut") << "Lco08k3s1"
                             << "the end";
        QTest::newRow("pool") << "Px2EE"
                              << "pool letter";
        QTest::newRow("trailing") << "Lme4arn1EEx"
                                  << "nothing after";
        QTest::newRow("zero kernel") << "Lco08k0s1p1arn1EE"
                                     << "1 to 99";
        QTest::newRow("huge") << "Lco99999999k3s1p1arn1EE"
                              << "1 to 99";
    }
    void wrongTextSaysWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto genome = Genome::parse(text.toStdString());
        QVERIFY(!genome);
        QCOMPARE(genome.error().code, ErrorCode::GenomeSyntax);
        QVERIFY2(QString::fromStdString(genome.error().message()).contains(part),
                 genome.error().message().c_str());
    }

    void whatCannotBeBuiltHasAReason()
    {
        const auto reason = [](const char* text, int size) {
            const auto network = buildNetwork(*Genome::parse(text), {3, size, size}, 1);
            return network ? QString() : QString::fromStdString(network.error().message());
        };
        QVERIFY(reason("LDd0.20n1EPM2EE", 64).contains("no convolutional block"));
        QVERIFY(reason("Lcw8k9s1p0arn1EE", 4).contains("vanishes"));
        QVERIFY(
            reason("Lco99k3s1p1arn1ELco99k3s1p1arn1ELco99k3s1p1arn1EE", 8).contains("channels"));
        QVERIFY(reason("Lcw48k3s1p1arn1EE", 50'000).contains("MB of activations"));
    }

    void deadGenesAreFoundAndRemoved()
    {
        const auto genome =
            Genome::parse("Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1EPM2ELDd0.20n1EE").value();
        const auto network = buildNetwork(genome, {3, 32, 32}, 1).value();
        QCOMPARE(network.deadGenes, (std::vector<int>{3, 4}));
        const auto live = buildNetwork(genome.withoutDeadGenes(), {3, 32, 32}, 1).value();
        QVERIFY(live.deadGenes.empty());
        QCOMPARE(live.params, network.params);
        QCOMPARE(live.macs, network.macs);
    }

    void foldingRemovesOnlyNormsBehindConvolutions()
    {
        const auto network =
            buildNetwork(Genome::parse("Ldw8arn1EPM2ELcw8k3s1p1arn1EPM2EE").value(), {3, 32, 32}, 1)
                .value();
        const FoldedNetwork folded = foldBatchNorm(network);
        int norms = 0;
        for (std::size_t i = 0; i < folded.network.ops.size(); ++i) {
            const Op& op = folded.network.ops[i];
            norms += op.kind == OpKind::BatchNorm ? 1 : 0;
            for (const int input : op.inputs)
                QVERIFY(input >= 0 && input < static_cast<int>(i));
            if (folded.foldedNorm[i] >= 0)
                QCOMPARE(op.kind, OpKind::Conv);
        }
        QCOMPARE(norms, 1); // the dense block normalises before its convolution
        QCOMPARE(folded.network.ops.back().kind, OpKind::Output);
    }
};

QTEST_GUILESS_MAIN(TestGenome)
#include "tst_genome.moc"
