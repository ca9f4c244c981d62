#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/score.h"
#include "core/store/keep_rule.h"
#include "core/store/search_settings.h"
#include "core/store/study_event.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sextant {

/// What a study was made for; fixed once the first candidate exists, but for what a StudyEdit can
/// change.
struct StudyHeader {
    SearchSettings settings;
    std::string spaceJson;
    std::string profileJson;
    std::string dataFolder;
    std::uint64_t dataFingerprint = 0;
    int bands = 0;
    int tileWidth = 0, tileHeight = 0; ///< pixels
    std::vector<std::string> bandNames;
    std::string sampleType; ///< "uint8", ...
    std::vector<float> mean, deviation; ///< per band, of raw digital numbers of the train split
    bool operator==(const StudyHeader&) const = default;
};

enum class CandidateStatus { Training, Done, Failed };
[[nodiscard]] std::string statusName(CandidateStatus status);
/// Chosen by the strategy, or asked for by the user.
enum class CandidateOrigin { Bred, Added };
[[nodiscard]] std::string originName(CandidateOrigin origin);

struct CandidateRecord {
    int id = 0; ///< 0-based; the order in which candidates were proposed
    std::string genome; ///< canonical text
    CandidateStatus status = CandidateStatus::Training;
    std::string reason; ///< why it failed, or why its training ended early
    std::int64_t params = 0, macs = 0;
    double latencyMs = 0.0, energyMj = 0.0; ///< simulated
    std::int64_t peakMemoryBytes = 0; ///< simulated; 0: from a study older than format 4
    /// Milliseconds of one tile on a board, the latest that a probe measured; a repeat has none of
    /// its own.
    std::optional<double> measuredMs;
    std::uint64_t seed = 0;
    int parentA = -1, parentB = -1; ///< ids, -1 none
    std::optional<Score> fp32, converted, aligned; ///< validation split
    double seconds = 0.0;
    CandidateOrigin origin = CandidateOrigin::Bred;
    bool pinned = false; ///< its weights are never pruned
    bool excluded = false; ///< never a parent, never on the front
    std::string note; ///< the user's
    /// It was chosen, and its training is judged, by candidates 0..seen-1; -1: from an older study.
    int seen = -1;
    int heirOf = -1; ///< the candidate whose weights its training started from, -1 none
    /// The candidate whose network and training it repeats with a seed of its own, -1 none; never a
    /// repeat itself.
    int repeatOf = -1;

    /// The candidate that stands for the network.
    [[nodiscard]] int network() const { return repeatOf >= 0 ? repeatOf : id; }
    /// (aligned - converted) / (fp32 - converted) of mIoU; none without scores or without a gap.
    [[nodiscard]] std::optional<double> recovered() const;
    bool operator==(const CandidateRecord&) const = default;
};

struct EpochRow {
    int candidate = 0, epoch = 0;
    bool aligning = false;
    double trainLoss = 0.0, validationMiou = 0.0;
    bool operator==(const EpochRow&) const = default;
};

struct Rejection {
    int candidate = 0; ///< the id that was being filled
    std::string genome, reason;
    bool operator==(const Rejection&) const = default;
};

struct CandidateWeights {
    std::string fp32, device; ///< opaque bytes
};

/// A training that the user asked for.
struct Wish {
    std::int64_t id = 0; ///< 1-based; the order of asking
    std::string genome; ///< canonical text
    std::string at; ///< UTC, ISO 8601
    int candidate = -1; ///< what it became; -1: still open
    int repeatOf = -1; ///< the candidate to train once more, -1: a genome of its own
    bool operator==(const Wish&) const = default;
};

/// What a board was asked about one candidate.
struct BoardMeasurement {
    int candidate = -1;
    std::string device; ///< id of its profile
    std::optional<double> ms; ///< of one tile; none: it failed
    std::optional<double> watts; ///< mean while it ran
    std::string failure; ///< why there is no time
    int attempts = 1;
};

/// What may change while a study is searched in; what is not given stays.
struct StudyEdit {
    std::optional<int> evaluations;
    std::optional<std::optional<double>> maxLatencyMs; ///< none within: no cap
    std::optional<std::optional<std::int64_t>> maxParams;
    std::optional<std::string> spaceJson;
    std::optional<KeepRule> keep;
};

/// All that decides how a search goes on, of one moment.
struct StudySnapshot {
    /// Rises with every edit, wish, exclusion: all but the candidates' progress.
    std::int64_t revision = 0;
    StudyHeader header;
    /// Candidates from this one on were bred within the space of the header.
    int spaceSince = 0;
    std::vector<CandidateRecord> candidates;
    std::vector<Wish> openWishes; ///< oldest first
};

/// Weights that a rule did without.
struct PruneReport {
    std::vector<int> candidates;
    std::int64_t bytes = 0; ///< of weights
};

/// One SQLite file. Every call is a transaction; a crash leaves the state before or after it. All
/// calls are thread-safe (one mutex); several processes may read while one writes. Format:
/// resources/help/study.md; `user_version` is kVersion.
class Study {
public:
    static constexpr int kVersion = 9;
    enum class Access { ReadOnly, ReadWrite };

