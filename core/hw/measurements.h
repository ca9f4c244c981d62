#pragma once

#include "core/base/result.h"
#include "core/hw/layer_graph.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

enum class MeasurementKind {
    Network,
    Operator, ///< a single one: fitted to, but beside the point of how well networks are predicted
    Check ///< taken in another way: compared with, not fitted to
};

/// A network that somebody ran on a device.
struct LatencyMeasurement {
    std::string id; ///< "resnet18", or a genome
    std::string family; ///< rows of one family resemble each other; empty: a family of its own
    std::string source; ///< where the figure is from
    MeasurementKind kind = MeasurementKind::Network;
    LayerGraph graph;
    double ms = 0.0;
    std::optional<double> watts;
};

struct MeasurementSet {
    static constexpr int kVersion = 1;
    std::string device; ///< id of the profile, empty in a CSV
    std::vector<LatencyMeasurement> rows;
};

/// What rows that only name a genome are built with.
struct MeasurementInput {
    InputShape shape;
    int classes = 1;
};
/// Reads a model file into layers; an application gives the one of core/deploy.
using ModelReader = std::function<Result<LayerGraph>(const std::filesystem::path&)>;

/// Reads measurements from JSON or, by the ending .csv, from CSV (resources/help/measurements.md).
/// Rows that a probe failed on are left out. Errors: FileMissing, TableInvalid with row and field.
[[nodiscard]] Result<MeasurementSet> readMeasurements(const std::filesystem::path& file,
                                                      const MeasurementInput& input,
                                                      const ModelReader& model = {});
/// The same of a text. @param folder that paths of models are relative to
[[nodiscard]] Result<MeasurementSet> measurementsFromJson(std::string_view text,
                                                          const MeasurementInput& input,
                                                          const std::filesystem::path& folder = {},
                                                          const ModelReader& model = {});
[[nodiscard]] Result<MeasurementSet> measurementsFromCsv(std::string_view text,
                                                         const MeasurementInput& input,
                                                         const std::filesystem::path& folder = {},
                                                         const ModelReader& model = {});

/// Published measurements of Myriad X that ship with Sextant. Errors: as readMeasurements().
[[nodiscard]] Result<MeasurementSet> publishedMeasurements();

} // namespace sextant
