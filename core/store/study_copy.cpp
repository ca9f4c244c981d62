#include "core/store/study_copy.h"

#include "core/store/detail/study_impl.h"

namespace sextant {

Result<void> copyStudy(const std::filesystem::path& from, const std::filesystem::path& to)
{
    // Refuses what is no study, and one of a newer version.
    if (const auto study = Study::open(from, Study::Access::ReadOnly); !study)
        return tl::unexpected(study.error());
    std::error_code ec;
    if (std::filesystem::exists(to, ec))
        return fail(ErrorCode::FileUnwritable, to.string(), "exists already");
    try {
        const SQLite::Database database(from.string(), SQLite::OPEN_READONLY, detail::kBusyMs);
        SQLite::Statement copy(database, "VACUUM INTO ?"); // reads one moment of the file
        copy.bind(1, to.string());
        copy.exec();
    } catch (const SQLite::Exception& e) {
        std::filesystem::remove(to, ec);
        return fail(ErrorCode::FileUnwritable, to.string(), e.what());
    }
    return {};
}

} // namespace sextant
