#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sextant::detail {

struct SqlBlob {
    std::string bytes;
    bool operator==(const SqlBlob&) const = default;
};
/// Null, integer, real, text or bytes.
using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string, SqlBlob>;

struct SqlRow {
    std::int64_t id = 0;
    std::vector<SqlValue> values; ///< an INTEGER PRIMARY KEY is null here and stands in `id`
    bool isLinked = false; ///< found from its table; otherwise it may be a deleted one
};

struct SqlRows {
    std::vector<SqlRow> rows;
    int pages = 0; ///< of the file, as far as it reaches
    int damagedPages = 0; ///< that tables refer to and that cannot be read
    int brokenRows = 0; ///< whose values go on in pages that cannot be read
};

/// Every row of every table that can still be read in an SQLite file, damaged or not, without
/// SQLite, which gives up where it meets damage. A page that no table leads to any more is read all
/// the same, unless it is free.
/// @param log bytes of its write-ahead log, empty: none
/// Source: "Database File Format", sqlite.org/fileformat2.html.
[[nodiscard]] SqlRows readableRows(std::string file, std::string_view log);

} // namespace sextant::detail
