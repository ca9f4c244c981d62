#pragma once

#include "app/cli/arguments.h"
#include "core/space/network.h"

#include <string>

namespace sextant::cli {

inline constexpr const char* kDefaultDevice = "myriad-x";

/// --bands and --size HxW. Errors: WrongUsage.
[[nodiscard]] Result<InputShape> shapeFrom(const Arguments& arguments);
/// The network of a genome text under --bands, --classes and --size HxW.
/// Errors: WrongUsage, GenomeSyntax, GenomeInvalid.
[[nodiscard]] Result<Network> networkFrom(const Arguments& arguments, const std::string& genome);

} // namespace sextant::cli
