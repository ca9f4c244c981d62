#include "core/space/space_presets.h"
#include "ui/space/histogram.h"
#include "ui/space/number_editor.h"
#include "ui/space/range_slider.h"
#include "ui/space/space_analysis.h"
#include "ui/space/space_document.h"
#include "ui/space/space_json.h"
#include "ui/space/space_lists.h"
#include "ui/space/space_tree_model.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QUndoStack>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 60'000; // what is waited for is short; computers are not always

QJsonObject defaults()
{
    return *spaceFromText(SearchSpace::defaults().toJson());
}

QJsonArray listOf(std::initializer_list<int> values)
{
    QJsonArray list;
    for (const int value : values)
        list.append(value);
    return list;
}

SpaceQuestion question(const QJsonObject& space, int networks)
{
    return {
        textOf(space), textOf(defaults()), findProfile("myriad-x").value(), {3, 64, 64}, networks};
}

} // namespace

class TestSpaceEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The document.

    void everyEditIsUndoneAndRedone()
    {
        QUndoStack history;
        SpaceDocument document(history);
        document.reset(defaults());
        std::vector<QJsonObject> states{document.space()};
        const auto keep = [&] { states.push_back(document.space()); };
        document.set(u"/stages/0/widths"_s, listOf({8, 16}));
        keep();
        document.setStages(2, 3);
        keep();
        document.setStagesApart(true);
        keep();
        document.set(u"/stages/2/kernels"_s, listOf({7}));
        keep();
        document.setStages(2, 5);
        keep();
        document.addEntry(u"/forbidden"_s);
        keep();
        document.set(u"/forbidden/0/widths"_s, listOf({16}));
        keep();
        document.addEntry(u"/band_subsets"_s);
        keep();
        document.removeEntry(u"/forbidden/0"_s);
        keep();
        document.setStagesApart(false);
        keep();
        document.replace(defaults(), u"Preset"_s);
        keep();
        QCOMPARE(history.count(), int(states.size()) - 1);
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            history.undo();
            QCOMPARE(document.space(), states[i]);
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            history.redo();
            QCOMPARE(document.space(), states[i]);
        }
    }

    void aDragIsOneCommandAndNoneWhenItEndsWhereItBegan()
    {
        QUndoStack history;
        SpaceDocument document(history);
        document.reset(defaults());
        const int drag = document.newGesture();
        for (const int most : {40, 32, 24})
            document.set(u"/stages/0/widths"_s, listOf({8, most}), drag);
        QCOMPARE(history.count(), 1);
        document.set(u"/stages/0/widths"_s, listOf({8, 16}), document.newGesture());
        QCOMPARE(history.count(), 2);
        history.undo();
        QCOMPARE(valueAt(document.space(), u"/stages/0/widths"_s).toArray(), listOf({8, 24}));
        history.undo();
        QCOMPARE(document.space(), defaults());
        const int idle = document.newGesture();
        const QJsonValue before = valueAt(document.space(), u"/stages/0/kernels"_s);
        document.set(u"/stages/0/kernels"_s, listOf({3}), idle);
        document.set(u"/stages/0/kernels"_s, before, idle);
        QCOMPARE(document.space(), defaults());
        QVERIFY(!history.canUndo());
        document.set(u"/stages/0/kernels"_s, before); // as it is: no edit
        QVERIFY(!history.canUndo());
    }

    void stagesOfTheirOwnFollowTheirNumber()
    {
        QUndoStack history;
        SpaceDocument document(history);
        document.reset(defaults());
        document.setStagesApart(true);
        const auto stages = [&] { return document.space()[u"stages"_s].toArray(); };
        QCOMPARE(stages().size(), 4);
        document.set(u"/stages/3/widths"_s, listOf({48}));
        document.setStages(2, 6);
        QCOMPARE(stages().size(), 6);
        QCOMPARE(stages()[5], stages()[3]);
        QVERIFY(SearchSpace::check(document.text()).empty());
        document.setStages(1, 1);
        QVERIFY(SearchSpace::check(document.text()).empty());
        QVERIFY(!document.areStagesApart());
    }

    // Files.

    void presetsAreHeldAsTheyAreWritten()
    {
        for (const SpacePreset& preset : spacePresets()) {
            const auto held = spaceFromText(preset.space.toJson());
            QVERIFY(held.has_value());
            QCOMPARE(SearchSpace::fromJson(textOf(*held)).value(), preset.space);
        }
    }

    void aFileWithMistakesCanBePutRight()
    {
        const auto held = spaceFromText(
            R"({"format":"sextant-space","version":2,"name":"x","min_stages":1,"max_stages":2,
                "stages":{"blocks":"conv_act","widths":{"from":8,"to":24,"step":8},"kernels":[3,4]}})");
        QVERIFY(held.has_value());
        QCOMPARE(valueAt(*held, u"/stages/0/widths"_s).toArray(), listOf({8, 16, 24}));
        const auto mistakes = SearchSpace::check(textOf(*held));
        QCOMPARE(mistakes.size(), 1u);
        QCOMPARE(fieldPlace(QString::fromStdString(mistakes[0].place)), u"/stages/0/kernels"_s);
        QVERIFY(SearchSpace::check(textOf(withValue(*held, u"/stages/0/kernels"_s, listOf({3}))))
                    .empty());
        QVERIFY(!spaceFromText("{\"format\":\"other\"}").has_value());
        QVERIFY(!spaceFromText("not json").has_value());
        // Format 1 is brought to the present one.
        QVERIFY(spaceFromText(R"({"format":"sextant-space","version":1,"min_stages":2,
            "max_stages":2,"blocks":["conv_act"],"widths":[8],"kernels":[3],
            "activations":["relu"],"pools":["max"]})")
                    .has_value());
    }

    // What is offered is what core takes.

    void everyOfferedValueIsKnownToCore()
    {
        QJsonObject space = withValue(defaults(), u"/forbidden/0"_s, QJsonObject());
        space = withValue(space, u"/band_subsets/0"_s, listOf({1}));
        for (const SpaceSection& section : sectionsOf(space, 4))
            for (const SpaceField& field : section.fields) {
                QJsonArray all;
                for (const FieldName& name : field.names)
                    all.append(name.value);
                for (const int stop : field.stops)
                    all.append(stop);
                if (field.kind == FieldKind::Flags)
                    all = {false, true};
                if (all.isEmpty() || field.kind == FieldKind::Span)
                    continue;
                const QJsonValue value =
                    field.kind == FieldKind::OneName ? all.first() : QJsonValue(all);
                QJsonObject with = withValue(space, field.place, value);
                if (!field.isCondition || field.kind == FieldKind::Bands)
                    with = withValue(with, u"/forbidden"_s, QJsonArray());
                for (const SpaceFinding& finding : SearchSpace::check(textOf(with)))
                    QVERIFY2(finding.place == "/forbidden", // all at once leave nothing
                             finding.sentence().c_str());
            }
    }

    void findingsBelongToFields()
    {
        const QJsonObject space = withValue(defaults(), u"/forbidden/0"_s, QJsonObject());
        QUndoStack history;
        SpaceDocument document(history);
        document.reset(space);
        SpaceTreeModel model(document);
        for (const QString& place :
             {u"/stages/0/kernels/1"_s, u"/stages/0"_s, u"/max_stages"_s, u"/decoder/skips/0"_s,
              u"/forbidden/0"_s, u"/forbidden"_s, u"/caps/max_params"_s, u"/name"_s})
            QVERIFY2(model.indexOf(place).isValid(), qPrintable(place));
        QCOMPARE(placeText(space, u"/stages/0/widths/3"_s), u"All stages, Widths"_s);
    }

    // Models.

    void theTreeFollowsTheDocument()
    {
        QUndoStack history;
        SpaceDocument document(history);
        document.reset(defaults());
        SpaceTreeModel model(document);
        const QAbstractItemModelTester tester(&model);
        const auto holds = [&](const QString& place) {
            const QModelIndex index = model.indexOf(place);
            return index.siblingAtColumn(SpaceTreeModel::Holds).data().toString();
        };
        QCOMPARE(holds(u"/min_stages"_s), u"2 to 4"_s);
        document.setStages(2, 3);
        QCOMPARE(holds(u"/min_stages"_s), u"2 to 3"_s);
        document.setStagesApart(true);
        QVERIFY(model.indexOf(u"/stages/2/widths"_s).isValid());
        document.addEntry(u"/forbidden"_s);
        QCOMPARE(model.indexOf(u"/forbidden/0"_s).data().toString(), u"Rule 1"_s);
        document.addEntry(u"/band_subsets"_s);
        while (history.canUndo())
            history.undo();
        QVERIFY(!model.indexOf(u"/stages/2/widths"_s).isValid());

        document.set(u"/stages/0/kernels"_s, listOf({3, 4}));
        std::shared_ptr<const SpaceSampler> sampler;
        const SpaceReport wrong = reportOf(question(document.space(), 0), sampler);
        QVERIFY(!sampler && !wrong.isSound());
        model.setReport(wrong);
        const QModelIndex kernels = model.indexOf(u"/stages/0/kernels"_s);
        QCOMPARE(kernels.data(SpaceTreeModel::MistakesRole).toInt(), 1);
        QVERIFY(kernels.data(SpaceTreeModel::ChangedRole).toBool());

        SpaceListModel findings(SpaceListModel::Of::Findings);
        SpaceListModel changes(SpaceListModel::Of::Changes);
        const QAbstractItemModelTester findingsTester(&findings), changesTester(&changes);
        findings.reset(wrong, document.space());
        changes.reset(wrong, document.space());
        QCOMPARE(findings.rowCount(), 1);
        QVERIFY(findings.index(0, 0).data(SpaceListModel::IsMistakeRole).toBool());
        QCOMPARE(changes.rowCount(), 1);
        QCOMPARE(changes.index(0, 1).data().toString(), u"3, 5"_s);
        QCOMPARE(changes.index(0, 2).data().toString(), u"3, 4"_s);
        history.undo();
        const SpaceReport right = reportOf(question(document.space(), 0), sampler);
        findings.reset(right, document.space());
        QVERIFY(right.isSound() && right.changes.empty());
        QCOMPARE(right.size, SpaceSampler(SearchSpace::defaults()).size());
        QVERIFY(findings.rowCount() > 0); // what the device runs slowly
        QVERIFY(!findings.index(0, 0).data(SpaceListModel::IsMistakeRole).toBool());
    }

    void digitsAreGrouped()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(groupedDigits("1234567").remove(QChar(0x200B)), u"1,234,567"_s);
        QCOMPARE(groupedDigits("123"), u"123"_s);
    }

    // Numbers.

    void aRangeKeepsItsNumbersAndTakesOfferedOnes()
    {
        const std::vector stops{4, 6, 8, 10, 12, 16, 20, 24, 32};
        const std::vector values{8, 12, 20};
        QCOMPARE(NumberEditor::ranged(values, stops, 8, 20), values);
        QCOMPARE(NumberEditor::ranged(values, stops, 8, 12), (std::vector{8, 12}));
        QCOMPARE(NumberEditor::ranged(values, stops, 4, 20), (std::vector{4, 6, 8, 12, 20}));
        QCOMPARE(NumberEditor::ranged(values, stops, 8, 32), (std::vector{8, 12, 20, 24, 32}));
        QCOMPARE(NumberEditor::ranged(values, stops, 10, 20), (std::vector{10, 12, 20}));
        QCOMPARE(NumberEditor::ranged(values, stops, 21, 22), (std::vector{21, 22}));
        QCOMPARE(NumberEditor::ranged({}, stops, 6, 10), (std::vector{6, 8, 10}));
    }

    void theSliderObeysKeysAndTheMouse()
    {
        RangeSlider slider;
        slider.resize(400, 24);
        slider.setStops(std::vector<bool>(11, true));
        slider.setRange(2, 8);
        QSignalSpy moved(&slider, &RangeSlider::moved);
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(slider.low(), 3);
        QTest::keyClick(&slider, Qt::Key_End); // not past the other end
        QCOMPARE(slider.low(), 8);
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(slider.low(), 0);
        QTest::keyClick(&slider, Qt::Key_Left);
        QCOMPARE(moved.count(), 3); // nowhere to go: nothing told
        QTest::keyClick(&slider, Qt::Key_Tab);
        QCOMPARE(slider.active(), RangeSlider::Handle::High);
        QTest::keyClick(&slider, Qt::Key_PageDown);
        QCOMPARE(slider.high(), 4);
        QSignalSpy released(&slider, &RangeSlider::released);
        QTest::mousePress(&slider, Qt::LeftButton, {}, slider.centreOf(RangeSlider::Handle::High));
        QTest::mouseMove(&slider, slider.centreOfStop(9));
        QMouseEvent move(QEvent::MouseMove, slider.centreOfStop(9), QPointF(), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(&slider, &move);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, slider.centreOfStop(9));
        QCOMPARE(slider.high(), 9);
        QCOMPARE(slider.low(), 0);
        QVERIFY(released.count() >= 1);
    }

    void aDragThatComesBackFindsItsNumbers()
    {
        SpaceField widths;
        for (const SpaceSection& section : sectionsOf(defaults(), 3))
            for (const SpaceField& field : section.fields)
                if (field.place == u"/stages/0/widths"_s)
                    widths = field;
        NumberEditor editor(widths);
        QJsonValue held = listOf({8, 12, 20, 37});
        QJsonObject space;
        editor.show(held, space);
        connect(&editor, &FieldEditor::edited, &editor,
                [&](const QJsonValue& value, FieldEditor::Part) {
                    held = value;
                    editor.show(held, space);
                });
        RangeSlider& slider = editor.slider();
        slider.resize(600, 24);
        const int high = slider.high();
        Q_EMIT slider.moved(slider.low(), slider.low() + 1);
        QVERIFY(held.toArray().size() < 4);
        Q_EMIT slider.moved(slider.low(), high);
        QCOMPARE(held.toArray(), listOf({8, 12, 20, 37}));
    }

    // Costs.

    void histogramsCountEveryValueOnce()
    {
        std::vector<double> values;
        for (int i = 1; i <= 500; ++i)
            values.push_back(i);
        values.push_back(NAN);
        const Histogram all = Histogram::of(values, 250.0);
        QCOMPARE(all.values, 500);
        int sum = 0;
        for (const int count : all.counts)
            sum += count;
        QCOMPARE(sum, 500);
        QCOMPARE(all.beyondShare, 0.5);
        QVERIFY(all.shareOf(1.0) > 0.0 && all.shareOf(500.0) < 1.0);
        const Histogram beyond = Histogram::of({1.0, 2.0}, 100.0); // the cap is on the axis
        QVERIFY(beyond.shareOf(100.0) < 1.0);
        QVERIFY(Histogram::of({}, std::nullopt).counts.empty());
        QCOMPARE(Histogram::of({7.0, 7.0}, std::nullopt).most(), 2);
    }

    void onlyTheLastOfManyQuestionsIsAnswered()
    {
        SpaceAnalysis analysis;
        QSignalSpy checked(&analysis, &SpaceAnalysis::checked);
        QStringList sizes;
        int drawn = 0;
        connect(&analysis, &SpaceAnalysis::checked, &analysis,
                [&](const SpaceReport& report) { sizes << QString::fromStdString(report.size); });
        connect(&analysis, &SpaceAnalysis::sampled, &analysis,
                [&](const SpaceCosts& costs) { drawn = costs.drawn; });
        QJsonObject space = defaults();
        for (int most = 2; most <= 6; ++most) {
            space[u"max_stages"_s] = most;
            analysis.ask(question(space, 150));
        }
        QTRY_VERIFY_WITH_TIMEOUT(analysis.isIdle(), kWaitMs);
        QCoreApplication::processEvents();
        QCOMPARE(checked.count(), 1);
        SearchSpace last = SearchSpace::defaults();
        last.maxStages = 6;
        QCOMPARE(sizes.first().toStdString(), SpaceSampler(last).size());
        QCOMPARE(drawn, 150);
        space[u"max_stages"_s] = 9; // nothing to draw from
        drawn = 0;
        analysis.ask(question(space, 150));
        QTRY_VERIFY_WITH_TIMEOUT(analysis.isIdle(), kWaitMs);
        QCOMPARE(drawn, 0);
        QCOMPARE(checked.count(), 2);
    }
};

QTEST_MAIN(TestSpaceEditor)
#include "tst_space_editor.moc"
