#include "core/deploy/host_timing.h"

#include "core/base/rng.h"
#include "core/deploy/detail/processor_time.h"
#include "core/deploy/onnx_model.h"

#include <opencv2/core/version.hpp>

#include <algorithm>
#include <vector>

namespace sextant {

Result<HostTiming> timeOnHost(const std::filesystem::path& file, int repeat, const RunToken& token)
{
    const auto model = openOnnx(file);
    if (!model)
        return tl::unexpected(model.error());
    Rng rng(1);
    std::vector<float> image(static_cast<std::size_t>(model->bands)
                             * static_cast<std::size_t>(model->height)
                             * static_cast<std::size_t>(model->width));
    for (float& value : image)
        value = static_cast<float>(rng.uniform(0.0, 255.0));
    const detail::OpenCvThreads one(1);
    std::vector<double> times;
    for (int run = 0; run <= repeat; ++run) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "timing", "stopped between runs");
        const double begin = detail::processorMs();
        if (const auto logits = model->predict(image, 1, model->height, model->width); !logits)
            return tl::unexpected(logits.error());
        if (run > 0) // the first allocates
            times.push_back(detail::processorMs() - begin);
    }
    std::sort(times.begin(), times.end());
    HostTiming timing;
    timing.ms = times.front();
    timing.medianMs = times[times.size() / 2];
    timing.runs = repeat;
    timing.runtime = "OpenCV DNN " CV_VERSION ", 1 thread";
    return timing;
}

} // namespace sextant
