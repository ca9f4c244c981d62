#include "core/infer/scene_inference.h"

#include "core/base/mirror.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

/// Counts 8-connected components of a mask that arrives in strips of rows, top to bottom.
class StripCounter {
public:
    void add(const std::vector<std::uint8_t>& strip, int width, int height)
    {
        const cv::Mat mask(height, width, CV_8U, const_cast<std::uint8_t*>(strip.data()));
        cv::Mat labels;
        const int count = cv::connectedComponents(mask, labels, 8, CV_32S) - 1;
        const int base = static_cast<int>(m_parent.size());
        for (int i = 0; i < count; ++i)
            m_parent.push_back(base + i);
        const auto idAt = [&](int row, int x) {
            return labels.at<int>(row, x) == 0 ? -1 : base + labels.at<int>(row, x) - 1;
        };
        if (!m_lastRow.empty()) {
            for (int x = 0; x < width; ++x) {
                if (idAt(0, x) < 0)
                    continue;
                for (int above = std::max(0, x - 1); above <= std::min(width - 1, x + 1); ++above)
                    if (m_lastRow[static_cast<std::size_t>(above)] >= 0)
                        join(idAt(0, x), m_lastRow[static_cast<std::size_t>(above)]);
            }
        }
        m_lastRow.resize(static_cast<std::size_t>(width));
        for (int x = 0; x < width; ++x)
            m_lastRow[static_cast<std::size_t>(x)] = idAt(height - 1, x);
    }

    [[nodiscard]] int count() const
    {
        int roots = 0;
        for (std::size_t i = 0; i < m_parent.size(); ++i)
            roots += m_parent[i] == static_cast<int>(i) ? 1 : 0;
        return roots;
    }

private:
    int root(int id)
    {
        while (m_parent[static_cast<std::size_t>(id)] != id) {
            int& parent = m_parent[static_cast<std::size_t>(id)];
            parent = m_parent[static_cast<std::size_t>(parent)];
            id = parent;
        }
        return id;
    }
    void join(int a, int b) { m_parent[static_cast<std::size_t>(root(a))] = root(b); }

    std::vector<int> m_parent;
    std::vector<int> m_lastRow;
};

/// The rows of the scene that a row of tiles sees; pixels outside the scene are mirrored.
struct Strip {
    int y0 = 0;
    RasterBlock block;

    void copyTile(int x0, int tileY0, int size, int sceneWidth, int sceneHeight, const BandMap& map,
                  float* out) const
    {
        const auto width = static_cast<std::size_t>(block.width);
        const std::size_t plane = width * static_cast<std::size_t>(block.height);
        for (std::size_t band = 0; band < static_cast<std::size_t>(block.bands); ++band)
            for (int y = 0; y < size; ++y) {
                const int row = mirrored(tileY0 + y, sceneHeight) - y0;
                const float* from =
                    block.values.data() + band * plane + static_cast<std::size_t>(row) * width;
                for (int x = 0; x < size; ++x) {
                    float value = from[mirrored(x0 + x, sceneWidth)] * static_cast<float>(map.gain);
                    if (map.ceiling > 0.0)
                        value =
                            std::clamp(std::round(value), 0.0f, static_cast<float>(map.ceiling));
                    *out++ = value;
                }
            }
    }
};

/// Predicts strip after strip and hands each to writer, counter and truth.
class SceneRun {
public:
    SceneRun(const PredictFunction& predict, int modelBands, const Raster& scene,
             const BandMap& map, const SceneSettings& settings, const RunToken& token,
             const OnMaskWindow& onWindow)
        : m_predict(predict), m_modelBands(modelBands), m_scene(scene), m_map(map),
          m_tile(settings.tileSizePx), m_margin(settings.overlapPx),
          m_core(settings.tileSizePx - 2 * settings.overlapPx), m_batch(settings.batch),
          m_token(token), m_onWindow(onWindow)
    {
    }

