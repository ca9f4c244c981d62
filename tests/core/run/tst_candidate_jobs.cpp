#include "core/data/dataset.h"
#include "core/run/candidate_jobs.h"
#include "core/run/gap.h"
#include "core/run/study_run.h"

#include <QtTest>

#include <cmath>
#include <filesystem>

using namespace sextant;
namespace fs = std::filesystem;

/// From tiles to masks over scenes and exported files, with real training.
class TestCandidateJobs : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] fs::path path(const char* name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    /// Trains one small network on real or sample tiles and puts it into a study.
    [[nodiscard]] Result<fs::path> studyOn(const fs::path& data, const char* name, int epochs)
    {
        StudyRequest request;
        request.study = path(name);
        request.data = data;
        request.device = findProfile("myriad-x").value();
        SearchSpace space = SearchSpace::defaults();
        space.name = "one";
        space.minStages = space.maxStages = 3;
        space.blocks = {BlockKind::ConvBnAct};
        space.widths = {16};
        space.kernels = {3};
        space.activations = {ActivationKind::Relu};
        space.pools = {PoolKind::Max};
        request.space = space;
        request.settings.evaluations = 1;
        request.settings.epochs = epochs;
        request.settings.alignEpochs = 1;
        auto study = openOrCreateStudy(request);
        if (!study)
            return tl::unexpected(study.error());
        if (const auto done = searchStudy(*study, data, 1); !done)
            return tl::unexpected(done.error());
        return request.study;
    }

private Q_SLOTS:
    void vancouverMaskLiesOnTheShips()
    {
        const fs::path shared = SEXTANT_SHARED "/data";
        if (!fs::exists(shared))
            QSKIP("real imagery is not beside this checkout");
        const auto study = studyOn(shared / "s2anchorage", "anchorage.sextant", 3);
        QVERIFY2(study, study ? "" : study.error().message().c_str());
        SceneRequest request;
        request.scene = shared / "scenes/s2_vancouver_rgba8_utm10n.tif";
        request.mask = path("vancouver.tif");
        const auto result = inferCandidate(*study, 0, request);
        QVERIFY2(result, result ? "" : result.error().message().c_str());

        const auto scene = Raster::open(request.scene).value();
        const auto mask = Raster::open(request.mask).value();
        QCOMPARE(mask.info().worldFromPixel.value(), scene.info().worldFromPixel.value());
        QCOMPARE(mask.info().crsName, scene.info().crsName);
        // A ship at anchor in English Bay, 20 px long, alone on dark water.
        const Window ship{415, 420, 25, 55};
        const auto seen = scene.read(ship).value();
        const auto found = mask.read(ship).value();
        int bright = 0;
        int both = 0;
        int either = 0;
        for (std::size_t i = 0; i < found.values.size(); ++i) {
            const bool isBright = seen.values[i] > 90.0f; // red band; water is below 40
            const bool isMask = found.values[i] > 0.0f;
            bright += isBright;
            both += isBright && isMask;
            either += isBright || isMask;
        }
        QVERIFY2(bright > 20, qPrintable(QString::number(bright)));
        QVERIFY2(both * 2 > either, qPrintable(QString("%1 of %2").arg(both).arg(either)));
    }

    void sceneBandsAreMappedToTheTiles()
    {
        const fs::path shared = SEXTANT_SHARED "/data";
        if (!fs::exists(shared))
            QSKIP("real imagery is not beside this checkout");
        const auto tiles = openDataset(shared / "sen2ships").value();
        const auto scene = Raster::open(shared / "scenes/s2_honolulu_5band_uint16.tif").value();
        const auto map = mapBands(scene.info(), tiles.bandNames, tiles.type).value();
        QCOMPARE(map.sceneBands, (std::vector<int>{3, 2, 1, 4}));
        QCOMPARE(map.ceiling, 255.0);
    }

    void theExportedFileScoresAsTheStudySays()
    {
        QVERIFY(writeSample(path("sample"), {36, 64, 200, 4}).has_value());
        const auto study = studyOn(path("sample"), "sample.sextant", 4).value();
        const auto report =
            exportCandidate(study, 0, path("out"), {ExportFormat::Onnx, ExportFormat::TorchScript});
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        QVERIFY(report->maxAbsDiff <= 1e-4);
        QVERIFY(std::abs(report->miouExported - report->miouStudy) <= 1e-3);
        QCOMPARE(report->files.size(), std::size_t{2});

        SceneRequest request;
        request.scene = path("sample") / "scene.tif";
        request.truth = path("sample") / "scene_mask.tif";
        request.mask = path("study.tif");
        const auto fromStudy = inferCandidate(study, 0, request).value();
        request.mask = path("onnx.tif");
        const auto fromOnnx = inferOnnx(report->files.front(), request).value();
        QVERIFY(fromStudy.score && fromOnnx.score);
        QVERIFY(std::abs(fromStudy.score->backgroundIou() - fromOnnx.score->backgroundIou())
                < 0.01);
        QCOMPARE(exportCandidate(study, 5, path("out"), {ExportFormat::Onnx}).error().code,
                 ErrorCode::CandidateMissing);
    }

    void theGapHasItsControlAndItsCauses()
    {
        QVERIFY(writeSample(path("gap"), {24, 48, 64, 6}).has_value());
        GapRequest request;
        request.data = path("gap");
        request.genome = Genome::parse("Lcw8k3s1p1arn1EPM2ELcw12k3s1p1arn1EE").value();
        request.device = findProfile("myriad-x").value();
        request.training.epochs = 3;
        request.training.alignEpochs = 1;
        request.seeds = {0, 1};
        const auto report = measureGap(request).value();
        QCOMPARE(report.runs.size(), std::size_t{2});
        QCOMPARE(report.causes.size(), std::size_t{2});
        QVERIFY(std::abs(report.mean.fp32 - (report.runs[0].fp32 + report.runs[1].fp32) / 2)
                < 1e-12);
        // Two runs: Student's t with one degree of freedom, 12.706, over the standard error.
        const double halfWidth = 12.706 * std::abs(report.runs[0].fp32 - report.runs[1].fp32) / 2;
        QVERIFY(std::abs(report.ci95.fp32 - halfWidth) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestCandidateJobs)
#include "tst_candidate_jobs.moc"
