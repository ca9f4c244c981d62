#include "core/run/evaluation_job.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/run/kept_workbench.h"
#include "core/store/header_json.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace sextant {

namespace {

using nlohmann::json;

constexpr std::chrono::milliseconds kLockLook{500};

/// A lock file, held from take() on as long as it lives.
class Lock {
public:
    explicit Lock(const std::filesystem::path& file)
        : m_fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644))
    {
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] bool take() const { return ::flock(m_fd, LOCK_EX | LOCK_NB) == 0; }

private:
    int m_fd;
};

json bytesJson(const std::string& bytes)
{
    return json::binary({bytes.begin(), bytes.end()});
}

std::string bytesFrom(const json& value)
{
    const auto& bytes = value.get_binary();
    return {bytes.begin(), bytes.end()};
}

json scoreJson(const Score& score)
{
    return {score.truePositive, score.falsePositive, score.falseNegative, score.trueNegative};
}

Score scoreFrom(const json& counts)
{
    return {counts.at(0).get<std::int64_t>(), counts.at(1).get<std::int64_t>(),
            counts.at(2).get<std::int64_t>(), counts.at(3).get<std::int64_t>()};
}

json earlyEndJson(const EarlyEnd& rules)
{
    json earlier = json::array();
    for (const LearningCurve& curve : rules.earlier())
        earlier.push_back({{"costs", curve.costs}, {"best", curve.best}});
    return {{"rungs", rules.rules().rungs},
            {"hopeless", rules.rules().hopeless},
            {"epochs", rules.epochs()},
            {"earlier", earlier}};
}

EarlyEnd earlyEndFrom(const json& document)
{
    std::vector<LearningCurve> earlier;
    for (const json& curve : document.at("earlier"))
        earlier.push_back({curve.at("costs").get<std::vector<double>>(),
                           curve.at("best").get<std::vector<double>>()});
    return {{document.at("rungs").get<int>(), document.at("hopeless").get<bool>()},
            document.at("epochs").get<int>(),
            std::move(earlier)};
}

json requestJson(const EvaluationRequest& request)
{
    json document{{"candidate", request.candidate},
                  {"genome", request.genome.text()},
                  {"seed", request.seed},
                  {"costs", request.costs},
                  {"early_end", earlyEndJson(request.earlyEnd)},
                  {"checkpoint", bytesJson(request.checkpoint)},
                  {"initial_weights", bytesJson(request.initialWeights)},
                  {"heritage", nullptr}};
    if (request.heritage)
        document["heritage"] = {{"genome", request.heritage->genome.text()},
                                {"weights", bytesJson(request.heritage->weights)}};
    return document;
}

/// @throws std::exception
EvaluationRequest requestFrom(const json& document)
{
    const auto genomeFrom = [](const json& text) {
        auto genome = Genome::parse(text.get<std::string>());
        if (!genome)
            throw std::runtime_error(genome.error().why);
        return std::move(*genome);
    };
    EvaluationRequest request;
    request.candidate = document.at("candidate").get<int>();
    request.genome = genomeFrom(document.at("genome"));
    request.seed = document.at("seed").get<std::uint64_t>();
    request.costs = document.at("costs").get<std::vector<double>>();
    request.earlyEnd = earlyEndFrom(document.at("early_end"));
    request.checkpoint = bytesFrom(document.at("checkpoint"));
    request.initialWeights = bytesFrom(document.at("initial_weights"));
    if (const json& heritage = document.at("heritage"); !heritage.is_null())
        request.heritage =
            Heritage{genomeFrom(heritage.at("genome")), bytesFrom(heritage.at("weights"))};
    return request;
}

/// Numbers that are none are null in JSON, and in this.
json numberJson(double value)
{
    return std::isfinite(value) ? json(value) : json(nullptr);
}
double numberFrom(const json& value)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

Result<void> save(const std::filesystem::path& file, const char* kind, json document)
{
    document["format"] = std::string("sextant-") + kind;
    document["version"] = JobFolder::kVersion;
    std::string bytes;
    json::to_cbor(document, bytes);
    const std::uint64_t digest = stableHash(bytes);
    bytes.append(reinterpret_cast<const char*>(&digest), sizeof digest);
    return writeFile(file, bytes);
}

