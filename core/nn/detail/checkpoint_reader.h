#pragma once

#include "core/base/result.h"

#include <torch/torch.h>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sextant::detail {

/// The tensors of a file that PyTorch wrote, in the order it stores them, as float32.
struct Checkpoint {
    std::string format; ///< "torchscript" or "state_dict"
    std::vector<std::pair<std::string, torch::Tensor>> tensors; ///< names joined by '.'
};

/// Bytes from a storage's first one to anywhere behind its last one; empty: there is no such key.
using StorageSource = std::function<std::string_view(const std::string& key)>;

/// Reads a pickle that torch.save or TorchScript wrote, without being able to run anything: it
/// makes dictionaries, lists, tuples, numbers, texts and tensors, a module is the dictionary of its
/// attributes, and any other class or function is refused by name. LibTorch's own reader refuses
/// state dictionaries, whose OrderedDict carries `_metadata`, and runs a module's __setstate__.
/// Safe on hostile input: sizes, offsets, strides, depth and the sum of all values are checked.
/// Where a dictionary has a dictionary named "state_dict" or "model_state_dict", only that counts.
/// Errors: FileUnreadable.
/// Source: pickletools of CPython, protocols 2 to 5.
[[nodiscard]] Result<std::vector<std::pair<std::string, torch::Tensor>>>
readPickle(std::string_view pickle, const StorageSource& storages);

/// Reads a zip archive of torch.save or torch.jit.save. Errors: FileUnreadable, also for files of
/// PyTorch before 1.6, which are no archives.
[[nodiscard]] Result<Checkpoint> readCheckpoint(std::string_view bytes);

} // namespace sextant::detail
