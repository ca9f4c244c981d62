#include "app/cli/report_verb.h"

#include "app/cli/arguments.h"
#include "core/base/files.h"
#include "core/run/study_report.h"

#include <nlohmann/json.hpp>

namespace sextant::cli {

Result<nlohmann::json> studyReportVerb(const Words& words)
{
    const auto arguments = Arguments::parse(words, {"out"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->positional().size() != 2 || !arguments->has("out"))
        return fail(ErrorCode::WrongUsage, "study report",
                    "expected: study report STUDY --out FILE.html[,FILE.csv][,FILE.json]");
    const auto study = Study::open(arguments->positional()[1], Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    nlohmann::json files = nlohmann::json::array();
    for (const std::string& file : arguments->list("out")) {
        const std::string kind = std::filesystem::path(file).extension().string();
        if (kind != ".html" && kind != ".csv" && kind != ".json")
            return fail(ErrorCode::WrongUsage, "--out",
                        "'" + file + "' ends neither in .html nor in .csv or .json");
        const auto text = kind == ".html" ? studyReportHtml(*study)
            : kind == ".csv"              ? studyReportCsv(*study)
                                          : studyReportJson(*study);
        if (!text)
            return tl::unexpected(text.error());
        if (const auto written = writeFile(file, *text); !written)
            return tl::unexpected(written.error());
        files.push_back(file);
    }
    return nlohmann::json{{"files", files}};
}

} // namespace sextant::cli
