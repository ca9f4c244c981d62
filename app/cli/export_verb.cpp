#include "app/cli/arguments.h"
#include "app/cli/study_documents.h"
#include "app/cli/verbs.h"
#include "core/run/bundle_jobs.h"
#include "core/run/candidate_jobs.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cstdio>

namespace sextant::cli {

namespace {

nlohmann::json namesOf(const std::vector<std::filesystem::path>& files)
{
    nlohmann::json names = nlohmann::json::array();
    for (const auto& file : files)
        names.push_back(file.string());
    return names;
}

Result<std::vector<int>> candidatesFrom(const Arguments& arguments)
{
    if (!arguments.has("candidate"))
        return fail(ErrorCode::WrongUsage, "--candidate", "is required");
    std::vector<int> candidates;
    for (const std::string& text : arguments.list("candidate")) {
        int id = -1;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
        if (error != std::errc{} || end != text.data() + text.size() || id < 0)
            return fail(ErrorCode::WrongUsage, "--candidate", "'" + text + "' is not a number");
        candidates.push_back(id);
    }
    return candidates;
}

nlohmann::json parityDocument(const ModelCard& card)
{
    return {
        {"max_abs_diff", card.maxAbsDiff},
        {"max_abs_logit", card.maxLogit},
        {"miou_exported", numberOrNull(card.miouExported)},
        {"miou_device", numberOrNull(card.miouDevice)},
        {"miou_study", card.aligned ? numberOrNull(card.aligned->miou()) : nlohmann::json(nullptr)},
        {"tiles", card.tiles},
        {"simulated", true},
        {"verified_with", card.verifiedWith}};
}

/// Single files, as before there were bundles.
Result<nlohmann::json> exportFiles(const Arguments& arguments, int candidate, const RunToken& token)
{
    std::vector<ExportFormat> formats;
    for (const std::string& format : arguments.list("format")) {
        if (format != "onnx" && format != "torchscript")
            return fail(ErrorCode::WrongUsage, "--format",
                        "'" + format + "' is not onnx or torchscript");
        formats.push_back(format == "onnx" ? ExportFormat::Onnx : ExportFormat::TorchScript);
    }
    const auto report = exportCandidate(arguments.positional()[0], candidate, arguments.text("out"),
                                        formats, arguments.text("data"), token);
    if (!report)
        return tl::unexpected(report.error());
    return nlohmann::json{{"files", namesOf(report->files)},
                          {"parity",
                           {{"max_abs_diff", report->maxAbsDiff},
                            {"max_abs_logit", report->maxLogit},
                            {"miou_exported", numberOrNull(report->miouExported)},
                            {"miou_study", numberOrNull(report->miouStudy)},
                            {"verified_with", report->verifiedWith}}}};
}

Result<nlohmann::json> exportVerify(const std::string& bundle)
{
    const auto check = verifyBundle(bundle);
    if (!check)
        return tl::unexpected(check.error());
    return nlohmann::json{{"bundle", bundle},
                          {"verified", true},
                          {"candidate", check->candidate},
                          {"genome", check->genome},
                          {"device", check->device},
                          {"files", check->files},
                          {"unlisted", check->unlisted},
                          {"max_abs_diff", check->maxAbsDiff},
                          {"max_abs_logit", check->maxLogit},
                          {"half_max_abs_diff", check->halfMaxAbsDiff},
                          {"device_equal_share", check->deviceEqualShare},
                          {"verified_with", check->verifiedWith}};
}

Result<nlohmann::json> exportToBundles(const Arguments& arguments, std::vector<int> candidates,
                                       const RunToken& token)
{
    BundleJob job;
    job.study = arguments.positional()[0];
    job.candidates = std::move(candidates);
    job.folder = arguments.text("out");
    job.data = arguments.text("data");
    job.form = arguments.has("zip") ? BundleForm::Zip : BundleForm::Folder;
    job.causes = arguments.has("causes");
    BundleListener listener;
    listener.onFinding = [](int candidate, const std::string& sentence) {
        std::fprintf(stderr, "candidate %d: %s\n", candidate, sentence.c_str());
    };
    const auto reports = exportBundles(job, token, listener);
    if (!reports)
        return tl::unexpected(reports.error());
    nlohmann::json bundles = nlohmann::json::array();
    nlohmann::json files = nlohmann::json::array();
    for (const BundleReport& report : *reports) {
        for (const auto& file : report.files)
            files.push_back(file.string());
        bundles.push_back({{"candidate", report.card.candidate},
                           {"bundle", report.bundle.string()},
                           {"findings", report.card.findings},
                           {"parity", parityDocument(report.card)}});
    }
    // The first one's stands at the top, since most calls ask for one candidate.
    return nlohmann::json{
        {"files", files}, {"parity", parityDocument(reports->front().card)}, {"bundles", bundles}};
}

} // namespace

Result<nlohmann::json> exportVerb(const Words& words, const RunToken& token)
{
    const auto arguments =
        Arguments::parse(words, {"candidate", "out", "format", "data"}, {"zip", "causes"});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto& positional = arguments->positional();
    if (positional.size() == 2 && positional[0] == "verify")
        return exportVerify(positional[1]);
    if (positional.size() != 1 || !arguments->has("out"))
        return fail(ErrorCode::WrongUsage, "export",
                    "expected: export STUDY --candidate ID[,ID2] --out DIR, or export verify "
                    "BUNDLE");
    auto candidates = candidatesFrom(*arguments);
    if (!candidates)
        return tl::unexpected(candidates.error());
    if (!arguments->has("format"))
        return exportToBundles(*arguments, std::move(*candidates), token);
    if (candidates->size() != 1 || arguments->has("zip") || arguments->has("causes"))
        return fail(ErrorCode::WrongUsage, "--format",
                    "goes with one candidate and without --zip or --causes");
    return exportFiles(*arguments, candidates->front(), token);
}

} // namespace sextant::cli
