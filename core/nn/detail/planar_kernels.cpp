#include "core/nn/detail/planar_kernels.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

// One source, three instruction sets: the kernels are written with vector extensions and included
// once per set inside functions of that target, so every x86-64 compiler flag builds them all.

namespace sextant::detail {

#define SEXTANT_LANES 4
namespace portable {
constexpr const char* kName = "portable";
#include "core/nn/detail/planar_kernels.inc"
} // namespace portable
#undef SEXTANT_LANES

#if defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma")
#endif
#define SEXTANT_LANES 8
namespace avx2 {
constexpr const char* kName = "avx2";
#include "core/nn/detail/planar_kernels.inc"
} // namespace avx2
#undef SEXTANT_LANES
#if defined(__clang__)
#pragma clang attribute pop
#pragma clang attribute push(                                                                      \
    __attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl"))), apply_to = function)
#else
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl,prefer-vector-width=512")
#endif
#define SEXTANT_LANES 16
namespace avx512 {
constexpr const char* kName = "avx512";
#include "core/nn/detail/planar_kernels.inc"
} // namespace avx512
#undef SEXTANT_LANES
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif

std::span<const PlanarKernels* const> allPlanarKernels()
{
    static const std::vector<const PlanarKernels*> all = [] {
        std::vector<const PlanarKernels*> found;
#if defined(__x86_64__)
        const bool hasAvx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
        if (hasAvx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
            found.push_back(&avx512::kKernels);
        if (hasAvx2)
            found.push_back(&avx2::kKernels);
#endif
        found.push_back(&portable::kKernels);
        return found;
    }();
    return all;
}

const PlanarKernels& planarKernels()
{
    return *allPlanarKernels().front();
}

} // namespace sextant::detail
