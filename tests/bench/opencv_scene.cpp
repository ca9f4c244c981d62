// The plain way to run an ONNX file over a scene with OpenCV: read a tile, forward, keep the
// middle. No file is written, nothing is mirrored at the borders beyond what mirrored() does, so
// that the figure is the peer's best.
//
//   opencv_scene MODEL.onnx SCENE TILE OVERLAP THREADS BAND,BAND,... [RAW]
//
// Prints seconds, processor seconds and vessel pixels. With RAW it writes the bands there as
// float32 [bands, height, width] and ends: what onnxruntime_scene.cjs reads.
#include "core/base/mirror.h"
#include "core/geo/raster.h"

#include <opencv2/dnn.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/resource.h>

namespace {

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 7) {
        std::fprintf(stderr, "usage: opencv_scene MODEL SCENE TILE OVERLAP THREADS BANDS [RAW]\n");
        return 2;
    }
    const int tile = std::atoi(argv[3]);
    const int margin = std::atoi(argv[4]);
    cv::setNumThreads(std::atoi(argv[5]));
    std::vector<int> bands;
    std::stringstream list(argv[6]);
    for (std::string band; std::getline(list, band, ',');)
        bands.push_back(std::atoi(band.c_str()));
    const auto scene = sextant::Raster::open(argv[2]).value();
    const auto& info = scene.info();
    if (argc > 7) {
        const auto all = scene.read({0, 0, info.width, info.height}, bands).value();
        std::ofstream raw(argv[7], std::ios::binary);
        raw.write(reinterpret_cast<const char*>(all.values.data()),
                  static_cast<std::streamsize>(all.values.size() * sizeof(float)));
        std::printf("{\"width\": %d, \"height\": %d}\n", info.width, info.height);
        return raw ? 0 : 1;
    }
    cv::dnn::Net net = cv::dnn::readNetFromONNX(argv[1]);
    const auto begin = std::chrono::steady_clock::now();
    const double processorBegin = processorSeconds();
    const int core = tile - 2 * margin;
    const int sizes[] = {1, static_cast<int>(bands.size()), tile, tile};
    cv::Mat blob(4, sizes, CV_32F);
    long long vessels = 0;
    for (int y = 0; y < info.height; y += core)
        for (int x = 0; x < info.width; x += core) {
            const int x0 = std::max(0, x - margin);
            const int y0 = std::max(0, y - margin);
            const int x1 = std::min(info.width, x - margin + tile);
            const int y1 = std::min(info.height, y - margin + tile);
            const auto block = scene.read({x0, y0, x1 - x0, y1 - y0}, bands).value();
            const auto plane = static_cast<std::size_t>(block.width * block.height);
            auto* out = blob.ptr<float>();
            for (std::size_t band = 0; band < bands.size(); ++band)
                for (int v = 0; v < tile; ++v)
                    for (int u = 0; u < tile; ++u) {
                        const int row =
                            std::clamp(sextant::mirrored(y - margin + v, info.height) - y0, 0,
                                       block.height - 1);
                        const int column = std::clamp(
                            sextant::mirrored(x - margin + u, info.width) - x0, 0, block.width - 1);
                        *out++ =
                            block.values[band * plane
                                         + static_cast<std::size_t>(row * block.width + column)];
                    }
            net.setInput(blob);
            const cv::Mat logits = net.forward();
            const auto* values = logits.ptr<float>();
            for (int v = margin; v < tile - margin && y + v - margin < info.height; ++v)
                for (int u = margin; u < tile - margin && x + u - margin < info.width; ++u)
                    vessels += values[v * tile + u] > 0.0f ? 1 : 0;
        }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("{\"seconds\": %.3f, \"processor_seconds\": %.3f, \"vessel_pixels\": %lld}\n",
                seconds.count(), processorSeconds() - processorBegin, vessels);
    return 0;
}
