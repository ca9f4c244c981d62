#include "core/base/rng.h"
#include "core/geo/laid_mask.h"
#include "core/geo/mask_writer.h"
#include "core/geo/warped_raster.h"
#include "tests/support/gdal_tools.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace sextant;
namespace fs = std::filesystem;

/// Masks at reduced size, and on other pixels than their own.
class TestMaskReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] fs::path path(const std::string& name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    static RasterInfo plainInfo(int width, int height)
    {
        RasterInfo info;
        info.width = width;
        info.height = height;
        info.bands = 1;
        info.type = SampleType::UInt8;
        return info;
    }
    fs::path written(const std::string& name, const RasterInfo& info,
                     const std::vector<float>& values)
    {
        [&] { QVERIFY(writeRaster(path(name), info, values).has_value()); }();
        return path(name);
    }
    static std::vector<float> blank(const RasterInfo& info)
    {
        return std::vector<float>(static_cast<std::size_t>(info.width)
                                  * static_cast<std::size_t>(info.height));
    }

private Q_SLOTS:
    /// Vessels of a few pixels on a scene whose pixel is a fraction of the screen's.
    void smallVesselsStayInSight_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("written by MaskWriter") << "mask";
        QTest::newRow("probabilities") << "probability";
        QTest::newRow("anyone's file") << "foreign";
        QTest::newRow("anyone's file with copies") << "averaged";
    }
    void smallVesselsStayInSight()
    {
        QFETCH(QString, kind);
        RasterInfo info = plainInfo(3001, 2050);
        info.projectionWkt = "EPSG:32633";
        info.worldFromPixel = GeoTransform{500'000, 10, 0, 5'500'000, 0, -10};
        const bool probability = kind == "probability";
        const std::uint8_t vessel = probability ? 230 : 255;
        std::vector<std::uint8_t> pixels(blank(info).size(), probability ? 3 : 0);
        Rng rng(7);
        std::vector<std::pair<int, int>> places{{3000, 2049}, {0, 0}, {2999, 0}};
        for (int i = 0; i < 40; ++i)
            places.emplace_back(static_cast<int>(rng.integer(0, 2999)),
                                static_cast<int>(rng.integer(0, 2049)));
        for (const auto& [x, y] : places)
            pixels[static_cast<std::size_t>(y * info.width + x)] = vessel;
        if (probability) // no-data around the last one does not hide it
            pixels[1] = kProbabilityNoData;
        const fs::path file = path("small.tif");
        fs::remove(path("small.tif.ovr"));
        if (kind == "mask" || probability) {
            auto writer =
                MaskWriter::create(file, info,
                                   probability ? MaskContent::Probability : MaskContent::Mask)
                    .value();
            QVERIFY(writer.write({0, 0, info.width, info.height}, pixels).has_value());
            QVERIFY(writer.finish().has_value());
        } else {
            QVERIFY(writeRaster(file, info, std::vector<float>(pixels.begin(), pixels.end())));
            if (kind == "averaged")
                gdalTool("gdaladdo",
                         {"-q", "-r", "average", QString::fromStdString(file.string()), "2", "4",
                          "8", "16"});
        }
        const auto reader = MaskReader::open(file).value();
        QCOMPARE(reader.sourceFor(16) > 1, kind == "mask" || probability);
        const auto scale = static_cast<float>(reader.info().scale);
        const auto countOf = [&](const RasterBlock& block) {
            return std::count_if(block.values.begin(), block.values.end(), [&](float v) {
                return probability ? v * scale > 0.5f : v > 0.0f;
            });
        };
        for (const int factor : {1, 2, 8, 32}) {
            const auto block = reader.read({0, 0, info.width, info.height}, factor).value();
            std::vector<std::pair<int, int>> cells;
            for (const auto& [x, y] : places) {
                cells.emplace_back(x / factor, y / factor);
                QCOMPARE(
                    block.values[static_cast<std::size_t>((y / factor) * block.width + x / factor)],
                    static_cast<float>(vessel));
            }
            std::sort(cells.begin(), cells.end());
            cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
            QCOMPARE(countOf(block), static_cast<std::ptrdiff_t>(cells.size())); // and no others
        }
        // Warped as well, over the whole scene on 200 columns.
        const auto grid = viewGridOf(file, "EPSG:3857").value();
        const auto warped = WarpedRaster::open(file, {file, grid}).value();
        const int height = 200 * grid.height / grid.width;
        const auto block = warped.readMask({0, 0, grid.width, grid.height}, 200, height).value();
        for (const auto& [x, y] : places) {
            const auto at = warped.link().viewFromRaster(x + 0.5, y + 0.5).value();
            const auto column = static_cast<int>(at[0] * 200 / grid.width);
            const auto row = static_cast<int>(at[1] * height / grid.height);
            QVERIFY(column >= 0 && column < 200 && row >= 0 && row < height);
            float there = 0.0f; // it, or the next one, where it lies on an edge
            for (int v = std::max(0, row - 1); v <= std::min(height - 1, row + 1); ++v)
                for (int u = std::max(0, column - 1); u <= std::min(199, column + 1); ++u)
                    there = std::max(there, block.values[static_cast<std::size_t>(v * 200 + u)]);
            QCOMPARE(there, static_cast<float>(vessel));
        }
    }

    /// A mask in another CRS lies where it says; one that says nothing where its scene does.
    void aMaskOfAnotherCrsIsLaidRight()
    {
        const fs::path folder = SEXTANT_SHARED "/data/scenes";
        if (!fs::exists(folder))
            QSKIP("real scenes are not beside this checkout");
        const fs::path scene = folder / "s2_hedland_4band_uint16.tif";
        const fs::path mask = folder / "s2_hedland_mask.tif";
        const auto info = Raster::open(scene)->info();
        const auto truth = Raster::open(mask)->read({0, 0, info.width, info.height}).value();
        QVERIFY(sharesGrid(Raster::open(mask)->info(), info));
        // In UTM, at half the size of a pixel: nearest twice moves edges by less than one pixel.
        const fs::path moved = path("moved.tif");
        gdalTool("gdalwarp",
                 {"-q", "-overwrite", "-t_srs", "EPSG:32750", "-tr", "4", "4",
                  QString::fromStdString(mask.string()), QString::fromStdString(moved.string())});
        QVERIFY(!sharesGrid(Raster::open(moved)->info(), info));
        const auto laid = WarpedRaster::open(moved, {scene, std::nullopt})
                              ->readMask({0, 0, info.width, info.height}, info.width, info.height,
                                         MaskSampling::Nearest)
                              .value();
        std::int64_t both = 0;
        std::int64_t either = 0;
        for (std::size_t i = 0; i < truth.values.size(); ++i) {
            const bool a = truth.values[i] != 0.0f;
            const bool b = laid.valid[i] != 0 && laid.values[i] != 0.0f;
            both += a && b ? 1 : 0;
            either += a || b ? 1 : 0;
        }
        QVERIFY2(static_cast<double>(both) > 0.9 * static_cast<double>(either),
                 qPrintable(QString("%1 of %2").arg(both).arg(either)));
        // In pieces and as a file it is the same; on its own grid it is read as it is.
        const auto pieces = LaidMask::open(moved, scene).value();
        QVERIFY(!pieces.sharesGrid());
        const auto block = pieces.read({0, 0, info.width, info.height}).value();
        QVERIFY(block.valid[block.valid.size() / 2] != 0);
        std::size_t differ = 0;
        for (std::size_t i = 0; i < block.values.size(); ++i)
            differ += block.values[i] != (laid.valid[i] != 0 ? laid.values[i] : 0.0f) ? 1 : 0;
        QVERIFY(differ < block.values.size() / 10'000); // a twentieth of a pixel, at edges
        QVERIFY(writeLaidMask(pieces, scene, path("laid.tif")).has_value());
        const auto copied = LaidMask::open(path("laid.tif"), scene).value();
        QVERIFY(copied.sharesGrid());
        QCOMPARE(copied.read({0, 0, info.width, info.height})->values, block.values);
        RunToken token;
        std::stop_source stop;
        token.stop = stop.get_token();
        stop.request_stop();
        QCOMPARE(writeLaidMask(pieces, scene, path("stopped.tif"), token).error().code,
                 ErrorCode::Cancelled);
        QVERIFY(!fs::exists(path("stopped.tif")));
        // What lies beyond its edge is not known.
        gdalTool("gdal_translate",
                 {"-q", "-srcwin", "100", "100", "300", "300",
                  QString::fromStdString(moved.string()), m_folder.filePath("part.tif")});
        const auto part = LaidMask::open(path("part.tif"), scene).value();
        const auto known = part.read({0, 0, info.width, info.height})->valid;
        const auto count = static_cast<double>(std::count(known.begin(), known.end(), 1));
        const double ofPixel = 1269.0 * 1181.0
            / (1.0 * Raster::open(moved)->info().width * Raster::open(moved)->info().height);
        QVERIFY2(count > 0.7 * 9e4 * ofPixel && count < 1.3 * 9e4 * ofPixel,
                 qPrintable(QString::number(count)));
        RasterInfo bare = plainInfo(30, 30);
        const auto small = PixelLink::create(written("bare.tif", bare, blank(bare)), {scene, {}});
        QVERIFY(!small);
        QCOMPARE(small.error().code, ErrorCode::MaskMismatch);
    }
};

QTEST_GUILESS_MAIN(TestMaskReader)
#include "tst_mask_reader.moc"
