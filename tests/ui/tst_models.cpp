#include "ui/models/tag_list.h"
#include "core/store/note_tags.h"
#include "core/store/study_front.h"
#include "tests/support/studies.h"
#include "ui/models/architecture.h"
#include "ui/models/candidate_copy.h"
#include "ui/models/candidate_csv.h"
#include "ui/models/candidate_filter.h"
#include "ui/models/candidate_model.h"
#include "ui/models/event_model.h"
#include "ui/models/failure_model.h"
#include "ui/models/layer_model.h"
#include "ui/models/measure.h"
#include "ui/models/progress_curves.h"
#include "ui/models/score_comparison.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

class TestModels : public QObject {
    Q_OBJECT

    StudyHeader m_header = someHeader();
    std::vector<CandidateRecord> m_candidates = someCandidates(m_header, 32);

private Q_SLOTS:
    void tagsAreWordsOfNotesThatCanBeFilteredAndExported()
    {
        using Tags = std::vector<std::string>;
        QCOMPARE(tagsOf("#night, seen at #dusk. # #night a#b"), (Tags{"night", "dusk"}));
        QVERIFY(tagsOf("no tags").empty() && tagsOf({}).empty() && tagsOf("#!").empty());
        CandidateModel model;
        model.reset(m_candidates);
        CandidateFilter rows;
        rows.setSourceModel(&model);
        const QSignalSpy told(&model, &CandidateModel::notesChanged);
        model.setNote(3, "glint #night #fly");
        model.setNote(5, "#nightly");
        QCOMPARE(told.count(), 2);
        QCOMPARE(tagsIn(model.candidates()),
                 (std::vector<TagCount>{{"fly", 1}, {"night", 1}, {"nightly", 1}}));
        QCOMPARE(model.index(3, CandidateModel::Tags).data().toString(), QString("night fly"));
        rows.setTag("night");
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.index(0, CandidateModel::Id).data().toInt(), 3);
        model.setNote(6, "#night"); // comes by itself
        QCOMPARE(rows.rowCount(), 2);
        rows.setTag({});
        QCOMPARE(rows.rowCount(), model.rowCount());
        const std::string csv = candidatesCsv(model.candidates(), {});
        QVERIFY(csv.find(",reason,note,tags\r\n") != std::string::npos);
        QVERIFY(csv.find(",glint #night #fly,night fly\r\n") != std::string::npos);
    }

    void theFrontIsTheSameHoweverItCame()
    {
        CandidateModel model;
        const QAbstractItemModelTester tester(&model);
        const auto objectives = SearchSettings().objectives;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            CandidateRecord training = m_candidates[i];
            training.status = CandidateStatus::Training;
            training.aligned.reset();
            model.put(training);
            model.put(m_candidates[i]);
            QCOMPARE(model.front(),
                     frontOf({m_candidates.begin(), m_candidates.begin() + std::ptrdiff_t(i) + 1},
                             objectives));
        }
        // A member that turns out worse lets others back.
        CandidateRecord worse = m_candidates[std::size_t(model.front().back())];
        worse.aligned = Score{1, 500, 999, 100'000};
        auto changed = m_candidates;
        changed[std::size_t(worse.id)] = worse;
        model.put(worse);
        QCOMPARE(model.front(), frontOf(changed, objectives));
    }

    void aSearchDoesNotTakeMarksAway()
    {
        CandidateModel model;
        model.reset(m_candidates);
        model.setPinned(2, true);
        model.setNote(2, "mine");
        model.put(m_candidates[2]); // told by a search that does not know
        QVERIFY(model.candidate(2)->pinned);
        QCOMPARE(model.candidate(2)->note, std::string("mine"));
        QCOMPARE(model.candidate(-1), nullptr);
        QCOMPARE(model.candidate(32), nullptr);
    }

    void filters()
    {
        using Kind = CandidateFilter::Kind;
        CandidateModel model;
        CandidateFilter rows;
        const QAbstractItemModelTester tester(&rows);
        rows.setSourceModel(&model);
        model.reset(m_candidates);
        const auto count = [&](Kind kind) {
            rows.setKind(kind);
            return rows.rowCount();
        };
        QCOMPARE(count(Kind::All), 32);
        QCOMPARE(count(Kind::Failed), 4);
        QCOMPARE(count(Kind::Done), 28);
        QCOMPARE(count(Kind::Front), int(model.front().size()));
        QCOMPARE(count(Kind::Pinned), 0);
        model.setPinned(3, true);
        QCOMPARE(rows.rowCount(), 1); // follows at once
        model.setExcluded(4, true);
        QCOMPARE(count(Kind::Excluded), 1);
        model.setNote(5, "to be shown");
        QCOMPARE(count(Kind::Noted), 1);
        QCOMPARE(count(Kind::WithinCaps), 32);
        rows.setCaps({m_candidates[0].latencyMs, {}});
        const auto within =
            std::count_if(m_candidates.begin(), m_candidates.end(),
                          [&](const auto& c) { return c.latencyMs <= m_candidates[0].latencyMs; });
        QVERIFY(within < 32);
        QCOMPARE(rows.rowCount(), int(within));
        rows.setKind(Kind::All);
        rows.setWords(u"SHOWN to"_s);
        QCOMPARE(rows.rowCount(), 1);
        rows.setWords(u"nothing has this"_s);
        QCOMPARE(rows.rowCount(), 0);
    }

    void manyRowsAreArrangedOffTheWindowsThread()
    {
        std::vector<CandidateRecord> many;
        for (int id = 0; id < 3 * CandidateFilter::kAtOnce; ++id) {
            many.push_back(m_candidates[std::size_t(id) % m_candidates.size()]);
            many.back().id = id;
            many.back().latencyMs = double((id * 7919) % 10'007);
        }
        CandidateModel model;
        CandidateFilter rows;
        const QAbstractItemModelTester tester(&rows);
        rows.setSourceModel(&model);
        model.reset(many);
        QTRY_COMPARE(rows.rowCount(), int(many.size()));
        rows.sort(CandidateModel::Latency, Qt::DescendingOrder);
        QVERIFY(rows.isArranging());
        // One that changes meanwhile finds its place too.
        CandidateRecord fastest = many[4];
        fastest.latencyMs = 1e6;
        model.put(fastest);
        CandidateRecord another = many[4];
        another.id = int(many.size());
        another.latencyMs = 2e6;
        model.put(another);
        QTRY_VERIFY(!rows.isArranging());
        const auto idAt = [&](int row) { return rows.mapToSource(rows.index(row, 0)).row(); };
        QCOMPARE(rows.rowCount(), int(many.size()) + 1);
        QCOMPARE(idAt(0), another.id);
        QCOMPARE(idAt(1), 4);
        for (int row = 1; row < rows.rowCount(); ++row) {
            QVERIFY(model.candidate(idAt(row - 1))->latencyMs
                    >= model.candidate(idAt(row))->latencyMs);
            QCOMPARE(rows.mapFromSource(model.index(idAt(row), 0)).row(), row);
        }
        rows.setKind(CandidateFilter::Kind::Failed);
        QTRY_VERIFY(!rows.isArranging());
        QCOMPARE(rows.rowCount(), model.failed());
        rows.setWords(u"nothing has this"_s);
        QTRY_COMPARE(rows.rowCount(), 0);
        model.reset(m_candidates); // a smaller study at once
        rows.setWords({});
        QCOMPARE(rows.rowCount(), 4);
    }

    void sortingKeepsPersistentRows()
    {
        CandidateModel model;
        CandidateFilter rows;
        const QAbstractItemModelTester tester(&rows);
        rows.setSourceModel(&model);
        model.reset(m_candidates);
        const QPersistentModelIndex third(rows.index(3, 0));
        QCOMPARE(rows.mapToSource(third).row(), 3);
        rows.sort(CandidateModel::Latency, Qt::AscendingOrder);
        QVERIFY(third.isValid());
        QCOMPARE(rows.mapToSource(third).row(), 3);
        rows.sort(CandidateModel::Architecture, Qt::DescendingOrder);
        QCOMPARE(rows.mapToSource(third).row(), 3);
        CandidateRecord changed = m_candidates[3];
        changed.status = CandidateStatus::Failed;
        rows.setKind(CandidateFilter::Kind::Done);
        model.put(changed);
        QVERIFY(!rows.mapFromSource(model.index(3, 0)).isValid());
    }

    void everyMeasureHasTextsAndAPlace()
    {
        std::set<QString> keys;
        CandidateRecord measured = m_candidates[0];
        measured.measuredMs = 4.5;
        for (const MeasureTraits& traits : allMeasures()) {
            QCOMPARE(&traitsOf(traits.measure), &traits);
            QVERIFY(!measureName(traits.measure).isEmpty());
            QVERIFY(!axisLabel(traits.measure).isEmpty());
            QCOMPARE(measureNamed(QString::fromLatin1(traits.key)), std::optional(traits.measure));
            QVERIFY(std::isfinite(valueOf(measured, traits.measure)));
            keys.insert(QString::fromLatin1(traits.key));
            QCOMPARE(measureText(traits.measure, std::nan("")), u"–"_s);
        }
        QCOMPARE(keys.size(), allMeasures().size());
        for (const Objective objective :
             {Objective::Latency, Objective::Miou, Objective::VesselF1, Objective::Energy,
              Objective::Params, Objective::PeakMemory})
            QCOMPARE(traitsOf(measureOf(objective)).objective, std::optional(objective));
        QVERIFY(std::isnan(valueOf(m_candidates[7], Measure::MiouAligned))); // failed
        QCOMPARE(valueOf(m_candidates[0], Measure::MiouAligned), m_candidates[0].aligned->miou());
    }

    void theTableForSpreadsheetsReadsBack()
    {
        auto candidates = m_candidates;
        candidates[1].note = "with \"quotes\", commas\nand lines";
        const std::string csv = candidatesCsv(candidates, {3});
        QVERIFY(csv.starts_with("candidate,status,on_front,"));
        QVERIFY(csv.find("\"with \"\"quotes\"\", commas\nand lines\",\r\n") != std::string::npos);
        const QStringList lines = QString::fromStdString(csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 33);
        const QStringList titles = lines[0].split(u',');
        const QStringList fourth = lines[4].split(u',');
        QCOMPARE(fourth.size(), titles.size());
        QCOMPARE(fourth[titles.indexOf(u"on_front"_s)], u"1"_s);
        QCOMPARE(fourth[titles.indexOf(u"latency_ms"_s)].toDouble(), candidates[3].latencyMs);
        QCOMPARE(fourth[titles.indexOf(u"miou_aligned"_s)].toDouble(),
                 candidates[3].aligned->miou());
        QVERIFY(lines[8].split(u',')[titles.indexOf(u"miou_aligned"_s)].isEmpty()); // failed
    }

    void theLogGrowsOnTop()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        std::vector<StudyEvent> events{{1, "2026-01-02T03:04:05Z", EventKind::Created, -1, "{}"},
                                       {2, "2026-01-02T03:05:05Z", EventKind::Pinned, 4, "{}"}};
        model.reset(events);
        QCOMPARE(resets.size(), 1);
        events.push_back({3, "2026-01-02T03:06:05Z", EventKind::Excluded, 5, "{}"});
        events.push_back({4, "2026-01-02T03:07:05Z", EventKind::Included, 6, "{}"});
        model.reset(events);
        model.reset(events);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 4);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(model.candidateOf(row), events[std::size_t(3 - row)].candidate);
        events.erase(events.begin());
        model.reset(events); // another study
        QCOMPARE(resets.size(), 2);
        QCOMPARE(model.rowCount(), 3);
    }

    void eventsAreSentences()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model);
        model.reset(
            {{1, "2026-01-02T03:04:05Z", EventKind::Created, -1, "{\"strategy\":\"nsga2\"}"},
             {2, "2026-01-02T03:05:05Z", EventKind::CapsChanged, -1,
              R"({"from":{"max_latency_ms":null,"max_params":null},)"
              R"("to":{"max_latency_ms":7.5,"max_params":null},"since_candidate":4})"},
             {3, "2026-01-02T03:06:05Z", EventKind::Pinned, 7, "{}"}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.candidateOf(0), 7); // newest first
        QCOMPARE(model.candidateOf(9), -1);
        const QString caps = model.index(1, EventModel::Details).data().toString();
        QVERIFY(caps.contains(u"none"_s) && caps.contains(u"7.5"_s) && caps.contains(u"4"_s));
        for (int kind = 0; kind <= int(EventKind::Salvaged); ++kind)
            QVERIFY(!eventText(EventKind(kind)).isEmpty());
        model.reset({});
    }

    void failuresAreGroupedByReason()
    {
        FailureModel model;
        const QAbstractItemModelTester tester(&model);
        const std::vector<Rejection> rejections{{3, "g", "latency above the cap"},
                                                {3, "h", "latency above the cap"},
                                                {5, "i", "the map vanishes at gene3.conv"}};
        model.reset(m_candidates, rejections);
        QCOMPARE(model.failed(), 4);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(model.rowCount(group), 4); // epochs differ, the reason does not
        QCOMPARE(model.candidateOf(group), -1);
        QCOMPARE(model.candidateOf(model.index(1, 0, group)), 15);
        QVERIFY(
            model.index(0, FailureModel::NextStep).data().toString().contains(u"learning rate"_s));
        int rejected = 0;
        for (int row = 1; row < 3; ++row) {
            QCOMPARE(model.rowCount(model.index(row, 0)), 0);
            rejected += model.index(row, FailureModel::Count).data().toInt();
        }
        QCOMPARE(rejected, 3);
        model.reset({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void layersAddUpToTheCounters()
    {
        LayerModel model;
        const QAbstractItemModelTester tester(&model);
        for (const CandidateRecord& candidate : m_candidates) {
            const auto architecture = architectureOf(candidate, m_header).value();
            std::int64_t params = 0, macs = 0;
            for (const NetworkBlock& block : architecture.blocks) {
                params += block.params;
                macs += block.macs;
                QVERIFY(!blockTitle(block).isEmpty());
            }
            QCOMPARE(params, candidate.params);
            QCOMPARE(macs, candidate.macs);
            QVERIFY(std::abs(architecture.latencyMs - candidate.latencyMs)
                    < 1e-9 * candidate.latencyMs);
            model.reset(architecture);
            QCOMPARE(model.rowCount(), int(architecture.blocks.size()));
        }
        CandidateRecord broken = m_candidates[0];
        broken.genome = "nonsense";
        QCOMPARE(architectureOf(broken, m_header).error().code, ErrorCode::GenomeSyntax);
    }

    void twoNetworksStandSideBySide()
    {
        LayerModel model;
        const QAbstractItemModelTester tester(&model);
        const auto first = architectureOf(m_candidates[0], m_header).value();
        const auto second = architectureOf(m_candidates[1], m_header).value();
        model.reset(first, first);
        QCOMPARE(model.columnCount(), 2 * int(LayerModel::PartCount));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.changeOf(row), LayerModel::Change::Same);
        model.reset(first, second);
        int changes = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            changes += model.changeOf(row) == LayerModel::Change::Same ? 0 : 1;
        QVERIFY(changes > 0);
        model.reset({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void theBetterOneOfTwoIsBold()
    {
        ScoreComparison model;
        const QAbstractItemModelTester tester(&model);
        model.reset(m_candidates[0], m_candidates[1]);
        const auto isBold = [&](Measure measure, int column) {
            return model.index(int(measure), column).data(Qt::FontRole).value<QFont>().bold();
        };
        const bool firstIsFaster = m_candidates[0].latencyMs < m_candidates[1].latencyMs;
        QCOMPARE(isBold(Measure::Latency, ScoreComparison::Left), firstIsFaster);
        QCOMPARE(isBold(Measure::Latency, ScoreComparison::Right), !firstIsFaster);
        QVERIFY(!isBold(Measure::Seconds, ScoreComparison::Left)
                && !isBold(Measure::Seconds, ScoreComparison::Right));
        model.reset(m_candidates[0], m_candidates[7]); // which has no scores
        QCOMPARE(
            model.index(int(Measure::MiouAligned), ScoreComparison::Difference).data().toString(),
            u"–"_s);
        model.reset({}, m_candidates[0]);
        QCOMPARE(model.rowCount(), 0);
    }

    void aLongStudyIsCopiedInSlices()
    {
        CandidateModel model;
        CandidateCopy copy(model);
        std::vector<CandidateRecord> copied;
        int copies = 0;
        const auto take = [&](std::vector<CandidateRecord> candidates) {
            copied = std::move(candidates);
            ++copies;
        };
        model.reset(m_candidates);
        copy.make(take);
        QCOMPARE(copies, 1); // at once
        QVERIFY(copied == m_candidates);

        std::vector<CandidateRecord> many;
        for (std::size_t id = 0; id < 3 * CandidateCopy::kSlice; ++id) {
            many.push_back(m_candidates[id % m_candidates.size()]);
            many.back().id = static_cast<int>(id);
        }
        model.reset(many);
        copy.make(take);
        copy.make(take); // instead of the first
        QCOMPARE(copies, 1);
        CandidateRecord late = m_candidates[0]; // a search adds one meanwhile
        late.id = model.rowCount();
        model.put(late);
        QTRY_COMPARE(copies, 2);
        many.push_back(late);
        QVERIFY(copied == many);

        copy.make(take);
        model.reset(m_candidates); // another study: those ids are others now
        QTest::qWait(50);
        QCOMPARE(copies, 2);
    }

    void theCurveOfASearchOnlyRises()
    {
        const auto objectives = SearchSettings().objectives;
        const auto curve = progressCurve(m_candidates, objectives);
        QCOMPARE(curve.size(), m_candidates.size());
        for (std::size_t i = 1; i < curve.size(); ++i) {
            QVERIFY(curve[i].hypervolume >= curve[i - 1].hypervolume);
            QVERIFY(curve[i].bestMiou >= curve[i - 1].bestMiou);
        }
        QVERIFY(std::abs(curve.back().hypervolume - frontHypervolume(m_candidates, objectives))
                < 1e-12);
        QCOMPARE(progressCurve(m_candidates, objectives, 8).size(), 8u);
        QVERIFY(progressCurve({}, objectives).empty());
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
