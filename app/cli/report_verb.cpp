#include "app/cli/report_verb.h"

#include "app/cli/arguments.h"
#include "core/base/child_process.h"
#include "core/run/study_report.h"

#include <nlohmann/json.hpp>

namespace sextant::cli {

namespace {

/// The workbench beside this program, or the one in PATH: pages are laid out by Qt.
std::string workbenchProgram()
{
    std::error_code ec;
    const auto beside =
        std::filesystem::read_symlink("/proc/self/exe", ec).parent_path() / "sextant";
    return std::filesystem::exists(beside, ec) ? beside.string() : "sextant";
}

/// What a program complained about last: "sextant: error: FILE: why" without the beginning.
std::string complaint(const std::string& errors, const std::string& file)
{
    const std::string begin = "error: " + file + ": ";
    const auto at = errors.rfind(begin);
    std::string why = at == std::string::npos ? errors : errors.substr(at + begin.size());
    while (!why.empty() && why.back() == '\n')
        why.pop_back();
    return why.empty() ? "the workbench did not write it" : why;
}

Result<void> writePdf(const std::string& study, const std::string& file, const RunToken& token)
{
    if (const auto opened = Study::open(study, Study::Access::ReadOnly); !opened)
        return tl::unexpected(opened.error());
    const auto ended = runChild({{workbenchProgram(), "--write-report", file, study}}, token);
    if (!ended && ended.error().code == ErrorCode::FileMissing)
        return fail(
            ErrorCode::FileUnwritable, file,
            "the workbench (package sextant) writes PDF and is not installed; an .html prints to "
            "PDF from any browser");
    if (!ended)
        return tl::unexpected(ended.error());
    if (ended->exitCode != 0)
        return fail(ErrorCode::FileUnwritable, file, complaint(ended->errors, file));
    return {};
}

} // namespace

Result<nlohmann::json> studyReportVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(words, {"out"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->positional().size() != 2 || !arguments->has("out"))
        return fail(
            ErrorCode::WrongUsage, "study report",
            "expected: study report STUDY --out FILE.html[,FILE.pdf][,FILE.csv][,FILE.json]");
    const std::string& study = arguments->positional()[1];
    nlohmann::json files = nlohmann::json::array();
    for (const std::string& file : arguments->list("out")) {
        const bool isPdf = std::filesystem::path(file).extension() == ".pdf";
        if (const auto written =
                isPdf ? writePdf(study, file, token) : writeStudyReport(study, file);
            !written)
            return tl::unexpected(written.error());
        files.push_back(file);
    }
    return nlohmann::json{{"files", files}};
}

} // namespace sextant::cli
