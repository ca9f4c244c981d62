// A candidate over a scene that lies in memory, tile by tile on the calling thread's network: no
// file is read or written while the clock runs. What `sextant-cli infer` is compared with.
//
//   scene_from_memory STUDY CANDIDATE SCENE THREADS fp32|device
//
// Prints seconds, processor seconds and vessel pixels of the loop, and how the scene was cut.
#include "core/base/mirror.h"
#include "core/nn/predictor.h"
#include "core/run/candidate_jobs.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <sys/resource.h>

namespace {

using namespace sextant;

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// A tile with its margins, mirrored at the scene's borders.
void cut(const RasterBlock& scene, int x0, int y0, int side, std::vector<float>& tile)
{
    const auto width = static_cast<std::size_t>(scene.width);
    const std::size_t plane = width * static_cast<std::size_t>(scene.height);
    float* out = tile.data();
    for (std::size_t band = 0; band < static_cast<std::size_t>(scene.bands); ++band)
        for (int y = y0; y < y0 + side; ++y) {
            const float* row = scene.values.data() + band * plane
                + static_cast<std::size_t>(mirrored(y, scene.height)) * width;
            if (x0 >= 0 && x0 + side <= scene.width) {
                out = std::copy(row + x0, row + x0 + side, out);
                continue;
            }
            for (int x = x0; x < x0 + side; ++x)
                *out++ = row[mirrored(x, scene.width)];
        }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 6) {
        std::fprintf(stderr, "usage: scene_from_memory STUDY CANDIDATE SCENE THREADS NUMERICS\n");
        return 2;
    }
    const auto study = Study::open(argv[1], Study::Access::ReadOnly).value();
    const auto header = study.header().value();
    auto model = modelOf(study, std::atoi(argv[2])).value();
    model.compiledHeight = header.tileHeight;
    model.compiledWidth = header.tileWidth;
    const auto raster = Raster::open(argv[3]).value();
    const RasterInfo& info = raster.info();
    const auto map = mapBands(info, header.bandNames, sampleTypeNamed(header.sampleType)).value();
    RasterBlock scene = raster.read({0, 0, info.width, info.height}, map.sceneBands).value();
    for (float& value : scene.values) {
        value *= static_cast<float>(map.gain);
        if (map.ceiling > 0.0)
            value = std::clamp(std::round(value), 0.0f, static_cast<float>(map.ceiling));
    }
    const auto plan = planTiles(model.genome, header.bands, info.width, info.height).value();
    auto predictor =
        Predictor::create(model,
                          std::string_view(argv[5]) == "device" ? Numerics::Device : Numerics::Fp32,
                          std::atoi(argv[4]))
            .value();

    const auto begin = std::chrono::steady_clock::now();
    const double processorBegin = processorSeconds();
    const int side = plan.settings.tileSizePx;
    const int margin = plan.settings.overlapPx;
    const int core = side - 2 * margin;
    std::vector<float> tile(static_cast<std::size_t>(header.bands)
                            * static_cast<std::size_t>(side * side));
    long long vessels = 0;
    for (int y = 0; y < info.height; y += core)
        for (int x = 0; x < info.width; x += core) {
            cut(scene, x - margin, y - margin, side, tile);
            const auto logits = predictor.logits(tile, 1, side, side).value();
            for (int v = margin; v < side - margin && y + v - margin < info.height; ++v)
                for (int u = margin; u < side - margin && x + u - margin < info.width; ++u)
                    vessels += logits[static_cast<std::size_t>(v * side + u)] > 0.0f ? 1 : 0;
        }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("{\"seconds\": %.3f, \"processor_seconds\": %.3f, \"vessel_pixels\": %lld, "
                "\"tile\": %d, \"overlap\": %d}\n",
                seconds.count(), processorSeconds() - processorBegin, vessels, side, margin);
    return 0;
}
