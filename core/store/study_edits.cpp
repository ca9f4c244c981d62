// What a user changes in a study, and the log of it.

#include "core/store/detail/study_impl.h"
#include "core/store/study_front.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace sextant {

using detail::bindBlob;
using detail::blobText;
using detail::WriteTransaction;
using nlohmann::json;

namespace {

template <typename T> json orNull(const std::optional<T>& value)
{
    return value ? json(*value) : json(nullptr);
}

/// The candidates whose weights a rule keeps beside the pinned ones.
std::set<int> keptBy(const KeepRule& rule, const std::vector<CandidateRecord>& candidates,
                     const std::vector<Objective>& objectives)
{
    if (rule.which == KeepRule::Which::Front) {
        const auto front = frontOf(candidates, objectives);
        return {front.begin(), front.end()};
    }
    const auto accuracy = std::find_if(objectives.begin(), objectives.end(), isAccuracy);
    const std::vector by{accuracy == objectives.end() ? Objective::Miou : *accuracy};
    std::vector<std::pair<double, int>> ranked; // errors, then ids
    for (const CandidateRecord& candidate : candidates)
        if (const double error = objectivesOf(candidate, by).front(); !std::isnan(error))
            ranked.emplace_back(error, candidate.id);
    std::sort(ranked.begin(), ranked.end());
    ranked.resize(std::min(ranked.size(), static_cast<std::size_t>(rule.best)));
    std::set<int> kept;
    for (const auto& [error, id] : ranked)
        kept.insert(id);
    return kept;
}

} // namespace

KeepRule Study::Impl::keepRule() const
{
    if (format < 5)
        return {};
    const auto text = database.execAndGet("SELECT keep FROM header").getString();
    const auto rule = KeepRule::parse(text);
    if (!rule)
        throw std::runtime_error("unknown keep rule '" + text + "'");
    return *rule;
}

std::vector<Wish> Study::Impl::readWishes(bool openOnly) const
{
    std::vector<Wish> wishes;
    if (format < 5)
        return wishes;
    SQLite::Statement query(database,
                            std::string("SELECT id, genome, at, coalesce(candidate, -1), ")
                                + (format < 6 ? "-1" : "repeat_of") + " FROM wish"
                                + (openOnly ? " WHERE candidate IS NULL" : "") + " ORDER BY id");
    while (query.executeStep())
        wishes.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString(),
                          query.getColumn(2).getString(), query.getColumn(3).getInt(),
                          query.getColumn(4).getInt()});
    return wishes;
}

void Study::Impl::putEvent(EventKind kind, int candidate, const std::string& detail) const
{
    SQLite::Statement insert(database,
                             "INSERT INTO event(at, kind, candidate, detail) VALUES(?,?,?,?)");
    SQLite::bind(insert, utcText(clock()), eventName(kind));
    if (candidate >= 0)
        insert.bind(3, candidate);
    insert.bind(4, detail);
    insert.exec();
}

void Study::Impl::raiseRevision() const
{
    database.exec("UPDATE header SET revision = revision + 1");
}

Result<PruneReport> Study::Impl::prune(Among among) const
{
    PruneReport report;
    const KeepRule rule = keepRule();
    if (rule.which == KeepRule::Which::All)
        return report;
    // Means over repeats need all trainings of a network.
    const bool mayRepeat = header().settings.repeats > 1
        || database.execAndGet("SELECT EXISTS(SELECT 1 FROM wish WHERE repeat_of >= 0)").getInt();
    const auto candidates =
        readWhere(among == Among::All || mayRepeat ? "" : "IN (SELECT candidate FROM weights)", {});
    if (!candidates)
        return tl::unexpected(candidates.error());
    auto kept = keptBy(rule, *candidates, header().settings.objectives);
    for (const CandidateRecord& candidate : *candidates)
        if (candidate.pinned)
            kept.insert(candidate.id);
    std::vector<std::pair<int, std::int64_t>> without;
    SQLite::Statement held(
        database,
        "SELECT candidate, length(fp32) + length(device) FROM weights ORDER BY candidate");
    while (held.executeStep())
        if (!kept.contains(held.getColumn(0).getInt()))
            without.emplace_back(held.getColumn(0).getInt(), held.getColumn(1).getInt64());
    for (const auto& [candidate, bytes] : without) {
        SQLite::Statement drop(database, "DELETE FROM weights WHERE candidate = ?");
        drop.bind(1, candidate);
        drop.exec();
        putEvent(EventKind::WeightsPruned, candidate,
                 json{{"rule", rule.text()}, {"bytes", bytes}}.dump());
        report.candidates.push_back(candidate);
        report.bytes += bytes;
    }
    return report;
}

Result<KeepRule> Study::keepRule() const
{
    return m_impl->run([&]() -> Result<KeepRule> { return m_impl->keepRule(); });
}

