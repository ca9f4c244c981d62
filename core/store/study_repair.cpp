#include "core/store/study_repair.h"

#include "core/base/files.h"
#include "core/space/search_space.h"
#include "core/store/header_json.h"
#include "core/store/detail/sqlite_rows.h"
#include "core/store/detail/study_impl.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace sextant {

namespace {

using detail::SqlBlob;
using detail::SqlRow;
using detail::SqlValue;
using nlohmann::json;

bool isNull(const SqlValue& value)
{
    return std::holds_alternative<std::monostate>(value);
}
bool isInteger(const SqlValue& value)
{
    return std::holds_alternative<std::int64_t>(value);
}
bool optionalId(const SqlValue& value)
{
    return isNull(value) || isInteger(value);
}
bool isNumber(const SqlValue& value)
{
    return isInteger(value) || std::holds_alternative<double>(value);
}
bool isText(const SqlValue& value)
{
    return std::holds_alternative<std::string>(value);
}
bool isBlob(const SqlValue& value)
{
    return std::holds_alternative<SqlBlob>(value);
}
std::int64_t integer(const SqlValue& value)
{
    return isInteger(value) ? std::get<std::int64_t>(value) : 0;
}
/// SQLite stores whole reals as integers.
double real(const SqlValue& value)
{
    return isInteger(value) ? static_cast<double>(integer(value))
        : isNumber(value)   ? std::get<double>(value)
                            : 0.0;
}
const std::string& text(const SqlValue& value)
{
    return std::get<std::string>(value);
}
const std::string& bytes(const SqlValue& value)
{
    return std::get<SqlBlob>(value).bytes;
}

constexpr std::int64_t kMostCandidates = 10'000'000; ///< a larger number is damage

/// Rows of a damaged study by what they are. Each table's rows differ from all others' in number
/// and kinds of columns; a table that is found by its name may be without its beginning.
struct Found {
    std::optional<SqlRow> header;
    std::map<int, SqlRow> candidates, weights, checkpoints, stragglers;
    std::map<std::pair<int, std::string>, SqlRow> scores;
    std::map<std::pair<int, int>, SqlRow> epochs;
    std::map<std::int64_t, SqlRow> rejections, events, wishes;

    void take(SqlRow row)
    {
        const auto& v = row.values;
        const auto isId = [](std::int64_t id) { return id >= 0 && id < kMostCandidates; };
        const auto has = [&](std::initializer_list<bool (*)(const SqlValue&)> kinds) {
            return v.size() >= kinds.size()
                && std::equal(kinds.begin(), kinds.end(), v.begin(),
                              [](auto kind, const SqlValue& value) { return kind(value); });
        };
        const auto keep = [&](auto& map, auto key) {
            // A row that its table leads to is newer than one that was only found.
            if (const auto known = map.find(key); known == map.end())
                map.emplace(std::move(key), std::move(row));
            else if (row.isLinked && !known->second.isLinked)
                known->second = std::move(row);
        };
        if (v.size() >= 12 && v.size() <= 20 && isId(row.id)
            && has({isNull, isText, isText, isText, isInteger, isInteger, isNumber, isNumber,
                    isInteger, isInteger, isInteger, isNumber})) {
            if (text(v[2]) == "done" || text(v[2]) == "failed" || text(v[2]) == "training")
                keep(candidates, static_cast<int>(row.id));
        } else if (v.size() == 6
                   && has({isInteger, isText, isInteger, isInteger, isInteger, isInteger})
                   && isId(integer(v[0]))) {
            keep(scores, std::pair(static_cast<int>(integer(v[0])), text(v[1])));
        } else if (v.size() <= 4 && has({isNull, isBlob, isBlob}) && isId(row.id)) {
            const CandidateWeights held{bytes(v[1]), bytes(v[2])};
            if (v.size() < 4 || !isInteger(v[3]) || integer(v[3]) == detail::digestOf(held))
                keep(weights, static_cast<int>(row.id));
        } else if (v.size() == 3 && has({isNull, isInteger, optionalId}) && isId(row.id)) {
            keep(stragglers, static_cast<int>(row.id));
        } else if (v.size() <= 3 && has({isNull, isBlob}) && isId(row.id)) {
            if (v.size() < 3 || !isInteger(v[2]) || integer(v[2]) == detail::digestOf(bytes(v[1])))
                keep(checkpoints, static_cast<int>(row.id));
        } else if (v.size() == 5 && has({isInteger, isInteger, isInteger}) && isId(integer(v[0]))
                   && !isText(v[3])) {
            keep(epochs,
                 std::pair(static_cast<int>(integer(v[0])), static_cast<int>(integer(v[1]))));
        } else if (v.size() == 3 && has({isInteger, isText, isText}) && isId(integer(v[0]))) {
            keep(rejections, row.id);
        } else if (v.size() == 5 && has({isNull, isText, isText}) && optionalId(v[3])
                   && isText(v[4]) && eventNamed(text(v[2]))) {
            keep(events, row.id);
        } else if ((v.size() == 5 || v.size() == 6) && has({isNull, isText, isText})
                   && optionalId(v[3]) && isBlob(v[4])) {
            keep(wishes, row.id);
        } else if (v.size() <= 4 && has({isText}) && text(v[0]).starts_with('{')
                   && (!header || (row.isLinked && !header->isLinked))) {
            header = std::move(row);
        }
    }
};

SqlValue valueOr(const SqlRow& row, std::size_t column, SqlValue fallback)
{
    return column < row.values.size() && !isNull(row.values[column]) ? row.values[column]
                                                                     : std::move(fallback);
}

/// Writes what was found into an empty study of the present format.
class Salvage {
public:
    Salvage(const Found& found, SQLite::Database& database) : m_found(found), m_database(database)
    {
    }

