#include "app/cli/report_verb.h"

#include "app/cli/arguments.h"
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
    nlohmann::json files = nlohmann::json::array();
    for (const std::string& file : arguments->list("out")) {
        if (const auto written = writeStudyReport(arguments->positional()[1], file); !written)
            return tl::unexpected(written.error());
        files.push_back(file);
    }
    return nlohmann::json{{"files", files}};
}

} // namespace sextant::cli
