#pragma once

#include "ui/common/jobs.h"

namespace sextant::app {

/// Sets the jobs over a scene: masks of candidates, vessels in them.
void setSceneJobs(ui::Jobs& jobs);

} // namespace sextant::app
