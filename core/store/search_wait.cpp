#include "core/store/search_wait.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace sextant {

namespace {

const char* nameOf(SearchWait::For what)
{
    return what == SearchWait::For::Folder ? "folder" : "cluster";
}

} // namespace

std::string SearchWait::sentence() const
{
    const bool isFolder = what == For::Folder;
    const std::string named =
        isFolder ? "the jobs' folder cannot be written" : "Slurm's controller does not answer";
    const auto waited = std::to_string(std::lround(seconds)) + " s";
    switch (phase) {
    case Phase::Began:
        return "waiting since " + utcText(since) + ": " + named + " (" + why + "); "
            + (isFolder ? "make room there" : "see `sinfo`, or ask who runs the cluster")
            + ", and the search goes on by itself";
    case Phase::Ended:
        return isFolder ? "the jobs' folder can be written again, after " + waited
                        : "Slurm's controller answers again, after " + waited;
    case Phase::GaveUp:
        return "paused after " + waited + ": " + named + " (" + why + "); "
            + (isFolder ? "make room there" : "see `sinfo`, or ask who runs the cluster")
            + ", then let the search go on";
    }
    return {};
}

std::string SearchWait::detail() const
{
    nlohmann::json document{{"for", nameOf(what)}, {"since", utcText(since)}, {"reason", why}};
    if (phase != Phase::Began) {
        document["seconds"] = seconds;
        document["how"] = phase == Phase::Ended ? "over" : "paused";
    }
    return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace sextant
