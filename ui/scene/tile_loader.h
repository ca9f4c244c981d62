#pragma once

#include "ui/scene/lru_cache.h"
#include "ui/scene/raster_pool.h"
#include "ui/scene/tile_layer.h"
#include "ui/scene/tile_pyramid.h"

#include <QImage>
#include <QObject>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>
#include <vector>

namespace sextant::ui {

struct TileRequest {
    TileKey key;
    std::shared_ptr<const TileLayer> layer; ///< owned by the view and by requests under way
    Window window; ///< pixels of the view's grid
    QSize size; ///< of the image
    bool onlyIfCheap = false; ///< left out when it takes reading much more than it shows
};

/// Reads and renders tiles on one worker thread, which is the only one to touch the scene's files.
/// Lives on the GUI thread.
class TileLoader : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kPixelBudget = 128 << 20; ///< bytes of pixels kept for a new look

    explicit TileLoader(std::size_t pixelBudget = kPixelBudget, QObject* parent = nullptr);
    ~TileLoader() override;

    /// Replaces what is waited for; the first is done first. A tile that is being read goes on
    /// only when it is among them.
    void want(std::vector<TileRequest> requests);

    /// Drops what was read of a file that may have changed since.
    void forget(const std::filesystem::path& file);

    /// A question to the files, answered before the next tile, or between two strips of a large
    /// one. @param slot questions of a slot replace each other while they wait; -1: all are
    /// answered @param work runs on the worker thread @param done runs on the GUI thread
    template <typename T>
    void ask(int slot, std::function<Result<T>(RasterPool&)> work,
             std::function<void(const Result<T>&)> done)
    {
        push(slot, [this, work = std::move(work), done = std::move(done)](RasterPool& pool) {
            auto result = guarded([&] { return work(pool); });
            QMetaObject::invokeMethod(
                this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
        });
    }

Q_SIGNALS:
    /// @param whole false: a part of it, the rest follows
    void tileReady(const sextant::ui::TileKey& key, int revision, const QImage& image, bool whole);
    void tileFailed(const sextant::ui::TileKey& key, int revision, const sextant::Error& error);
    /// It was to be made only if that was cheap, and is not.
    void tileSkipped(const sextant::ui::TileKey& key);

private:
    using Question = std::function<void(RasterPool&)>;
    struct PixelKey {
        TileLayer::Input input;
        int level = 0, column = 0, row = 0;
        auto operator<=>(const PixelKey&) const = default;
    };
    struct Pixels {
        RasterBlock block;
        RasterInfo info;
    };

    void push(int slot, Question question);
    void work(const std::stop_token& stop);
    void answerQuestions();
    void make(const TileRequest& request, const std::stop_token& stop);
    /// None: no longer wanted, skipped or failed, which it has told.
    std::shared_ptr<const Pixels> pixelsOf(const TileRequest& request, std::size_t input,
                                           const std::stop_token& stop);
    Result<bool> readStrips(const TileRequest& request, std::size_t input, Pixels& pixels,
                            const std::stop_token& stop);
    void deliver(const TileRequest& request, QImage image, bool whole);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    // Guarded by m_mutex.
    std::deque<TileRequest> m_wanted;
    std::optional<TileRequest> m_current; ///< being made
    std::map<int, Question> m_slots;
    std::deque<Question> m_questions;

    std::atomic<bool> m_currentIsWanted = false;
    // Used by the worker alone.
    bool m_gaveUp = false; ///< the current one, because it was no longer wanted
    RasterPool m_pool;
    LruCache<PixelKey, std::shared_ptr<const Pixels>> m_pixels; ///< shared with a tile being made
    std::jthread m_worker; // last: joined before anything it uses dies
};

} // namespace sextant::ui
