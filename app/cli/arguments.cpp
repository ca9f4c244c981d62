#include "app/cli/arguments.h"

#include <charconv>
#include <sstream>

namespace sextant::cli {

Result<Arguments> Arguments::parse(const std::vector<std::string>& words,
                                   const std::set<std::string>& valued,
                                   const std::set<std::string>& flags)
{
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!word.starts_with("--")) {
            arguments.m_positional.push_back(word);
            continue;
        }
        const std::string name = word.substr(2);
        if (flags.contains(name)) {
            arguments.m_options[name] = {};
        } else if (!valued.contains(name)) {
            return fail(ErrorCode::WrongUsage, word, "unknown option");
        } else if (i + 1 == words.size()) {
            return fail(ErrorCode::WrongUsage, word, "needs a value");
        } else {
            arguments.m_options[name] = words[++i];
        }
    }
    return arguments;
}

std::string Arguments::text(const std::string& name, std::string fallback) const
{
    const auto found = m_options.find(name);
    return found == m_options.end() ? std::move(fallback) : found->second;
}

std::vector<std::string> Arguments::list(const std::string& name, const std::string& fallback) const
{
    std::vector<std::string> parts;
    std::stringstream stream(text(name, fallback));
    for (std::string part; std::getline(stream, part, ',');)
        parts.push_back(part);
    return parts;
}

Result<std::int64_t> Arguments::integer(const std::string& name,
                                        std::optional<std::int64_t> fallback, std::int64_t low,
                                        std::int64_t high) const
{
    const auto found = m_options.find(name);
    if (found == m_options.end()) {
        if (fallback)
            return *fallback;
        return fail(ErrorCode::WrongUsage, "--" + name, "is required");
    }
    std::int64_t value = 0;
    const std::string& digits = found->second;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || value < low || value > high)
        return fail(ErrorCode::WrongUsage, "--" + name,
                    "'" + digits + "' is not a whole number from " + std::to_string(low) + " to "
                        + std::to_string(high));
    return value;
}

Result<double> Arguments::real(const std::string& name, double fallback, double low,
                               double high) const
{
    const auto found = m_options.find(name);
    if (found == m_options.end())
        return fallback;
    double value = 0.0;
    const std::string& digits = found->second;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    // Written so that NaN is refused, too.
    if (error != std::errc{} || end != digits.data() + digits.size()
        || !(value >= low && value <= high)) {
        std::ostringstream range;
        range << low << " to " << high;
        return fail(ErrorCode::WrongUsage, "--" + name,
                    "'" + digits + "' is not a number from " + range.str());
    }
    return value;
}

} // namespace sextant::cli
