#include "core/base/files.h"
#include "core/data/dataset_import.h"
#include "core/data/dataset_report.h"
#include "core/data/detail/annotations.h"
#include "core/geo/vessel_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>

using namespace sextant;
namespace fs = std::filesystem;

namespace {

/// Pieces of columns of a mask, [start, length], 0-based, down the columns.
std::vector<std::pair<int, int>> columnPieces(const std::vector<std::uint8_t>& mask, int width,
                                              int height)
{
    std::vector<std::pair<int, int>> pieces;
    for (int x = 0; x < width; ++x)
        for (int y = 0; y < height; ++y) {
            if (mask[static_cast<std::size_t>(y * width + x)] == 0)
                continue;
            const int at = x * height + y;
            if (!pieces.empty() && pieces.back().first + pieces.back().second == at)
                ++pieces.back().second;
            else
                pieces.emplace_back(at, 1);
        }
    return pieces;
}

/// One vessel per row of pixels: how an annotation is cut up does not change what is covered.
std::vector<Vessel> vesselsOf(const std::vector<std::uint8_t>& mask, int width, int height)
{
    std::vector<Vessel> vessels;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            if (mask[static_cast<std::size_t>(y * width + x)] == 0)
                continue;
            const int begin = x;
            while (x < width && mask[static_cast<std::size_t>(y * width + x)] != 0)
                ++x;
            Vessel vessel;
            vessel.id = static_cast<int>(vessels.size()) + 1;
            vessel.runs = {{y, begin, x}};
            vessel.box = {begin, y, x - begin, 1};
            vessel.pixels = x - begin;
            vessels.push_back(vessel);
        }
    return vessels;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] fs::path path(const std::string& name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    /// Scenes with masks beside them, and the same labels in every other form.
    void writeScenes(int count)
    {
        QJsonArray images;
        QJsonArray annotations;
        std::string runLengths = "ImageId,EncodedPixels\n";
        for (int s = 0; s < count; ++s) {
            const std::string name = "scene" + std::to_string(s);
            QVERIFY(writeSample(path("source"), {12, 48, 200, std::uint64_t(s + 5)}).has_value());
            fs::create_directories(path("scenes"));
            fs::create_directories(path("masks"));
            fs::create_directories(path("vectors"));
            fs::rename(path("source") / "scene.tif", path("scenes") / (name + ".tif"));
            fs::rename(path("source") / "scene_mask.tif", path("masks") / (name + ".tif"));
            const auto block =
                Raster::open(path("masks") / (name + ".tif"))->read({0, 0, 200, 200}).value();
            std::vector<std::uint8_t> mask;
            for (const float value : block.values)
                mask.push_back(value != 0.0f ? 1 : 0);
            QVERIFY(std::ranges::count(mask, 1) > 0);
            QVERIFY(writeVessels(path("vectors") / (name + ".gpkg"), vesselsOf(mask, 200, 200),
                                 path("scenes") / (name + ".tif"))
                        .has_value());
            const auto pieces = columnPieces(mask, 200, 200);
            images.append(QJsonObject{{"id", s + 1},
                                      {"file_name", QString::fromStdString(name + ".tif")},
                                      {"width", 200},
                                      {"height", 200}});
            QJsonArray counts;
            int at = 0;
            std::string text;
            for (const auto& [start, length] : pieces) {
                counts.append(start - at);
                counts.append(length);
                at = start + length;
                text += std::to_string(start + 1) + " " + std::to_string(length) + " ";
            }
            counts.append(40'000 - at);
            annotations.append(QJsonObject{
                {"id", s + 1},
                {"image_id", s + 1},
                {"segmentation", QJsonObject{{"counts", counts}, {"size", QJsonArray{200, 200}}}}});
            runLengths += name + ".tif," + text + "\n";
        }
        const QJsonObject coco{{"images", images}, {"annotations", annotations}};
        QVERIFY(
            writeFile(path("coco.json"), QJsonDocument(coco).toJson().toStdString()).has_value());
        QVERIFY(writeFile(path("runs.csv"), runLengths).has_value());
    }

    [[nodiscard]] ImportRequest requestFor(const std::string& labels, const std::string& out) const
    {
        ImportRequest request;
        request.sources = {path("scenes")};
        request.labels = path(labels);
        request.folder = path(out);
        request.tileSizePx = 64;
        return request;
    }

    static std::map<std::string, std::string> contentsOf(const fs::path& folder)
    {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file())
                files[fs::relative(entry.path(), folder).string()] = readFile(entry.path()).value();
        return files;
    }

private Q_SLOTS:
    void initTestCase() { writeScenes(4); }

    void everyFormOfLabelsGivesTheSameBytes()
    {
        const auto first = importDataset(requestFor("masks", "from_masks"));
        QVERIFY2(first, first ? "" : first.error().message().c_str());
        QCOMPARE(first->scenes, 4);
        QCOMPARE(first->tiles, 4 * 16);
        const auto expected = contentsOf(path("from_masks"));
        QCOMPARE(expected.size(), std::size_t{2 * 64 + 2});
        for (const char* labels : {"vectors", "coco.json", "runs.csv"}) {
            const auto other = importDataset(requestFor(labels, "other"));
            QVERIFY2(other, other ? "" : other.error().message().c_str());
            QVERIFY2(contentsOf(path("other")) == expected, labels);
            fs::remove_all(path("other"));
        }
    }

    /// On the dataset of the test before.
    void whatIsImportedIsADataset()
    {
        const auto dataset = openDataset(path("from_masks")).value();
        QCOMPARE(dataset.tiles.size(), std::size_t{64});
        QCOMPARE(dataset.bandNames, (std::vector<std::string>{"red", "green", "blue", "nir"}));
        std::map<std::string, std::set<Split>> splits;
        std::int64_t vesselPixels = 0;
        for (const Tile& tile : dataset.tiles) {
            splits[tile.scene].insert(tile.split);
            vesselPixels += tile.vesselPixels;
        }
        QCOMPARE(splits.size(), std::size_t{4});
        for (const auto& [scene, in] : splits)
            QCOMPARE(in.size(), std::size_t{1});
        std::int64_t labelled = 0;
        for (int s = 0; s < 4; ++s) {
            const auto mask = Raster::open(path("masks") / ("scene" + std::to_string(s) + ".tif"))
                                  ->read({0, 0, 200, 200})
                                  .value();
            labelled += std::ranges::count_if(mask.values, [](float v) { return v != 0.0f; });
        }
        QCOMPARE(vesselPixels, labelled);
        // A tile is its part of the scene, in place and in numbers.
        const auto tile = Raster::open(path("from_masks") / "images/00006.tif").value();
        const auto scene = Raster::open(path("scenes/scene0.tif")).value();
        const auto place = tile.lonLat(0, 0).value();
        const auto same = scene.lonLat(64, 64).value();
        QVERIFY(std::abs(place[0] - same[0]) < 1e-9 && std::abs(place[1] - same[1]) < 1e-9);
        QCOMPARE(tile.read({0, 0, 64, 64})->values, scene.read({64, 64, 64, 64})->values);

        const auto report = describeDataset(dataset).value();
        QCOMPARE(report.leaks, 0);
        QVERIFY(report.lengthM.median > 20 && report.lengthM.most < 600);
        QCOMPARE(report.contrast.size(), std::size_t{4});
        QVERIFY(report.contrast[0].median > 2); // bright hulls on dark water
        QVERIFY(report.parts[0].vesselShare() > 0 && report.parts[0].vesselShare() < 0.2);
    }

    void oneSmallSceneGivesEverySplitVessels()
    {
        QVERIFY(writeSample(path("one"), {12, 48, 400, 9}).has_value());
        auto request = requestFor("masks", "small");
        request.sources = {path("one/scene.tif")};
        request.labels.clear(); // the mask beside it
        request.tileSizePx = 32;
        request.blockTiles = 16; // larger than the scene
        const auto report = importDataset(request);
        QVERIFY(report.has_value());
        QVERIFY(!report->problems.empty());
        QVERIFY(report->problems.back().find("tiles a side") != std::string::npos);
        const auto dataset = openDataset(path("small")).value();
        for (const Split split : {Split::Train, Split::Validation, Split::Test})
            QVERIFY(dataset.summary(split).vesselPixels > 0);
        QVERIFY(dataset.problems.empty());

        request.folder = path("asked");
        request.splitBy = SplitBy::Block; // who asks for blocks gets them, and is told
        QVERIFY(importDataset(request).has_value());
        const auto asked = openDataset(path("asked")).value();
        QCOMPARE(asked.summary(Split::Test).vesselPixels, 0);
        QVERIFY(asked.problems.front().find("keep less together") != std::string::npos);
    }

    void copiesInTwoSplitsAreALeak()
    {
        fs::copy(path("from_masks"), path("leaky"), fs::copy_options::recursive);
        const auto dataset = openDataset(path("leaky")).value();
        const auto train = std::ranges::find(dataset.tiles, Split::Train, &Tile::split);
        const auto test = std::ranges::find(dataset.tiles, Split::Test, &Tile::split);
        for (const char* kind : {"images", "masks"})
            fs::copy_file(path("leaky") / kind / train->file, path("leaky") / kind / test->file,
                          fs::copy_options::overwrite_existing);
        const auto report = describeDataset(openDataset(path("leaky")).value()).value();
        QVERIFY(report.leaks >= 1);
        QVERIFY(report.problems.front().find(train->file) != std::string::npos);
        QVERIFY(report.problems.front().find(test->file) != std::string::npos);
    }

    void blocksSplitOneScene()
    {
        auto request = requestFor("masks", "blocks");
        request.sources = {path("scenes/scene0.tif"), path("scenes/scene1.tif")};
        request.splitBy = SplitBy::Block;
        request.tileSizePx = 32;
        request.blockTiles = 2;
        QVERIFY(importDataset(request).has_value());
        const auto dataset = openDataset(path("blocks")).value();
        std::set<Split> splits;
        for (const Tile& tile : dataset.tiles)
            splits.insert(tile.split);
        QCOMPARE(splits.size(), std::size_t{3});
        QCOMPARE(describeDataset(dataset)->leaks, 0);
    }

    void numbersAreCalibrated()
    {
        RasterInfo info;
        info.width = info.height = 4;
        info.bands = 2;
        info.type = SampleType::Int16;
        std::vector<float> values(32, 0);
        for (std::size_t i = 0; i < 16; ++i) {
            values[i] = 30; // real
            values[16 + i] = 40; // imaginary
        }
        values[3] = values[19] = 0; // no echo at all
        values[5] = -99;
        fs::create_directories(path("radar/images"));
        QVERIFY(writeRaster(path("radar/images/a.tif"), info, values).has_value());
        info.bands = 1;
        QVERIFY(
            writeRaster(path("radar/masks/a.tif"), info, std::vector<float>(16, 1)).has_value());
        ImportRequest request;
        request.sources = {path("radar")};
        request.folder = path("radar_tiles");
        request.scale = 2.0;
        request.noData = -99;
        request.steps = {CalibrationStep::Amplitude, CalibrationStep::Decibel};
        request.bandNames = {"vv"};
        const auto report = importDataset(request);
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        const auto tile = Raster::open(path("radar_tiles/images/00001.tif")).value();
        QCOMPARE(tile.info().bandNames, (std::vector<std::string>{"vv"}));
        QVERIFY(tile.info().type == SampleType::Float32);
        const auto block = tile.read({0, 0, 4, 4}).value();
        QCOMPARE(block.values[0], 40.0f); // 20 log10(hypot(60, 80))
        QCOMPARE(int(block.valid[0]), 1);
        QCOMPARE(int(block.valid[3]), 0); // zero has no decibels
        QCOMPARE(int(block.valid[5]), 0); // no-data stays so
        const auto set = loadTiles(openDataset(path("radar_tiles")).value(), Split::Train);
        QCOMPARE(set->samples.at(0).label[3], kNoData);

        request.folder = path("again");
        request.bandNames = {"vv", "vh"};
        QCOMPARE(importDataset(request).error().code, ErrorCode::DatasetInvalid);
        request.bandNames.clear();
        request.bands = {1, 2, 3};
        QCOMPARE(importDataset(request).error().code, ErrorCode::WrongUsage);
        request.bands = {1, 7};
        QCOMPARE(importDataset(request).error().code, ErrorCode::DatasetInvalid);
        QVERIFY(!fs::exists(path("again")));
    }

    void bandsAreChosenAndNamed()
    {
        auto request = requestFor("masks", "two_bands");
        request.bands = {4, 1};
        request.bandNames = {"nir", "red"};
        request.emptyPerVesselTile = 0.5;
        const auto report = importDataset(request).value();
        QVERIFY(report.emptyLeftOut > 0);
        const auto dataset = openDataset(path("two_bands")).value();
        QCOMPARE(dataset.bands, 2);
        QCOMPARE(dataset.bandNames, request.bandNames);
        const auto empty = std::ranges::count_if(
            dataset.tiles, [](const Tile& tile) { return tile.vesselPixels == 0; });
        const auto with = static_cast<double>(dataset.tiles.size()) - static_cast<double>(empty);
        QCOMPARE(static_cast<double>(empty), std::round(0.5 * with));
        const auto tile = Raster::open(path("two_bands") / "images/00001.tif").value();
        QVERIFY(tile.info().bands == 2);
    }

    void foldersThatHoldSomethingAreLeftAlone()
    {
        QCOMPARE(importDataset(requestFor("masks", "from_masks")).error().code,
                 ErrorCode::FileUnwritable);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(importDataset(requestFor("masks", "stopped"), {stop.get_token(), nullptr, {}})
                     .error()
                     .code,
                 ErrorCode::Cancelled);
        for (const auto& entry : fs::directory_iterator(path("")))
            QVERIFY(entry.path().filename().string().find("stopped") == std::string::npos);
        // What a killed process left goes with the next import of that name.
        const auto litter = path("later.999999999.part");
        fs::create_directories(litter / "images");
        QVERIFY(importDataset(requestFor("masks", "later")).has_value());
        QVERIFY(!fs::exists(litter));
    }

    void cocoSegmentationsAreReadInEveryForm()
    {
        // A 3 x 2 rectangle at column 1, row 1 of a 5 x 4 image: columns of 4, so counts 5 2 2 2 2
        // 2 5.
        const char* head = R"({"images":[{"id":1,"file_name":"d/a.tif","width":5,"height":4}],)"
                           R"("annotations":[{"image_id":1,"segmentation":)";
        const std::vector<PixelRun> expected{{1, 1, 4}, {2, 1, 4}};
        for (const char* segmentation :
             {"[[1,1,4,1,4,3,1,3]]", R"({"size":[4,5],"counts":[5,2,2,2,2,2,5]})",
              R"({"size":[4,5],"counts":"5220003"})"}) {
            const auto labels =
                detail::parseCoco(std::string(head) + segmentation + "}]}", "coco.json");
            QVERIFY2(labels, labels ? "" : labels.error().message().c_str());
            QVERIFY2(labels->at("a.tif").vessels.runs == expected, segmentation);
        }
        for (const char* wrong :
             {"null", "[]x", "[[1,1,4,1]]", R"({"size":[5,4],"counts":[20]})",
              R"({"size":[4,5],"counts":[5,2]})", R"({"size":[4,5],"counts":"~~~"})",
              R"([[1,1,1e300,1,4,3]])", R"({"size":[4,5],"counts":[-1,21]})"})
            QCOMPARE(detail::parseCoco(std::string(head) + wrong + "}]}", "coco.json").error().code,
                     ErrorCode::DatasetInvalid);
    }

    void runLengthsOutsideAnImageAreRefused()
    {
        QVERIFY(detail::decodeRunLengths({"1 20"}, 5, 4).has_value());
        QCOMPARE(detail::decodeRunLengths({"6 2 10 2 14 2"}, 5, 4)->runs,
                 (std::vector<PixelRun>{{1, 1, 4}, {2, 1, 4}}));
        for (const char* wrong : {"0 1", "1 21", "20 2", "1", "a b", "1 -1", "1 0"})
            QVERIFY2(!detail::decodeRunLengths({wrong}, 5, 4), wrong);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
