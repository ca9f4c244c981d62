#include "core/hw/operator_table.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace sextant {

namespace {

constexpr int kVersion = 1;
constexpr int kMostChannels = 65'536;

int count(const nlohmann::json& value, int most)
{
    if (!value.is_number_integer() || value.get<std::int64_t>() < 1
        || value.get<std::int64_t>() > most)
        throw std::runtime_error("kernel, channels and side must be whole numbers above 0");
    return value.get<int>();
}

} // namespace

Result<OperatorTable> operatorTableFromJson(std::string_view text)
{
    try {
        const auto document = nlohmann::json::parse(text);
        if (!document.is_object() || document.value("format", "") != "sextant-operators")
            throw std::runtime_error("'format' must be sextant-operators");
        if (document.value("version", 0) > kVersion)
            throw std::runtime_error("'version' is newer than this program reads");
        std::vector<OperatorSample> samples;
        for (const auto& row : document.at("samples")) {
            if (!row.is_array() || row.size() != 6 || !row[0].is_string() || !row[5].is_number()
                || !(row[5].get<double>() > 0.0))
                throw std::runtime_error(
                    "'samples' must be rows [name, kernel, in, out, side, ms above 0]");
            samples.push_back({row[0].get<std::string>(), count(row[1], 99),
                               count(row[2], kMostChannels), count(row[3], kMostChannels),
                               count(row[4], 100'000), row[5].get<double>()});
        }
        return OperatorTable(std::move(samples));
    } catch (const std::exception& e) {
        return fail(ErrorCode::TableInvalid, "table of operators", e.what());
    }
}

std::string operatorTableJson(const OperatorTable& table)
{
    nlohmann::json rows = nlohmann::json::array();
    for (const OperatorSample& s : table.samples())
        rows.push_back({s.name, s.kernel, s.in, s.out, s.side, s.ms});
    return nlohmann::json{{"format", "sextant-operators"}, {"version", kVersion}, {"samples", rows}}
        .dump();
}

} // namespace sextant
