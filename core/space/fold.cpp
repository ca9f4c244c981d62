#include "core/space/network.h"

namespace sextant {

FoldedNetwork foldBatchNorm(const Network& network)
{
    const std::size_t count = network.ops.size();
    std::vector<int> uses(count, 0);
    for (const Op& op : network.ops)
        for (const int input : op.inputs)
            ++uses[static_cast<std::size_t>(input)];

    FoldedNetwork folded;
    folded.network = network;
    folded.network.ops.clear();
    std::vector<int> newIndex(count, -1);
    for (std::size_t i = 0; i < count; ++i) {
        const Op& op = network.ops[i];
        if (op.kind == OpKind::BatchNorm) {
            const auto source = static_cast<std::size_t>(op.inputs.front());
            if (network.ops[source].kind == OpKind::Conv && uses[source] == 1) {
                newIndex[i] = newIndex[source];
                folded.foldedNorm[static_cast<std::size_t>(newIndex[i])] = static_cast<int>(i);
                continue;
            }
        }
        Op copy = op;
        for (int& input : copy.inputs)
            input = newIndex[static_cast<std::size_t>(input)];
        newIndex[i] = static_cast<int>(folded.network.ops.size());
        folded.network.ops.push_back(std::move(copy));
        folded.sourceOp.push_back(static_cast<int>(i));
        folded.foldedNorm.push_back(-1);
    }
    folded.network.params = 0;
    for (const Op& op : folded.network.ops)
        folded.network.params += op.params;
    return folded;
}

} // namespace sextant
