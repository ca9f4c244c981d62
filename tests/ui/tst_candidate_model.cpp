#include "ui/common/text.h"
#include "ui/models/candidate_model.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;

namespace {

CandidateRecord candidate(int id, double latencyMs, std::int64_t hits)
{
    CandidateRecord c;
    c.id = id;
    c.genome = "Lcw8k3s1p1arn1EE";
    c.latencyMs = latencyMs;
    c.status = CandidateStatus::Done;
    c.fp32 = c.aligned = Score{hits, 10, 10, 1000};
    c.converted = Score{hits / 2, 10, 10 + hits / 2, 1000};
    return c;
}

} // namespace

class TestCandidateModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frontFollowsWhatArrives()
    {
        CandidateModel model;
        const QAbstractItemModelTester tester(&model);
        CandidateRecord training = candidate(0, 5, 50);
        training.status = CandidateStatus::Training;
        training.aligned.reset();
        model.put(training);
        QVERIFY(model.front().empty());
        model.put(candidate(0, 5, 50));
        model.put(candidate(1, 9, 40));
        model.put(candidate(2, 2, 30));
        QCOMPARE(model.front(), (std::vector<int>{2, 0}));
        QVERIFY(!model.isOnFront(1));
        model.reset({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.front().empty());
    }

    void interruptedCandidatesAreNotSaidToTrain()
    {
        CandidateModel model;
        CandidateRecord begun = candidate(0, 5, 50);
        begun.status = CandidateStatus::Training;
        model.reset({begun, candidate(1, 9, 40)});
        const auto status = [&](int row) {
            return model.index(row, CandidateModel::Status).data().toString();
        };
        QCOMPARE(status(0), QStringLiteral("unfinished"));
        model.setSearching(true);
        QCOMPARE(status(0), QStringLiteral("training"));
        QCOMPARE(status(1), QStringLiteral("done"));
        model.setSearching(false);
        QCOMPARE(status(0), QStringLiteral("unfinished"));
    }

    void sortsByValueNotByText()
    {
        CandidateModel model;
        model.reset({candidate(0, 100, 50), candidate(1, 9, 40), candidate(2, 20, 30)});
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(CandidateModel::SortRole);
        sorted.sort(CandidateModel::Latency);
        QCOMPARE(sorted.index(0, 0).data().toInt(), 1);
        QCOMPARE(sorted.index(2, 0).data().toInt(), 0);
    }

    void missingFiguresAreDashes()
    {
        CandidateModel model;
        CandidateRecord failed;
        failed.status = CandidateStatus::Failed;
        failed.reason = "diverged: loss";
        model.reset({failed});
        QCOMPARE(model.index(0, CandidateModel::Device).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(0, CandidateModel::Status).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("diverged: loss"));
    }

    void recoveredIsShownOnlyForATellingGap()
    {
        CandidateRecord small = candidate(0, 1, 1);
        small.fp32 = Score{9000, 0, 1000, 90000};
        small.converted = Score{8990, 0, 1010, 90000};
        small.aligned = small.fp32;
        QVERIFY(small.recovered().has_value());
        QCOMPARE(recoveredText(small), QStringLiteral("–"));
        CandidateRecord large = small;
        large.converted = Score{7000, 0, 3000, 90000};
        QCOMPARE(recoveredText(large), QStringLiteral("100 %"));
        large.aligned = large.converted;
        QCOMPARE(recoveredText(large), QStringLiteral("0 %"));
    }

    void textsForPeople()
    {
        QCOMPARE(durationText(4320), QStringLiteral("1 h 12 min"));
        QCOMPARE(durationText(59), QStringLiteral("59 s"));
        QCOMPARE(latencyText(7.94), QStringLiteral("7.9 ms"));
        QVERIFY(errorText({ErrorCode::MaskMismatch, "m.png", "3 x 4"})
                    .contains(QStringLiteral("m.png")));
        QVERIFY(genomeText(candidate(0, 1, 1)).contains(QStringLiteral("conv-BN 8")));
    }
};

QTEST_MAIN(TestCandidateModel)
#include "tst_candidate_model.moc"
