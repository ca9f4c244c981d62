#include "core/infer/vessel_finder.h"
#include "core/infer/vessel_match.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

double ratio(int part, int whole)
{
    return whole > 0 ? static_cast<double>(part) / whole : std::numeric_limits<double>::quiet_NaN();
}

std::vector<LengthClass> emptyClasses()
{
    constexpr std::array kBounds{0.0, 25.0, 50.0, 100.0, 200.0};
    std::vector<LengthClass> classes;
    for (std::size_t i = 0; i < kBounds.size(); ++i) {
        LengthClass next;
        next.fromM = kBounds[i];
        if (i + 1 < kBounds.size())
            next.toM = kBounds[i + 1];
        classes.push_back(next);
    }
    return classes;
}

} // namespace

double LengthClass::recall() const
{
    return ratio(found, vessels);
}

double VesselScore::recall() const
{
    return ratio(found, truths);
}

double VesselScore::precision() const
{
    return ratio(predicted - falseAlarms, predicted);
}

Result<VesselScore> scoreVessels(const VesselSet& predicted, const VesselSet& truth, double minArea)
{
    if (predicted.width != truth.width || predicted.height != truth.height)
        return fail(ErrorCode::MaskMismatch, "ground truth",
                    std::to_string(truth.width) + " x " + std::to_string(truth.height)
                        + " pixels, but the vessels are on " + std::to_string(predicted.width)
                        + " x " + std::to_string(predicted.height));
    const VesselMatch match = matchVessels(predicted.vessels, truth.vessels);
    VesselScore score;
    if (truth.georeferenced)
        score.classes = emptyClasses();
    for (std::size_t i = 0; i < truth.vessels.size(); ++i) {
        const Vessel& vessel = truth.vessels[i];
        if (vessel.areaM2.value_or(static_cast<double>(vessel.pixels)) < minArea)
            continue;
        ++score.truths;
        score.found += match.isFound[i] ? 1 : 0;
        for (LengthClass& of : score.classes)
            if (vessel.lengthM && *vessel.lengthM >= of.fromM
                && (!of.toM || *vessel.lengthM < *of.toM)) {
                ++of.vessels;
                of.found += match.isFound[i] ? 1 : 0;
            }
    }
    score.predicted = static_cast<int>(predicted.vessels.size());
    score.falseAlarms =
        static_cast<int>(std::count(match.isTrue.begin(), match.isTrue.end(), false));
    if (predicted.georeferenced && predicted.searchedKm2 > 0.0)
        score.falseAlarmsPer100Km2 = 100.0 * score.falseAlarms / predicted.searchedKm2;
    return score;
}

} // namespace sextant
