#include "app/cli/arguments.h"
#include "app/cli/network_arguments.h"
#include "app/cli/verbs.h"
#include "core/hw/device_profile.h"
#include "core/nn/benchmarks.h"
#include "core/numerics/kernel_set.h"

#include <nlohmann/json.hpp>

namespace sextant::cli {

namespace {

constexpr const char* kUsage =
    "expected: bench train-step|infer|numerics --genome G [--bands C] [--size NxN] [--batch B] "
    "[--threads T] [--alignment none|storage|device]";

Result<BenchmarkRequest> requestFrom(const Arguments& arguments, const Network& network)
{
    const auto device = findProfile(arguments.text("device", kDefaultDevice));
    if (!device)
        return tl::unexpected(device.error());
    const auto alignment = alignmentNamed(arguments.text("alignment", "none"));
    if (!alignment)
        return fail(ErrorCode::WrongUsage, "--alignment", "must be none, storage or device");
    if (network.input.width != network.input.height)
        return fail(ErrorCode::WrongUsage, "--size", "training crops are square");
    const auto batch = arguments.integer("batch", 8, 1, 4096);
    const auto threads = arguments.integer("threads", 2, 1, 256);
    const auto runs = arguments.integer("runs", 20, 1, 100'000);
    for (const auto* number : {&batch, &threads, &runs})
        if (!*number)
            return tl::unexpected(number->error());
    BenchmarkRequest request;
    request.genome = network.genome;
    request.device = *device;
    request.alignment = *alignment;
    request.bands = network.input.bands;
    request.sizePx = network.input.width;
    request.batch = static_cast<int>(*batch);
    request.threads = static_cast<int>(*threads);
    request.runs = static_cast<int>(*runs);
    return request;
}

} // namespace

Result<nlohmann::json> benchVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(
        words, {"genome", "bands", "size", "batch", "threads", "alignment", "device", "runs"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->positional().size() != 1 || !arguments->has("genome"))
        return fail(ErrorCode::WrongUsage, "bench", kUsage);
    const std::string what = arguments->positional()[0];
    if (what != "train-step" && what != "infer" && what != "numerics")
        return fail(ErrorCode::WrongUsage, "bench", kUsage);
    const auto network = networkFrom(*arguments, arguments->text("genome"));
    if (!network)
        return tl::unexpected(network.error());
    auto request = requestFrom(*arguments, *network);
    if (!request)
        return tl::unexpected(request.error());
    if (what == "numerics")
        request->alignment = Alignment::Device;
    const auto timing =
        what == "train-step" ? timeTrainingStep(*request, token) : timeForward(*request, token);
    if (!timing)
        return tl::unexpected(timing.error());
    nlohmann::json document{
        {"ms_median", timing->medianMs}, {"ms_min", timing->minMs}, {"runs", timing->runs}};
    if (what != "train-step") {
        const double flop = 2.0 * static_cast<double>(network->macs) * request->batch;
        document["gflop_per_s"] = flop / timing->medianMs * 1e-6;
    }
    if (what == "numerics") {
        document["device"] = request->device.id;
        document["kernels"] = kernelSetName(bestKernelSet());
    }
    return document;
}

} // namespace sextant::cli
