#pragma once

#include "app/cli/arguments.h"
#include "core/infer/vessel_finder.h"
#include "core/run/candidate_jobs.h"

#include <nlohmann/json_fwd.hpp>

namespace sextant::cli {

/// Numerics, threads (all of the machine's unless said) and overlap of a run over scenes, from
/// --numerics, --threads and --overlap; prints progress with the time left on stderr, once a
/// second.
[[nodiscard]] Result<SceneRequest> sceneRequestFrom(const Arguments& arguments);

/// One object per vessel; what is not known is null.
[[nodiscard]] nlohmann::json vesselDocuments(const std::vector<Vessel>& vessels);

[[nodiscard]] nlohmann::json vesselScoreDocument(const VesselScore& score);

/// Peak memory of this process so far, in MiB.
[[nodiscard]] double peakRssMb();

} // namespace sextant::cli
