#include "core/data/detail/import_sources.h"

#include "core/base/files.h"
#include "core/data/detail/csv_table.h"

#include <algorithm>
#include <set>

namespace sextant::detail {

namespace {

namespace fs = std::filesystem;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    return text;
}

bool endsWithOneOf(const fs::path& file, const std::set<std::string>& endings)
{
    return endings.contains(lower(file.extension().string()));
}

const std::set<std::string> kImageEndings{".tif", ".tiff", ".png", ".jpg", ".jpeg", ".jp2",
                                          ".vrt", ".img",  ".dat", ".nc",  ".h5",   ".safe"};
const std::set<std::string> kVectorEndings{".geojson", ".gpkg", ".shp", ".kml", ".gml", ".fgb"};

bool isMaskName(const fs::path& file)
{
    return lower(file.stem().string()).ends_with("_mask");
}

/// A mask or vector file for an image in a folder: of its stem, or of its stem and "_mask".
/// @param besideImage the folder is the image's own, so the image's name is taken
std::optional<fs::path> labelFileOf(const fs::path& folder, const fs::path& image, bool besideImage)
{
    std::error_code ec;
    const std::string stem = image.stem().string();
    for (const char* ending : {".png", ".tif", ".tiff"})
        for (const std::string& name : {stem + "_mask" + ending, stem + ending}) {
            const fs::path file = folder / name;
            if ((!besideImage || name != stem + ending) && fs::exists(file, ec))
                return file;
        }
    for (const std::string& ending : kVectorEndings)
        if (fs::exists(folder / (stem + ending), ec))
            return folder / (stem + ending);
    return std::nullopt;
}

void setLabels(ImportScene& scene, const fs::path& file)
{
    (endsWithOneOf(file, kVectorEndings) ? scene.vectors : scene.mask) = file;
}

/// "scene" (or "port") of index.csv by file name, as openDataset() reads it.
Result<std::map<std::string, std::string>> scenesOfIndex(const fs::path& folder)
{
    const auto rows = readTable(folder / "index.csv");
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<std::string, std::string> scenes;
    for (const auto& row : *rows) {
        const auto scene = row.contains("scene") ? row.find("scene") : row.find("port");
        if (row.contains("file") && scene != row.end())
            scenes[row.at("file")] = scene->second;
    }
    return scenes;
}

/// Takes the images of one source.
class Finder {
public:
    explicit Finder(const ImportRequest& request) : m_request(request) { }

    Result<void> add(const fs::path& source)
    {
        std::error_code ec;
        if (!fs::exists(source, ec) && !source.string().starts_with("/vsi"))
            return fail(ErrorCode::FileMissing, source.string(), "no such file or folder");
        if (!fs::is_directory(source, ec) || endsWithOneOf(source, {".safe"})) {
            take(source, {}, {});
            return {};
        }
        const bool pair = fs::is_directory(source / "images", ec);
        const auto index = scenesOfIndex(source);
        if (!index)
            return tl::unexpected(index.error());
        for (const fs::path& image : imagesIn(pair ? source / "images" : source))
            if (pair || !isMaskName(image))
                take(image, pair ? source / "masks" : fs::path(), *index);
        return {};
    }

    std::vector<ImportScene> scenes;

private:
    void take(const fs::path& image, const fs::path& masks,
              const std::map<std::string, std::string>& index)
    {
        ImportScene scene;
        scene.image = image;
        const auto named = index.find(image.filename().string());
        scene.name = named == index.end() ? image.stem().string() : named->second;
        std::replace(scene.name.begin(), scene.name.end(), ',', '_'); // no quoting in our tables
        std::error_code ec;
        const bool labelFolder =
            !m_request.labels.empty() && fs::is_directory(m_request.labels, ec);
        if (labelFolder) {
            if (const auto file = labelFileOf(m_request.labels, image, false))
                setLabels(scene, *file);
        } else if (m_request.labels.empty()) {
            const bool beside = masks.empty();
            if (const auto file = labelFileOf(beside ? image.parent_path() : masks, image, beside))
                setLabels(scene, *file);
        }
        scenes.push_back(std::move(scene));
    }

