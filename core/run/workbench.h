#pragma once

#include "core/data/dataset.h"
#include "core/hw/device_profile.h"
#include "core/search/search.h"

#include <filesystem>
#include <string>

namespace sextant {

/// What evaluating candidates of a study takes, read once. Thread-safe.
class Workbench {
public:
    /// Errors: StudyMismatch when the folder holds other data than the study was made with;
    /// ProfileInvalid; those of reading the data.
    /// @param data folder of the tiles
    [[nodiscard]] static Result<Workbench>
    open(const StudyHeader& header, const std::filesystem::path& data, const RunToken& token = {});

    [[nodiscard]] const StudyHeader& header() const { return m_header; }
    [[nodiscard]] const DeviceProfile& device() const { return m_device; }

    /// Trains and scores one candidate; an Evaluate function. Equal requests give equal outcomes.
    [[nodiscard]] Result<EvaluationOutcome> evaluate(const EvaluationRequest& request,
                                                     const RunToken& door,
                                                     const SaveCheckpoint& save) const;

private:
    Workbench(StudyHeader header, DeviceProfile device, TileSet train, TileSet validation);
    /// Weights that a training of the request begins with; empty: fresh ones.
    [[nodiscard]] Result<std::string> startOf(const EvaluationRequest& request) const;

    StudyHeader m_header;
    DeviceProfile m_device;
    TileSet m_train, m_validation;
};

} // namespace sextant
