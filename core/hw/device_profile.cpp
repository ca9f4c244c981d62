#include "core/hw/device_profile.h"

#include "core/base/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <unistd.h>
#include <utility>

namespace sextant {

namespace {

using nlohmann::json;

/// Reads `{"value": ..., "source": ..., "mark": ...}` fields and names the one that is wrong.
class Reader {
public:
    explicit Reader(const json& document) : m_document(document) { }

    [[nodiscard]] std::string text(const char* field) const
    {
        const json& value = at(field);
        if (!value.is_string())
            throw std::runtime_error(std::string("'") + field + "' must be a text");
        return value.get<std::string>();
    }

    [[nodiscard]] double number(const char* field, double low, double high) const
    {
        const json& value = marked(field);
        if (!value.is_number())
            throw std::runtime_error(std::string("'") + field + "' must be a number");
        const double number = value.get<double>();
        if (!(number >= low && number <= high))
            throw std::runtime_error(std::string("'") + field + "' must be from "
                                     + std::to_string(low) + " to " + std::to_string(high));
        return number;
    }

    [[nodiscard]] bool flag(const char* field) const
    {
        const json& value = marked(field);
        if (!value.is_boolean())
            throw std::runtime_error(std::string("'") + field + "' must be true or false");
        return value.get<bool>();
    }

    template <typename T, std::size_t N>
    [[nodiscard]] T choice(const char* field,
                           const std::array<std::pair<const char*, T>, N>& names) const
    {
        const json& value = marked(field);
        std::string allowed;
        for (const auto& [name, choice] : names) {
            if (value == name)
                return choice;
            allowed += std::string(allowed.empty() ? "" : ", ") + name;
        }
        throw std::runtime_error(std::string("'") + field + "' must be one of " + allowed);
    }

    /// True when the document has the field; what came with version 2 has defaults.
    [[nodiscard]] bool has(const char* field) const
    {
        return m_document.is_object() && m_document.contains(field);
    }

    template <typename T, std::size_t N>
    void choiceIfAny(const char* field, const std::array<std::pair<const char*, T>, N>& names,
                     T& target) const
    {
        if (has(field))
            target = choice(field, names);
    }

    /// The value of a field that holds a text.
    [[nodiscard]] std::string word(const char* field) const
    {
        const json& value = marked(field);
        if (!value.is_string())
            throw std::runtime_error(std::string("'") + field + "' must be a text");
        return value.get<std::string>();
    }

    /// The texts of a field, none when the document lacks it.
    [[nodiscard]] std::vector<std::string> words(const char* field) const
    {
        if (!has(field))
            return {};
        const json& value = marked(field);
        const bool texts = value.is_array()
            && std::all_of(value.begin(), value.end(), [](const json& v) { return v.is_string(); });
        if (!texts)
            throw std::runtime_error(std::string("'") + field + "' must be a list of texts");
        return value.get<std::vector<std::string>>();
    }

    [[nodiscard]] bool isWord(const char* field, const char* word) const
    {
        return has(field) && marked(field) == word;
    }

private:
    [[nodiscard]] const json& at(const char* field) const
    {
        if (!m_document.is_object() || !m_document.contains(field))
            throw std::runtime_error(std::string("'") + field + "' is missing");
        return m_document.at(field);
    }

    [[nodiscard]] const json& marked(const char* field) const
    {
        const json& entry = at(field);
        if (!entry.is_object() || !entry.contains("value") || !entry.contains("source")
            || !entry.contains("mark"))
            throw std::runtime_error(std::string("'") + field
                                     + "' must hold value, source and mark");
        return entry.at("value");
    }

