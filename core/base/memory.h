#pragma once

namespace sextant {

/// Keeps freed memory in the process for the next tensor of its size. glibc gives large blocks back
/// at once, and fetching fresh pages for every layer costs more than the arithmetic on them. Call
/// it once, first thing in main(). Does nothing with other C libraries.
void keepFreedMemory();

} // namespace sextant
