#include "core/data/dataset_import.h"

#include "core/base/files.h"
#include "core/data/detail/import_numbers.h"
#include "core/data/detail/import_sources.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

namespace sextant {

namespace {

namespace fs = std::filesystem;

/// A tile that is going to be written.
struct Planned {
    std::size_t scene = 0;
    Window window;
    std::int64_t vesselPixels = 0;
    int row = 0, column = 0; ///< in tiles
};

/// A scene with everything open that is read from it.
struct OpenScene {
    Raster image;
    std::vector<int> bands; ///< 1-based
    detail::SceneLabels labels;
};

std::vector<int> bandsOf(const ImportRequest& request, const RasterInfo& info)
{
    if (!request.bands.empty())
        return request.bands;
    std::vector<int> bands;
    for (int i = 1; i <= info.bands; ++i)
        if (i != info.alphaBand)
            bands.push_back(i);
    return bands;
}

Result<void> check(const ImportRequest& request)
{
    const auto wrong = [](const std::string& why) {
        return fail(ErrorCode::WrongUsage, "import", why);
    };
    constexpr int kMostTile = 4096;
    if (request.tileSizePx < 0 || request.tileSizePx > kMostTile || request.blockTiles < 1)
        return wrong("tiles must be 1 to 4096 pixels a side, blocks at least one tile");
    if (!std::isfinite(request.scale) || request.scale == 0.0 || !std::isfinite(request.offset))
        return wrong("the scale must be a number other than 0");
    const bool pairs = detail::hasStep(request, CalibrationStep::Amplitude);
    if (pairs && request.bands.size() % 2 != 0)
        return wrong("an amplitude needs bands in pairs of real and imaginary part");
    const auto made = pairs ? request.bands.size() / 2 : request.bands.size();
    if (!request.bandNames.empty() && made > 0 && request.bandNames.size() != made)
        return wrong("there are " + std::to_string(request.bandNames.size()) + " names for "
                     + std::to_string(made) + " bands");
    std::error_code ec;
    if (request.folder.empty())
        return wrong("the new dataset needs a folder");
    if (fs::exists(request.folder, ec)
        && (!fs::is_directory(request.folder, ec) || !fs::is_empty(request.folder, ec)))
        return fail(ErrorCode::FileUnwritable, request.folder.string(),
                    "is there already and not empty");
    return {};
}

/// The grid of a window of a scene.
RasterInfo gridOf(const RasterInfo& scene, const Window& window)
{
    RasterInfo info;
    info.width = window.width;
    info.height = window.height;
    info.projectionWkt = scene.projectionWkt;
    if (scene.worldFromPixel) {
        GeoTransform t = *scene.worldFromPixel;
        t[0] += window.x * t[1] + window.y * t[2];
        t[3] += window.x * t[4] + window.y * t[5];
        info.worldFromPixel = t;
    }
    info.controlPoints = scene.controlPoints;
    for (ControlPoint& point : info.controlPoints) {
        point.column -= window.x;
        point.row -= window.y;
    }
    return info;
}

constexpr std::size_t kSplits = 3;

class Import {
public:
    Import(const ImportRequest& request, const RunToken& token) : m_request(request), m_token(token)
    {
    }

