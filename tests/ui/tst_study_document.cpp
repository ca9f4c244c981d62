#include "tests/support/studies.h"
#include "ui/models/candidate_model.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"

#include <QSignalSpy>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;

class TestStudyDocument : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    std::filesystem::path freshStudy(int candidates = 12)
    {
        const auto path = std::filesystem::path(m_folder.path().toStdString())
            / ("study" + std::to_string(m_count++) + ".sextant");
        makeStudy(path, candidates);
        return path;
    }
    static CandidateRecord kept(const std::filesystem::path& path, int id)
    {
        return Study::open(path, Study::Access::ReadOnly)->candidate(id).value();
    }
    static EventKind lastEvent(const std::filesystem::path& path)
    {
        return Study::open(path, Study::Access::ReadOnly)->events().value().back().kind;
    }

private Q_SLOTS:
    void marksAreShownAtOnceKeptAndUndone()
    {
        const auto path = freshStudy();
        CandidateModel model;
        StudyDocument document(model);
        QVERIFY(document.open(path).has_value());
        document.setPinned({1, 2}, true);
        QVERIFY(model.candidate(1)->pinned && model.candidate(2)->pinned);
        document.setExcluded({model.front().front()}, true);
        document.setNote(3, QStringLiteral("für später"));
        QTRY_VERIFY(document.isSaved());
        QVERIFY(kept(path, 1).pinned && kept(path, 2).pinned);
        QCOMPARE(kept(path, 3).note, std::string("für später"));
        QCOMPARE(document.undoStack().count(), 3);

        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(!model.candidate(1)->pinned);
        QTRY_VERIFY(document.isSaved());
        for (int id = 0; id < 12; ++id) {
            const CandidateRecord record = kept(path, id);
            QVERIFY(!record.pinned && !record.excluded && record.note.empty());
        }
        document.undoStack().redo();
        QTRY_VERIFY(document.isSaved());
        QVERIFY(kept(path, 2).pinned);
        QCOMPARE(lastEvent(path), EventKind::Pinned);
    }

    void undoingRestoresWhatWasMixed()
    {
        const auto path = freshStudy();
        CandidateModel model;
        StudyDocument document(model);
        QVERIFY(document.open(path).has_value());
        document.setPinned({4}, true);
        document.setPinned({4, 5}, true);
        document.undoStack().undo();
        QVERIFY(model.candidate(4)->pinned && !model.candidate(5)->pinned);
        document.setPinned({4}, true); // so already: nothing to undo
        QCOMPARE(document.undoStack().count(), 2);
    }

    void theFrontFollowsExclusions()
    {
        CandidateModel model;
        StudyDocument document(model);
        QVERIFY(document.open(freshStudy()).has_value());
        const auto before = model.front();
        document.setExcluded({before.front()}, true);
        QVERIFY(!model.isOnFront(before.front()));
        document.undoStack().undo();
        QCOMPARE(model.front(), before);
    }

    void capsReachTheStudyAndItsLog()
    {
        const auto path = freshStudy();
        CandidateModel model;
        StudyDocument document(model);
        QVERIFY(document.open(path).has_value());
        QSignalSpy changed(&document, &StudyDocument::capsChanged);
        document.setCaps({7.25, 50'000});
        QCOMPARE(changed.count(), 1);
        QTRY_VERIFY(document.isSaved());
        auto settings = Study::open(path, Study::Access::ReadOnly)->header()->settings;
        QCOMPARE(settings.maxLatencyMs, std::optional(7.25));
        QCOMPARE(settings.maxParams, std::optional<std::int64_t>(50'000));
        QCOMPARE(lastEvent(path), EventKind::CapsChanged);
        QTRY_COMPARE(document.events().back().kind, EventKind::CapsChanged);
        document.undoStack().undo();
        QTRY_VERIFY(document.isSaved());
        settings = Study::open(path, Study::Access::ReadOnly)->header()->settings;
        QVERIFY(!settings.maxLatencyMs && !settings.maxParams);
    }

    void whatCannotBeWrittenIsNotShown()
    {
        const auto path = freshStudy();
        CandidateModel model;
        StudyDocument document(model);
        QVERIFY(document.open(path).has_value());
        QSignalSpy failed(&document, &StudyDocument::failed);
        std::filesystem::rename(path, path.string() + ".away");
        document.setPinned({1}, true);
        QTRY_COMPARE(failed.count(), 1);
        std::filesystem::rename(path.string() + ".away", path);
        QVERIFY(document.open(path).has_value());
        QVERIFY(!model.candidate(1)->pinned);
        QCOMPARE(document.undoStack().count(), 0);
    }

    void learningCurvesAreReadOnceAndGrow()
    {
        CandidateModel model;
        StudyDocument document(model);
        QVERIFY(document.open(freshStudy()).has_value());
        QVERIFY(document.epochs(2).empty());
        QTRY_COMPARE(document.epochs(2).size(), 1u);
        document.addEpoch({2, 0, false, 0.7, 0.4}); // the file has it
        document.addEpoch({2, 1, false, 0.6, 0.5});
        QCOMPARE(document.epochs(2).size(), 2u);
    }

    void anotherStudyHasNothingToUndo()
    {
        CandidateModel model;
        StudyDocument document(model);
        QVERIFY(document.open(freshStudy()).has_value());
        document.setPinned({1}, true);
        QVERIFY(document.open(freshStudy(3)).has_value());
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!document.open("/nowhere/none.sextant").has_value());
        QCOMPARE(model.rowCount(), 3); // as it was
        document.begin("/nowhere/new.sextant");
        document.setCaps({1.0, {}}); // no study yet: nothing to change
        QCOMPARE(document.undoStack().count(), 0);
    }

    void selectionKeepsOneCurrentAmongSeveral()
    {
        Selection selection;
        QSignalSpy current(&selection, &Selection::currentChanged);
        selection.set({5, 3, 3});
        QCOMPARE(selection.ids(), (std::vector{3, 5}));
        QCOMPARE(selection.current(), 3);
        selection.toggle(7);
        QCOMPARE(selection.current(), 7);
        selection.toggle(7);
        QCOMPARE(selection.current(), 3);
        selection.setCurrent(-1);
        QVERIFY(selection.ids().empty());
        QCOMPARE(current.count(), 4);
    }
};

QTEST_MAIN(TestStudyDocument)
#include "tst_study_document.moc"
