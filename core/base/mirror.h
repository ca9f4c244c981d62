#pragma once

namespace sextant {

/// Mirrors an index into [0, size) without repeating the edge.
[[nodiscard]] constexpr int mirrored(int index, int size)
{
    if (size == 1)
        return 0;
    const int period = 2 * (size - 1);
    index = ((index % period) + period) % period;
    return index < size ? index : period - index;
}

} // namespace sextant
