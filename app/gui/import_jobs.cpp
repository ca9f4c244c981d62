#include "app/gui/import_jobs.h"

namespace sextant::app {

namespace {

Result<ui::ImportTrial> attempt(const ImportRequest& request, const RunToken& token)
{
    const auto imported = importDataset(request, token);
    if (!imported)
        return tl::unexpected(imported.error());
    const auto dataset = openDataset(request.folder, token);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const auto report = describeDataset(*dataset, token);
    if (!report)
        return tl::unexpected(report.error());
    auto places = tilePlaces(request.folder);
    if (!places)
        return tl::unexpected(places.error());
    ui::ImportTrial trial;
    trial.folder = request.folder;
    trial.scenes = imported->scenes;
    trial.tiles = static_cast<int>(dataset->tiles.size());
    trial.bands = dataset->bands;
    trial.tileWidth = dataset->width;
    trial.tileHeight = dataset->height;
    trial.sampleType = sampleTypeName(dataset->type);
    trial.bandNames = dataset->bandNames;
    for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
        const SplitSummary sum = dataset->summary(split);
        const DatasetReport::Part& part = report->parts[static_cast<std::size_t>(split)];
        trial.splits[static_cast<std::size_t>(split)] = {sum.tiles, sum.vesselTiles, part.vessels,
                                                         part.vesselShare()};
    }
    trial.lengthPx = report->lengthPx;
    trial.lengthM = report->lengthM;
    trial.contrast = report->contrast;
    trial.faintVessels = report->faintVessels;
    trial.leaks = report->leaks;
    trial.samePlace = report->samePlace;
    trial.withoutPixels = imported->withoutPixels;
    trial.emptyLeftOut = imported->emptyLeftOut;
    for (const auto* problems : {&imported->problems, &dataset->problems, &report->problems})
        trial.problems.insert(trial.problems.end(), problems->begin(), problems->end());
    trial.places = std::move(*places);
    return trial;
}

} // namespace

void setImportJobs(ui::Jobs& jobs)
{
    jobs.import = {[](const ImportRequest& request, const RunToken& token) {
                       return surveyImport(request, token);
                   },
                   [](const ImportRequest& request, const std::filesystem::path& image,
                      const std::filesystem::path& mask,
                      const RunToken& token) { return drawLabels(request, image, mask, token); },
                   attempt};
}

} // namespace sextant::app
