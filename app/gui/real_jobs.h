#pragma once

#include "ui/common/jobs.h"

namespace sextant::app {

/// The workbench's jobs over core/run: real training, real inference, real export.
[[nodiscard]] ui::Jobs realJobs();

} // namespace sextant::app
