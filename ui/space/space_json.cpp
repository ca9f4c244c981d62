#include "ui/space/space_json.h"

#include "core/space/search_space.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace sextant::ui {

namespace {

QJsonValue child(const QJsonValue& parent, const QString& key)
{
    return parent.isArray() ? parent.toArray().at(key.toInt()) : parent.toObject().value(key);
}

QJsonValue replaced(const QJsonValue& parent, QStringList keys, const QJsonValue& value)
{
    if (keys.isEmpty())
        return value;
    const QString key = keys.takeFirst();
    const QJsonValue changed = replaced(child(parent, key), keys, value);
    if (parent.isArray()) {
        QJsonArray list = parent.toArray();
        const int index = key.toInt();
        if (index >= 0 && index < list.size())
            list[index] = changed;
        else if (index == list.size())
            list.append(changed);
        return list;
    }
    if (!parent.isObject())
        return parent;
    QJsonObject object = parent.toObject();
    object[key] = changed;
    return object;
}

QStringList keysOf(const QString& place)
{
    return place.split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

/// A single value or {"from", "to", "step"} as the list it stands for.
QJsonArray listOf(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    if (!value.isObject())
        return {value};
    const QJsonObject range = value.toObject();
    const int from = range[QLatin1String("from")].toInt();
    const int to = range[QLatin1String("to")].toInt();
    const int step = std::max(1, range[QLatin1String("step")].toInt(1));
    constexpr int kMostValues = 1000;
    QJsonArray list;
    for (int i = from; i <= to && list.size() < kMostValues; i += step)
        list.append(i);
    return list;
}

/// Every field of `known` as a list, its own values where `given` has them.
QJsonObject filledIn(const QJsonObject& known, const QJsonObject& given)
{
    QJsonObject filled = given;
    for (auto it = known.begin(); it != known.end(); ++it)
        filled[it.key()] =
            given.contains(it.key()) ? QJsonValue(listOf(given[it.key()])) : QJsonValue(it.value());
    return filled;
}

} // namespace

QJsonValue valueAt(const QJsonObject& root, const QString& place)
{
    QJsonValue value = root;
    for (const QString& key : keysOf(place))
        value = child(value, key);
    return value;
}

QJsonObject withValue(const QJsonObject& root, const QString& place, const QJsonValue& value)
{
    return replaced(root, keysOf(place), value).toObject();
}

QJsonObject withoutEntry(const QJsonObject& root, const QString& place)
{
    const QString parent = place.section(QLatin1Char('/'), 0, -2);
    QJsonArray list = valueAt(root, parent).toArray();
    const int index = place.section(QLatin1Char('/'), -1).toInt();
    if (index < 0 || index >= list.size())
        return root;
    list.removeAt(index);
    return withValue(root, parent, list);
}

std::optional<QJsonObject> spaceFromText(const std::string& text)
{
    const auto parse = [](const std::string& json) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    };
    if (const auto space = SearchSpace::fromJson(text))
        return parse(space->toJson());
    const QJsonObject given = parse(text);
    if (given[QLatin1String("format")] != QLatin1String("sextant-space")
        || given[QLatin1String("version")] != SearchSpace::kVersion)
        return std::nullopt;
    SearchSpace plain;
    plain.stages = {StageChoices{}};
    const QJsonObject known = parse(plain.toJson());
    QJsonObject space = known;
    for (auto it = given.begin(); it != given.end(); ++it)
        space[it.key()] = it.value();
    QJsonArray stages;
    const QJsonObject stage = known[QLatin1String("stages")].toArray().first().toObject();
    for (const QJsonValue& each : listOf(given[QLatin1String("stages")].isObject()
                                             ? QJsonArray{given[QLatin1String("stages")]}
                                             : given[QLatin1String("stages")]))
        stages.append(filledIn(stage, each.toObject()));
    space[QLatin1String("stages")] = stages.isEmpty() ? QJsonArray{stage} : stages;
    space[QLatin1String("decoder")] = filledIn(known[QLatin1String("decoder")].toObject(),
                                               given[QLatin1String("decoder")].toObject());
    QJsonObject caps = known[QLatin1String("caps")].toObject();
    const QJsonObject givenCaps = given[QLatin1String("caps")].toObject();
    for (auto it = givenCaps.begin(); it != givenCaps.end(); ++it)
        caps[it.key()] = it.value();
    space[QLatin1String("caps")] = caps;
    return space;
}

std::string textOf(const QJsonObject& space)
{
    return QJsonDocument(space).toJson().toStdString();
}

} // namespace sextant::ui
