#include "tests/support/studies.h"
#include "ui/models/candidate_model.h"
#include "ui/plot/front_contents.h"
#include "ui/plot/front_plot.h"
#include "ui/plot/hover_card.h"
#include "ui/plot/ticks.h"

#include <QPolygonF>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

namespace {

FrontContents contentsOf(const std::vector<CandidateRecord>& candidates, const FrontView& view)
{
    return frontContents(candidates, view, {}, [](int) { return std::nan(""); });
}

QWidget* canvasOf(FrontPlot& plot)
{
    return plot.findChild<QWidget*>(u"frontCanvas"_s);
}

void drag(QWidget* widget, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {})
{
    QTest::mousePress(widget, Qt::LeftButton, keys, from);
    for (int i = 1; i <= 4; ++i) {
        const QPointF at = QPointF(from) + QPointF(to - from) * i / 4.0;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, keys);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, keys, to);
}

} // namespace

class TestFrontPlot : public QObject {
    Q_OBJECT

    std::vector<CandidateRecord> m_candidates = someCandidates(someHeader(), 40);

private Q_SLOTS:
    void theFrontOfManyIsThatOfAllPairs()
    {
        // Coarse values, so that points share one measure or both.
        std::vector<CandidateRecord> many(3000, m_candidates.front());
        Rng rng(5);
        for (std::size_t i = 0; i < many.size(); ++i) {
            many[i].id = static_cast<int>(i);
            many[i].params = 1 + rng.integer(0, 400);
            many[i].latencyMs = static_cast<double>(400 - many[i].params + rng.integer(1, 300));
        }
        FrontView view;
        view.x = Measure::Latency;
        view.y = Measure::Parameters;
        std::set<int> expected;
        for (const CandidateRecord& a : many)
            if (std::ranges::none_of(many, [&](const CandidateRecord& b) {
                    return b.latencyMs <= a.latencyMs && b.params <= a.params
                        && (b.latencyMs < a.latencyMs || b.params < a.params);
                }))
                expected.insert(a.id);
        const FrontContents contents = contentsOf(many, view);
        QVERIFY(expected.size() > 20);
        QCOMPARE(std::set<int>(contents.frontIds.begin(), contents.frontIds.end()), expected);
        QVERIFY(std::ranges::is_sorted(contents.front, {}, &QPointF::x));
    }

