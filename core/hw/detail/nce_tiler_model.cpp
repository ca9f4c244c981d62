#include "core/hw/detail/fusion.h"
#include "core/hw/detail/models.h"
#include "core/hw/detail/nce_tiler.h"

#include <algorithm>

namespace sextant::detail {

namespace {

enum Term : std::size_t {
    NceKilocycles,
    DepthwiseKilocycles,
    NceActivationMb,
    WeightMb,
    NceTiles,
    PartialSumMb,
    Pools,
    VectorStages,
    AddStages,
    HardSwishes,
    VectorMb,
    SqueezeMb,
    ShuffleMb,
    DenseMb,
    VectorMegamacs,
    kTerms
};
static_assert(kTerms <= kMostTerms);

/// Fitted to the published measurements (resources/help/latency.md).
constexpr std::array<CostTerm, kTerms> kCostTerms{{
    {"nce_kilocycles", Bound::Compute, 1.6106e-3},
    {"depthwise_kilocycles", Bound::Compute, 1.5472e-3},
    {"nce_activation_mb", Bound::Memory, 0.13814},
    {"weight_mb", Bound::Memory, 0.0},
    {"nce_tiles", Bound::Overhead, 0.018959},
    {"partial_sum_mb", Bound::Memory, 1.9653},
    {"pools", Bound::Overhead, 8.7139e-3},
    {"vector_stages", Bound::Overhead, 8.5393e-3},
    {"add_stages", Bound::Overhead, 0.097885},
    {"hard_swishes", Bound::Overhead, 0.10807},
    {"vector_mb", Bound::Memory, 0.19824},
    {"squeeze_excite_mb", Bound::Memory, 6.5377},
    {"shuffle_mb", Bound::Memory, 3.9407},
    {"dense_mb", Bound::Memory, 0.11013},
    {"vector_megamacs", Bound::Compute, 0.047763},
}};

/// The convolution engine runs over whole tiles, and neighbours share columns of their inputs.
double haloShare(const NcePlan& plan, const Layer& op)
{
    return 1.0 + (plan.columns - 1) * (op.kernel - 1.0) / op.width;
}

class NceTilerModel : public CostModel {
public:
    [[nodiscard]] std::span<const CostTerm> terms() const override { return kCostTerms; }

    [[nodiscard]] StageWork workOf(const LayerGraph& graph, int layer) const override
    {
        const Layer& op = graph.at(layer);
        StageWork work;
        if (isFree(op.kind))
            return work;
        if (isFusedActivation(graph, layer) || isFusedPool(graph, layer)) {
            work.unit = StageUnit::Fused;
            return work;
        }
        work.megabytes = activationMb(graph, layer);
        switch (op.kind) {
        case LayerKind::Conv:
        case LayerKind::TransposedConv:
            convolution(graph, layer, work);
            break;
        case LayerKind::Dense:
            work.unit = StageUnit::Nce;
            work.megabytes += 2e-6 * static_cast<double>(op.params);
            work.amounts[DenseMb] = 2e-6 * static_cast<double>(op.params);
            work.amounts[NceTiles] = 1.0;
            break;
        case LayerKind::MaxPool:
        case LayerKind::AveragePool:
            work.unit = StageUnit::Nce;
            work.amounts[Pools] = 1.0;
            work.amounts[NceActivationMb] = work.megabytes;
            break;
        default:
            vectorStage(op, work);
        }
        return work;
    }

private:
    static void convolution(const LayerGraph& graph, int layer, StageWork& work)
    {
        const Layer& op = graph.at(layer);
        const double weights = 2e-6 * static_cast<double>(op.params);
        const NcePlan plan = planOf(op, graph.inputOf(layer));
        if (!plan.valid) {
            work.unit = StageUnit::Shave;
            work.amounts[VectorStages] = 1.0;
            work.amounts[VectorMb] = work.megabytes + weights;
            work.amounts[VectorMegamacs] = static_cast<double>(op.macs) * 1e-6;
            work.megabytes += weights;
            return;
        }
        // Partial sums of split input channels are written, read and added on the vector cores.
        const int sums = plan.channelSplits - 1;
        work.unit = StageUnit::Nce;
        work.nceMode = plan.mode;
        work.tiles = plan.tiles;
        work.cycles = plan.cycles * haloShare(plan, op);
        work.amounts[op.groups > 1 ? DepthwiseKilocycles : NceKilocycles] = work.cycles * 1e-3;
        work.amounts[NceActivationMb] = work.megabytes;
        work.amounts[WeightMb] = weights;
        work.amounts[NceTiles] = plan.tiles;
        work.amounts[PartialSumMb] = 3.0 * sums * megabytes(op);
        work.amounts[VectorStages] = sums;
        work.megabytes += weights + work.amounts[PartialSumMb];
    }

    static void vectorStage(const Layer& op, StageWork& work)
    {
        work.unit = StageUnit::Shave;
        switch (op.kind) {
        case LayerKind::SqueezeExcite:
            work.amounts[SqueezeMb] = work.megabytes;
            return;
        case LayerKind::Shuffle:
        case LayerKind::DepthToSpace:
            work.amounts[ShuffleMb] = work.megabytes;
            return;
        case LayerKind::Add:
            work.amounts[AddStages] = 1.0;
            break;
        case LayerKind::Activation:
            work.amounts[op.activation == ActivationKind::HardSwish ? HardSwishes : VectorStages] =
                1.0;
            break;
        default:
            work.amounts[VectorStages] = 1.0;
        }
        work.amounts[VectorMb] = work.megabytes;
    }
};

} // namespace

std::unique_ptr<CostModel> nceTilerModel()
{
    return std::make_unique<NceTilerModel>();
}

} // namespace sextant::detail
