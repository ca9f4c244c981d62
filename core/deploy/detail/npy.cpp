#include "core/deploy/detail/npy.h"

#include <charconv>
#include <cstring>

namespace sextant::detail {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kMagic = "\x93NUMPY\x01\x00"sv;
constexpr std::size_t kAlignment = 64;
constexpr std::size_t kMaxDimensions = 8;

/// What follows `key` in the header's dictionary, up to the next comma outside brackets.
std::string_view valueOf(std::string_view header, std::string_view key)
{
    const auto at = header.find(key);
    if (at == std::string_view::npos)
        return {};
    std::string_view value = header.substr(at + key.size());
    const auto begin = value.find_first_not_of(" :");
    if (begin == std::string_view::npos)
        return {};
    value.remove_prefix(begin);
    const auto end = value.front() == '(' ? value.find(')') : value.find(',');
    return value.substr(0, end);
}

} // namespace

std::string npyBytes(std::span<const std::int64_t> shape, std::span<const float> values)
{
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (";
    for (const std::int64_t size : shape)
        header += std::to_string(size) + ",";
    header += "), }";
    const std::size_t before = kMagic.size() + 2;
    const std::size_t whole =
        (before + header.size() + 1 + kAlignment - 1) / kAlignment * kAlignment;
    header.resize(whole - before - 1, ' ');
    header += '\n';
    std::string bytes(kMagic);
    bytes += static_cast<char>(header.size() & 0xff);
    bytes += static_cast<char>(header.size() >> 8 & 0xff);
    bytes += header;
    bytes.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
    return bytes;
}

Result<NpyArray> readNpy(std::string_view bytes, const std::string& what)
{
    const auto unreadable = [&](const char* why) {
        return fail(ErrorCode::FileUnreadable, what, why);
    };
    const std::size_t before = kMagic.size() + 2;
    if (bytes.size() < before || !bytes.starts_with(kMagic))
        return unreadable("not a NumPy file of version 1.0");
    const auto byte = [&](std::size_t i) {
        return static_cast<std::size_t>(static_cast<unsigned char>(bytes[i]));
    };
    const std::size_t length = byte(kMagic.size()) | byte(kMagic.size() + 1) << 8;
    if (length > bytes.size() - before)
        return unreadable("its header is longer than the file");
    const std::string_view header = bytes.substr(before, length);
    const std::string_view data = bytes.substr(before + length);
    if (valueOf(header, "'descr'") != "'<f4'" || valueOf(header, "'fortran_order'") != "False")
        return unreadable("not float32 row by row");
    std::string_view sizes = valueOf(header, "'shape'");
    if (sizes.empty() || sizes.front() != '(')
        return unreadable("has no shape");
    sizes.remove_prefix(1);
    NpyArray array;
    std::size_t values = 1;
    while (sizes.find_first_not_of(" ,") != std::string_view::npos) {
        sizes.remove_prefix(sizes.find_first_not_of(" ,"));
        std::uint64_t size = 0;
        const auto [end, error] = std::from_chars(sizes.data(), sizes.data() + sizes.size(), size);
        if (error != std::errc{} || array.shape.size() == kMaxDimensions || size > data.size()
            || (size > 0 && values > data.size() / size))
            return unreadable("has a shape that does not fit the file");
        values *= size;
        array.shape.push_back(static_cast<std::int64_t>(size));
        sizes.remove_prefix(static_cast<std::size_t>(end - sizes.data()));
    }
    if (values * sizeof(float) != data.size())
        return unreadable("has a shape that does not fit the file");
    array.values.resize(values);
    if (values > 0)
        std::memcpy(array.values.data(), data.data(), data.size());
    return array;
}

} // namespace sextant::detail
