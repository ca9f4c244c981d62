#pragma once

#include "core/geo/raster.h"

#include <filesystem>
#include <memory>
#include <span>

namespace sextant {

/// Writes a raster too large for memory window by window into a tiled, compressed GeoTIFF; the file
/// appears under its name only after finish(). One thread at a time; movable.
class RasterWriter {
public:
    /// @param info size, bands, type, names, no-data and georeference of the file
    /// Errors: FileUnwritable.
    [[nodiscard]] static Result<RasterWriter> create(const std::filesystem::path& path,
                                                     const RasterInfo& info);
    RasterWriter(RasterWriter&&) noexcept;
    ~RasterWriter();
    /// @param values [bands, window.height, window.width], rounded into the file's type
    [[nodiscard]] Result<void> write(const Window& window, std::span<const float> values);
    [[nodiscard]] Result<void> finish();

private:
    struct Impl;
    explicit RasterWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant
