#include "core/nn/detail/tensor_pool.h"

#include <map>
#include <memory>
#include <mutex>
#include <new>

namespace sextant::detail {

namespace {

constexpr std::size_t kAlignment = 64;
constexpr std::size_t kMostIdleBytes = std::size_t{512} << 20;

class Pool {
public:
    Pool() = default;
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;
    ~Pool() { release(); }

    float* take(std::size_t bytes)
    {
        {
            const std::lock_guard lock(m_mutex);
            const auto found = m_idle.find(bytes);
            if (found != m_idle.end()) {
                float* const block = found->second;
                m_idle.erase(found);
                m_idleBytes -= bytes;
                return block;
            }
        }
        return static_cast<float*>(::operator new (bytes, std::align_val_t{kAlignment}));
    }

    void give(float* block, std::size_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        if (m_idleBytes + bytes > kMostIdleBytes) {
            ::operator delete (block, std::align_val_t{kAlignment});
            return;
        }
        m_idle.emplace(bytes, block);
        m_idleBytes += bytes;
    }

    void release()
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [bytes, block] : m_idle)
            ::operator delete (block, std::align_val_t{kAlignment});
        m_idle.clear();
        m_idleBytes = 0;
    }

private:
    std::mutex m_mutex;
    std::multimap<std::size_t, float*> m_idle; ///< by size in bytes
    std::size_t m_idleBytes = 0;
};

const std::shared_ptr<Pool>& threadPool()
{
    // Shared with every tensor made of it, which may be freed after the thread.
    thread_local const std::shared_ptr<Pool> pool = std::make_shared<Pool>();
    return pool;
}

} // namespace

torch::Tensor pooledTensor(at::IntArrayRef sizes)
{
    std::size_t count = 1;
    for (const std::int64_t size : sizes)
        count *= static_cast<std::size_t>(size);
    if (count == 0)
        return at::empty(sizes);
    const std::size_t bytes = (count * sizeof(float) + kAlignment - 1) / kAlignment * kAlignment;
    const std::shared_ptr<Pool>& pool = threadPool();
    float* const block = pool->take(bytes);
    return at::from_blob(
        block, sizes,
        [pool, bytes](void* memory) { pool->give(static_cast<float*>(memory), bytes); },
        at::TensorOptions().dtype(at::kFloat));
}

void releasePool()
{
    threadPool()->release();
}

} // namespace sextant::detail
