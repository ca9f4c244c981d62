#include "core/deploy/onnx_model.h"
#include "core/deploy/untrained_model.h"

#include <QtTest>

#include <filesystem>
#include <iterator>
#include <thread>

using namespace sextant;

/// How many threads an ONNX file takes, counted as the system counts them. A process of its own:
/// OpenCV keeps the threads that it once had.
class TestOnnxThreads : public QObject {
    Q_OBJECT

    static std::ptrdiff_t threadsOfProcess()
    {
        const std::filesystem::directory_iterator tasks("/proc/self/task");
        return std::distance(begin(tasks), end(tasks));
    }

private Q_SLOTS:
    void asManyAsAskedFor()
    {
        if (std::thread::hardware_concurrency() < 2)
            QSKIP("one processor: nothing to tell apart");
        constexpr int kSide = 128;
        const auto genome = Genome::parse("Lcw32k3s1p1arn1ELcw32k3s1p1arn1EE").value();
        const auto network = buildNetwork(genome, {3, kSide, kSide}, 1).value();
        const auto bytes = untrainedOnnx(network, LinearResize::HalfPixel);
        QVERIFY2(bytes, bytes ? "" : bytes.error().message().c_str());
        const std::vector<float> image(3 * kSide * kSide, 0.5f);
        const auto predict = [&](int threads) {
            const auto model = openOnnxBytes(*bytes, "net", threads).value();
            return model.predict(image, 1, kSide, kSide).value();
        };
        const auto before = threadsOfProcess();
        const auto alone = predict(1);
        QCOMPARE(threadsOfProcess(), before);
        const auto together = predict(2);
        QVERIFY(threadsOfProcess() > before); // so that more would have been seen
        QCOMPARE(alone.size(), together.size());
        for (std::size_t i = 0; i < alone.size(); ++i)
            QVERIFY(std::abs(alone[i] - together[i]) < 1e-4f);
    }
};

QTEST_GUILESS_MAIN(TestOnnxThreads)
#include "tst_onnx_threads.moc"
