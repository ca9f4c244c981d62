#include "core/run/study_fork.h"

#include "core/run/study_edit.h"

#include <algorithm>
#include <set>

namespace sextant {

namespace {

struct Start {
    std::string genome, weights;
};

Result<std::vector<Start>> startsOf(const Study& older, const ForkRequest& request)
{
    std::vector<Start> starts;
    std::set<int> networks;
    for (const int id : request.candidates) {
        const auto candidate = older.candidate(id);
        if (!candidate)
            return tl::unexpected(candidate.error());
        if (!networks.insert(candidate->network()).second)
            continue;
        Start start{candidate->genome, {}};
        if (request.withWeights) {
            auto weights = older.weights(id);
            if (weights)
                start.weights = std::move(weights->fp32);
            else if (weights.error().code != ErrorCode::CandidateMissing)
                return tl::unexpected(weights.error()); // pruned ones start fresh
        }
        starts.push_back(std::move(start));
    }
    return starts;
}

Result<void> fill(Study& study, const std::vector<Start>& starts)
{
    for (const Start& start : starts)
        if (const auto wish = addGenome(study, start.genome, start.weights); !wish)
            return tl::unexpected(wish.error());
    return {};
}

} // namespace

Result<int> forkStudy(const std::filesystem::path& from, const ForkRequest& request,
                      const std::filesystem::path& to)
{
    const auto older = Study::open(from, Study::Access::ReadOnly);
    if (!older)
        return tl::unexpected(older.error());
    auto header = older->header();
    if (!header)
        return tl::unexpected(header.error());
    const auto starts = startsOf(*older, request);
    if (!starts)
        return tl::unexpected(starts.error());
    if (starts->empty())
        return fail(ErrorCode::WrongUsage, "study", "needs a candidate to begin with");
    const auto count = static_cast<int>(starts->size());
    header->settings.epochs = request.epochs;
    header->settings.alignEpochs = request.alignEpochs;
    header->settings.evaluations = std::max(count, request.evaluations.value_or(count));
    auto study = Study::create(to, *header);
    if (!study)
        return tl::unexpected(study.error());
    if (const auto filled = fill(*study, *starts); !filled) {
        {
            const Study closed = std::move(*study);
        }
        std::error_code ec;
        for (const char* ending : {"", "-wal", "-shm"})
            std::filesystem::remove(to.string() + ending, ec);
        return tl::unexpected(filled.error());
    }
    return count;
}

} // namespace sextant
