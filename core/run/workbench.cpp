#include "core/run/workbench.h"

#include "core/nn/inheritance.h"
#include "core/nn/training.h"
#include "core/run/detail/study_data.h"

#include <cmath>
#include <utility>

namespace sextant {

Workbench::Workbench(StudyHeader header, DeviceProfile device, TileSet train, TileSet validation)
    : m_header(std::move(header)), m_device(std::move(device)), m_train(std::move(train)),
      m_validation(std::move(validation))
{
}

Result<Workbench> Workbench::open(const StudyHeader& header, const std::filesystem::path& data,
                                  const RunToken& token)
{
    auto device = DeviceProfile::fromJson(header.profileJson);
    if (!device)
        return tl::unexpected(device.error());
    const auto dataset = detail::openStudyData(header, data, token);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const bool levelScenes = header.settings.training.levelScenes;
    auto train = loadTiles(*dataset, Split::Train, token, levelScenes);
    if (!train)
        return tl::unexpected(train.error());
    auto validation = loadTiles(*dataset, Split::Validation, token, levelScenes);
    if (!validation)
        return tl::unexpected(validation.error());
    return Workbench(header, std::move(*device), std::move(*train), std::move(*validation));
}

Result<std::string> Workbench::startOf(const EvaluationRequest& request) const
{
    if (!request.initialWeights.empty() || !request.heritage || !request.checkpoint.empty())
        return request.initialWeights;
    const int crop = m_header.settings.training.cropPx;
    const InputShape input{m_header.bands, crop, crop};
    const auto parent = buildNetwork(request.heritage->genome, input, 1);
    const auto child = buildNetwork(request.genome, input, 1);
    if (!parent || !child)
        return tl::unexpected(parent ? child.error() : parent.error());
    auto inherited = inheritWeights(*parent, request.heritage->weights, *child, request.seed);
    if (!inherited)
        return tl::unexpected(inherited.error());
    return std::move(inherited->bytes);
}

Result<EvaluationOutcome> Workbench::evaluate(const EvaluationRequest& request,
                                              const RunToken& door,
                                              const SaveCheckpoint& save) const
{
    TrainingSettings settings;
    settings.epochs = m_header.settings.epochs;
    settings.alignEpochs = m_header.settings.alignEpochs;
    settings.training = m_header.settings.training;
    settings.recipe = m_header.settings.recipe;
    settings.alignment = m_header.settings.alignment;
    TrainingHooks hooks;
    hooks.resumeFrom = request.checkpoint;
    const auto initialWeights = startOf(request);
    if (!initialWeights)
        return tl::unexpected(initialWeights.error());
    hooks.initialWeights = *initialWeights;
    hooks.reasonToEnd = [&](std::span<const EpochRecord> epochs) {
        LearningCurve curve{request.costs, {}};
        double best = 0.0;
        for (const EpochRecord& epoch : epochs)
            curve.best.push_back(best = std::fmax(best, epoch.validationMiou)); // NaN aside
        return request.earlyEnd.reasonToEnd(curve);
    };
    std::optional<Error> unsaved;
    hooks.onCheckpoint = [&](const EpochRecord& epoch, const std::string& bytes) {
        const EpochRow row{request.candidate, epoch.epoch, epoch.aligning, epoch.trainLoss,
                           epoch.validationMiou};
        if (const auto saved = save(row, bytes); !saved)
            unsaved = saved.error();
        return !unsaved;
    };
    const auto outcome =
        trainCandidate(request.genome, m_train, m_validation, {m_header.mean, m_header.deviation},
                       m_device, settings, request.seed, door, hooks);
    if (unsaved)
        return tl::unexpected(*unsaved);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return EvaluationOutcome{outcome->fp32,       outcome->converted,
                             outcome->aligned,    {outcome->fp32Weights, outcome->deviceWeights},
                             outcome->endedEarly, outcome->seconds};
}

} // namespace sextant
