#include "core/hw/latency.h"

#include <QtTest>

#include <cmath>

using namespace sextant;

namespace {

/// Classifiers as op lists, by torchvision's definitions, for 224 x 224 RGB. Sizes are set by hand.
class Classifier {
public:
    Classifier()
    {
        Op op;
        op.name = "input";
        op.channels = 3;
        op.height = op.width = 224;
        m_network.ops.push_back(op);
    }

    [[nodiscard]] int channels() const { return m_network.ops.back().channels; }
    [[nodiscard]] int last() const { return static_cast<int>(m_network.ops.size()) - 1; }

    int conv(int from, int out, int kernel, int stride, int padding, bool relu = true,
             bool depthwise = false)
    {
        Op op = next(from, OpKind::Conv);
        const int in = op.channels;
        op.channels = out;
        op.kernel = kernel;
        op.stride = stride;
        op.padding = padding;
        op.groups = depthwise ? in : 1;
        op.height = op.width = (op.height + 2 * padding - kernel) / stride + 1;
        op.params = static_cast<std::int64_t>(in / op.groups) * out * kernel * kernel + out;
        op.macs = op.params * op.height * op.width;
        return relu ? append(next(append(op), OpKind::Activation)) : append(op);
    }
    int pool(int from, int size, OpKind kind = OpKind::MaxPool)
    {
        Op op = next(from, kind);
        op.height = op.width = size;
        return append(op);
    }
    int add(int a, int b)
    {
        Op op = next(a, OpKind::Add);
        op.inputs.push_back(b);
        return append(next(append(op), OpKind::Activation));
    }
    int concat(const std::vector<int>& parts)
    {
        Op op = next(parts.front(), OpKind::Concat);
        op.inputs = parts;
        op.channels = 0;
        for (const int part : parts)
            op.channels += m_network.ops[static_cast<std::size_t>(part)].channels;
        return append(op);
    }
    int size() const { return m_network.ops.back().width; }

    [[nodiscard]] double latencyMs() const
    {
        Network network = m_network;
        Op op = next(last(), OpKind::Output);
        network.ops.push_back(op);
        return estimateCost(network, findProfile("myriad-x").value()).latencyMs;
    }

private:
    [[nodiscard]] Op next(int from, OpKind kind) const
    {
        Op op;
        op.kind = kind;
        op.inputs = {from};
        const Op& source = m_network.ops[static_cast<std::size_t>(from)];
        op.channels = source.channels;
        op.height = source.height;
        op.width = source.width;
        op.name = "op" + std::to_string(m_network.ops.size());
        return op;
    }
    int append(const Op& op)
    {
        m_network.ops.push_back(op);
        return last();
    }

    Network m_network;
};

Classifier resnet(const std::vector<int>& blocks)
{
    Classifier c;
    int x = c.pool(c.conv(0, 64, 7, 2, 3), 56);
    for (std::size_t stage = 0; stage < blocks.size(); ++stage)
        for (int i = 0; i < blocks[stage]; ++i) {
            const int width = 64 << stage;
            const int stride = stage > 0 && i == 0 ? 2 : 1;
            const int branch = c.conv(c.conv(x, width, 3, stride, 1), width, 3, 1, 1, false);
            x = c.add(stride == 2 ? c.conv(x, width, 1, 2, 0, false) : x, branch);
        }
    c.conv(c.pool(x, 1, OpKind::AveragePool), 1000, 1, 1, 0, false);
    return c;
}

Classifier squeezenet()
{
    Classifier c;
    int x = c.pool(c.conv(0, 96, 7, 2, 0), 54);
    const auto fire = [&](int narrow, int wide) {
        const int s = c.conv(x, narrow, 1, 1, 0);
        const int a = c.conv(s, wide, 1, 1, 0);
        x = c.concat({a, c.conv(s, wide, 3, 1, 1)});
    };
    fire(16, 64), fire(16, 64), fire(32, 128);
    x = c.pool(x, 27);
    fire(32, 128), fire(48, 192), fire(48, 192), fire(64, 256);
    x = c.pool(x, 13);
    fire(64, 256);
    c.pool(c.conv(x, 1000, 1, 1, 0), 1, OpKind::AveragePool);
    return c;
}

Classifier mobilenet1()
{
    Classifier c;
    int x = c.conv(0, 32, 3, 2, 1);
    for (const auto& [width, stride] : std::vector<std::pair<int, int>>{{64, 1},
                                                                        {128, 2},
                                                                        {128, 1},
                                                                        {256, 2},
                                                                        {256, 1},
                                                                        {512, 2},
                                                                        {512, 1},
                                                                        {512, 1},
                                                                        {512, 1},
                                                                        {512, 1},
                                                                        {512, 1},
                                                                        {1024, 2},
                                                                        {1024, 1}})
        x = c.conv(c.conv(x, c.channels(), 3, stride, 1, true, true), width, 1, 1, 0);
    c.conv(c.pool(x, 1, OpKind::AveragePool), 1000, 1, 1, 0, false);
    return c;
}

Classifier mobilenet2()
{
    Classifier c;
    int x = c.conv(0, 32, 3, 2, 1);
    const int stages[7][4] = {{1, 16, 1, 1}, {6, 24, 2, 2},  {6, 32, 3, 2}, {6, 64, 4, 2},
                              {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}};
    for (const auto& [expansion, width, repeats, firstStride] : stages)
        for (int i = 0; i < repeats; ++i) {
            const int stride = i == 0 ? firstStride : 1;
            const int in = c.channels();
            const int wide = expansion > 1 ? c.conv(x, in * expansion, 1, 1, 0) : x;
            const int y = c.conv(c.conv(wide, in * expansion, 3, stride, 1, true, true), width, 1,
                                 1, 0, false);
            x = stride == 1 && in == width ? c.add(x, y) : y;
        }
    c.conv(c.pool(c.conv(x, 1280, 1, 1, 0), 1, OpKind::AveragePool), 1000, 1, 1, 0, false);
    return c;
}

} // namespace

/// Latencies on a Neural Compute Stick 2 that nn-Meter published (microsoft/nn-Meter, MIT), with
/// the error the model of resources/help/latency.md had when its coefficients were fitted. Networks
/// whose large fully connected layers dominate (VGG, AlexNet) cannot be built from our ops.
class TestPublishedLatency : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorsAreThoseOfTheFit_data()
    {
        QTest::addColumn<double>("predicted");
        QTest::addColumn<double>("measured");
        QTest::addColumn<double>("fitError");
        QTest::newRow("resnet18") << resnet({2, 2, 2, 2}).latencyMs() << 19.89 << -0.02;
        QTest::newRow("resnet34") << resnet({3, 4, 6, 3}).latencyMs() << 36.68 << 0.04;
        QTest::newRow("squeezenet1.0") << squeezenet().latencyMs() << 10.77 << -0.04;
        QTest::newRow("mobilenet_v1") << mobilenet1().latencyMs() << 18.17 << 0.13;
        QTest::newRow("mobilenet_v2") << mobilenet2().latencyMs() << 22.64 << 0.18;
    }
    void errorsAreThoseOfTheFit()
    {
        QFETCH(double, predicted);
        QFETCH(double, measured);
        QFETCH(double, fitError);
        const double error = predicted / measured - 1.0;
        qInfo("%s: %.2f ms, error %+.1f %%", QTest::currentDataTag(), predicted, 100.0 * error);
        QVERIFY2(std::abs(error - fitError) < 0.04, QByteArray::number(error));
    }
};

QTEST_GUILESS_MAIN(TestPublishedLatency)
#include "tst_published_latency.moc"
