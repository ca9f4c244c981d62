#pragma once

#include <string_view>
#include <vector>

namespace sextant {

/// Instruction sets that the bit-exact kernels are written for. All give the same bits.
enum class KernelSet { Scalar, Avx2, Avx512 };

[[nodiscard]] std::string_view kernelSetName(KernelSet set); ///< "scalar", "avx2", "avx512"
/// Those that this program and this processor have, slowest first; never empty. Thread-safe.
[[nodiscard]] std::vector<KernelSet> supportedKernelSets();
[[nodiscard]] KernelSet bestKernelSet();

} // namespace sextant
