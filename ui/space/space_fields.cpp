#include "ui/space/space_fields.h"

#include "core/space/block_traits.h"
#include "ui/space/space_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <set>

namespace sextant::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SpaceFields)
};

std::vector<FieldName> blockNames()
{
    std::vector<FieldName> names;
    for (const BlockTraits& traits : allBlockTraits())
        names.push_back({QString::fromUtf8(traits.name), QString::fromUtf8(traits.words)});
    return names;
}

std::vector<FieldName> activationNames()
{
    std::vector<FieldName> names;
    for (const ActivationTraits& traits : allActivationTraits())
        names.push_back(
            {QString::fromUtf8(traits.name),
             QString::fromUtf8(traits.name).replace(QLatin1Char('_'), QLatin1Char(' '))});
    return names;
}

std::vector<FieldName> downsamplingNames()
{
    return {{QStringLiteral("max"), Text::tr("max pool")},
            {QStringLiteral("average"), Text::tr("average pool")},
            {QStringLiteral("stride"), Text::tr("stride 2")}};
}

std::vector<FieldName> upsamplingNames()
{
    return {{QStringLiteral("bilinear"), Text::tr("bilinear")},
            {QStringLiteral("nearest"), Text::tr("nearest")},
            {QStringLiteral("transposed"), Text::tr("transposed convolution")},
            {QStringLiteral("pixel_shuffle"), Text::tr("pixel shuffle")}};
}

std::vector<FieldName> skipNames()
{
    return {{QStringLiteral("concat"), Text::tr("concatenated")},
            {QStringLiteral("add"), Text::tr("added")},
            {QStringLiteral("none"), Text::tr("no skips")}};
}

std::vector<int> everyFrom(int low, int high, int step = 1)
{
    std::vector<int> stops;
    for (int i = low; i <= high; i += step)
        stops.push_back(i);
    return stops;
}

/// Four to an octave from 8 up: what channels are usually chosen from.
std::vector<int> channelStops()
{
    std::vector<int> stops{1, 2, 3, 4, 6};
    for (int octave = 8; octave < 4096; octave *= 2)
        for (int quarter = 4; quarter < 8; ++quarter)
            stops.push_back(octave * quarter / 4);
    stops.push_back(4096);
    return stops;
}

std::vector<SpaceField> stageFields(const QString& place, bool channels)
{
    const auto at = [&](const char* key) { return place + QLatin1Char('/') + QLatin1String(key); };
    std::vector<SpaceField> fields{
        {at("blocks"),
         FieldKind::Names,
         Text::tr("Blocks"),
         Text::tr("Kinds of block that the stage may be made of"),
         {},
         blockNames()},
        {at("widths"),
         FieldKind::Numbers,
         Text::tr("Widths"),
         channels ? Text::tr("Channels that leave the stage")
                  : Text::tr("Channels that leave the stage, as a multiple of those that enter"),
         channels ? Text::tr("channels") : Text::tr("times"),
         {},
         channels ? channelStops() : std::vector<int>{1,  2,  3,  4,  5,  6,  7,  8,  9,  10,
                                                      11, 12, 14, 16, 20, 24, 32, 48, 64, 99},
         1,
         channels ? 4096 : 99},
        {at("kernels"),
         FieldKind::Numbers,
         Text::tr("Kernels"),
         Text::tr("Side of the convolutions' kernels; odd"),
         Text::tr("px"),
         {},
         everyFrom(1, 15, 2),
         1,
         15},
        {at("expansions"),
         FieldKind::Numbers,
         Text::tr("Expansions"),
         Text::tr("How many times wider a bottleneck is inside"),
         Text::tr("times"),
         {},
         {1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 32, 64, 99},
         1,
         99},
        {at("activations"),
         FieldKind::Names,
         Text::tr("Activations"),
         Text::tr("What follows each convolution"),
         {},
         activationNames()},
        {at("downsampling"),
         FieldKind::Names,
         Text::tr("Made smaller by"),
         Text::tr("How the stage hands a map of half the size to the next one"),
         {},
         downsamplingNames()},
        {at("repeats"),
         FieldKind::Numbers,
         Text::tr("Repeats"),
         Text::tr("How many times the block stands in a row"),
         Text::tr("times"),
         {},
         everyFrom(1, 9),
         1,
         9},
        {at("squeeze_excite"), FieldKind::Flags, Text::tr("Squeeze and excite"),
         Text::tr("Channel weights from the map's mean; separable, linear, rep and ghost blocks")},
    };
    return fields;
}

