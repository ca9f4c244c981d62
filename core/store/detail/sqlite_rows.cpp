#include "core/store/detail/sqlite_rows.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <optional>

namespace sextant::detail {

namespace {

constexpr std::size_t kFileHeader = 100;
constexpr std::uint8_t kInterior = 0x05, kLeaf = 0x0d; // of tables; indices are made anew

/// Big-endian number of 1 to 8 bytes; the caller sees to the bounds.
std::uint64_t number(std::string_view bytes, std::size_t at, int size)
{
    std::uint64_t value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | static_cast<std::uint8_t>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
}

/// Reads a variable-length number and moves on; none beyond the end.
std::optional<std::uint64_t> varint(std::string_view bytes, std::size_t& at)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = static_cast<std::uint8_t>(bytes[at++]);
        if (i == 8)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return value;
    }
    return value;
}

/// The values of a record; none when it is no record.
std::optional<std::vector<SqlValue>> recordOf(std::string_view payload)
{
    std::size_t at = 0;
    const auto headerSize = varint(payload, at);
    if (!headerSize || *headerSize > payload.size() || *headerSize < at)
        return std::nullopt;
    const std::string_view header = payload.substr(0, *headerSize);
    std::size_t body = *headerSize;
    std::vector<SqlValue> values;
    constexpr std::array<std::uint64_t, 12> kSizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    while (at < header.size()) {
        const auto type = varint(header, at);
        if (!type || *type == 10 || *type == 11)
            return std::nullopt;
        const std::uint64_t size =
            *type < 12 ? kSizes[static_cast<std::size_t>(*type)] : (*type - 12) / 2;
        if (size > payload.size() - body)
            return std::nullopt;
        if (*type == 0) {
            values.emplace_back();
        } else if (*type <= 6) {
            const int bits = static_cast<int>(size) * 8;
            const auto raw = number(payload, body, static_cast<int>(size)) << (64 - bits);
            values.emplace_back(static_cast<std::int64_t>(raw) >> (64 - bits));
        } else if (*type == 7) {
            values.emplace_back(std::bit_cast<double>(number(payload, body, 8)));
        } else if (*type < 10) {
            values.emplace_back(static_cast<std::int64_t>(*type) - 8);
        } else {
            std::string bytes(payload.substr(body, size));
            if (*type % 2 == 1)
                values.emplace_back(std::move(bytes));
            else
                values.emplace_back(SqlBlob{std::move(bytes)});
        }
        body += size;
    }
    if (values.empty() || body != payload.size())
        return std::nullopt;
    return values;
}

/// Puts the committed pages of a log into the file. A frame counts up to the last whole commit, by
/// salts and checksums as SQLite does.
void applyLog(std::string& file, std::string_view log)
{
    constexpr std::size_t kLogHeader = 32, kFrameHeader = 24;
    if (log.size() < kLogHeader || (number(log, 0, 4) & ~1ULL) != 0x377f0682)
        return;
    const bool isBigEndian = (number(log, 0, 4) & 1) != 0;
    const auto pageSize = static_cast<std::size_t>(number(log, 8, 4));
    if (pageSize < 512 || pageSize > 65536)
        return;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    const auto mix = [&](std::string_view bytes) {
        const auto word = [&](std::size_t at) {
            const auto value = static_cast<std::uint32_t>(number(bytes, at, 4));
            return isBigEndian ? value : __builtin_bswap32(value);
        };
        for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
            a += word(i) + b;
            b += word(i + 4) + a;
        }
    };
    mix(log.substr(0, 24));
    if (a != number(log, 24, 4) || b != number(log, 28, 4))
        return;
    std::map<std::uint64_t, std::string_view> pending;
    for (std::size_t at = kLogHeader; at + kFrameHeader + pageSize <= log.size();
         at += kFrameHeader + pageSize) {
        const auto page = log.substr(at + kFrameHeader, pageSize);
        mix(log.substr(at, 8));
        mix(page);
        if (log.substr(at + 8, 8) != log.substr(16, 8) || a != number(log, at + 16, 4)
            || b != number(log, at + 20, 4))
            return;
        pending[number(log, at, 4)] = page;
        if (number(log, at + 4, 4) == 0) // no commit yet
            continue;
        for (const auto& [index, bytes] : pending) {
            if (index == 0)
                continue;
            file.resize(std::max(file.size(), static_cast<std::size_t>(index) * pageSize));
            file.replace((index - 1) * pageSize, pageSize, bytes);
        }
        pending.clear();
    }
}

class Reader {
public:
    explicit Reader(std::string_view file) : m_file(file)
    {
        if (m_file.size() >= kFileHeader && m_file.starts_with("SQLite format 3")) {
            const auto size = static_cast<std::size_t>(number(m_file, 16, 2));
            const std::size_t pageSize = size == 1 ? 65536 : size;
            const auto reserved = static_cast<std::size_t>(number(m_file, 20, 1));
            if (std::has_single_bit(pageSize) && pageSize >= 512 && reserved < 32) {
                m_pageSize = pageSize;
                m_usable = pageSize - reserved;
            }
        }
        m_uses.resize(m_file.size() / m_pageSize, Use::Unknown);
        m_result.pages = static_cast<int>(m_uses.size());
    }

    SqlRows read()
    {
        if (m_uses.empty())
            return m_result;
        markFree();
        // The first page leads to the tables, and those to their rows.
        walk(1, 0);
        std::vector<std::uint64_t> roots;
        for (const SqlRow& row : m_result.rows)
            if (row.values.size() == 5 && std::holds_alternative<std::int64_t>(row.values[3])
                && row.values[0] == SqlValue(std::string("table")))
                roots.push_back(static_cast<std::uint64_t>(std::get<std::int64_t>(row.values[3])));
        for (const auto root : roots)
            walk(root, 0);
        const int broken = m_result.brokenRows;
        for (std::uint64_t page = 1; page <= m_uses.size(); ++page)
            if (m_uses[page - 1] == Use::Unknown && byteAt(page, 0) == kLeaf)
                readLeaf(page, false);
        m_result.brokenRows = broken; // what is loose may be anything
        return std::move(m_result);
    }

private:
    enum class Use { Unknown, Free, Table, Overflow };

