#include "core/store/study.h"

#include "core/store/detail/header_json.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <unistd.h>

namespace sextant {

namespace {

constexpr const char* kSchema = R"(
CREATE TABLE header(json TEXT NOT NULL);
CREATE TABLE candidate(
    id INTEGER PRIMARY KEY, genome TEXT NOT NULL UNIQUE, status TEXT NOT NULL, reason TEXT NOT NULL,
    params INTEGER NOT NULL, macs INTEGER NOT NULL, latency_ms REAL NOT NULL, energy_mj REAL NOT NULL,
    seed INTEGER NOT NULL, parent_a INTEGER NOT NULL, parent_b INTEGER NOT NULL, seconds REAL NOT NULL,
    peak_memory INTEGER NOT NULL DEFAULT 0);
CREATE TABLE score(
    candidate INTEGER NOT NULL REFERENCES candidate, kind TEXT NOT NULL,
    true_positive INTEGER NOT NULL, false_positive INTEGER NOT NULL,
    false_negative INTEGER NOT NULL, true_negative INTEGER NOT NULL, PRIMARY KEY(candidate, kind));
CREATE TABLE weights(candidate INTEGER PRIMARY KEY REFERENCES candidate, fp32 BLOB NOT NULL, device BLOB NOT NULL);
CREATE TABLE checkpoint(candidate INTEGER PRIMARY KEY REFERENCES candidate, bytes BLOB NOT NULL);
CREATE TABLE epoch(
    candidate INTEGER NOT NULL REFERENCES candidate, epoch INTEGER NOT NULL, aligning INTEGER NOT NULL,
    train_loss REAL, validation_miou REAL, PRIMARY KEY(candidate, epoch));
CREATE TABLE rejection(candidate INTEGER NOT NULL, genome TEXT NOT NULL, reason TEXT NOT NULL);
)";

constexpr int kApplicationId = 0x53585431; // "SXT1"
constexpr int kBusyMs = 10'000;

class FileDescriptor {
public:
    explicit FileDescriptor(int fd = -1) : m_fd(fd) { }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor() { reset(-1); }
    void reset(int fd)
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = fd;
    }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

std::string blobText(const SQLite::Column& column)
{
    return column.getBytes() == 0 ? std::string()
                                  : std::string(static_cast<const char*>(column.getBlob()),
                                                static_cast<std::size_t>(column.getBytes()));
}

void bindBlob(SQLite::Statement& statement, int index, const std::string& bytes)
{
    statement.bind(index, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
}

Result<CandidateStatus> statusNamed(const std::string& name)
{
    for (const auto status :
         {CandidateStatus::Training, CandidateStatus::Done, CandidateStatus::Failed})
        if (statusName(status) == name)
            return status;
    return fail(ErrorCode::StudyCorrupt, "study", "unknown candidate status '" + name + "'");
}

} // namespace

struct Study::Impl {
    Impl(const std::filesystem::path& file, int flags)
        : path(file), database(file.string(), flags, kBusyMs)
    {
    }

    std::filesystem::path path;
    mutable std::mutex mutex;
    mutable SQLite::Database database;
    FileDescriptor lock;
    bool hasPeakMemory = true; ///< since format 4

    /// Runs f under the mutex and turns SQLite's exceptions into an Error.
    template <typename F> auto run(F&& f) const -> std::invoke_result_t<F>
    {
        const std::lock_guard guard(mutex);
        try {
            return f();
        } catch (const SQLite::Exception& e) {
            return fail(codeOf(e.getErrorCode()), path.string(), e.what());
        } catch (const std::exception& e) {
            return fail(ErrorCode::StudyCorrupt, path.string(), e.what());
        }
    }

    /// Brings an older study to this format. Format 1 had no alignment recipe, format 2 no training
    /// recipe, format 3 no objectives: the header is written again with those that it stood for.
    /// Nor had format 3 the peak memory.
    void migrate(const StudyHeader& header)
    {
        SQLite::Transaction transaction(database);
        database.exec("ALTER TABLE candidate ADD COLUMN peak_memory INTEGER NOT NULL DEFAULT 0");
        SQLite::Statement update(database, "UPDATE header SET json = ?");
        update.bind(1, detail::headerToJson(header));
        update.exec();
        database.exec("PRAGMA user_version = " + std::to_string(kVersion));
        transaction.commit();
        hasPeakMemory = true;
    }

    static ErrorCode codeOf(int sqlite)
    {
        switch (sqlite & 0xff) {
        case 8 /*SQLITE_READONLY*/:
        case 13 /*SQLITE_FULL*/:
        case 10 /*SQLITE_IOERR*/:
        case 14 /*SQLITE_CANTOPEN*/:
            return ErrorCode::FileUnwritable;
        case 5 /*SQLITE_BUSY*/:
        case 6 /*SQLITE_LOCKED*/:
            return ErrorCode::StudyLocked;
        default:
            return ErrorCode::StudyCorrupt;
        }
    }

    void putScore(int candidate, const char* kind, const std::optional<Score>& score) const
    {
        if (!score)
            return;
        SQLite::Statement insert(database, "INSERT OR REPLACE INTO score VALUES(?,?,?,?,?,?)");
        SQLite::bind(insert, candidate, kind, score->truePositive, score->falsePositive,
                     score->falseNegative, score->trueNegative);
        insert.exec();
    }

    /// One candidate or all of them, by id.
    Result<std::vector<CandidateRecord>> read(std::optional<int> id) const
    {
        const std::string memory = hasPeakMemory ? "peak_memory" : "0";
        SQLite::Statement query(database,
                                "SELECT id, genome, status, reason, params, macs, latency_ms, "
                                "energy_mj, seed, parent_a, parent_b, seconds, "
                                    + memory + " FROM candidate"
                                    + (id ? " WHERE id = ?" : " ORDER BY id"));
        // Both in order of candidates, side by side: a query for each would take ten times as long.
        SQLite::Statement scores(database,
                                 std::string("SELECT * FROM score")
                                     + (id ? " WHERE candidate = ?" : " ORDER BY candidate"));
        if (id) {
            query.bind(1, *id);
            scores.bind(1, *id);
        }
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
            for (; more && scores.getColumn(0).getInt() <= r.id; more = scores.executeStep()) {
                const auto kind = scores.getColumn(1).getString();
                auto& score = kind == "fp32" ? r.fp32
                    : kind == "converted"    ? r.converted
                                             : r.aligned;
                score = Score{scores.getColumn(2).getInt64(), scores.getColumn(3).getInt64(),
                              scores.getColumn(4).getInt64(), scores.getColumn(5).getInt64()};
            }
            records.push_back(std::move(r));
        }
        return records;
    }
};

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

Result<Study> Study::create(const std::filesystem::path& path, const StudyHeader& header)
{
    std::error_code ec;
    if (std::filesystem::exists(path, ec))
        return fail(ErrorCode::FileUnwritable, path.string(), "exists already");
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), ec);
    // Made beside and renamed: a crash never leaves a half-made study under the name.
    auto temporary = path;
    temporary += "." + std::to_string(::getpid()) + ".part";
    std::filesystem::remove(temporary, ec);
    try {
        SQLite::Database database(temporary.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                  kBusyMs);
        database.exec(kSchema);
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(kVersion));
        SQLite::Statement insert(database, "INSERT INTO header VALUES(?)");
        insert.bind(1, detail::headerToJson(header));
        insert.exec();
    } catch (const std::exception& e) {
        std::filesystem::remove(temporary, ec);
        return fail(ErrorCode::FileUnwritable, path.string(), e.what());
    }
    std::filesystem::rename(temporary, path, ec);
    if (ec)
        return fail(ErrorCode::FileUnwritable, path.string(), ec.message());
    return open(path, Access::ReadWrite);
}

