#include "core/nn/inheritance.h"

#include "core/nn/detail/torch_network.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace sextant {

namespace {

using detail::NamedTensors;

/// A channel by where it comes from, in terms of the parent: an op and its channel.
struct Channel {
    int op = -1; ///< -1: only the child has it
    int index = 0;
    bool operator<(const Channel& other) const
    {
        return std::tie(op, index) < std::tie(other.op, other.index);
    }
};
using Channels = std::vector<Channel>;

/// Per channel of the child the parent's, or -1.
using ChannelMap = std::vector<int>;

const Op& opAt(const Network& network, int index)
{
    return network.ops[static_cast<std::size_t>(index)];
}

/// The ops of one gene, of one decoder stage or of the head: those whose names begin alike.
struct Part {
    std::string prefix; ///< before the first '.'
    int gene = -1;
    std::vector<int> ops;
};

std::string prefixOf(const std::string& name)
{
    return name.substr(0, name.find('.'));
}

std::string_view restOf(const std::string& name)
{
    const std::size_t dot = name.find('.');
    return dot == std::string::npos ? std::string_view() : std::string_view(name).substr(dot + 1);
}

std::vector<Part> partsOf(const Network& network)
{
    std::vector<Part> parts;
    for (int i = 0; i < static_cast<int>(network.ops.size()); ++i) {
        const Op& op = opAt(network, i);
        if (op.kind == OpKind::Input)
            continue;
        const std::string prefix = prefixOf(op.name);
        auto part = std::find_if(parts.begin(), parts.end(),
                                 [&](const Part& known) { return known.prefix == prefix; });
        if (part == parts.end())
            part = parts.insert(parts.end(), Part{prefix, op.gene, {}});
        part->ops.push_back(i);
    }
    return parts;
}

/// How well a gene of the parent stands for one of the child; 0: not at all.
double similarity(const Network& parent, const Part& a, const Network& child, const Part& b)
{
    const auto isWeighted = [](const Network& network, const Part& part) {
        return std::any_of(part.ops.begin(), part.ops.end(),
                           [&](int i) { return opAt(network, i).params > 0; });
    };
    if (isWeighted(parent, a) != isWeighted(child, b))
        return 0.0;
    const auto matching = std::count_if(b.ops.begin(), b.ops.end(), [&](int j) {
        return std::any_of(a.ops.begin(), a.ops.end(), [&](int i) {
            const Op& theirs = opAt(parent, i);
            const Op& ours = opAt(child, j);
            return theirs.kind == ours.kind && restOf(theirs.name) == restOf(ours.name);
        });
    });
    const auto ratio = [](double x, double y) { return std::min(x, y) / std::max({x, y, 1.0}); };
    const Op& last = opAt(parent, a.ops.back());
    const Op& ours = opAt(child, b.ops.back());
    const auto& genes = parent.genome.genes;
    const auto& childGenes = child.genome.genes;
    const auto at = static_cast<std::size_t>(a.gene);
    const auto childAt = static_cast<std::size_t>(b.gene);
    const bool equal =
        at < genes.size() && childAt < childGenes.size() && genes[at] == childGenes[childAt];
    constexpr double kAnything = 0.1; // a redrawn stage still takes its place
    return kAnything + (equal ? 1.0 : 0.0)
        + 2.0 * static_cast<double>(matching) / static_cast<double>(a.ops.size() + b.ops.size())
        + 0.5 * ratio(last.channels, ours.channels) + 0.25 * ratio(last.height, ours.height);
}

/// Pairs of genes, in order in both, with the highest sum of similarities.
std::map<int, int> alignedGenes(const Network& parent, const std::vector<Part>& a,
                                const Network& child, const std::vector<Part>& b)
{
    const auto encoder = [](const std::vector<Part>& parts) {
        std::vector<const Part*> genes;
        for (const Part& part : parts)
            if (part.gene >= 0)
                genes.push_back(&part);
        return genes;
    };
    const auto rows = encoder(a);
    const auto columns = encoder(b);
    std::vector<std::vector<double>> best(rows.size() + 1,
                                          std::vector<double>(columns.size() + 1, 0.0));
    std::vector<std::vector<double>> pair = best;
    for (std::size_t i = 1; i <= rows.size(); ++i)
        for (std::size_t j = 1; j <= columns.size(); ++j) {
            pair[i][j] = similarity(parent, *rows[i - 1], child, *columns[j - 1]);
            best[i][j] =
                std::max({best[i - 1][j], best[i][j - 1], best[i - 1][j - 1] + pair[i][j]});
        }
    std::map<int, int> parentOf;
    for (std::size_t i = rows.size(), j = columns.size(); i > 0 && j > 0;) {
        if (best[i][j] == best[i - 1][j])
            --i;
        else if (best[i][j] == best[i][j - 1])
            --j;
        else
            parentOf[columns[--j]->gene] = rows[--i]->gene;
    }
    return parentOf;
}

/// The encoder stage a decoder stage joins: the earliest gene it reads; -1 without one.
int joinedGene(const Network& network, const Part& part)
{
    int gene = -1;
    for (const int i : part.ops)
        for (const int input : opAt(network, i).inputs) {
            const Op& from = opAt(network, input);
            if (from.kind != OpKind::Input && from.gene >= 0 && (gene < 0 || from.gene < gene))
                gene = from.gene;
        }
    return gene;
}

/// Per op of the child the parent's op that it takes over, or -1.
struct Matches {
    std::vector<int> ops;
    std::map<int, int> ends; ///< last op of a child's part -> last op of the parent's
};

Matches matchOps(const Network& parent, const Network& child)
{
    const auto theirs = partsOf(parent);
    const auto ours = partsOf(child);
    const auto parentGene = alignedGenes(parent, theirs, child, ours);
    const auto stem = [](const Part& part) {
        return part.prefix.substr(0, part.prefix.find_last_not_of("0123456789") + 1);
    };
    const auto partnerOf = [&](const Part& part) {
        return std::find_if(theirs.begin(), theirs.end(), [&](const Part& candidate) {
            if (part.gene >= 0)
                return candidate.gene >= 0 && parentGene.contains(part.gene)
                    && parentGene.at(part.gene) == candidate.gene;
            if (candidate.gene >= 0)
                return false;
            const int joined = joinedGene(child, part);
            if (stem(part) == part.prefix || joined < 0)
                return part.prefix == candidate.prefix;
            return stem(part) == stem(candidate) && parentGene.contains(joined)
                && parentGene.at(joined) == joinedGene(parent, candidate);
        });
    };
    Matches matches;
    matches.ops.assign(child.ops.size(), -1);
    for (const Part& part : ours) {
        const auto partner = partnerOf(part);
        if (partner == theirs.end())
            continue;
        matches.ends[part.ops.back()] = partner->ops.back();
        for (const int i : part.ops)
            for (const int j : partner->ops)
                if (opAt(child, i).kind == opAt(parent, j).kind
                    && restOf(opAt(child, i).name) == restOf(opAt(parent, j).name))
                    matches.ops[static_cast<std::size_t>(i)] = j;
    }
    return matches;
}

/// True for ops whose channel c is their first input's channel c, changed or not.
bool keepsChannels(const Network& network, const Op& op)
{
    return op.kind != OpKind::Input && op.kind != OpKind::Conv && op.kind != OpKind::Concat
        && op.kind != OpKind::Slice && !op.inputs.empty()
        && opAt(network, op.inputs.front()).channels == op.channels;
}

/// The channels of an op, from those of its inputs. Nothing for ops that make new ones.
std::optional<Channels> passedOn(const Network& network, const Op& op,
                                 const std::vector<Channels>& channels)
{
    const auto input = [&](std::size_t i) -> const Channels& {
        return channels[static_cast<std::size_t>(op.inputs[i])];
    };
    if (keepsChannels(network, op))
        return input(0);
    if (op.kind == OpKind::Slice) {
        const auto begin = input(0).begin() + op.begin;
        return Channels(begin, begin + op.channels);
    }
    if (op.kind != OpKind::Concat)
        return std::nullopt;
    Channels all;
    for (std::size_t i = 0; i < op.inputs.size(); ++i)
        all.insert(all.end(), input(i).begin(), input(i).end());
    return all;
}

std::vector<Channels> ownChannels(const Network& parent)
{
    std::vector<Channels> channels;
    for (int i = 0; i < static_cast<int>(parent.ops.size()); ++i) {
        const Op& op = opAt(parent, i);
        auto known = passedOn(parent, op, channels);
        if (!known) {
            known.emplace();
            for (int c = 0; c < op.channels; ++c)
                known->push_back({i, c});
        }
        channels.push_back(std::move(*known));
    }
    return channels;
}

ChannelMap sameIndices(std::size_t count, std::size_t limit)
{
    ChannelMap map(count, -1);
    for (std::size_t c = 0; c < std::min(count, limit); ++c)
        map[c] = static_cast<int>(c);
    return map;
}

bool isEmpty(const ChannelMap& map)
{
    return std::all_of(map.begin(), map.end(), [](int c) { return c < 0; });
}

/// Where the child's channels are among the parent's; one that comes twice is met in turn.
ChannelMap locate(const Channels& child, const Channels& parent)
{
    std::multimap<Channel, int> places;
    for (std::size_t i = 0; i < parent.size(); ++i)
        places.emplace(parent[i], static_cast<int>(i));
    ChannelMap map(child.size(), -1);
    for (std::size_t c = 0; c < child.size(); ++c) {
        const auto place = child[c].op < 0 ? places.end() : places.find(child[c]);
        if (place == places.end())
            continue;
        map[c] = place->second;
        places.erase(place);
    }
    return map;
}

/// locate(), and the same indices where the child reads something else altogether.
ChannelMap locateOrStandIn(const Channels& child, const Channels& parent)
{
    ChannelMap map = locate(child, parent);
    return isEmpty(map) ? sameIndices(child.size(), parent.size()) : map;
}

/// The earlier tensor that an op's result is added to, through ops that keep channels; -1: none.
int residualOf(const Network& network, int index)
{
    for (int at = index;;) {
        int consumer = -1;
        for (int i = at + 1; i < static_cast<int>(network.ops.size()); ++i)
            if (std::count(opAt(network, i).inputs.begin(), opAt(network, i).inputs.end(), at)) {
                if (consumer >= 0)
                    return -1;
                consumer = i;
            }
        if (consumer < 0)
            return -1;
        const Op& op = opAt(network, consumer);
        if (op.kind == OpKind::Add) {
            const int other = op.inputs[0] == at ? op.inputs[1] : op.inputs[0];
            return other < index ? other : -1;
        }
        if (!keepsChannels(network, op))
            return -1;
        at = consumer;
    }
}

/// Copies one square kernel of a convolution onto the middle of another's.
/// @param index, fromIndex in units of kernels
/// @return how many values
std::int64_t copyKernel(torch::Tensor& to, std::int64_t index, const torch::Tensor& from,
                        std::int64_t fromIndex)
{
    const std::int64_t side = to.size(3);
    const std::int64_t fromSide = from.size(3);
    const std::int64_t size = std::min(side, fromSide);
    const std::int64_t begin = (side - size) / 2;
    const std::int64_t fromBegin = (fromSide - size) / 2;
    float* kernel = to.data_ptr<float>() + index * side * side;
    const float* source = from.data_ptr<float>() + fromIndex * fromSide * fromSide;
    for (std::int64_t y = 0; y < size; ++y)
        std::copy_n(source + (fromBegin + y) * fromSide + fromBegin, size,
                    kernel + (begin + y) * side + begin);
    return size * size;
}

class Heir {
public:
    Heir(const Network& parent, const NamedTensors& weights, const Network& child,
         std::uint64_t seed)
        : m_parent(parent), m_child(child), m_weights(weights),
          m_fresh(detail::freshWeights(child, seed)), m_matches(matchOps(parent, child)),
          m_parentChannels(ownChannels(parent))
    {
    }