    const json& m_document;
};

constexpr std::array kStorage{std::pair{"fp32", FloatFormat{8, 23}}, std::pair{"fp16", kFloat16},
                              std::pair{"bf16", kBfloat16}, std::pair{"fp8-e4m3", kFloat8E4M3},
                              std::pair{"fp8-e5m2", kFloat8E5M2}};
constexpr std::array kRounding{
    std::pair{"rne", Rounding::NearestEven}, std::pair{"nearest-away", Rounding::NearestAway},
    std::pair{"toward-zero", Rounding::TowardZero}, std::pair{"stochastic", Rounding::Stochastic}};
constexpr std::array kWeightRounding{std::pair{"rne", WeightRounding::Storage},
                                     std::pair{"storage", WeightRounding::Storage},
                                     std::pair{"openvino-host", WeightRounding::OpenVinoHost}};
constexpr std::array kResize{std::pair{"half_pixel", LinearResize::HalfPixel},
                             std::pair{"asymmetric", LinearResize::Asymmetric},
                             std::pair{"align_corners", LinearResize::AlignCorners}};
constexpr std::array kOverflow{std::pair{"inf", Overflow::Infinity},
                               std::pair{"saturate", Overflow::Saturate}};
constexpr std::array kAccumulator{
    std::pair{"fp32", AccumulatorFormat::Float32}, std::pair{"fp16", AccumulatorFormat::Float16},
    std::pair{"int32", AccumulatorFormat::Int32}, std::pair{"fp64", AccumulatorFormat::Float64}};
constexpr std::array kAccumulatorRounding{std::pair{"rne", Rounding::NearestEven},
                                          std::pair{"toward-zero", Rounding::TowardZero}};
constexpr std::array kProduct{std::pair{"fused", ProductRounding::Fused},
                              std::pair{"rounded", ProductRounding::Rounded}};
constexpr std::array kPartialSums{std::pair{"none", false}, std::pair{"nce-tiler", true}};
constexpr std::array kPrescale{std::pair{"none", false}, std::pair{"myriad", true}};
constexpr std::array kAverage{std::pair{"exact", AverageRule::Exact},
                              std::pair{"accumulator", AverageRule::Accumulator}};
constexpr std::array kActivationMath{std::pair{"exact", ActivationMath::Exact},
                                     std::pair{"stepwise", ActivationMath::Stepwise}};
constexpr std::array kInput{std::pair{"host", InputPath::Host}, std::pair{"raw", InputPath::Raw},
                            std::pair{"u8", InputPath::U8}};
constexpr std::array kGranularity{std::pair{"per-tensor", false}, std::pair{"per-channel", true}};
constexpr std::array kStep{std::pair{"any", false}, std::pair{"power-of-two", true}};
constexpr std::array kIntegerRange{std::pair{"symmetric", true}, std::pair{"affine", false}};
constexpr std::array kCalibration{std::pair{"min-max", Calibration::MinMax},
                                  std::pair{"mse", Calibration::Mse}};
constexpr std::array kCostModel{std::pair{"nce-tiler", CostModelKind::NceTiler},
                                std::pair{"roofline", CostModelKind::Roofline},
                                std::pair{"operators", CostModelKind::Operators}};

/// "q7.8": 7 bits before and 8 behind the point; nothing when the text is something else.
std::optional<FixedRule> fixedNamed(const std::string& text)
{
    int integerBits = 0;
    int fractionBits = 0;
    int used = 0;
    if (std::sscanf(text.c_str(), "q%2d.%2d%n", &integerBits, &fractionBits, &used) != 2
        || used != static_cast<int>(text.size()))
        return std::nullopt;
    if (integerBits < 0 || fractionBits < 0 || integerBits + fractionBits > 23)
        throw std::runtime_error("'storage' q<m>.<n> needs m + n of at most 23");
    return FixedRule{integerBits, fractionBits};
}

void readStorage(const Reader& reader, DeviceRules& rules)
{
    const std::string name = reader.word("storage");
    Rounding rounding = Rounding::NearestEven;
    reader.choiceIfAny("storage_rounding", kRounding, rounding);
    if (name == "int8") {
        rules.storage = StorageKind::Integer;
        reader.choiceIfAny("integer_range", kIntegerRange, rules.integerRule.symmetric);
        reader.choiceIfAny("integer_step", kStep, rules.integerRule.powerOfTwoStep);
        reader.choiceIfAny("weight_steps", kGranularity, rules.perChannelWeights);
        reader.choiceIfAny("calibration", kCalibration, rules.calibration);
    } else if (const auto fixed = fixedNamed(name)) {
        rules.storage = StorageKind::Fixed;
        rules.fixedRule = *fixed;
        rules.fixedRule.rounding = rounding;
    } else {
        rules.floatRule.format = reader.choice("storage", kStorage);
        rules.storage = name == "fp32" ? StorageKind::Float32 : StorageKind::Float;
        rules.floatRule.rounding = rounding;
    }
    rules.floatRule.subnormals =
        reader.flag("flush_activation_subnormals") ? Subnormals::Flush : Subnormals::Keep;
    rules.floatRule.overflow = reader.choice("activation_overflow", kOverflow);
    rules.weightRounding = reader.choice("weight_rounding", kWeightRounding);
    if (rules.weightRounding == WeightRounding::OpenVinoHost && name != "fp16")
        throw std::runtime_error("'weight_rounding' openvino-host goes with fp16 storage");
}

void readAccumulator(const Reader& reader, DeviceRules& rules)
{
    AccumulatorRule& accumulator = rules.accumulator;
    reader.choiceIfAny("accumulator", kAccumulator, accumulator.format);
    reader.choiceIfAny("accumulator_rounding", kAccumulatorRounding, accumulator.rounding);
    reader.choiceIfAny("accumulator_product", kProduct, accumulator.product);
    reader.choiceIfAny("accumulator_overflow", kOverflow, accumulator.overflow);
    if (reader.has("flush_accumulator_subnormals"))
        accumulator.subnormals =
            reader.flag("flush_accumulator_subnormals") ? Subnormals::Flush : Subnormals::Keep;
    rules.lanesFromNceMode = reader.isWord("accumulator_lanes", "nce-mode");
    if (reader.has("accumulator_lanes") && !rules.lanesFromNceMode)
        accumulator.lanes = static_cast<int>(reader.number("accumulator_lanes", 1, 1024));
    reader.choiceIfAny("partial_sums", kPartialSums, rules.partialSumsFromTiler);
    reader.choiceIfAny("weight_prescale", kPrescale, rules.weightPrescale);

    const bool isHalf = accumulator.format == AccumulatorFormat::Float16;
    if (isHalf && !(rules.storage == StorageKind::Float && rules.floatRule.format == kFloat16))
        throw std::runtime_error("'accumulator' fp16 goes with fp16 storage");
    if (accumulator.format == AccumulatorFormat::Float64
        && (rules.partialSumsFromTiler || rules.weightPrescale))
        throw std::runtime_error(
            "'accumulator' fp64 goes without partial sums and weight prescale");
    if ((accumulator.format == AccumulatorFormat::Int32) != (rules.storage == StorageKind::Integer))
        throw std::runtime_error("'accumulator' int32 goes with int8 storage, and int8 with int32");
}

/// What came with version 3.
void readCost(const Reader& reader, DeviceProfile& profile)
{
    const auto numberIfAny = [&](const char* field, double low, double high, double& target) {
        if (reader.has(field))
            target = reader.number(field, low, high);
    };
    numberIfAny("model_error", 0.0, 10.0, profile.modelError);
    numberIfAny("stream_gain", 1.0, 2.0, profile.streamGain);
    numberIfAny("host_gmacs", 1e-3, 1e9, profile.hostGmacs);
    numberIfAny("host_gb_per_s", 1e-3, 1e6, profile.hostGbPerS);
    numberIfAny("host_switch_ms", 0.0, 1e3, profile.hostSwitchMs);
    if (reader.has("channel_multiple"))
        profile.channelMultiple = static_cast<int>(reader.number("channel_multiple", 1, 1024));
    if (reader.has("single_partition"))
        profile.singlePartition = reader.flag("single_partition");
    if (!reader.has("probe"))
        return;
    ProbeSettings probe;
    probe.command = reader.word("probe");
    if (probe.command.find("{model}") == std::string::npos)
        throw std::runtime_error("'probe' must take a {model}");
    double number = probe.repeat;
    numberIfAny("probe_repeat", 1, 10'000, number);
    probe.repeat = static_cast<int>(number);
    number = probe.retries;
    numberIfAny("probe_retries", 0, 10, number);
    probe.retries = static_cast<int>(number);
    number = static_cast<double>(probe.timeout.count()) / 1e3;
    numberIfAny("probe_timeout_s", 0.1, 86'400, number);
    probe.timeout = std::chrono::milliseconds(std::llround(number * 1e3));
    profile.probe = probe;
}

/// The calibration and the table of operators, which are documents of their own.
void readMeasured(const json& document, DeviceProfile& profile)
{
    if (document.contains("latency_calibration")) {
        auto calibration = LatencyCalibration::fromJson(document["latency_calibration"].dump());
        if (!calibration)
            throw std::runtime_error("'latency_calibration': " + calibration.error().why);
        if (calibration->costModel != costModelName(profile.costModel))
            throw std::runtime_error("'latency_calibration' is of another cost model");
        profile.calibration = std::move(*calibration);
    }
    if (document.contains("operators")) {
        auto operators = operatorTableFromJson(document["operators"].dump());
        if (!operators)
            throw std::runtime_error("'operators': " + operators.error().why);
        profile.operators = std::move(*operators);
    }
    if (profile.costModel == CostModelKind::Operators && profile.operators.empty())
        throw std::runtime_error("'operators' is missing");
}

/// Replaces a field that names a file by the document in it. False: it names none.
Result<bool> putIn(json& document, const char* field, const std::filesystem::path& folder)
{
    const auto found = document.find(field);
    if (found == document.end() || !found->is_string())
        return false;
    const std::filesystem::path name(found->get<std::string>());
    const auto text = readFile(name.is_absolute() ? name : folder / name);
    if (!text)
        return tl::unexpected(text.error());
    *found = json::parse(*text, nullptr, false);
    if (!found->is_object())
        return fail(ErrorCode::ProfileInvalid, name.string(), "is no JSON object");
    return true;
}

} // namespace

std::filesystem::path userProfileFolder()
{
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data)
        return std::filesystem::path(data) / "sextant" / "devices";
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home ? home : ".") / ".local" / "share" / "sextant" / "devices";
}

int DeviceRules::bytesPerValue() const
{
    switch (storage) {
    case StorageKind::Float32:
        return 4;
    case StorageKind::Float:
        return 1 + floatRule.format.exponentBits + floatRule.format.mantissaBits <= 8 ? 1 : 2;
    case StorageKind::Fixed:
        return 1 + fixedRule.integerBits + fixedRule.fractionBits <= 16 ? 2 : 4;
    case StorageKind::Integer:
        return integerRule.bits <= 8 ? 1 : 2;
    }
    return 4;
}

Result<DeviceProfile> DeviceProfile::fromJson(std::string_view text)
{
    try {
        const json document = json::parse(text);
        const Reader reader(document);
        if (reader.text("format") != "sextant-device")
            throw std::runtime_error("'format' must be sextant-device");
        if (!document.contains("version") || !document["version"].is_number_integer())
            throw std::runtime_error("'version' must be a whole number");
        if (document["version"].get<int>() > kVersion)
            throw std::runtime_error("'version' is newer than this program reads");

        DeviceProfile profile;
        profile.id = reader.text("id");
        profile.name = reader.text("name");
        profile.certainty = reader.text("certainty");
        readStorage(reader, profile.rules);
        readAccumulator(reader, profile.rules);
        profile.rules.linearResize = reader.choice("linear_resize", kResize);
        reader.choiceIfAny("average", kAverage, profile.rules.average);
        reader.choiceIfAny("activation_math", kActivationMath, profile.rules.activationMath);
        reader.choiceIfAny("input", kInput, profile.rules.input);
        profile.costModel = reader.choice("cost_model", kCostModel);
        profile.peakGmacs = reader.number("peak_gmacs", 1e-3, 1e9);
        profile.dramGbPerS = reader.number("dram_gb_per_s", 1e-3, 1e6);
        profile.stageMs = reader.number("stage_ms", 0.0, 1e3);
        profile.efficiency = reader.number("efficiency", 1e-3, 1.0);
        profile.depthwiseEfficiency = reader.number("depthwise_efficiency", 1e-3, 1.0);
        profile.idleW = reader.number("idle_w", 0.0, 1e4);
        profile.activeW = reader.number("active_w", 0.0, 1e4);
        profile.lacking = reader.words("lacking");
        readCost(reader, profile);
        readMeasured(document, profile);
        profile.jsonText = std::string(text);
        return profile;
    } catch (const std::exception& e) {
        return fail(ErrorCode::ProfileInvalid, "device profile", e.what());
    }
}

bool DeviceProfile::lacks(const std::string& choice) const
{
    return std::find(lacking.begin(), lacking.end(), choice) != lacking.end();
}

Result<DeviceProfile> DeviceProfile::load(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    std::string whole = *text;
    json document = json::parse(whole, nullptr, false);
    if (document.is_object()) {
        for (const char* field : {"latency_calibration", "operators"}) {
            const auto put = putIn(document, field, file.parent_path());
            if (!put)
                return fail(put.error().code, file.string(), put.error().message());
            if (*put)
                whole = document.dump(2);
        }
    }
    auto profile = fromJson(whole);
    if (!profile)
        return fail(profile.error().code, file.string(), profile.error().why);
    return profile;
}

namespace {

/// A calibration, a table of operators or measurements, which profiles name and live beside.
bool isOtherDocument(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    if (!text)
        return false;
    const json document = json::parse(*text, nullptr, false);
    if (!document.is_object() || !document.contains("format") || !document["format"].is_string())
        return false;
    const auto format = document["format"].get<std::string>();
    return format.starts_with("sextant-") && format != "sextant-device";
}

} // namespace

ProfileList loadProfiles(const std::filesystem::path& folder)
{
    ProfileList list;
    std::error_code ec;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ec)) {
        if (entry.path().extension() != ".json")
            continue;
        if (auto profile = DeviceProfile::load(entry.path()))
            list.profiles.push_back(std::move(*profile));
        else if (!isOtherDocument(entry.path()))
            list.problems.push_back(profile.error());
    }
    std::sort(list.profiles.begin(), list.profiles.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    return list;
}

