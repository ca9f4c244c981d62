#include "core/run/candidate_jobs.h"

#include "core/data/dataset.h"
#include "core/deploy/onnx_model.h"
#include "core/run/detail/study_data.h"

#include <algorithm>

namespace sextant {

namespace {

constexpr int kOverlapPx = 32;

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

Result<SceneResult> inferCandidate(const std::filesystem::path& studyFile, int candidate,
                                   const SceneRequest& request, const RunToken& token,
                                   const OnMaskWindow& onWindow)
{
    const auto study = Study::open(studyFile, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    const auto header = study->header();
    const auto model = modelOf(*study, candidate);
    if (!header || !model)
        return tl::unexpected(header ? model.error() : header.error());
    auto predictor = Predictor::create(*model, request.numerics, request.threads, request.parts);
    if (!predictor)
        return tl::unexpected(predictor.error());
    const auto scene = Raster::open(request.scene);
    if (!scene)
        return tl::unexpected(scene.error());
    const auto bands =
        mapBands(scene->info(), header->bandNames, sampleTypeNamed(header->sampleType));
    if (!bands)
        return tl::unexpected(bands.error());
    const PredictFunction predict = [&](std::span<const float> images, int count, int height,
                                        int width) {
        return predictor->logits(images, count, height, width);
    };
    const SceneSettings settings{
        fittedTileSize(scene->info().width, scene->info().height, kOverlapPx), kOverlapPx};
    return inferScene(predict, header->bands, request.scene, *bands, request.mask, settings, token,
                      onWindow, request.truth);
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
    const auto model = openOnnx(file);
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
    const auto bands = mapBands(scene->info(), names, model->sampleType);
    if (!bands)
        return tl::unexpected(bands.error());
    const int overlap = std::min(kOverlapPx, model->height / 4);
    return inferScene(model->predict, model->bands, request.scene, *bands, request.mask,
                      {model->height, overlap, 1}, token, {}, request.truth);
}

} // namespace sextant
