#include "core/base/files.h"
#include "core/data/dataset.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

using namespace sextant;
namespace fs = std::filesystem;

class TestDataset : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    fs::path freshFolder()
    {
        return fs::path(m_folder.path().toStdString()) / std::to_string(m_count++);
    }

    static void writeTile(const fs::path& file, int width, int height, int bands, float value,
                          SampleType type = SampleType::UInt8, std::optional<double> noData = {})
    {
        RasterInfo info;
        info.width = width;
        info.height = height;
        info.bands = bands;
        info.type = type;
        info.noData = noData;
        std::vector<float> values(
            static_cast<std::size_t>(width) * static_cast<std::size_t>(height * bands), value);
        values.front() = value + 1;
        QVERIFY(writeRaster(file, info, values).has_value());
    }
    fs::path smallDataset(int tiles)
    {
        const auto folder = freshFolder();
        for (int i = 0; i < tiles; ++i) {
            const std::string name = std::to_string(1000 + i) + ".tif";
            writeTile(folder / "images" / name, 8, 6, 2, static_cast<float>(10 + i));
            writeTile(folder / "masks" / name, 8, 6, 1, 0);
        }
        return folder;
    }

private Q_SLOTS:
    void realDatasets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<int>>("tiles");
        QTest::addColumn<QList<qint64>>("pixels");
        QTest::addColumn<int>("bands");
        QTest::newRow("s2anchorage")
            << "s2anchorage" << QList<int>{159, 45, 68} << QList<qint64>{9898, 2770, 4204} << 3;
        QTest::newRow("sen2ships")
            << "sen2ships" << QList<int>{596, 72, 85} << QList<qint64>{103604, 5437, 8125} << 4;
    }
    void realDatasets()
    {
        QFETCH(QString, name);
        QFETCH(QList<int>, tiles);
        QFETCH(QList<qint64>, pixels);
        QFETCH(int, bands);
        const fs::path folder = fs::path(SEXTANT_SHARED "/data") / name.toStdString();
        if (!fs::exists(folder))
            QSKIP("real imagery is not beside this checkout");
        const auto dataset = openDataset(folder);
        QVERIFY2(dataset, dataset ? "" : dataset.error().message().c_str());
        QCOMPARE(dataset->bands, bands);
        for (int s = 0; s < 3; ++s) {
            const auto sum = dataset->summary(static_cast<Split>(s));
            QCOMPARE(sum.tiles, tiles[s]);
            QCOMPARE(sum.vesselPixels, pixels[s]);
        }
        const auto validation = loadTiles(*dataset, Split::Validation).value();
        const auto normalisation = fitNormalisation(validation);
        QCOMPARE(normalisation.mean.size(), static_cast<std::size_t>(bands));
        QVERIFY(normalisation.mean[0] > 1 && normalisation.deviation[0] > 1);
    }

    void sameSeedSameBytes()
    {
        const SampleSettings settings{6, 48, 64, 3};
        const auto a = freshFolder();
        const auto b = freshFolder();
        QCOMPARE(writeSample(a, settings).value().tiles, 6);
        QVERIFY(writeSample(b, settings).has_value());
        for (const char* file : {"images/0001.tif", "masks/0004.tif", "scene.tif", "splits.csv"})
            QCOMPARE(readFile(a / file).value(), readFile(b / file).value());
    }

    void theSampleIsAUsableDataset()
    {
        const auto folder = freshFolder();
        QVERIFY(writeSample(folder, SampleSettings{}).has_value());
        const auto dataset = openDataset(folder).value();
        QVERIFY2(dataset.problems.empty(),
                 dataset.problems.empty() ? "" : dataset.problems.front().c_str());
        QCOMPARE(dataset.bandNames, (std::vector<std::string>{"red", "green", "blue", "nir"}));
        QCOMPARE(dataset.groundSampleM, 10.0);
        for (const Split split : {Split::Train, Split::Validation, Split::Test})
            QVERIFY(dataset.summary(split).vesselPixels > 50);
        QVERIFY(Raster::open(folder / "scene.tif").value().info().crsName == "EPSG:32631");
    }

    void noDataIsMaskedOutOfLabelsAndStatistics()
    {
        const auto folder = freshFolder();
        writeTile(folder / "images/1.tif", 4, 4, 1, 5, SampleType::UInt16,
                  6); // the first pixel is 6
        writeTile(folder / "masks/1.tif", 4, 4, 1, 255 - 1);
        const auto set = loadTiles(openDataset(folder).value(), Split::Train);
        const auto all =
            set->samples.empty() ? loadTiles(openDataset(folder).value(), Split::Validation) : set;
        const auto& sample = all->samples.at(0);
        QCOMPARE(sample.label[0], kNoData);
        QCOMPARE(sample.label[1], std::int8_t{1});
        const auto normalisation = fitNormalisation(*all);
        QCOMPARE(normalisation.mean[0], 5.0f);
        QCOMPARE(normalisation.deviation[0], 1.0f);
    }

    void levelledScenesDoNotDependOnTheirExposure()
    {
        const fs::path dim = freshFolder(), bright = freshFolder();
        QVERIFY(writeSample(dim, {24, 32, 64, 3}).has_value());
        fs::create_directories(bright / "images");
        for (const char* part : {"masks", "splits.csv", "index.csv"})
            fs::copy(dim / part, bright / part, fs::copy_options::recursive);
        for (const auto& file : fs::directory_iterator(dim / "images")) {
            const auto image = Raster::open(file.path()).value();
            RasterInfo info = image.info();
            auto block = image.read({0, 0, info.width, info.height}).value();
            for (float& value : block.values)
                value = 5.0f * value + 400.0f;
            info.type = SampleType::UInt16;
            QVERIFY(writeRaster(bright / "images" / file.path().filename(), info, block.values)
                        .has_value());
        }
        const Dataset dimData = openDataset(dim).value(), brightData = openDataset(bright).value();
        for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
            const auto one = loadTiles(dimData, split, {}, true).value();
            const auto other = loadTiles(brightData, split, {}, true).value();
            QVERIFY(!one.samples.empty());
            QCOMPARE(one.samples.size(), other.samples.size());
            for (std::size_t i = 0; i < one.samples.size(); ++i) {
                QCOMPARE(one.samples[i].image, other.samples[i].image);
                QCOMPARE(one.samples[i].label, other.samples[i].label);
                for (const float value : one.samples[i].image)
                    QVERIFY(value >= 0.0f && value <= 255.0f && value == std::round(value));
            }
            QVERIFY(one.samples[0].image != loadTiles(dimData, split).value().samples[0].image);
        }
    }

    void withoutSplitsWholeScenesAreAssigned()
    {
        const auto folder = smallDataset(20);
        std::string index = "file,port\r\n";
        for (int i = 0; i < 20; ++i)
            index += std::to_string(1000 + i) + ".tif,port" + std::to_string(i / 4) + "\r\n";
        QVERIFY(writeFile(folder / "index.csv", index).has_value());
        const auto dataset = openDataset(folder).value();
        std::map<std::string, std::set<Split>> splits;
        for (const Tile& tile : dataset.tiles)
            splits[tile.scene].insert(tile.split);
        QCOMPARE(splits.size(), std::size_t{5});
        for (const auto& [scene, of] : splits)
            QCOMPARE(of.size(), std::size_t{1});
        QCOMPARE(dataset.summary(Split::Train).tiles, 12);
        QCOMPARE(dataset.summary(Split::Test).tiles, 4);
    }

    void badFoldersAreRefused()
    {
        QCOMPARE(openDataset(freshFolder()).error().code, ErrorCode::FileMissing);
        const auto empty = freshFolder();
        fs::create_directories(empty / "images");
        QCOMPARE(openDataset(empty).error().code, ErrorCode::DatasetEmpty);
        const auto mismatch = smallDataset(2);
        writeTile(mismatch / "masks/1001.tif", 8, 7, 1, 0);
        QCOMPARE(openDataset(mismatch).error().code, ErrorCode::MaskMismatch);
        const auto truncated = smallDataset(2);
        QVERIFY(writeFile(truncated / "images/1000.tif", "II*").has_value());
        QCOMPARE(openDataset(truncated).error().code, ErrorCode::RasterOpen);
        const auto splits = smallDataset(2);
        QVERIFY(writeFile(splits / "splits.csv", "file,split\n1000.tif,holdout\n").has_value());
        QCOMPARE(openDataset(splits).error().code, ErrorCode::DatasetInvalid);
    }

    void oddTilesAreProblemsNotErrors()
    {
        const auto folder = smallDataset(4);
        writeTile(folder / "images/1002.tif", 8, 6, 3, 1);
        fs::remove(folder / "masks/1003.tif");
        QVERIFY(writeFile(folder / "splits.csv",
                          "file,split\n1000.tif,train\n1001.tif,val\nghost.tif,test\n")
                    .has_value());
        const auto dataset = openDataset(folder).value();
        QCOMPARE(dataset.tiles.size(), std::size_t{2});
        QVERIFY(dataset.problems.size() >= 3);
    }

    void batchesRepeatWithTheSeedAndHoldVessels()
    {
        const auto folder = freshFolder();
        QVERIFY(writeSample(folder, {24, 48, 64, 5}).has_value());
        const auto train = loadTiles(openDataset(folder).value(), Split::Train).value();
        const BatchSampler sampler(train, 64, 16, 1.0); // larger than the tiles: reflected
        Rng a(1);
        Rng b(1);
        const Batch first = sampler.next(a);
        const Batch second = sampler.next(b);
        QCOMPARE(first.images, second.images);
        QCOMPARE(first.labels, second.labels);
        for (int i = 0; i < first.count; ++i) {
            const auto* label = first.labels.data() + i * 64 * 64;
            QVERIFY(std::count(label, label + 64 * 64, 1) > 0);
        }
    }

    void flipsAndTurnsKeepImageAndLabelTogether()
    {
        TileSet set;
        set.bands = 1;
        TileSet::Sample sample;
        sample.width = sample.height = 8;
        for (int i = 0; i < 64; ++i) {
            sample.label.push_back(i % 3 == 0 ? 1 : 0);
            sample.image.push_back(i % 3 == 0 ? 9.0f : 2.0f);
        }
        set.samples.push_back(sample);
        Rng rng(2);
        const Batch batch = BatchSampler(set, 5, 16, 0.5).next(rng);
        for (std::size_t i = 0; i < batch.labels.size(); ++i)
            QCOMPARE(batch.images[i], batch.labels[i] == 1 ? 9.0f : 2.0f);
    }

    /// Two bands of stripes 4 pixels wide, 2 and 9, the second band twice the first.
    static TileSet stripes()
    {
        TileSet set;
        set.bands = 2;
        TileSet::Sample sample;
        sample.width = sample.height = 96;
        for (int i = 0; i < 96 * 96; ++i)
            sample.label.push_back(i % 96 / 4 % 2 == 0 ? 1 : 0);
        for (const float factor : {1.0f, 2.0f})
            for (const std::int8_t label : sample.label)
                sample.image.push_back(factor * (label == 1 ? 9.0f : 2.0f));
        set.samples.push_back(std::move(sample));
        return set;
    }

    void gainsChangeWholeCropsAndBands()
    {
        const TileSet set = stripes();
        constexpr std::size_t kPlane = 32 * 32;
        const auto gainsOf = [&](const Augmentation& augmentation) {
            Rng rng(3);
            const Batch batch = BatchSampler(set, 32, 8, 0.0, augmentation).next(rng);
            std::vector<std::pair<float, float>> gains;
            for (std::size_t n = 0; n < 8; ++n) {
                const float* image = batch.images.data() + n * 2 * kPlane;
                const auto expected = [&](std::size_t p) {
                    return batch.labels[n * kPlane + p] == 1 ? 9.0f : 2.0f;
                };
                const float first = image[0] / expected(0);
                const float second = image[kPlane] / (2.0f * expected(0));
                for (std::size_t p = 0; p < kPlane; ++p) {
                    if (std::abs(image[p] / expected(p) - first) > 1e-5f * first
                        || std::abs(image[kPlane + p] / (2.0f * expected(p)) - second)
                            > 1e-5f * second)
                        return std::vector<std::pair<float, float>>{};
                }
                gains.emplace_back(first, second);
            }
            return gains;
        };
        const auto common = gainsOf({0.0, 0.4, 0.0});
        QCOMPARE(common.size(), std::size_t{8});
        QVERIFY(common[0].first != common[1].first);
        for (const auto& [first, second] : common)
            QVERIFY(std::abs(first - second) < 1e-5f * first);
        const auto apart = gainsOf({0.0, 0.0, 0.4});
        QCOMPARE(apart.size(), std::size_t{8});
        for (const auto& [first, second] : apart)
            QVERIFY(std::abs(first - second) > 1e-3f * first);
    }

    void zoomChangesTheSizeOfThings()
    {
        const TileSet set = stripes();
        const auto edgesOf = [&](double zoom) {
            Rng rng(4);
            const Batch batch = BatchSampler(set, 64, 24, 0.0, {zoom, 0.0, 0.0}).next(rng);
            std::vector<int> edges;
            for (std::size_t n = 0; n < 24; ++n) {
                const std::int8_t* label = batch.labels.data() + n * 64 * 64;
                int across = 0;
                int down = 0;
                for (std::size_t i = 1; i < 64; ++i) {
                    across += label[32 * 64 + i] != label[32 * 64 + i - 1] ? 1 : 0;
                    down += label[i * 64 + 32] != label[(i - 1) * 64 + 32] ? 1 : 0;
                }
                edges.push_back(std::max(across, down));
                // Where neighbours agree, so do image and label.
                const float* image = batch.images.data() + n * 2 * 64 * 64;
                for (std::size_t i = 2; i < 62; ++i) {
                    const std::size_t p = 32 * 64 + i;
                    if (std::all_of(label + p - 2, label + p + 3,
                                    [&](std::int8_t l) { return l == label[p]; })
                        && across > down
                        && std::abs(image[p] - (label[p] == 1 ? 9.0f : 2.0f)) > 1e-4f)
                        edges.back() = -1;
                }
            }
            std::sort(edges.begin(), edges.end());
            return edges;
        };
        const auto plain = edgesOf(0.0);
        QVERIFY(plain.front() >= 15 && plain.back() <= 16); // 64 / 4
        const auto zoomed = edgesOf(1.0);
        QVERIFY(zoomed.front() >= 7); // half the size
        QVERIFY(zoomed.front() <= 11 && zoomed.back() >= 22 && zoomed.back() <= 32);
    }
};

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
