#pragma once

#include "core/base/result.h"
#include "core/space/network.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace sextant {

/// What of a network came out of a file of the original PyNAS.
struct ImportedWeights {
    std::string bytes; ///< for TrainingHooks::initialWeights
    std::string sourceFormat; ///< "torchscript" or "state_dict"
    int tensors = 0;
    std::int64_t parameters = 0; ///< batch norm statistics are not counted
    double share = 0.0; ///< 0..1, of the network's parameters
    std::vector<int> genes; ///< indices of the genes with weights, all of which came along
    bool decoder = false, head = false; ///< came along
    std::string firstMismatch; ///< a sentence; empty when everything fits
};

/// Reads the weights of a network that PyNAS trained: a TorchScript file (.pt) or a state
/// dictionary (.pth). Nothing in it is run.
///
/// Names are not used, since the original's are not documented: its convolutions, batch norms and
/// linear layers are each met in the order the file has them, ours in the order they are executed,
/// encoder, decoder, head, and every shape must be equal. Two layers of equal shape in another
/// order are not noticed. All of the encoder must fit. Where the decoder does not, the encoder
/// alone is taken, and where only the head does not, such as with other classes, all but the head.
/// Errors: FileMissing, FileUnreadable (no such file, or not of this genome), OutOfMemory,
/// StudyCorrupt (values that are not finite).
[[nodiscard]] Result<ImportedWeights> importPynasWeights(const std::filesystem::path& file,
                                                         const Network& network);

} // namespace sextant
