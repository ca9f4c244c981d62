#pragma once

#include "core/store/study.h"

#include <string>

namespace sextant {

/// A study's header as the JSON that the study keeps. Format: resources/help/study.md.
[[nodiscard]] std::string headerToJson(const StudyHeader& header);
/// Of this format and older ones, whose missing fields stand for what they stood for.
/// @throws std::exception when a field is missing or has another type
[[nodiscard]] StudyHeader headerFromJson(const std::string& text);

} // namespace sextant
