#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace sextant::cli {

/// A verb gets the words after its name (without --json) and returns the document that --json
/// prints. It writes progress to stderr and passes the token's door.
using Words = std::vector<std::string>;

[[nodiscard]] Result<nlohmann::json> sampleVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> datasetVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> genomeVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> spaceVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> devicesVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> searchVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> clusterVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> evaluateVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> studyVerb(const Words& words, const RunToken& token);
/// Of studyVerb's, those that change a study or take care of it.
[[nodiscard]] bool isStudyEditVerb(const std::string& what);
/// @param words the first one is such a verb
[[nodiscard]] Result<nlohmann::json> studyEditVerb(const Words& words);
[[nodiscard]] Result<nlohmann::json> strategiesVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> gapVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> exportVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> inferVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> vesselsVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> weightsVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> latencyVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> probeVerb(const Words& words, const RunToken& token);
/// @param words the first one is "probe"
[[nodiscard]] Result<nlohmann::json> studyProbeVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> probeModelVerb(const Words& words, const RunToken& token);
[[nodiscard]] Result<nlohmann::json> benchVerb(const Words& words, const RunToken& token);

} // namespace sextant::cli
