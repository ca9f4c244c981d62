#include "core/hw/cost_model.h"

#include "core/hw/detail/models.h"
#include "core/hw/device_profile.h"

namespace sextant {

const char* costModelName(CostModelKind kind)
{
    switch (kind) {
    case CostModelKind::NceTiler:
        return "nce-tiler";
    case CostModelKind::Roofline:
        return "roofline";
    case CostModelKind::Operators:
        return "operators";
    }
    return "";
}

const char* stageUnitName(StageUnit unit)
{
    switch (unit) {
    case StageUnit::Nce:
        return "accelerator";
    case StageUnit::Shave:
        return "vector";
    case StageUnit::Host:
        return "host";
    case StageUnit::Free:
        return "free";
    case StageUnit::Fused:
        return "fused";
    }
    return "";
}

const char* boundName(Bound bound)
{
    switch (bound) {
    case Bound::None:
        return "none";
    case Bound::Compute:
        return "compute";
    case Bound::Memory:
        return "memory";
    case Bound::Overhead:
        return "overhead";
    }
    return "";
}

Work CostModel::workOf(const LayerGraph& graph) const
{
    Work sum{};
    for (int layer = 0; layer < graph.size(); ++layer) {
        const StageWork work = workOf(graph, layer);
        for (std::size_t term = 0; term < terms().size(); ++term)
            sum[term] += work.amounts[term];
    }
    return sum;
}

double CostModel::msOf(const Work& work, std::span<const double> coefficients) const
{
    double ms = 0.0;
    for (std::size_t term = 0; term < coefficients.size(); ++term)
        ms += work[term] * coefficients[term];
    return ms;
}

std::unique_ptr<CostModel> costModelOf(const DeviceProfile& device)
{
    switch (device.costModel) {
    case CostModelKind::NceTiler:
        return detail::nceTilerModel();
    case CostModelKind::Roofline:
        return detail::rooflineModel(device);
    case CostModelKind::Operators:
        return detail::operatorModel(device);
    }
    return detail::rooflineModel(device);
}

} // namespace sextant
