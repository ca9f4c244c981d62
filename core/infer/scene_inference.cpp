#include "core/infer/scene_inference.h"

#include "core/geo/laid_mask.h"
#include "core/geo/mask_writer.h"
#include "core/infer/detail/scene_pieces.h"
#include "core/infer/detail/strip_labels.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

constexpr std::size_t kPieceBytes = 48 << 20;

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// 0..254 for 0..1. The mask's threshold lies between two of them: above it is 128 or more.
std::uint8_t storedProbability(float logit)
{
    constexpr float kMost = 254.0f;
    constexpr float kHalf = 127.0f;
    const float level = std::round(kMost / (1.0f + std::exp(-logit)));
    return static_cast<std::uint8_t>(logit > 0.0f ? std::max(level, kHalf + 1.0f)
                                                  : std::min(kHalf, level)); // NaN too
}

/// Where a run's strips of rows go.
struct Sinks {
    std::optional<MaskWriter> mask, probability;
    std::optional<LaidMask> truth;

    static Result<Sinks> open(const SceneFiles& files, const RasterInfo& scene)
    {
        Sinks sinks;
        if (!files.truth.empty()) {
            auto opened = LaidMask::open(files.truth, files.scene);
            if (!opened)
                return tl::unexpected(opened.error());
            sinks.truth = std::move(*opened);
        }
        for (const auto& [file, content, writer] :
             {std::tuple{&files.mask, MaskContent::Mask, &sinks.mask},
              {&files.probability, MaskContent::Probability, &sinks.probability}}) {
            if (file->empty())
                continue;
            auto created = MaskWriter::create(*file, scene, content);
            if (!created)
                return tl::unexpected(created.error());
            writer->emplace(std::move(*created));
        }
        return sinks;
    }

    Result<void> finish(const RunToken& token)
    {
        for (auto* writer : {&mask, &probability})
            if (*writer)
                if (const auto finished = (*writer)->finish(token); !finished)
                    return finished;
        return {};
    }
};

/// Rows of the result as wide as the scene, filled tile by tile.
struct Strip {
    Window window;
    std::vector<std::uint8_t> mask, probability, valid;

    void begin(int y, int rows, int width, bool withProbability)
    {
        window = {0, y, width, rows};
        const auto pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(rows);
        mask.assign(pixels, 0);
        valid.assign(pixels, 0);
        probability.assign(withProbability ? pixels : 0, kProbabilityNoData);
    }
};

/// Predicts piece after piece and hands each finished strip to its sinks.
class SceneRun {
public:
    SceneRun(const PredictFunction& predict, int modelBands, const Raster& scene,
             const BandMap& map, const SceneSettings& settings, const RunToken& token,
             const SceneListener& listener)
        : m_predict(predict), m_modelBands(modelBands), m_scene(scene), m_map(map),
          m_tile(settings.tileSizePx), m_margin(settings.overlapPx),
          m_core(settings.tileSizePx - 2 * settings.overlapPx), m_batch(settings.batch),
          m_pieces(detail::piecesOf(scene.info(), settings, modelBands, kPieceBytes)),
          m_token(token), m_listener(listener)
    {
    }

    Result<SceneResult> run(Sinks& sinks)
    {
        const RasterInfo& info = m_scene.info();
        detail::PieceReader reader(m_scene, m_map.sceneBands, m_pieces);
        SceneResult result;
        detail::StripLabels labels;
        bool begins = true;
        for (const detail::Piece& piece : m_pieces) {
            const auto block = reader.next();
            if (!block)
                return tl::unexpected(block.error());
            if (begins)
                m_strip.begin(piece.y, std::min(m_core, info.height - piece.y), info.width,
                              sinks.probability.has_value());
            if (const auto done = predictPiece(piece, *block); !done)
                return tl::unexpected(done.error());
            begins = piece.endsRow;
            if (!piece.endsRow)
                continue;
            if (const auto given = giveStrip(sinks); !given)
                return tl::unexpected(given.error());
            labels.add(m_strip.mask, info.width, m_strip.window.height);
            result.vesselPixels += std::count(m_strip.mask.begin(), m_strip.mask.end(), 255);
        }
        result.vessels = labels.components();
        if (sinks.truth)
            result.score = m_score;
        return result;
    }

private:
    Result<void> predictPiece(const detail::Piece& piece, const RasterBlock& block)
    {
        const auto count = piece.columns.size();
        for (std::size_t first = 0; first < count; first += static_cast<std::size_t>(m_batch)) {
            if (!m_token.proceed())
                return fail(ErrorCode::Cancelled, "inference", "stopped between batches");
            const auto tiles = std::min(static_cast<std::size_t>(m_batch), count - first);
            if (const auto done =
                    predictTiles(piece, block, std::span(piece.columns).subspan(first, tiles));
                !done)
                return done;
        }
        return {};
    }

    Result<void> predictTiles(const detail::Piece& piece, const RasterBlock& block,
                              std::span<const int> columns)
    {
        const RasterInfo& info = m_scene.info();
        const auto side = static_cast<std::size_t>(m_tile);
        const std::size_t plane = side * side;
        const std::size_t item = static_cast<std::size_t>(m_modelBands) * plane;
        m_images.resize(columns.size() * item);
        for (std::size_t i = 0; i < columns.size(); ++i)
            detail::copyTile(block, piece.window, info, columns[i] - m_margin, piece.y - m_margin,
                             m_tile, m_map, m_images.data() + i * item);
        const auto logits = m_predict(m_images, static_cast<int>(columns.size()), m_tile, m_tile);
        if (!logits)
            return tl::unexpected(logits.error());
        if (logits->size() != columns.size() * plane)
            return fail(ErrorCode::WrongUsage, "network",
                        "does not give one logit per pixel of a tile");
        for (std::size_t i = 0; i < columns.size(); ++i)
            keepCore(piece, block, columns[i], std::span(*logits).subspan(i * plane, plane));
        return {};
    }