Result<json> load(const std::filesystem::path& file, const char* kind)
{
    auto bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto invalid = [&](const std::string& why) {
        return fail(ErrorCode::JobInvalid, file.string(), why);
    };
    std::uint64_t digest = 0;
    if (bytes->size() < sizeof digest)
        return invalid("is cut off");
    std::memcpy(&digest, bytes->data() + bytes->size() - sizeof digest, sizeof digest);
    bytes->resize(bytes->size() - sizeof digest);
    if (digest != stableHash(*bytes))
        return invalid("is damaged: its digest differs");
    auto document = json::from_cbor(*bytes, true, false);
    if (!document.is_object() || document.value("format", "") != std::string("sextant-") + kind)
        return invalid(std::string("is no ") + kind + " of an evaluation");
    if (document.value("version", 0) != JobFolder::kVersion)
        return invalid("is of another format than this Sextant's; use the same version on both "
                       "machines");
    return document;
}

/// Reads what `make` takes from a file, whose own error it names.
template <typename F>
auto parsed(const std::filesystem::path& file, F&& make) -> Result<std::invoke_result_t<F>>
{
    try {
        return make();
    } catch (const std::exception& e) {
        return fail(ErrorCode::JobInvalid, file.string(), e.what());
    }
}

json progressJson(const JobProgress& progress)
{
    json rows = json::array();
    for (const EpochRow& row : progress.epochs)
        rows.push_back({{"candidate", row.candidate},
                        {"epoch", row.epoch},
                        {"aligning", row.aligning},
                        {"train_loss", numberJson(row.trainLoss)},
                        {"validation_miou", numberJson(row.validationMiou)}});
    return {{"epochs", rows}, {"checkpoint", bytesJson(progress.checkpoint)}};
}

JobProgress progressFrom(const json& document)
{
    JobProgress progress;
    for (const json& row : document.at("epochs"))
        progress.epochs.push_back({row.at("candidate").get<int>(), row.at("epoch").get<int>(),
                                   row.at("aligning").get<bool>(), numberFrom(row.at("train_loss")),
                                   numberFrom(row.at("validation_miou"))});
    progress.checkpoint = bytesFrom(document.at("checkpoint"));
    return progress;
}

JobResult resultFrom(const json& document)
{
    if (const json& error = document.at("error"); !error.is_null()) {
        const auto code = errorNamed(error.at("code").get<std::string>());
        return fail(code.value_or(ErrorCode::Internal), error.at("what").get<std::string>(),
                    error.at("why").get<std::string>());
    }
    return EvaluationOutcome{
        scoreFrom(document.at("fp32")),
        scoreFrom(document.at("converted")),
        scoreFrom(document.at("aligned")),
        {bytesFrom(document.at("fp32_weights")), bytesFrom(document.at("device_weights"))},
        document.at("ended_early").get<std::string>(),
        document.at("seconds").get<double>()};
}

/// Tries for a while, which a full disk may need.
template <typename F> Result<void> untilWritten(const RunToken& token, F&& write)
{
    constexpr std::chrono::milliseconds kStep{200};
    const auto until = std::chrono::steady_clock::now() + std::chrono::minutes(10);
    for (int step = 0;; ++step) {
        if (step % 10 == 0) {
            const auto written = write();
            if (written || std::chrono::steady_clock::now() > until || !token.proceed())
                return written;
        }
        std::this_thread::sleep_for(kStep);
    }
}

} // namespace

JobFolder JobFolder::of(const std::filesystem::path& jobs, int candidate)
{
    return JobFolder(jobs / ("candidate-" + std::to_string(candidate)));
}

void JobFolder::remove() const
{
    std::error_code ec;
    std::filesystem::remove_all(m_path, ec);
}

Result<void> JobFolder::write(const EvaluationJob& job) const
{
    json document{{"header", headerToJson(job.header)},
                  {"data", job.data.string()},
                  {"request", requestJson(job.request)}};
    return save(m_path / "job", "job", std::move(document));
}

