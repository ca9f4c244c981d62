#include "core/hw/detail/fusion.h"
#include "core/hw/detail/models.h"
#include "core/hw/device_profile.h"
#include "core/hw/operator_table.h"

namespace sextant::detail {

namespace {

enum Term : std::size_t { ConvolutionMs, DepthwiseMs, OtherMs, kTerms };

class OperatorModel : public CostModel {
public:
    explicit OperatorModel(const DeviceProfile& device) : m_table(device.operators) { }

    [[nodiscard]] std::span<const CostTerm> terms() const override
    {
        static constexpr std::array<CostTerm, kTerms> kCostTerms{
            {{"convolution_ms", Bound::Compute, 1.0},
             {"depthwise_ms", Bound::Memory, 1.0},
             {"other_ms", Bound::Memory, 1.0}}};
        return kCostTerms;
    }

    [[nodiscard]] StageWork workOf(const LayerGraph& graph, int layer) const override
    {
        const Layer& op = graph.at(layer);
        StageWork work;
        const std::string name = operatorName(op);
        if (name.empty())
            return work;
        if (isFusedActivation(graph, layer)) {
            work.unit = StageUnit::Fused;
            return work;
        }
        work.unit = StageUnit::Nce;
        work.megabytes = 2.0 * activationMb(graph, layer) + 4e-6 * static_cast<double>(op.params);
        const Layer& input = graph.inputsOf(layer).empty() ? op : graph.inputOf(layer);
        const bool convolves = op.kind == LayerKind::Conv || op.kind == LayerKind::TransposedConv
            || op.kind == LayerKind::Dense;
        const Term term = !convolves ? OtherMs : op.groups > 1 ? DepthwiseMs : ConvolutionMs;
        work.amounts[term] = m_table.ms(op, input).value_or(0.0);
        return work;
    }

private:
    OperatorTable m_table;
};

} // namespace

std::unique_ptr<CostModel> operatorModel(const DeviceProfile& device)
{
    return std::make_unique<OperatorModel>(device);
}

} // namespace sextant::detail
