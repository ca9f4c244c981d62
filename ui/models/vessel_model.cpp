#include "ui/models/vessel_model.h"

#include <QLocale>

#include <limits>

namespace sextant::ui {

namespace {

const QString kDash = QStringLiteral("–");

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString sizeText(const std::optional<double>& metres, double pixels)
{
    return metres ? VesselModel::tr("%1 m").arg(number(*metres, 0))
                  : VesselModel::tr("%1 px").arg(number(pixels, 1));
}

double orNan(const std::optional<double>& value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

QString vesselKindText(VesselKind kind)
{
    switch (kind) {
    case VesselKind::Plain:
        return VesselModel::tr("vessel");
    case VesselKind::Found:
        return VesselModel::tr("true");
    case VesselKind::FalseAlarm:
        return VesselModel::tr("false alarm");
    case VesselKind::Missed:
        return VesselModel::tr("missed");
    }
    return {};
}

QString vesselLengthText(const Vessel& vessel)
{
    return sizeText(vessel.lengthM, vessel.lengthPx);
}

QString vesselWidthText(const Vessel& vessel)
{
    return sizeText(vessel.widthM, vessel.widthPx);
}

QString vesselAreaText(const Vessel& vessel)
{
    return vessel.areaM2 ? VesselModel::tr("%1 m²").arg(number(*vessel.areaM2, 0))
                         : VesselModel::tr("%1 px").arg(QLocale().toString(vessel.pixels));
}

void VesselModel::reset(std::shared_ptr<const VesselFinding> finding)
{
    beginResetModel();
    m_finding = std::move(finding);
    endResetModel();
}

int VesselModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_finding ? 0 : static_cast<int>(m_finding->vessels.size());
}

int VesselModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VesselModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Vessel& vessel = m_finding->vessels[row];
    const VesselKind kind = m_finding->kinds[row];
    if (role == Qt::TextAlignmentRole)
        return index.column() == Kind ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const bool sort = role == SortRole;
    if (!sort && role != Qt::DisplayRole)
        return {};
    const auto text = [&](const std::optional<double>& value, int decimals) -> QVariant {
        if (sort)
            return orNan(value);
        return value ? number(*value, decimals) : kDash;
    };
    switch (index.column()) {
    case Number:
        return vessel.id;
    case Kind:
        return sort ? QVariant(static_cast<int>(kind)) : QVariant(vesselKindText(kind));
    case Length:
        return sort ? QVariant(vessel.lengthM.value_or(vessel.lengthPx))
                    : QVariant(vesselLengthText(vessel));
    case Width:
        return sort ? QVariant(vessel.widthM.value_or(vessel.widthPx))
                    : QVariant(vesselWidthText(vessel));
    case Area:
        return sort ? QVariant(vessel.areaM2.value_or(static_cast<double>(vessel.pixels)))
                    : QVariant(vesselAreaText(vessel));
    case Heading:
        return text(vessel.headingDeg, 0);
    case Probability:
        return text(vessel.probability, 2);
    case Latitude:
        return text(vessel.latitude, 5);
    case Longitude:
        return text(vessel.longitude, 5);
    default:
        return {};
    }
}

QVariant VesselModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Kind ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                               : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        switch (section) {
        case Length:
            return tr("Of the rectangle with the same second moments as the vessel's pixels");
        case Heading:
            return tr("Of the long axis, degrees clockwise from north, 0 to 180: bow and stern "
                      "look alike");
        case Probability:
            return tr("Mean over the vessel's pixels, 0 to 1");
        case Latitude:
        case Longitude:
            return tr("Of the centre, degrees in WGS 84");
        default:
            return {};
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Kind:
        return tr("Kind");
    case Length:
        return tr("Length");
    case Width:
        return tr("Width");
    case Heading:
        return tr("Heading °");
    case Area:
        return tr("Area");
    case Probability:
        return tr("Probability");
    case Latitude:
        return tr("Latitude °");
    case Longitude:
        return tr("Longitude °");
    default:
        return {};
    }
}

} // namespace sextant::ui