    Result<SceneResult> run(MaskWriter* writer, const Raster* truth)
    {
        const RasterInfo& info = m_scene.info();
        SceneResult result;
        Score score;
        StripCounter counter;
        for (int y = 0; y < info.height; y += m_core) {
            const int rows = std::min(m_core, info.height - y);
            const auto mask = predictStrip(y, rows);
            if (!mask)
                return tl::unexpected(mask.error());
            const Window window{0, y, info.width, rows};
            if (writer)
                if (const auto written = writer->write(window, *mask); !written)
                    return tl::unexpected(written.error());
            counter.add(*mask, info.width, rows);
            result.vesselPixels += std::count(mask->begin(), mask->end(), 255);
            if (truth)
                if (const auto counted = addTruth(*truth, window, *mask, score); !counted)
                    return tl::unexpected(counted.error());
        }
        result.vessels = counter.count();
        if (truth)
            result.score = score;
        return result;
    }

private:
    Result<std::vector<std::uint8_t>> predictStrip(int y, int rows)
    {
        const RasterInfo& info = m_scene.info();
        Strip strip;
        int last = 0;
        strip.y0 = info.height - 1;
        for (int v = 0; v < m_tile; ++v) {
            const int row = mirrored(y - m_margin + v, info.height);
            strip.y0 = std::min(strip.y0, row);
            last = std::max(last, row);
        }
        auto block = m_scene.read({0, strip.y0, info.width, last - strip.y0 + 1}, m_map.sceneBands);
        if (!block)
            return tl::unexpected(block.error());
        strip.block = std::move(*block);
        m_valid = strip.block.valid;
        m_validTop = strip.y0;

        std::vector<std::uint8_t> mask(
            static_cast<std::size_t>(info.width) * static_cast<std::size_t>(rows), 0);
        std::vector<int> pending;
        for (int x = 0; x < info.width; x += m_core) {
            pending.push_back(x);
            if (static_cast<int>(pending.size()) < m_batch && x + m_core < info.width)
                continue;
            if (!m_token.proceed())
                return fail(ErrorCode::Cancelled, "inference", "stopped between batches");
            if (const auto done = predictTiles(strip, pending, y, rows, mask); !done)
                return tl::unexpected(done.error());
            pending.clear();
        }
        return mask;
    }

    Result<void> predictTiles(const Strip& strip, const std::vector<int>& columns, int y, int rows,
                              std::vector<std::uint8_t>& mask)
    {
        const RasterInfo& info = m_scene.info();
        const auto side = static_cast<std::size_t>(m_tile);
        const std::size_t plane = side * side;
        std::vector<float> images(columns.size() * static_cast<std::size_t>(m_modelBands) * plane);
        for (std::size_t i = 0; i < columns.size(); ++i)
            strip.copyTile(columns[i] - m_margin, y - m_margin, m_tile, info.width, info.height,
                           m_map,
                           images.data() + i * static_cast<std::size_t>(m_modelBands) * plane);
        const auto logits = m_predict(images, static_cast<int>(columns.size()), m_tile, m_tile);
        if (!logits)
            return tl::unexpected(logits.error());
        if (logits->size() != columns.size() * plane)
            return fail(ErrorCode::WrongUsage, "network",
                        "does not give one logit per pixel of a tile");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int width = std::min(m_core, info.width - columns[i]);
            std::vector<std::uint8_t> core;
            core.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(rows));
            for (int v = 0; v < rows; ++v)
                for (int u = 0; u < width; ++u) {
                    const std::size_t at = i * plane + static_cast<std::size_t>(v + m_margin) * side
                        + static_cast<std::size_t>(u + m_margin);
                    const std::size_t valid = static_cast<std::size_t>(y + v - m_validTop)
                            * static_cast<std::size_t>(info.width)
                        + static_cast<std::size_t>(columns[i] + u);
                    const std::uint8_t vessel =
                        (*logits)[at] > 0.0f && m_valid[valid] != 0 ? 255 : 0;
                    mask[static_cast<std::size_t>(v) * static_cast<std::size_t>(info.width)
                         + static_cast<std::size_t>(columns[i] + u)] = vessel;
                    core.push_back(vessel);
                }
            if (m_onWindow)
                m_onWindow({columns[i], y, width, rows}, core);
        }
        return {};
    }

    Result<void> addTruth(const Raster& truth, const Window& window,
                          const std::vector<std::uint8_t>& mask, Score& score) const
    {
        const auto block = truth.read(window, std::vector<int>{1});
        if (!block)
            return tl::unexpected(block.error());
        const std::size_t offset = static_cast<std::size_t>(window.y - m_validTop)
            * static_cast<std::size_t>(window.width);
        for (std::size_t i = 0; i < mask.size(); ++i) {
            if (m_valid[offset + i] == 0)
                continue;
            const bool predicted = mask[i] != 0;
            if (block->values[i] != 0.0f)
                ++(predicted ? score.truePositive : score.falseNegative);
            else
                ++(predicted ? score.falsePositive : score.trueNegative);
        }
        return {};
    }

    const PredictFunction& m_predict;
    const int m_modelBands;
    const Raster& m_scene;
    const BandMap& m_map;
    const int m_tile, m_margin, m_core, m_batch;
    const RunToken& m_token;
    const OnMaskWindow& m_onWindow;
    std::vector<std::uint8_t> m_valid; ///< of the current strip
    int m_validTop = 0;
};

} // namespace

