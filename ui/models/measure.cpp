#include "ui/models/measure.h"

#include "ui/common/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sextant::ui {

namespace {

constexpr auto kContext = "sextant::ui::Measure";
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

const std::array kMeasures{
    MeasureTraits{Measure::Latency, "latency_ms",
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Latency"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Latency per tile, simulated (ms)"),
                  Wanted::Less, true, -1, "ms", Objective::Latency},
    MeasureTraits{Measure::MeasuredLatency, "measured_ms",
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Latency measured"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Latency per tile, measured (ms)"),
                  Wanted::Less, true, -1, "ms"},
    MeasureTraits{Measure::Energy, "energy_mj", QT_TRANSLATE_NOOP("sextant::ui::Measure", "Energy"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Energy per tile, estimated (mJ)"),
                  Wanted::Less, true, -1, "mJ", Objective::Energy},
    MeasureTraits{Measure::PeakMemory, "peak_memory_mb",
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Peak memory"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Peak memory, simulated (MB)"),
                  Wanted::Less, true, -1, "MB", Objective::PeakMemory},
    MeasureTraits{Measure::Parameters, "params",
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Parameters"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Parameters"), Wanted::Less, true, 0,
                  "", Objective::Params},
    MeasureTraits{Measure::Macs, "macs_m", QT_TRANSLATE_NOOP("sextant::ui::Measure", "MACs"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Multiply-accumulates per tile (M)"),
                  Wanted::Less, true, 1, "M"},
    MeasureTraits{Measure::MiouAligned, "miou_aligned",
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "mIoU aligned"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "mIoU on device, simulated"),
                  Wanted::More, false, 3, "", Objective::Miou},
    MeasureTraits{Measure::MiouConverted, "miou_converted",
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "mIoU converted"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "mIoU converted, simulated"),
                  Wanted::More, false, 3, ""},
    MeasureTraits{
        Measure::MiouFp32, "miou_fp32", QT_TRANSLATE_NOOP("sextant::ui::Measure", "mIoU FP32"),
        QT_TRANSLATE_NOOP("sextant::ui::Measure", "mIoU in FP32"), Wanted::More, false, 3, ""},
    MeasureTraits{
        Measure::VesselF1, "vessel_f1", QT_TRANSLATE_NOOP("sextant::ui::Measure", "Vessel F1"),
        QT_TRANSLATE_NOOP("sextant::ui::Measure", "F1 of vessel pixels on device, simulated"),
        Wanted::More, false, 3, "", Objective::VesselF1},
    MeasureTraits{Measure::Precision, "precision",
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Precision"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure",
                                    "Precision of vessel pixels on device, simulated"),
                  Wanted::More, false, 3, ""},
    MeasureTraits{
        Measure::Recall, "recall", QT_TRANSLATE_NOOP("sextant::ui::Measure", "Recall"),
        QT_TRANSLATE_NOOP("sextant::ui::Measure", "Recall of vessel pixels on device, simulated"),
        Wanted::More, false, 3, ""},
    MeasureTraits{Measure::Gap, "gap", QT_TRANSLATE_NOOP("sextant::ui::Measure", "Gap"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "mIoU lost by conversion, simulated"),
                  Wanted::Less, false, 3, ""},
    MeasureTraits{Measure::Recovered, "recovered",
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Recovered"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Share of the gap recovered"),
                  Wanted::More, false, 2, ""},
    MeasureTraits{Measure::Seconds, "seconds",
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Training time"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Training time (s)"), Wanted::Neither,
                  false, 0, "s"},
    MeasureTraits{Measure::Number, "number", QT_TRANSLATE_NOOP("sextant::ui::Measure", "Candidate"),
                  QT_TRANSLATE_NOOP("sextant::ui::Measure", "Candidate, in order of proposal"),
                  Wanted::Neither, false, 0, ""}};

double miouOf(const std::optional<Score>& score)
{
    return score ? score->miou() : kNone;
}

double recoveredOf(const CandidateRecord& candidate)
{
    const double gap = miouOf(candidate.fp32) - miouOf(candidate.converted);
    return gap >= kTellingGap ? candidate.recovered().value_or(kNone) : kNone;
}

} // namespace

std::span<const MeasureTraits> allMeasures()
{
    return kMeasures;
}

const MeasureTraits& traitsOf(Measure measure)
{
    return kMeasures[static_cast<std::size_t>(measure)];
}

std::optional<Measure> measureNamed(const QString& key)
{
    for (const MeasureTraits& traits : kMeasures)
        if (key == QLatin1String(traits.key))
            return traits.measure;
    return std::nullopt;
}

Measure measureOf(Objective objective)
{
    return std::find_if(kMeasures.begin(), kMeasures.end(),
                        [&](const MeasureTraits& traits) { return traits.objective == objective; })
        ->measure;
}

double valueOf(const CandidateRecord& candidate, Measure measure)
{
    switch (measure) {
    case Measure::Latency:
        return candidate.latencyMs;
    case Measure::MeasuredLatency:
        return candidate.measuredMs.value_or(kNone);
    case Measure::Energy:
        return candidate.energyMj;
    case Measure::PeakMemory:
        return candidate.peakMemoryBytes > 0 ? static_cast<double>(candidate.peakMemoryBytes) * 1e-6
                                             : kNone;
    case Measure::Parameters:
        return static_cast<double>(candidate.params);
    case Measure::Macs:
        return static_cast<double>(candidate.macs) * 1e-6;
    case Measure::MiouAligned:
        return miouOf(candidate.aligned);
    case Measure::MiouConverted:
        return miouOf(candidate.converted);
    case Measure::MiouFp32:
        return miouOf(candidate.fp32);
    case Measure::VesselF1:
        return candidate.aligned ? candidate.aligned->vesselF1() : kNone;
    case Measure::Precision:
        return candidate.aligned ? candidate.aligned->precision() : kNone;
    case Measure::Recall:
        return candidate.aligned ? candidate.aligned->recall() : kNone;
    case Measure::Gap:
        return miouOf(candidate.fp32) - miouOf(candidate.converted);
    case Measure::Recovered:
        return recoveredOf(candidate);
    case Measure::Seconds:
        return candidate.status == CandidateStatus::Training ? kNone : candidate.seconds;
    case Measure::Number:
        return candidate.id;
    }
    return kNone;
}

QString measureName(Measure measure)
{
    return QCoreApplication::translate(kContext, traitsOf(measure).name);
}

QString axisLabel(Measure measure)
{
    return QCoreApplication::translate(kContext, traitsOf(measure).axis);
}

QString measureText(Measure measure, double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (measure == Measure::Latency || measure == Measure::MeasuredLatency)
        return latencyText(value);
    const MeasureTraits& traits = traitsOf(measure);
    const int decimals = traits.decimals >= 0 ? traits.decimals
        : value >= 10.0                       ? 0
        : value >= 1.0                        ? 1
                                              : 2;
    // Never a minus zero.
    const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    const QString number = QLocale().toString(isZero ? 0.0 : value, 'f', decimals);
    return *traits.unit == '\0' ? number
                                : QStringLiteral("%1 %2").arg(number, QLatin1String(traits.unit));
}

} // namespace sextant::ui