    const ImportRequest& m_request;
};

/// Gives every scene its part of one file of labels.
Result<void> applyLabelFile(const fs::path& file, std::vector<ImportScene>& scenes)
{
    std::error_code ec;
    if (!fs::exists(file, ec))
        return fail(ErrorCode::FileMissing, file.string(), "no such file");
    const bool table = endsWithOneOf(file, {".csv"});
    if (!table && !endsWithOneOf(file, {".json"})) {
        const bool vectors = endsWithOneOf(file, kVectorEndings);
        if (!vectors && scenes.size() > 1)
            return fail(ErrorCode::DatasetInvalid, file.string(),
                        "one mask cannot be that of several images; give a folder of masks");
        for (ImportScene& scene : scenes)
            setLabels(scene, file);
        return {};
    }
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    // GeoJSON may also end with .json; COCO has no features.
    if (!table && text->find("\"FeatureCollection\"") != std::string::npos) {
        for (ImportScene& scene : scenes)
            scene.vectors = file;
        return {};
    }
    auto labels =
        table ? parseRunLengthTable(*text, file.string()) : parseCoco(*text, file.string());
    if (!labels)
        return tl::unexpected(labels.error());
    for (ImportScene& scene : scenes) {
        const auto found = labels->find(scene.image.filename().string());
        if (found == labels->end())
            continue;
        scene.annotated = found->second;
        scene.annotations = file;
    }
    return {};
}

} // namespace

std::vector<fs::path> imagesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code ec;
    for (fs::directory_iterator entry(folder, ec), end; !ec && entry != end; entry.increment(ec))
        if (endsWithOneOf(entry->path(), kImageEndings))
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

Result<std::vector<ImportScene>> findScenes(const ImportRequest& request,
                                            std::vector<std::string>& problems)
{
    Finder finder(request);
    for (const fs::path& source : request.sources)
        if (const auto added = finder.add(source); !added)
            return tl::unexpected(added.error());
    std::error_code ec;
    if (!request.labels.empty() && !fs::is_directory(request.labels, ec))
        if (const auto applied = applyLabelFile(request.labels, finder.scenes); !applied)
            return tl::unexpected(applied.error());
    std::vector<ImportScene> scenes;
    for (ImportScene& scene : finder.scenes) {
        if (scene.mask.empty() && scene.vectors.empty() && !scene.annotated)
            problems.push_back(scene.image.filename().string() + " has no labels"
                               + (request.labels.empty()
                                      ? std::string()
                                      : " in " + request.labels.filename().string())
                               + " and is left out: give them with --labels, or put a mask of its "
                                 "name beside it.");
        else
            scenes.push_back(std::move(scene));
    }
    if (scenes.empty())
        return fail(ErrorCode::DatasetEmpty,
                    request.sources.empty() ? "import" : request.sources.front().string(),
                    problems.empty() ? "no images found" : problems.front());
    return scenes;
}

