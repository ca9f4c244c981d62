#pragma once

#include "core/space/search_space.h"

#include <utility>

/// A space of these blocks and widths with 3x3 kernels, ReLU, pools by maximum and PyNAS's decoder.
inline sextant::SearchSpace plainSpace(int minStages, int maxStages,
                                       std::vector<sextant::BlockKind> blocks,
                                       std::vector<int> widths)
{
    sextant::SearchSpace space;
    space.name = "plain";
    space.minStages = minStages;
    space.maxStages = maxStages;
    sextant::StageChoices stage;
    stage.blocks = std::move(blocks);
    stage.widths = std::move(widths);
    space.stages = {stage};
    return space;
}
