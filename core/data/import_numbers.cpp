#include "core/data/detail/import_numbers.h"

#include <algorithm>
#include <cmath>

namespace sextant::detail {

bool changesNumbers(const ImportRequest& request)
{
    return !request.steps.empty() || request.scale != 1.0 || request.offset != 0.0;
}

bool hasStep(const ImportRequest& request, CalibrationStep step)
{
    return std::find(request.steps.begin(), request.steps.end(), step) != request.steps.end();
}

void calibrate(const ImportRequest& request, RasterBlock& block)
{
    const std::size_t plane = block.valid.size();
    if (request.scale != 1.0 || request.offset != 0.0)
        for (float& value : block.values)
            value = static_cast<float>(value * request.scale + request.offset);
    for (const CalibrationStep step : request.steps) {
        if (step == CalibrationStep::Amplitude) {
            block.bands /= 2;
            for (std::size_t band = 0; band < static_cast<std::size_t>(block.bands); ++band)
                for (std::size_t i = 0; i < plane; ++i)
                    block.values[band * plane + i] =
                        std::hypot(block.values[2 * band * plane + i],
                                   block.values[(2 * band + 1) * plane + i]);
            block.values.resize(plane * static_cast<std::size_t>(block.bands));
            continue;
        }
        const float factor = step == CalibrationStep::Decibel ? 20.0f : 10.0f;
        for (std::size_t i = 0; i < block.values.size(); ++i) {
            float& value = block.values[i];
            if (value > 0.0f) {
                value = factor * std::log10(value);
            } else {
                value = 0.0f;
                block.valid[i % plane] = 0;
            }
        }
    }
}

void applyNoData(const ImportRequest& request, RasterBlock& block)
{
    if (!request.noData)
        return;
    for (std::size_t i = 0; i < block.values.size(); ++i)
        if (static_cast<double>(block.values[i]) == *request.noData)
            block.valid[i % block.valid.size()] = 0;
}

} // namespace sextant::detail
