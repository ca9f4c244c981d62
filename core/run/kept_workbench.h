#pragma once

#include "core/run/workbench.h"

namespace sextant {

/// The workbench of the study that was evaluated for last, so that the next evaluation for it need
/// not read the data again. One thread.
class KeptWorkbench {
public:
    /// Valid until the next call. Errors: those of Workbench::open().
    [[nodiscard]] Result<const Workbench*>
    of(const StudyHeader& header, const std::filesystem::path& data, const RunToken& token = {});

private:
    std::optional<Workbench> m_bench;
    std::filesystem::path m_data;
};

} // namespace sextant