Result<SceneLabels> SceneLabels::open(const ImportScene& scene, const RasterInfo& image,
                                      std::vector<std::string>& problems)
{
    const auto sizeText = [](int width, int height) {
        return std::to_string(width) + " x " + std::to_string(height) + " pixels";
    };
    SceneLabels labels;
    if (!scene.mask.empty()) {
        auto mask = Raster::open(scene.mask);
        if (!mask)
            return tl::unexpected(mask.error());
        if (mask->info().width != image.width || mask->info().height != image.height)
            return fail(ErrorCode::MaskMismatch, scene.mask.string(),
                        sizeText(mask->info().width, mask->info().height) + ", but its image has "
                            + sizeText(image.width, image.height)
                            + "; give the image that it was drawn on");
        labels.m_mask = std::move(*mask);
        return labels;
    }
    if (!scene.vectors.empty()) {
        auto polygons = readPolygons(scene.vectors, scene.image);
        if (!polygons)
            return tl::unexpected(polygons.error());
        labels.m_vessels = std::move(*polygons);
        if (labels.m_vessels.outside == labels.m_vessels.shapes)
            problems.push_back("None of the " + std::to_string(labels.m_vessels.shapes)
                               + " polygons of " + scene.vectors.filename().string() + " lies on "
                               + scene.image.filename().string()
                               + ": check the coordinate systems of both.");
        return labels;
    }
    const ImageLabels& given = *scene.annotated;
    if (given.width > 0 && (given.width != image.width || given.height != image.height))
        return fail(ErrorCode::MaskMismatch, scene.annotations.string(),
                    "its labels of " + scene.image.filename().string() + " are of "
                        + sizeText(given.width, given.height) + ", but the image has "
                        + sizeText(image.width, image.height)
                        + "; give the image that was labelled");
    labels.m_vessels = given.vessels;
    if (!given.runLengths.empty()) {
        auto decoded = decodeRunLengths(given.runLengths, image.width, image.height);
        if (!decoded)
            return fail(ErrorCode::DatasetInvalid, scene.annotations.string(),
                        scene.image.filename().string() + ", " + decoded.error().message()
                            + "; give the image that was labelled, or write the table again");
        labels.m_vessels = std::move(*decoded);
    }
    return labels;
}

Result<std::vector<std::uint8_t>> SceneLabels::read(const Window& window) const
{
    std::vector<std::uint8_t> vessel(
        static_cast<std::size_t>(window.width) * static_cast<std::size_t>(window.height), 0);
    if (!m_mask) {
        m_vessels.draw(window, 255, vessel);
        return vessel;
    }
    const auto block = m_mask->read(window, std::vector<int>{1});
    if (!block)
        return tl::unexpected(block.error());
    for (std::size_t i = 0; i < vessel.size(); ++i)
        vessel[i] = block->values[i] != 0.0f ? 255 : 0;
    return vessel;
}

std::vector<Split> splitGroups(std::span<const SplitItem> items)
{
    struct Group {
        std::string name;
        double tiles = 0.0, pixels = 0.0;
    };
    std::map<std::string, Group> byName;
    double pixels = 0.0;
    for (const SplitItem& item : items) {
        Group& group = byName[item.group];
        group.name = item.group;
        group.tiles += 1.0;
        group.pixels += static_cast<double>(item.vesselPixels);
        pixels += static_cast<double>(item.vesselPixels);
    }
    std::vector<Group> groups;
    for (const auto& [name, group] : byName)
        groups.push_back(group);
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
        return a.pixels != b.pixels ? a.pixels > b.pixels : a.tiles > b.tiles;
    });
    constexpr std::array kShares{0.6, 0.2, 0.2};
    std::array<double, 3> lackTiles{};
    std::array<double, 3> lackPixels{};
    for (std::size_t s = 0; s < 3; ++s) {
        lackTiles[s] = kShares[s] * static_cast<double>(items.size());
        lackPixels[s] = kShares[s] * pixels;
    }
    std::map<std::string, Split> chosen;
    for (const Group& group : groups) {
        auto& lack = group.pixels > 0.0 ? lackPixels : lackTiles;
        std::size_t most = 0;
        for (std::size_t s = 1; s < 3; ++s)
            if (lack[s] > lack[most])
                most = s;
        lackTiles[most] -= group.tiles;
        lackPixels[most] -= group.pixels;
        chosen[group.name] = static_cast<Split>(most);
    }
    std::vector<Split> splits;
    for (const SplitItem& item : items)
        splits.push_back(chosen.at(item.group));
    return splits;
}

} // namespace sextant::detail
