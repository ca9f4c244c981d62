#include "core/run/kept_workbench.h"

namespace sextant {

Result<const Workbench*> KeptWorkbench::of(const StudyHeader& header,
                                           const std::filesystem::path& data, const RunToken& token)
{
    if (!m_bench || m_data != data || m_bench->header() != header) {
        m_bench.reset(); // not both at a time
        auto opened = Workbench::open(header, data, token);
        if (!opened)
            return tl::unexpected(opened.error());
        m_bench.emplace(std::move(*opened));
        m_data = data;
    }
    return &*m_bench;
}

} // namespace sextant
