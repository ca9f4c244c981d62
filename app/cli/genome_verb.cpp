#include "app/cli/verbs.h"

#include "app/cli/arguments.h"
#include "core/space/network.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <utility>

namespace sextant::cli {

namespace {

/// "HxW" in pixels.
Result<std::pair<int, int>> parseSize(const std::string& text)
{
    const auto bad = [&] { return fail(ErrorCode::WrongUsage, "--size", "'" + text + "' is not HxW, such as 128x128"); };
    std::pair<int, int> size{0, 0};
    const char* const end = text.data() + text.size();
    const auto height = std::from_chars(text.data(), end, size.first);
    if (height.ec != std::errc{} || height.ptr == end || *height.ptr != 'x')
        return bad();
    const auto width = std::from_chars(height.ptr + 1, end, size.second);
    constexpr int kMaxSide = 100'000;
    if (width.ec != std::errc{} || width.ptr != end || size.first < 1 || size.second < 1 || size.first > kMaxSide
        || size.second > kMaxSide)
        return bad();
    return size;
}

const char* kindName(OpKind kind)
{
    static constexpr const char* kNames[] = {"input",  "conv", "batch_norm", "activation",     "max_pool", "average_pool",
                                             "resize", "concat", "add",      "squeeze_excite", "dropout",  "slice",
                                             "output"};
    return kNames[static_cast<std::size_t>(kind)];
}

nlohmann::json layerDocument(const Op& op)
{
    return {{"name", op.name},
            {"kind", kindName(op.kind)},
            {"output_shape", {1, op.channels, op.height, op.width}},
            {"params", op.params},
            {"macs", op.macs}};
}

} // namespace

Result<nlohmann::json> genomeVerb(const Words& words)
{
    auto arguments = Arguments::parse(words, {"bands", "classes", "size"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->positional().size() != 2 || arguments->positional()[0] != "info")
        return fail(ErrorCode::WrongUsage, "genome", "expected: genome info GENOME --bands C --classes K --size HxW");
    const auto bands = arguments->integer("bands", 3, 1, 16);
    const auto classes = arguments->integer("classes", 1, 1, 255);
    const auto size = parseSize(arguments->text("size", "128x128"));
    if (!bands)
        return tl::unexpected(bands.error());
    if (!classes)
        return tl::unexpected(classes.error());
    if (!size)
        return tl::unexpected(size.error());

    const auto genome = Genome::parse(arguments->positional()[1]);
    if (!genome)
        return tl::unexpected(genome.error());
    const auto network
        = buildNetwork(*genome, {static_cast<int>(*bands), size->first, size->second}, static_cast<int>(*classes));
    if (!network)
        return tl::unexpected(network.error());

    nlohmann::json document = {{"genome", arguments->positional()[1]},
                               {"canonical", genome->text()},
                               {"words", genome->inWords()},
                               {"valid", true},
                               {"reason", ""},
                               {"params", network->params},
                               {"macs", network->macs},
                               {"output_shape", network->outputShape()},
                               {"peak_activation_bytes", network->peakActivationBytes},
                               {"dead_genes", network->deadGenes},
                               {"layers", nlohmann::json::array()}};
    for (const Op& op : network->ops)
        document["layers"].push_back(layerDocument(op));
    return document;
}

} // namespace sextant::cli
