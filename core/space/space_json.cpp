#include "core/base/files.h"
#include "core/space/block_traits.h"
#include "core/space/search_space.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sextant {

namespace {

using nlohmann::json;

template <typename T> using Name = std::pair<T, const char*>;

constexpr std::array<Name<Downsampling>, 3> kDownsamplings{{
    {Downsampling::Max, "max"},
    {Downsampling::Average, "average"},
    {Downsampling::Stride, "stride"},
}};
constexpr std::array<Name<Upsampling>, 4> kUpsamplings{{
    {Upsampling::Bilinear, "bilinear"},
    {Upsampling::Nearest, "nearest"},
    {Upsampling::Transposed, "transposed"},
    {Upsampling::PixelShuffle, "pixel_shuffle"},
}};
constexpr std::array<Name<SkipKind>, 3> kSkips{{
    {SkipKind::Concat, "concat"},
    {SkipKind::Add, "add"},
    {SkipKind::None, "none"},
}};

std::vector<Name<BlockKind>> blockNames()
{
    std::vector<Name<BlockKind>> names;
    for (const BlockTraits& traits : allBlockTraits())
        names.emplace_back(traits.kind, traits.name);
    return names;
}

std::vector<Name<ActivationKind>> activationNames()
{
    std::vector<Name<ActivationKind>> names;
    for (const ActivationTraits& traits : allActivationTraits())
        names.emplace_back(traits.kind, traits.name);
    return names;
}

template <typename Names> std::string listOf(const Names& names)
{
    std::string list;
    for (const auto& [value, name] : names)
        list += (list.empty() ? "" : ", ") + std::string(name);
    return list;
}

/// Reads one document and notes everything that is wrong with its form.
class Reader {
public:
    explicit Reader(std::vector<SpaceFinding>& findings) : m_findings(findings) { }

    void add(const std::string& place, const std::string& advice)
    {
        m_findings.push_back({place.empty() ? "/" : place, advice});
    }

    /// The object at `place`, whose fields must be among `known`.
    bool isObject(const json& value, const std::string& place,
                  std::initializer_list<std::string_view> known)
    {
        if (!value.is_object()) {
            add(place, "must be an object: { ... }");
            return false;
        }
        for (const auto& [key, unused] : value.items())
            if (std::find(known.begin(), known.end(), key) == known.end()) {
                std::string all;
                for (const std::string_view name : known)
                    all += (all.empty() ? "" : ", ") + std::string(name);
                add(place + "/" + key, "unknown field; there are " + all);
            }
        return true;
    }

    void number(const json& from, const char* key, const std::string& place, int& into)
    {
        if (!from.contains(key))
            return add(place + "/" + key, "is missing; give a whole number");
        if (const auto value = whole(from.at(key)))
            into = *value;
        else
            add(place + "/" + key, "must be a whole number");
    }

    /// A list of whole numbers, a single one, or {"from", "to", "step"}.
    void numbers(const json& from, const char* key, const std::string& place,
                 std::vector<int>& into)
    {
        if (!from.contains(key))
            return;
        const json& value = from.at(key);
        const std::string here = place + "/" + key;
        into.clear();
        if (value.is_object())
            return range(value, here, into);
        each(value, here, [&](const json& entry, const std::string& at) {
            if (const auto number = whole(entry))
                into.push_back(*number);
            else
                add(at, "must be a whole number");
        });
    }

    template <typename T, typename Names>
    void names(const json& from, const char* key, const std::string& place, const Names& known,
               std::vector<T>& into)
    {
        if (!from.contains(key))
            return;
        into.clear();
        each(from.at(key), place + "/" + key, [&](const json& entry, const std::string& at) {
            const auto found = std::find_if(known.begin(), known.end(), [&](const auto& name) {
                return entry.is_string() && entry.get_ref<const std::string&>() == name.second;
            });
            if (found == known.end())
                add(at, entry.dump() + " is unknown; there are " + listOf(known));
            else
                into.push_back(found->first);
        });
    }

    void truths(const json& from, const char* key, const std::string& place,
                std::vector<bool>& into)
    {
        if (!from.contains(key))
            return;
        into.clear();
        each(from.at(key), place + "/" + key, [&](const json& entry, const std::string& at) {
            if (entry.is_boolean())
                into.push_back(entry.get<bool>());
            else
                add(at, "must be true or false");
        });
    }