std::filesystem::path builtInProfileFolder()
{
    std::error_code ec;
    if (const char* resources = std::getenv("SEXTANT_RESOURCES"); resources && *resources)
        return std::filesystem::path(resources) / "devices";
    const auto executable = std::filesystem::read_symlink("/proc/self/exe", ec);
    const auto beside = executable.parent_path().parent_path() / "share" / "sextant" / "devices";
    for (const std::filesystem::path& folder :
         {beside, std::filesystem::path(SEXTANT_INSTALL_RESOURCES) / "devices"})
        if (std::filesystem::is_directory(folder, ec))
            return folder;
    return std::filesystem::path(SEXTANT_SOURCE_RESOURCES) / "devices";
}

ProfileList knownProfiles(const std::filesystem::path& own)
{
    ProfileList known = loadProfiles(own);
    ProfileList shipped = loadProfiles(builtInProfileFolder());
    std::move(shipped.problems.begin(), shipped.problems.end(), std::back_inserter(known.problems));
    for (DeviceProfile& profile : shipped.profiles)
        if (std::none_of(known.profiles.begin(), known.profiles.end(),
                         [&](const DeviceProfile& other) { return other.id == profile.id; }))
            known.profiles.push_back(std::move(profile));
    std::sort(known.profiles.begin(), known.profiles.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    return known;
}

Result<DeviceProfile> findProfile(const std::string& idOrPath, const std::filesystem::path& own)
{
    std::error_code ec;
    if (idOrPath.ends_with(".json"))
        return DeviceProfile::load(idOrPath);
    for (const auto& folder : {own, builtInProfileFolder()}) {
        const auto file = folder / (idOrPath + ".json");
        if (std::filesystem::exists(file, ec))
            return DeviceProfile::load(file);
    }
    return fail(ErrorCode::ProfileInvalid, "device '" + idOrPath + "'",
                "no such profile; see sextant-cli devices");
}

} // namespace sextant
