#pragma once

#include "ui/common/jobs.h"

namespace sextant::app {

/// Sets the jobs of an import, over the functions of `dataset import` and `dataset info`.
void setImportJobs(ui::Jobs& jobs);

} // namespace sextant::app