    Inherited run()
    {
        for (int i = 0; i < static_cast<int>(m_child.ops.size()); ++i) {
            const Op& op = opAt(m_child, i);
            const int partner = m_matches.ops[static_cast<std::size_t>(i)];
            ChannelMap made(static_cast<std::size_t>(op.channels), -1);
            if (op.kind == OpKind::Input)
                made = sameIndices(made.size(), m_parentChannels.front().size());
            else if (partner >= 0)
                made = take(i, partner);
            auto channels = passedOn(m_child, op, m_channels);
            if (!channels) {
                channels.emplace(made.size());
                for (std::size_t c = 0; c < made.size(); ++c)
                    if (made[c] >= 0)
                        (*channels)[c] = {op.kind == OpKind::Input ? 0 : partner, made[c]};
            }
            standIn(i, *channels);
            m_channels.push_back(std::move(*channels));
        }
        Inherited result;
        NamedTensors taken;
        for (const auto& [name, tensor] : m_fresh.entries())
            if (m_taken.contains(name))
                taken.add(name, tensor);
        result.tensors = static_cast<int>(taken.entries().size());
        result.bytes = taken.pack();
        std::int64_t trained = 0; // branches that folding merges are among them
        for (const auto& [name, tensor] : m_fresh.entries())
            trained += detail::isStatistic(name) ? 0 : tensor.numel();
        if (trained > 0)
            result.share = static_cast<double>(m_copied) / static_cast<double>(trained);
        return result;
    }

private:
    /// A redrawn stage's channels take the places of the old stage's.
    void standIn(int index, Channels& channels) const
    {
        const auto end = m_matches.ends.find(index);
        if (end == m_matches.ends.end()
            || std::any_of(channels.begin(), channels.end(),
                           [](const Channel& c) { return c.op >= 0; }))
            return;
        const Channels& old = m_parentChannels[static_cast<std::size_t>(end->second)];
        std::copy_n(old.begin(), std::min(old.size(), channels.size()), channels.begin());
    }

