#pragma once

#include "core/base/result.h"

#include <torch/torch.h>

#include <string>
#include <utility>
#include <vector>

namespace sextant::detail {

/// Float32 tensors by name, in a fixed order.
class NamedTensors {
public:
    using Entry = std::pair<std::string, torch::Tensor>;

    void add(std::string name, torch::Tensor tensor)
    {
        m_entries.emplace_back(std::move(name), std::move(tensor));
    }
    /// @throws c10::Error when there is none of that name
    [[nodiscard]] const torch::Tensor& at(const std::string& name) const;
    [[nodiscard]] bool has(const std::string& name) const;
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] NamedTensors clone() const;
    /// Copies the values of equally named tensors. False when names or shapes differ.
    [[nodiscard]] bool assign(const NamedTensors& from);
    /// Copies the values of the tensors whose name and shape are the same, and leaves the others.
    void assignMatching(const NamedTensors& from);

    /// Bytes: magic, count, then per tensor name, sizes and little-endian float32 values.
    [[nodiscard]] std::string pack() const;
    /// Errors: StudyCorrupt.
    [[nodiscard]] static Result<NamedTensors> unpack(std::string_view bytes);

private:
    std::vector<Entry> m_entries;
};

} // namespace sextant::detail
