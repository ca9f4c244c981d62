#include "core/run/detail/study_data.h"

namespace sextant::detail {

Result<StudyData> readStudyData(const std::filesystem::path& study, const StudyHeader& header,
                                const std::filesystem::path& data, const RunToken& token)
{
    auto dataset =
        openDataset(data.empty() ? std::filesystem::path(header.dataFolder) : data, token);
    if (!dataset)
        return tl::unexpected(dataset.error());
    if (dataset->fingerprint != header.dataFingerprint)
        return fail(ErrorCode::StudyMismatch, study.string(),
                    "was made with other data than this folder holds now");
    auto validation =
        loadTiles(*dataset, Split::Validation, token, header.settings.training.levelScenes);
    if (!validation)
        return tl::unexpected(validation.error());
    return StudyData{std::move(*dataset), std::move(*validation)};
}

Result<Dataset> openStudyData(const StudyHeader& header, const std::filesystem::path& data,
                              const RunToken& token)
{
    auto dataset = openDataset(data, token);
    if (dataset && dataset->fingerprint != header.dataFingerprint)
        return fail(ErrorCode::StudyMismatch, data.string(),
                    "holds other data than the study was made with");
    return dataset;
}

} // namespace sextant::detail