    [[nodiscard]] bool exists(std::uint64_t page) const
    {
        return page >= 1 && page <= m_uses.size();
    }
    [[nodiscard]] std::string_view bytesOf(std::uint64_t page) const
    {
        return m_file.substr((page - 1) * m_pageSize, m_usable);
    }
    /// Of a page's tree part.
    [[nodiscard]] std::uint8_t byteAt(std::uint64_t page, std::size_t at) const
    {
        return static_cast<std::uint8_t>(bytesOf(page)[at + (page == 1 ? kFileHeader : 0)]);
    }

    void markFree()
    {
        auto trunk = number(m_file, 32, 4);
        while (exists(trunk) && m_uses[trunk - 1] == Use::Unknown) {
            m_uses[trunk - 1] = Use::Free;
            const auto bytes = bytesOf(trunk);
            const auto count = std::min<std::uint64_t>(number(bytes, 4, 4), m_usable / 4 - 2);
            for (std::uint64_t i = 0; i < count; ++i)
                if (const auto leaf = number(bytes, 8 + 4 * i, 4); exists(leaf))
                    m_uses[leaf - 1] = Use::Free;
            trunk = number(bytes, 0, 4);
        }
    }

    void walk(std::uint64_t page, int depth)
    {
        constexpr int kMostDepth = 32;
        if (!exists(page) || depth > kMostDepth) {
            ++m_result.damagedPages;
            return;
        }
        if (m_uses[page - 1] == Use::Table)
            return;
        const auto kind = byteAt(page, 0);
        if (kind == kLeaf) {
            readLeaf(page, true);
            return;
        }
        const std::size_t tree = page == 1 ? kFileHeader : 0;
        const auto bytes = bytesOf(page);
        const auto cells = number(bytes, tree + 3, 2);
        if (kind != kInterior || tree + 12 + 2 * cells > m_usable) {
            ++m_result.damagedPages;
            return;
        }
        m_uses[page - 1] = Use::Table;
        for (std::uint64_t i = 0; i < cells; ++i) {
            const auto cell = number(bytes, tree + 12 + 2 * i, 2);
            if (cell + 4 <= m_usable)
                walk(number(bytes, cell, 4), depth + 1);
            else
                ++m_result.damagedPages;
        }
        walk(number(bytes, tree + 8, 4), depth + 1);
    }

    void readLeaf(std::uint64_t page, bool isLinked)
    {
        const std::size_t tree = page == 1 ? kFileHeader : 0;
        const auto bytes = bytesOf(page);
        const auto cells = number(bytes, tree + 3, 2);
        if (tree + 8 + 2 * cells > m_usable) {
            m_result.damagedPages += isLinked ? 1 : 0;
            return;
        }
        m_uses[page - 1] = Use::Table;
        for (std::uint64_t i = 0; i < cells; ++i) {
            auto at = static_cast<std::size_t>(number(bytes, tree + 8 + 2 * i, 2));
            const auto size = varint(bytes, at);
            const auto id = varint(bytes, at);
            if (!size || !id) {
                ++m_result.brokenRows;
                continue;
            }
            const auto payload = payloadOf(bytes, at, *size);
            auto values = payload ? recordOf(*payload) : std::optional<std::vector<SqlValue>>();
            if (values)
                m_result.rows.push_back(
                    {static_cast<std::int64_t>(*id), std::move(*values), isLinked});
            else
                ++m_result.brokenRows;
        }
    }

    /// A cell's payload, its end in overflow pages.
    [[nodiscard]] std::optional<std::string> payloadOf(std::string_view bytes, std::size_t at,
                                                       std::uint64_t size)
    {
        if (size > m_file.size())
            return std::nullopt;
        const std::size_t most = m_usable - 35;
        if (size <= most)
            return at + size <= bytes.size() ? std::optional(std::string(bytes.substr(at, size)))
                                             : std::nullopt;
        const std::size_t least = (m_usable - 12) * 32 / 255 - 23;
        const std::size_t fitting = least + (size - least) % (m_usable - 4);
        const std::size_t local = fitting <= most ? fitting : least;
        if (at + local + 4 > bytes.size())
            return std::nullopt;
        std::string payload(bytes.substr(at, local));
        payload.reserve(size);
        std::vector<std::uint64_t> chain;
        auto next = number(bytes, at + local, 4);
        while (payload.size() < size) {
            if (!exists(next) || m_uses[next - 1] != Use::Unknown)
                return std::nullopt;
            chain.push_back(next);
            if (chain.size() > m_uses.size())
                return std::nullopt;
            const auto page = bytesOf(next);
            payload += page.substr(4, std::min(m_usable - 4, size - payload.size()));
            next = number(page, 0, 4);
        }
        if (next != 0) // a chain ends with its payload
            return std::nullopt;
        for (const auto page : chain)
            m_uses[page - 1] = Use::Overflow;
        return payload;
    }

    std::string_view m_file;
    std::size_t m_pageSize = 4096, m_usable = 4096; ///< SQLite's own where the file does not tell
    std::vector<Use> m_uses; ///< by page, the first is page 1
    SqlRows m_result;
};

} // namespace

SqlRows readableRows(std::string file, std::string_view log)
{
    applyLog(file, log);
    return Reader(file).read();
}

} // namespace sextant::detail
