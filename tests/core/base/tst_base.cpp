#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/priority.h"
#include "core/base/rng.h"
#include "core/base/run_token.h"
#include "core/base/scene_levels.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <numeric>
#include <thread>

#ifdef __linux__
#include <sys/resource.h>
#endif

using namespace sextant;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
#ifdef __linux__
    void aThreadThatGivesWayTakesThoseItStartsAlong()
    {
        const auto own = [] { return getpriority(PRIO_PROCESS, 0); };
        const int before = own();
        int lowered = 0, inherited = 0;
        std::jthread([&] {
            giveWay();
            lowered = own();
            std::jthread([&] { inherited = own(); }).join();
        }).join();
        QVERIFY(lowered >= 10);
        QCOMPARE(inherited, lowered);
        QCOMPARE(own(), before);
    }
#endif

    void defaultTokenNeverStops()
    {
        QVERIFY(RunToken{}.proceed());
    }

    void closedGateHoldsUntilOpened()
    {
        PauseGate gate;
        gate.close();
        std::atomic<int> waits = 0;
        std::atomic<bool> passed = false;
        std::jthread worker([&](std::stop_token stop) {
            const RunToken token{stop, &gate, [&](bool waiting) { waits += waiting ? 1 : 0; }};
            passed = token.proceed();
        });
        QTRY_COMPARE(waits.load(), 1);
        QVERIFY(!passed);
        gate.open();
        QTRY_VERIFY(passed.load());
    }

    void stopWinsOverPause()
    {
        PauseGate gate;
        gate.close();
        std::atomic<int> answer = -1;
        std::jthread worker([&](std::stop_token stop) {
            answer = RunToken{stop, &gate, {}}.proceed() ? 1 : 0;
        });
        worker.request_stop();
        worker.join();
        QCOMPARE(answer.load(), 0);
    }

    void sameSeedSameDraws()
    {
        Rng a(7);
        Rng b(7);
        for (int i = 0; i < 1000; ++i) {
            const int value = a.integer(-3, 3);
            QCOMPARE(value, b.integer(-3, 3));
            QVERIFY(value >= -3 && value <= 3);
        }
        Rng resumed(a.state());
        QCOMPARE(resumed(), a());
        QVERIFY(mixSeed(1, 2) != mixSeed(2, 1));
    }

    void hashIsFnv1a()
    {
        QCOMPARE(hexText(stableHash("")), std::string("cbf29ce484222325"));
        QCOMPARE(hexText(stableHash("a")), std::string("af63dc4c8601ec8c"));
    }

    void writingThenReadingGivesTheBytes()
    {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "deep" / "file";
        const std::string bytes("a\0b", 3);
        QVERIFY(writeFile(path, bytes).has_value());
        QCOMPARE(readFile(path).value(), bytes);
        QCOMPARE(readFile(path.parent_path() / "absent").error().code, ErrorCode::FileMissing);
    }

    void unwritableTargetKeepsTheOldFile()
    {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "taken";
        std::filesystem::create_directories(path / "inside");
        QCOMPARE(writeFile(path, "new").error().code, ErrorCode::FileUnwritable);
        QVERIFY(std::filesystem::is_directory(path / "inside"));
    }

    void levelsFollowTheScene()
    {
        std::vector<float> values(1001);
        std::iota(values.begin(), values.end(), 0.0f);
        std::ranges::reverse(values);
        const SceneLevels levels = SceneLevels::of(values);
        QCOMPARE(levels, (SceneLevels{10.0f, 990.0f}));
        QCOMPARE(levels.apply(10.0f), 8.0f);
        QCOMPARE(levels.apply(990.0f), 200.0f);
        QCOMPARE(levels.apply(500.0f), 104.0f);
        QCOMPARE(levels.apply(-1e30f), 0.0f);
        QCOMPARE(levels.apply(1e30f), 255.0f);
        // Another exposure of the same scene has the same levels.
        for (float& value : values)
            value = 3.0f * value + 50.0f;
        const SceneLevels brighter = SceneLevels::of(values);
        for (const float raw : {0.0f, 10.0f, 333.0f, 1000.0f})
            QCOMPARE(brighter.apply(3.0f * raw + 50.0f), levels.apply(raw));
    }

    void scenesWithoutContrastHaveLevelsToo()
    {
        std::vector<float> none, one{7.0f}, same(500, 7.0f);
        QCOMPARE(SceneLevels::of(none).apply(5.0f), 8.0f);
        QCOMPARE(SceneLevels::of(one).apply(7.0f), 8.0f);
        QCOMPARE(SceneLevels::of(same).apply(9.0f), 8.0f);
    }

    void messagesAreOneLine()
    {
        QCOMPARE(Error({ErrorCode::RasterOpen, "x.tif", "not\na raster"}).message(),
                 std::string("x.tif: not a raster"));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
