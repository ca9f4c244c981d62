#include "core/space/network.h"

#include <algorithm>
#include <optional>

namespace sextant {

namespace {

std::vector<int> usesOf(const std::vector<Op>& ops)
{
    std::vector<int> uses(ops.size(), 0);
    for (const Op& op : ops)
        for (const int input : op.inputs)
            ++uses[static_cast<std::size_t>(input)];
    return uses;
}

/// Drops the ops that are marked and renumbers the others.
/// @param target per op: the op that stands for it, itself or an earlier or later one that stays
void compact(FoldedNetwork& folded, const std::vector<bool>& dropped,
             const std::vector<int>& target)
{
    std::vector<int> newIndex(dropped.size(), -1);
    int next = 0;
    for (std::size_t i = 0; i < dropped.size(); ++i)
        if (!dropped[i])
            newIndex[i] = next++;
    std::vector<Op> ops;
    std::vector<std::vector<FoldedNetwork::Branch>> branches;
    for (std::size_t i = 0; i < dropped.size(); ++i) {
        if (dropped[i])
            continue;
        Op op = std::move(folded.network.ops[i]);
        for (int& input : op.inputs)
            input = newIndex[static_cast<std::size_t>(target[static_cast<std::size_t>(input)])];
        ops.push_back(std::move(op));
        branches.push_back(std::move(folded.branches[i]));
    }
    folded.network.ops = std::move(ops);
    folded.branches = std::move(branches);
}

void foldNorms(FoldedNetwork& folded)
{
    const auto& ops = folded.network.ops;
    const std::vector<int> uses = usesOf(ops);
    std::vector<bool> dropped(ops.size(), false);
    std::vector<int> target(ops.size());
    for (std::size_t i = 0; i < ops.size(); ++i) {
        target[i] = static_cast<int>(i);
        if (ops[i].kind != OpKind::BatchNorm)
            continue;
        const auto source = static_cast<std::size_t>(ops[i].inputs.front());
        if (ops[source].kind != OpKind::Conv || uses[source] != 1)
            continue;
        dropped[i] = true;
        target[i] = ops[i].inputs.front();
        folded.branches[source].front().norm = static_cast<int>(i);
    }
    compact(folded, dropped, target);
}

/// A convolution or norm that `op` may be merged with others of the same input as.
bool isLinear(const Op& op)
{
    if (op.kind == OpKind::BatchNorm)
        return true;
    return op.kind == OpKind::Conv && op.groups == 1 && op.kernel % 2 == 1
        && op.padding == op.kernel / 2;
}

void mergeBranches(FoldedNetwork& folded)
{
    auto& ops = folded.network.ops;
    const std::vector<int> uses = usesOf(ops);
    std::vector<bool> dropped(ops.size(), false);
    std::vector<int> target(ops.size());
    for (std::size_t i = 0; i < ops.size(); ++i) {
        target[i] = static_cast<int>(i);
        if (ops[i].kind != OpKind::Add)
            continue;
        std::size_t into = 0;
        std::size_t from = 0;
        const auto resolve = [&](std::size_t side) -> std::optional<std::size_t> {
            const auto input = static_cast<std::size_t>(ops[i].inputs[side]);
            const auto stands = static_cast<std::size_t>(target[input]);
            return uses[input] == 1 && isLinear(ops[stands]) ? std::optional(stands) : std::nullopt;
        };
        const auto left = resolve(0);
        const auto right = resolve(1);
        if (!left || !right || *left == *right)
            continue;
        const auto rank = [&](std::size_t op) {
            return ops[op].kind == OpKind::Conv ? ops[op].kernel : 0;
        };
        into = rank(*left) >= rank(*right) ? *left : *right;
        from = into == *left ? *right : *left;
        const bool merges = ops[into].kind == OpKind::Conv && ops[into].inputs == ops[from].inputs
            && ops[into].stride == ops[from].stride && ops[into].channels == ops[from].channels;
        if (!merges)
            continue;
        auto& branches = folded.branches[into];
        branches.insert(branches.end(), folded.branches[from].begin(), folded.branches[from].end());
        dropped[from] = dropped[i] = true;
        target[i] = static_cast<int>(into);
    }
    compact(folded, dropped, target);
}

} // namespace

FoldedNetwork foldNetwork(const Network& network)
{
    FoldedNetwork folded;
    folded.network = network;
    for (std::size_t i = 0; i < network.ops.size(); ++i) {
        const OpKind kind = network.ops[i].kind;
        const auto index = static_cast<int>(i);
        folded.branches.emplace_back();
        if (kind == OpKind::Conv || kind == OpKind::TransposedConv)
            folded.branches.back().push_back({index, -1});
        else if (kind == OpKind::BatchNorm)
            folded.branches.back().push_back({-1, index});
    }
    foldNorms(folded);
    mergeBranches(folded);
    folded.network.params = 0;
    for (const Op& op : folded.network.ops)
        folded.network.params += op.params;
    return folded;
}

} // namespace sextant
