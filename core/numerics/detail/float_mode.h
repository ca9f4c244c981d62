#pragma once
// Internal to each source file that includes it, for the reason told in microkernel.h.

#include <cstdint>

namespace sextant::detail {

namespace {

/// Until its end the calling thread's binary32 arithmetic keeps subnormal numbers and rounds to
/// nearest or toward zero, whatever its owner has set. What is computed in between has to be read
/// from memory and written there in between. Does nothing on other processors than x86-64.
class FloatMode {
public:
    enum class Direction { Nearest, TowardZero };
    explicit FloatMode([[maybe_unused]] Direction direction)
    {
#if defined(__x86_64__)
        asm volatile("stmxcsr %0" : "=m"(m_before) : : "memory");
        set(kExceptionsMasked | (direction == Direction::TowardZero ? kTowardZero : 0));
#endif
    }
    ~FloatMode()
    {
        set(m_before);
    }
    FloatMode(const FloatMode&) = delete;
    FloatMode& operator=(const FloatMode&) = delete;

private:
    static constexpr std::uint32_t kExceptionsMasked = 0x1f80, kTowardZero = 0x6000;
    static void set([[maybe_unused]] std::uint32_t mode)
    {
#if defined(__x86_64__)
        asm volatile("ldmxcsr %0" : : "m"(mode) : "memory");
#endif
    }
    std::uint32_t m_before = 0;
};

} // namespace

} // namespace sextant::detail
