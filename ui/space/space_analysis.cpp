#include "ui/space/space_analysis.h"

#include "core/space/space_sampler.h"

namespace sextant::ui {

void SpaceAnalysis::ask(SpaceQuestion question)
{
    ++m_ticket;
    if (m_job.isRunning()) {
        // Not one thread more: making a large space's sampler cannot be ended halfway.
        m_stop.request_stop();
        m_waiting = std::move(question);
        return;
    }
    begin(std::move(question));
}

void SpaceAnalysis::begin(SpaceQuestion question)
{
    m_stop = {};
    const auto post = [this, ticket = m_ticket](auto tell) {
        QMetaObject::invokeMethod(
            this,
            [this, ticket, tell] {
                if (ticket == m_ticket)
                    tell();
            },
            Qt::QueuedConnection);
    };
    m_job.run<void>(
        [this, post, question = std::move(question),
         stop = m_stop.get_token()](const RunToken&) -> Result<void> {
            std::shared_ptr<const SpaceSampler> sampler;
            const SpaceReport report = reportOf(question, sampler);
            post([this, report] { Q_EMIT checked(report); });
            if (!sampler || question.networks == 0 || stop.stop_requested())
                return {};
            constexpr int kEvery = 100;
            const auto costs = sampleSpaceCosts(
                *sampler, question.device, question.input, 1, question.networks, kSeed,
                RunToken{stop, nullptr, {}}, kEvery,
                [&](const SpaceCosts& sofar) { post([this, sofar] { Q_EMIT sampled(sofar); }); });
            return costs ? Result<void>() : tl::unexpected(costs.error());
        },
        [this](const Result<void>&) {
            if (auto next = std::exchange(m_waiting, std::nullopt))
                begin(std::move(*next));
        });
}

} // namespace sextant::ui
