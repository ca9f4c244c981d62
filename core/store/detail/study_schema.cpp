#include "core/store/detail/study_schema.h"

namespace sextant::detail {

namespace {

constexpr const char* kFormat1 = R"(
CREATE TABLE header(json TEXT NOT NULL);
CREATE TABLE candidate(
    id INTEGER PRIMARY KEY, genome TEXT NOT NULL UNIQUE, status TEXT NOT NULL, reason TEXT NOT NULL,
    params INTEGER NOT NULL, macs INTEGER NOT NULL, latency_ms REAL NOT NULL, energy_mj REAL NOT NULL,
    seed INTEGER NOT NULL, parent_a INTEGER NOT NULL, parent_b INTEGER NOT NULL, seconds REAL NOT NULL);
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

// Formats 2 and 3 changed the text of the header alone.
constexpr const char* kFormat4 =
    "ALTER TABLE candidate ADD COLUMN peak_memory INTEGER NOT NULL DEFAULT 0";

constexpr const char* kFormat5 = R"(
ALTER TABLE header ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE header ADD COLUMN keep TEXT NOT NULL DEFAULT 'all';
ALTER TABLE header ADD COLUMN space_since INTEGER NOT NULL DEFAULT 0;
ALTER TABLE candidate ADD COLUMN origin TEXT NOT NULL DEFAULT 'bred';
ALTER TABLE candidate ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE candidate ADD COLUMN excluded INTEGER NOT NULL DEFAULT 0;
ALTER TABLE candidate ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN seen INTEGER NOT NULL DEFAULT -1;
ALTER TABLE candidate ADD COLUMN heir_of INTEGER NOT NULL DEFAULT -1;
ALTER TABLE weights ADD COLUMN digest INTEGER;
ALTER TABLE checkpoint ADD COLUMN digest INTEGER;
CREATE TABLE event(
    id INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, candidate INTEGER, detail TEXT NOT NULL);
CREATE TABLE wish(
    id INTEGER PRIMARY KEY, genome TEXT NOT NULL, at TEXT NOT NULL, candidate INTEGER REFERENCES candidate,
    weights BLOB NOT NULL);
)";

/// A network may be trained more than once: its genome is unique among those that repeat nothing.
constexpr const char* kFormat6 = R"(
CREATE TABLE new_candidate(
    id INTEGER PRIMARY KEY, genome TEXT NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL,
    params INTEGER NOT NULL, macs INTEGER NOT NULL, latency_ms REAL NOT NULL, energy_mj REAL NOT NULL,
    seed INTEGER NOT NULL, parent_a INTEGER NOT NULL, parent_b INTEGER NOT NULL, seconds REAL NOT NULL,
    peak_memory INTEGER NOT NULL, origin TEXT NOT NULL, pinned INTEGER NOT NULL, excluded INTEGER NOT NULL,
    note TEXT NOT NULL, seen INTEGER NOT NULL, heir_of INTEGER NOT NULL, repeat_of INTEGER NOT NULL DEFAULT -1);
INSERT INTO new_candidate SELECT *, -1 FROM candidate;
DROP TABLE candidate;
ALTER TABLE new_candidate RENAME TO candidate;
CREATE UNIQUE INDEX candidate_genome ON candidate(genome) WHERE repeat_of < 0;
ALTER TABLE wish ADD COLUMN repeat_of INTEGER NOT NULL DEFAULT -1;
)";

// Format 7 told of another event alone.
constexpr const char* kFormat8 =
    "CREATE TABLE turn(candidate INTEGER NOT NULL REFERENCES candidate, begun REAL NOT NULL, "
    "ended REAL NOT NULL); CREATE INDEX turn_candidate ON turn(candidate)";

constexpr const char* kFormat9 =
    "CREATE TABLE straggler(candidate INTEGER PRIMARY KEY REFERENCES candidate, "
    "since INTEGER NOT NULL, until INTEGER)";

} // namespace

void raiseSchema(SQLite::Database& database, int from)
{
    if (from < 1)
        database.exec(kFormat1);
    if (from < 4)
        database.exec(kFormat4);
    if (from < 5)
        database.exec(kFormat5);
    if (from < 6)
        database.exec(kFormat6);
    if (from < 8)
        database.exec(kFormat8);
    if (from < 9)
        database.exec(kFormat9);
}

} // namespace sextant::detail
