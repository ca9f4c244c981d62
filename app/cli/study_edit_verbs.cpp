// Verbs that change a study, also while another process searches in it, and its care.

#include "app/cli/arguments.h"
#include "app/cli/study_documents.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/run/study_edit.h"
#include "core/run/warm_start.h"
#include "core/store/study_repair.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace sextant::cli {

namespace {

using nlohmann::json;

tl::unexpected<Error> required(const char* option)
{
    return fail(ErrorCode::WrongUsage, option, "is required");
}

template <typename T> json orNull(const std::optional<T>& value)
{
    return value ? json(*value) : json(nullptr);
}

/// A number above 0, or "none".
template <typename T>
Result<std::optional<T>> capFrom(const Arguments& arguments, const std::string& name)
{
    const std::string text = arguments.text(name);
    if (text == "none")
        return std::optional<T>();
    T value{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    // Negated, so that what is not a number fails too.
    if (error != std::errc{} || stop != end || !(value > T{0}) || !(value < T{1'000'000'000'000}))
        return fail(ErrorCode::WrongUsage, "--" + name,
                    "'" + text + "' is neither a number above 0 nor none");
    return std::optional<T>(value);
}

Result<std::optional<KeepRule>> keepFrom(const Arguments& arguments)
{
    if (!arguments.has("keep"))
        return std::optional<KeepRule>();
    const auto rule = KeepRule::parse(arguments.text("keep"));
    if (!rule)
        return fail(ErrorCode::WrongUsage, "--keep",
                    "'" + arguments.text("keep") + "' is not all, front or best:N");
    return rule;
}

Result<json> settingsDocument(const Study& study)
{
    const auto header = study.header();
    const auto keep = study.keepRule();
    if (!header || !keep)
        return tl::unexpected(header ? keep.error() : header.error());
    const auto space = SearchSpace::fromJson(header->spaceJson);
    return json{{"evaluations", header->settings.evaluations},
                {"max_latency_ms", orNull(header->settings.maxLatencyMs)},
                {"max_params", orNull(header->settings.maxParams)},
                {"space", space ? space->name : ""},
                {"keep", keep->text()}};
}

Result<json> wishesDocument(const Study& study, const std::vector<Wish>& wishes)
{
    const auto header = study.header();
    if (!header)
        return tl::unexpected(header.error());
    json rows = json::array();
    for (const Wish& wish : wishes)
        rows.push_back({{"wish", wish.id},
                        {"genome", wish.genome},
                        {"at", wish.at},
                        {"repeat_of", wish.repeatOf >= 0 ? json(wish.repeatOf) : json(nullptr)}});
    return json{{"wishes", rows}, {"evaluations", header->settings.evaluations}};
}

/// The best networks of another study.
Result<json> addFrom(Study& study, const Arguments& arguments)
{
    const auto count = arguments.integer("count", 8, 1, 10'000);
    if (!count)
        return tl::unexpected(count.error());
    const auto older = Study::open(arguments.text("from"), Study::Access::ReadOnly);
    if (!older)
        return tl::unexpected(older.error());
    const auto started = addWarmStarts(study, *older, static_cast<std::size_t>(*count),
                                       arguments.has("with-weights"));
    if (!started)
        return tl::unexpected(started.error());
    auto document = wishesDocument(study, started->wishes);
    if (document)
        (*document)["known"] = started->known;
    return document;
}

Result<json> add(Study& study, const Arguments& arguments)
{
    if (arguments.has("genome") == arguments.has("from"))
        return fail(ErrorCode::WrongUsage, "study add", "takes either --genome or --from");
    if (arguments.has("from"))
        return addFrom(study, arguments);
    std::string weights;
    if (arguments.has("weights")) {
        auto bytes = readFile(arguments.text("weights"));
        if (!bytes)
            return tl::unexpected(bytes.error());
        weights = std::move(*bytes);
    }
    const auto wish = addGenome(study, arguments.text("genome"), weights);
    if (!wish)
        return tl::unexpected(wish.error());
    return wishesDocument(study, {*wish});
}

/// One more training of a candidate, or several.
Result<json> repeat(Study& study, const Arguments& arguments)
{
    const auto candidate = arguments.integer("candidate", std::nullopt, 0, INT32_MAX);
    const auto times = arguments.integer("times", 1, 1, 100);
    if (!candidate || !times)
        return tl::unexpected(candidate ? times.error() : candidate.error());
    std::vector<Wish> wishes;
    for (std::int64_t i = 0; i < *times; ++i) {
        const auto wish = study.addRepeat(static_cast<int>(*candidate));
        if (!wish)
            return tl::unexpected(wish.error());
        wishes.push_back(*wish);
    }
    return wishesDocument(study, wishes);
}

/// pin, unpin, exclude, include, note
Result<json> mark(Study& study, const std::string& how, const Arguments& arguments)
{
    const auto candidate = arguments.integer("candidate", std::nullopt, 0, INT32_MAX);
    if (!candidate)
        return tl::unexpected(candidate.error());
    if (how == "note" && !arguments.has("text"))
        return required("--text");
    const int id = static_cast<int>(*candidate);
    const auto marked = how == "note"    ? study.setNote(id, arguments.text("text"))
        : how == "pin" || how == "unpin" ? study.setPinned(id, how == "pin")
                                         : study.setExcluded(id, how == "exclude");
    if (!marked)
        return tl::unexpected(marked.error());
    const auto record = study.candidate(id);
    if (!record)
        return tl::unexpected(record.error());
    return json{{"candidate", candidateDocument(*record)}};
}

Result<json> set(Study& study, const Arguments& arguments)
{
    StudyEdit changes;
    if (arguments.has("evaluations")) {
        const auto evaluations = arguments.integer("evaluations", std::nullopt, 1, 1'000'000);
        if (!evaluations)
            return tl::unexpected(evaluations.error());
        changes.evaluations = static_cast<int>(*evaluations);
    }
    if (arguments.has("max-latency-ms")) {
        const auto cap = capFrom<double>(arguments, "max-latency-ms");
        if (!cap)
            return tl::unexpected(cap.error());
        changes.maxLatencyMs = *cap;
    }
    if (arguments.has("max-params")) {
        const auto cap = capFrom<std::int64_t>(arguments, "max-params");
        if (!cap)
            return tl::unexpected(cap.error());
        changes.maxParams = *cap;
    }
    if (arguments.has("space")) {
        const auto space = SearchSpace::load(arguments.text("space"));
        if (!space)
            return tl::unexpected(space.error());
        changes.spaceJson = space->toJson();
    }
    const auto keep = keepFrom(arguments);
    if (!keep)
        return tl::unexpected(keep.error());
    changes.keep = *keep;
    if (const auto edited = editStudy(study, changes); !edited)
        return tl::unexpected(edited.error());
    return settingsDocument(study);
}

std::int64_t fileBytes(const std::filesystem::path& file)
{
    std::error_code ec;
    const auto size = std::filesystem::file_size(file, ec);
    return ec ? 0 : static_cast<std::int64_t>(size);
}

Result<json> prune(Study& study, const Arguments& arguments)
{
    StudyEdit changes;
    const auto keep = keepFrom(arguments);
    if (!keep)
        return tl::unexpected(keep.error());
    changes.keep = *keep;
    if (const auto edited = study.edit(changes); !edited)
        return tl::unexpected(edited.error());
    const auto before = fileBytes(study.path());
    const auto report = study.prune();
    const auto rule = study.keepRule();
    if (!report || !rule)
        return tl::unexpected(report ? rule.error() : report.error());
    const auto shrunk = study.shrink();
    if (!shrunk && shrunk.error().code != ErrorCode::StudyLocked)
        return tl::unexpected(shrunk.error());
    return json{{"keep", rule->text()},
                {"pruned", report->candidates},
                {"weights_bytes", report->bytes},
                {"file_bytes_before", before},
                {"file_bytes_after", fileBytes(study.path())},
                {"shrunk", shrunk.has_value()}};
}

Result<json> events(const Study& study)
{
    const auto log = study.events();
    if (!log)
        return tl::unexpected(log.error());
    json rows = json::array();
    for (const StudyEvent& event : *log)
        rows.push_back({{"id", event.id},
                        {"at", event.at},
                        {"kind", eventName(event.kind)},
                        {"candidate", event.candidate < 0 ? json(nullptr) : json(event.candidate)},
                        {"detail", json::parse(event.detail)}});
    return json{{"events", rows}};
}

Result<json> check(const std::string& file)
{
    const auto found = checkStudy(file);
    if (!found)
        return tl::unexpected(found.error());
    json document{{"sound", found->problems.empty()},
                  {"format_version", found->format},
                  {"problems", found->problems},
                  {"counts", found->counts}};
    if (!found->problems.empty()) {
        const Error error{ErrorCode::StudyCorrupt, file,
                          found->problems.front()
                              + (found->problems.front().find("study salvage") == std::string::npos
                                     ? "; `sextant-cli study salvage` recovers what can be read"
                                     : "")};
        document["error"] = {
            {"code", errorName(error.code)}, {"message", error.message()}, {"detail", error.why}};
    }
    return document;
}

Result<json> salvage(const std::string& file, const Arguments& arguments)
{
    if (!arguments.has("out"))
        return required("--out");
    const auto report = salvageStudy(file, arguments.text("out"));
    if (!report)
        return tl::unexpected(report.error());
    return json{{"file", arguments.text("out")},
                {"recovered",
                 {{"header", report->headerRecovered},
                  {"candidates", report->candidates},
                  {"weights", report->weights},
                  {"checkpoints", report->checkpoints},
                  {"epochs", report->epochs},
                  {"rejections", report->rejections},
                  {"events", report->events},
                  {"wishes", report->wishes}}},
                {"lost",
                 {{"candidates", report->candidatesLost},
                  {"scores", report->scoresLost},
                  {"weights", report->weightsLost},
                  {"events", report->eventsLost}}},
                {"pages", report->pages},
                {"damaged_pages", report->damagedPages}};
}

/// What each of these verbs takes beside the study.
std::set<std::string> optionsOf(const std::string& what)
{
    if (what == "add")
        return {"genome", "weights", "from", "count"};
    if (what == "repeat")
        return {"candidate", "times"};
    if (what == "set")
        return {"evaluations", "max-latency-ms", "max-params", "space", "keep"};
    if (what == "note")
        return {"candidate", "text"};
    if (what == "prune")
        return {"keep"};
    if (what == "salvage")
        return {"out"};
    if (what == "events" || what == "check")
        return {};
    return {"candidate"};
}

} // namespace

bool isStudyEditVerb(const std::string& what)
{
    constexpr const char* kAll[] = {"add",  "repeat", "pin",    "unpin", "exclude", "include",
                                    "note", "set",    "events", "check", "salvage", "prune"};
    return std::find(std::begin(kAll), std::end(kAll), what) != std::end(kAll);
}

Result<nlohmann::json> studyEditVerb(const Words& words)
{
    const std::string& what = words.front();
    const auto arguments = Arguments::parse(words, optionsOf(what),
                                            what == "add" ? std::set<std::string>{"with-weights"}
                                                          : std::set<std::string>{});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->positional().size() != 2)
        return fail(ErrorCode::WrongUsage, "study", "expected: study " + what + " STUDY");
    const std::string& file = arguments->positional()[1];
    if (what == "check")
        return check(file);
    if (what == "salvage")
        return salvage(file, *arguments);
    auto study =
        Study::open(file, what == "events" ? Study::Access::ReadOnly : Study::Access::ReadWrite);
    if (!study)
        return tl::unexpected(study.error());
    if (what == "events")
        return events(*study);
    if (what == "add")
        return add(*study, *arguments);
    if (what == "repeat")
        return repeat(*study, *arguments);
    if (what == "set")
        return set(*study, *arguments);
    if (what == "prune")
        return prune(*study, *arguments);
    return mark(*study, what, *arguments);
}

} // namespace sextant::cli