    /// Errors: FileUnwritable (also when the file exists).
    /// @param clock dates the events
    [[nodiscard]] static Result<Study> create(const std::filesystem::path& path,
                                              const StudyHeader& header,
                                              Clock clock = std::chrono::system_clock::now);
    /// Takes no time that grows with the file: damage inside shows when it is read, or to verify().
    /// Errors: FileMissing, FileUnwritable, StudyCorrupt, StudyNewer.
    [[nodiscard]] static Result<Study> open(const std::filesystem::path& path, Access access,
                                            Clock clock = std::chrono::system_clock::now);
    Study(Study&&) noexcept;
    Study& operator=(Study&&) noexcept;
    ~Study();

    /// Holds the study for one searching process until this object dies, however the process ends.
    /// Errors: StudyLocked.
    [[nodiscard]] Result<void> lockForSearch();

    /// Reads the whole file. Errors: StudyCorrupt.
    [[nodiscard]] Result<void> verify() const;

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] Result<StudyHeader> header() const;
    [[nodiscard]] Result<KeepRule> keepRule() const;
    /// Cheap: whether a snapshot is still the latest one.
    [[nodiscard]] Result<std::int64_t> revision() const;
    [[nodiscard]] Result<StudySnapshot> snapshot() const;
    /// All or nothing; what changes is in the events. Whether a space makes sense is not checked.
    [[nodiscard]] Result<void> edit(const StudyEdit& changes);
    [[nodiscard]] Result<void> setEvaluations(int evaluations);

    [[nodiscard]] Result<std::vector<StudyEvent>> events() const; ///< by id
    /// Adds an event that no other call implies.
    /// @param detail JSON object
    [[nodiscard]] Result<void> log(EventKind kind, const std::string& detail = "{}");

    /// Asks for a genome. The budget grows when it would not hold all open wishes.
    /// @param genome canonical text
    /// @param weights to start its training from, empty: none
    /// Errors: GenomeInvalid when it is a candidate or asked for already.
    [[nodiscard]] Result<Wish> addWish(const std::string& genome, const std::string& weights = {});
    /// Asks for a candidate to be trained once more with another seed, for the noise of its scores.
    /// The budget grows as above.
    /// Errors: CandidateMissing; GenomeInvalid when it failed.
    [[nodiscard]] Result<Wish> addRepeat(int candidate);
    [[nodiscard]] Result<std::vector<Wish>> wishes() const; ///< by id
    /// Weights that the candidate's wish came with; empty for others.
    [[nodiscard]] Result<std::string> initialWeights(int candidate) const;

    // Errors of these: CandidateMissing. What is so already changes nothing.
    [[nodiscard]] Result<void> setPinned(int candidate, bool pinned);
    [[nodiscard]] Result<void> setExcluded(int candidate, bool excluded);
    /// Errors: WrongUsage too, when it is not UTF-8.
    [[nodiscard]] Result<void> setNote(int candidate, const std::string& note);
    /// Adds to the log what a board said. Simulated costs and the front stay as they are.
    [[nodiscard]] Result<void> addMeasurement(const BoardMeasurement& measurement);
    /// CandidateRecord::measuredMs of all that have one, by id.
    [[nodiscard]] Result<std::map<int, double>> measuredMs() const;

    [[nodiscard]] Result<std::vector<CandidateRecord>> candidates() const; ///< by id
    [[nodiscard]] Result<CandidateRecord> candidate(int id) const; ///< Errors: CandidateMissing
    [[nodiscard]] Result<std::vector<EpochRow>> epochs(int candidate) const;
    [[nodiscard]] Result<std::vector<Rejection>> rejections() const;
    /// Errors: CandidateMissing, also when they were pruned.
    [[nodiscard]] Result<CandidateWeights> weights(int candidate) const;
    /// Finished candidates whose weights the study does not hold, by id.
    [[nodiscard]] Result<std::vector<int>> withoutWeights() const;
    [[nodiscard]] Result<std::string> checkpoint(int candidate) const; ///< empty when there is none

    /// Adds the candidate with status Training, and what was rejected on the way to it.
    [[nodiscard]] Result<void> begin(const CandidateRecord& candidate,
                                     const std::vector<Rejection>& rejected);
    /// begin(), unless the study has been edited since the revision that the candidate was chosen
    /// by: then false, and nothing is kept.
    /// @param wish the one it fulfils, 0: none
    [[nodiscard]] Result<bool> beginUnlessEdited(std::int64_t revision,
                                                 const CandidateRecord& candidate,
                                                 const std::vector<Rejection>& rejected,
                                                 std::int64_t wish = 0);
    /// Keeps what a resumed training needs, and the epoch it comes from, in one transaction.
    [[nodiscard]] Result<void> saveCheckpoint(const EpochRow& epoch, const std::string& bytes);
    /// Scores, status, weights; drops the checkpoint and what the keep rule does without.
    [[nodiscard]] Result<void> finish(const CandidateRecord& candidate,
                                      const CandidateWeights& weights);
    /// Puts weights back that were pruned or lost. Errors: CandidateMissing.
    [[nodiscard]] Result<void> restoreWeights(int candidate, const CandidateWeights& weights);
    /// Applies the keep rule to all candidates.
    [[nodiscard]] Result<PruneReport> prune();
    /// Gives free pages back to the file system. A study of a format before 5 is written anew,
    /// which waits for other processes; StudyLocked when they do not let it.
    [[nodiscard]] Result<void> shrink();

private:
    struct Impl;
    explicit Study(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant
