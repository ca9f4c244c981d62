#pragma once

#include "core/base/hash.h"
#include "core/store/study.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <functional>
#include <map>
#include <mutex>
#include <unistd.h>

namespace sextant {

namespace detail {

inline constexpr int kApplicationId = 0x53585431; // "SXT1"
inline constexpr int kBusyMs = 10'000;
inline constexpr const char* kSalvageHint =
    "; `sextant-cli study salvage` recovers what can still be read";

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

[[nodiscard]] inline std::string blobText(const SQLite::Column& column)
{
    return column.getBytes() == 0 ? std::string()
                                  : std::string(static_cast<const char*>(column.getBlob()),
                                                static_cast<std::size_t>(column.getBytes()));
}

inline void bindBlob(SQLite::Statement& statement, int index, const std::string& bytes)
{
    statement.bind(index, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
}

/// Tells changed bytes, which SQLite does not notice.
[[nodiscard]] inline std::int64_t digestOf(const std::string& bytes)
{
    return static_cast<std::int64_t>(stableHash(bytes));
}
[[nodiscard]] inline std::int64_t digestOf(const CandidateWeights& weights)
{
    return static_cast<std::int64_t>(stableHash(weights.device, stableHash(weights.fp32)));
}

/// Takes the right to write at once: a transaction that began by reading could not wait for it.
class WriteTransaction {
public:
    explicit WriteTransaction(SQLite::Database& database)
        : m_transaction(database, SQLite::TransactionBehavior::IMMEDIATE)
    {
    }
    void commit() { m_transaction.commit(); }

private:
    SQLite::Transaction m_transaction;
};

/// What SQLite says, as an error that says what to do.
[[nodiscard]] Error errorOf(const SQLite::Exception& exception, const std::filesystem::path& path);

} // namespace detail

struct Study::Impl {
    Impl(const std::filesystem::path& file, const std::string& name, int flags, Clock now)
        : path(file), database(name, flags, detail::kBusyMs), clock(std::move(now))
    {
    }

    std::filesystem::path path;
    mutable std::mutex mutex;
    mutable SQLite::Database database;
    Clock clock;
    detail::FileDescriptor lock;
    int format = kVersion; ///< of the file; below kVersion only for reading

    /// Runs f under the mutex and turns SQLite's exceptions into an Error.
    template <typename F> auto run(F&& f) const -> std::invoke_result_t<F>
    {
        const std::lock_guard guard(mutex);
        try {
            return f();
        } catch (const SQLite::Exception& e) {
            return tl::unexpected(detail::errorOf(e, path));
        } catch (const std::exception& e) {
            return fail(ErrorCode::StudyCorrupt, path.string(),
                        std::string(e.what()) + detail::kSalvageHint);
        }
    }

    // The following are called under the mutex, those that write within a transaction.

    void migrate();
    /// Lets what is asked of one candidate not look through the whole log. No part of the format.
    void indexEvents() const;
    [[nodiscard]] StudyHeader header() const;
    void setHeader(const StudyHeader& header) const;
    [[nodiscard]] KeepRule keepRule() const;
    /// One candidate or all of them, by id.
    [[nodiscard]] Result<std::vector<CandidateRecord>> read(std::optional<int> id) const;
    /// The latest measurement of one candidate or of all that have one.
    [[nodiscard]] std::map<int, double> measuredMs(std::optional<int> id) const;
    /// Those whose id fulfils the end of an SQL condition, such as "= 3", by id; empty: all.
    /// @param measured what measuredMs() gave for them
    [[nodiscard]] Result<std::vector<CandidateRecord>>
    readWhere(const std::string& idIs, const std::map<int, double>& measured) const;
    [[nodiscard]] std::vector<Wish> readWishes(bool openOnly) const;
    /// A wish, its event, and room for it in the budget.
    [[nodiscard]] Wish insertWish(const std::string& genome, const std::string& weights,
                                  int repeatOf) const;
    [[nodiscard]] int candidateCount() const; ///< the id of the next one
    [[nodiscard]] bool hasCandidate(int id) const;
    [[nodiscard]] tl::unexpected<Error> noCandidate(int id) const;
    void insert(const CandidateRecord& candidate, const std::vector<Rejection>& rejected) const;
    void putScore(int candidate, const char* kind, const std::optional<Score>& score) const;
    void putWeights(int candidate, const CandidateWeights& weights) const;
    [[nodiscard]] Stragglers readStragglers() const;
    void putSeenChange(int since, const SeenChange& change) const;
    void putEvent(EventKind kind, int candidate, const std::string& detail) const;
    /// A training of the candidate begins now.
    void beginTurn(int candidate) const;
    /// It has come as far as this moment; what a stop lies before is another turn.
    void extendTurn(int candidate) const;
    /// Searching processes look whether it has risen.
    void raiseRevision() const;
    enum class Among { All, Held };
    /// Removes the weights that the keep rule does without.
    /// @param among Held: candidates without weights are not looked at. What the rule keeps of the
    /// others is the same as long as it was applied before, and takes no time that grows with the
    /// study.
    [[nodiscard]] Result<PruneReport> prune(Among among) const;
};

} // namespace sextant
