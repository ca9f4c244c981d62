#include "core/run/study_report.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/html.h"
#include "core/base/machine.h"
#include "core/base/svg.h"
#include "core/hw/device_profile.h"
#include "core/run/detail/report_figures.h"
#include "core/run/detail/telling_gap.h"
#include "core/space/genome.h"
#include "core/store/study_front.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sextant {

namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

std::string miouText(const std::optional<Score>& score)
{
    return score ? fixedText(score->miou(), 4) : "-";
}

std::string percentText(const std::optional<double>& share)
{
    return share && std::isfinite(*share) ? fixedText(100.0 * *share, 0) + " %" : "-";
}

std::vector<std::string> rowOf(const CandidateRecord& c)
{
    const bool telling =
        c.fp32 && c.converted && c.fp32->miou() - c.converted->miou() >= detail::kTellingGap;
    return {std::to_string(c.id),
            fixedText(c.latencyMs, 2),
            miouText(c.aligned),
            c.aligned ? fixedText(c.aligned->vesselIou(), 4) : "-",
            miouText(c.fp32),
            miouText(c.converted),
            telling ? percentText(c.recovered()) : "-",
            std::to_string(c.params),
            c.genome};
}

const std::vector<std::string> kHead{"no.",       "latency, ms", "mIoU device", "vessel IoU device",
                                     "mIoU FP32", "converted",   "recovered",   "parameters",
                                     "genome"};

std::string settingsSection(const StudyHeader& header, const DeviceProfile* device)
{
    const SearchSettings& s = header.settings;
    std::string objectives;
    for (const Objective objective : s.objectives)
        objectives += (objectives.empty() ? "" : ", ") + objectiveName(objective);
    std::string bands;
    for (const std::string& name : header.bandNames)
        bands += (bands.empty() ? "" : ", ") + name;
    Rows rows{
        {"device",
         device ? device->name + " (" + device->id
                 + "), certainty of its profile: " + device->certainty
                : "unknown"},
        {"data", header.dataFolder},
        {"data fingerprint", hexText(header.dataFingerprint)},
        {"tiles",
         std::to_string(header.tileWidth) + " × " + std::to_string(header.tileHeight) + ", "
             + header.sampleType + ", " + bands},
        {"strategy", strategyName(s.strategy)},
        {"objectives", objectives},
        {"budget", std::to_string(s.evaluations) + " candidates"},
        {"seed", std::to_string(s.seed)},
        {"alignment", alignmentName(s.alignment)},
        {"epochs",
         std::to_string(s.epochs) + " in FP32, " + std::to_string(s.alignEpochs) + " of alignment"},
        {"savings", savingsText(s.savings)}};
    if (s.maxLatencyMs)
        rows.emplace_back("cap on latency", fixedText(*s.maxLatencyMs, 2) + " ms");
    if (s.maxParams)
        rows.emplace_back("cap on parameters", std::to_string(*s.maxParams));
    return "<h2>Settings</h2>\n" + htmlRows(rows);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return std::nan("");
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

std::string gapSection(const std::vector<CandidateRecord>& candidates,
                       const std::vector<int>& front)
{
    std::vector<double> gaps;
    std::vector<double> recovered;
    for (const CandidateRecord& c : candidates) {
        if (!c.fp32 || !c.converted || !c.aligned)
            continue;
        const double gap = c.fp32->miou() - c.converted->miou();
        if (std::isnan(gap))
            continue;
        gaps.push_back(gap);
        if (gap >= detail::kTellingGap && c.recovered())
            recovered.push_back(*c.recovered());
    }
    return "<h2 class=\"page\">What the device costs, and what alignment brings back</h2>\n"
        + detail::gapFigure(candidates, front)
        + htmlRows({{"candidates with all three scores", std::to_string(gaps.size())},
                    {"median gap, FP32 − converted", fixedText(median(gaps), 4)},
                    {"median recovered, of the " + std::to_string(recovered.size())
                         + " with a gap of 0.02 or more",
                     recovered.empty() ? "-" : percentText(median(recovered))}})
        + "<p class=\"note\">A training with another seed would move these figures; one training "
          "each is no evidence of small differences.</p>\n";
}

std::string chosenSection(const std::vector<CandidateRecord>& candidates)
{
    std::vector<std::vector<std::string>> rows;
    for (const CandidateRecord& c : candidates)
        if (c.pinned || !c.note.empty()) {
            const auto genome = Genome::parse(c.genome);
            rows.push_back({std::to_string(c.id), c.pinned ? "pinned" : "", c.note,
                            genome ? genome->inWords() : "", miouText(c.aligned),
                            fixedText(c.latencyMs, 2)});
        }
    if (rows.empty())
        return {};
    return "<h2>Chosen and annotated</h2>\n"
        + htmlTable({"no.", "", "note", "network", "mIoU device", "latency, ms"}, rows);
}

std::string failureSection(const std::vector<CandidateRecord>& candidates,
                           const std::vector<Rejection>& rejections)
{
    std::map<std::string, int> reasons;
    for (const CandidateRecord& c : candidates)
        if (c.status == CandidateStatus::Failed)
            ++reasons["failed: " + c.reason];
    for (const Rejection& rejection : rejections)
        ++reasons["never trained: " + rejection.reason];
    if (reasons.empty())
        return {};
    std::vector<std::vector<std::string>> rows;
    for (const auto& [reason, count] : reasons)
        rows.push_back({std::to_string(count), reason});
    return "<h2>Failed and rejected</h2>\n" + htmlTable({"", "reason"}, rows);
}

std::string allSection(const std::vector<CandidateRecord>& candidates)
{
    std::vector<std::vector<std::string>> rows;
    for (const CandidateRecord& c : candidates)
        if (c.status == CandidateStatus::Done)
            rows.push_back(rowOf(c));
    return "<h2>All scored candidates</h2>\n" + htmlTable(kHead, rows);
}

std::string logSection(const std::vector<StudyEvent>& events)
{
    std::vector<std::vector<std::string>> rows;
    for (const StudyEvent& event : events)
        rows.push_back({event.at, eventName(event.kind),
                        event.candidate >= 0 ? std::to_string(event.candidate) : "",
                        event.detail == "{}" ? "" : event.detail});
    return "<h2>Log</h2>\n" + htmlTable({"UTC", "event", "no.", "detail"}, rows);
}

} // namespace

