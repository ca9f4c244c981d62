#pragma once

#include <torch/torch.h>

namespace sextant::detail {

/// An uninitialised float32 tensor whose memory comes from, and returns to, a pool of the calling
/// thread: the layers of a training ask for the same sizes at every step, and fresh pages cost more
/// than the arithmetic on them. Tensors may outlive the thread and be freed by another one.
[[nodiscard]] torch::Tensor pooledTensor(at::IntArrayRef sizes);

/// Gives the calling thread's unused memory back to the system.
void releasePool();

} // namespace sextant::detail
