#include "app/cli/network_arguments.h"
#include "app/cli/probe_arguments.h"
#include "app/cli/study_documents.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/deploy/host_timing.h"
#include "core/run/probe_jobs.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <iostream>

namespace sextant::cli {

namespace {

nlohmann::json rowDocument(const ProbeRow& row)
{
    const auto orNull = [](const std::optional<double>& value) {
        return value ? nlohmann::json(*value) : nlohmann::json(nullptr);
    };
    nlohmann::json document = {{"genome", row.genome},         {"simulated_ms", row.simulatedMs},
                               {"ms", orNull(row.outcome.ms)}, {"watts", orNull(row.outcome.watts)},
                               {"reason", row.outcome.reason}, {"attempts", row.outcome.attempts}};
    if (row.candidate >= 0)
        document["candidate"] = row.candidate;
    return document;
}

} // namespace

Result<nlohmann::json> probeVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(words,
                                            {"genome", "model", "bands", "classes", "size",
                                             "device", "command", "repeat", "retries", "timeout-s"},
                                            {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("genome") == arguments->has("model") || !arguments->positional().empty())
        return fail(ErrorCode::WrongUsage, "probe",
                    "expected: probe (--genome G | --model M.onnx) --device ID");
    const auto board = probeFrom(*arguments);
    if (!board)
        return tl::unexpected(board.error());
    ProbeRow row;
    if (arguments->has("model")) {
        const auto outcome = probeModel(board->probe, arguments->text("model"), token);
        if (!outcome)
            return tl::unexpected(outcome.error());
        row.outcome = *outcome;
    } else {
        const auto network = networkFrom(*arguments, arguments->text("genome"));
        if (!network)
            return tl::unexpected(network.error());
        auto probed = probeNetwork(*network, board->device, board->probe, token);
        if (!probed)
            return tl::unexpected(probed.error());
        row = std::move(*probed);
    }
    if (!row.outcome.ms)
        return fail(ErrorCode::Internal, "probe", row.outcome.reason);
    nlohmann::json document = rowDocument(row);
    document["device"] = board->device.id;
    return document;
}

Result<nlohmann::json> studyProbeVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(
        words, {"device", "command", "repeat", "retries", "timeout-s", "members", "out"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto members = probeMembersNamed(arguments->text("members", "front"));
    if (arguments->positional().size() != 2 || !members)
        return fail(ErrorCode::WrongUsage, "study probe",
                    "expected: study probe STUDY --device ID [--members front|all] [--out FILE]");
    auto board = probeFrom(*arguments);
    if (!board)
        return tl::unexpected(board.error());
    board->members = *members;
    StudyProbe probe;
    const auto done = probeStudy(arguments->positional()[1], *board, probe, token, printProbeRow);
    // What is done stays done when the rest is stopped.
    if (arguments->has("out"))
        if (const auto written =
                writeFile(arguments->text("out"), probeMeasurementsJson(probe, board->device.id));
            !written)
            return tl::unexpected(written.error());
    if (!done)
        return tl::unexpected(done.error());
    nlohmann::json document = {{"device", board->device.id},
                               {"rows", nlohmann::json::array()},
                               {"measured", 0},
                               {"failed", 0}};
    for (const ProbeRow& row : probe.rows) {
        document["rows"].push_back(rowDocument(row));
        auto& counter = document[row.outcome.ms ? "measured" : "failed"];
        counter = counter.get<int>() + 1;
    }
    return document;
}

Result<nlohmann::json> probeModelVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(words, {}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto& positional = arguments->positional();
    int repeat = 0;
    if (positional.size() == 2)
        std::from_chars(positional[1].data(), positional[1].data() + positional[1].size(), repeat);
    if (repeat < 1 || repeat > 10'000)
        return fail(ErrorCode::WrongUsage, "probe-model",
                    "expected: probe-model MODEL.onnx REPEAT, from 1 to 10000");
    const auto timing = timeOnHost(positional[0], repeat, token);
    if (!timing)
        return tl::unexpected(timing.error());
    return nlohmann::json{{"ms", timing->ms},
                          {"ms_median", timing->medianMs},
                          {"runs", timing->runs},
                          {"runtime", timing->runtime}};
}

} // namespace sextant::cli
