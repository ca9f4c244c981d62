#pragma once

#include "core/data/dataset_import.h"
#include "core/data/detail/annotations.h"

#include <filesystem>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace sextant::detail {

/// A scene and where its vessels are: a mask raster, a vector file, or pixels of an annotation
/// file.
struct ImportScene {
    std::filesystem::path image;
    std::string name; ///< stem, or what index.csv says
    std::filesystem::path mask, vectors; ///< at most one of them
    std::optional<ImageLabels> annotated;
    std::filesystem::path annotations; ///< the file that `annotated` is from
};

/// Finds the scenes of a request in the order of their paths and pairs them with their labels. What
/// has none is named in `problems`. Errors: see importDataset().
[[nodiscard]] Result<std::vector<ImportScene>> findScenes(const ImportRequest& request,
                                                          std::vector<std::string>& problems);

/// Files in a folder that look like images by their ending, sorted.
[[nodiscard]] std::vector<std::filesystem::path> imagesIn(const std::filesystem::path& folder);

/// The vessels of one scene, read by window.
class SceneLabels {
public:
    /// Errors: MaskMismatch, DatasetInvalid, RasterOpen.
    [[nodiscard]] static Result<SceneLabels> open(const ImportScene& scene, const RasterInfo& image,
                                                  std::vector<std::string>& problems);
    /// [height, width]: 0 water, 255 vessel.
    [[nodiscard]] Result<std::vector<std::uint8_t>> read(const Window& window) const;

private:
    std::optional<Raster> m_mask;
    PolygonRuns m_vessels;
};

/// A tile on its way into a split.
struct SplitItem {
    std::string group; ///< goes into one split as a whole
    std::int64_t vesselPixels = 0;
};
/// About 60, 20 and 20 % of the vessel pixels and of the tiles; the groups with most vessels choose
/// first. The same items give the same splits. One Split per item.
[[nodiscard]] std::vector<Split> splitGroups(std::span<const SplitItem> items);

} // namespace sextant::detail
