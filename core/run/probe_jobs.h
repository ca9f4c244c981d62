#pragma once

#include "core/base/run_token.h"
#include "core/hw/device_profile.h"
#include "core/run/device_probe.h"
#include "core/search/search.h"
#include "core/space/network.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace sextant {

/// Which finished candidates of a study a board is asked about.
enum class ProbeMembers {
    Front, ///< those that no other dominates
    All
};

/// One candidate on the board.
struct ProbeRow {
    int candidate = -1; ///< -1: of no study
    std::string genome;
    double simulatedMs = 0.0;
    ProbeOutcome outcome;
};

/// Runs a genome, untrained, through a probe. The model's file is gone afterwards.
/// Errors: those of probeModel(), FileUnwritable.
[[nodiscard]] Result<ProbeRow> probeNetwork(const Network& network, const DeviceProfile& device,
                                            const ProbeSettings& settings,
                                            const RunToken& token = {});

struct StudyProbe {
    std::vector<ProbeRow> rows; ///< by id; failures are rows as well
    InputShape input;
};

/// How a study's candidates are measured.
struct StudyProbeSettings {
    DeviceProfile device;
    ProbeSettings probe; ///< the profile's, or another
    ProbeMembers members = ProbeMembers::Front;
};
using OnProbeRow = std::function<void(const ProbeRow&)>;

/// Probes candidates of a study on tiles of the study's size, also while another process searches
/// in it, and puts what comes of it into the study's log. Weights do not matter, so pruned
/// candidates are probed as others; repeats are the same network and are not.
/// @param into gets the rows as they come, so a stop loses none
/// @param onRow after each
/// Errors: those of Study::open() and of probeNetwork().
[[nodiscard]] Result<void> probeStudy(const std::filesystem::path& study,
                                      const StudyProbeSettings& settings, StudyProbe& into,
                                      const RunToken& token = {}, const OnProbeRow& onRow = {});

/// Measures candidates on a board while a search trains others, on a thread of its own: one at a
/// time, each once, none that the study's log has an answer about. Of the front: those that were on
/// it when the board had time.
class SearchProbe {
public:
    /// @param study exists
    /// @param token stops and pauses it
    /// @param onRow called from its thread
    SearchProbe(std::filesystem::path study, StudyProbeSettings settings, RunToken token = {},
                OnProbeRow onRow = {});
    /// Ends a measurement under way.
    ~SearchProbe();
    SearchProbe(const SearchProbe&) = delete;
    SearchProbe& operator=(const SearchProbe&) = delete;

    /// Of the search. Thread-safe, returns at once.
    void onEvent(const SearchEvent& event);
    /// Once, after the search: measures what is left, or stops with the token. Errors: those of
    /// Study::open() and of probeNetwork().
    [[nodiscard]] Result<void> finish();

private:
    void run();
    void wake();
    [[nodiscard]] Result<void> askedBefore(const Study& study);
    [[nodiscard]] Result<void> pass(Study& study);

    std::filesystem::path m_path;
    StudyProbeSettings m_settings;
    OnProbeRow m_onRow;
    std::stop_source m_stop;
    RunToken m_token;
    std::optional<std::stop_callback<std::function<void()>>> m_passOn;
    std::set<int> m_asked;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_hasNews = true;
    bool m_isLast = false;
    Result<void> m_result;
    std::jthread m_thread; // last: it uses all of the above
};

/// Rows as a file of measurements (resources/help/measurements.md).
[[nodiscard]] std::string probeMeasurementsJson(const StudyProbe& probe, const std::string& device);

} // namespace sextant