    template <typename T>
    void cap(const json& from, const char* key, const std::string& place, std::optional<T>& into)
    {
        if (!from.contains(key) || from.at(key).is_null())
            return;
        const json& value = from.at(key);
        if (value.is_number() && value.get<double>() > 0.0)
            into = value.get<T>();
        else
            add(place + "/" + key, "must be a number above 0, or null for none");
    }

    /// Calls f for every entry, or for a single value.
    template <typename F> void each(const json& value, const std::string& place, F f)
    {
        if (!value.is_array())
            return f(value, place);
        for (std::size_t i = 0; i < value.size(); ++i)
            f(value[i], place + "/" + std::to_string(i));
    }

private:
    static std::optional<int> whole(const json& value)
    {
        if (!value.is_number_integer())
            return std::nullopt;
        const auto number = value.get<std::int64_t>();
        return std::abs(number) > INT32_MAX ? std::nullopt
                                            : std::optional(static_cast<int>(number));
    }

    void range(const json& value, const std::string& place, std::vector<int>& into)
    {
        int from = 0, to = 0, step = 1;
        if (!isObject(value, place, {"from", "to", "step"}))
            return;
        number(value, "from", place, from);
        number(value, "to", place, to);
        if (value.contains("step"))
            number(value, "step", place, step);
        constexpr int kMostValues = 1000;
        if (step < 1 || to < from || (to - from) / step >= kMostValues)
            return add(place,
                       "needs from <= to, a step of 1 or more, and at most "
                           + std::to_string(kMostValues) + " values");
        for (int i = from; i <= to; i += step)
            into.push_back(i);
    }

