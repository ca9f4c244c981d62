#include "ui/models/event_model.h"

#include "ui/common/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace sextant::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("sextant::ui", text); // where lupdate finds it
}

QString numberText(const QJsonValue& value)
{
    return value.isDouble() ? QLocale().toString(value.toDouble(), 'g', 6) : tr("none");
}

QString msText(const QJsonValue& value)
{
    return value.isDouble() ? tr("%1 ms").arg(numberText(value)) : numberText(value);
}

QString capsText(const QJsonObject& caps)
{
    return tr("latency %1, parameters %2")
        .arg(msText(caps.value(QLatin1String("max_latency_ms"))),
             numberText(caps.value(QLatin1String("max_params"))));
}

/// "from → to", where both are there.
QString changeText(const QJsonObject& detail, QString (*text)(const QJsonValue&))
{
    return tr("%1 → %2").arg(text(detail.value(QLatin1String("from"))),
                             text(detail.value(QLatin1String("to"))));
}

QString plainText(const QJsonValue& value)
{
    return value.isDouble() ? numberText(value) : value.toString();
}

QString spaceName(const QJsonValue& value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8())
        .object()
        .value(QLatin1String("name"))
        .toString();
}

QString sinceText(const QJsonObject& detail)
{
    const QJsonValue since = detail.value(QLatin1String("since_candidate"));
    return since.isDouble() ? tr("from candidate %1 on").arg(since.toInt()) : QString();
}

} // namespace

QString eventText(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
        return tr("Study made");
    case EventKind::Migrated:
        return tr("Study brought to this version");
    case EventKind::SearchStarted:
        return tr("Search started");
    case EventKind::SearchPaused:
        return tr("Search paused");
    case EventKind::SearchResumed:
        return tr("Search resumed");
    case EventKind::SearchEnded:
        return tr("Search ended");
    case EventKind::BudgetChanged:
        return tr("Budget changed");
    case EventKind::CapsChanged:
        return tr("Caps changed");
    case EventKind::SpaceChanged:
        return tr("Search space changed");
    case EventKind::KeepChanged:
        return tr("Rule for weights changed");
    case EventKind::GenomeAdded:
        return tr("Network asked for");
    case EventKind::RepeatAdded:
        return tr("Repeat asked for");
    case EventKind::Pinned:
        return tr("Pinned");
    case EventKind::Unpinned:
        return tr("Unpinned");
    case EventKind::Excluded:
        return tr("Excluded");
    case EventKind::Included:
        return tr("Included again");
    case EventKind::Annotated:
        return tr("Note written");
    case EventKind::Probed:
        return tr("Board asked");
    case EventKind::WeightsPruned:
        return tr("Weights removed");
    case EventKind::WeightsRestored:
        return tr("Weights put back");
    case EventKind::Salvaged:
        return tr("Study salvaged");
    case EventKind::WaitBegan:
        return tr("Waits");
    case EventKind::WaitEnded:
        return tr("Waited");
    }
    return {};
}

QString eventDetails(const StudyEvent& event)
{
    const QJsonObject detail =
        QJsonDocument::fromJson(QByteArray::fromStdString(event.detail)).object();
    const auto text = [&](const char* key) { return plainText(detail.value(QLatin1String(key))); };
    QStringList parts;
    switch (event.kind) {
    case EventKind::CapsChanged:
        parts << tr("%1 → %2").arg(capsText(detail.value(QLatin1String("from")).toObject()),
                                   capsText(detail.value(QLatin1String("to")).toObject()));
        break;
    case EventKind::SpaceChanged:
        parts << changeText(detail, spaceName);
        break;
    case EventKind::BudgetChanged:
    case EventKind::KeepChanged:
    case EventKind::Migrated:
        parts << changeText(detail, plainText);
        break;
    case EventKind::GenomeAdded:
    case EventKind::RepeatAdded:
        parts << text("genome");
        break;
    case EventKind::Annotated:
        parts << text("note");
        break;
    case EventKind::SearchEnded:
        parts << text("how") << text("reason");
        break;
    case EventKind::Probed:
        parts << (detail.contains(QLatin1String("ms"))
                      ? tr("%1 measured")
                            .arg(latencyText(detail.value(QLatin1String("ms")).toDouble()))
                      : tr("not measured: %1").arg(text("failed")))
              << text("device");
        break;
    default:
        for (auto it = detail.begin(); it != detail.end(); ++it)
            if (it.key() != QLatin1String("since_candidate") && !it->isObject() && !it->isArray())
                parts << tr("%1 %2").arg(it.key(), plainText(*it));
    }
    parts << sinceText(detail);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void EventModel::reset(const std::vector<StudyEvent>& events)
{
    const auto known = m_events.size();
    const bool goesOn = known > 0 && events.size() >= known && events[known - 1] == m_events.front()
        && events.front() == m_events.back();
    if (!goesOn) {
        beginResetModel();
        m_events.assign(events.rbegin(), events.rend());
        endResetModel();
    } else if (events.size() > known) { // what the analyst reads stays where it is
        beginInsertRows({}, 0, static_cast<int>(events.size() - known) - 1);
        m_events.insert(m_events.begin(), events.rbegin(),
                        events.rend() - static_cast<std::ptrdiff_t>(known));
        endInsertRows();
    }
}

int EventModel::candidateOf(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : m_events[static_cast<std::size_t>(row)].candidate;
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const StudyEvent& event = m_events[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Candidate ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return eventDetails(event);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: {
        const auto at = QDateTime::fromString(QString::fromStdString(event.at), Qt::ISODate);
        return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    }
    case What:
        return eventText(event.kind);
    case Candidate:
        return event.candidate < 0 ? QString() : QString::number(event.candidate);
    case Details:
        return eventDetails(event);
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Candidate ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Candidate:
        return tr("Candidate");
    case Details:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace sextant::ui
