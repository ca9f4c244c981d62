#include "core/deploy/detail/gap_causes.h"

#include "core/nn/stored_weights.h"

namespace sextant::detail {

Result<void> splitByCause(ModelCard& card, const ModelData& model, const TileSet& tiles,
                          int threads, const RunToken& token)
{
    if (card.device.rules.needsRanges())
        return {};
    const auto converted = convertedModel(model);
    if (!converted)
        return tl::unexpected(converted.error());
    const auto scored = [&](const RuleParts& parts) -> Result<double> {
        auto predictor = Predictor::create(*converted, Numerics::Device, threads, parts);
        if (!predictor)
            return tl::unexpected(predictor.error());
        const auto score = scoreTiles(*predictor, tiles, token);
        if (!score)
            return tl::unexpected(score.error());
        return score->miou();
    };
    const auto host = scored(RuleParts::none());
    if (!host)
        return tl::unexpected(host.error());
    card.causesHost = *host;
    for (const NamedPart& part : ruleParts()) {
        if (!isInForce(card.device.rules, part.part))
            continue;
        RuleParts alone = RuleParts::none();
        alone.*part.part = true;
        const auto miou = scored(alone);
        if (!miou)
            return tl::unexpected(miou.error());
        card.causes.emplace_back(part.name, *miou);
    }
    return {};
}

} // namespace sextant::detail
