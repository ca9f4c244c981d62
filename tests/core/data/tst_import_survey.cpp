#include "core/base/files.h"
#include "core/data/import_survey.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace sextant;
namespace fs = std::filesystem;

class TestImportSurvey : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] fs::path path(const std::string& name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeSample(path("sample"), {12, 32, 200, 3}).has_value());
        fs::create_directories(path("scenes"));
        fs::copy_file(path("sample/scene.tif"), path("scenes/a.tif"));
        fs::copy_file(path("sample/scene_mask.tif"), path("scenes/a_mask.tif"));
        fs::copy_file(path("sample/scene.tif"), path("scenes/b.tif"));
        QVERIFY(writeFile(path("scenes/c.tif"), "no raster").has_value());
        fs::copy_file(path("sample/scene_mask.tif"), path("scenes/c_mask.tif"));
    }

    void whatIsFoundIsTold()
    {
        ImportRequest request;
        request.sources = {path("scenes")};
        const auto survey = surveyImport(request).value();
        QCOMPARE(survey.scenes.size(), std::size_t{2});
        const SurveyedScene& first = survey.scenes[0];
        QCOMPARE(first.image, path("scenes/a.tif"));
        QCOMPARE(first.labels, path("scenes/a_mask.tif"));
        QCOMPARE(first.form, LabelForm::Mask);
        QCOMPARE(first.width, 200);
        QCOMPARE(first.bands, 4);
        QCOMPARE(first.bandNames.size(), std::size_t{4});
        QCOMPARE(first.crsName, std::string("EPSG:32631"));
        QVERIFY(first.problem.empty());
        QVERIFY(!survey.scenes[1].problem.empty()); // c.tif is no raster
        QCOMPARE(survey.problems.size(), std::size_t{1}); // b.tif has no labels
        QVERIFY(survey.problems[0].find("b.tif") != std::string::npos);
    }

    void drawnLabelsAreTheLabels()
    {
        ImportRequest request;
        request.sources = {path("scenes")};
        QVERIFY(drawLabels(request, path("scenes/a.tif"), path("drawn.tif")).has_value());
        const auto drawn = Raster::open(path("drawn.tif")).value();
        const auto given = Raster::open(path("scenes/a_mask.tif")).value();
        const Window all{0, 0, 200, 200};
        const auto ours = drawn.read(all)->values;
        const auto theirs = given.read(all)->values;
        QVERIFY(std::any_of(theirs.begin(), theirs.end(), [](float v) { return v != 0.0f; }));
        QVERIFY(std::equal(ours.begin(), ours.end(), theirs.begin(),
                           [](float a, float b) { return (a != 0.0f) == (b != 0.0f); }));
        QCOMPARE(drawLabels(request, path("scenes/b.tif"), path("none.tif")).error().code,
                 ErrorCode::FileMissing);
    }

    void placesAreThoseOfTheTiles()
    {
        ImportRequest request;
        request.sources = {path("scenes/a.tif")};
        request.folder = path("tiles");
        request.tileSizePx = 64;
        request.splitBy = SplitBy::Block;
        request.blockTiles = 1;
        QVERIFY(importDataset(request).has_value());
        const auto places = tilePlaces(path("tiles")).value();
        const auto dataset = openDataset(path("tiles")).value();
        QCOMPARE(places.size(), dataset.tiles.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            QCOMPARE(places[i].file, dataset.tiles[i].file);
            QCOMPARE(places[i].split, dataset.tiles[i].split);
            QCOMPARE(places[i].vesselPixels, dataset.tiles[i].vesselPixels);
            QCOMPARE(places[i].column % 64, 0);
            QCOMPARE(places[i].source, std::string("a.tif"));
        }
    }

    void foldersWithoutScenesOrIndexAreErrors()
    {
        ImportRequest request;
        request.sources = {path("nowhere")};
        QCOMPARE(surveyImport(request).error().code, ErrorCode::FileMissing);
        fs::create_directories(path("empty"));
        request.sources = {path("empty")};
        QCOMPARE(surveyImport(request).error().code, ErrorCode::DatasetEmpty);
        QCOMPARE(tilePlaces(path("empty")).error().code, ErrorCode::FileMissing);
        QVERIFY(writeFile(path("empty/index.csv"), "file,scene\n1.tif,a\n").has_value());
        QCOMPARE(tilePlaces(path("empty")).error().code, ErrorCode::DatasetInvalid);
    }
};

QTEST_GUILESS_MAIN(TestImportSurvey)
#include "tst_import_survey.moc"
