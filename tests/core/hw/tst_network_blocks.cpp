#include "core/hw/latency.h"
#include "core/hw/network_blocks.h"
#include "tests/support/genomes.h"

#include <QtTest>

#include <cmath>

using namespace sextant;

namespace {

Network networkOf(const std::string& text)
{
    return buildNetwork(Genome::parse(text).value(), {3, 128, 128}, 1).value();
}

} // namespace

class TestNetworkBlocks : public QObject {
    Q_OBJECT

    DeviceProfile m_device = findProfile("myriad-x").value();

private Q_SLOTS:
    void totalsAreThoseOfTheCounters()
    {
        for (const char* text : kEveryBlock) {
            const Network network = networkOf(text);
            std::int64_t params = 0, macs = 0;
            double ms = 0.0;
            for (const NetworkBlock& block : blocksOf(network, m_device)) {
                params += block.params;
                macs += block.macs;
                ms += block.ms;
            }
            QCOMPARE(params, network.params);
            QCOMPARE(macs, network.macs);
            const double latency = estimateCost(network, m_device).latencyMs;
            QVERIFY(std::abs(ms - latency) < 1e-9 * latency);
        }
    }

    void blocksAreGenesStagesAndHead()
    {
        const Network network = networkOf("Lvw8k3s1a6n1EPM2ELgw16k5s1arn1EE");
        const auto blocks = blocksOf(network, m_device);
        QCOMPARE(blocks.front().name, std::string("input"));
        QCOMPARE(blocks[1].gene, 0);
        QCOMPARE(blocks[2].words, std::string("max pool"));
        QCOMPARE(blocks[2].height, 64);
        QVERIFY(blocks[3].words.find("16, k5") != std::string::npos);
        for (std::size_t i = 1; i < blocks.size(); ++i) {
            QVERIFY(!blocks[i].inputs.empty());
            for (const int input : blocks[i].inputs)
                QVERIFY(input >= 0 && input < static_cast<int>(i));
        }
        // A stage of the decoder reads the map below and a skip.
        const auto stage = std::find_if(blocks.begin(), blocks.end(), [](const NetworkBlock& b) {
            return b.name.starts_with("decoder");
        });
        QVERIFY(stage != blocks.end());
        QCOMPARE(stage->inputs.size(), 2u);
    }

    void alignmentCoversBothInOrder()
    {
        for (const char* first : kEveryBlock)
            for (const char* second : kEveryBlock) {
                const Network a = networkOf(first), b = networkOf(second);
                const auto left = blocksOf(a, m_device), right = blocksOf(b, m_device);
                int nextLeft = 0, nextRight = 0;
                for (const auto& [i, j] : alignBlocks(a, b, left, right)) {
                    QVERIFY(i >= 0 || j >= 0);
                    if (i >= 0)
                        QCOMPARE(i, nextLeft++);
                    if (j >= 0)
                        QCOMPARE(j, nextRight++);
                    if (first == second)
                        QCOMPARE(i, j);
                }
                QCOMPARE(nextLeft, static_cast<int>(left.size()));
                QCOMPARE(nextRight, static_cast<int>(right.size()));
            }
    }

    void anInsertedBlockStandsAlone()
    {
        const Network a = networkOf("Lvw8k3s1a6n1EPM2ELgw16k5s1arn1EE");
        const Network b = networkOf("Lvw8k3s1a6n1EPM2ELsw24k3s1arn1ELgw16k5s1arn1EE");
        const auto left = blocksOf(a, m_device), right = blocksOf(b, m_device);
        std::vector<int> alone;
        for (const auto& [i, j] : alignBlocks(a, b, left, right))
            if (i < 0 && right[static_cast<std::size_t>(j)].gene >= 0)
                alone.push_back(right[static_cast<std::size_t>(j)].gene);
        QCOMPARE(alone, std::vector<int>{2});
    }
};

QTEST_GUILESS_MAIN(TestNetworkBlocks)
#include "tst_network_blocks.moc"
