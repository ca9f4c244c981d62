#include "core/data/dataset.h"

#include "core/base/hash.h"
#include "core/data/detail/components.h"
#include "core/data/detail/csv_table.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace sextant {

namespace {

namespace fs = std::filesystem;

std::optional<Split> splitNamed(const std::string& name)
{
    if (name == "train")
        return Split::Train;
    if (name == "val" || name == "validation")
        return Split::Validation;
    if (name == "test")
        return Split::Test;
    return std::nullopt;
}

std::vector<fs::path> imagesIn(const fs::path& folder)
{
    static const std::set<std::string> kTypes{".tif", ".tiff", ".png", ".jpg", ".jpeg"};
    std::vector<fs::path> files;
    std::error_code ec;
    for (const auto& entry : fs::directory_iterator(folder, ec)) {
        std::string type = entry.path().extension().string();
        std::transform(type.begin(), type.end(), type.begin(),
                       [](unsigned char c) { return std::tolower(c); });
        if (entry.is_regular_file(ec) && kTypes.contains(type))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<fs::path> maskOf(const fs::path& masks, const fs::path& image)
{
    std::error_code ec;
    for (const char* type : {".png", ".tif", ".tiff"}) {
        const fs::path mask = masks / (image.stem().string() + type);
        if (fs::exists(mask, ec))
            return mask;
    }
    return std::nullopt;
}

/// Assigns whole groups to splits so that 60 % of the tiles train, 20 % validate and 20 % test, the
/// largest group first to the split that lacks most. One group alone is cut into contiguous blocks
/// of the file order.
void splitByScene(std::vector<Tile>& tiles)
{
    std::map<std::string, std::vector<Tile*>> scenes;
    for (Tile& tile : tiles)
        scenes[tile.scene].push_back(&tile);
    const auto count = static_cast<double>(tiles.size());
    if (scenes.size() < 3) {
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            const double at = (static_cast<double>(i) + 0.5) / count;
            tiles[i].split = at < 0.6 ? Split::Train : at < 0.8 ? Split::Validation : Split::Test;
        }
        return;
    }
    std::vector<std::vector<Tile*>> groups;
    for (auto& [name, members] : scenes)
        groups.push_back(std::move(members));
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    std::array<double, 3> missing{0.6 * count, 0.2 * count, 0.2 * count};
    for (const auto& group : groups) {
        const auto most = static_cast<std::size_t>(std::max_element(missing.begin(), missing.end())
                                                   - missing.begin());
        missing[most] -= static_cast<double>(group.size());
        for (Tile* tile : group)
            tile->split = static_cast<Split>(most);
    }
}

/// Reads what is needed to know of a tile; a reason to leave it out goes into `problems`.
class Reader {
public:
    explicit Reader(Dataset& dataset) : m_dataset(dataset) { }

    Result<void> add(const fs::path& image, const std::optional<fs::path>& mask)
    {
        const std::string file = image.filename().string();
        if (!mask) {
            m_dataset.problems.push_back(
                file + " has no mask and is left out: put one of that name into masks/.");
            return {};
        }
        const auto raster = Raster::open(image);
        if (!raster)
            return tl::unexpected(raster.error());
        const auto maskRaster = Raster::open(*mask);
        if (!maskRaster)
            return tl::unexpected(maskRaster.error());
        const RasterInfo& info = raster->info();
        const RasterInfo& maskInfo = maskRaster->info();
        if (info.width != maskInfo.width || info.height != maskInfo.height)
            return fail(ErrorCode::MaskMismatch, mask->string(),
                        sizeText(maskInfo) + " pixels, but its image has " + sizeText(info));
        if (!accepts(info, file))
            return {};
        // A truncated file opens well; its last line does not read.
        if (const auto last = raster->read({0, info.height - 1, info.width, 1}); !last)
            return tl::unexpected(last.error());

        Tile tile;
        tile.file = file;
        tile.image = image;
        tile.mask = *mask;
        tile.scene = file;
        const auto pixels = maskRaster->read({0, 0, info.width, info.height}, std::vector<int>{1});
        if (!pixels)
            return tl::unexpected(pixels.error());
        std::vector<std::uint8_t> vessel(pixels->values.size());
        for (std::size_t i = 0; i < vessel.size(); ++i)
            vessel[i] = pixels->values[i] != 0.0f ? 1 : 0;
        tile.vesselPixels = std::count(vessel.begin(), vessel.end(), 1);
        tile.vessels =
            tile.vesselPixels == 0 ? 0 : detail::countComponents(vessel, info.width, info.height);
        m_dataset.fingerprint = stableHash(file, m_dataset.fingerprint);
        m_dataset.fingerprint = stableHash(
            {reinterpret_cast<const char*>(vessel.data()), vessel.size()}, m_dataset.fingerprint);
        m_dataset.tiles.push_back(std::move(tile));
        return {};
    }

private:
    static std::string sizeText(const RasterInfo& info)
    {
        return std::to_string(info.width) + " x " + std::to_string(info.height);
    }

    /// The first tile decides bands and type.
    bool accepts(const RasterInfo& info, const std::string& file)
    {
        const int bands = info.bands - (info.alphaBand > 0 ? 1 : 0);
        if (m_dataset.tiles.empty()) {
            if (bands < 1 || bands > 16) {
                m_dataset.problems.push_back(file + " has " + std::to_string(bands)
                                             + " bands and is left out; 1 to 16 work.");
                return false;
            }
            m_dataset.bands = bands;
            m_dataset.width = info.width;
            m_dataset.height = info.height;
            m_dataset.type = info.type;
            m_dataset.groundSampleM = info.groundSampleM;
            for (int i = 0; i < info.bands; ++i)
                if (i + 1 != info.alphaBand)
                    m_dataset.bandNames.push_back(info.bandNames[static_cast<std::size_t>(i)]);
            return true;
        }
        if (bands != m_dataset.bands) {
            m_dataset.problems.push_back(file + " has " + std::to_string(bands) + " bands, not "
                                         + std::to_string(m_dataset.bands) + ", and is left out.");
            return false;
        }
        if (info.type != m_dataset.type)
            m_dataset.problems.push_back(file + " stores another sample type than the first tile.");
        return true;
    }

    Dataset& m_dataset;
};

/// "2 tiles (a.tif, b.tif)", with at most five names.
std::string countAndNames(const std::vector<std::string>& files)
{
    constexpr std::size_t kMostNames = 5;
    std::string text = std::to_string(files.size()) + (files.size() == 1 ? " tile (" : " tiles (");
    for (std::size_t i = 0; i < std::min(files.size(), kMostNames); ++i)
        text += (i > 0 ? ", " : "") + files[i];
    return text + (files.size() > kMostNames ? ", ...)" : ")");
}

Result<void> applyTables(Dataset& dataset)
{
    const auto index = detail::readTable(dataset.folder / "index.csv");
    if (!index)
        return tl::unexpected(index.error());
    std::map<std::string, Tile*> byFile;
    for (Tile& tile : dataset.tiles)
        byFile[tile.file] = &tile;
    for (const auto& row : *index) {
        const auto file = row.find("file");
        if (file == row.end() || !byFile.contains(file->second))
            continue;
        const auto scene = row.contains("scene") ? row.find("scene") : row.find("port");
        if (scene != row.end())
            byFile[file->second]->scene = scene->second;
    }

    const auto splits = detail::readTable(dataset.folder / "splits.csv");
    if (!splits)
        return tl::unexpected(splits.error());
    if (splits->empty()) {
        splitByScene(dataset.tiles);
        return {};
    }
    std::set<std::string> assigned;
    std::vector<std::string> absent;
    for (const auto& row : *splits) {
        if (!row.contains("file") || !row.contains("split"))
            return fail(ErrorCode::DatasetInvalid, (dataset.folder / "splits.csv").string(),
                        "needs the columns file and split");
        const auto split = splitNamed(row.at("split"));
        if (!split)
            return fail(ErrorCode::DatasetInvalid, (dataset.folder / "splits.csv").string(),
                        "unknown split '" + row.at("split") + "'; use train, val or test");
        const auto tile = byFile.find(row.at("file"));
        if (tile == byFile.end()) {
            absent.push_back(row.at("file"));
            continue;
        }
        tile->second->split = *split;
        assigned.insert(tile->first);
    }
    if (!absent.empty())
        dataset.problems.push_back("splits.csv names " + countAndNames(absent)
                                   + " not usable here: add the files, or take the lines out.");
    std::vector<std::string> unassigned;
    std::erase_if(dataset.tiles, [&](const Tile& tile) {
        const bool out = !assigned.contains(tile.file);
        if (out)
            unassigned.push_back(tile.file);
        return out;
    });
    if (!unassigned.empty())
        dataset.problems.push_back(countAndNames(unassigned)
                                   + " not in splits.csv and left out: add a line for each.");
    if (dataset.tiles.empty())
        return fail(ErrorCode::DatasetEmpty, (dataset.folder / "splits.csv").string(),
                    "names no tile that is in images/");
    return {};
}

} // namespace

SplitSummary Dataset::summary(Split split) const
{
    SplitSummary sum;
    for (const Tile& tile : tiles) {
        if (tile.split != split)
            continue;
        ++sum.tiles;
        sum.vesselTiles += tile.vesselPixels > 0 ? 1 : 0;
        sum.vesselPixels += tile.vesselPixels;
    }
    return sum;
}

Result<Dataset> openDataset(const fs::path& folder, const RunToken& token)
{
    std::error_code ec;
    if (!fs::is_directory(folder, ec))
        return fail(ErrorCode::FileMissing, folder.string(), "no such folder");
    Dataset dataset;
    dataset.folder = folder;
    dataset.fingerprint = stableHash("sextant dataset 1");
    const auto images = imagesIn(folder / "images");
    if (images.empty())
        return fail(
            ErrorCode::DatasetEmpty, folder.string(),
            "no images found; put tiles into images/ and masks of the same names into masks/");
    Reader reader(dataset);
    for (const fs::path& image : images) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, folder.string(), "stopped while reading");
        if (const auto added = reader.add(image, maskOf(folder / "masks", image)); !added)
            return tl::unexpected(added.error());
    }
    if (dataset.tiles.empty())
        return fail(ErrorCode::DatasetEmpty, folder.string(), dataset.problems.front());
    if (const auto applied = applyTables(dataset); !applied)
        return tl::unexpected(applied.error());
    for (const Tile& tile : dataset.tiles)
        dataset.fingerprint =
            stableHash(std::to_string(static_cast<int>(tile.split)), dataset.fingerprint);
    for (const auto& [split, name] : {std::pair{Split::Train, "train"},
                                      {Split::Validation, "validation"},
                                      {Split::Test, "test"}})
        if (dataset.summary(split).vesselPixels == 0)
            dataset.problems.push_back(
                std::string("The ") + name
                + " split has no vessel pixel: keep less together, or add scenes with "
                  "vessels.");
    return dataset;
}

} // namespace sextant