    /// Copies the tensors of one op. @return which of the partner's channels its channels are
    ChannelMap take(int index, int partner)
    {
        const Op& op = opAt(m_child, index);
        if (op.kind == OpKind::Conv)
            return takeConvolution(index, partner);
        ChannelMap same = sameIndices(static_cast<std::size_t>(op.channels),
                                      static_cast<std::size_t>(opAt(m_parent, partner).channels));
        const ChannelMap in =
            locate(inputOf(op, m_channels), inputOf(opAt(m_parent, partner), m_parentChannels));
        for (const auto& [name, tensor] : m_fresh.entries()) {
            const std::string suffix = suffixOf(name, op);
            const std::string theirs = opAt(m_parent, partner).name + suffix;
            if (suffix.empty() || !m_weights.has(theirs))
                continue;
            const torch::Tensor& from = m_weights.at(theirs);
            torch::Tensor to = tensor;
            if (op.kind == OpKind::SqueezeExcite && to.dim() == 2 && from.dim() == 2)
                takeMatrix(name, to, from, in, suffix == ".reduce");
            else if (to.dim() == 1 && to.numel() == op.channels && in.size() == same.size())
                takeVector(name, to, from, in);
            else if (to.sizes() == from.sizes()) {
                to.copy_(from);
                count(name, to.numel());
            }
        }
        return same;
    }

