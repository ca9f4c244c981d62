#include "core/data/dataset.h"
#include "core/run/candidate_jobs.h"
#include "core/run/gap.h"
#include "core/run/study_run.h"
#include "tests/support/spaces.h"

#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>
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
    [[nodiscard]] Result<fs::path> studyOn(const fs::path& data, const char* name, int epochs,
                                           BlockKind block = BlockKind::ConvBnAct)
    {
        StudyRequest request;
        request.study = path(name);
        request.data = data;
        request.device = findProfile("myriad-x").value();
        request.space = plainSpace(3, 3, {block}, {16});
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

    void aLevelledNetworkSeesTheSameUnderAnyExposure()
    {
        QVERIFY(writeSample(path("levels"), {24, 64, 300, 4}).has_value());
        StudyRequest asked;
        asked.study = path("levels.sextant");
        asked.data = path("levels");
        asked.device = findProfile("myriad-x").value();
        asked.space = plainSpace(2, 2, {BlockKind::ConvBnAct}, {8});
        asked.settings.evaluations = 1;
        asked.settings.epochs = 3;
        asked.settings.alignEpochs = 1;
        asked.settings.training.levelScenes = true;
        auto study = openOrCreateStudy(asked).value();
        QVERIFY(searchStudy(study, asked.data, 1).has_value());
        QCOMPARE(study.header()->sampleType, std::string("levelled"));
        QVERIFY(study.header()->settings.training.levelScenes);

        const fs::path dim = path("levels") / "scene.tif";
        const auto scene = Raster::open(dim).value();
        RasterInfo info = scene.info();
        auto block = scene.read({0, 0, info.width, info.height}).value();
        for (float& value : block.values)
            value = 7.0f * value + 300.0f;
        info.type = SampleType::UInt16;
        const fs::path bright = path("bright.tif");
        QVERIFY(writeRaster(bright, info, block.values).has_value());

        const auto report = exportCandidate(asked.study, 0, path("levelled"), {ExportFormat::Onnx});
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        SceneRequest request;
        request.mask = path("levelled.tif");
        request.probability = path("levelled_probability.tif");
        const auto probabilitiesOf = [&](const fs::path& file, bool byStudy) {
            request.scene = file;
            const auto done = byStudy ? inferCandidate(asked.study, 0, request)
                                      : inferOnnx(report->files.front(), request);
            return done
                ? Raster::open(request.probability)->read({0, 0, info.width, info.height})->values
                : std::vector<float>();
        };
        const auto expected = probabilitiesOf(dim, true);
        QVERIFY(!expected.empty());
        QVERIFY(std::ranges::max(expected) > std::ranges::min(expected) + 10.0f); // of 254
        QCOMPARE(probabilitiesOf(bright, true), expected);
        QCOMPARE(probabilitiesOf(bright, false), probabilitiesOf(dim, false));
    }

    void theExportedFileScoresAsTheStudySays()
    {
        QVERIFY(writeSample(path("sample"), {36, 64, 600, 4}).has_value());
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

    /// On the study of the test before.
    void onlyRecipesThatAreGivenAreCompared()
    {
        StudyRequest request;
        request.study = path("sample.sextant");
        request.data = path("sample");
        const SearchSettings own =
            Study::open(request.study, Study::Access::ReadOnly)->header()->settings;
        request.settings = own;
        request.settings.training.cropPx = 32; // defaults of another version, say
        QVERIFY(openOrCreateStudy(request));
        request.training = own.training;
        request.recipe = own.recipe;
        QVERIFY(openOrCreateStudy(request));
        request.training->augmentation.gain = 0.1;
        QCOMPARE(openOrCreateStudy(request).error().code, ErrorCode::StudyMismatch);
        request.training = own.training;
        request.recipe->distillation = 0.25;
        QCOMPARE(openOrCreateStudy(request).error().code, ErrorCode::StudyMismatch);
    }

    /// On the study of the test before.
    void aPreviewIsNearlyTheMaskAndWritesNothing()
    {
        SceneRequest request;
        request.scene = path("sample") / "scene.tif";
        QVERIFY(!deservesPreview(path("sample.sextant"), 0, request).value()); // small and quick
        std::vector<std::uint8_t> exact;
        std::vector<std::uint8_t> preview;
        const auto into = [](std::vector<std::uint8_t>& all) {
            return [&all](const Window&, std::span<const std::uint8_t> mask) {
                all.insert(all.end(), mask.begin(), mask.end());
            };
        };
        const auto before =
            std::distance(fs::directory_iterator(path("")), fs::directory_iterator());
        QVERIFY(inferCandidate(path("sample.sextant"), 0, request, {}, into(exact)));
        request.parts.accumulator = false;
        QVERIFY(inferCandidate(path("sample.sextant"), 0, request, {}, into(preview)));
        QCOMPARE(std::distance(fs::directory_iterator(path("")), fs::directory_iterator()), before);
        QCOMPARE(preview.size(), exact.size());
        std::size_t different = 0;
        for (std::size_t i = 0; i < exact.size(); ++i)
            different += exact[i] != preview[i] ? 1 : 0;
        QVERIFY2(different * 1000 < exact.size(), QByteArray::number(qulonglong(different)));
    }

    /// On the study of the test before.
    void maskWindowsTileTheScene()
    {
        SceneRequest request;
        request.scene = path("sample") / "scene.tif";
        request.mask = path("windows.tif");
        std::vector<std::pair<Window, std::vector<std::uint8_t>>> windows;
        const auto result = inferCandidate(
            path("sample.sextant"), 0, request, {},
            [&](const Window& window, std::span<const std::uint8_t> mask) {
                windows.emplace_back(window, std::vector<std::uint8_t>(mask.begin(), mask.end()));
            });
        QVERIFY2(result, result ? "" : result.error().message().c_str());
        const auto mask = Raster::open(request.mask).value();
        std::int64_t pixels = 0;
        for (const auto& [window, values] : windows) {
            const auto written = mask.read(window).value();
            QVERIFY(std::ranges::equal(written.values, values, {}, {},
                                       [](std::uint8_t value) { return float(value); }));
            pixels += std::int64_t{window.width} * window.height;
        }
        QVERIFY(windows.size() > 1);
        QCOMPARE(pixels, std::int64_t{mask.info().width} * mask.info().height);
    }

    void aNetworkThatSeesItsWholeTileRunsOnTheStudysTiles()
    {
        SceneRequest request;
        request.scene = path("sample") / "scene.tif";
        const auto local = inferCandidate(path("sample.sextant"), 0, request).value();
        QVERIFY(local.seamFree);
        QVERIFY(local.tileSizePx > 64); // larger ones give the same, in less time
        QVERIFY(writeSample(path("tiles48"), {12, 48, 250, 3}).has_value());
        const auto study =
            studyOn(path("tiles48"), "squeeze.sextant", 1, BlockKind::ConvSe).value();
        request.scene = path("tiles48") / "scene.tif";
        for (const Numerics numerics : {Numerics::Device, Numerics::Fp32}) {
            request.numerics = numerics;
            const auto whole = inferCandidate(study, 0, request).value();
            QVERIFY(!whole.seamFree);
            QCOMPARE(whole.tileSizePx, 48);
            QCOMPARE(whole.overlapPx, 12);
        }
    }

    void layersAreReportedOnAnyDevice()
    {
        const auto own = candidateLayers(path("sample.sextant"), 0, {}, 2);
        QVERIFY2(own, own ? "" : own.error().message().c_str());
        const auto coarse =
            candidateLayers(path("sample.sextant"), 0, findProfile("fp8-e4m3").value(), 2);
        const auto integer =
            candidateLayers(path("sample.sextant"), 0, findProfile("coral-edgetpu").value(), 2);
        QVERIFY(coarse && integer);
        QCOMPARE(own->size(), coarse->size());
        // Three mantissa bits against ten.
        QVERIFY(own->back().snrDb > coarse->back().snrDb + 20.0);
        QVERIFY(std::isfinite(integer->back().snrDb));
        QCOMPARE(candidateLayers(path("sample.sextant"), 7).error().code,
                 ErrorCode::CandidateMissing);
        QVERIFY(writeSample(path("other"), {12, 48, 64, 8}).has_value());
        QCOMPARE(candidateLayers(path("sample.sextant"), 0, {}, 2, path("other")).error().code,
                 ErrorCode::StudyMismatch);
    }

    void dataWithoutVesselsOrWithoutPixelsAreRefused()
    {
        const auto folder = path("without");
        QVERIFY(writeSample(folder, {12, 48, 64, 6}).has_value());
        const auto overwrite = [](const std::filesystem::path& file, float value, SampleType type) {
            RasterInfo info = Raster::open(file)->info();
            info.type = type;
            const auto size = static_cast<std::size_t>(info.width)
                * static_cast<std::size_t>(info.height * info.bands);
            return writeRaster(file, info, std::vector<float>(size, value)).has_value();
        };
        const auto refusal = [&](const char* study) {
            StudyRequest request;
            request.study = path(study);
            request.data = folder;
            request.device = findProfile("myriad-x").value();
            return openOrCreateStudy(request).error();
        };
        for (const auto& mask : std::filesystem::directory_iterator(folder / "masks"))
            QVERIFY(overwrite(mask.path(), 0.0f, SampleType::UInt8));
        QCOMPARE(refusal("a.sextant").code, ErrorCode::DatasetInvalid);
        QVERIFY(refusal("a.sextant").why.find("vessel") != std::string::npos);
        for (const auto& image : std::filesystem::directory_iterator(folder / "images"))
            QVERIFY(overwrite(image.path(), std::nanf(""), SampleType::Float32));
        QVERIFY(refusal("b.sextant").why.find("valid") != std::string::npos);
    }

    void theGapHasItsControlAndItsCauses()
    {
        QVERIFY(writeSample(path("gap"), {24, 48, 64, 6}).has_value());
        GapRequest request;
        request.data = path("gap");
        request.genomes = {Genome::parse("Lcw8k3s1p1arn1EPM2ELcw12k3s1p1arn1EE").value()};
        request.devices = {findProfile("myriad-x-2020").value(),
                           findProfile("coral-edgetpu").value()};
        request.training.epochs = 3;
        request.training.alignEpochs = 1;
        request.seeds = {0, 1};
        request.work = path("work");
        const auto report = measureGap(request).value();
        QCOMPARE(report.tables.size(), std::size_t{2});
        for (const GapTable& table : report.tables) {
            QCOMPARE(table.runs.size(), std::size_t{2});
            QCOMPARE(table.causes.size(), ruleParts().size());
            QVERIFY(std::abs(table.mean.fp32 - (table.runs[0].fp32 + table.runs[1].fp32) / 2)
                    < 1e-12);
            // Two runs: Student's t with one degree of freedom over the standard error.
            constexpr double kStudent = 12.7062047361747;
            const double halfWidth =
                kStudent * std::abs(table.runs[0].fp32 - table.runs[1].fp32) / 2;
            QVERIFY(std::abs(table.ci95.fp32 - halfWidth) < 1e-9);
        }
        // FP32 training is the device's business nowhere.
        QCOMPARE(report.tables[0].runs[1].fp32, report.tables[1].runs[1].fp32);
        const std::string markdown = gapMarkdown(report);
        QVERIFY(markdown.find("simulated") != std::string::npos);
        QVERIFY(markdown.find("coral-edgetpu") != std::string::npos);
        QXmlStreamReader drawing(QString::fromStdString(gapSvg(report)));
        while (!drawing.atEnd())
            drawing.readNext();
        QVERIFY2(!drawing.hasError(), qPrintable(drawing.errorString()));
    }

    void anInterruptedGapContinuesToTheSameFigures()
    {
        QVERIFY(writeSample(path("again"), {24, 48, 64, 6}).has_value());
        GapRequest request;
        request.data = path("again");
        request.genomes = {Genome::parse("Lcw8k3s1p1arn1EE").value()};
        request.devices = {findProfile("myriad-x-2020").value()};
        request.training.epochs = 2;
        request.training.alignEpochs = 1;
        request.seeds = {0, 1};
        const auto whole = measureGap(request).value();
        request.work = path("halves");
        std::stop_source stop;
        int steps = 0;
        const auto stopped =
            measureGap(request, RunToken{stop.get_token(), nullptr, {}}, [&](const std::string&) {
                if (++steps == 6) // in the second seed
                    stop.request_stop();
            });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        int told = 0;
        const auto continued = measureGap(request, {}, [&](const std::string&) { ++told; }).value();
        QVERIFY(told < 8); // the first seed is not done again
        for (std::size_t i = 0; i < 2; ++i) {
            const GapRun& one = continued.tables[0].runs[i];
            const GapRun& other = whole.tables[0].runs[i];
            for (const auto field :
                 {&GapRun::fp32, &GapRun::converted, &GapRun::aligned, &GapRun::control})
                QCOMPARE(one.*field, other.*field);
            QVERIFY(one.alone == other.alone && one.without == other.without);
        }
    }
};

QTEST_GUILESS_MAIN(TestCandidateJobs)
#include "tst_candidate_jobs.moc"
