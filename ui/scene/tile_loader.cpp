#include "ui/scene/tile_loader.h"

#include "ui/scene/tile_source.h"

#include <algorithm>
#include <chrono>

namespace sextant::ui {

namespace {

using Clock = std::chrono::steady_clock;

/// Pixels that are decoded for a tile: those of the reduced copy it is made from.
double costOf(const TileRequest& request, const TileSource& from)
{
    const double source = from.sourceFor(1 << request.key.level);
    return request.window.width / source * (request.window.height / source);
}

constexpr double kCheapPixels = 4e6;

} // namespace

TileLoader::TileLoader(std::size_t pixelBudget, QObject* parent)
    : QObject(parent), m_pixels(pixelBudget),
      m_worker([this](const std::stop_token& stop) { work(stop); })
{
}

TileLoader::~TileLoader() = default;

void TileLoader::want(std::vector<TileRequest> requests)
{
    {
        const std::lock_guard lock(m_mutex);
        m_currentIsWanted = false;
        m_wanted.clear();
        for (TileRequest& request : requests) {
            const bool isCurrent = m_current && m_current->key == request.key
                && m_current->layer->revision == request.layer->revision;
            if (isCurrent)
                m_currentIsWanted = true;
            else
                m_wanted.push_back(std::move(request));
        }
    }
    m_changed.notify_one();
}

void TileLoader::forget(const std::filesystem::path& file)
{
    push(-1, [this, file](RasterPool& pool) {
        pool.close(file);
        m_pixels.eraseIf([&](const PixelKey& key) { return key.input.file == file; });
    });
}

void TileLoader::push(int slot, Question question)
{
    {
        const std::lock_guard lock(m_mutex);
        if (slot < 0)
            m_questions.push_back(std::move(question));
        else
            m_slots[slot] = std::move(question);
    }
    m_changed.notify_one();
}

void TileLoader::work(const std::stop_token& stop)
{
    while (true) {
        answerQuestions();
        std::optional<TileRequest> request;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] {
                return !m_wanted.empty() || !m_questions.empty() || !m_slots.empty();
            });
            if (stop.stop_requested())
                return;
            if (!m_wanted.empty()) {
                request = std::move(m_wanted.front());
                m_wanted.pop_front();
                m_current = request;
                m_currentIsWanted = true;
            }
        }
        if (!request)
            continue;
        answerQuestions();
        m_gaveUp = false;
        make(*request, stop);
        const std::lock_guard lock(m_mutex);
        if (m_gaveUp && m_currentIsWanted) // again, since it was given up
            m_wanted.push_front(std::move(*request));
        m_current.reset();
    }
}

void TileLoader::answerQuestions()
{
    while (true) {
        Question question;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_questions.empty()) {
                question = std::move(m_questions.front());
                m_questions.pop_front();
            } else if (!m_slots.empty()) {
                question = std::move(m_slots.begin()->second);
                m_slots.erase(m_slots.begin());
            } else {
                return;
            }
        }
        question(m_pool);
    }
}

void TileLoader::make(const TileRequest& request, const std::stop_token& stop)
{
    const auto made = guarded([&]() -> Result<QImage> {
        std::vector<std::shared_ptr<const Pixels>> inputs;
        for (std::size_t i = 0; i < request.layer->inputs.size(); ++i) {
            inputs.push_back(pixelsOf(request, i, stop));
            if (!inputs.back())
                return QImage();
        }
        std::vector<TilePixels> pixels;
        for (const auto& input : inputs)
            pixels.push_back({input->block, input->info});
        return request.layer->render(pixels);
    });
    if (!made)
        QMetaObject::invokeMethod(
            this,
            [this, key = request.key, revision = request.layer->revision, error = made.error()] {
                Q_EMIT tileFailed(key, revision, error);
            },
            Qt::QueuedConnection);
    else if (!made->isNull())
        deliver(request, *made, true);
}

