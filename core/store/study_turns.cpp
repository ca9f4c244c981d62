#include "core/store/study_turns.h"

#include "core/store/detail/study_impl.h"

#include <algorithm>

namespace sextant {

namespace {

constexpr int kFirstFormat = 8;

double secondsOf(std::chrono::system_clock::time_point time)
{
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

} // namespace

void Study::Impl::beginTurn(int candidate) const
{
    SQLite::Statement insert(database, "INSERT INTO turn VALUES(?,?,?)");
    const double now = secondsOf(clock());
    SQLite::bind(insert, candidate, now, now);
    insert.exec();
}

void Study::Impl::extendTurn(int candidate) const
{
    // After a new start of the search it is another turn, which began with the search at the
    // latest; times of events are text to the millisecond.
    SQLite::Statement interrupted(
        database,
        "SELECT started FROM (SELECT unixepoch(substr(at, 1, 19)) + substr(at, 21, 3) / 1000.0 AS "
        "started FROM event WHERE kind = 'search_started' ORDER BY id DESC LIMIT 1) WHERE started "
        "> "
        "coalesce((SELECT max(ended) FROM turn WHERE candidate = ?), 0)");
    interrupted.bind(1, candidate);
    if (interrupted.executeStep()) {
        const double started = interrupted.getColumn(0).getDouble();
        interrupted.reset();
        SQLite::Statement insert(database, "INSERT INTO turn VALUES(?,?,?)");
        SQLite::bind(insert, candidate, started, started);
        insert.exec();
    }
    SQLite::Statement extend(database,
                             "UPDATE turn SET ended = ?1 WHERE rowid = (SELECT max(rowid) FROM "
                             "turn WHERE candidate = ?2)");
    SQLite::bind(extend, secondsOf(clock()), candidate);
    extend.exec();
}

Result<std::vector<TrainingTurn>> readTurns(const std::filesystem::path& path)
{
    // Refuses what is no study, and one of a newer version.
    if (const auto study = Study::open(path, Study::Access::ReadOnly); !study)
        return tl::unexpected(study.error());
    try {
        SQLite::Database database(path.string(), SQLite::OPEN_READONLY, detail::kBusyMs);
        std::vector<TrainingTurn> turns;
        if (database.execAndGet("PRAGMA user_version").getInt() < kFirstFormat)
            return turns;
        SQLite::Statement query(database,
                                "SELECT candidate, begun, ended FROM turn ORDER BY begun, rowid");
        while (query.executeStep())
            turns.push_back({query.getColumn(0).getInt(), query.getColumn(1).getDouble(),
                             query.getColumn(2).getDouble()});
        return turns;
    } catch (const SQLite::Exception& e) {
        return tl::unexpected(detail::errorOf(e, path));
    }
}

std::vector<int> workersOf(const std::vector<TrainingTurn>& turns)
{
    std::vector<double> freeAt; // by worker
    std::vector<int> workers;
    for (const TrainingTurn& turn : turns) {
        const auto free =
            std::find_if(freeAt.begin(), freeAt.end(), [&](double at) { return at <= turn.begun; });
        workers.push_back(static_cast<int>(free - freeAt.begin()));
        if (free == freeAt.end())
            freeAt.push_back(turn.ended);
        else
            *free = turn.ended;
    }
    return workers;
}

} // namespace sextant
