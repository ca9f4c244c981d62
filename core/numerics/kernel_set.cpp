#include "core/numerics/kernel_set.h"

#include "core/numerics/detail/kernels.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace sextant {

namespace {

#if defined(__x86_64__)
/// Clang 14 does not know this feature by name.
bool hasF16c()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    return __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_F16C) != 0;
}
#endif

bool processorHas([[maybe_unused]] KernelSet set)
{
#if defined(__x86_64__)
    if (set == KernelSet::Avx2)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && hasF16c();
    if (set == KernelSet::Avx512)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
#endif
    return set == KernelSet::Scalar;
}

} // namespace

std::string_view kernelSetName(KernelSet set)
{
    switch (set) {
    case KernelSet::Scalar:
        return "scalar";
    case KernelSet::Avx2:
        return "avx2";
    case KernelSet::Avx512:
        return "avx512";
    }
    return "scalar";
}

std::vector<KernelSet> supportedKernelSets()
{
    std::vector<KernelSet> sets{KernelSet::Scalar};
    if (detail::avx2Kernels() && processorHas(KernelSet::Avx2))
        sets.push_back(KernelSet::Avx2);
    if (detail::avx512Kernels() && processorHas(KernelSet::Avx512))
        sets.push_back(KernelSet::Avx512);
    return sets;
}

KernelSet bestKernelSet()
{
    static const KernelSet kBest = supportedKernelSets().back();
    return kBest;
}

namespace detail {

const KernelTable& kernels(KernelSet set)
{
    switch (set) {
    case KernelSet::Scalar:
        break;
    case KernelSet::Avx2:
        return *avx2Kernels();
    case KernelSet::Avx512:
        return *avx512Kernels();
    }
    return scalarKernels();
}

const KernelTable& bestKernels()
{
    return kernels(bestKernelSet());
}

} // namespace detail

} // namespace sextant