    ChannelMap takeConvolution(int index, int partner)
    {
        const Op& op = opAt(m_child, index);
        const Op& theirs = opAt(m_parent, partner);
        const ChannelMap in =
            locateOrStandIn(inputOf(op, m_channels), inputOf(theirs, m_parentChannels));
        ChannelMap out = outputsOf(index, partner, in);
        torch::Tensor to = m_fresh.at(op.name + ".weight");
        const torch::Tensor& from = m_weights.at(theirs.name + ".weight");
        const std::int64_t perGroup = to.size(1);
        const std::int64_t theirPerGroup = from.size(1);
        const std::int64_t outs = op.channels / op.groups;
        const std::int64_t theirOuts = theirs.channels / theirs.groups;
        std::int64_t copied = 0;
        for (std::int64_t o = 0; o < op.channels; ++o) {
            int& old = out[static_cast<std::size_t>(o)];
            if (old < 0)
                continue;
            std::vector<std::int64_t> sources(static_cast<std::size_t>(perGroup), -1);
            for (std::int64_t i = 0; i < perGroup; ++i) {
                const int source = in[static_cast<std::size_t>(o / outs * perGroup + i)];
                if (source >= 0 && source / theirPerGroup == old / theirOuts)
                    sources[static_cast<std::size_t>(i)] = source % theirPerGroup;
            }
            if (std::all_of(sources.begin(), sources.end(), [](auto s) { return s < 0; })) {
                old = -1; // nothing it could compute from
                continue;
            }
            to[o].zero_();
            for (std::int64_t i = 0; i < perGroup; ++i)
                if (const auto source = sources[static_cast<std::size_t>(i)]; source >= 0)
                    copied += copyKernel(to, o * perGroup + i, from, old * theirPerGroup + source);
        }
        if (copied > 0)
            count(op.name + ".weight", copied);
        if (m_fresh.has(op.name + ".bias") && m_weights.has(theirs.name + ".bias")) {
            torch::Tensor bias = m_fresh.at(op.name + ".bias");
            takeVector(op.name + ".bias", bias, m_weights.at(theirs.name + ".bias"), out);
        }
        return out;
    }

    /// Which of the partner's output channels a convolution's are: those it reads where it works
    /// channel by channel, those it is added to in a residual block, else the same indices.
    [[nodiscard]] ChannelMap outputsOf(int index, int partner, const ChannelMap& in) const
    {
        const Op& op = opAt(m_child, index);
        const Op& theirs = opAt(m_parent, partner);
        const auto count = static_cast<std::size_t>(op.channels);
        const auto limit = static_cast<std::size_t>(theirs.channels);
        const bool channelwise = op.groups > 1 && static_cast<std::size_t>(op.groups) == in.size();
        if (channelwise && op.channels == op.groups && theirs.channels == theirs.groups)
            return in;
        const int ours = residualOf(m_child, index);
        const int old = residualOf(m_parent, partner);
        if (ours >= 0 && old >= 0)
            return locateOrStandIn(m_channels[static_cast<std::size_t>(ours)],
                                   m_parentChannels[static_cast<std::size_t>(old)]);
        return sameIndices(count, limit);
    }