Result<std::int64_t> Study::revision() const
{
    return m_impl->run([&]() -> Result<std::int64_t> {
        if (m_impl->format < 5)
            return 0;
        return m_impl->database.execAndGet("SELECT revision FROM header").getInt64();
    });
}

Result<StudySnapshot> Study::snapshot() const
{
    return m_impl->run([&]() -> Result<StudySnapshot> {
        const SQLite::Transaction transaction(m_impl->database);
        StudySnapshot snapshot;
        snapshot.header = m_impl->header();
        if (m_impl->format >= 5) {
            SQLite::Statement query(m_impl->database, "SELECT revision, space_since FROM header");
            query.executeStep();
            snapshot.revision = query.getColumn(0).getInt64();
            snapshot.spaceSince = query.getColumn(1).getInt();
        }
        auto candidates = m_impl->read(std::nullopt);
        if (!candidates)
            return tl::unexpected(candidates.error());
        snapshot.candidates = std::move(*candidates);
        snapshot.stragglers = m_impl->readStragglers();
        snapshot.openWishes = m_impl->readWishes(true);
        return snapshot;
    });
}

Result<void> Study::edit(const StudyEdit& changes)
{
    return m_impl->run([&]() -> Result<void> {
        auto& database = m_impl->database;
        WriteTransaction transaction(database);
        const StudyHeader before = m_impl->header();
        StudyHeader after = before;
        SearchSettings& settings = after.settings;
        settings.evaluations = changes.evaluations.value_or(settings.evaluations);
        settings.maxLatencyMs = changes.maxLatencyMs.value_or(settings.maxLatencyMs);
        settings.maxParams = changes.maxParams.value_or(settings.maxParams);
        after.spaceJson = changes.spaceJson.value_or(before.spaceJson);
        const KeepRule keepBefore = m_impl->keepRule();
        const KeepRule keep = changes.keep.value_or(keepBefore);
        const int since = m_impl->candidateCount();
        const auto tell = [&](EventKind kind, json detail) {
            detail["since_candidate"] = since;
            m_impl->putEvent(kind, -1, detail.dump());
        };
        if (settings.evaluations != before.settings.evaluations)
            tell(EventKind::BudgetChanged,
                 {{"from", before.settings.evaluations}, {"to", settings.evaluations}});
        const auto caps = [](const SearchSettings& s) {
            return json{{"max_latency_ms", orNull(s.maxLatencyMs)},
                        {"max_params", orNull(s.maxParams)}};
        };
        if (settings.maxLatencyMs != before.settings.maxLatencyMs
            || settings.maxParams != before.settings.maxParams)
            tell(EventKind::CapsChanged, {{"from", caps(before.settings)}, {"to", caps(settings)}});
        if (after.spaceJson != before.spaceJson) {
            tell(EventKind::SpaceChanged, {{"from", before.spaceJson}, {"to", after.spaceJson}});
            SQLite::Statement update(database, "UPDATE header SET space_since = ?");
            update.bind(1, since);
            update.exec();
        }
        if (keep != keepBefore) {
            tell(EventKind::KeepChanged, {{"from", keepBefore.text()}, {"to", keep.text()}});
            SQLite::Statement update(database, "UPDATE header SET keep = ?");
            update.bind(1, keep.text());
            update.exec();
        }
        if (after != before) {
            m_impl->setHeader(after);
            m_impl->raiseRevision();
        }
        transaction.commit();
        return {};
    });
}

Result<void> Study::setEvaluations(int evaluations)
{
    StudyEdit changes;
    changes.evaluations = evaluations;
    return edit(changes);
}

Result<std::vector<StudyEvent>> Study::events() const
{
    return m_impl->run([&]() -> Result<std::vector<StudyEvent>> {
        std::vector<StudyEvent> events;
        if (m_impl->format < 5)
            return events;
        SQLite::Statement query(
            m_impl->database,
            "SELECT id, at, kind, coalesce(candidate, -1), detail FROM event ORDER BY id");
        while (query.executeStep()) {
            const auto name = query.getColumn(2).getString();
            const auto kind = eventNamed(name);
            if (!kind)
                throw std::runtime_error("unknown event '" + name + "'");
            events.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString(), *kind,
                              query.getColumn(3).getInt(), query.getColumn(4).getString()});
        }
        return events;
    });
}

Result<void> Study::log(EventKind kind, const std::string& detail)
{
    return m_impl->run([&]() -> Result<void> {
        WriteTransaction transaction(m_impl->database);
        m_impl->putEvent(kind, -1, detail);
        transaction.commit();
        return {};
    });
}