    std::vector<SpaceFinding>& m_findings;
};

StageChoices stageFrom(Reader& reader, const json& value, const std::string& place)
{
    StageChoices stage;
    if (!reader.isObject(value, place,
                         {"blocks", "widths", "kernels", "expansions", "activations",
                          "downsampling", "repeats", "squeeze_excite"}))
        return stage;
    reader.names(value, "blocks", place, blockNames(), stage.blocks);
    reader.numbers(value, "widths", place, stage.widths);
    reader.numbers(value, "kernels", place, stage.kernels);
    reader.numbers(value, "expansions", place, stage.expansions);
    reader.names(value, "activations", place, activationNames(), stage.activations);
    reader.names(value, "downsampling", place, kDownsamplings, stage.downsampling);
    reader.numbers(value, "repeats", place, stage.repeats);
    reader.truths(value, "squeeze_excite", place, stage.squeezeExcite);
    return stage;
}

DecoderChoices decoderFrom(Reader& reader, const json& value, const std::string& place)
{
    DecoderChoices decoder;
    if (!reader.isObject(value, place,
                         {"upsampling", "skips", "depths", "width_percents", "stages_left_out"}))
        return decoder;
    reader.names(value, "upsampling", place, kUpsamplings, decoder.upsampling);
    reader.names(value, "skips", place, kSkips, decoder.skips);
    reader.numbers(value, "depths", place, decoder.depths);
    reader.numbers(value, "width_percents", place, decoder.widthPercents);
    reader.numbers(value, "stages_left_out", place, decoder.stagesLeftOut);
    return decoder;
}

ForbiddenRule ruleFrom(Reader& reader, const json& value, const std::string& place)
{
    ForbiddenRule rule;
    if (!reader.isObject(value, place,
                         {"stages", "blocks", "widths", "kernels", "expansions", "repeats",
                          "activations", "downsampling", "upsampling", "skips"}))
        return rule;
    reader.numbers(value, "stages", place, rule.stages);
    for (int& stage : rule.stages)
        --stage;
    reader.names(value, "blocks", place, blockNames(), rule.blocks);
    reader.numbers(value, "widths", place, rule.widths);
    reader.numbers(value, "kernels", place, rule.kernels);
    reader.numbers(value, "expansions", place, rule.expansions);
    reader.numbers(value, "repeats", place, rule.repeats);
    reader.names(value, "activations", place, activationNames(), rule.activations);
    reader.names(value, "downsampling", place, kDownsamplings, rule.downsampling);
    reader.names(value, "upsampling", place, kUpsamplings, rule.upsampling);
    reader.names(value, "skips", place, kSkips, rule.skips);
    return rule;
}

void readSecond(Reader& reader, const json& document, SearchSpace& space)
{
    if (!reader.isObject(document, "",
                         {"format", "version", "name", "min_stages", "max_stages", "width_mode",
                          "legacy_padding", "stages", "decoder", "band_subsets", "forbidden",
                          "caps"}))
        return;
    if (!document.contains("stages"))
        reader.add("/stages", "is missing; give one object for all stages or one for each");
    else
        reader.each(document.at("stages"), "/stages",
                    [&](const json& stage, const std::string& place) {
                        space.stages.push_back(stageFrom(reader, stage, place));
                    });
    if (document.contains("decoder"))
        space.decoder = decoderFrom(reader, document.at("decoder"), "/decoder");
    if (document.contains("band_subsets"))
        reader.each(document.at("band_subsets"), "/band_subsets",
                    [&](const json& subset, const std::string& place) {
                        std::vector<int> bands;
                        reader.numbers({{"bands", subset}}, "bands", place, bands);
                        for (int& band : bands)
                            --band;
                        space.bandSubsets.push_back(std::move(bands));
                    });
    if (document.contains("forbidden"))
        reader.each(document.at("forbidden"), "/forbidden",
                    [&](const json& rule, const std::string& place) {
                        space.forbidden.push_back(ruleFrom(reader, rule, place));
                    });
    if (document.contains("caps")
        && reader.isObject(document.at("caps"), "/caps",
                           {"max_params", "max_macs", "max_peak_memory_bytes", "max_latency_ms"})) {
        const json& caps = document.at("caps");
        reader.cap(caps, "max_params", "/caps", space.caps.maxParams);
        reader.cap(caps, "max_macs", "/caps", space.caps.maxMacs);
        reader.cap(caps, "max_peak_memory_bytes", "/caps", space.caps.maxPeakMemoryBytes);
        reader.cap(caps, "max_latency_ms", "/caps", space.caps.maxLatencyMs);
    }
}

/// Version 1 had the choices of all stages at the top, and pools only.
void readFirst(Reader& reader, const json& document, SearchSpace& space)
{
    if (!reader.isObject(document, "",
                         {"format", "version", "name", "min_stages", "max_stages", "width_mode",
                          "legacy_padding", "blocks", "widths", "kernels", "expansions",
                          "activations", "pools"}))
        return;
    StageChoices stage;
    reader.names(document, "blocks", "", blockNames(), stage.blocks);
    reader.numbers(document, "widths", "", stage.widths);
    reader.numbers(document, "kernels", "", stage.kernels);
    reader.numbers(document, "expansions", "", stage.expansions);
    reader.names(document, "activations", "", activationNames(), stage.activations);
    reader.names(document, "pools", "", kDownsamplings, stage.downsampling);
    space.stages = {stage};
}

SearchSpace readDocument(const json& document, std::vector<SpaceFinding>& findings)
{
    Reader reader(findings);
    SearchSpace space;
    if (!document.is_object() || document.value("format", json()) != "sextant-space") {
        reader.add("/format", "must be \"sextant-space\"");
        return space;
    }
    int version = 0;
    reader.number(document, "version", "", version);
    if (version > SearchSpace::kVersion) {
        reader.add("/version",
                   std::to_string(version) + " is newer than this program reads ("
                       + std::to_string(SearchSpace::kVersion) + ")");
        return space;
    }
    if (document.contains("name") && document.at("name").is_string())
        space.name = document.at("name").get<std::string>();
    reader.number(document, "min_stages", "", space.minStages);
    reader.number(document, "max_stages", "", space.maxStages);
    constexpr std::array<Name<WidthMode>, 2> kModes{
        {{WidthMode::Absolute, "channels"}, {WidthMode::Coefficient, "coefficient"}}};
    std::vector<WidthMode> mode;
    reader.names(document, "width_mode", "", kModes, mode);
    if (mode.size() == 1)
        space.widthMode = mode.front();
    std::vector<bool> legacy;
    reader.truths(document, "legacy_padding", "", legacy);
    space.legacyPadding = legacy.size() == 1 && legacy.front();
    if (version < 2)
        readFirst(reader, document, space);
    else
        readSecond(reader, document, space);
    return space;
}

template <typename T, typename Names>
json namesJson(const std::vector<T>& values, const Names& names)
{
    json list = json::array();
    for (const T value : values)
        for (const auto& [known, name] : names)
            if (known == value)
                list.push_back(name);
    return list;
}

json oneBased(std::vector<int> values)
{
    for (int& value : values)
        ++value;
    return values;
}

json ruleJson(const ForbiddenRule& rule)
{
    json document = json::object();
    const auto put = [&](const char* key, json values) {
        if (!values.empty())
            document[key] = std::move(values);
    };
    put("stages", oneBased(rule.stages));
    put("blocks", namesJson(rule.blocks, blockNames()));
    put("widths", rule.widths);
    put("kernels", rule.kernels);
    put("expansions", rule.expansions);
    put("repeats", rule.repeats);
    put("activations", namesJson(rule.activations, activationNames()));
    put("downsampling", namesJson(rule.downsampling, kDownsamplings));
    put("upsampling", namesJson(rule.upsampling, kUpsamplings));
    put("skips", namesJson(rule.skips, kSkips));
    return document;
}

template <typename T> json capJson(const std::optional<T>& cap)
{
    return cap ? json(*cap) : json(nullptr);
}

template <typename T, typename Names> std::string nameIn(T value, const Names& names)
{
    for (const auto& [known, name] : names)
        if (known == value)
            return name;
    return {};
}

} // namespace

