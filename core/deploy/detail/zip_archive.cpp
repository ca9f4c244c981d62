#include "core/deploy/detail/zip_archive.h"

#include <array>
#include <cstdint>
#include <filesystem>

namespace sextant::detail {

namespace {

constexpr std::uint32_t kLocal = 0x04034b50, kCentral = 0x02014b50, kEnd = 0x06054b50;
constexpr std::size_t kLocalBytes = 30, kCentralBytes = 46, kEndBytes = 22;
constexpr std::uint32_t kVersion = 10; // stored members
constexpr std::uint32_t kUtf8Names = 1u << 11;
constexpr std::uint32_t kFirstOfJanuary1980 = 1u << 5 | 1u;

constexpr std::array<std::uint32_t, 256> makeCrcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xedb88320u ^ value >> 1 : value >> 1;
        table[i] = value;
    }
    return table;
}

std::uint32_t crc32(std::string_view bytes)
{
    static constexpr auto kTable = makeCrcTable();
    std::uint32_t crc = 0xffffffffu;
    for (const char c : bytes)
        crc = kTable[(crc ^ static_cast<unsigned char>(c)) & 0xff] ^ crc >> 8;
    return ~crc;
}

void put(std::string& bytes, std::uint64_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * i) & 0xff);
}

/// Little-endian number at a place that exists.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return value;
}

/// What local and central headers have in common, from the version on.
void putDescription(std::string& bytes, const std::string& name, const std::string& content)
{
    put(bytes, kVersion, 2);
    put(bytes, kUtf8Names, 2);
    put(bytes, 0, 2); // stored
    put(bytes, 0, 2); // time of day
    put(bytes, kFirstOfJanuary1980, 2);
    put(bytes, crc32(content), 4);
    put(bytes, content.size(), 4);
    put(bytes, content.size(), 4);
    put(bytes, name.size(), 2);
    put(bytes, 0, 2); // no extra field
}

bool isSafe(const std::string& name)
{
    const std::filesystem::path path(name);
    if (name.empty() || path.is_absolute() || name.find('\0') != std::string::npos)
        return false;
    for (const auto& part : path)
        if (part == "..")
            return false;
    return true;
}

} // namespace

std::string zipBytes(const FileMap& files)
{
    std::string bytes;
    std::string directory;
    for (const auto& [name, content] : files) {
        put(directory, kCentral, 4);
        put(directory, kVersion, 2);
        putDescription(directory, name, content);
        put(directory, 0, 2); // comment
        put(directory, 0, 2); // disk
        put(directory, 0, 2); // internal attributes
        put(directory, 0, 4); // external attributes
        put(directory, bytes.size(), 4);
        directory += name;
        put(bytes, kLocal, 4);
        putDescription(bytes, name, content);
        bytes += name;
        bytes += content;
    }
    const std::size_t begin = bytes.size();
    bytes += directory;
    put(bytes, kEnd, 4);
    put(bytes, 0, 4); // disks
    put(bytes, files.size(), 2);
    put(bytes, files.size(), 2);
    put(bytes, directory.size(), 4);
    put(bytes, begin, 4);
    put(bytes, 0, 2); // comment
    return bytes;
}

Result<FileMap> readZip(std::string_view bytes, const std::string& what)
{
    const auto unreadable = [&](const char* why) {
        return fail(ErrorCode::FileUnreadable, what, why);
    };
    if (bytes.size() < kEndBytes || number(bytes, bytes.size() - kEndBytes, 4) != kEnd)
        return unreadable("not a zip archive of Sextant");
    const std::size_t end = bytes.size() - kEndBytes;
    const std::size_t count = number(bytes, end + 10, 2);
    std::size_t entry = number(bytes, end + 16, 4);
    FileMap files;
    std::size_t allowed = bytes.size(); // members that overlap would be more than the file
    for (std::size_t i = 0; i < count; ++i) {
        if (entry > end || end - entry < kCentralBytes || number(bytes, entry, 4) != kCentral)
            return unreadable("its directory is damaged");
        const std::size_t nameSize = number(bytes, entry + 28, 2);
        const std::size_t size = number(bytes, entry + 20, 4);
        const std::size_t local = number(bytes, entry + 42, 4);
        if (number(bytes, entry + 10, 2) != 0)
            return unreadable("its members are compressed; unpack it and give the folder");
        if (end - entry - kCentralBytes < nameSize || local > end || end - local < kLocalBytes
            || number(bytes, local, 4) != kLocal)
            return unreadable("its directory is damaged");
        std::string name(bytes.substr(entry + kCentralBytes, nameSize));
        const std::size_t begin =
            local + kLocalBytes + number(bytes, local + 26, 2) + number(bytes, local + 28, 2);
        if (begin > end || size > end - begin || size > allowed || !isSafe(name))
            return unreadable("its directory is damaged");
        allowed -= size;
        const std::string_view content = bytes.substr(begin, size);
        if (crc32(content) != number(bytes, entry + 16, 4))
            return unreadable("a member's checksum is wrong");
        if (!files.emplace(std::move(name), content).second)
            return unreadable("a member comes twice");
        entry +=
            kCentralBytes + nameSize + number(bytes, entry + 30, 2) + number(bytes, entry + 32, 2);
    }
    return files;
}

} // namespace sextant::detail