Wish Study::Impl::insertWish(const std::string& genome, const std::string& weights,
                             int repeatOf) const
{
    const int since = candidateCount();
    Wish wish{0, genome, utcText(clock()), -1, repeatOf};
    SQLite::Statement insert(database,
                             "INSERT INTO wish(genome, at, weights, repeat_of) VALUES(?,?,?,?)");
    SQLite::bind(insert, wish.genome, wish.at);
    bindBlob(insert, 3, weights);
    insert.bind(4, repeatOf);
    insert.exec();
    wish.id = database.getLastInsertRowid();
    json detail{{"genome", genome}, {"wish", wish.id}, {"since_candidate", since}};
    if (repeatOf < 0)
        detail["initial_weights"] = !weights.empty();
    putEvent(repeatOf < 0 ? EventKind::GenomeAdded : EventKind::RepeatAdded, repeatOf,
             detail.dump());
    // What is asked for is trained, whatever the budget was.
    StudyHeader present = header();
    const int needed = since + static_cast<int>(readWishes(true).size());
    if (needed > present.settings.evaluations) {
        putEvent(
            EventKind::BudgetChanged, -1,
            json{{"from", present.settings.evaluations}, {"to", needed}, {"since_candidate", since}}
                .dump());
        present.settings.evaluations = needed;
        setHeader(present);
    }
    raiseRevision();
    return wish;
}

Result<Wish> Study::addWish(const std::string& genome, const std::string& weights)
{
    return m_impl->run([&]() -> Result<Wish> {
        auto& database = m_impl->database;
        WriteTransaction transaction(database);
        SQLite::Statement known(database, "SELECT id FROM candidate WHERE genome = ?");
        known.bind(1, genome);
        if (known.executeStep())
            return fail(ErrorCode::GenomeInvalid, genome,
                        "is candidate " + std::to_string(known.getColumn(0).getInt())
                            + " of the study already; `study repeat` trains it once more");
        SQLite::Statement asked(database, "SELECT id FROM wish WHERE genome = ?");
        asked.bind(1, genome);
        if (asked.executeStep())
            return fail(ErrorCode::GenomeInvalid, genome,
                        "is asked for already and waits its turn");
        const Wish wish = m_impl->insertWish(genome, weights, -1);
        transaction.commit();
        return wish;
    });
}

Result<Wish> Study::addRepeat(int candidate)
{
    return m_impl->run([&]() -> Result<Wish> {
        WriteTransaction transaction(m_impl->database);
        const auto found = m_impl->read(candidate);
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty())
            return m_impl->noCandidate(candidate);
        const CandidateRecord& record = found->front();
        if (record.status == CandidateStatus::Failed)
            return fail(ErrorCode::GenomeInvalid, record.genome,
                        "failed as candidate " + std::to_string(candidate)
                            + "; there is nothing to repeat");
        const Wish wish = m_impl->insertWish(record.genome, {}, record.network());
        transaction.commit();
        return wish;
    });
}

Result<std::vector<Wish>> Study::wishes() const
{
    return m_impl->run([&]() -> Result<std::vector<Wish>> { return m_impl->readWishes(false); });
}

Result<std::string> Study::initialWeights(int candidate) const
{
    return m_impl->run([&]() -> Result<std::string> {
        if (m_impl->format < 5)
            return std::string();
        SQLite::Statement query(m_impl->database, "SELECT weights FROM wish WHERE candidate = ?");
        query.bind(1, candidate);
        return query.executeStep() ? blobText(query.getColumn(0)) : std::string();
    });
}

namespace {

/// Changes a column of one candidate. The statement changes no row when the value is there already.
bool changeColumn(SQLite::Database& database, const std::string& column, int candidate,
                  const auto& value)
{
    SQLite::Statement update(database,
                             "UPDATE candidate SET " + column + " = ?1 WHERE id = ?2 AND " + column
                                 + " <> ?1");
    update.bind(1, value);
    update.bind(2, candidate);
    return update.exec() == 1;
}

} // namespace

Result<void> Study::setPinned(int candidate, bool pinned)
{
    return m_impl->run([&]() -> Result<void> {
        WriteTransaction transaction(m_impl->database);
        if (!m_impl->hasCandidate(candidate))
            return m_impl->noCandidate(candidate);
        if (changeColumn(m_impl->database, "pinned", candidate, pinned ? 1 : 0))
            m_impl->putEvent(pinned ? EventKind::Pinned : EventKind::Unpinned, candidate, "{}");
        transaction.commit();
        return {};
    });
}

Result<void> Study::setExcluded(int candidate, bool excluded)
{
    return m_impl->run([&]() -> Result<void> {
        WriteTransaction transaction(m_impl->database);
        if (!m_impl->hasCandidate(candidate))
            return m_impl->noCandidate(candidate);
        if (changeColumn(m_impl->database, "excluded", candidate, excluded ? 1 : 0)) {
            m_impl->putEvent(excluded ? EventKind::Excluded : EventKind::Included, candidate,
                             json{{"since_candidate", m_impl->candidateCount()}}.dump());
            m_impl->raiseRevision();
        }
        transaction.commit();
        return {};
    });
}

