#pragma once

#include "core/base/result.h"
#include "core/base/score.h"
#include "core/store/search_settings.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sextant {

/// What a study was made for; fixed once the first candidate exists, but for the budget.
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

struct CandidateRecord {
    int id = 0; ///< 0-based; the order in which candidates were proposed
    std::string genome; ///< canonical text
    CandidateStatus status = CandidateStatus::Training;
    std::string reason; ///< why it failed
    std::int64_t params = 0, macs = 0;
    double latencyMs = 0.0, energyMj = 0.0; ///< simulated
    std::int64_t peakMemoryBytes = 0; ///< simulated; 0: from a study older than format 4
    std::uint64_t seed = 0;
    int parentA = -1, parentB = -1; ///< ids, -1 none
    std::optional<Score> fp32, converted, aligned; ///< validation split
    double seconds = 0.0;

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

/// One SQLite file. Every call is a transaction; a crash leaves the state before or after it. All
/// calls are thread-safe (one mutex); several processes may read while one writes. Format:
/// resources/help/study.md; `user_version` is kVersion.
class Study {
public:
    static constexpr int kVersion = 4;
    enum class Access { ReadOnly, ReadWrite };

    /// Errors: FileUnwritable (also when the file exists).
    [[nodiscard]] static Result<Study> create(const std::filesystem::path& path,
                                              const StudyHeader& header);
    /// Errors: FileMissing, StudyCorrupt, StudyNewer.
    [[nodiscard]] static Result<Study> open(const std::filesystem::path& path, Access access);
    Study(Study&&) noexcept;
    Study& operator=(Study&&) noexcept;
    ~Study();

    /// Holds the study for one searching process until this object dies, however the process ends.
    /// Errors: StudyLocked.
    [[nodiscard]] Result<void> lockForSearch();

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] Result<StudyHeader> header() const;
    [[nodiscard]] Result<void> setEvaluations(int evaluations);

    [[nodiscard]] Result<std::vector<CandidateRecord>> candidates() const; ///< by id
    [[nodiscard]] Result<CandidateRecord> candidate(int id) const; ///< Errors: CandidateMissing
    [[nodiscard]] Result<std::vector<EpochRow>> epochs(int candidate) const;
    [[nodiscard]] Result<std::vector<Rejection>> rejections() const;
    [[nodiscard]] Result<CandidateWeights>
    weights(int candidate) const; ///< Errors: CandidateMissing
    [[nodiscard]] Result<std::string> checkpoint(int candidate) const; ///< empty when there is none

    /// Adds the candidate with status Training, and what was rejected on the way to it.
    [[nodiscard]] Result<void> begin(const CandidateRecord& candidate,
                                     const std::vector<Rejection>& rejected);
    /// Keeps what a resumed training needs, and the epoch it comes from, in one transaction.
    [[nodiscard]] Result<void> saveCheckpoint(const EpochRow& epoch, const std::string& bytes);
    /// Scores, status, weights; drops the checkpoint.
    [[nodiscard]] Result<void> finish(const CandidateRecord& candidate,
                                      const CandidateWeights& weights);

private:
    struct Impl;
    explicit Study(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant
