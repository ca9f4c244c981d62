#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"
#include "core/hw/operator_table.h"

#include <functional>

namespace sextant {

/// Times the operators of candidates on this computer, one by one: each in a network of its own in
/// OpenCV DNN on one thread, in processor time, the least of several runs, less what the same
/// network takes without it. Takes about a minute. One caller at a time.
/// @param onProgress done and all of the samples
/// Errors: Cancelled, and those of untrainedOnnx().
[[nodiscard]] Result<OperatorTable>
measureHostOperators(const RunToken& token = {},
                     const std::function<void(int done, int all)>& onProgress = {});

} // namespace sextant
