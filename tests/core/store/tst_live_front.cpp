#include "core/store/live_front.h"
#include "core/store/study_front.h"

#include <QtTest>

#include <random>

using namespace sextant;

/// Whatever happens to a candidate, the front kept is the one found anew.
class TestLiveFront : public QObject {
    Q_OBJECT

    static constexpr int kCandidates = 300;
    const std::vector<Objective> m_objectives{Objective::Latency, Objective::Miou,
                                              Objective::Params};

    static CandidateRecord random(std::mt19937& rng, int id)
    {
        CandidateRecord candidate;
        candidate.id = id;
        candidate.genome = std::to_string(id);
        change(rng, candidate);
        return candidate;
    }

    // Few values, so that some candidates are equal in one objective or in all.
    static void change(std::mt19937& rng, CandidateRecord& candidate)
    {
        const auto any = [&](int below) { return static_cast<int>(rng() % unsigned(below)); };
        candidate.latencyMs = 1.0 + any(20);
        candidate.params = 100 + any(5);
        candidate.status = any(10) ? CandidateStatus::Done : CandidateStatus::Failed;
        candidate.excluded = any(6) == 0;
        candidate.aligned.reset();
        if (candidate.status == CandidateStatus::Done) {
            const int found = any(60);
            candidate.aligned = Score{found, 0, 100 - found, 9900};
        }
    }

    void compare(const LiveFront& kept, const std::vector<CandidateRecord>& candidates) const
    {
        const auto anew = frontOf(candidates, m_objectives);
        QCOMPARE(kept.members(), (std::set<int>{anew.begin(), anew.end()}));
        QCOMPARE(kept.order().size(), anew.size());
        for (std::size_t i = 0; i < anew.size(); ++i)
            QCOMPARE(objectivesOf(candidates[std::size_t(kept.order()[i])], m_objectives),
                     objectivesOf(candidates[std::size_t(anew[i])], m_objectives));
    }

private Q_SLOTS:
    void followsEveryChange_data()
    {
        QTest::addColumn<bool>("repeats");
        QTest::newRow("each trained once") << false;
        QTest::newRow("some trained repeatedly") << true;
    }

    void followsEveryChange()
    {
        QFETCH(bool, repeats);
        std::mt19937 rng(3);
        std::vector<CandidateRecord> candidates;
        LiveFront front;
        front.reset(candidates, m_objectives, {});
        for (int id = 0; id < kCandidates; ++id) {
            candidates.push_back(random(rng, id));
            if (repeats && id > 0 && id % 40 == 0)
                candidates.back().repeatOf = id - 1;
            front.update(candidates, id);
            compare(front, candidates);
        }
        int came = 0, left = 0;
        for (int step = 0; step < 300; ++step) {
            const std::set<int> before = front.members();
            // Members twice as often: it is their leaving that brings others back.
            const int id = step % 2 && !front.order().empty()
                ? front.order()[rng() % front.order().size()]
                : int(rng() % kCandidates);
            if (step % 3)
                change(rng, candidates[std::size_t(id)]);
            else
                candidates[std::size_t(id)].excluded = !candidates[std::size_t(id)].excluded;
            const auto moved = front.update(candidates, id);
            compare(front, candidates);
            for (const int mover : moved) {
                QVERIFY(before.contains(mover) != front.contains(mover));
                ++(front.contains(mover) ? came : left);
            }
            for (const int member : before)
                QVERIFY(front.contains(member)
                        || std::find(moved.begin(), moved.end(), member) != moved.end());
        }
        QVERIFY(came > 50 && left > 50); // or the changes show nothing
    }
};

QTEST_GUILESS_MAIN(TestLiveFront)
#include "tst_live_front.moc"
