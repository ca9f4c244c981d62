#include "core/store/study.h"

#include "core/store/header_json.h"
#include "core/store/detail/study_impl.h"
#include "core/store/detail/study_schema.h"
#include "core/store/study_front.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>

namespace sextant {

using detail::bindBlob;
using detail::blobText;
using detail::WriteTransaction;

namespace {

Result<CandidateStatus> statusNamed(const std::string& name)
{
    for (const auto status :
         {CandidateStatus::Training, CandidateStatus::Done, CandidateStatus::Failed})
        if (statusName(status) == name)
            return status;
    return fail(ErrorCode::StudyCorrupt, "study", "unknown candidate status '" + name + "'");
}

/// A read-only folder leaves no place for SQLite's index of the log. Without a log the file is all
/// there is and can be read as it lies there.
std::string immutableUri(const std::filesystem::path& path)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        if (c == '%' || c == '?' || c == '#') {
            constexpr std::string_view kHex = "0123456789ABCDEF";
            uri += {'%', kHex[static_cast<unsigned char>(c) >> 4],
                    kHex[static_cast<unsigned char>(c) & 15]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

bool hasLog(const std::filesystem::path& path)
{
    std::error_code ec;
    const auto size = std::filesystem::file_size(path.string() + "-wal", ec);
    return !ec && size > 0;
}

} // namespace

Error detail::errorOf(const SQLite::Exception& exception, const std::filesystem::path& path)
{
    const auto error = [&](ErrorCode code, const std::string& why) {
        return Error{code, path.string(), why};
    };
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return error(ErrorCode::FileUnwritable,
                     "is read-only; make the file and its folder writable, or work on a copy");
    case SQLITE_IOERR:
        return error(ErrorCode::FileUnwritable,
                     "the disk refused (" + std::string(exception.what())
                         + "); free some space and run the same command again, everything finished "
                           "is saved");
    case SQLITE_FULL:
        return error(ErrorCode::FileUnwritable,
                     "the disk is full; free some space and run the same command again, everything "
                     "finished is saved");
    case SQLITE_CANTOPEN:
        return error(ErrorCode::FileUnwritable,
                     "cannot be opened here; make the file and its folder writable, or work on a "
                     "copy");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(ErrorCode::StudyLocked,
                     "another process keeps it busy; wait for that one and try again");
    case SQLITE_NOTADB:
        return error(ErrorCode::StudyCorrupt,
                     std::string("is no Sextant study, or damaged") + kSalvageHint);
    default:
        return error(ErrorCode::StudyCorrupt, std::string(exception.what()) + kSalvageHint);
    }
}

/// Brings an older study to this format. Format 1 had no alignment recipe, format 2 no training
/// recipe, format 3 no objectives: the header is written again with those that it stood for.
void Study::Impl::migrate()
{
    WriteTransaction transaction(database);
    const int from = database.execAndGet("PRAGMA user_version").getInt();
    if (from < kVersion) { // nobody else was faster
        const StudyHeader newest = header();
        detail::raiseSchema(database, from);
        setHeader(newest);
        putEvent(EventKind::Migrated, -1, nlohmann::json{{"from", from}, {"to", kVersion}}.dump());
        database.exec("PRAGMA user_version = " + std::to_string(kVersion));
    }
    transaction.commit();
    format = kVersion;
}

void Study::Impl::indexEvents() const
{
    try {
        database.exec("CREATE INDEX IF NOT EXISTS event_candidate ON event(candidate)");
    } catch (const SQLite::Exception&) {
        // No room, or another process writes: the study is as good without it, if slower.
    }
}

StudyHeader Study::Impl::header() const
{
    return headerFromJson(database.execAndGet("SELECT json FROM header").getString());
}

void Study::Impl::setHeader(const StudyHeader& header) const
{
    SQLite::Statement update(database, "UPDATE header SET json = ?");
    update.bind(1, headerToJson(header));
    update.exec();
}

void Study::Impl::insert(const CandidateRecord& c, const std::vector<Rejection>& rejected) const
{
    SQLite::Statement insert(
        database, "INSERT INTO candidate VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    SQLite::bind(insert, c.id, c.genome, statusName(c.status), c.reason, c.params, c.macs,
                 c.latencyMs, c.energyMj, static_cast<std::int64_t>(c.seed), c.parentA, c.parentB,
                 c.seconds, c.peakMemoryBytes, originName(c.origin), c.pinned ? 1 : 0,
                 c.excluded ? 1 : 0, c.note, c.seen, c.heirOf, c.repeatOf);
    insert.exec();
    if (c.status == CandidateStatus::Training)
        beginTurn(c.id);
    for (const Rejection& row : rejected) {
        SQLite::Statement reject(database, "INSERT INTO rejection VALUES(?,?,?)");
        SQLite::bind(reject, row.candidate, row.genome, row.reason);
        reject.exec();
    }
}

void Study::Impl::putScore(int candidate, const char* kind, const std::optional<Score>& score) const
{
    if (!score)
        return;
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO score VALUES(?,?,?,?,?,?)");
    SQLite::bind(insert, candidate, kind, score->truePositive, score->falsePositive,
                 score->falseNegative, score->trueNegative);
    insert.exec();
}

void Study::Impl::putWeights(int candidate, const CandidateWeights& weights) const
{
    SQLite::Statement save(database, "INSERT OR REPLACE INTO weights VALUES(?,?,?,?)");
    save.bind(1, candidate);
    bindBlob(save, 2, weights.fp32);
    bindBlob(save, 3, weights.device);
    save.bind(4, detail::digestOf(weights));
    save.exec();
}

Stragglers Study::Impl::readStragglers() const
{
    Stragglers stragglers;
    if (format < 9)
        return stragglers;
    SQLite::Statement query(database, "SELECT candidate, since, until FROM straggler");
    while (query.executeStep())
        stragglers.add(query.getColumn(0).getInt(),
                       {query.getColumn(1).getInt(),
                        query.getColumn(2).isNull() ? -1 : query.getColumn(2).getInt()});
    return stragglers;
}

void Study::Impl::putSeenChange(int since, const SeenChange& change) const
{
    for (const int candidate : change.passedOver) {
        SQLite::Statement insert(database, "INSERT INTO straggler VALUES(?, ?, NULL)");
        SQLite::bind(insert, candidate, since);
        insert.exec();
    }
    for (const int candidate : change.caughtUp) {
        SQLite::Statement update(database, "UPDATE straggler SET until = ? WHERE candidate = ?");
        SQLite::bind(update, since, candidate);
        update.exec();
    }
}

int Study::Impl::candidateCount() const
{
    return database.execAndGet("SELECT coalesce(max(id), -1) + 1 FROM candidate").getInt();
}

bool Study::Impl::hasCandidate(int id) const
{
    SQLite::Statement query(database, "SELECT 1 FROM candidate WHERE id = ?");
    query.bind(1, id);
    return query.executeStep();
}

tl::unexpected<Error> Study::Impl::noCandidate(int id) const
{
    return fail(ErrorCode::CandidateMissing, path.string(), "no candidate " + std::to_string(id));
}

std::map<int, double> Study::Impl::measuredMs(std::optional<int> id) const
{
    std::map<int, double> latest;
    if (format < 5)
        return latest;
    SQLite::Statement query(database,
                            std::string("SELECT candidate, detail FROM event WHERE kind = ?1")
                                + (id ? " AND candidate = ?2" : "") + " ORDER BY id");
    query.bind(1, eventName(EventKind::Probed));
    if (id)
        query.bind(2, *id);
    while (query.executeStep()) {
        const auto detail = nlohmann::json::parse(query.getColumn(1).getString(), nullptr, false);
        if (detail.is_object() && detail.contains("ms") && detail["ms"].is_number())
            latest[query.getColumn(0).getInt()] = detail["ms"].get<double>();
    }
    return latest;
}

Result<std::vector<CandidateRecord>> Study::Impl::read(std::optional<int> id) const
{
    return readWhere(id ? "= " + std::to_string(*id) : std::string(), measuredMs(id));
}

Result<std::vector<CandidateRecord>>
Study::Impl::readWhere(const std::string& idIs, const std::map<int, double>& measured) const
{
    const std::string memory = format < 4 ? "0" : "peak_memory";
    const std::string marks =
        format < 5 ? "'bred', 0, 0, '', -1, -1" : "origin, pinned, excluded, note, seen, heir_of";
    const std::string repeat = format < 6 ? "-1" : "repeat_of";
    SQLite::Statement query(database,
                            "SELECT id, genome, status, reason, params, macs, latency_ms, "
                            "energy_mj, seed, parent_a, parent_b, seconds, "
                                + memory + ", " + marks + ", " + repeat + " FROM candidate"
                                + (idIs.empty() ? "" : " WHERE id " + idIs) + " ORDER BY id");
    // Both in order of candidates, side by side: a query for each would take ten times as long.
    SQLite::Statement scores(database,
                             "SELECT * FROM score"
                                 + (idIs.empty() ? "" : " WHERE candidate " + idIs)
                                 + " ORDER BY candidate");
    bool more = scores.executeStep();
    std::vector<CandidateRecord> records;
    while (query.executeStep()) {
        CandidateRecord r;
        r.id = query.getColumn(0).getInt();
        r.genome = query.getColumn(1).getString();
        const auto status = statusNamed(query.getColumn(2).getString());
        if (!status)
            return tl::unexpected(status.error());
        r.status = *status;
        r.reason = query.getColumn(3).getString();
        r.params = query.getColumn(4).getInt64();
        r.macs = query.getColumn(5).getInt64();
        r.latencyMs = query.getColumn(6).getDouble();
        r.energyMj = query.getColumn(7).getDouble();
        r.seed = static_cast<std::uint64_t>(query.getColumn(8).getInt64());
        r.parentA = query.getColumn(9).getInt();
        r.parentB = query.getColumn(10).getInt();
        r.seconds = query.getColumn(11).getDouble();
        r.peakMemoryBytes = query.getColumn(12).getInt64();
        r.origin = query.getColumn(13).getString() == originName(CandidateOrigin::Added)
            ? CandidateOrigin::Added
            : CandidateOrigin::Bred;
        r.pinned = query.getColumn(14).getInt() != 0;
        r.excluded = query.getColumn(15).getInt() != 0;
        r.note = query.getColumn(16).getString();
        r.seen = query.getColumn(17).getInt();
        r.heirOf = query.getColumn(18).getInt();
        r.repeatOf = query.getColumn(19).getInt();
        if (const auto board = measured.find(r.id); board != measured.end())
            r.measuredMs = board->second;
        for (; more && scores.getColumn(0).getInt() <= r.id; more = scores.executeStep()) {
            const auto kind = scores.getColumn(1).getString();
            auto& score = kind == "fp32" ? r.fp32 : kind == "converted" ? r.converted : r.aligned;
            score = Score{scores.getColumn(2).getInt64(), scores.getColumn(3).getInt64(),
                          scores.getColumn(4).getInt64(), scores.getColumn(5).getInt64()};
        }
        records.push_back(std::move(r));
    }
    return records;
}

std::string statusName(CandidateStatus status)
{
    switch (status) {
    case CandidateStatus::Training:
        return "training";
    case CandidateStatus::Done:
        return "done";
    case CandidateStatus::Failed:
        return "failed";
    }
    return {};
}

std::string originName(CandidateOrigin origin)
{
    return origin == CandidateOrigin::Added ? "added" : "bred";
}

std::optional<double> CandidateRecord::recovered() const
{
    if (!fp32 || !converted || !aligned)
        return std::nullopt;
    const double gap = fp32->miou() - converted->miou();
    if (!(std::abs(gap) > 0.0))
        return std::nullopt;
    return (aligned->miou() - converted->miou()) / gap;
}

Study::Study(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
Study::Study(Study&&) noexcept = default;
Study& Study::operator=(Study&&) noexcept = default;
Study::~Study() = default;

Result<Study> Study::create(const std::filesystem::path& path, const StudyHeader& header,
                            Clock clock)
{
    std::error_code ec;
    if (std::filesystem::exists(path, ec))
        return fail(ErrorCode::FileUnwritable, path.string(), "exists already");
    if (path.has_parent_path()) {
        std::filesystem::create_directories(path.parent_path(), ec);
        if (ec)
            return fail(ErrorCode::FileUnwritable, path.string(),
                        "its folder cannot be made (" + ec.message()
                            + "); choose a folder that may be written");
    }
    // Made beside and renamed: a crash never leaves a half-made study under the name.
    auto temporary = path;
    temporary += "." + std::to_string(::getpid()) + ".part";
    std::filesystem::remove(temporary, ec);
    try {
        Impl made(temporary, temporary.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                  clock);
        auto& database = made.database;
        database.exec("PRAGMA auto_vacuum = INCREMENTAL"); // before the first table, see shrink()
        WriteTransaction transaction(database);
        detail::raiseSchema(database, 0);
        database.exec("PRAGMA application_id = " + std::to_string(detail::kApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(kVersion));
        SQLite::Statement insert(database, "INSERT INTO header(json) VALUES(?)");
        insert.bind(1, headerToJson(header));
        insert.exec();
        made.putEvent(EventKind::Created, -1,
                      nlohmann::json{{"strategy", strategyName(header.settings.strategy)},
                                     {"seed", header.settings.seed},
                                     {"evaluations", header.settings.evaluations}}
                          .dump());
        transaction.commit();
    } catch (const SQLite::Exception& e) {
        std::filesystem::remove(temporary, ec);
        auto error = detail::errorOf(e, path);
        error.code = ErrorCode::FileUnwritable;
        return tl::unexpected(error);
    } catch (const std::exception& e) {
        std::filesystem::remove(temporary, ec);
        return fail(ErrorCode::FileUnwritable, path.string(), e.what());
    }
    std::filesystem::rename(temporary, path, ec);
    if (ec)
        return fail(ErrorCode::FileUnwritable, path.string(), ec.message());
    return open(path, Access::ReadWrite, std::move(clock));
}

Result<Study> Study::open(const std::filesystem::path& path, Access access, Clock clock)
{
    std::error_code ec;
    if (!std::filesystem::is_regular_file(path, ec))
        return fail(ErrorCode::FileMissing, path.string(), "no such study");
    const auto attempt = [&](const std::string& name, int flags) -> Result<Study> {
        auto impl = std::make_unique<Impl>(path, name, flags, clock);
        auto& database = impl->database;
        if (database.execAndGet("PRAGMA application_id").getInt() != detail::kApplicationId)
            return fail(ErrorCode::StudyCorrupt, path.string(),
                        std::string("is no Sextant study, or damaged") + detail::kSalvageHint);
        impl->format = database.execAndGet("PRAGMA user_version").getInt();
        if (impl->format > kVersion)
            return fail(ErrorCode::StudyNewer, path.string(),
                        "written by a newer Sextant (format " + std::to_string(impl->format)
                            + ", this one reads " + std::to_string(kVersion) + ")");
        if (access == Access::ReadWrite) {
            database.exec("PRAGMA journal_mode = WAL");
            database.exec("PRAGMA synchronous = FULL");
            if (::sqlite3_db_readonly(database.getHandle(), "main") != 0) // opened all the same
                throw SQLite::Exception("read-only", SQLITE_READONLY);
        }
        Study study(std::move(impl));
        if (const auto header = study.header(); !header)
            return tl::unexpected(header.error());
        if (study.m_impl->format < kVersion && access == Access::ReadWrite)
            study.m_impl->migrate();
        if (access == Access::ReadWrite) { // not before, a migration makes tables anew
            study.m_impl->database.exec("PRAGMA foreign_keys = ON");
            study.m_impl->indexEvents();
        }
        return study;
    };
    try {
        if (access == Access::ReadWrite)
            return attempt(path.string(), SQLite::OPEN_READWRITE);
        try {
            return attempt(path.string(), SQLite::OPEN_READONLY);
        } catch (const SQLite::Exception& e) {
            if (hasLog(path) || detail::errorOf(e, path).code != ErrorCode::FileUnwritable)
                throw;
            return attempt(immutableUri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        }
    } catch (const SQLite::Exception& e) {
        return tl::unexpected(detail::errorOf(e, path));
    } catch (const std::exception& e) {
        return fail(ErrorCode::StudyCorrupt, path.string(),
                    std::string(e.what()) + detail::kSalvageHint);
    }
}

Result<void> Study::verify() const
{
    return m_impl->run([&]() -> Result<void> {
        const auto check = m_impl->database.execAndGet("PRAGMA quick_check(1)").getString();
        if (check != "ok")
            return fail(ErrorCode::StudyCorrupt, m_impl->path.string(),
                        check + detail::kSalvageHint);
        return {};
    });
}

Result<void> Study::lockForSearch()
{
    auto file = m_impl->path;
    file += ".lock";
    m_impl->lock.reset(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (m_impl->lock.get() < 0)
        return fail(ErrorCode::FileUnwritable, file.string(),
                    std::string(std::strerror(errno))
                        + "; a search needs a folder that may be written");
    if (::flock(m_impl->lock.get(), LOCK_EX | LOCK_NB) != 0)
        return fail(
            ErrorCode::StudyLocked, m_impl->path.string(),
            "another Sextant searches in this study; stop it there first, or choose another "
            "study file");
    return {};
}

const std::filesystem::path& Study::path() const
{
    return m_impl->path;
}

Result<StudyHeader> Study::header() const
{
    return m_impl->run([&]() -> Result<StudyHeader> { return m_impl->header(); });
}

Result<std::vector<CandidateRecord>> Study::candidates() const
{
    return m_impl->run([&] {
        const SQLite::Transaction snapshot(m_impl->database);
        return m_impl->read(std::nullopt);
    });
}

Result<Stragglers> Study::stragglers() const
{
    return m_impl->run([&]() -> Result<Stragglers> { return m_impl->readStragglers(); });
}

Result<CandidateRecord> Study::candidate(int id) const
{
    return m_impl->run([&]() -> Result<CandidateRecord> {
        auto found = m_impl->read(id);
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty())
            return m_impl->noCandidate(id);
        return std::move(found->front());
    });
}

Result<std::vector<EpochRow>> Study::epochs(int candidate) const
{
    return m_impl->run([&]() -> Result<std::vector<EpochRow>> {
        SQLite::Statement query(m_impl->database,
                                "SELECT * FROM epoch WHERE candidate = ? ORDER BY epoch");
        query.bind(1, candidate);
        std::vector<EpochRow> rows;
        while (query.executeStep())
            rows.push_back({query.getColumn(0).getInt(), query.getColumn(1).getInt(),
                            query.getColumn(2).getInt() != 0, query.getColumn(3).getDouble(),
                            query.getColumn(4).getDouble()});
        return rows;
    });
}

Result<std::vector<Rejection>> Study::rejections() const
{
    return m_impl->run([&]() -> Result<std::vector<Rejection>> {
        SQLite::Statement query(m_impl->database, "SELECT * FROM rejection ORDER BY rowid");
        std::vector<Rejection> rows;
        while (query.executeStep())
            rows.push_back({query.getColumn(0).getInt(), query.getColumn(1).getString(),
                            query.getColumn(2).getString()});
        return rows;
    });
}

Result<CandidateWeights> Study::weights(int candidate) const
{
    return m_impl->run([&]() -> Result<CandidateWeights> {
        SQLite::Statement query(m_impl->database,
                                m_impl->format < 5
                                    ? "SELECT fp32, device, NULL FROM weights WHERE candidate = ?"
                                    : "SELECT fp32, device, digest FROM weights "
                                      "WHERE candidate = ?");
        query.bind(1, candidate);
        if (!query.executeStep()) {
            SQLite::Statement status(m_impl->database, "SELECT status FROM candidate WHERE id = ?");
            status.bind(1, candidate);
            if (!status.executeStep())
                return m_impl->noCandidate(candidate);
            const auto name = "candidate " + std::to_string(candidate);
            return fail(ErrorCode::CandidateMissing, m_impl->path.string(),
                        status.getColumn(0).getString() == statusName(CandidateStatus::Done)
                            ? name + "'s weights were pruned; `study rerun` trains it again"
                            : name + " has no trained weights");
        }
        CandidateWeights weights{blobText(query.getColumn(0)), blobText(query.getColumn(1))};
        if (!query.getColumn(2).isNull()
            && query.getColumn(2).getInt64() != detail::digestOf(weights))
            return fail(ErrorCode::StudyCorrupt, m_impl->path.string(),
                        "candidate " + std::to_string(candidate) + "'s weights are damaged"
                            + detail::kSalvageHint);
        return weights;
    });
}

Result<std::string> Study::checkpoint(int candidate) const
{
    return m_impl->run([&]() -> Result<std::string> {
        SQLite::Statement query(m_impl->database,
                                "SELECT bytes FROM checkpoint WHERE candidate = ?");
        query.bind(1, candidate);
        return query.executeStep() ? blobText(query.getColumn(0)) : std::string();
    });
}

Result<void> Study::begin(const CandidateRecord& candidate, const std::vector<Rejection>& rejected)
{
    return m_impl->run([&]() -> Result<void> {
        WriteTransaction transaction(m_impl->database);
        m_impl->insert(candidate, rejected);
        transaction.commit();
        return {};
    });
}

Result<void> Study::saveCheckpoint(const EpochRow& e, const std::string& bytes)
{
    return m_impl->run([&]() -> Result<void> {
        auto& database = m_impl->database;
        WriteTransaction transaction(database);
        SQLite::Statement epoch(database, "INSERT OR REPLACE INTO epoch VALUES(?,?,?,?,?)");
        SQLite::bind(epoch, e.candidate, e.epoch, e.aligning ? 1 : 0, e.trainLoss,
                     e.validationMiou);
        epoch.exec();
        SQLite::Statement save(database, "INSERT OR REPLACE INTO checkpoint VALUES(?,?,?)");
        save.bind(1, e.candidate);
        bindBlob(save, 2, bytes);
        save.bind(3, detail::digestOf(bytes));
        save.exec();
        m_impl->extendTurn(e.candidate);
        transaction.commit();
        return {};
    });
}

Result<void> Study::finish(const CandidateRecord& c, const CandidateWeights& weights)
{
    return m_impl->run([&]() -> Result<void> {
        auto& database = m_impl->database;
        WriteTransaction transaction(database);
        SQLite::Statement update(
            database,
            "UPDATE candidate SET status = ?, reason = ?, seconds = ?, heir_of = ? WHERE id = ?");
        SQLite::bind(update, statusName(c.status), c.reason, c.seconds, c.heirOf, c.id);
        if (update.exec() != 1)
            return m_impl->noCandidate(c.id);
        m_impl->putScore(c.id, "fp32", c.fp32);
        m_impl->putScore(c.id, "converted", c.converted);
        m_impl->putScore(c.id, "aligned", c.aligned);
        if (c.status == CandidateStatus::Done)
            m_impl->putWeights(c.id, weights);
        SQLite::Statement drop(database, "DELETE FROM checkpoint WHERE candidate = ?");
        drop.bind(1, c.id);
        drop.exec();
        m_impl->extendTurn(c.id);
        if (const auto pruned = m_impl->prune(Impl::Among::Held); !pruned)
            return tl::unexpected(pruned.error());
        transaction.commit();
        return {};
    });
}

} // namespace sextant
