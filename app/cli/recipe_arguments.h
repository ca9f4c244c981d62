#pragma once

#include "app/cli/arguments.h"
#include "core/store/search_settings.h"

namespace sextant::cli {

/// `--training KEY=VALUE,...`: the FP32 training, by the names that the study has; `augmentation`
/// is none, mild or strong. Errors: WrongUsage.
[[nodiscard]] Result<TrainingRecipe> trainingRecipeFrom(const Arguments& arguments);

/// `--recipe default|plain|KEY=VALUE,...`: the fine-tuning, by the names that the study has.
/// Errors: WrongUsage.
[[nodiscard]] Result<AlignmentRecipe> alignmentRecipeFrom(const Arguments& arguments);

} // namespace sextant::cli
