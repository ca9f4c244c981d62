#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace sextant::detail {

/// File contents by name; names may hold '/'.
using FileMap = std::map<std::string, std::string>;

/// A zip archive whose members are stored as they are: trained weights do not shrink, and every
/// unpacker reads it. Below 4 GiB. The same files give the same bytes; the members' time is
/// 1 January 1980.
/// Source: PKWARE, APPNOTE.TXT 6.3.9.
[[nodiscard]] std::string zipBytes(const FileMap& files);

/// Reads such an archive. Safe on hostile input: offsets, sizes, overlaps, checksums and names (no
/// absolute ones, no "..") are checked. Errors: FileUnreadable, also for compressed members.
[[nodiscard]] Result<FileMap> readZip(std::string_view bytes, const std::string& what);

} // namespace sextant::detail