    SalvageReport write(const Clock& clock)
    {
        restoreHeader();
        restoreCandidates();
        restoreWeights();
        restoreRest();
        SQLite::Statement event(m_database, "INSERT INTO event(at, kind, detail) VALUES(?, ?, ?)");
        SQLite::bind(event, utcText(clock()), eventName(EventKind::Salvaged),
                     json{{"candidates", m_report.candidates},
                          {"candidates_lost", m_report.candidatesLost},
                          {"scores_lost", m_report.scoresLost},
                          {"weights", m_report.weights},
                          {"weights_lost", m_report.weightsLost}}
                         .dump());
        event.exec();
        return m_report;
    }

private:
    void restoreHeader()
    {
        if (!m_found.header)
            return;
        m_report.headerRecovered = true;
        const SqlValue keep = valueOr(*m_found.header, 2, std::string("all"));
        SQLite::Statement update(m_database,
                                 "UPDATE header SET revision = ?, keep = ?, space_since = ?");
        SQLite::bind(update, integer(valueOr(*m_found.header, 1, std::int64_t{0})),
                     isText(keep) && KeepRule::parse(text(keep)) ? text(keep) : std::string("all"),
                     integer(valueOr(*m_found.header, 3, std::int64_t{0})));
        update.exec();
    }

    [[nodiscard]] bool hasScores(int id) const
    {
        return std::all_of(std::begin(kKinds), std::end(kKinds), [&](const char* kind) {
            return m_found.scores.contains(std::pair(id, std::string(kind)));
        });
    }

