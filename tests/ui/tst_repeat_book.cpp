#include "tests/support/studies.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/models/layer_range.h"
#include "ui/session/repeat_book.h"
#include "ui/session/selection.h"
#include "ui/window/repeat_delegate.h"

#include <QTableView>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 60'000; // what is waited for is short; computers are not always

/// Candidates 0 and 1 twice more each, with scores close to each other; 2 far away, once.
std::vector<CandidateRecord> repeatedCandidates()
{
    auto candidates = someCandidates(someHeader(), 3);
    const auto scored = [](std::int64_t found) { return Score{found, 100, 1000 - found, 100'000}; };
    candidates[0].aligned = scored(700);
    candidates[1].aligned = scored(706);
    candidates[2].aligned = scored(300);
    for (const auto& [of, found] :
         {std::pair{0, 710}, std::pair{0, 695}, std::pair{1, 700}, std::pair{1, 712}}) {
        CandidateRecord again = candidates[static_cast<std::size_t>(of)];
        again.id = static_cast<int>(candidates.size());
        again.repeatOf = of;
        again.aligned = scored(found);
        candidates.push_back(again);
    }
    return candidates;
}

class OpenDelegate : public RepeatDelegate {
public:
    using RepeatDelegate::RepeatDelegate;
    [[nodiscard]] QString textOf(const QModelIndex& index) const
    {
        QStyleOptionViewItem option;
        initStyleOption(&option, index);
        return option.text;
    }
};

} // namespace

class TestRepeatBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repeatsGiveMeansIntervalsAndWhatIsNotToldApart()
    {
        CandidateModel model;
        Selection selection;
        RepeatBook book(model, selection);
        QTableView view;
        OpenDelegate delegate(book, view);
        QVERIFY(!book.hasNoise() && book.textOf(0).isEmpty());
        const auto candidates = repeatedCandidates();
        model.reset(candidates);
        QTRY_VERIFY_WITH_TIMEOUT(book.hasNoise(), kWaitMs);
        const Repeats expected(candidates, Objective::Miou);
        QCOMPARE(book.of(0).mean, expected.of(0).mean);
        QCOMPARE(book.of(0).trainings, 3);
        QVERIFY(book.textOf(3).contains(miouText(expected.of(0).mean))); // a repeat's own network
        QVERIFY(book.likeCurrent().empty());
        selection.setCurrent(0);
        QCOMPARE(book.likeCurrent(), std::set<int>{1});
        const auto device = [&](int row) { return model.index(row, CandidateModel::Device); };
        QVERIFY(delegate.textOf(device(0)).contains(u"±"_s));
        QVERIFY(delegate.textOf(device(1)).startsWith(u"≈"_s));
        QVERIFY(!delegate.textOf(device(2)).contains(u"±"_s));
        QVERIFY(!delegate.textOf(device(2)).contains(u"≈"_s));
        selection.setCurrent(2);
        QVERIFY(book.likeCurrent().empty());
        model.reset(someCandidates(someHeader(), 3));
        QTRY_VERIFY_WITH_TIMEOUT(!book.hasNoise(), kWaitMs);
    }

    void limitsAreThoseOfTheFormat()
    {
        DeviceRules rules;
        QVERIFY(!limitsOf(rules).largest.has_value()); // FP32
        rules.storage = StorageKind::Float;
        const StorageLimits half = limitsOf(rules);
        QCOMPARE(half.format, u"FP16"_s);
        QVERIFY(*half.largest > 15.99 && *half.largest < 16.0);
        QCOMPARE(*half.smallestNormal, -14.0);
        QCOMPARE(*half.smallest, -24.0);
        rules.floatRule.subnormals = Subnormals::Flush;
        QVERIFY(!limitsOf(rules).smallest.has_value());
        rules.storage = StorageKind::Integer;
        QVERIFY(!limitsOf(rules).largest.has_value() && !limitsOf(rules).format.isEmpty());
    }
};

QTEST_MAIN(TestRepeatBook)
#include "tst_repeat_book.moc"
