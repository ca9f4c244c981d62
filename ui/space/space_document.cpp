#include "ui/space/space_document.h"

#include "ui/space/space_fields.h"
#include "ui/space/space_json.h"

#include <QJsonArray>
#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

namespace sextant::ui {

/// The whole space before and after: both share all that did not change.
class SpaceDocument::Edit : public QUndoCommand {
public:
    Edit(SpaceDocument& document, const QJsonObject& after, const QString& what,
         const QString& place, int gesture)
        : QUndoCommand(what), m_document(&document), m_before(document.m_space), m_after(after),
          m_place(place), m_gesture(gesture)
    {
    }
    void redo() override { show(m_after); }
    void undo() override { show(m_before); }
    [[nodiscard]] int id() const override { return m_gesture > 0 ? kId : -1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Edit*>(other);
        if (next->m_document != m_document || next->m_gesture != m_gesture
            || next->m_place != m_place)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    static constexpr int kId = 0x5face;
    void show(const QJsonObject& space)
    {
        if (m_document)
            m_document->show(space);
    }

    QPointer<SpaceDocument> m_document;
    QJsonObject m_before, m_after;
    QString m_place;
    int m_gesture;
};

SpaceDocument::SpaceDocument(QUndoStack& history, QObject* parent)
    : QObject(parent), m_history(history)
{
}

std::string SpaceDocument::text() const
{
    return textOf(m_space);
}

void SpaceDocument::setStart(const QJsonObject& start)
{
    if (start == m_start)
        return;
    m_start = start;
    Q_EMIT startChanged();
}

void SpaceDocument::reset(const QJsonObject& space)
{
    m_history.clear();
    show(space);
}

void SpaceDocument::show(const QJsonObject& space)
{
    m_space = space;
    Q_EMIT changed();
}

void SpaceDocument::push(const QJsonObject& after, const QString& what, const QString& place,
                         int gesture)
{
    if (after != m_space)
        m_history.push(new Edit(*this, after, what, place, gesture));
}

void SpaceDocument::set(const QString& place, const QJsonValue& value, int gesture)
{
    push(withValue(m_space, place, value), tr("Space: %1").arg(placeText(m_space, place)), place,
         gesture);
}

void SpaceDocument::setStages(int least, int most, int gesture)
{
    QJsonObject after = m_space;
    after[QLatin1String("min_stages")] = least;
    after[QLatin1String("max_stages")] = most;
    if (areStagesApart()) {
        QJsonArray stages = after[QLatin1String("stages")].toArray();
        while (stages.size() > std::max(2, most))
            stages.removeLast();
        while (stages.size() < most)
            stages.append(stages.last());
        if (most == 1)
            stages = {stages.first()};
        after[QLatin1String("stages")] = stages;
    }
    push(after, tr("Space: stages"), QStringLiteral("/min_stages"), gesture);
}

bool SpaceDocument::areStagesApart() const
{
    return m_space[QLatin1String("stages")].toArray().size() > 1;
}

void SpaceDocument::setStagesApart(bool apart)
{
    const QJsonArray stages = m_space[QLatin1String("stages")].toArray();
    const int most = m_space[QLatin1String("max_stages")].toInt();
    if (apart == areStagesApart() || stages.isEmpty() || (apart && most < 2))
        return;
    QJsonArray after{stages.first()};
    while (apart && after.size() < most)
        after.append(stages.first());
    push(withValue(m_space, QStringLiteral("/stages"), after),
         apart ? tr("Space: stages apart") : tr("Space: all stages alike"),
         QStringLiteral("/stages"), 0);
}

void SpaceDocument::addEntry(const QString& list)
{
    const auto count = valueAt(m_space, list).toArray().size();
    const bool isRule = list == QLatin1String("/forbidden");
    push(withValue(m_space, list + QStringLiteral("/%1").arg(count),
                   isRule ? QJsonValue(QJsonObject()) : QJsonValue(QJsonArray())),
         isRule ? tr("Space: add a rule") : tr("Space: add a choice of bands"), list, 0);
}

void SpaceDocument::removeEntry(const QString& place)
{
    push(withoutEntry(m_space, place), tr("Space: remove %1").arg(placeText(m_space, place)), place,
         0);
}

void SpaceDocument::replace(const QJsonObject& space, const QString& what)
{
    push(space, what, {}, 0);
}

} // namespace sextant::ui
