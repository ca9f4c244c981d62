#pragma once

#include <cstddef>
#include <list>
#include <map>
#include <utility>

namespace sextant::ui {

/// Values by key, of which the ones not asked for longest go when they outgrow a budget. One
/// thread at a time.
template <typename Key, typename Value> class LruCache {
public:
    /// @param budget in the unit of the sizes given to put(), bytes as a rule
    explicit LruCache(std::size_t budget) : m_budget(budget) { }

    /// Null when it is not there; else it counts as just used. Valid until the next put().
    Value* find(const Key& key)
    {
        const auto found = m_entries.find(key);
        if (found == m_entries.end())
            return nullptr;
        m_order.splice(m_order.begin(), m_order, found->second.place);
        return &found->second.value;
    }

    /// Replaces what was there. One that alone is over the budget is kept until the next.
    void put(const Key& key, Value value, std::size_t size)
    {
        if (const auto old = m_entries.find(key); old != m_entries.end())
            erase(old);
        m_order.push_front(key);
        m_entries.emplace(key, Entry{std::move(value), size, m_order.begin()});
        m_size += size;
        while (m_size > m_budget && m_order.size() > 1)
            erase(m_entries.find(m_order.back()));
    }

    /// @param isStale of a key
    template <typename Predicate> void eraseIf(const Predicate& isStale)
    {
        for (auto it = m_entries.begin(); it != m_entries.end();) {
            const auto next = std::next(it);
            if (isStale(it->first))
                erase(it);
            it = next;
        }
    }

    void clear()
    {
        m_entries.clear();
        m_order.clear();
        m_size = 0;
    }

    [[nodiscard]] std::size_t size() const { return m_size; } ///< in the budget's unit
    [[nodiscard]] std::size_t count() const { return m_entries.size(); }

private:
    struct Entry {
        Value value;
        std::size_t size;
        typename std::list<Key>::iterator place;
    };

    void erase(typename std::map<Key, Entry>::iterator entry)
    {
        m_size -= entry->second.size;
        m_order.erase(entry->second.place);
        m_entries.erase(entry);
    }

    std::size_t m_budget, m_size = 0;
    std::list<Key> m_order; ///< last used first
    std::map<Key, Entry> m_entries;
};

} // namespace sextant::ui
