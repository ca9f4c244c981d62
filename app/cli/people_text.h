#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace sextant::cli {

/// A verb's document for people: a line "key: value" for each number or word, the parts of an
/// object further in, rows that have the same keys as a table. Numbers have six digits; of
/// candidates the columns one chooses by; what is null or empty in every row is left out. Not
/// for programs, which --json is for.
[[nodiscard]] std::string textForPeople(const nlohmann::json& document);

} // namespace sextant::cli
