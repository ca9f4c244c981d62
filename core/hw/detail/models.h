#pragma once

#include "core/hw/cost_model.h"

namespace sextant::detail {

/// Myriad X: the tiler of its convolution engine, vector stages by kind.
[[nodiscard]] std::unique_ptr<CostModel> nceTilerModel();
/// Every stage takes what its multiplications take at a share of the peak, or what its bytes take,
/// whichever is longer, and an overhead; what the device lacks runs on its host.
[[nodiscard]] std::unique_ptr<CostModel> rooflineModel(const DeviceProfile& device);
/// Stages take what they took in a table of measured operators.
[[nodiscard]] std::unique_ptr<CostModel> operatorModel(const DeviceProfile& device);

} // namespace sextant::detail
