#pragma once

#include "core/base/score.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>

namespace sextant::detail {

/// JSON has neither NaN nor infinity.
[[nodiscard]] inline nlohmann::ordered_json numberOrNull(double value)
{
    return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json(nullptr);
}

/// A score as model cards and study reports hold it; null when there is none.
[[nodiscard]] inline nlohmann::ordered_json scoreDocument(const std::optional<Score>& score)
{
    if (!score)
        return nullptr;
    return {{"miou", numberOrNull(score->miou())},
            {"vessel_iou", numberOrNull(score->vesselIou())},
            {"background_iou", numberOrNull(score->backgroundIou())},
            {"precision", numberOrNull(score->precision())},
            {"recall", numberOrNull(score->recall())},
            {"true_positive", score->truePositive},
            {"false_positive", score->falsePositive},
            {"false_negative", score->falseNegative},
            {"true_negative", score->trueNegative}};
}

} // namespace sextant::detail