    Result<ImportReport> run(const fs::path& folder)
    {
        auto scenes = detail::findScenes(m_request, m_report.problems);
        if (!scenes)
            return tl::unexpected(scenes.error());
        m_scenes = std::move(*scenes);
        for (const auto& scene : m_scenes)
            m_sceneNames.insert(scene.name);
        m_report.scenes = static_cast<int>(m_scenes.size());
        for (const auto step : {&Import::plan, &Import::leaveOutEmpty})
            if (const auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        if (const auto written = writeTiles(folder); !written)
            return tl::unexpected(written.error());
        if (const auto written = writeTables(folder); !written)
            return tl::unexpected(written.error());
        m_report.tiles = static_cast<int>(m_planned.size());
        return std::move(m_report);
    }

private:
    Result<OpenScene> open(const detail::ImportScene& scene)
    {
        auto image = Raster::open(scene.image);
        if (!image)
            return tl::unexpected(image.error());
        const RasterInfo& info = image->info();
        auto bands = bandsOf(m_request, info);
        const bool pairs = detail::hasStep(m_request, CalibrationStep::Amplitude);
        const auto wrong = [&](const std::string& why) {
            return fail(ErrorCode::DatasetInvalid, scene.image.string(), why);
        };
        for (const int band : bands)
            if (band < 1 || band > info.bands)
                return wrong("has no band " + std::to_string(band) + ", only "
                             + std::to_string(info.bands));
        if (pairs && bands.size() % 2 != 0)
            return wrong("has " + std::to_string(bands.size())
                         + " bands, no pairs of real and imaginary part");
        const auto made = pairs ? bands.size() / 2 : bands.size();
        if (made < 1 || made > 16)
            return wrong("has " + std::to_string(made)
                         + " bands; 1 to 16 work, choose them with --bands");
        if (!m_request.bandNames.empty() && m_request.bandNames.size() != made)
            return wrong("has " + std::to_string(made) + " bands for "
                         + std::to_string(m_request.bandNames.size()) + " names");
        std::vector<std::string> problems;
        auto labels = detail::SceneLabels::open(scene, info, problems);
        if (!labels)
            return tl::unexpected(labels.error());
        if (!m_toldOf.contains(scene.image))
            m_report.problems.insert(m_report.problems.end(), problems.begin(), problems.end());
        m_toldOf.insert(scene.image);
        return OpenScene{std::move(*image), std::move(bands), std::move(*labels)};
    }

    /// Every tile of every scene with its vessel pixels.
    Result<void> plan()
    {
        for (std::size_t s = 0; s < m_scenes.size(); ++s) {
            const auto scene = open(m_scenes[s]);
            if (!scene)
                return tl::unexpected(scene.error());
            const RasterInfo& info = scene->image.info();
            const int side =
                m_request.tileSizePx > 0 ? m_request.tileSizePx : std::max(info.width, info.height);
            for (int y = 0; y < info.height; y += side)
                for (int x = 0; x < info.width; x += side) {
                    if (!m_token.proceed())
                        return stopped();
                    const Window window{x, y, std::min(side, info.width - x),
                                        std::min(side, info.height - y)};
                    const auto vessel = scene->labels.read(window);
                    if (!vessel)
                        return tl::unexpected(vessel.error());
                    m_planned.push_back({s, window, std::count(vessel->begin(), vessel->end(), 255),
                                         y / side, x / side});
                }
        }
        return {};
    }

    Result<void> leaveOutEmpty()
    {
        if (m_request.emptyPerVesselTile < 0.0)
            return {};
        const auto vessels =
            std::count_if(m_planned.begin(), m_planned.end(),
                          [](const Planned& tile) { return tile.vesselPixels > 0; });
        const auto empty = static_cast<double>(m_planned.size()) - static_cast<double>(vessels);
        const double kept = std::min(
            empty, std::round(static_cast<double>(vessels) * m_request.emptyPerVesselTile));
        // Spread over the scenes in their order: the k-th empty one stays when a line from 0 to
        // `kept` passes a whole number there.
        double seen = 0.0;
        std::erase_if(m_planned, [&](const Planned& tile) {
            if (tile.vesselPixels > 0)
                return false;
            seen += 1.0;
            const bool stays =
                std::floor(seen * kept / empty) > std::floor((seen - 1.0) * kept / empty);
            m_report.emptyLeftOut += stays ? 0 : 1;
            return !stays;
        });
        return {};
    }

    Result<void> writeTiles(const fs::path& folder)
    {
        std::vector<Planned> written;
        std::optional<OpenScene> scene;
        std::size_t openIndex = 0;
        for (const Planned& tile : m_planned) {
            if (!m_token.proceed())
                return stopped();
            if (!scene || openIndex != tile.scene) {
                auto opened = open(m_scenes[tile.scene]);
                if (!opened)
                    return tl::unexpected(opened.error());
                scene.emplace(std::move(*opened));
                openIndex = tile.scene;
            }
            const auto done = writeTile(folder, *scene, tile, nameOf(written.size()));
            if (!done)
                return tl::unexpected(done.error());
            if (*done)
                written.push_back(tile);
            else
                ++m_report.withoutPixels;
        }
        m_planned = std::move(written);
        if (m_planned.empty())
            return fail(ErrorCode::DatasetEmpty, m_scenes.front().image.string(),
                        "no tile has a valid pixel");
        return {};
    }

    /// False when the tile has no valid pixel and is not written.
    Result<bool> writeTile(const fs::path& folder, const OpenScene& scene, const Planned& tile,
                           const std::string& name)
    {
        auto block = scene.image.read(tile.window, scene.bands);
        if (!block)
            return tl::unexpected(block.error());
        detail::applyNoData(m_request, *block);
        detail::calibrate(m_request, *block);
        if (std::find(block->valid.begin(), block->valid.end(), 1) == block->valid.end())
            return false;
        const RasterInfo& from = scene.image.info();
        RasterInfo info = gridOf(from, tile.window);
        info.bands = block->bands;
        info.type = detail::changesNumbers(m_request) ? SampleType::Float32 : from.type;
        info.bandNames = m_request.bandNames;
        if (info.bandNames.empty())
            for (int i = 0; i < block->bands; ++i)
                info.bandNames.push_back(from.bandNames[static_cast<std::size_t>(
                    scene.bands[static_cast<std::size_t>(i)] - 1)]);
        if (const auto written =
                writeRaster(folder / "images" / name, info, block->values, block->valid);
            !written)
            return tl::unexpected(written.error());
        const auto vessel = scene.labels.read(tile.window);
        if (!vessel)
            return tl::unexpected(vessel.error());
        info.bands = 1;
        info.type = SampleType::UInt8;
        info.bandNames = {"vessel"};
        const std::vector<float> mask(vessel->begin(), vessel->end());
        if (const auto written = writeRaster(folder / "masks" / name, info, mask); !written)
            return tl::unexpected(written.error());
        return true;
    }

    Result<void> writeTables(const fs::path& folder)
    {
        const int side = blockSide();
        if (side != m_request.blockTiles)
            m_report.problems.push_back("Blocks are " + std::to_string(side)
                                        + " tiles a side: with larger ones a split had no vessel.");
        const auto splits = splitsFor(side);
        std::ostringstream split;
        std::ostringstream index;
        split << "file,split\n";
        index << "file,split,scene,source,column,row,vessel_pixels\n";
        for (std::size_t i = 0; i < m_planned.size(); ++i) {
            const Planned& tile = m_planned[i];
            static constexpr std::array kNames{"train", "val", "test"};
            const char* name = kNames[static_cast<std::size_t>(splits[i])];
            std::string source = m_scenes[tile.scene].image.filename().string();
            std::replace(source.begin(), source.end(), ',', '_');
            split << nameOf(i) << ',' << name << '\n';
            index << nameOf(i) << ',' << name << ',' << m_scenes[tile.scene].name << ',' << source
                  << ',' << tile.window.x << ',' << tile.window.y << ',' << tile.vesselPixels
                  << '\n';
        }
        if (const auto written = writeFile(folder / "splits.csv", split.str()); !written)
            return written;
        return writeFile(folder / "index.csv", index.str());
    }

    [[nodiscard]] bool isSplitByBlocksForWantOfScenes() const
    {
        return m_request.splitBy == SplitBy::Scene && m_sceneNames.size() < kSplits;
    }

    std::string groupOf(const Planned& tile, int blockTiles) const
    {
        const std::string file = std::to_string(tile.scene);
        if (m_request.splitBy == SplitBy::File)
            return file;
        if (m_request.splitBy == SplitBy::Scene && !isSplitByBlocksForWantOfScenes())
            return m_scenes[tile.scene].name;
        return file + " " + std::to_string(tile.row / blockTiles) + " "
            + std::to_string(tile.column / blockTiles);
    }

    [[nodiscard]] std::vector<Split> splitsFor(int blockTiles) const
    {
        std::vector<detail::SplitItem> items;
        for (const Planned& tile : m_planned)
            items.push_back({groupOf(tile, blockTiles), tile.vesselPixels});
        return detail::splitGroups(items);
    }

    /// Side of a block in tiles. Who asks for scenes and has too few of them gets the largest
    /// halving that leaves no split without vessels; who asks for blocks gets them.
    [[nodiscard]] int blockSide() const
    {
        if (!isSplitByBlocksForWantOfScenes())
            return m_request.blockTiles;
        for (int side = m_request.blockTiles; side > 0; side /= 2) {
            const auto splits = splitsFor(side);
            std::set<Split> withVessels;
            for (std::size_t i = 0; i < splits.size(); ++i)
                if (m_planned[i].vesselPixels > 0)
                    withVessels.insert(splits[i]);
            if (withVessels.size() == kSplits)
                return side;
        }
        return m_request.blockTiles; // smaller ones would not help
    }

    static std::string nameOf(std::size_t index)
    {
        constexpr std::size_t kDigits = 5; // sorted by name is sorted by number up to 99,999 tiles
        const std::string digits = std::to_string(index + 1);
        return std::string(digits.size() < kDigits ? kDigits - digits.size() : 0, '0') + digits
            + ".tif";
    }

    tl::unexpected<Error> stopped() const
    {
        return fail(ErrorCode::Cancelled, m_request.folder.string(), "stopped while importing");
    }

    const ImportRequest& m_request;
    const RunToken& m_token;
    std::vector<detail::ImportScene> m_scenes;
    std::vector<Planned> m_planned;
    std::set<std::string> m_sceneNames;
    std::set<fs::path> m_toldOf;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importDataset(const ImportRequest& request, const RunToken& token)
{
    if (const auto checked = check(request); !checked)
        return tl::unexpected(checked.error());
    const fs::path folder =
        request.folder.has_filename() ? request.folder : request.folder.parent_path();
    const fs::path draft = temporaryBeside(folder);
    std::error_code ec;
    auto report = Import(request, token).run(draft);
    if (report) {
        fs::remove(folder, ec); // an empty folder at most, as check() saw
        fs::rename(draft, folder, ec);
        if (ec)
            report = fail(ErrorCode::FileUnwritable, request.folder.string(), ec.message());
    }
    if (!report)
        fs::remove_all(draft, ec);
    return report;
}

} // namespace sextant
