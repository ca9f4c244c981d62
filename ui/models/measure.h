#pragma once

#include "core/store/study.h"

#include <QString>

#include <optional>
#include <span>

namespace sextant::ui {

/// What a candidate is measured by: axes, colours and files all speak of these. Accuracies are of
/// the validation split; what the device costs is simulated,
/// but for what a probe measured.
enum class Measure {
    Latency,
    MeasuredLatency, ///< by a probe
    Energy,
    PeakMemory,
    Parameters,
    Macs,
    MiouAligned,
    MiouConverted,
    MiouFp32,
    VesselF1,
    Precision,
    Recall,
    Gap, ///< mIoU lost by conversion
    Recovered, ///< share of the gap, where it is at least kTellingGap
    Seconds, ///< of training
    Number ///< order of proposal
};

/// Which end of a measure is wanted.
enum class Wanted { Less, More, Neither };

struct MeasureTraits {
    Measure measure;
    const char* key; ///< stable, in files and settings: "latency_ms"
    const char* name; ///< untranslated
    const char* axis; ///< untranslated, with unit and origin
    Wanted wanted;
    bool isLogarithmic; ///< values spread over orders of magnitude
    int decimals; ///< -1: two significant figures or whole numbers
    const char* unit; ///< behind the number
    std::optional<Objective> objective = {};
};

/// In the order of Measure.
[[nodiscard]] std::span<const MeasureTraits> allMeasures();
[[nodiscard]] const MeasureTraits& traitsOf(Measure measure);
[[nodiscard]] std::optional<Measure> measureNamed(const QString& key);
[[nodiscard]] Measure measureOf(Objective objective);

/// In the unit of its axis (ms, mJ, MB, M for MACs); NaN for what the candidate does not have yet.
[[nodiscard]] double valueOf(const CandidateRecord& candidate, Measure measure);

[[nodiscard]] QString measureName(Measure measure);
[[nodiscard]] QString axisLabel(Measure measure);
/// With its unit, in the locale; a dash for NaN.
[[nodiscard]] QString measureText(Measure measure, double value);

} // namespace sextant::ui
