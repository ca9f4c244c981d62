#pragma once

#include "core/hw/layer_graph.h"

#include <array>
#include <memory>
#include <span>

namespace sextant {

struct DeviceProfile;

enum class CostModelKind { NceTiler, Roofline, Operators };
[[nodiscard]] const char* costModelName(CostModelKind kind); ///< "nce-tiler", ...

/// Where a stage runs.
enum class StageUnit {
    Nce, ///< the accelerator, or the one unit of a device without
    Shave, ///< vector cores beside an accelerator
    Host, ///< another processor that what the device lacks is handed to
    Free, ///< no work: placed in memory
    Fused ///< part of the stage before
};
/// What a stage waits for.
enum class Bound { None, Compute, Memory, Overhead };
[[nodiscard]] const char* stageUnitName(StageUnit unit); ///< "accelerator", "vector", ...
[[nodiscard]] const char* boundName(Bound bound); ///< "none", "compute", ...

/// A kind of work that a model counts. Latency is the sum of all work times its coefficient.
struct CostTerm {
    const char* name; ///< in calibrations: "nce_kilocycles"
    Bound resource;
    double msPerUnit; ///< without a calibration
};
inline constexpr std::size_t kMostTerms = 16;
/// Amounts of each term of a model, in its order; beyond them zeros.
using Work = std::array<double, kMostTerms>;

/// What one layer asks of a device.
struct StageWork {
    StageUnit unit = StageUnit::Free;
    int nceMode = 0; ///< 1, 2, 4, 8, 16; 0 off the NCE
    int tiles = 0; ///< hardware tiles
    double cycles = 0.0; ///< of the NCE
    double megabytes = 0.0; ///< 1e6 B moved
    Work amounts{};
};

/// How a device's time follows from layers: linear in its coefficients, so that measurements can
/// fit them. Immutable; thread-safe.
class CostModel {
public:
    virtual ~CostModel() = default;
    [[nodiscard]] virtual std::span<const CostTerm> terms() const = 0;
    [[nodiscard]] virtual StageWork workOf(const LayerGraph& graph, int layer) const = 0;

    /// Of the whole network.
    [[nodiscard]] Work workOf(const LayerGraph& graph) const;
    [[nodiscard]] double msOf(const Work& work, std::span<const double> coefficients) const;
};

/// The model that a profile names. It keeps what it needs of the profile.
[[nodiscard]] std::unique_ptr<CostModel> costModelOf(const DeviceProfile& device);

} // namespace sextant
