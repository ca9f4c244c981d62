#include "core/deploy/safetensors.h"

#include "core/deploy/detail/half.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <limits>
#include <set>

namespace sextant {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kMaxHeader = 100'000'000; // what the format allows
constexpr std::size_t kAlignment = 8;
constexpr std::size_t kMaxDimensions = 8;

struct Entry {
    std::string name;
    std::vector<std::int64_t> shape;
    std::size_t begin = 0, end = 0, valueSize = 0;
};

/// @throws std::runtime_error and nlohmann's exceptions with the reason
Entry entryOf(const std::string& name, const ordered_json& document, std::size_t available)
{
    const auto wrong = [&](const char* why) { return std::runtime_error("'" + name + "' " + why); };
    Entry entry;
    entry.name = name;
    const auto dtype = document.at("dtype").get<std::string>();
    if (dtype != "F32" && dtype != "F16")
        throw wrong("is neither F32 nor F16");
    entry.valueSize = dtype == "F32" ? 4 : 2;
    std::size_t values = 1;
    if (document.at("shape").size() > kMaxDimensions)
        throw wrong("has too many dimensions");
    for (const auto& size : document.at("shape")) {
        if (!size.is_number_unsigned())
            throw wrong("has a size that is not a whole number");
        const auto count = size.get<std::uint64_t>();
        if (count > available || (count > 0 && values > available / count))
            throw wrong("is larger than the file");
        values *= count;
        entry.shape.push_back(static_cast<std::int64_t>(count));
    }
    const auto& offsets = document.at("data_offsets");
    if (offsets.size() != 2 || !offsets[0].is_number_unsigned() || !offsets[1].is_number_unsigned())
        throw wrong("has no proper data_offsets");
    const auto begin = offsets[0].get<std::uint64_t>();
    const auto end = offsets[1].get<std::uint64_t>();
    if (begin > end || end > available || end - begin != values * entry.valueSize)
        throw wrong("has offsets that do not fit its shape or the file");
    entry.begin = begin;
    entry.end = end;
    return entry;
}

FoldedWeights::Array arrayOf(const Entry& entry, std::string_view data)
{
    FoldedWeights::Array array{entry.name, entry.shape, {}};
    array.values.resize((entry.end - entry.begin) / entry.valueSize);
    if (entry.valueSize == sizeof(float)) {
        if (!array.values.empty())
            std::memcpy(array.values.data(), data.data() + entry.begin, entry.end - entry.begin);
        return array;
    }
    for (std::size_t i = 0; i < array.values.size(); ++i) {
        std::uint16_t bits = 0;
        std::memcpy(&bits, data.data() + entry.begin + 2 * i, sizeof bits);
        array.values[i] = detail::halfValue(bits);
    }
    return array;
}

/// The header without letting a name come twice, which JSON parsers pass over.
ordered_json parseHeader(std::string_view text)
{
    std::set<std::string> names;
    const auto unique = [&](int depth, ordered_json::parse_event_t event, ordered_json& value) {
        if (event == ordered_json::parse_event_t::key && depth == 1
            && !names.insert(value.get<std::string>()).second)
            throw std::runtime_error("a name comes twice");
        if (depth > 3)
            throw std::runtime_error("its header is nested too deep");
        return true;
    };
    return ordered_json::parse(text, unique);
}

} // namespace

std::string safetensorsBytes(std::span<const FoldedWeights::Array> arrays,
                             const std::map<std::string, std::string>& metadata)
{
    ordered_json header = ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::size_t offset = 0;
    for (const FoldedWeights::Array& array : arrays) {
        const std::size_t end = offset + array.values.size() * sizeof(float);
        header[array.name] = {
            {"dtype", "F32"}, {"shape", array.shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + kAlignment - 1) / kAlignment * kAlignment, ' ');
    std::string bytes;
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        bytes += static_cast<char>(static_cast<std::uint64_t>(text.size()) >> (8 * i) & 0xff);
    bytes += text;
    for (const FoldedWeights::Array& array : arrays)
        bytes.append(reinterpret_cast<const char*>(array.values.data()),
                     array.values.size() * sizeof(float));
    return bytes;
}

Result<Safetensors> readSafetensors(std::string_view bytes, const std::string& what)
{
    const auto unreadable = [&](const std::string& why) {
        return fail(ErrorCode::FileUnreadable, what, "not a sound safetensors file: " + why);
    };
    if (bytes.size() < kLengthBytes)
        return unreadable("it is too short");
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        length |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    if (length > kMaxHeader || length > bytes.size() - kLengthBytes)
        return unreadable("its header is longer than the file or than allowed");
    const std::string_view text = bytes.substr(kLengthBytes, length);
    const std::string_view data = bytes.substr(kLengthBytes + length);
    if (text.empty() || text.front() != '{')
        return unreadable("its header is no JSON object");
    Safetensors result;
    try {
        std::vector<Entry> entries;
        const ordered_json header = parseHeader(text);
        for (const auto& [name, document] : header.items()) {
            if (name == "__metadata__")
                result.metadata = document.get<std::map<std::string, std::string>>();
            else
                entries.push_back(entryOf(name, document, data.size()));
        }
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
        });
        std::size_t expected = 0;
        for (const Entry& entry : entries) {
            if (entry.begin != expected)
                return unreadable("'" + entry.name + "' leaves a gap or overlaps another tensor");
            expected = entry.end;
            result.arrays.push_back(arrayOf(entry, data));
        }
        if (expected != data.size())
            return unreadable("bytes follow the last tensor");
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::OutOfMemory, what, "not enough memory");
    } catch (const std::exception& e) {
        return unreadable(e.what());
    }
    return result;
}

} // namespace sextant
