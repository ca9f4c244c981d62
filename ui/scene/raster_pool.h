#pragma once

#include "core/geo/overviews.h"
#include "core/geo/raster.h"
#include "core/geo/warped_raster.h"

#include <filesystem>
#include <list>
#include <memory>

namespace sextant::ui {

/// Rasters kept open, each once. Used by one worker thread alone.
class RasterPool {
public:
    struct Opened {
        std::filesystem::path path;
        Raster raster;
        StoredLevels levels;
    };

    /// Valid until the next open(). Errors: those of Raster::open().
    [[nodiscard]] Result<const Opened*> open(const std::filesystem::path& path);
    /// Valid until the next mask(). Errors: those of MaskReader.
    [[nodiscard]] Result<const MaskReader*> mask(const std::filesystem::path& path);
    /// Valid until the next warped(). @param ground shared with the layers that show it
    /// Errors: those of WarpedRaster.
    [[nodiscard]] Result<const WarpedRaster*>
    warped(const std::filesystem::path& path, const std::shared_ptr<const ViewGround>& ground);
    void close(const std::filesystem::path& path);

private:
    struct OpenedMask {
        std::filesystem::path path;
        MaskReader reader;
    };
    struct OpenedWarp {
        std::filesystem::path path;
        std::shared_ptr<const ViewGround> ground;
        WarpedRaster raster;
    };

    // Last used first.
    std::list<Opened> m_opened;
    std::list<OpenedMask> m_masks;
    std::list<OpenedWarp> m_warped;
};

} // namespace sextant::ui
