#include "core/run/candidate_jobs.h"

#include "core/data/dataset.h"
#include "core/deploy/onnx_model.h"
#include "core/infer/window_inference.h"
#include "core/nn/stored_weights.h"
#include "core/run/detail/study_data.h"
#include "core/space/receptive_field.h"

#include <algorithm>
#include <numeric>

namespace sextant {

namespace {

constexpr int kUsualOverlapPx = 32;

} // namespace

Result<ModelData> modelOf(const Study& study, int candidate)
{
    const auto header = study.header();
    if (!header)
        return tl::unexpected(header.error());
    const auto record = study.candidate(candidate);
    if (!record)
        return tl::unexpected(record.error());
    auto weights = study.weights(candidate);
    if (!weights)
        return tl::unexpected(weights.error());
    auto genome = Genome::parse(record->genome);
    if (!genome)
        return tl::unexpected(genome.error());
    auto device = DeviceProfile::fromJson(header->profileJson);
    if (!device)
        return tl::unexpected(device.error());
    return ModelData{std::move(*genome),
                     header->bands,
                     {header->mean, header->deviation},
                     std::move(*device),
                     std::move(weights->fp32),
                     std::move(weights->device)};
}

Result<ExportReport> exportCandidate(const std::filesystem::path& studyFile, int candidate,
                                     const std::filesystem::path& folder,
                                     const std::vector<ExportFormat>& formats,
                                     const std::filesystem::path& data, const RunToken& token)
{
    const auto study = Study::open(studyFile, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    auto model = modelOf(*study, candidate);
    if (!model)
        return tl::unexpected(model.error());
    const auto header = study->header();
    const auto record = study->candidate(candidate);
    if (!header || !record)
        return tl::unexpected(header ? record.error() : header.error());
    const auto studyData = detail::readStudyData(studyFile, *header, data, token);
    if (!studyData)
        return tl::unexpected(studyData.error());

    ExportRequest request;
    request.model = std::move(*model);
    request.candidate = std::to_string(candidate);
    request.bandNames = header->bandNames;
    request.sampleType = sampleTypeNamed(header->sampleType);
    request.studyMiou = record->aligned ? record->aligned->miou() : 0.0;
    request.height = header->tileHeight;
    request.width = header->tileWidth;
    request.formats = formats;
    return exportModel(request, studyData->validation, folder, token);
}

Result<std::vector<LayerFigures>> candidateLayers(const std::filesystem::path& studyFile,
                                                  int candidate,
                                                  const std::optional<DeviceProfile>& device,
                                                  int tiles, const std::filesystem::path& data,
                                                  const RunToken& token)
{
    const auto study = Study::open(studyFile, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    const auto header = study->header();
    auto model = modelOf(*study, candidate);
    if (!header || !model)
        return tl::unexpected(header ? model.error() : header.error());
    if (device)
        model->device = *device;
    const auto studyData = detail::readStudyData(studyFile, *header, data, token);
    if (!studyData)
        return tl::unexpected(studyData.error());
    return reportLayers(*model, studyData->validation, tiles, 1, token);
}

Result<TilePlan> planTiles(const Genome& genome, int bands, int width, int height,
                           std::optional<int> overlapPx)
{
    constexpr int kMostOwnOverlapPx = 96; // with tiles of 512 already half of all arithmetic
    constexpr int kMostOverlapPx = 1024;
    if (overlapPx && (*overlapPx < 0 || *overlapPx > kMostOverlapPx))
        return fail(ErrorCode::WrongUsage, "overlap", "must be 0 to 1024 pixels");
    const auto field = receptiveField(genome, bands);
    // A network too large to be drawn at the sizes that were looked at still runs on small tiles.
    const ReceptiveField reach = field.value_or(ReceptiveField{0, 8, false});
    const auto onGrid = [&](int pixels) {
        return (pixels + reach.stridePx - 1) / reach.stridePx * reach.stridePx;
    };
    TilePlan plan;
    plan.isLocal = reach.isLocal;
    plan.neededOverlapPx = reach.isLocal ? onGrid(reach.reachPx) : 0;
    int overlap = reach.isLocal ? std::min(plan.neededOverlapPx, onGrid(kMostOwnOverlapPx))
                                : onGrid(kUsualOverlapPx);
    if (overlapPx)
        overlap = onGrid(*overlapPx);
    constexpr int kTileStep = 8;
    plan.settings = {fittedTileSize(width, height, overlap, std::lcm(reach.stridePx, kTileStep)),
                     overlap};
    plan.seamFree = reach.isLocal && overlap >= plan.neededOverlapPx;
    return plan;
}

namespace {

/// Tiles of the very size that the network is compiled for; at least half of a side is core, which
/// the rest of the overlap is cut to.
SceneSettings compiledTiles(int side, const SceneSettings& planned)
{
    return {side, std::min(planned.overlapPx, side / 4), planned.batch};
}

/// The tiles of a scene for one model, which is told what size the device's network has.
///
/// On board the network is compiled for the study's tiles. Its convolutions add up in the order
/// that this size gives, and larger tiles only save margins: with overlap enough they give the same
/// bits. Where the result itself depends on the size of the image (a mean over all of it, a resize
/// with aligned corners) nothing but tiles of this size tells what flies.
Result<TilePlan> planScene(ModelData& model, const StudyHeader& header, const RasterInfo& scene,
                           const SceneRequest& request)
{
    auto plan = planTiles(model.genome, header.bands, scene.width, scene.height, request.overlapPx);
    if (!plan)
        return plan;
    const bool device = request.numerics == Numerics::Device;
    if (device) {
        model.compiledHeight = header.tileHeight;
        model.compiledWidth = header.tileWidth;
    }
    const bool ownFactor = request.numerics != Numerics::Fp32 && request.parts.resize
        && model.device.rules.linearResize == LinearResize::AlignCorners;
    const bool ownLevels =
        device && request.parts.input && model.device.rules.input == InputPath::U8;
    plan->seamFree = plan->seamFree && !ownFactor && !ownLevels;
    if ((!plan->isLocal || ownFactor || ownLevels) && header.tileWidth == header.tileHeight)
        plan->settings = compiledTiles(header.tileWidth, plan->settings);
    return plan;
}

SceneFiles filesOf(const SceneRequest& request)
{
    return {request.scene, request.mask, request.probability, request.truth};
}

} // namespace

Result<SceneResult> inferCandidate(const std::filesystem::path& studyFile, int candidate,
                                   const SceneRequest& request, const RunToken& token,
                                   const OnMaskWindow& onWindow)
{
    const auto study = Study::open(studyFile, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    const auto header = study->header();
    auto model = modelOf(*study, candidate);
    if (model && request.converted)
        model = convertedModel(*model);
    if (!header || !model)
        return tl::unexpected(header ? model.error() : header.error());
    const auto scene = Raster::open(request.scene);
    if (!scene)
        return tl::unexpected(scene.error());
    const auto bands = mapScene(*scene, header->bandNames, sampleTypeNamed(header->sampleType));
    if (!bands)
        return tl::unexpected(bands.error());
    const auto plan = planScene(*model, *header, scene->info(), request);
    if (!plan)
        return tl::unexpected(plan.error());
    auto predictor = Predictor::create(*model, request.numerics, request.threads, request.parts);
    if (!predictor)
        return tl::unexpected(predictor.error());
    const PredictFunction predict = [&](std::span<const float> images, int count, int height,
                                        int width) {
        return predictor->logits(images, count, height, width);
    };
    if (request.first) {
        const auto shown = inferWindow(predict, header->bands, *scene, *bands, plan->settings,
                                       *request.first, token, onWindow);
        if (!shown)
            return tl::unexpected(shown.error());
        if (request.onlyFirst)
            return SceneResult{};
    }
    auto result = inferScene(predict, header->bands, filesOf(request), *bands, plan->settings,
                             token, {onWindow, request.onProgress});
    if (result)
        result->seamFree = plan->seamFree;
    return result;
}

Result<bool> deservesPreview(const std::filesystem::path& studyFile, int candidate,
                             const SceneRequest& request)
{
    constexpr double kMacsInAMoment = 1e10; // bit for bit on two cores about a second
    if (request.numerics != Numerics::Device)
        return false;
    const auto study = Study::open(studyFile, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    const auto header = study->header();
    const auto model = modelOf(*study, candidate);
    const auto record = study->candidate(candidate);
    const auto scene = Raster::open(request.scene);
    if (!header || !model || !record)
        return tl::unexpected(!header ? header.error() : !model ? model.error() : record.error());
    if (!scene)
        return tl::unexpected(scene.error());
    const double perPixel = static_cast<double>(record->macs)
        / (static_cast<double>(header->tileWidth) * header->tileHeight);
    return model->device.rules.accumulator.format == AccumulatorFormat::Float16
        && perPixel * scene->info().width * scene->info().height > kMacsInAMoment;
}

Result<SceneResult> inferOnnx(const std::filesystem::path& file, const SceneRequest& request,
                              const RunToken& token)
{
    const auto model = openOnnx(file, request.threads);
    if (!model)
        return tl::unexpected(model.error());
    if (model->height != model->width)
        return fail(ErrorCode::FileUnreadable, file.string(),
                    "only square inputs can be tiled over a scene");
    const auto scene = Raster::open(request.scene);
    if (!scene)
        return tl::unexpected(scene.error());
    std::vector<std::string> names = model->bandNames;
    names.resize(static_cast<std::size_t>(model->bands), "unnamed");
    const auto bands = mapScene(*scene, names, model->sampleType);
    if (!bands)
        return tl::unexpected(bands.error());
    const int quarter = model->height / 4;
    SceneSettings settings{model->height, std::min(kUsualOverlapPx, quarter), 1};
    bool seamFree = false;
    if (const auto genome = Genome::parse(model->genome); genome) {
        const auto plan =
            planTiles(*genome, model->bands, model->height, model->height, request.overlapPx);
        if (!plan)
            return tl::unexpected(plan.error());
        // The file's tile is what it is; half of it is left for the core.
        settings.overlapPx = std::min(plan->settings.overlapPx, quarter);
        seamFree = plan->seamFree && settings.overlapPx == plan->settings.overlapPx;
    } else if (request.overlapPx) {
        settings.overlapPx = std::clamp(*request.overlapPx, 0, (model->height - 1) / 2);
    }
    auto result = inferScene(model->predict, model->bands, filesOf(request), *bands, settings,
                             token, {{}, request.onProgress});
    if (result)
        result->seamFree = seamFree;
    return result;
}

} // namespace sextant
