#include "core/run/device_probe.h"

#include "core/base/child_process.h"
#include "core/base/hash.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace sextant {

namespace {

constexpr std::chrono::milliseconds kTurn{100}; // how often a waiting probe looks for its board
constexpr std::size_t kQuoted = 80; // characters of a failing probe's words

/// Whose turn it is on a board: a lock on a file that all of this user's processes find.
class BoardTurn {
public:
    explicit BoardTurn(const std::string& command)
    {
        const auto file = std::filesystem::temp_directory_path()
            / ("sextant-probe-" + std::to_string(getuid()) + "-" + hexText(stableHash(command)));
        m_file = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    }
    BoardTurn(const BoardTurn&) = delete;
    BoardTurn& operator=(const BoardTurn&) = delete;
    ~BoardTurn()
    {
        if (m_file >= 0)
            close(m_file);
    }

    Result<void> wait(const RunToken& token) const
    {
        if (m_file < 0)
            return fail(ErrorCode::FileUnwritable, "the probe's queue", std::strerror(errno));
        while (flock(m_file, LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK && errno != EINTR)
                return fail(ErrorCode::FileUnwritable, "the probe's queue", std::strerror(errno));
            if (!token.proceed())
                return fail(ErrorCode::Cancelled, "probe", "stopped while it waited for its turn");
            std::this_thread::sleep_for(kTurn);
        }
        return {};
    }

private:
    int m_file = -1;
};

std::string replaced(std::string word, const std::string& from, const std::string& to)
{
    for (std::size_t at = word.find(from); at != std::string::npos;
         at = word.find(from, at + to.size()))
        word.replace(at, from.size(), to);
    return word;
}

/// One line, cut, without what a terminal would take for a command.
std::string quoted(const std::string& text)
{
    std::string line;
    for (const char c : text.substr(0, text.find_last_not_of(" \n\r\t") + 1))
        line += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    return line.size() > kQuoted ? line.substr(line.size() - kQuoted) : line;
}

ProbeOutcome outcomeOf(const ChildResult& child, std::chrono::milliseconds timeout)
{
    ProbeOutcome outcome;
    if (child.timedOut) {
        outcome.reason = "took longer than "
            + std::to_string(static_cast<double>(timeout.count()) / 1000.0).substr(0, 6) + " s";
        return outcome;
    }
    const std::string words = quoted(child.errors.empty() ? child.output : child.errors);
    const std::string said = words.empty() ? "" : ": " + words;
    if (child.signal != 0)
        outcome.reason = std::string("died: ") + strsignal(child.signal) + said;
    else if (child.exitCode != 0)
        outcome.reason = "ended with status " + std::to_string(child.exitCode) + said;
    else
        outcome = readProbeOutput(child.output);
    return outcome;
}

bool measures(const nlohmann::json& document, const char* field)
{
    const auto found = document.find(field);
    return found != document.end() && found->is_number() && std::isfinite(found->get<double>())
        && found->get<double>() > 0.0;
}

} // namespace

ProbeOutcome readProbeOutput(const std::string& output)
{
    using nlohmann::json;
    json document = json::parse(output, nullptr, false);
    if (!document.is_object()) {
        const auto end = output.find_last_not_of(" \n\r\t");
        const auto begin = end == std::string::npos ? 0 : output.find_last_of('\n', end) + 1;
        document = json::parse(output.substr(begin), nullptr, false);
    }
    ProbeOutcome outcome;
    if (!document.is_object() || !measures(document, "ms")) {
        const std::string words = quoted(output);
        outcome.reason = "printed no JSON with a number 'ms' above 0"
            + (words.empty() ? std::string(", but nothing") : ": " + words);
        return outcome;
    }
    if (document.contains("watts") && !document["watts"].is_null()) {
        if (!measures(document, "watts")) {
            outcome.reason = "printed 'watts' that are no number above 0";
            return outcome;
        }
        outcome.watts = document["watts"].get<double>();
    }
    outcome.ms = document["ms"].get<double>();
    return outcome;
}

Result<ProbeOutcome> probeModel(const ProbeSettings& settings, const std::filesystem::path& model,
                                const RunToken& token)
{
    ChildRequest request;
    auto words = commandWords(settings.command);
    if (!words)
        return tl::unexpected(words.error());
    if (settings.command.find("{model}") == std::string::npos)
        return fail(ErrorCode::WrongUsage, "probe", "the command does not take a {model}");
    for (const std::string& word : *words)
        request.words.push_back(replaced(replaced(word, "{model}", model.string()), "{repeat}",
                                         std::to_string(settings.repeat)));
    request.timeout = settings.timeout;

    const BoardTurn turn(settings.command);
    if (const auto ours = turn.wait(token); !ours)
        return tl::unexpected(ours.error());
    ProbeOutcome outcome;
    while (!outcome.ms && outcome.attempts <= settings.retries) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "probe", "stopped");
        const int attempts = outcome.attempts + 1;
        const auto child = runChild(request, token);
        if (!child && child.error().code != ErrorCode::FileMissing)
            return tl::unexpected(child.error());
        if (child)
            outcome = outcomeOf(*child, settings.timeout);
        else
            outcome.reason = "cannot be started: " + child.error().message();
        outcome.attempts = attempts;
    }
    return outcome;
}

} // namespace sextant
