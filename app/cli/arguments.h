#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::cli {

/// Words of a command line after the verb: positional words and `--name value` options.
class Arguments {
public:
    /// @param valued names of options that take a value, without dashes
    /// @param flags names of options that take none
    /// Errors: WrongUsage for an unknown option or a missing value.
    [[nodiscard]] static Result<Arguments> parse(const std::vector<std::string>& words,
                                                 const std::set<std::string>& valued,
                                                 const std::set<std::string>& flags);

    [[nodiscard]] const std::vector<std::string>& positional() const { return m_positional; }
    [[nodiscard]] bool has(const std::string& name) const { return m_options.contains(name); }
    [[nodiscard]] std::size_t optionCount() const { return m_options.size(); }
    [[nodiscard]] std::string text(const std::string& name, std::string fallback = {}) const;
    /// The parts between commas.
    [[nodiscard]] std::vector<std::string> list(const std::string& name,
                                                const std::string& fallback = {}) const;
    /// A whole number in [low, high]. Errors: WrongUsage, also when a required option is absent.
    [[nodiscard]] Result<std::int64_t> integer(const std::string& name,
                                               std::optional<std::int64_t> fallback,
                                               std::int64_t low, std::int64_t high) const;
    /// A finite number in [low, high]. Errors: WrongUsage.
    [[nodiscard]] Result<double> real(const std::string& name, double fallback, double low,
                                      double high) const;

private:
    std::vector<std::string> m_positional;
    std::map<std::string, std::string> m_options;
};

} // namespace sextant::cli
