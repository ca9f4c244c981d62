#include "core/hw/device_profile.h"

#include "core/base/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
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

constexpr std::array kStorage{std::pair{"fp32", StorageFormat::Float32},
                              std::pair{"fp16", StorageFormat::Float16}};
constexpr std::array kRounding{std::pair{"rne", WeightRounding::NearestEven},
                               std::pair{"openvino-host", WeightRounding::OpenVinoHost}};
constexpr std::array kResize{std::pair{"half_pixel", LinearResize::HalfPixel},
                             std::pair{"asymmetric", LinearResize::Asymmetric},
                             std::pair{"align_corners", LinearResize::AlignCorners}};
constexpr std::array kOverflow{std::pair{"inf", Overflow::Infinity},
                               std::pair{"saturate", Overflow::Saturate}};
constexpr std::array kCostModel{std::pair{"nce-tiler", CostModel::NceTiler},
                                std::pair{"roofline", CostModel::Roofline}};

std::filesystem::path userProfileFolder()
{
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data)
        return std::filesystem::path(data) / "sextant" / "devices";
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home ? home : ".") / ".local" / "share" / "sextant" / "devices";
}

} // namespace

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
        profile.storage = reader.choice("storage", kStorage);
        profile.weightRounding = reader.choice("weight_rounding", kRounding);
        profile.flushActivationSubnormals = reader.flag("flush_activation_subnormals");
        profile.activationOverflow = reader.choice("activation_overflow", kOverflow);
        profile.linearResize = reader.choice("linear_resize", kResize);
        profile.costModel = reader.choice("cost_model", kCostModel);
        profile.peakGmacs = reader.number("peak_gmacs", 1e-3, 1e9);
        profile.dramGbPerS = reader.number("dram_gb_per_s", 1e-3, 1e6);
        profile.stageMs = reader.number("stage_ms", 0.0, 1e3);
        profile.efficiency = reader.number("efficiency", 1e-3, 1.0);
        profile.depthwiseEfficiency = reader.number("depthwise_efficiency", 1e-3, 1.0);
        profile.idleW = reader.number("idle_w", 0.0, 1e4);
        profile.activeW = reader.number("active_w", 0.0, 1e4);
        profile.jsonText = std::string(text);
        return profile;
    } catch (const std::exception& e) {
        return fail(ErrorCode::ProfileInvalid, "device profile", e.what());
    }
}

Result<DeviceProfile> DeviceProfile::load(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto profile = fromJson(*text);
    if (!profile)
        return fail(profile.error().code, file.string(), profile.error().why);
    return profile;
}

ProfileList loadProfiles(const std::filesystem::path& folder)
{
    ProfileList list;
    std::error_code ec;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ec)) {
        if (entry.path().extension() != ".json")
            continue;
        if (auto profile = DeviceProfile::load(entry.path()))
            list.profiles.push_back(std::move(*profile));
        else
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

Result<DeviceProfile> findProfile(const std::string& idOrPath)
{
    std::error_code ec;
    if (idOrPath.ends_with(".json"))
        return DeviceProfile::load(idOrPath);
    for (const auto& folder : {userProfileFolder(), builtInProfileFolder()}) {
        const auto file = folder / (idOrPath + ".json");
        if (std::filesystem::exists(file, ec))
            return DeviceProfile::load(file);
    }
    return fail(ErrorCode::ProfileInvalid, "device '" + idOrPath + "'",
                "no such profile; see sextant-cli devices");
}

} // namespace sextant