std::shared_ptr<const TileLoader::Pixels>
TileLoader::pixelsOf(const TileRequest& request, std::size_t input, const std::stop_token& stop)
{
    const PixelKey key{request.layer->inputs[input], request.key.level, request.key.column,
                       request.key.row};
    if (const auto* kept = m_pixels.find(key))
        return *kept;
    auto pixels = std::make_shared<Pixels>();
    const auto read = readStrips(request, input, *pixels, stop);
    if (!read) {
        QMetaObject::invokeMethod(
            this,
            [this, tile = request.key, revision = request.layer->revision, error = read.error()] {
                Q_EMIT tileFailed(tile, revision, error);
            },
            Qt::QueuedConnection);
        return nullptr;
    }
    if (!*read)
        return nullptr;
    m_pixels.put(key, pixels,
                 pixels->block.values.size() * sizeof(float) + pixels->block.valid.size());
    return pixels;
}

/// Reads a tile, one for which much has to be decoded strip by strip, so that its first part shows
/// soon and it can be given up. False: it was.
Result<bool> TileLoader::readStrips(const TileRequest& request, std::size_t input, Pixels& pixels,
                                    const std::stop_token& stop)
{
    const TileLayer& layer = *request.layer;
    const TileLayer::Input& from = layer.inputs[input];
    auto source = TileSource::open(m_pool, from);
    if (!source)
        return tl::unexpected(source.error());
    pixels.info = source->info();
    const std::vector<int>& bands = from.bands;
    const double cost = costOf(request, *source);
    if (cost <= kCheapPixels) {
        auto block = source->read(request.window, request.size);
        if (!block)
            return tl::unexpected(block.error());
        pixels.block = std::move(*block);
        return true;
    }
    if (request.onlyIfCheap) {
        QMetaObject::invokeMethod(
            this, [this, key = request.key] { Q_EMIT tileSkipped(key); }, Qt::QueuedConnection);
        return false;
    }

    // What a strip of a turned view is made from overlaps with that of the next one: fewer of them
    // decode less twice.
    const int stripRows = from.ground ? 64 : 16;
    constexpr auto kBetweenParts = std::chrono::milliseconds(80);
    RasterBlock& block = pixels.block;
    block.bands = static_cast<int>(bands.size());
    block.width = request.size.width();
    block.height = request.size.height();
    const auto width = static_cast<std::size_t>(block.width);
    const std::size_t plane = width * static_cast<std::size_t>(block.height);
    block.values.assign(plane * bands.size(), 0.0f);
    block.valid.assign(plane, 0);
    const int factor = 1 << request.key.level;
    auto told = Clock::now();
    for (int row = 0; row < block.height; row += stripRows) {
        const int rows = std::min(stripRows, block.height - row);
        const int top = row * factor;
        const Window window{request.window.x, request.window.y + top, request.window.width,
                            std::min(rows * factor, request.window.height - top)};
        source = TileSource::open(m_pool, from); // a question may have closed it
        if (!source)
            return tl::unexpected(source.error());
        const auto strip = source->read(window, {block.width, rows});
        if (!strip)
            return tl::unexpected(strip.error());
        const std::size_t part = width * static_cast<std::size_t>(rows);
        const std::size_t at = width * static_cast<std::size_t>(row);
        for (std::size_t band = 0; band < bands.size(); ++band)
            std::copy_n(strip->values.begin() + static_cast<std::ptrdiff_t>(band * part), part,
                        block.values.begin() + static_cast<std::ptrdiff_t>(band * plane + at));
        std::copy(strip->valid.begin(), strip->valid.end(),
                  block.valid.begin() + static_cast<std::ptrdiff_t>(at));
        answerQuestions();
        if (!m_currentIsWanted || stop.stop_requested()) {
            m_gaveUp = true;
            return false;
        }
        if (layer.inputs.size() == 1 && Clock::now() - told > kBetweenParts) {
            const TilePixels sofar{block, pixels.info};
            deliver(request, layer.render(std::span(&sofar, 1)), false);
            told = Clock::now();
        }
    }
    return true;
}

void TileLoader::deliver(const TileRequest& request, QImage image, bool whole)
{
    QMetaObject::invokeMethod(
        this,
        [this, key = request.key, revision = request.layer->revision, image = std::move(image),
         whole] { Q_EMIT tileReady(key, revision, image, whole); },
        Qt::QueuedConnection);
}

} // namespace sextant::ui
