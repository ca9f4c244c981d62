#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace sextant::ui {

/// How a field of a space is edited.
enum class FieldKind {
    Text,
    Span, ///< min_stages and max_stages together
    OneName, ///< exactly one of `names`
    Names, ///< a list of some of `names`
    Switch,
    Numbers, ///< a list of whole numbers, `low` to `high`
    Flags, ///< a list of true and false
    Cap, ///< a number above 0, or null for none
    Bands ///< a list of bands, numbered from 1; empty: all
};

struct FieldName {
    QString value, words; ///< in the file; for people
};

/// What is known of a field of resources/help/space.md.
struct SpaceField {
    QString place; ///< JSON pointer; of a Span that of min_stages
    FieldKind kind = FieldKind::Text;
    QString title, hint;
    QString unit = {};
    std::vector<FieldName> names = {};
    std::vector<int> stops = {}; ///< numbers that are offered, ascending, within low to high
    int low = 0, high = 0;
    double capFactor = 1.0; ///< of a Cap: what is shown times this is what is stored
    int capDecimals = 0;
    bool isCondition = false; ///< of a rule: nothing given agrees with everything
};

/// Fields that are edited together.
struct SpaceSection {
    QString place; ///< "/stages/0"; "" of the space itself
    QString title, hint;
    std::vector<SpaceField> fields;
    bool isEntry = false; ///< of a list, and may be removed
    bool takesEntries = false; ///< a list, to which one may be added
};

/// The sections of a space, in the order in which one decides.
/// @param space as spaceFromText() gives it
/// @param bands of the data that it is for
[[nodiscard]] std::vector<SpaceSection> sectionsOf(const QJsonObject& space, int bands);
/// The place of the field, or section, that a finding at `place` belongs to.
[[nodiscard]] QString fieldPlace(const QString& place);
/// "Stage 2, widths"; for people.
[[nodiscard]] QString placeText(const QJsonObject& space, const QString& place);
/// What the field holds, in a few words.
[[nodiscard]] QString summaryText(const SpaceField& field, const QJsonObject& space);
/// Names as people know them, others as they are.
[[nodiscard]] QString wordsOf(const QString& name);

} // namespace sextant::ui
