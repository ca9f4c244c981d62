#include "core/hw/measurements.h"

#include "core/base/files.h"
#include "core/hw/device_profile.h"
#include "core/hw/layer_list.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <utility>

namespace sextant {

namespace {

using nlohmann::json;

constexpr double kLeastMs = 1e-4;
constexpr double kMostMs = 1e6;
constexpr double kMostWatts = 1e4;

/// One row before its network is built.
struct RawRow {
    std::string id, family, source, kind, genome, layers, model;
    std::optional<InputShape> shape;
    std::optional<int> classes;
    double ms = 0.0;
    std::optional<double> watts;
};

struct Place {
    std::size_t row = 0; ///< 1-based
    [[nodiscard]] tl::unexpected<Error> error(const std::string& why) const
    {
        return fail(ErrorCode::TableInvalid, "measurements, row " + std::to_string(row), why);
    }
};

Result<LayerGraph> graphOf(const RawRow& raw, const MeasurementInput& input,
                           const std::filesystem::path& folder, const ModelReader& model)
{
    const InputShape shape = raw.shape.value_or(input.shape);
    if (!raw.layers.empty())
        return parseLayerList(raw.layers, shape);
    if (!raw.genome.empty()) {
        const auto genome = Genome::parse(raw.genome);
        if (!genome)
            return tl::unexpected(genome.error());
        const auto network = buildNetwork(*genome, shape, raw.classes.value_or(input.classes));
        if (!network)
            return tl::unexpected(network.error());
        return layerGraphOf(*network);
    }
    if (!raw.model.empty() && model)
        return model(folder / raw.model); // an absolute path replaces the folder
    return fail(ErrorCode::TableInvalid, "measurements", "names no genome, layers or model");
}

Result<LatencyMeasurement> measurementOf(RawRow raw, const Place& place,
                                         const MeasurementInput& input,
                                         const std::filesystem::path& folder,
                                         const ModelReader& model)
{
    if (!(raw.ms >= kLeastMs && raw.ms <= kMostMs))
        return place.error("'ms' must be milliseconds from 0.0001 to 1000000");
    if (!raw.kind.empty() && raw.kind != "network" && raw.kind != "operator" && raw.kind != "check")
        return place.error("'kind' must be network, operator or check");
    if (raw.watts && !(*raw.watts > 0.0 && *raw.watts <= kMostWatts))
        return place.error("'watts' must be above 0 and at most 10000");
    const int named = static_cast<int>(!raw.genome.empty()) + static_cast<int>(!raw.layers.empty())
        + static_cast<int>(!raw.model.empty());
    if (named != 1)
        return place.error("needs exactly one of genome, layers and model");
    auto graph = graphOf(raw, input, folder, model);
    if (!graph)
        return place.error(graph.error().message());
    LatencyMeasurement row;
    row.id = !raw.id.empty() ? raw.id : !raw.genome.empty() ? raw.genome : raw.model;
    row.family = std::move(raw.family);
    row.source = std::move(raw.source);
    row.kind = raw.kind == "operator" ? MeasurementKind::Operator
        : raw.kind == "check"         ? MeasurementKind::Check
                                      : MeasurementKind::Network;
    row.graph = std::move(*graph);
    row.ms = raw.ms;
    row.watts = raw.watts;
    return row;
}

std::string textAt(const json& row, const char* field)
{
    const auto found = row.find(field);
    if (found == row.end())
        return {};
    if (!found->is_string())
        throw std::runtime_error(std::string("'") + field + "' must be a text");
    return found->get<std::string>();
}

double numberAt(const json& row, const char* field)
{
    const auto found = row.find(field);
    if (found == row.end() || !found->is_number())
        throw std::runtime_error(std::string("'") + field + "' must be a number");
    return found->get<double>();
}

RawRow rawRow(const json& row)
{
    if (!row.is_object())
        throw std::runtime_error("must be an object");
    RawRow raw;
    raw.id = textAt(row, "id");
    raw.family = textAt(row, "family");
    raw.source = textAt(row, "source");
    raw.kind = textAt(row, "kind");
    raw.genome = textAt(row, "genome");
    raw.layers = textAt(row, "layers");
    raw.model = textAt(row, "model");
    raw.ms = numberAt(row, "ms");
    if (row.contains("watts") && !row["watts"].is_null())
        raw.watts = numberAt(row, "watts");
    if (row.contains("classes"))
        raw.classes = static_cast<int>(numberAt(row, "classes"));
    if (const auto shape = row.find("input"); shape != row.end()) {
        const bool three = shape->is_array() && shape->size() == 3
            && std::all_of(shape->begin(), shape->end(), [](const json& v) {
                               return v.is_number_integer() && v.get<std::int64_t>() >= 1
                                   && v.get<std::int64_t>() <= 100'000;
                           });
        if (!three)
            throw std::runtime_error("'input' must be [channels, height, width]");
        raw.shape =
            InputShape{(*shape)[0].get<int>(), (*shape)[1].get<int>(), (*shape)[2].get<int>()};
    }
    return raw;
}

std::vector<std::string> cells(std::string_view line)
{
    std::vector<std::string> parts(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            parts.emplace_back();
        else if (c != '\r')
            parts.back() += c;
    }
    for (std::string& part : parts) {
        part.erase(0, part.find_first_not_of(" \t"));
        part.erase(part.find_last_not_of(" \t") + 1);
    }
    return parts;
}

std::optional<double> numberIn(const std::string& cell)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc{} || end != cell.data() + cell.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The row of a CSV with these columns; empty cells are as absent ones.
Result<RawRow> rawRow(const std::vector<std::string>& columns, const std::vector<std::string>& row,
                      const Place& place, const MeasurementInput& input)
{
    if (row.size() != columns.size())
        return place.error("has " + std::to_string(row.size()) + " cells, the first line "
                           + std::to_string(columns.size()));
    RawRow raw;
    const std::map<std::string, std::string*> texts{
        {"id", &raw.id},         {"family", &raw.family}, {"source", &raw.source},
        {"genome", &raw.genome}, {"layers", &raw.layers}, {"model", &raw.model}};
    InputShape shape = input.shape;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (const auto text = texts.find(columns[i]); text != texts.end()) {
            *text->second = row[i];
            continue;
        }
        if (row[i].empty() && columns[i] != "ms")
            continue;
        const auto value = numberIn(row[i]);
        if (!value)
            return place.error("'" + row[i] + "' in column " + columns[i] + " is not a number");
        if (columns[i] == "ms")
            raw.ms = *value;
        else if (columns[i] == "watts")
            raw.watts = *value;
        else if (*value < 1.0 || *value > 100'000.0 || *value != std::floor(*value))
            return place.error(columns[i] + " must be a whole number from 1 to 100000");
        else if (columns[i] == "classes")
            raw.classes = static_cast<int>(*value);
        else
            (columns[i] == "bands"        ? shape.bands
                 : columns[i] == "height" ? shape.height
                                          : shape.width) = static_cast<int>(*value);
    }
    raw.shape = shape;
    return raw;
}

} // namespace

Result<MeasurementSet> measurementsFromJson(std::string_view text, const MeasurementInput& input,
                                            const std::filesystem::path& folder,
                                            const ModelReader& model)
{
    const json document = json::parse(text, nullptr, false);
    const auto bad = [](const std::string& why) {
        return fail(ErrorCode::TableInvalid, "measurements", why);
    };
    if (!document.is_object() || document.value("format", json()) != "sextant-measurements")
        return bad("'format' must be sextant-measurements");
    if (!document.contains("version") || !document["version"].is_number_integer())
        return bad("'version' must be a whole number");
    if (document["version"].get<int>() > MeasurementSet::kVersion)
        return bad("'version' is newer than this program reads");
    if (!document.contains("rows") || !document["rows"].is_array())
        return bad("'rows' must be a list");
    MeasurementSet set;
    Place place;
    for (const json& row : document["rows"]) {
        ++place.row;
        if (row.is_object() && row.contains("failed"))
            continue;
        try {
            auto measurement = measurementOf(rawRow(row), place, input, folder, model);
            if (!measurement)
                return tl::unexpected(measurement.error());
            set.rows.push_back(std::move(*measurement));
        } catch (const std::exception& e) {
            return place.error(e.what());
        }
    }
    if (document.contains("device") && document["device"].is_string())
        set.device = document["device"].get<std::string>();
    return set;
}

Result<MeasurementSet> measurementsFromCsv(std::string_view text, const MeasurementInput& input,
                                           const std::filesystem::path& folder,
                                           const ModelReader& model)
{
    static const std::vector<std::string> kColumns{"id",     "family", "source", "genome",
                                                   "layers", "model",  "ms",     "watts",
                                                   "bands",  "height", "width",  "classes"};
    MeasurementSet set;
    std::vector<std::string> columns;
    Place place;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        if (columns.empty()) {
            columns = cells(line);
            for (const std::string& column : columns)
                if (std::find(kColumns.begin(), kColumns.end(), column) == kColumns.end())
                    return fail(ErrorCode::TableInvalid, "measurements",
                                "the first line names a column '" + column
                                    + "'; known are genome, layers, model, ms, watts, bands, "
                                      "height, width, classes, id, family and source");
            if (std::find(columns.begin(), columns.end(), "ms") == columns.end())
                return fail(ErrorCode::TableInvalid, "measurements",
                            "the first line must name the column ms (milliseconds)");
            continue;
        }
        ++place.row;
        auto raw = rawRow(columns, cells(line), place, input);
        if (!raw)
            return tl::unexpected(raw.error());
        auto measurement = measurementOf(std::move(*raw), place, input, folder, model);
        if (!measurement)
            return tl::unexpected(measurement.error());
        set.rows.push_back(std::move(*measurement));
    }
    return set;
}

Result<MeasurementSet> readMeasurements(const std::filesystem::path& file,
                                        const MeasurementInput& input, const ModelReader& model)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto set = file.extension() == ".csv"
        ? measurementsFromCsv(*text, input, file.parent_path(), model)
        : measurementsFromJson(*text, input, file.parent_path(), model);
    if (!set)
        return fail(set.error().code, file.string(), set.error().message());
    if (set->rows.empty())
        return fail(ErrorCode::TableInvalid, file.string(), "holds no measurement");
    return set;
}

Result<MeasurementSet> publishedMeasurements()
{
    return readMeasurements(builtInProfileFolder().parent_path() / "measurements" / "myriad-x.json",
                            {});
}

} // namespace sextant
