#include "ui/import/survey_model.h"

#include "ui/common/paths.h"
#include "ui/common/theme.h"

namespace sextant::ui {

namespace {

QString labelText(const SurveyedScene& scene)
{
    const QString file = pathText(scene.labels.filename());
    switch (scene.form) {
    case LabelForm::Mask:
        return SurveyModel::tr("mask %1").arg(file);
    case LabelForm::Polygons:
        return SurveyModel::tr("polygons %1").arg(file);
    case LabelForm::Annotations:
        return SurveyModel::tr("annotations %1").arg(file);
    }
    return {};
}

QString cellText(const SurveyedScene& scene, int column)
{
    switch (column) {
    case SurveyModel::Image:
        return pathText(scene.image.filename());
    case SurveyModel::Size:
        return scene.problem.empty() ? SurveyModel::tr("%1 × %2").arg(scene.width).arg(scene.height)
                                     : SurveyModel::tr("unreadable");
    case SurveyModel::Bands:
        return scene.problem.empty() ? QString::number(scene.bands) : QString();
    case SurveyModel::Type:
        return scene.problem.empty()
            ? QString::fromLatin1(sampleTypeName(scene.type).data(),
                                  static_cast<qsizetype>(sampleTypeName(scene.type).size()))
            : QString();
    case SurveyModel::Crs:
        return scene.crsName.empty() ? SurveyModel::tr("none")
                                     : QString::fromStdString(scene.crsName);
    case SurveyModel::Labels:
        return labelText(scene);
    default:
        return {};
    }
}

} // namespace

void SurveyModel::reset(ImportSurvey survey)
{
    beginResetModel();
    m_survey = std::move(survey);
    endResetModel();
}

int SurveyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_survey.scenes.size());
}

int SurveyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SurveyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SurveyedScene& scene = m_survey.scenes[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return cellText(scene, index.column());
    if (role == Qt::ToolTipRole)
        return scene.problem.empty() ? pathText(scene.image)
                                     : QString::fromStdString(scene.problem);
    if (role == Qt::ForegroundRole && !scene.problem.empty())
        return currentTheme().error;
    return {};
}

QVariant SurveyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Image:
        return tr("Scene");
    case Size:
        return tr("Pixels");
    case Bands:
        return tr("Bands");
    case Type:
        return tr("Type");
    case Crs:
        return tr("Coordinates");
    case Labels:
        return tr("Vessels from");
    default:
        return {};
    }
}

} // namespace sextant::ui
