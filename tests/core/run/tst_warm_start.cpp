#include "core/hw/device_profile.h"
#include "core/hw/latency.h"
#include "core/run/study_edit.h"
#include "core/run/warm_start.h"
#include "tests/support/spaces.h"

#include <QtTest>

#include <filesystem>

using namespace sextant;

namespace {

constexpr const char* kSmall = "Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EPM2EE";
constexpr const char* kOther = "Lcw16k3s1p1arn1EPM2ELcw16k3s1p1arn1EPM2EE";
constexpr const char* kLarge = "Lcw16k3s1p1arn1EPM2ELcw32k3s1p1arn1EPM2EE";

SearchSpace space()
{
    return plainSpace(2, 2, {BlockKind::ConvBnAct, BlockKind::MbConv}, {8, 16, 32});
}

StudyHeader header()
{
    StudyHeader header;
    header.spaceJson = space().toJson();
    header.profileJson = findProfile("myriad-x")->jsonText;
    header.bands = 3;
    header.tileWidth = header.tileHeight = 64;
    header.bandNames = {"red", "green", "blue"};
    header.sampleType = "uint8";
    header.mean = {1, 1, 1};
    header.deviation = {1, 1, 1};
    return header;
}

} // namespace

class TestWarmStart : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    /// Candidates with so many of 100 vessel pixels found; below 0: failed.
    Study studyOf(const std::vector<std::pair<std::string, int>>& candidates)
    {
        auto study = Study::create(std::filesystem::path(m_folder.path().toStdString())
                                       / ("older" + std::to_string(m_count++) + ".sextant"),
                                   header())
                         .value();
        int id = 0;
        for (const auto& [genome, found] : candidates) {
            CandidateRecord candidate;
            candidate.id = id++;
            candidate.genome = genome;
            if (!study.begin(candidate, {}))
                qFatal("the study cannot be written");
            candidate.status = found < 0 ? CandidateStatus::Failed : CandidateStatus::Done;
            if (found >= 0)
                candidate.fp32 = candidate.converted = candidate.aligned =
                    Score{found, 0, 100 - found, 900};
            if (!study.finish(candidate, {"weights of " + genome, "device"}))
                qFatal("the study cannot be written");
        }
        return study;
    }
    static std::vector<int> idsOf(const Result<std::vector<WarmStart>>& starts)
    {
        std::vector<int> ids;
        for (const WarmStart& start : starts.value())
            ids.push_back(start.candidate);
        return ids;
    }

private Q_SLOTS:
    void theBestComeFirst()
    {
        const Study older = studyOf(
            {{kSmall, 40}, {kLarge, 70}, {kOther, 40}, {"Lme4arn1EPM2ELme4arn1EPM2EE", -1}});
        const auto starts = warmStart(older, header(), 10);
        QVERIFY2(starts, starts ? "" : starts.error().message().c_str());
        QCOMPARE(idsOf(starts), (std::vector<int>{1, 0, 2})); // equal mIoU: the faster one
        QCOMPARE(starts->front().genome.text(), kLarge);
        QCOMPARE(starts->front().fp32Weights, std::string("weights of ") + kLarge);
        QVERIFY(starts->at(1).latencyMs < starts->at(2).latencyMs);
        QCOMPARE(idsOf(warmStart(older, header(), 2)), (std::vector<int>{1, 0}));
        QCOMPARE(idsOf(warmStart(older, header(), 0)), std::vector<int>());
    }

    void onlyWhatTheNewStudyCanBuild()
    {
        const Study older = studyOf({{kSmall, 40}, {kLarge, 70}});
        StudyHeader bands = header();
        bands.bands = 4;
        QVERIFY(idsOf(warmStart(older, bands, 10)).empty());
        StudyHeader narrow = header();
        SearchSpace small = space();
        small.stages.front().widths = {8, 16};
        narrow.spaceJson = small.toJson();
        QCOMPARE(idsOf(warmStart(older, narrow, 10)), std::vector<int>{0});
        const auto params = [](const char* genome) {
            return buildNetwork(Genome::parse(genome).value(), {3, 64, 64}, 1).value();
        };
        StudyHeader capped = header();
        capped.settings.maxParams = params(kLarge).params - 1;
        QCOMPARE(idsOf(warmStart(older, capped, 10)), std::vector<int>{0});
        StudyHeader fast = header();
        fast.settings.maxLatencyMs =
            estimateCost(params(kLarge), findProfile("myriad-x").value()).latencyMs * 0.999;
        QCOMPARE(idsOf(warmStart(older, fast, 10)), std::vector<int>{0});
    }

    void equalNetworksComeOnce()
    {
        const Study older = studyOf({{kSmall, 40}, {"Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EE", 60}});
        QCOMPARE(idsOf(warmStart(older, header(), 10)), std::vector<int>{1});
    }

    void aStudyBeginsWithThem()
    {
        const Study older = studyOf({{kSmall, 40}, {kLarge, 70}, {kOther, 60}});
        auto study =
            Study::create(std::filesystem::path(m_folder.path().toStdString()) / "new", header())
                .value();
        QVERIFY(addGenome(study, kLarge).has_value());
        const auto started = addWarmStarts(study, older, 2, false).value();
        QCOMPARE(started.wishes.size(), std::size_t{1});
        QCOMPARE(started.known, 1); // so asking twice does no harm
        QCOMPARE(started.wishes.front().genome, Genome::parse(kOther)->withoutDeadGenes().text());
        QCOMPARE(addWarmStarts(study, older, 2, false)->known, 2);
        // Weights that are none are refused, not left out.
        QCOMPARE(addWarmStarts(study, older, 3, true).error().code, ErrorCode::StudyCorrupt);
        StudyHeader bands = header();
        bands.bands = 4;
        auto other =
            Study::create(std::filesystem::path(m_folder.path().toStdString()) / "bands", bands)
                .value();
        QCOMPARE(addWarmStarts(other, older, 2, false).error().code, ErrorCode::StudyMismatch);
    }

    void theMeanOfRepeatsRanks()
    {
        Study older = studyOf({{kSmall, 60}, {kLarge, 70}});
        CandidateRecord repeat;
        repeat.id = 2;
        repeat.genome = kLarge;
        repeat.repeatOf = 1;
        QVERIFY(older.begin(repeat, {}).has_value());
        repeat.status = CandidateStatus::Done;
        repeat.fp32 = repeat.converted = repeat.aligned = Score{30, 0, 70, 900};
        QVERIFY(older.finish(repeat, {}).has_value());
        QCOMPARE(idsOf(warmStart(older, header(), 10)), (std::vector<int>{0, 1}));
    }

    void damagedHeadersAreErrors()
    {
        const Study older = studyOf({{kSmall, 40}});
        StudyHeader bad = header();
        bad.spaceJson = "{";
        QCOMPARE(warmStart(older, bad, 1).error().code, ErrorCode::SpaceInvalid);
        bad = header();
        bad.profileJson = "{}";
        QCOMPARE(warmStart(older, bad, 1).error().code, ErrorCode::ProfileInvalid);
    }
};

QTEST_GUILESS_MAIN(TestWarmStart)
#include "tst_warm_start.moc"
