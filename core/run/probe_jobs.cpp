#include "core/run/probe_jobs.h"

#include "core/deploy/untrained_model.h"
#include "core/hw/latency.h"
#include "core/store/study_front.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace sextant {

namespace {

/// A folder of its own that goes with this object.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "sextant-XXXXXX").string();
        if (mkdtemp(name.data()))
            m_path = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ec;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ec);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

Result<ProbeRow> probeNetwork(const Network& network, const DeviceProfile& device,
                              const ProbeSettings& settings, const RunToken& token)
{
    ProbeRow row;
    row.genome = network.genome.text();
    row.simulatedMs = estimateCost(network, device, CostDetail::Totals).latencyMs;
    const TemporaryFolder folder;
    if (folder.path().empty())
        return fail(ErrorCode::FileUnwritable, "temporary folder", std::strerror(errno));
    const auto file = folder.path() / "model.onnx";
    if (const auto written = writeUntrainedOnnx(network, device.rules.linearResize, file); !written)
        return tl::unexpected(written.error());
    auto outcome = probeModel(settings, file, token);
    if (!outcome)
        return tl::unexpected(outcome.error());
    row.outcome = std::move(*outcome);
    return row;
}

namespace {

/// Candidates that a board is asked about, by id: networks, not their repeats.
std::vector<int> probedIds(const StudySnapshot& snapshot, ProbeMembers members)
{
    std::vector<int> ids;
    if (members == ProbeMembers::Front)
        ids = frontOf(snapshot.candidates, snapshot.header.settings.objectives);
    else
        for (const CandidateRecord& candidate : snapshot.candidates)
            if (candidate.status == CandidateStatus::Done && candidate.repeatOf < 0)
                ids.push_back(candidate.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

InputShape inputOf(const StudyHeader& header)
{
    return {header.bands, header.tileHeight, header.tileWidth};
}

/// Asks the board about one candidate and puts its answer into the study's log.
Result<ProbeRow> probeCandidate(Study& study, const StudySnapshot& snapshot, int id,
                                const StudyProbeSettings& settings, const RunToken& token)
{
    const auto genome = Genome::parse(snapshot.candidates[static_cast<std::size_t>(id)].genome);
    if (!genome)
        return tl::unexpected(genome.error());
    const auto network = buildNetwork(*genome, inputOf(snapshot.header), 1);
    if (!network)
        return tl::unexpected(network.error());
    auto row = probeNetwork(*network, settings.device, settings.probe, token);
    if (!row)
        return row;
    row->candidate = id;
    const ProbeOutcome& outcome = row->outcome;
    if (const auto kept = study.addMeasurement(
            {id, settings.device.id, outcome.ms, outcome.watts, outcome.reason, outcome.attempts});
        !kept)
        return tl::unexpected(kept.error());
    return row;
}

} // namespace

Result<void> probeStudy(const std::filesystem::path& file, const StudyProbeSettings& settings,
                        StudyProbe& into, const RunToken& token, const OnProbeRow& onRow)
{
    auto study = Study::open(file, Study::Access::ReadWrite);
    if (!study)
        return tl::unexpected(study.error());
    const auto snapshot = study->snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    into.input = inputOf(snapshot->header);
    for (const int id : probedIds(*snapshot, settings.members)) {
        auto row = probeCandidate(*study, *snapshot, id, settings, token);
        if (!row)
            return tl::unexpected(row.error());
        if (onRow)
            onRow(*row);
        into.rows.push_back(std::move(*row));
    }
    return {};
}

SearchProbe::SearchProbe(std::filesystem::path study, StudyProbeSettings settings, RunToken token,
                         OnProbeRow onRow)
    : m_path(std::move(study)), m_settings(std::move(settings)), m_onRow(std::move(onRow))
{
    m_token.gate = token.gate;
    m_token.stop = m_stop.get_token();
    m_passOn.emplace(token.stop, [this] { m_stop.request_stop(); });
    m_thread = std::jthread([this] { run(); });
}

SearchProbe::~SearchProbe()
{
    m_stop.request_stop();
    wake();
}

void SearchProbe::onEvent(const SearchEvent& event)
{
    if (event.kind == SearchEvent::Kind::Finished)
        wake();
}

Result<void> SearchProbe::finish()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isLast = true;
    }
    wake();
    m_thread.join();
    return m_result;
}

void SearchProbe::wake()
{
    {
        const std::lock_guard guard(m_mutex);
        m_hasNews = true;
    }
    m_changed.notify_one();
}

void SearchProbe::run()
{
    auto study = Study::open(m_path, Study::Access::ReadWrite);
    m_result = study ? askedBefore(*study) : tl::unexpected(study.error());
    bool last = false;
    while (m_result && !last && m_token.proceed()) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, m_token.stop, [this] { return m_hasNews; });
            m_hasNews = false;
            last = m_isLast;
        }
        m_result = pass(*study);
    }
}

Result<void> SearchProbe::askedBefore(const Study& study)
{
    const auto events = study.events();
    if (!events)
        return tl::unexpected(events.error());
    for (const StudyEvent& event : *events) {
        if (event.kind != EventKind::Probed)
            continue;
        const auto detail = nlohmann::json::parse(event.detail, nullptr, false);
        if (detail.is_object() && detail.value("device", std::string()) == m_settings.device.id)
            m_asked.insert(event.candidate);
    }
    return {};
}

Result<void> SearchProbe::pass(Study& study)
{
    const auto snapshot = study.snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    for (const int id : probedIds(*snapshot, m_settings.members)) {
        if (!m_token.proceed())
            return {};
        if (!m_asked.insert(id).second)
            continue;
        const auto row = probeCandidate(study, *snapshot, id, m_settings, m_token);
        if (!row)
            return tl::unexpected(row.error());
        if (m_onRow)
            m_onRow(*row);
    }
    return {};
}

std::string probeMeasurementsJson(const StudyProbe& probe, const std::string& device)
{
    nlohmann::json rows = nlohmann::json::array();
    for (const ProbeRow& row : probe.rows) {
        nlohmann::json document = {
            {"genome", row.genome},
            {"source", "probe"},
            {"input", {probe.input.bands, probe.input.height, probe.input.width}},
            {"simulated_ms", row.simulatedMs},
            {"attempts", row.outcome.attempts}};
        if (row.candidate >= 0)
            document["candidate"] = row.candidate;
        if (row.outcome.ms)
            document["ms"] = *row.outcome.ms;
        else
            document["failed"] = row.outcome.reason;
        if (row.outcome.watts)
            document["watts"] = *row.outcome.watts;
        rows.push_back(std::move(document));
    }
    return nlohmann::json{{"format", "sextant-measurements"},
                          {"version", 1},
                          {"device", device},
                          {"rows", rows}}
               .dump(2)
        + '\n';
}

} // namespace sextant
