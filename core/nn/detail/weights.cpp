#include "core/nn/detail/weights.h"

#include <cstring>

namespace sextant::detail {

namespace {

constexpr std::string_view kMagic = "SXTW0001";

void putNumber(std::string& bytes, std::int64_t value)
{
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// Takes pieces off the front; false from the first piece that is missing on.
class Source {
public:
    explicit Source(std::string_view bytes) : m_bytes(bytes) { }
    bool take(std::size_t count, std::string_view& piece)
    {
        if (count > m_bytes.size())
            return false;
        piece = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return true;
    }
    bool number(std::int64_t& value, std::int64_t limit)
    {
        std::string_view piece;
        if (!take(sizeof value, piece))
            return false;
        std::memcpy(&value, piece.data(), sizeof value);
        return value >= 0 && value <= limit;
    }
    [[nodiscard]] bool atEnd() const { return m_bytes.empty(); }

private:
    std::string_view m_bytes;
};

} // namespace

const torch::Tensor& NamedTensors::at(const std::string& name) const
{
    for (const auto& [key, tensor] : m_entries)
        if (key == name)
            return tensor;
    TORCH_CHECK(false, "no tensor named ", name);
}

bool NamedTensors::has(const std::string& name) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const Entry& entry) { return entry.first == name; });
}

NamedTensors NamedTensors::clone() const
{
    NamedTensors copy;
    for (const auto& [name, tensor] : m_entries)
        copy.add(name, tensor.detach().clone());
    return copy;
}

bool NamedTensors::assign(const NamedTensors& from)
{
    if (from.m_entries.size() != m_entries.size())
        return false;
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        auto& [name, tensor] = m_entries[i];
        const auto& [otherName, other] = from.m_entries[i];
        if (name != otherName || tensor.sizes() != other.sizes())
            return false;
        tensor.copy_(other);
    }
    return true;
}

void NamedTensors::assignMatching(const NamedTensors& from)
{
    const torch::NoGradGuard noGrad;
    for (auto& [name, tensor] : m_entries)
        if (from.has(name) && from.at(name).sizes() == tensor.sizes())
            tensor.copy_(from.at(name));
}

std::string NamedTensors::pack() const
{
    std::string bytes(kMagic);
    putNumber(bytes, static_cast<std::int64_t>(m_entries.size()));
    for (const auto& [name, tensor] : m_entries) {
        const torch::Tensor values = tensor.detach().to(torch::kCPU, torch::kFloat).contiguous();
        putNumber(bytes, static_cast<std::int64_t>(name.size()));
        bytes += name;
        putNumber(bytes, values.dim());
        for (const std::int64_t size : values.sizes())
            putNumber(bytes, size);
        bytes.append(reinterpret_cast<const char*>(values.data_ptr<float>()),
                     static_cast<std::size_t>(values.numel()) * sizeof(float));
    }
    return bytes;
}

Result<NamedTensors> NamedTensors::unpack(std::string_view bytes)
{
    const auto corrupt = [] { return fail(ErrorCode::StudyCorrupt, "weights", "damaged"); };
    constexpr std::int64_t kLimit = 1 << 30;
    Source source(bytes);
    std::string_view piece;
    std::int64_t count = 0;
    if (!source.take(kMagic.size(), piece) || piece != kMagic || !source.number(count, kLimit))
        return corrupt();
    NamedTensors tensors;
    for (std::int64_t i = 0; i < count; ++i) {
        std::int64_t length = 0;
        std::int64_t dimensions = 0;
        if (!source.number(length, 4096) || !source.take(static_cast<std::size_t>(length), piece))
            return corrupt();
        std::string name(piece);
        if (!source.number(dimensions, 8))
            return corrupt();
        std::vector<std::int64_t> sizes(static_cast<std::size_t>(dimensions));
        std::int64_t values = 1;
        for (std::int64_t& size : sizes) {
            if (!source.number(size, kLimit))
                return corrupt();
            values *= size;
            if (values > kLimit)
                return corrupt();
        }
        if (!source.take(static_cast<std::size_t>(values) * sizeof(float), piece))
            return corrupt();
        torch::Tensor tensor = torch::empty(sizes);
        std::memcpy(tensor.data_ptr<float>(), piece.data(), piece.size());
        tensors.add(std::move(name), tensor);
    }
    return source.atEnd() ? Result<NamedTensors>(std::move(tensors)) : corrupt();
}

} // namespace sextant::detail
