#pragma once

#include "core/space/search_space.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace sextant::detail {

/// One stage. The pool is none behind a block with a stride, and behind the last block.
struct Stage {
    BlockGene block;
    std::optional<PoolKind> pool;
    bool operator==(const Stage&) const = default;
};

/// A genome as the space sees it.
struct Plan {
    std::vector<Stage> stages;
    DecoderGene decoder;
    std::vector<int> bands;
};

template <typename T> bool isAmong(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// A condition of a rule: nothing given agrees with everything.
template <typename T> bool agrees(const std::vector<T>& wanted, const T& value, bool has = true)
{
    return wanted.empty() || (has && isAmong(wanted, value));
}

/// None behind the last block, unless it has a stride.
[[nodiscard]] std::optional<Downsampling> downsamplingOf(const Stage& stage);
void setDownsampling(Stage& stage, Downsampling kind);

[[nodiscard]] bool asksForDecoder(const ForbiddenRule& rule);
/// Whether the stage is as the rule says; what it says of the decoder left aside.
/// @param index 0-based, of the stage
[[nodiscard]] bool stageAgrees(const ForbiddenRule& rule, int index, const Stage& stage);

/// Whether the map changes its size in a stage.
[[nodiscard]] bool resizes(const Stage& stage);
/// How many of the stages the decoder may take as skips.
[[nodiscard]] int recordedOf(const std::vector<Stage>& stages);

[[nodiscard]] Genome genomeOf(const Plan& plan);
/// Pools before the first block and all but the first behind one are left out.
[[nodiscard]] Plan planOf(const Genome& genome);

} // namespace sextant::detail