Result<std::string> studyReportHtml(const Study& study)
{
    const auto header = study.header();
    const auto candidates = study.candidates();
    const auto rejections = study.rejections();
    const auto events = study.events();
    if (!header || !candidates || !rejections || !events)
        return tl::unexpected(!header           ? header.error()
                                  : !candidates ? candidates.error()
                                  : !rejections ? rejections.error()
                                                : events.error());
    const auto device = DeviceProfile::fromJson(header->profileJson);
    const auto& objectives = header->settings.objectives;
    const std::vector<int> front = frontOf(*candidates, objectives);
    std::vector<std::vector<std::string>> frontRows;
    for (const int id : front)
        frontRows.push_back(rowOf((*candidates)[static_cast<std::size_t>(id)]));
    const auto done =
        std::count_if(candidates->begin(), candidates->end(),
                      [](const CandidateRecord& c) { return c.status == CandidateStatus::Done; });

    const std::string name = study.path().stem().string();
    std::string body = "<h1>" + htmlEscaped(name) + "</h1>\n<p class=\"note\">"
        + std::to_string(done) + " of " + std::to_string(candidates->size())
        + " candidates scored for "
        + htmlEscaped(device ? device->name : std::string("an unknown device"))
        + ". Device figures are simulated; no device was attached. Scores are of the validation "
          "split.</p>\n";
    body += "<h2>Front</h2>\n<figure>" + detail::frontFigure(*candidates, front) + "</figure>\n"
        + htmlTable(kHead, frontRows)
        + htmlRows({{"hypervolume", fixedText(frontHypervolume(*candidates, objectives), 4)}});
    body += gapSection(*candidates, front) + chosenSection(*candidates)
        + settingsSection(*header, device ? &*device : nullptr)
        + failureSection(*candidates, *rejections) + allSection(*candidates) + logSection(*events);
    body += "<p class=\"note\">Sextant " + describeMachine().program + "</p>\n";
    return htmlPage("Study " + name, body);
}

Result<void> writeStudyReport(const std::filesystem::path& study, const std::filesystem::path& file)
{
    const std::string kind = file.extension().string();
    if (kind != ".html" && kind != ".csv" && kind != ".json")
        return fail(ErrorCode::WrongUsage, "study report",
                    "'" + file.string() + "' ends neither in .html nor in .csv or .json");
    const auto opened = Study::open(study, Study::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto text = kind == ".html" ? studyReportHtml(*opened)
        : kind == ".csv"              ? studyReportCsv(*opened)
                                      : studyReportJson(*opened);
    return text ? writeFile(file, *text) : tl::unexpected(text.error());
}

} // namespace sextant
