#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>

/// Takes from a study of the present format what an older one did not have: format 8 had no
/// stragglers, format 7 no times of trainings, format 5 no repeats, format 4 no events, wishes,
/// marks and savings, format 3 no objectives and no peak memory, format 2 no training recipe
/// either, format 1 no recipe at all.
inline void makeOlder(const std::filesystem::path& study, int format)
{
    SQLite::Database database(study.string(), SQLite::OPEN_READWRITE);
    const auto forget = [&](const char* setting) {
        database.exec(std::string("UPDATE header SET json = json_remove(json, '$.settings.")
                      + setting + "')");
    };
    const auto drop = [&](std::initializer_list<const char*> columns) {
        for (const char* column : columns)
            database.exec(std::string("ALTER TABLE ") + column);
    };
    database.exec("DROP TABLE straggler");
    if (format < 8)
        database.exec("DROP TABLE turn");
    if (format < 6) {
        database.exec("DROP INDEX candidate_genome");
        drop({"candidate DROP COLUMN repeat_of", "wish DROP COLUMN repeat_of"});
        forget("repeats");
    }
    if (format < 5) {
        drop({"header DROP COLUMN revision", "header DROP COLUMN keep",
              "header DROP COLUMN space_since", "candidate DROP COLUMN origin",
              "candidate DROP COLUMN pinned", "candidate DROP COLUMN excluded",
              "candidate DROP COLUMN note", "candidate DROP COLUMN seen",
              "candidate DROP COLUMN heir_of", "weights DROP COLUMN digest",
              "checkpoint DROP COLUMN digest"});
        database.exec("DROP TABLE event; DROP TABLE wish");
        forget("savings");
    }
    if (format < 4) {
        drop({"candidate DROP COLUMN peak_memory"});
        forget("objectives");
    }
    if (format < 3)
        forget("training");
    if (format < 2)
        forget("recipe");
    database.exec("PRAGMA user_version = " + std::to_string(format));
}