Result<Study> Study::open(const std::filesystem::path& path, Access access)
{
    std::error_code ec;
    if (!std::filesystem::is_regular_file(path, ec))
        return fail(ErrorCode::FileMissing, path.string(), "no such study");
    try {
        // SQLite needs to write its index of the log even to read; a read-only folder falls back to
        // a plain read.
        auto impl = std::make_unique<Impl>(
            path, access == Access::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
        auto& database = impl->database;
        if (database.execAndGet("PRAGMA application_id").getInt() != kApplicationId)
            return fail(ErrorCode::StudyCorrupt, path.string(), "not a Sextant study");
        if (const int version = database.execAndGet("PRAGMA user_version").getInt();
            version > kVersion)
            return fail(ErrorCode::StudyNewer, path.string(),
                        "written by a newer Sextant (format " + std::to_string(version)
                            + ", this one reads " + std::to_string(kVersion) + ")");
        if (access == Access::ReadWrite) {
            database.exec("PRAGMA journal_mode = WAL");
            database.exec("PRAGMA synchronous = FULL");
            database.exec("PRAGMA foreign_keys = ON");
        }
        const auto check = database.execAndGet("PRAGMA quick_check(1)").getString();
        if (check != "ok")
            return fail(ErrorCode::StudyCorrupt, path.string(), check);
        const bool isOlder = database.execAndGet("PRAGMA user_version").getInt() < kVersion;
        impl->hasPeakMemory = !isOlder;
        Study study(std::move(impl));
        const auto header = study.header();
        if (!header)
            return tl::unexpected(header.error());
        if (isOlder && access == Access::ReadWrite)
            study.m_impl->migrate(*header);
        return study;
    } catch (const SQLite::Exception& e) {
        return fail(Impl::codeOf(e.getErrorCode()), path.string(), e.what());
    }
}

Result<void> Study::lockForSearch()
{
    auto file = m_impl->path;
    file += ".lock";
    m_impl->lock.reset(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (m_impl->lock.get() < 0)
        return fail(ErrorCode::FileUnwritable, file.string(), std::strerror(errno));
    if (::flock(m_impl->lock.get(), LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::StudyLocked, m_impl->path.string(),
                    "another Sextant searches in this study");
    return {};
}

const std::filesystem::path& Study::path() const
{
    return m_impl->path;
}

Result<StudyHeader> Study::header() const
{
    return m_impl->run([&]() -> Result<StudyHeader> {
        return detail::headerFromJson(
            m_impl->database.execAndGet("SELECT json FROM header").getString());
    });
}

Result<void> Study::setEvaluations(int evaluations)
{
    auto current = header();
    if (!current)
        return tl::unexpected(current.error());
    current->settings.evaluations = evaluations;
    return m_impl->run([&]() -> Result<void> {
        SQLite::Statement update(m_impl->database, "UPDATE header SET json = ?");
        update.bind(1, detail::headerToJson(*current));
        update.exec();
        return {};
    });
}

Result<std::vector<CandidateRecord>> Study::candidates() const
{
    return m_impl->run([&] {
        const SQLite::Transaction snapshot(m_impl->database);
        return m_impl->read(std::nullopt);
    });
}

Result<CandidateRecord> Study::candidate(int id) const
{
    return m_impl->run([&]() -> Result<CandidateRecord> {
        auto found = m_impl->read(id);
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty())
            return fail(ErrorCode::CandidateMissing, m_impl->path.string(),
                        "no candidate " + std::to_string(id));
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
                                "SELECT fp32, device FROM weights WHERE candidate = ?");
        query.bind(1, candidate);
        if (!query.executeStep())
            return fail(ErrorCode::CandidateMissing, m_impl->path.string(),
                        "candidate " + std::to_string(candidate) + " has no trained weights");
        return CandidateWeights{blobText(query.getColumn(0)), blobText(query.getColumn(1))};
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

Result<void> Study::begin(const CandidateRecord& c, const std::vector<Rejection>& rejected)
{
    return m_impl->run([&]() -> Result<void> {
        auto& database = m_impl->database;
        SQLite::Transaction transaction(database);
        SQLite::Statement insert(database,
                                 "INSERT INTO candidate VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
        SQLite::bind(insert, c.id, c.genome, statusName(c.status), c.reason, c.params, c.macs,
                     c.latencyMs, c.energyMj, static_cast<std::int64_t>(c.seed), c.parentA,
                     c.parentB, c.seconds, c.peakMemoryBytes);
        insert.exec();
        for (const Rejection& row : rejected) {
            SQLite::Statement reject(database, "INSERT INTO rejection VALUES(?,?,?)");
            SQLite::bind(reject, row.candidate, row.genome, row.reason);
            reject.exec();
        }
        transaction.commit();
        return {};
    });
}

Result<void> Study::saveCheckpoint(const EpochRow& e, const std::string& bytes)
{
    return m_impl->run([&]() -> Result<void> {
        auto& database = m_impl->database;
        SQLite::Transaction transaction(database);
        SQLite::Statement epoch(database, "INSERT OR REPLACE INTO epoch VALUES(?,?,?,?,?)");
        SQLite::bind(epoch, e.candidate, e.epoch, e.aligning ? 1 : 0, e.trainLoss,
                     e.validationMiou);
        epoch.exec();
        SQLite::Statement save(database, "INSERT OR REPLACE INTO checkpoint VALUES(?,?)");
        save.bind(1, e.candidate);
        bindBlob(save, 2, bytes);
        save.exec();
        transaction.commit();
        return {};
    });
}

Result<void> Study::finish(const CandidateRecord& c, const CandidateWeights& weights)
{
    return m_impl->run([&]() -> Result<void> {
        auto& database = m_impl->database;
        SQLite::Transaction transaction(database);
        SQLite::Statement update(
            database, "UPDATE candidate SET status = ?, reason = ?, seconds = ? WHERE id = ?");
        SQLite::bind(update, statusName(c.status), c.reason, c.seconds, c.id);
        if (update.exec() != 1)
            return fail(ErrorCode::CandidateMissing, m_impl->path.string(),
                        "no candidate " + std::to_string(c.id));
        m_impl->putScore(c.id, "fp32", c.fp32);
        m_impl->putScore(c.id, "converted", c.converted);
        m_impl->putScore(c.id, "aligned", c.aligned);
        if (c.status == CandidateStatus::Done) {
            SQLite::Statement save(database, "INSERT OR REPLACE INTO weights VALUES(?,?,?)");
            save.bind(1, c.id);
            bindBlob(save, 2, weights.fp32);
            bindBlob(save, 3, weights.device);
            save.exec();
        }
        SQLite::Statement drop(database, "DELETE FROM checkpoint WHERE candidate = ?");
        drop.bind(1, c.id);
        drop.exec();
        transaction.commit();
        return {};
    });
}

} // namespace sextant
