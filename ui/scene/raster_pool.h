#pragma once

#include "core/geo/overviews.h"
#include "core/geo/raster.h"

#include <filesystem>
#include <list>

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
    void close(const std::filesystem::path& path);

private:
    std::list<Opened> m_opened; ///< last used first
};

} // namespace sextant::ui
