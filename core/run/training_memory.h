#pragma once

#include "core/space/genome.h"
#include "core/store/study.h"

namespace sextant {

/// Memory that a process which trains this genome takes at most, in megabytes (1e6 B), for asking
/// a cluster for it: the program, the tiles, all activations of a batch with their gradients, and a
/// margin. What was measured: resources/help/cluster.md. A genome that cannot be built asks for the
/// least.
[[nodiscard]] int trainingMemoryMb(const Genome& genome, const StudyHeader& header);

} // namespace sextant
