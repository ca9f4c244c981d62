#include "core/search/score_table.h"

#include "core/space/genome.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <set>

namespace sextant {

namespace {

constexpr std::string_view kColumns =
    "genome,params,macs,latency_ms,energy_mj,peak_memory_bytes,seed,seconds,status,"
    "fp32_tp,fp32_fp,fp32_fn,fp32_tn,device_tp,device_fp,device_fn,device_tn";
constexpr std::size_t kColumnCount = 17;

using Fields = std::array<std::string_view, kColumnCount>;

std::optional<Fields> split(std::string_view line)
{
    Fields fields;
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        const auto comma = line.find(',');
        if ((comma == std::string_view::npos) != (i + 1 == kColumnCount))
            return std::nullopt;
        fields[i] = line.substr(0, comma);
        line.remove_prefix(comma == std::string_view::npos ? line.size() : comma + 1);
    }
    return fields;
}

template <typename T> bool read(std::string_view text, T& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

bool read(const Fields& fields, std::size_t first, Score& score)
{
    return read(fields[first], score.truePositive) && read(fields[first + 1], score.falsePositive)
        && read(fields[first + 2], score.falseNegative)
        && read(fields[first + 3], score.trueNegative);
}

std::optional<CandidateRecord> rowFrom(const Fields& fields)
{
    CandidateRecord row;
    row.genome = fields[0];
    if (!Genome::parse(row.genome) || !read(fields[1], row.params) || !read(fields[2], row.macs)
        || !read(fields[3], row.latencyMs) || !read(fields[4], row.energyMj)
        || !read(fields[5], row.peakMemoryBytes) || !read(fields[6], row.seed)
        || !read(fields[7], row.seconds))
        return std::nullopt;
    if (fields[8] == statusName(CandidateStatus::Failed)) {
        row.status = CandidateStatus::Failed;
        return row;
    }
    Score fp32, device;
    if (fields[8] != statusName(CandidateStatus::Done) || !read(fields, 9, fp32)
        || !read(fields, 13, device))
        return std::nullopt;
    row.status = CandidateStatus::Done;
    row.fp32 = fp32;
    row.aligned = device;
    return row;
}

std::string text(double value)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), end};
}

std::string counts(const std::optional<Score>& score)
{
    if (!score)
        return ",,,";
    return std::to_string(score->truePositive) + "," + std::to_string(score->falsePositive) + ","
        + std::to_string(score->falseNegative) + "," + std::to_string(score->trueNegative);
}

} // namespace

Result<ScoreTable> ScoreTable::fromCsv(std::string_view csv)
{
    ScoreTable table;
    std::set<std::string> seen;
    int number = 0;
    while (!csv.empty()) {
        const auto end = csv.find('\n');
        const std::string_view line = csv.substr(0, end);
        csv.remove_prefix(end == std::string_view::npos ? csv.size() : end + 1);
        const auto bad = [&](const std::string& why) {
            return fail(ErrorCode::TableInvalid, "score table, line " + std::to_string(number),
                        why);
        };
        if (++number == 1) {
            if (line != kColumns)
                return bad("the columns must be " + std::string(kColumns));
            continue;
        }
        const auto fields = split(line);
        auto row = fields ? rowFrom(*fields) : std::nullopt;
        if (!row)
            return bad("'" + std::string(line.substr(0, 60)) + "' is not a row of scores");
        if (!seen.insert(row->genome).second)
            return bad("the genome has a row already");
        row->id = static_cast<int>(table.rows.size());
        table.rows.push_back(std::move(*row));
    }
    if (table.rows.empty())
        return fail(ErrorCode::TableInvalid, "score table", "has no rows");
    return table;
}

std::string ScoreTable::toCsv() const
{
    std::string csv = std::string(kColumns) + "\n";
    for (const CandidateRecord& row : rows)
        csv += row.genome + "," + std::to_string(row.params) + "," + std::to_string(row.macs) + ","
            + text(row.latencyMs) + "," + text(row.energyMj) + ","
            + std::to_string(row.peakMemoryBytes) + "," + std::to_string(row.seed) + ","
            + text(row.seconds) + "," + statusName(row.status) + "," + counts(row.fp32) + ","
            + counts(row.aligned) + "\n";
    return csv;
}

} // namespace sextant
