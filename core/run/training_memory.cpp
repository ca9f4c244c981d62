#include "core/run/training_memory.h"

#include "core/space/network.h"

#include <cmath>

namespace sextant {

namespace {

constexpr double kProgramMb = 700.0; ///< LibTorch, its threads, tiles of some ten thousand pixels
/// Kept activations are the smaller part: their gradients, and the copies in the layout and under
/// the roundings of the simulated device, come on top.
constexpr double kCopies = 4.0;
constexpr double kBytes = 4.0;

} // namespace

int trainingMemoryMb(const Genome& genome, const StudyHeader& header)
{
    const TrainingRecipe& recipe = header.settings.training;
    const auto network = buildNetwork(genome, {header.bands, recipe.cropPx, recipe.cropPx}, 1);
    double activations = 0.0;
    double params = 0.0;
    if (network) {
        params = static_cast<double>(network->params);
        for (const Op& op : network->ops)
            activations += static_cast<double>(op.channels) * op.height * op.width;
    }
    const double bytes = kBytes * (kCopies * recipe.batch * activations + 8.0 * params);
    return static_cast<int>(std::ceil(kProgramMb + 1e-6 * bytes));
}

} // namespace sextant