    static const Channels& inputOf(const Op& op, const std::vector<Channels>& channels)
    {
        return channels[static_cast<std::size_t>(op.inputs.front())];
    }

    /// ".weight" of "gene0.conv.weight"; empty for another op's tensor.
    static std::string suffixOf(const std::string& tensor, const Op& op)
    {
        return tensor.starts_with(op.name + ".") && tensor.rfind('.') == op.name.size()
            ? tensor.substr(op.name.size())
            : std::string();
    }

    void takeVector(const std::string& name, torch::Tensor& to, const torch::Tensor& from,
                    const ChannelMap& map)
    {
        std::int64_t copied = 0;
        for (std::size_t c = 0; c < map.size(); ++c)
            if (map[c] >= 0) {
                to[static_cast<std::int64_t>(c)] = from[map[c]];
                ++copied;
            }
        if (copied > 0)
            count(name, copied);
    }

    /// Squeeze and excite: [hidden, C] with `channelsLast`, else [C, hidden].
    void takeMatrix(const std::string& name, torch::Tensor& to, const torch::Tensor& from,
                    const ChannelMap& channels, bool channelsLast)
    {
        const auto all = static_cast<std::size_t>(to.size(channelsLast ? 0 : 1));
        const ChannelMap hidden =
            sameIndices(all, static_cast<std::size_t>(from.size(channelsLast ? 0 : 1)));
        const ChannelMap& rows = channelsLast ? hidden : channels;
        const ChannelMap& columns = channelsLast ? channels : hidden;
        if (isEmpty(rows) || isEmpty(columns))
            return;
        std::int64_t copied = 0;
        for (std::size_t r = 0; r < rows.size(); ++r)
            for (std::size_t c = 0; rows[r] >= 0 && c < columns.size(); ++c) {
                torch::Tensor value =
                    to[static_cast<std::int64_t>(r)][static_cast<std::int64_t>(c)];
                if (columns[c] < 0)
                    value.zero_();
                else {
                    value.copy_(from[rows[r]][columns[c]]);
                    ++copied;
                }
            }
        count(name, copied);
    }

    void count(const std::string& name, std::int64_t values)
    {
        m_taken.insert(name);
        if (!detail::isStatistic(name))
            m_copied += values;
    }

    const Network& m_parent;
    const Network& m_child;
    const NamedTensors& m_weights;
    NamedTensors m_fresh; ///< becomes the heir's
    const Matches m_matches;
    const std::vector<Channels> m_parentChannels;
    std::vector<Channels> m_channels; ///< of the child's ops so far
    std::set<std::string> m_taken;
    std::int64_t m_copied = 0;
};

} // namespace

Result<Inherited> inheritWeights(const Network& parent, const std::string& parentBytes,
                                 const Network& child, std::uint64_t seed)
{
    return guarded(
        [&]() -> Result<Inherited> {
            const torch::NoGradGuard noGrad;
            const auto given = detail::unpackUsable(parentBytes);
            if (!given)
                return tl::unexpected(given.error());
            NamedTensors weights = detail::freshWeights(parent, 0);
            if (!weights.assign(*given))
                return fail(ErrorCode::StudyCorrupt, "weights", "are not the parent's");
            return Heir(parent, weights, child, seed).run();
        },
        "inheritance");
}

Result<double> filledShare(const Network& network, const std::string& weights)
{
    return guarded(
        [&]() -> Result<double> {
            const auto given = detail::unpackUsable(weights);
            if (!given)
                return tl::unexpected(given.error());
            std::int64_t filled = 0;
            std::int64_t all = 0;
            const NamedTensors fresh = detail::freshWeights(network, 0);
            for (const auto& [name, tensor] : fresh.entries()) {
                if (detail::isStatistic(name))
                    continue;
                all += tensor.numel();
                if (given->has(name) && given->at(name).sizes() == tensor.sizes())
                    filled += tensor.numel();
            }
            return all > 0 ? static_cast<double>(filled) / static_cast<double>(all) : 0.0;
        },
        "weights");
}

} // namespace sextant