    void ticksAreRoundAndWrittenExactly_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("hundredths")
            << 0.712 << 0.748 << QStringList{u"0.72"_s, u"0.73"_s, u"0.74"_s};
        QTest::newRow("half hundredths")
            << 0.7 << 0.724
            << QStringList{u"0.700"_s, u"0.705"_s, u"0.710"_s, u"0.715"_s, u"0.720"_s};
        QTest::newRow("tens") << 0.0 << 52.0
                              << QStringList{u"0"_s, u"10"_s, u"20"_s, u"30"_s, u"40"_s, u"50"_s};
        QTest::newRow("below zero")
            << -0.25 << 0.2 << QStringList{u"-0.2"_s, u"-0.1"_s, u"0.0"_s, u"0.1"_s, u"0.2"_s};
        QTest::newRow("nothing") << 1.0 << 1.0 << QStringList{};
    }
    void ticksAreRoundAndWrittenExactly()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QStringList, texts);
        const Ticks ticks = linearTicks(low, high, 6);
        QStringList written;
        for (const double at : ticks.at)
            written << tickText(at, ticks);
        QCOMPARE(written, texts);
        // What is written is where the mark stands.
        for (qsizetype i = 0; i < written.size(); ++i)
            QVERIFY(std::abs(QLocale().toDouble(written[i]) - ticks.at[std::size_t(i)]) < 1e-12);
    }

    void logarithmicTicksAreDecadesAndTheirParts()
    {
        const auto texts = [](double low, double high) {
            const Ticks ticks = logTicks(low, high, 6);
            QStringList written;
            for (const double at : ticks.at)
                written << tickText(at, ticks);
            return written;
        };
        QCOMPARE(texts(0.4, 30), (QStringList{u"0.5"_s, u"1"_s, u"2"_s, u"5"_s, u"10"_s, u"20"_s}));
        QCOMPARE(texts(0.9, 2e6),
                 (QStringList{u"1"_s, u"10"_s, u"100"_s, u"1,000"_s, u"10,000"_s, u"100,000"_s,
                              u"1,000,000"_s}));
        QCOMPARE(texts(6.0, 9.5), (QStringList{u"6"_s, u"7"_s, u"8"_s, u"9"_s}));
        QVERIFY(logTicks(0.0, 10.0, 6).at.empty());
    }

    void candidatesTakenInOneByOneAreWhatAllAtOnceAre()
    {
        const auto candidates = someCandidates(someHeader(), 700);
        for (const FrontView& view :
             {FrontView{}, FrontView{Measure::Parameters, Measure::VesselF1, Measure::Energy},
              FrontView{.maxLatencyMs = candidates[5].latencyMs}}) {
            const std::size_t half = 400;
            std::vector<CandidateRecord> known(candidates.begin(), candidates.begin() + half);
            FrontContents grown = contentsOf(known, view);
            int taken = 0;
            for (std::size_t i = half; i < candidates.size(); ++i) {
                CandidateRecord training = candidates[i];
                training.status = CandidateStatus::Training;
                training.fp32 = training.converted = training.aligned = std::nullopt;
                for (const CandidateRecord& c : {training, candidates[i]}) {
                    if (c.id < int(known.size()))
                        known.back() = c;
                    else
                        known.push_back(c);
                    std::optional<int> added;
                    if (takeInto(grown, c, view, false, std::nan(""), added))
                        ++taken;
                    else
                        grown = contentsOf(known, view);
                }
            }
            const FrontContents whole = contentsOf(known, view);
            QVERIFY(taken > 400); // most leave the front as it is
            QCOMPARE(grown.frontIds, whole.frontIds);
            QCOMPARE(grown.trainingIds, whole.trainingIds);
            QCOMPARE(grown.bounds, whole.bounds);
            QCOMPARE(grown.arrows.size(), whole.arrows.size());
            QCOMPARE(grown.points.size(), whole.points.size());
            for (std::size_t i = 0; i < whole.points.size(); ++i) {
                QCOMPARE(grown.points.idAt(i), whole.points.idAt(i));
                QCOMPARE(grown.points.at(i), whole.points.at(i));
                QCOMPARE(grown.points.markAt(i), whole.points.markAt(i));
                QCOMPARE(grown.points.colourAt(i), whole.points.colourAt(i));
            }
        }
    }

    void thePictureGrownPointByPointIsThePictureDrawnAnew()
    {
        CandidateModel model;
        FrontPlot plot(model);
        plot.resize(640, 480);
        auto candidates = someCandidates(someHeader(), 500);
        const auto last =
            candidates.back().id % 8 == 7 ? candidates[candidates.size() - 2] : candidates.back();
        candidates.resize(std::size_t(last.id));
        model.reset(candidates);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(30);
        model.put(last);
        QTRY_COMPARE(plot.contents().points.find(last.id).has_value(), true);
        QTest::qWait(30);
        const QImage grown = plot.grab().toImage(); // what is on the screen
        plot.setColour(Measure::Energy);
        plot.setColour(std::nullopt);
        QTest::qWait(30);
        QCOMPARE(grown, plot.grab().toImage());
    }

    void theFrontIsOfTheAxesChosen()
    {
        for (const auto& [x, y] : {std::pair{Measure::Latency, Measure::MiouAligned},
                                   {Measure::Parameters, Measure::VesselF1},
                                   {Measure::MiouFp32, Measure::Energy}}) {
            const FrontContents contents = contentsOf(m_candidates, {x, y});
            QVERIFY(!contents.frontIds.empty());
            const auto toMinimise = [&](const CandidateRecord& c) {
                const auto sign = [](Measure m) {
                    return traitsOf(m).wanted == Wanted::More ? -1 : 1;
                };
                return std::pair{sign(x) * valueOf(c, x), sign(y) * valueOf(c, y)};
            };
            for (const CandidateRecord& c : m_candidates) {
                if (c.status != CandidateStatus::Done)
                    continue;
                const auto own = toMinimise(c);
                const bool dominated =
                    std::any_of(m_candidates.begin(), m_candidates.end(), [&](const auto& other) {
                        if (other.status != CandidateStatus::Done)
                            return false;
                        const auto theirs = toMinimise(other);
                        return theirs != own && theirs.first <= own.first
                            && theirs.second <= own.second;
                    });
                const bool onFront =
                    std::find(contents.frontIds.begin(), contents.frontIds.end(), c.id)
                    != contents.frontIds.end();
                QCOMPARE(onFront, !dominated);
            }
        }
        // Training time has no better end: no front.
        QVERIFY(contentsOf(m_candidates, {Measure::Seconds, Measure::MiouAligned}).front.empty());
    }

    void whatIsBeyondACapIsGreyAndOnNoFront()
    {
        FrontView view;
        view.maxLatencyMs = m_candidates[0].latencyMs - 1e-6;
        const FrontContents contents = contentsOf(m_candidates, view);
        int grey = 0;
        for (std::size_t i = 0; i < contents.points.size(); ++i) {
            const auto& c = m_candidates[std::size_t(contents.points.idAt(i))];
            const bool isBeyond = c.latencyMs > *view.maxLatencyMs;
            QCOMPARE(contents.points.markAt(i) == PlotPoints::Infeasible, isBeyond);
            grey += isBeyond ? 1 : 0;
        }
        QVERIFY(grey > 0);
        for (const int id : contents.frontIds)
            QVERIFY(m_candidates[std::size_t(id)].latencyMs <= *view.maxLatencyMs);
    }

    void replayShowsTheFrontOfThatTime()
    {
        FrontView view;
        view.shown = 10;
        const auto early = contentsOf(m_candidates, view);
        const std::vector first(m_candidates.begin(), m_candidates.begin() + 10);
        QCOMPARE(early.frontIds, contentsOf(first, {}).frontIds);
        QCOMPARE(early.points.size(), 9u); // one of eight has failed
    }

    void arrowsGoFromConvertedToAligned()
    {
        const FrontContents contents = contentsOf(m_candidates, {});
        QCOMPARE(contents.arrows.size(), contents.points.size());
        for (const QLineF& arrow : contents.arrows)
            QVERIFY(arrow.x1() == arrow.x2() && arrow.y1() < arrow.y2());
        FrontView other;
        other.y = Measure::VesselF1;
        QVERIFY(contentsOf(m_candidates, other).arrows.empty());
    }

    void pointsAreFoundByPixelAndOutline()
    {
        PlotPoints points;
        for (int i = 0; i < 5; ++i)
            points.add(10 + i, std::pow(10.0, i), i, PlotPoints::Dominated);
        points.project(AxisMap::through(1, 0, 10'000, 400, true),
                       AxisMap::through(0, 100, 4, 0, false));
        QCOMPARE(points.nearest({198, 52}, 10), 12);
        QCOMPARE(points.nearest({150, 10}, 10), -1);
        QCOMPARE(points.within(QPolygonF(QRectF(-10, 40, 250, 70))), (std::vector{10, 11, 12}));
        QCOMPARE(points.within(QPolygonF({{90, 110}, {90, 60}, {110, 60}, {110, 110}})),
                 std::vector{11});
    }

    void clickToggleBoxAndLasso()
    {
        CandidateModel model;
        FrontPlot plot(model);
        plot.resize(600, 400);
        plot.show();
        model.reset(m_candidates);
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTRY_VERIFY(!plot.positionOf(0).isNull());
        QTest::qWait(50);
        QSignalSpy clicked(&plot, &FrontPlot::candidateClicked);
        QSignalSpy toggled(&plot, &FrontPlot::candidateToggled);
        QSignalSpy region(&plot, &FrontPlot::regionSelected);
        const int first = plot.contents().frontIds.front();
        const int last = plot.contents().frontIds.back();
        QTest::mouseClick(canvasOf(plot), Qt::LeftButton, {}, plot.positionOf(first));
        QTest::mouseClick(canvasOf(plot), Qt::LeftButton, Qt::ControlModifier,
                          plot.positionOf(last));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][0].toInt(), first);
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled[0][0].toInt(), last);

        drag(canvasOf(plot), {2, 2}, {598, 398}, Qt::ShiftModifier);
        QCOMPARE(region.count(), 1);
        QCOMPARE(region[0][0].value<std::vector<int>>().size(), plot.contents().points.size());
        plot.setTool(FrontPlot::Tool::Lasso);
        const QPoint at = plot.positionOf(first);
        QTest::mousePress(canvasOf(plot), Qt::LeftButton, {}, QPoint(4, 4));
        for (const QPoint& to :
             {QPoint(4, 396), QPoint(at.x() + 20, 396), QPoint(at.x() + 20, 4)}) {
            QMouseEvent move(QEvent::MouseMove, to, canvasOf(plot)->mapToGlobal(to), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(canvasOf(plot), &move);
        }
        QTest::mouseRelease(canvasOf(plot), Qt::LeftButton, {}, QPoint(4, 4));
        QCOMPARE(region.count(), 2);
        const auto lassoed = region[1][0].value<std::vector<int>>();
        QVERIFY(std::find(lassoed.begin(), lassoed.end(), first) != lassoed.end());
        QVERIFY(std::find(lassoed.begin(), lassoed.end(), last) == lassoed.end());
    }

    void aCapIsDraggedToARoundValue()
    {
        CandidateModel model;
        FrontPlot plot(model);
        plot.resize(600, 400);
        plot.show();
        model.reset(m_candidates);
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QVERIFY(plot.capHandleOf(Measure::Latency).isNull()); // a study that cannot be changed
        plot.setCaps(std::nullopt, std::nullopt, true);
        QTest::qWait(50);
        const QPoint handle = plot.capHandleOf(Measure::Latency);
        QVERIFY(!handle.isNull());
        QSignalSpy dragged(&plot, &FrontPlot::capDragged);
        drag(canvasOf(plot), handle + QPoint(-8, 8), {300, 150});
        QCOMPARE(dragged.count(), 1);
        QCOMPARE(dragged[0][0].value<Measure>(), Measure::Latency);
        const auto cap = dragged[0][1].value<std::optional<double>>();
        QVERIFY(cap.has_value());
        // Three figures.
        const double step = std::pow(10.0, std::floor(std::log10(*cap)) - 2);
        QVERIFY(std::abs(*cap / step - std::round(*cap / step)) < 1e-6);
        plot.setCaps(cap, std::nullopt, true);
        QTest::qWait(50);
        QVERIFY(std::abs(plot.capHandleOf(Measure::Latency).x() - 300) <= 2);
        drag(canvasOf(plot), plot.capHandleOf(Measure::Latency) + QPoint(0, 60), {599, 150});
        QCOMPARE(dragged.count(), 2);
        QVERIFY(!dragged[1][1].value<std::optional<double>>().has_value());
    }

    void aZoomedPlotStaysWhereItIs()
    {
        CandidateModel model;
        FrontPlot plot(model);
        plot.resize(600, 400);
        plot.show();
        model.reset(m_candidates);
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(50);
        drag(canvasOf(plot), {300, 380}, {200, 300});
        const int someone = plot.contents().frontIds.front();
        const QPoint before = plot.positionOf(someone);
        plot.select(someone);
        model.put(m_candidates[0]);
        QTest::qWait(50);
        QCOMPARE(plot.positionOf(someone), before);
        plot.fit();
        QVERIFY(plot.positionOf(someone) != before);
    }

    void pictures()
    {
        QTemporaryDir folder;
        CandidateModel model;
        FrontPlot plot(model);
        plot.resize(600, 400);
        plot.show();
        model.reset(m_candidates);
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(50);
        const auto file = [&](const char* name) {
            return std::filesystem::path(folder.filePath(QString::fromLatin1(name)).toStdString());
        };
        for (const char* name : {"front.svg", "front.pdf", "front.png"})
            QVERIFY(plot.save(file(name)).has_value());
        QSvgRenderer svg(folder.filePath(u"front.svg"_s));
        QVERIFY(svg.isValid());
        QCOMPARE(svg.viewBox(), QRect(0, 0, 600, 400));
        QCOMPARE(QImage(folder.filePath(u"front.png"_s)).size(), QSize(1200, 800));
        QFile pdf(folder.filePath(u"front.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QCOMPARE(plot.save(file("front.xyz")).error().code, ErrorCode::WrongUsage);
        QCOMPARE(plot.save(file("none/front.svg")).error().code, ErrorCode::FileUnwritable);
    }

    void theCardHasAtMostTenLines()
    {
        CandidateRecord c = m_candidates[9];
        c.parentB = 3;
        c.pinned = true;
        c.note = std::string(300, 'x');
        const QString text = cardText(c, u"knee, 3 of 9 on the front"_s);
        QVERIFY(text.count(u"<br>"_s) + 1 <= 10);
        QVERIFY(text.contains(u"simulated"_s));
    }
};

QTEST_MAIN(TestFrontPlot)
#include "tst_front_plot.moc"
