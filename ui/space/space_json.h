#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <string>

namespace sextant::ui {

/// The value at a JSON pointer; undefined where there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonObject& root, const QString& place);
/// The document with another value at a JSON pointer; an index one behind the end of a list
/// appends. A place whose parent is not there changes nothing.
[[nodiscard]] QJsonObject withValue(const QJsonObject& root, const QString& place,
                                    const QJsonValue& value);
/// The document without the list's entry at a JSON pointer.
[[nodiscard]] QJsonObject withoutEntry(const QJsonObject& root, const QString& place);

/// Text of a space file as the editor holds it, all fields there and lists written out: that of a
/// sound file as SearchSpace writes it, otherwise as near as its form allows, so that its mistakes
/// can be put right by hand. None when it is no space file of a known version.
[[nodiscard]] std::optional<QJsonObject> spaceFromText(const std::string& text);
[[nodiscard]] std::string textOf(const QJsonObject& space);

} // namespace sextant::ui