std::string upsamplingName(Upsampling kind)
{
    return nameIn(kind, kUpsamplings);
}

Result<SearchSpace> SearchSpace::load(const std::filesystem::path& file)
{
    auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto space = fromJson(*text);
    if (!space)
        return fail(space.error().code, file.string(), space.error().why);
    return space;
}

std::vector<SpaceFinding> SearchSpace::check(std::string_view text)
{
    std::vector<SpaceFinding> findings;
    try {
        const SearchSpace space = readDocument(json::parse(text), findings);
        if (findings.empty())
            findings = space.findings();
    } catch (const json::exception& e) {
        findings.push_back({"/", e.what()});
    }
    return findings;
}

Result<SearchSpace> SearchSpace::fromJson(std::string_view text)
{
    if (const auto findings = check(text); !findings.empty()) {
        const std::size_t more = findings.size() - 1;
        return fail(ErrorCode::SpaceInvalid, "search space",
                    findings.front().sentence()
                        + (more == 0 ? "" : " (and " + std::to_string(more) + " more)"));
    }
    std::vector<SpaceFinding> none;
    return readDocument(json::parse(text), none);
}

std::string SearchSpace::toJson() const
{
    json document = {{"format", "sextant-space"},
                     {"version", kVersion},
                     {"name", name},
                     {"min_stages", minStages},
                     {"max_stages", maxStages},
                     {"width_mode", widthMode == WidthMode::Absolute ? "channels" : "coefficient"},
                     {"legacy_padding", legacyPadding},
                     {"stages", json::array()},
                     {"decoder",
                      {{"upsampling", namesJson(decoder.upsampling, kUpsamplings)},
                       {"skips", namesJson(decoder.skips, kSkips)},
                       {"depths", decoder.depths},
                       {"width_percents", decoder.widthPercents},
                       {"stages_left_out", decoder.stagesLeftOut}}},
                     {"band_subsets", json::array()},
                     {"forbidden", json::array()},
                     {"caps",
                      {{"max_params", capJson(caps.maxParams)},
                       {"max_macs", capJson(caps.maxMacs)},
                       {"max_peak_memory_bytes", capJson(caps.maxPeakMemoryBytes)},
                       {"max_latency_ms", capJson(caps.maxLatencyMs)}}}};
    for (const StageChoices& stage : stages)
        document["stages"].push_back(
            {{"blocks", namesJson(stage.blocks, blockNames())},
             {"widths", stage.widths},
             {"kernels", stage.kernels},
             {"expansions", stage.expansions},
             {"activations", namesJson(stage.activations, activationNames())},
             {"downsampling", namesJson(stage.downsampling, kDownsamplings)},
             {"repeats", stage.repeats},
             {"squeeze_excite", stage.squeezeExcite}});
    for (const auto& subset : bandSubsets)
        document["band_subsets"].push_back(oneBased(subset));
    for (const ForbiddenRule& rule : forbidden)
        document["forbidden"].push_back(ruleJson(rule));
    return document.dump(2) + "\n";
}

} // namespace sextant
