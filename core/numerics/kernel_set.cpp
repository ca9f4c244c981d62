#include "core/numerics/kernel_set.h"

#include "core/numerics/detail/kernels.h"

namespace sextant {

namespace {

bool processorHas([[maybe_unused]] KernelSet set)
{
#if defined(__x86_64__)
    if (set == KernelSet::Avx2)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")
            && __builtin_cpu_supports("f16c");
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