Result<void> Study::setNote(int candidate, const std::string& note)
{
    try {
        (void)json(note).dump();
    } catch (const json::exception&) {
        return fail(ErrorCode::WrongUsage, "note", "is not UTF-8 text");
    }
    return m_impl->run([&]() -> Result<void> {
        WriteTransaction transaction(m_impl->database);
        if (!m_impl->hasCandidate(candidate))
            return m_impl->noCandidate(candidate);
        if (changeColumn(m_impl->database, "note", candidate, note))
            m_impl->putEvent(EventKind::Annotated, candidate, json{{"note", note}}.dump());
        transaction.commit();
        return {};
    });
}

Result<void> Study::addMeasurement(const BoardMeasurement& measurement)
{
    json detail{{"device", measurement.device}, {"attempts", measurement.attempts}};
    if (measurement.ms)
        detail["ms"] = *measurement.ms;
    else
        detail["failed"] = measurement.failure;
    if (measurement.watts)
        detail["watts"] = *measurement.watts;
    return m_impl->run([&]() -> Result<void> {
        WriteTransaction transaction(m_impl->database);
        if (!m_impl->hasCandidate(measurement.candidate))
            return m_impl->noCandidate(measurement.candidate);
        m_impl->putEvent(EventKind::Probed, measurement.candidate,
                         detail.dump(-1, ' ', false, json::error_handler_t::replace));
        transaction.commit();
        return {};
    });
}

Result<std::map<int, double>> Study::measuredMs() const
{
    return m_impl->run(
        [&]() -> Result<std::map<int, double>> { return m_impl->measuredMs(std::nullopt); });
}

Result<std::vector<int>> Study::withoutWeights() const
{
    return m_impl->run([&]() -> Result<std::vector<int>> {
        SQLite::Statement query(m_impl->database,
                                "SELECT id FROM candidate WHERE status = 'done' AND id NOT IN "
                                "(SELECT candidate FROM weights) ORDER BY id");
        std::vector<int> ids;
        while (query.executeStep())
            ids.push_back(query.getColumn(0).getInt());
        return ids;
    });
}

Result<bool> Study::beginUnlessEdited(std::int64_t revision, const CandidateRecord& candidate,
                                      const std::vector<Rejection>& rejected, std::int64_t wish,
                                      const SeenChange& seen)
{
    return m_impl->run([&]() -> Result<bool> {
        auto& database = m_impl->database;
        WriteTransaction transaction(database);
        if (database.execAndGet("SELECT revision FROM header").getInt64() != revision)
            return false;
        m_impl->insert(candidate, rejected);
        if (wish > 0) {
            SQLite::Statement taken(database, "UPDATE wish SET candidate = ? WHERE id = ?");
            SQLite::bind(taken, candidate.id, wish);
            taken.exec();
        }
        m_impl->putSeenChange(candidate.id, seen);
        transaction.commit();
        return true;
    });
}

Result<void> Study::restoreWeights(int candidate, const CandidateWeights& weights)
{
    return m_impl->run([&]() -> Result<void> {
        WriteTransaction transaction(m_impl->database);
        if (!m_impl->hasCandidate(candidate))
            return m_impl->noCandidate(candidate);
        m_impl->putWeights(candidate, weights);
        m_impl->putEvent(EventKind::WeightsRestored, candidate, "{}");
        transaction.commit();
        return {};
    });
}

Result<PruneReport> Study::prune()
{
    return m_impl->run([&]() -> Result<PruneReport> {
        WriteTransaction transaction(m_impl->database);
        auto report = m_impl->prune(Impl::Among::All);
        if (report)
            transaction.commit();
        return report;
    });
}

Result<void> Study::shrink()
{
    return m_impl->run([&]() -> Result<void> {
        auto& database = m_impl->database;
        constexpr int kIncremental = 2;
        if (database.execAndGet("PRAGMA auto_vacuum").getInt() != kIncremental) {
            database.exec("PRAGMA auto_vacuum = INCREMENTAL");
            database.exec("VACUUM");
        }
        // One row for each page, all of which must be stepped through.
        SQLite::Statement vacuum(database, "PRAGMA incremental_vacuum");
        while (vacuum.executeStep()) { }
        // The file itself shrinks when the log is written back; readers may delay that.
        SQLite::Statement checkpoint(database, "PRAGMA wal_checkpoint(TRUNCATE)");
        while (checkpoint.executeStep()) { }
        return {};
    });
}

} // namespace sextant