std::vector<SpaceField> decoderFields()
{
    return {
        {QStringLiteral("/decoder/upsampling"),
         FieldKind::Names,
         Text::tr("Upsampling"),
         Text::tr("How the map becomes larger again"),
         {},
         upsamplingNames()},
        {QStringLiteral("/decoder/skips"),
         FieldKind::Names,
         Text::tr("Skips"),
         Text::tr("How maps of the encoder join those of the decoder"),
         {},
         skipNames()},
        {QStringLiteral("/decoder/depths"),
         FieldKind::Numbers,
         Text::tr("Depth"),
         Text::tr("Convolutions in each stage of the decoder"),
         Text::tr("convolutions"),
         {},
         everyFrom(1, 4),
         1,
         4},
        {QStringLiteral("/decoder/width_percents"),
         FieldKind::Numbers,
         Text::tr("Width"),
         Text::tr("Channels of a stage, of those of its skip"),
         Text::tr("%"),
         {},
         {10, 20, 25, 30, 40, 50, 60, 75, 80, 100, 125, 150, 175, 200, 250, 300, 350, 400},
         10,
         400},
        {QStringLiteral("/decoder/stages_left_out"),
         FieldKind::Numbers,
         Text::tr("Stages left out"),
         Text::tr("The shallowest stages that are not built: the head stays at less resolution"),
         Text::tr("stages"),
         {},
         everyFrom(0, 8),
         0,
         8},
    };
}

std::vector<SpaceField> capFields()
{
    const auto cap = [](const char* key, const QString& title, const QString& hint,
                        const QString& unit, double factor, int decimals) {
        SpaceField field{QStringLiteral("/caps/") + QLatin1String(key), FieldKind::Cap, title, hint,
                         unit};
        field.capFactor = factor;
        field.capDecimals = decimals;
        return field;
    };
    return {cap("max_latency_ms", Text::tr("Latency at most"),
                Text::tr("Simulated, of one tile on the device"), Text::tr("ms"), 1.0, 3),
            cap("max_params", Text::tr("Parameters at most"), Text::tr("Weights and biases"), {},
                1.0, 0),
            cap("max_macs", Text::tr("MACs at most"), Text::tr("Multiply-accumulates of one tile"),
                Text::tr("million"), 1e6, 3),
            cap("max_peak_memory_bytes", Text::tr("Memory at most"),
                Text::tr("Simulated, the largest maps alive at once"), Text::tr("MB"), 1e6, 3)};
}

/// Numbers that the stages have in a field, and a rule's own.
std::vector<int> numbersOfStages(const QJsonObject& space, const char* key, const QString& own)
{
    std::set<int> numbers;
    for (const QJsonValue& stage : space[QLatin1String("stages")].toArray())
        for (const QJsonValue& number : stage.toObject()[QLatin1String(key)].toArray())
            numbers.insert(number.toInt());
    for (const QJsonValue& number : valueAt(space, own).toArray())
        numbers.insert(number.toInt());
    return {numbers.begin(), numbers.end()};
}

