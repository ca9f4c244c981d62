#include "core/nn/pynas_import.h"

#include "core/base/files.h"
#include "core/nn/detail/checkpoint_reader.h"
#include "core/nn/detail/torch_network.h"

#include <algorithm>
#include <array>
#include <deque>
#include <sstream>

namespace sextant {

namespace {

using detail::NamedTensors;

constexpr std::uintmax_t kMostFileBytes = 1u << 30;

enum class LayerKind { Convolution, Norm, Linear };

/// A layer of the file: its tensors, in the order a network of ours names them.
struct Layer {
    LayerKind kind = LayerKind::Convolution;
    std::string name; ///< of its first tensor, in the file
    std::vector<torch::Tensor> tensors; ///< convolution: weight, bias; norm: weight, bias, mean,
                                        ///< variance; linear: weight
};

/// Layers by kind, each in the order of the file.
struct Layers {
    std::array<std::deque<Layer>, 3> of;
    std::string problem; ///< tensors that make no layer; reading ended there

    [[nodiscard]] std::deque<Layer>& operator[](LayerKind kind)
    {
        return of[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] std::size_t count() const { return of[0].size() + of[1].size() + of[2].size(); }
};

/// Parts tensors into layers by their dimensions: a convolution's weight has four and a linear
/// layer's two; of the vectors that follow, four make a norm, and one more is the bias. Counters
/// have none.
Layers layersOf(const std::vector<std::pair<std::string, torch::Tensor>>& tensors)
{
    Layers layers;
    for (std::size_t i = 0; i < tensors.size();) {
        const auto& [name, tensor] = tensors[i];
        if (tensor.dim() == 0) {
            ++i;
            continue;
        }
        Layer layer;
        bool open = false; // a layer that a bias may follow
        if (tensor.dim() == 4 || tensor.dim() == 2) {
            layer.kind = tensor.dim() == 4 ? LayerKind::Convolution : LayerKind::Linear;
            layer.name = name;
            layer.tensors = {tensor};
            open = true;
            ++i;
        } else if (tensor.dim() != 1) {
            layers.problem = name + " has " + std::to_string(tensor.dim()) + " dimensions";
            return layers;
        }
        std::vector<std::size_t> vectors;
        for (; i < tensors.size() && tensors[i].second.dim() <= 1; ++i)
            if (tensors[i].second.dim() == 1)
                vectors.push_back(i);
        std::size_t next = 0;
        if (open && vectors.size() % 4 == 1)
            layer.tensors.push_back(tensors[vectors[next++]].second);
        if (open)
            layers[layer.kind].push_back(std::move(layer));
        if ((vectors.size() - next) % 4 != 0) {
            layers.problem = tensors[vectors[next]].first + " and those after it make no layer";
            return layers;
        }
        for (; next < vectors.size(); next += 4) {
            Layer norm{LayerKind::Norm, tensors[vectors[next]].first, {}};
            for (std::size_t part = 0; part < 4; ++part)
                norm.tensors.push_back(tensors[vectors[next + part]].second);
            layers[LayerKind::Norm].push_back(std::move(norm));
        }
    }
    return layers;
}

std::string shapeText(const torch::Tensor& tensor)
{
    std::ostringstream text;
    text << tensor.sizes();
    return text.str();
}

/// Takes layers for a run of ops.
class Taker {
public:
    Taker(const Network& network, Layers layers)
        : m_fresh(detail::freshWeights(network, 0)), m_layers(std::move(layers))
    {
    }

