#include "core/infer/vessel_match.h"

#include <algorithm>

namespace sextant {

namespace {

struct OwnedRun {
    PixelRun run;
    std::size_t owner;
};

std::vector<OwnedRun> runsOf(std::span<const Vessel> vessels)
{
    std::vector<OwnedRun> runs;
    for (std::size_t i = 0; i < vessels.size(); ++i)
        for (const PixelRun& run : vessels[i].runs)
            runs.push_back({run, i});
    std::sort(runs.begin(), runs.end(), [](const OwnedRun& a, const OwnedRun& b) {
        return a.run.row != b.run.row ? a.run.row < b.run.row : a.run.begin < b.run.begin;
    });
    return runs;
}

} // namespace

VesselMatch matchVessels(std::span<const Vessel> predicted, std::span<const Vessel> truth)
{
    VesselMatch match{std::vector<bool>(predicted.size()), std::vector<bool>(truth.size())};
    const auto theirs = runsOf(truth);
    const auto ours = runsOf(predicted);
    // Runs of one set do not overlap, so both lists are walked once.
    for (std::size_t i = 0, k = 0; i < ours.size() && k < theirs.size();) {
        const PixelRun& a = ours[i].run;
        const PixelRun& b = theirs[k].run;
        if (a.row == b.row && a.begin < b.end && b.begin < a.end) {
            match.isTrue[ours[i].owner] = true;
            match.isFound[theirs[k].owner] = true;
        }
        const bool aEndsFirst = a.row != b.row ? a.row < b.row : a.end < b.end;
        ++(aEndsFirst ? i : k);
    }
    return match;
}

} // namespace sextant
