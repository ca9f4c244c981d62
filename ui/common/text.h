#pragma once

#include "core/base/error.h"
#include "core/space/genome.h"
#include "core/store/study.h"

#include <QString>

namespace sextant::ui {

/// What to do about it, a translated sentence.
[[nodiscard]] QString adviceText(ErrorCode code);
/// A translated sentence that says what happened and what to do; the English detail follows in
/// parentheses.
[[nodiscard]] QString errorText(const Error& error);
/// "1 h 12 min", "4 min", "12 s".
[[nodiscard]] QString durationText(double seconds);
/// Three decimals in the locale, or a dash for NaN.
[[nodiscard]] QString miouText(double miou);
/// Gaps below it, in mIoU, have no share that was recovered: a ratio of so small a loss is noise.
inline constexpr double kTellingGap = 0.01;
/// Share of the gap won back in percent; a dash where the gap is under kTellingGap.
[[nodiscard]] QString recoveredText(const CandidateRecord& candidate);
/// Two significant figures with the unit.
[[nodiscard]] QString latencyText(double milliseconds);
/// "2 stages: conv 8, conv-BN 12 k5", with the count in the window's language.
[[nodiscard]] QString genomeText(const Genome& genome);
/// The same; the text of a genome that cannot be read.
[[nodiscard]] QString genomeText(const CandidateRecord& candidate);
/// @param searching a search runs, so an unfinished candidate is being trained
[[nodiscard]] QString statusText(const CandidateRecord& candidate, bool searching);

} // namespace sextant::ui