    void restoreCandidates()
    {
        int count = 0;
        const auto reach = [&](const auto& map, auto idOf) {
            for (const auto& [key, row] : map)
                count = std::max(count, idOf(key) + 1);
        };
        reach(m_found.candidates, [](int id) { return id; });
        reach(m_found.weights, [](int id) { return id; });
        reach(m_found.scores, [](const auto& key) { return key.first; });
        SQLite::Statement insert(m_database,
                                 "INSERT INTO candidate VALUES"
                                 "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        std::set<std::string> genomes;
        for (int id = 0; id < count; ++id) {
            const auto found = m_found.candidates.find(id);
            insert.reset();
            const std::int64_t repeatOf = found == m_found.candidates.end()
                ? -1
                : integer(valueOr(found->second, 19, std::int64_t{-1}));
            if (found == m_found.candidates.end()
                || (repeatOf < 0 && !genomes.insert(text(found->second.values[1])).second)) {
                ++m_report.candidatesLost;
                SQLite::bind(insert, id, "lost " + std::to_string(id),
                             statusName(CandidateStatus::Failed), "lost: the study was damaged", 0,
                             0, 0.0, 0.0, 0, -1, -1, 0.0, 0, originName(CandidateOrigin::Bred), 0,
                             0, "", -1, -1, -1);
                insert.exec();
                continue;
            }
            ++m_report.candidates;
            const SqlRow& row = found->second;
            const auto& v = row.values;
            std::string status = text(v[2]);
            if (status == statusName(CandidateStatus::Done)) {
                if (hasScores(id)) {
                    m_done.insert(id);
                } else { // so that the next search trains it again
                    status = statusName(CandidateStatus::Training);
                    ++m_report.scoresLost;
                }
            }
            if (status == statusName(CandidateStatus::Training))
                m_training.insert(id);
            const SqlValue origin = valueOr(row, 13, std::string("bred"));
            const SqlValue note = valueOr(row, 16, std::string());
            SQLite::bind(insert, id, text(v[1]), status, text(v[3]), integer(v[4]), integer(v[5]),
                         real(v[6]), real(v[7]), integer(v[8]), integer(v[9]), integer(v[10]),
                         real(v[11]), integer(valueOr(row, 12, std::int64_t{0})),
                         isText(origin) ? text(origin) : std::string("bred"),
                         integer(valueOr(row, 14, std::int64_t{0})),
                         integer(valueOr(row, 15, std::int64_t{0})),
                         isText(note) ? text(note) : std::string(),
                         integer(valueOr(row, 17, std::int64_t{-1})),
                         integer(valueOr(row, 18, std::int64_t{-1})), repeatOf);
            insert.exec();
        }
        SQLite::Statement score(m_database, "INSERT INTO score VALUES(?,?,?,?,?,?)");
        for (const auto& [key, row] : m_found.scores) {
            if (!m_done.contains(key.first))
                continue;
            score.reset();
            SQLite::bind(score, key.first, key.second, integer(row.values[2]),
                         integer(row.values[3]), integer(row.values[4]), integer(row.values[5]));
            score.exec();
        }
    }

    void restoreWeights()
    {
        for (const int id : m_done) {
            const auto found = m_found.weights.find(id);
            if (found == m_found.weights.end()) {
                ++m_report.weightsLost;
                continue;
            }
            SQLite::Statement insert(m_database, "INSERT INTO weights VALUES(?,?,?,?)");
            insert.bind(1, id);
            detail::bindBlob(insert, 2, bytes(found->second.values[1]));
            detail::bindBlob(insert, 3, bytes(found->second.values[2]));
            insert.bind(4,
                        detail::digestOf(CandidateWeights{bytes(found->second.values[1]),
                                                          bytes(found->second.values[2])}));
            insert.exec();
            ++m_report.weights;
        }
        for (const auto& [id, row] : m_found.checkpoints) {
            if (!m_training.contains(id) || hasScores(id))
                continue;
            SQLite::Statement insert(m_database, "INSERT INTO checkpoint VALUES(?,?,?)");
            insert.bind(1, id);
            detail::bindBlob(insert, 2, bytes(row.values[1]));
            insert.bind(3, detail::digestOf(bytes(row.values[1])));
            insert.exec();
            ++m_report.checkpoints;
        }
    }

    void restoreRest()
    {
        SQLite::Statement epoch(m_database, "INSERT INTO epoch VALUES(?,?,?,?,?)");
        for (const auto& [key, row] : m_found.epochs) {
            epoch.reset();
            SQLite::bind(epoch, key.first, key.second, integer(row.values[2]), real(row.values[3]),
                         real(row.values[4]));
            if (m_found.candidates.contains(key.first)) {
                epoch.exec();
                ++m_report.epochs;
            }
        }
        SQLite::Statement rejection(m_database, "INSERT INTO rejection VALUES(?,?,?)");
        for (const auto& [id, row] : m_found.rejections) {
            rejection.reset();
            SQLite::bind(rejection, integer(row.values[0]), text(row.values[1]),
                         text(row.values[2]));
            rejection.exec();
            ++m_report.rejections;
        }
        restoreStragglers();
        m_database.exec("DELETE FROM event"); // the new file's own beginning
        SQLite::Statement event(m_database, "INSERT INTO event VALUES(?,?,?,?,?)");
        for (const auto& [id, row] : m_found.events) {
            event.reset();
            SQLite::bind(event, id, text(row.values[1]), text(row.values[2]));
            if (isInteger(row.values[3]))
                event.bind(4, integer(row.values[3]));
            else
                event.bind(4);
            event.bind(5, text(row.values[4]));
            event.exec();
            ++m_report.events;
        }
        if (!m_found.events.empty())
            m_report.eventsLost =
                static_cast<int>(m_found.events.rbegin()->first) - m_report.events;
        for (const auto& [id, row] : m_found.wishes) {
            SQLite::Statement wish(m_database, "INSERT INTO wish VALUES(?,?,?,?,?,?)");
            SQLite::bind(wish, id, text(row.values[1]), text(row.values[2]));
            if (isInteger(row.values[3])
                && m_found.candidates.contains(static_cast<int>(integer(row.values[3]))))
                wish.bind(4, integer(row.values[3]));
            else
                wish.bind(4);
            detail::bindBlob(wish, 5, bytes(row.values[4]));
            wish.bind(6, integer(valueOr(row, 5, std::int64_t{-1})));
            wish.exec();
            ++m_report.wishes;
        }
    }

    void restoreStragglers()
    {
        for (const auto& [id, row] : m_found.stragglers) {
            if (!m_found.candidates.contains(id))
                continue;
            SQLite::Statement insert(m_database, "INSERT INTO straggler VALUES(?,?,?)");
            SQLite::bind(insert, id, integer(row.values[1]));
            if (isInteger(row.values[2]))
                insert.bind(3, integer(row.values[2]));
            else
                insert.bind(3);
            insert.exec();
        }
    }

    static constexpr const char* kKinds[] = {"fp32", "converted", "aligned"};
    const Found& m_found;
    SQLite::Database& m_database;
    std::set<int> m_done, m_training;
    SalvageReport m_report;
};

/// The header of a damaged study; none when it cannot be read.
std::optional<StudyHeader> headerOf(const Found& found)
{
    if (!found.header)
        return std::nullopt;
    try {
        return headerFromJson(text(found.header->values[0]));
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace

Result<SalvageReport> salvageStudy(const std::filesystem::path& damaged,
                                   const std::filesystem::path& target, Clock clock)
{
    auto file = readFile(damaged);
    if (!file)
        return tl::unexpected(file.error());
    const auto log = readFile(damaged.string() + "-wal").value_or(std::string());
    auto rows = detail::readableRows(std::move(*file), log);
    Found found;
    for (SqlRow& row : rows.rows)
        found.take(std::move(row));
    const auto header = headerOf(found);
    if (!header)
        found.header.reset();
    if (!header && found.candidates.empty())
        return fail(ErrorCode::StudyCorrupt, damaged.string(),
                    "nothing of a study can be read in it");
    const auto made = Study::create(target, header.value_or(StudyHeader()), clock);
    if (!made)
        return tl::unexpected(made.error());
    try {
        SQLite::Database database(target.string(), SQLite::OPEN_READWRITE, detail::kBusyMs);
        detail::WriteTransaction transaction(database);
        SalvageReport report = Salvage(found, database).write(clock);
        transaction.commit();
        report.pages = rows.pages;
        report.damagedPages = rows.damagedPages;
        return report;
    } catch (const SQLite::Exception& e) {
        std::error_code ec;
        for (const char* tail : {"", "-wal", "-shm"})
            std::filesystem::remove(target.string() + tail, ec);
        return tl::unexpected(detail::errorOf(e, target));
    }
}

namespace {

void checkStructure(SQLite::Database& database, StudyCheck& check)
{
    SQLite::Statement structure(database, "PRAGMA integrity_check(20)");
    while (structure.executeStep())
        if (const auto line = structure.getColumn(0).getString(); line != "ok")
            check.problems.push_back("structure: " + line);
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    while (references.executeStep())
        check.problems.push_back("row " + references.getColumn(1).getString() + " of "
                                 + references.getColumn(0).getString() + " has no "
                                 + references.getColumn(2).getString());
}

void checkContents(const Study& study, SQLite::Database& database, StudyCheck& check)
{
    for (const char* table : {"candidate", "score", "weights", "checkpoint", "epoch", "rejection",
                              "event", "wish", "turn", "straggler"}) {
        SQLite::Statement exists(database, "SELECT 1 FROM sqlite_schema WHERE name = ?");
        exists.bind(1, table);
        if (exists.executeStep())
            check.counts[table] =
                database.execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
    }
    const auto header = study.header();
    if (!header)
        check.problems.push_back("header: " + header.error().why);
    else if (const auto space = SearchSpace::fromJson(header->spaceJson); !space)
        check.problems.push_back("search space: " + space.error().why);
    const auto candidates = study.candidates();
    if (!candidates) {
        check.problems.push_back("candidates: " + candidates.error().why);
        return;
    }
    int next = 0;
    for (const CandidateRecord& c : *candidates) {
        const auto name = "candidate " + std::to_string(c.id);
        ++check.counts[statusName(c.status)];
        check.counts["pinned"] += c.pinned ? 1 : 0;
        check.counts["excluded"] += c.excluded ? 1 : 0;
        if (c.id != next)
            check.problems.push_back(name + " comes where " + std::to_string(next) + " should");
        next = c.id + 1;
        if (c.status == CandidateStatus::Failed)
            continue; // it may have failed because of its genome
        if (const auto genome = Genome::parse(c.genome); !genome)
            check.problems.push_back(name + ": genome: " + genome.error().why);
        if (c.status == CandidateStatus::Done && (!c.fp32 || !c.converted || !c.aligned))
            check.problems.push_back(name + " is done without all its scores");
    }
    if (const auto without = study.withoutWeights()) {
        check.counts["without_weights"] = static_cast<std::int64_t>(without->size());
        for (const CandidateRecord& c : *candidates)
            if (c.status == CandidateStatus::Done
                && !std::binary_search(without->begin(), without->end(), c.id))
                if (const auto weights = study.weights(c.id); !weights)
                    check.problems.push_back(weights.error().why);
    }
    if (const auto events = study.events(); !events)
        check.problems.push_back("events: " + events.error().why);
    const auto wishes = study.wishes();
    if (!wishes)
        check.problems.push_back("wishes: " + wishes.error().why);
    else
        check.counts["open_wishes"] = std::count_if(
            wishes->begin(), wishes->end(), [](const Wish& wish) { return wish.candidate < 0; });
}

} // namespace

Result<StudyCheck> checkStudy(const std::filesystem::path& path)
{
    StudyCheck check;
    const auto study = Study::open(path, Study::Access::ReadOnly);
    if (!study) {
        if (study.error().code != ErrorCode::StudyCorrupt)
            return tl::unexpected(study.error());
        check.problems.push_back(study.error().why);
        return check;
    }
    try {
        SQLite::Database database(path.string(), SQLite::OPEN_READONLY, detail::kBusyMs);
        check.format = database.execAndGet("PRAGMA user_version").getInt();
        checkStructure(database, check);
        checkContents(*study, database, check);
    } catch (const SQLite::Exception& e) {
        const auto error = detail::errorOf(e, path);
        if (error.code != ErrorCode::StudyCorrupt)
            return tl::unexpected(error);
        check.problems.push_back(error.why);
    }
    return check;
}

} // namespace sextant
