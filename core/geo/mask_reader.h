#pragma once

#include "core/geo/raster.h"

#include <filesystem>
#include <memory>

namespace sextant {

/// Reads a mask or probabilities at reduced size so that nothing small is lost: a coarse pixel
/// holds the largest of those it covers. Files of MaskWriter have such copies; of any other file
/// all of the window is read, a strip at a time. One thread at a time; movable.
class MaskReader {
public:
    /// Errors: those of Raster::open().
    [[nodiscard]] static Result<MaskReader> open(const std::filesystem::path& path);
    MaskReader(MaskReader&&) noexcept;
    MaskReader& operator=(MaskReader&&) noexcept;
    ~MaskReader();

    [[nodiscard]] const RasterInfo& info() const;
    /// Side of the pixels, in those of the file, from which a reduced read is made. @param factor
    /// a power of two
    [[nodiscard]] int sourceFor(int factor) const;
    /// Band 1 of a window, invalid where no pixel is valid.
    /// @param window its corner at multiples of the factor @param factor a power of two
    /// @return [ceil(height / factor), ceil(width / factor)] Errors: RasterOpen.
    [[nodiscard]] Result<RasterBlock> read(const Window& window, int factor) const;

private:
    struct Impl;
    explicit MaskReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant
