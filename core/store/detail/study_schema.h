#pragma once

#include <SQLiteCpp/Database.h>

namespace sextant::detail {

/// Brings the tables of a study of an older format to Study::kVersion; what is in the header's text
/// is not changed. Within a transaction, foreign keys not enforced. Throws SQLite::Exception.
/// @param from format of the tables, 0: there are none
void raiseSchema(SQLite::Database& database, int from);

} // namespace sextant::detail
