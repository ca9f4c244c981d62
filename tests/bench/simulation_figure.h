#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace sextant {

/// Hypervolume over simulated hours, a line for each run of cluster_simulation. SVG.
[[nodiscard]] std::string simulationFigure(const std::vector<nlohmann::json>& runs);

} // namespace sextant