int fittedTileSize(int width, int height, int overlapPx)
{
    constexpr int kSmallest = 192;
    constexpr int kLargest = 512; // activations of wide nets must fit the memory several times
    constexpr int kStep = 8; // three poolings halve every tile alike
    int best = kSmallest;
    std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
    for (int side = kSmallest; side <= kLargest; side += kStep) {
        const std::int64_t core = side - 2 * overlapPx;
        if (core < 1)
            continue;
        const std::int64_t tiles = ((width + core - 1) / core) * ((height + core - 1) / core);
        if (tiles * side * side < fewest) {
            fewest = tiles * side * side;
            best = side;
        }
    }
    return best;
}

Result<SceneResult> inferScene(const PredictFunction& predict, int modelBands,
                               const std::filesystem::path& scenePath, const BandMap& bands,
                               const std::filesystem::path& maskFile, const SceneSettings& settings,
                               const RunToken& token, const OnMaskWindow& onWindow,
                               const std::filesystem::path& truthPath)
{
    const auto begin = std::chrono::steady_clock::now();
    if (settings.tileSizePx <= 2 * settings.overlapPx || settings.batch < 1
        || static_cast<int>(bands.sceneBands.size()) != modelBands)
        return fail(ErrorCode::WrongUsage, "inference",
                    "tiles must be larger than twice their overlap");
    const auto scene = Raster::open(scenePath);
    if (!scene)
        return tl::unexpected(scene.error());
    std::optional<Raster> truth;
    if (!truthPath.empty()) {
        auto opened = Raster::open(truthPath);
        if (!opened)
            return tl::unexpected(opened.error());
        if (opened->info().width != scene->info().width
            || opened->info().height != scene->info().height)
            return fail(ErrorCode::MaskMismatch, truthPath.string(),
                        "its size differs from the scene's");
        truth = std::move(*opened);
    }
    std::optional<MaskWriter> writer;
    if (!maskFile.empty()) {
        auto created = MaskWriter::create(maskFile, scene->info());
        if (!created)
            return tl::unexpected(created.error());
        writer.emplace(std::move(*created));
    }
    auto result = SceneRun(predict, modelBands, *scene, bands, settings, token, onWindow)
                      .run(writer ? &*writer : nullptr, truth ? &*truth : nullptr);
    if (!result)
        return result;
    if (writer)
        if (const auto finished = writer->finish(); !finished)
            return tl::unexpected(finished.error());
    result->seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    result->megapixels = 1e-6 * scene->info().width * scene->info().height;
    return result;
}

} // namespace sextant