Result<EvaluationJob> JobFolder::read() const
{
    const auto file = m_path / "job";
    const auto document = load(file, "job");
    if (!document)
        return tl::unexpected(document.error());
    return parsed(file, [&] {
        return EvaluationJob{headerFromJson(document->at("header").get<std::string>()),
                             document->at("data").get<std::string>(),
                             requestFrom(document->at("request"))};
    });
}

Result<JobProgress> JobFolder::progress() const
{
    const auto file = m_path / "checkpoint";
    const auto document = load(file, "checkpoint");
    if (!document && document.error().code == ErrorCode::FileMissing)
        return JobProgress();
    if (!document)
        return tl::unexpected(document.error());
    return parsed(file, [&] { return progressFrom(*document); });
}

Result<std::optional<JobResult>> JobFolder::result() const
{
    const auto file = m_path / "result";
    const auto document = load(file, "result");
    if (!document && document.error().code == ErrorCode::FileMissing)
        return std::optional<JobResult>();
    if (!document)
        return tl::unexpected(document.error());
    return parsed(file, [&] { return std::optional<JobResult>(resultFrom(*document)); });
}

void JobFolder::dropResult() const
{
    std::error_code ec;
    std::filesystem::remove(m_path / "result", ec);
}

Result<void> JobFolder::writeResult(const JobResult& result) const
{
    json document{{"error", nullptr}};
    if (result) {
        document["fp32"] = scoreJson(result->fp32);
        document["converted"] = scoreJson(result->converted);
        document["aligned"] = scoreJson(result->aligned);
        document["fp32_weights"] = bytesJson(result->weights.fp32);
        document["device_weights"] = bytesJson(result->weights.device);
        document["ended_early"] = result->endedEarly;
        document["seconds"] = result->seconds;
    } else {
        document["error"] = {{"code", errorName(result.error().code)},
                             {"what", result.error().what},
                             {"why", result.error().why}};
    }
    return save(m_path / "result", "result", std::move(document));
}

Result<void> JobFolder::evaluate(const RunToken& token) const
{
    KeptWorkbench kept;
    return evaluate(kept, token);
}

Result<void> JobFolder::evaluate(KeptWorkbench& kept, const RunToken& token) const
{
    const Lock lock(m_path / "lock");
    if (!lock.isOpen())
        return fail(ErrorCode::FileUnwritable, m_path.string(), std::strerror(errno));
    // A node that was given up may go on all the same.
    while (!lock.take()) {
        if (errno != EWOULDBLOCK)
            return fail(ErrorCode::JobBusy, m_path.string(), std::strerror(errno));
        std::this_thread::sleep_for(kLockLook);
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, m_path.string(), "another process evaluates it");
    }
    // A result that cannot be read is none.
    if (const auto known = result(); known && known->has_value())
        return {};
    auto job = read();
    if (!job)
        return tl::unexpected(job.error());
    JobProgress progress = this->progress().value_or(JobProgress());
    if (!progress.checkpoint.empty())
        job->request.checkpoint = progress.checkpoint;
    const auto bench = kept.of(job->header, job->data, token);
    if (!bench)
        return tl::unexpected(bench.error());
    bool isSaved = true;
    const auto saveProgress = [&] {
        const auto saved = save(m_path / "checkpoint", "checkpoint", progressJson(progress));
        isSaved = saved.has_value();
        return saved;
    };
    // A disk that is full for a while costs nothing as long as the training goes on.
    const SaveCheckpoint keep = [&](const EpochRow& row, const std::string& bytes) -> Result<void> {
        std::erase_if(progress.epochs, [&](const EpochRow& r) { return r.epoch >= row.epoch; });
        progress.epochs.push_back(row);
        progress.checkpoint = bytes;
        (void)saveProgress();
        return {};
    };
    const auto outcome =
        guarded([&] { return (*bench)->evaluate(job->request, token, keep); }, "training");
    if (!outcome && outcome.error().code == ErrorCode::Cancelled)
        return tl::unexpected(outcome.error());
    return untilWritten(token, [&]() -> Result<void> {
        if (!isSaved)
            if (const auto saved = saveProgress(); !saved)
                return saved;
        return writeResult(outcome);
    });
}

} // namespace sextant
