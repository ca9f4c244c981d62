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

Result<void> probeStudy(const std::filesystem::path& file, const DeviceProfile& device,
                        const ProbeSettings& settings, ProbeMembers members, StudyProbe& into,
                        const RunToken& token, const std::function<void(const ProbeRow&)>& onRow)
{
    const auto study = Study::open(file, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    const auto snapshot = study->snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const StudyHeader& header = snapshot->header;
    std::vector<int> ids;
    if (members == ProbeMembers::Front)
        ids = frontOf(snapshot->candidates, header.settings.objectives);
    else
        for (const CandidateRecord& candidate : snapshot->candidates)
            if (candidate.status == CandidateStatus::Done)
                ids.push_back(candidate.id);
    std::sort(ids.begin(), ids.end());
    into.input = {header.bands, header.tileHeight, header.tileWidth};
    for (const int id : ids) {
        const auto genome =
            Genome::parse(snapshot->candidates[static_cast<std::size_t>(id)].genome);
        if (!genome)
            return tl::unexpected(genome.error());
        const auto network = buildNetwork(*genome, into.input, 1);
        if (!network)
            return tl::unexpected(network.error());
        auto row = probeNetwork(*network, device, settings, token);
        if (!row)
            return tl::unexpected(row.error());
        row->candidate = id;
        if (onRow)
            onRow(*row);
        into.rows.push_back(std::move(*row));
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
