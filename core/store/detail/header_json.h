#pragma once

#include "core/store/study.h"

#include <string>

namespace sextant::detail {

[[nodiscard]] std::string headerToJson(const StudyHeader& header);
/// @throws std::exception when a field is missing or has another type
[[nodiscard]] StudyHeader headerFromJson(const std::string& text);

} // namespace sextant::detail
