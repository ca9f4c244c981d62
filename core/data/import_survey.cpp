#include "core/data/import_survey.h"

#include "core/data/detail/csv_table.h"
#include "core/data/detail/import_sources.h"
#include "core/geo/mask_writer.h"

#include <algorithm>
#include <charconv>

namespace sextant {

namespace {

SurveyedScene surveyed(const ImportRequest& request, const detail::ImportScene& scene)
{
    SurveyedScene found;
    found.image = scene.image;
    found.name = scene.name;
    if (!scene.mask.empty()) {
        found.labels = scene.mask;
    } else if (!scene.vectors.empty()) {
        found.form = LabelForm::Polygons;
        found.labels = scene.vectors;
    } else {
        found.form = LabelForm::Annotations;
        found.labels = request.labels;
    }
    const auto raster = Raster::open(scene.image);
    if (!raster) {
        found.problem = raster.error().message();
        return found;
    }
    const RasterInfo& info = raster->info();
    found.width = info.width;
    found.height = info.height;
    found.type = info.type;
    found.crsName = info.crsName;
    found.noData = info.noData;
    for (int band = 1; band <= info.bands; ++band)
        if (band != info.alphaBand)
            found.bandNames.push_back(info.bandNames[static_cast<std::size_t>(band - 1)]);
    found.bands = static_cast<int>(found.bandNames.size());
    return found;
}

template <typename Number> bool readNumber(const std::string& text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

Result<ImportSurvey> surveyImport(const ImportRequest& request, const RunToken& token)
{
    ImportSurvey survey;
    const auto scenes = detail::findScenes(request, survey.problems);
    if (!scenes)
        return tl::unexpected(scenes.error());
    for (const detail::ImportScene& scene : *scenes) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "import", "stopped while looking at the scenes");
        survey.scenes.push_back(surveyed(request, scene));
    }
    return survey;
}

Result<void> drawLabels(const ImportRequest& request, const std::filesystem::path& image,
                        const std::filesystem::path& mask, const RunToken& token)
{
    std::vector<std::string> problems;
    const auto scenes = detail::findScenes(request, problems);
    if (!scenes)
        return tl::unexpected(scenes.error());
    const auto scene =
        std::find_if(scenes->begin(), scenes->end(),
                     [&](const detail::ImportScene& each) { return each.image == image; });
    if (scene == scenes->end())
        return fail(ErrorCode::FileMissing, image.string(), "is not among the scenes with labels");
    const auto raster = Raster::open(image);
    if (!raster)
        return tl::unexpected(raster.error());
    const RasterInfo& info = raster->info();
    const auto labels = detail::SceneLabels::open(*scene, info, problems);
    if (!labels)
        return tl::unexpected(labels.error());
    auto writer = MaskWriter::create(mask, info);
    if (!writer)
        return tl::unexpected(writer.error());
    constexpr int kStripRows = 512;
    for (int y = 0; y < info.height; y += kStripRows) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, image.string(), "stopped while drawing its labels");
        const Window strip{0, y, info.width, std::min(kStripRows, info.height - y)};
        const auto pixels = labels->read(strip);
        if (!pixels)
            return tl::unexpected(pixels.error());
        if (const auto written = writer->write(strip, *pixels); !written)
            return written;
    }
    return writer->finish(token);
}

Result<std::vector<TilePlace>> tilePlaces(const std::filesystem::path& folder)
{
    const auto file = folder / "index.csv";
    std::error_code ec;
    if (!std::filesystem::exists(file, ec))
        return fail(ErrorCode::FileMissing, file.string(), "no such file");
    const auto rows = detail::readTable(file);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<TilePlace> places;
    for (const auto& row : *rows) {
        const auto at = [&](const char* column) {
            const auto cell = row.find(column);
            return cell == row.end() ? std::string() : cell->second;
        };
        TilePlace place{at("file"), at("source"), Split::Train, 0, 0, 0};
        const std::string split = at("split");
        if (place.file.empty() || !readNumber(at("column"), place.column)
            || !readNumber(at("row"), place.row)
            || !readNumber(at("vessel_pixels"), place.vesselPixels))
            return fail(ErrorCode::DatasetInvalid, file.string(),
                        "is not an index that an import wrote");
        place.split = split == "test" ? Split::Test
            : split == "val"          ? Split::Validation
                                      : Split::Train;
        places.push_back(std::move(place));
    }
    return places;
}

} // namespace sextant