    /// Empty when all weights of these ops were there and fit; else nothing is taken, and a
    /// sentence says what does not fit.
    std::string take(const std::vector<const Op*>& ops)
    {
        std::vector<std::pair<std::string, torch::Tensor>> taken;
        Layers rest = m_layers;
        for (const Op* op : ops) {
            std::vector<std::string> names;
            for (const auto& [name, tensor] : m_fresh.entries())
                if (name.starts_with(op->name + ".") && name.rfind('.') == op->name.size())
                    names.push_back(name);
            if (names.empty())
                continue;
            const int dimensions = static_cast<int>(m_fresh.at(names[0]).dim());
            const LayerKind kind = dimensions == 4 ? LayerKind::Convolution
                : dimensions == 2                  ? LayerKind::Linear
                                                   : LayerKind::Norm;
            // A layer has all tensors of an op, but each of both matrices is a layer of its own.
            const std::size_t layers = kind == LayerKind::Linear ? names.size() : 1;
            for (std::size_t l = 0; l < layers; ++l) {
                if (rest[kind].empty())
                    return names[l] + ": the file has no further layer of its kind"
                        + (m_layers.problem.empty() ? std::string() : "; " + m_layers.problem);
                const Layer layer = std::move(rest[kind].front());
                rest[kind].pop_front();
                const std::size_t tensors = kind == LayerKind::Linear ? 1 : names.size();
                if (layer.tensors.size() != tensors)
                    return names[l] + ": " + layer.name + " has "
                        + std::to_string(layer.tensors.size()) + " tensors instead of "
                        + std::to_string(tensors);
                for (std::size_t t = 0; t < tensors; ++t) {
                    const std::string& name = names[l + t];
                    if (m_fresh.at(name).sizes() != layer.tensors[t].sizes())
                        return name + " has the shape " + shapeText(m_fresh.at(name)) + ", "
                            + layer.name + " " + shapeText(layer.tensors[t]);
                    taken.emplace_back(name, layer.tensors[t]);
                }
            }
        }
        m_layers = std::move(rest);
        for (auto& [name, tensor] : taken)
            m_taken.add(name, tensor);
        return {};
    }

    [[nodiscard]] std::size_t left() const { return m_layers.count(); }
    [[nodiscard]] const std::string& problem() const { return m_layers.problem; }
    [[nodiscard]] const NamedTensors& taken() const { return m_taken; }

private:
    const NamedTensors m_fresh; ///< for names and shapes
    Layers m_layers;
    NamedTensors m_taken;
};

Result<ImportedWeights> matched(const Network& network, const detail::Checkpoint& checkpoint)
{
    std::vector<const Op*> encoder, decoder, head;
    ImportedWeights result;
    result.sourceFormat = checkpoint.format;
    for (const Op& op : network.ops) {
        (op.gene >= 0 ? encoder : op.name.starts_with("head.") ? head : decoder).push_back(&op);
        if (op.gene >= 0 && op.params > 0
            && (result.genes.empty() || result.genes.back() != op.gene))
            result.genes.push_back(op.gene);
    }
    Taker taker(network, layersOf(checkpoint.tensors));
    if (const std::string mismatch = taker.take(encoder); !mismatch.empty())
        return fail(ErrorCode::FileUnreadable, "weights",
                    "they are not those of " + network.genome.text() + ": " + mismatch);
    const Taker encoderOnly = taker;
    result.firstMismatch = taker.take(decoder);
    result.decoder = result.firstMismatch.empty();
    if (result.decoder) {
        result.firstMismatch = taker.take(head);
        result.head = result.firstMismatch.empty();
    }
    if (result.head && (taker.left() > 0 || !taker.problem().empty())) {
        // The order alone cannot tell which of them are decoder and head.
        result.decoder = result.head = false;
        result.firstMismatch = "the file has more than this network: "
            + (taker.problem().empty() ? std::to_string(taker.left()) + " further layers"
                                       : taker.problem());
    }
    const NamedTensors& taken = result.decoder ? taker.taken() : encoderOnly.taken();
    result.bytes = taken.pack();
    result.tensors = static_cast<int>(taken.entries().size());
    for (const auto& [name, tensor] : taken.entries())
        result.parameters += detail::isStatistic(name) ? 0 : tensor.numel();
    result.share = static_cast<double>(result.parameters) / static_cast<double>(network.params);
    if (const auto usable = detail::unpackUsable(result.bytes); !usable)
        return tl::unexpected(usable.error());
    return result;
}

} // namespace

Result<ImportedWeights> importPynasWeights(const std::filesystem::path& file,
                                           const Network& network)
{
    return guarded(
        [&]() -> Result<ImportedWeights> {
            std::error_code unknown; // reading says what is wrong
            if (const auto size = std::filesystem::file_size(file, unknown);
                !unknown && size > kMostFileBytes)
                return fail(ErrorCode::FileUnreadable, file.string(), "is larger than 1 GB");
            const auto bytes = readFile(file);
            if (!bytes)
                return tl::unexpected(bytes.error());
            const auto named = [&](Error error) {
                error.what = file.string();
                return tl::unexpected(std::move(error));
            };
            const auto checkpoint = detail::readCheckpoint(*bytes);
            if (!checkpoint)
                return named(checkpoint.error());
            auto result = matched(network, *checkpoint);
            return result ? std::move(result) : named(result.error());
        },
        file.string());
}

} // namespace sextant
