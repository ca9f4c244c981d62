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
            const InputShape input{std::stoi(bands), std::stoi(height), std::stoi(width)};
            const auto network = buildNetwork(*genome, input, std::stoi(classes));
            QVERIFY2(network, text.c_str());
            // The canonical form is another text of the same network.
            const auto canonical = Genome::parse(genome->canonical(input.bands).text());
            const auto same = buildNetwork(canonical.value(), input, std::stoi(classes));
            QCOMPARE(same->params, network->params);
            QCOMPARE(same->macs, network->macs);
            QVERIFY(same->ops == network->ops);
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
              "Lpn3e4agn1EE", "Lsw16k5s1arn1EE", "Liw24k3s2e4qa6n2EE", "Lvw16k3s1aln1EE",
              "Lgw16k3s1ahn3EE", "Lcw8k3s1p1awn1EPM2ELvw8k3s1qarn1ENussnd1w50h0EE",
              "Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1ENutsad3w200h0b1.2.4EE",
              "Lcw8k3s1p1arn1EPM2ELcw8k3s1p1arn1ENunscd2w100h1EE"})
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
        QTest::newRow("even kernel") << "Lvw8k2s1arn1EE"
                                     << "odd kernel";
        QTest::newRow("decoder") << "Lcw8k3s1p1arn1ENuxscd2w100h0EE"
                                 << "letters bnts";
        QTest::newRow("bands not ascending") << "Lcw8k3s1p1arn1ENubscd2w100h0b2.1EE"
                                             << "3 to 16";
        QTest::newRow("gene behind the decoder") << "Lcw8k3s1p1arn1ENubscd2w100h0EPM2EE"
                                                 << "closing E";
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
        QVERIFY(reason("Lcw8k3s1p1arn1ENubscd2w100h0b2.7EE", 8).contains("band 7"));
    }

    void genomesOfOneNetworkAreOne()
    {
        const auto canonical = [](const char* text) {
            return Genome::parse(text).value().canonical(3).text();
        };
        // 5 x 3 and 2 x 15 channels; a dead pool; a decoder that has no stage.
        QCOMPARE(canonical("Lco05k3s1p1arn1EPM2ELbo02k3s1p1arn1EPM2EE"),
                 canonical("Lcw15k3s1p1arn1EPM2ELbw30k3s1p1arn1EE"));
        QCOMPARE(canonical("Lcw8k3s1p1arn1ENutsad4w50h2EE"), canonical("Lcw8k3s1p1arn1EE"));
        QCOMPARE(canonical("Lcw8k3s1p1arn1ENunsad4w50h2EE"), canonical("Lcw8k3s1p1arn1EE"));
        QVERIFY(canonical("Lcw8k3s2p1arn1ENunsad4w50h2EE") != canonical("Lcw8k3s2p1arn1EE"));
        QCOMPARE(canonical("Lcw8k3s1p1arn1ENubscd2w100h0b1.2.3EE"), canonical("Lcw8k3s1p1arn1EE"));
        QVERIFY(canonical("Lcw8k3s1p1arn1ENubscd2w100h0b1.2EE") != canonical("Lcw8k3s1p1arn1EE"));
    }

    /// Parameters and multiply-accumulates of the blocks that PyNAS lacks, by hand, for 3 bands of
    /// 8x8 and one logit; the head adds 17 of each pixel's.
    void newBlocksCount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("params");
        QTest::addColumn<qint64>("macs");
        const qint64 head = 16 + 1;
        const auto row = [](const char* text, qint64 params, qint64 macs) {
            QTest::newRow(text) << text << params << macs;
        };
        // Depthwise 3x3, 1x1; each with bias and norm.
        row("Lsw16k3s1arn1EE", 3 * 9 + 3 + 6 + 3 * 16 + 16 + 32 + head, 64 * (3 * 9 + 3 * 16 + 16));
        // Expand to 6, depthwise, project; no residual from 3 to 16.
        row("Liw16k3s1e2arn1EE", 3 * 6 + 6 + 12 + 6 * 9 + 6 + 12 + 6 * 16 + 16 + 32 + head,
            64 * (3 * 6 + 6 * 9 + 6 * 16 + 16));
        // As the one convolution that is deployed.
        row("Lvw16k3s1arn1EE", 3 * 16 * 9 + 16 + 32 + head, 64 * (3 * 16 * 9 + 16));
        row("Lgw16k3s1arn1EE", 3 * 8 * 9 + 8 + 16 + 8 * 9 + 8 + 16 + head,
            64 * (3 * 8 * 9 + 8 * 9 + 16));
        // The second of two has 16 channels to begin with.
        row("Lvw16k3s1arn2EE", 3 * 16 * 9 + 16 + 32 + 16 * 16 * 9 + 16 + 32 + head,
            64 * (3 * 16 * 9 + 16 * 16 * 9 + 16));
    }
    void newBlocksCount()
    {
        QFETCH(QString, text);
        QFETCH(qint64, params);
        QFETCH(qint64, macs);
        const auto network =
            buildNetwork(Genome::parse(text.toStdString()).value(), {3, 8, 8}, 1).value();
        QCOMPARE(network.params, params);
        QCOMPARE(network.macs, macs);
    }

    void decodersHaveTheirShapes_data()
    {
        QTest::addColumn<QString>("decoder");
        QTest::addColumn<QString>("ops");
        const auto row = [](const char* decoder, const char* ops) {
            QTest::newRow(decoder) << decoder << ops;
        };
        row("", "resize 24x16 conv 8x16 concat 16x16 conv 8x16 conv 8x16 conv 1x16");
        row("Nunsad1w100h0E", "resize 24x16 conv 8x16 add 8x16 conv 8x16 conv 1x16");
        row("Nutsnd1w50h0E", "transposed_conv 4x16 conv 4x16 conv 1x16");
        row("Nussad2w50h0E",
            "conv 32x8 depth_to_space 8x16 add 8x16 conv 4x16 conv 4x16 conv 1x16");
        row("Nubscd2w100h1E", "conv 1x8 resize 1x16");
    }
    void decodersHaveTheirShapes()
    {
        QFETCH(QString, decoder);
        QFETCH(QString, ops);
        const std::string text =
            "Lcw8k3s1p1arn1EPM2ELcw24k3s1p1arn1E" + decoder.toStdString() + "E";
        const auto network = buildNetwork(Genome::parse(text).value(), {3, 16, 16}, 1).value();
        QStringList found;
        for (const Op& op : network.ops)
            if (op.gene < 0 && op.kind != OpKind::Input && op.kind != OpKind::BatchNorm
                && op.kind != OpKind::Activation && op.kind != OpKind::Output)
                found << QString("%1 %2x%3")
                             .arg(QString::fromStdString(opKindName(op.kind)))
                             .arg(op.channels)
                             .arg(op.width);
        QCOMPARE(found.join(' '), ops);
        QCOMPARE(network.outputShape(), (std::array{1, 1, 16, 16}));
    }

    void bandsAreSelectedInRuns()
    {
        const auto network =
            buildNetwork(Genome::parse("Lcw8k3s1p1arn1ENubscd2w100h0b1.2.4EE").value(), {5, 8, 8},
                         1)
                .value();
        QCOMPARE(network.ops[1].kind, OpKind::Slice);
        QCOMPARE(network.ops[1].channels, 2);
        QCOMPARE(network.ops[2].begin, 3);
        QCOMPARE(network.ops[3].kind, OpKind::Concat);
        QCOMPARE(network.ops[3].channels, 3);
        QCOMPARE(network.params, 3 * 8 * 9 + 8 + 16 + 8 + 1);
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
        const FoldedNetwork folded = foldNetwork(network);
        int norms = 0;
        for (std::size_t i = 0; i < folded.network.ops.size(); ++i) {
            const Op& op = folded.network.ops[i];
            norms += op.kind == OpKind::BatchNorm ? 1 : 0;
            for (const int input : op.inputs)
                QVERIFY(input >= 0 && input < static_cast<int>(i));
            if (!folded.branches[i].empty() && folded.branches[i].front().conv >= 0)
                QCOMPARE(op.kind, OpKind::Conv);
        }
        QCOMPARE(norms, 1); // the dense block normalises before its convolution
        QCOMPARE(folded.network.ops.back().kind, OpKind::Output);
    }

    void parallelBranchesBecomeOneConvolution()
    {
        const auto network =
            buildNetwork(Genome::parse("Lvw8k5s1arn2EE").value(), {3, 32, 32}, 1).value();
        const FoldedNetwork folded = foldNetwork(network);
        std::vector<std::size_t> branches;
        for (std::size_t i = 0; i < folded.network.ops.size(); ++i) {
            QVERIFY(folded.network.ops[i].kind != OpKind::Add);
            QVERIFY(folded.network.ops[i].kind != OpKind::BatchNorm);
            if (!folded.branches[i].empty())
                branches.push_back(folded.branches[i].size());
        }
        // 3 to 8 channels: no identity; 8 to 8: with it; the head.
        QCOMPARE(branches, (std::vector<std::size_t>{2, 3, 1}));
        // A residual around other operations stays an addition.
        const auto residual =
            foldNetwork(buildNetwork(Genome::parse("Lme4arn1EE").value(), {3, 32, 32}, 1).value());
        QVERIFY(std::any_of(residual.network.ops.begin(), residual.network.ops.end(),
                            [](const Op& op) { return op.kind == OpKind::Add; }));
    }
};

QTEST_GUILESS_MAIN(TestGenome)
#include "tst_genome.moc"
