#include "app/cli/verbs.h"

#include "app/cli/arguments.h"
#include "app/cli/network_arguments.h"
#include "core/base/files.h"
#include "core/nn/pynas_import.h"

#include <nlohmann/json.hpp>

namespace sextant::cli {

Result<nlohmann::json> weightsVerb(const Words& words, const RunToken&)
{
    const auto arguments = Arguments::parse(words, {"genome", "bands", "classes", "out"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto& positional = arguments->positional();
    if (positional.size() != 2 || positional[0] != "import" || !arguments->has("genome")
        || !arguments->has("bands") || !arguments->has("out"))
        return fail(ErrorCode::WrongUsage, "weights",
                    "expected: weights import FILE --genome G --bands C [--classes K] --out "
                    "W.weights");
    const auto network = networkFrom(*arguments, arguments->text("genome"));
    if (!network)
        return tl::unexpected(network.error());
    const auto imported = importPynasWeights(positional[1], *network);
    if (!imported)
        return tl::unexpected(imported.error());
    const std::string out = arguments->text("out");
    if (const auto written = writeFile(out, imported->bytes); !written)
        return tl::unexpected(written.error());
    return nlohmann::json{{"file", positional[1]},
                          {"source_format", imported->sourceFormat},
                          {"genome", network->genome.text()},
                          {"matched_by", "order and shape"},
                          {"tensors", imported->tensors},
                          {"parameters", imported->parameters},
                          {"share", imported->share},
                          {"genes_matched", imported->genes},
                          {"decoder", imported->decoder},
                          {"head", imported->head},
                          {"first_mismatch", imported->firstMismatch},
                          {"out", out}};
}

} // namespace sextant::cli
