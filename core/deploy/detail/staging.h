#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace sextant::detail {

/// A path that is free when this object is made and removed, with all below it, when it goes.
class Staging {
public:
    explicit Staging(std::filesystem::path path);
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    ~Staging();
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Puts `from` in the place of `to`, at once where the file system can exchange names: then a
/// former folder lies at `from`. Elsewhere a former folder is moved aside first and removed at the
/// end. Errors: FileUnwritable.
[[nodiscard]] Result<void> replaceAtOnce(const std::filesystem::path& from,
                                         const std::filesystem::path& to);

} // namespace sextant::detail
