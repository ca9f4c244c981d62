#include "ui/session/study_document.h"

#include "ui/common/paths.h"
#include "ui/models/candidate_model.h"

#include <QFileInfo>

namespace sextant::ui {

StudyDocument::StudyDocument(CandidateModel& model, QObject* parent)
    : QObject(parent), m_model(model)
{
}

QString StudyDocument::name() const
{
    return QFileInfo(pathText(m_path)).completeBaseName();
}

Result<void> StudyDocument::open(const std::filesystem::path& path)
{
    const auto study = Study::open(path, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    auto snapshot = study->snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    m_path = path;
    m_header = std::move(snapshot->header);
    m_model.reset(std::move(snapshot->candidates), m_header.settings.objectives);
    Q_EMIT replaced();
    return {};
}

void StudyDocument::begin(const std::filesystem::path& path)
{
    m_path = path;
    m_header = {};
    m_model.reset({});
    Q_EMIT replaced();
}

} // namespace sextant::ui