std::vector<SpaceField> ruleFields(const QJsonObject& space, const QString& place)
{
    const auto at = [&](const char* key) { return place + QLatin1Char('/') + QLatin1String(key); };
    const auto numbers = [&](const char* key, const QString& title) {
        SpaceField field{at(key), FieldKind::Numbers, title, Text::tr("Nothing chosen: any")};
        field.stops = qstrcmp(key, "stages") == 0
            ? everyFrom(1, std::clamp(space[QLatin1String("max_stages")].toInt(), 1, 8))
            : numbersOfStages(space, key, at(key));
        field.low = 1;
        field.high = 4096;
        return field;
    };
    const auto names = [&](const char* key, const QString& title, std::vector<FieldName> known) {
        return SpaceField{at(key), FieldKind::Names, title, Text::tr("Nothing chosen: any"),
                          {},      std::move(known)};
    };
    std::vector<SpaceField> fields{
        numbers("stages", Text::tr("In stage")),
        names("blocks", Text::tr("Blocks"), blockNames()),
        numbers("widths", Text::tr("Widths")),
        numbers("kernels", Text::tr("Kernels")),
        numbers("expansions", Text::tr("Expansions")),
        numbers("repeats", Text::tr("Repeats")),
        names("activations", Text::tr("Activations"), activationNames()),
        names("downsampling", Text::tr("Made smaller by"), downsamplingNames()),
        names("upsampling", Text::tr("Upsampling"), upsamplingNames()),
        names("skips", Text::tr("Skips"), skipNames())};
    for (SpaceField& field : fields)
        field.isCondition = true;
    return fields;
}

std::vector<SpaceField> spaceFields()
{
    SpaceField stages{QStringLiteral("/min_stages"), FieldKind::Span, Text::tr("Stages"),
                      Text::tr("A stage is one block and what makes its map smaller"),
                      Text::tr("stages")};
    stages.low = 1;
    stages.high = 8;
    stages.stops = everyFrom(1, 8);
    return {{QStringLiteral("/name"), FieldKind::Text, Text::tr("Name"),
             Text::tr("What the space is called in lists and logs")},
            stages,
            {QStringLiteral("/width_mode"),
             FieldKind::OneName,
             Text::tr("Widths are"),
             Text::tr("Channels, or multiples of the channels that enter, as PyNAS has it"),
             {},
             {{QStringLiteral("channels"), Text::tr("channels")},
              {QStringLiteral("coefficient"), Text::tr("multiples of the input")}}},
            {QStringLiteral("/legacy_padding"), FieldKind::Switch, Text::tr("PyNAS's padding"),
             Text::tr("Pad by 1 whatever the kernel; off: by half the kernel")}};
}

std::vector<SpaceSection> listSection(const QJsonObject& space, const char* key,
                                      const QString& title, const QString& hint)
{
    SpaceSection list{QLatin1Char('/') + QLatin1String(key), title, hint, {}};
    list.takesEntries = true;
    std::vector<SpaceSection> sections{list};
    const auto entries = space[QLatin1String(key)].toArray().size();
    for (int i = 0; i < entries; ++i) {
        SpaceSection entry{list.place + QStringLiteral("/%1").arg(i), {}, {}, {}};
        entry.isEntry = true;
        sections.push_back(entry);
    }
    return sections;
}

} // namespace

std::vector<SpaceSection> sectionsOf(const QJsonObject& space, int bands)
{
    std::vector<SpaceSection> sections{{QString(), Text::tr("Networks"),
                                        Text::tr("What all networks of the space share"),
                                        spaceFields()}};
    const QJsonArray stages = space[QLatin1String("stages")].toArray();
    const bool channels = space[QLatin1String("width_mode")] != QLatin1String("coefficient");
    for (int i = 0; i < stages.size(); ++i) {
        const QString place = QStringLiteral("/stages/%1").arg(i);
        sections.push_back(
            {place, stages.size() == 1 ? Text::tr("All stages") : Text::tr("Stage %1").arg(i + 1),
             Text::tr("What a stage of the encoder is drawn from"), stageFields(place, channels)});
    }
    sections.push_back({QStringLiteral("/decoder"), Text::tr("Decoder"),
                        Text::tr("What brings the map back to the size of the tile"),
                        decoderFields()});
    sections.push_back({QStringLiteral("/caps"), Text::tr("Caps"),
                        Text::tr("Networks beyond them are never trained. Those of Setup and of "
                                 "the front hold as well"),
                        capFields()});
    auto rules =
        listSection(space, "forbidden", Text::tr("Forbidden"),
                    Text::tr("Combinations that must not be: a stage, or the decoder, that "
                             "agrees with all that a rule names"));
    for (std::size_t i = 1; i < rules.size(); ++i) {
        rules[i].title = Text::tr("Rule %1").arg(i);
        rules[i].hint = Text::tr("Forbids what agrees with all of this");
        rules[i].fields = ruleFields(space, rules[i].place);
    }
    auto subsets = listSection(space, "band_subsets", Text::tr("Bands"),
                               Text::tr("Which bands a network may look at; without an entry all"));
    for (std::size_t i = 1; i < subsets.size(); ++i) {
        subsets[i].title = Text::tr("Choice %1").arg(i);
        subsets[i].hint = Text::tr("Nothing chosen: all bands");
        SpaceField field{subsets[i].place, FieldKind::Bands, Text::tr("Bands"),
                         Text::tr("Nothing chosen: all bands")};
        int most = std::clamp(bands, 1, 16);
        for (const QJsonValue& band : valueAt(space, field.place).toArray())
            most = std::max(most, std::min(band.toInt(), 16));
        field.stops = everyFrom(1, most);
        field.low = 1;
        field.high = 16;
        field.isCondition = true;
        subsets[i].fields = {field};
    }
    sections.insert(sections.end(), rules.begin(), rules.end());
    sections.insert(sections.end(), subsets.begin(), subsets.end());
    return sections;
}