    /// Copies what is not margin into the strip.
    void keepCore(const detail::Piece& piece, const RasterBlock& block, int x,
                  std::span<const float> logits)
    {
        const RasterInfo& info = m_scene.info();
        const Window core{x, piece.y, std::min(m_core, info.width - x), m_strip.window.height};
        std::vector<std::uint8_t> seen;
        for (int v = 0; v < core.height; ++v) {
            const auto from = static_cast<std::size_t>((v + m_margin) * m_tile + m_margin);
            const auto to = static_cast<std::size_t>(v) * static_cast<std::size_t>(info.width)
                + static_cast<std::size_t>(x);
            const auto validFrom = static_cast<std::size_t>(piece.y + v - piece.window.y)
                    * static_cast<std::size_t>(block.width)
                + static_cast<std::size_t>(x - piece.window.x);
            for (std::size_t u = 0; u < static_cast<std::size_t>(core.width); ++u) {
                const float logit = logits[from + u];
                const bool valid = block.valid[validFrom + u] != 0;
                m_strip.valid[to + u] = valid ? 1 : 0;
                m_strip.mask[to + u] = valid && logit > 0.0f ? 255 : 0;
                if (valid && !m_strip.probability.empty())
                    m_strip.probability[to + u] = storedProbability(logit);
            }
            if (m_listener.onWindow)
                seen.insert(seen.end(), m_strip.mask.begin() + static_cast<std::ptrdiff_t>(to),
                            m_strip.mask.begin() + static_cast<std::ptrdiff_t>(to) + core.width);
        }
        if (m_listener.onWindow)
            m_listener.onWindow(core, seen);
        m_donePixels += std::int64_t{core.width} * core.height;
        if (m_listener.onProgress) {
            const double share =
                static_cast<double>(m_donePixels) / (static_cast<double>(info.width) * info.height);
            const double seconds = secondsSince(m_begin);
            m_listener.onProgress({share, seconds, seconds * (1.0 - share) / share});
        }
    }

    Result<void> giveStrip(Sinks& sinks)
    {
        if (sinks.mask)
            if (const auto written = sinks.mask->write(m_strip.window, m_strip.mask); !written)
                return written;
        if (sinks.probability)
            if (const auto written = sinks.probability->write(m_strip.window, m_strip.probability);
                !written)
                return written;
        return sinks.truth ? addTruth(*sinks.truth) : Result<void>{};
    }

    Result<void> addTruth(const LaidMask& truth)
    {
        const auto block = truth.read(m_strip.window);
        if (!block)
            return tl::unexpected(block.error());
        for (std::size_t i = 0; i < m_strip.mask.size(); ++i) {
            const bool unknown = !truth.sharesGrid() && block->valid[i] == 0; // beyond its edge
            if (m_strip.valid[i] == 0 || unknown)
                continue;
            const bool predicted = m_strip.mask[i] != 0;
            if (block->values[i] != 0.0f)
                ++(predicted ? m_score.truePositive : m_score.falseNegative);
            else
                ++(predicted ? m_score.falsePositive : m_score.trueNegative);
        }
        return {};
    }

    const PredictFunction& m_predict;
    const int m_modelBands;
    const Raster& m_scene;
    const BandMap& m_map;
    const int m_tile, m_margin, m_core, m_batch;
    const std::vector<detail::Piece> m_pieces;
    const RunToken& m_token;
    const SceneListener& m_listener;
    const Clock::time_point m_begin = Clock::now();
    Strip m_strip;
    std::vector<float> m_images; ///< of a batch
    Score m_score;
    std::int64_t m_donePixels = 0;
};

} // namespace

int fittedTileSize(int width, int height, int overlapPx, int stepPx)
{
    constexpr int kSmallest = 192;
    constexpr int kUsual = 512; // activations of wide nets must fit the memory several times
    const auto rounded = [&](int size) { return (size + stepPx - 1) / stepPx * stepPx; };
    const int largest = std::max(rounded(kUsual), rounded(4 * overlapPx));
    int best = rounded(kSmallest);
    std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
    for (int side = best; side <= largest; side += stepPx) {
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
                               const SceneFiles& files, const BandMap& bands,
                               const SceneSettings& settings, const RunToken& token,
                               const SceneListener& listener)
{
    const auto begin = Clock::now();
    if (settings.tileSizePx <= 2 * settings.overlapPx || settings.overlapPx < 0
        || settings.batch < 1 || static_cast<int>(bands.sceneBands.size()) != modelBands)
        return fail(ErrorCode::WrongUsage, "inference",
                    "tiles must be larger than twice their overlap");
    const auto scene = Raster::open(files.scene);
    if (!scene)
        return tl::unexpected(scene.error());
    auto sinks = Sinks::open(files, scene->info());
    if (!sinks)
        return tl::unexpected(sinks.error());
    auto result =
        SceneRun(predict, modelBands, *scene, bands, settings, token, listener).run(*sinks);
    if (!result)
        return result;
    if (const auto finished = sinks->finish(token); !finished)
        return tl::unexpected(finished.error());
    result->seconds = secondsSince(begin);
    result->megapixels = 1e-6 * scene->info().width * scene->info().height;
    result->tileSizePx = settings.tileSizePx;
    result->overlapPx = settings.overlapPx;
    return result;
}

} // namespace sextant