QString fieldPlace(const QString& place)
{
    const QString first = place.section(QLatin1Char('/'), 1, 1);
    if (first == QLatin1String("max_stages"))
        return QStringLiteral("/min_stages");
    const int depth = first == QLatin1String("stages") || first == QLatin1String("forbidden") ? 3
        : first == QLatin1String("decoder") || first == QLatin1String("caps")
            || first == QLatin1String("band_subsets")
        ? 2
        : 1;
    return place.section(QLatin1Char('/'), 0, depth);
}

QString placeText(const QJsonObject& space, const QString& place)
{
    const QString at = fieldPlace(place);
    for (const SpaceSection& section : sectionsOf(space, 1)) {
        if (section.place == at)
            return section.title;
        for (const SpaceField& field : section.fields)
            if (field.place == at)
                return section.place.isEmpty() ? field.title
                                               : Text::tr("%1, %2").arg(section.title, field.title);
    }
    return place;
}

QString wordsOf(const QString& name)
{
    for (const auto& names :
         {blockNames(), activationNames(), downsamplingNames(), upsamplingNames(), skipNames()})
        for (const FieldName& known : names)
            if (known.value == name)
                return known.words;
    return name;
}

QString summaryText(const SpaceField& field, const QJsonObject& space)
{
    const QJsonValue value = valueAt(space, field.place);
    const QJsonArray list = value.toArray();
    const QLocale locale;
    switch (field.kind) {
    case FieldKind::Text:
        return value.toString();
    case FieldKind::Switch:
        return value.toBool() ? Text::tr("on") : Text::tr("off");
    case FieldKind::OneName:
        return value == QLatin1String("coefficient") ? Text::tr("multiples") : value.toString();
    case FieldKind::Span:
        return Text::tr("%1 to %2")
            .arg(value.toInt())
            .arg(space[QLatin1String("max_stages")].toInt());
    case FieldKind::Cap:
        return value.isDouble()
            ? Text::tr("%1 %2")
                  .arg(locale.toString(value.toDouble() / field.capFactor, 'g', 6), field.unit)
                  .trimmed()
            : Text::tr("no cap");
    default:
        break;
    }
    if (list.isEmpty())
        return field.isCondition ? Text::tr("any") : Text::tr("nothing");
    if (field.kind == FieldKind::Flags)
        return list.size() > 1 ? Text::tr("with and without")
            : list[0].toBool() ? Text::tr("with")
                               : Text::tr("without");
    if (field.kind == FieldKind::Names && list.size() > 2)
        return Text::tr("%1 of %2").arg(list.size()).arg(field.names.size());
    constexpr int kMostListed = 3;
    if (field.kind == FieldKind::Numbers && list.size() > kMostListed)
        return Text::tr("%1 to %2, %3 values")
            .arg(list.first().toInt())
            .arg(list.last().toInt())
            .arg(list.size());
    QStringList words;
    for (const QJsonValue& entry : list)
        words << (entry.isString() ? wordsOf(entry.toString()) : QString::number(entry.toInt()));
    return words.join(QStringLiteral(", "));
}

} // namespace sextant::ui
