#include "ui/session/mask_predictor.h"

#include "ui/common/paths.h"
#include "ui/common/settings.h"

namespace sextant::ui {

MaskPredictor::MaskPredictor(const Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) { }

void MaskPredictor::setGround(const std::filesystem::path& study,
                              const std::filesystem::path& scene)
{
    if (study == m_study && scene == m_scene)
        return;
    cancel();
    m_study = study;
    m_scene = scene;
    std::error_code ec;
    for (const auto& [choice, summary] : m_kept)
        std::filesystem::remove(summary.probability, ec);
    m_kept.clear();
}

void MaskPredictor::want(const MaskChoice& first, const MaskChoice& second,
                         std::optional<Window> visible)
{
    const std::array wanted{first, second};
    if (wanted == m_wanted && m_job.isRunning())
        return;
    cancel();
    m_wanted = wanted;
    m_visible = visible;
    m_told = {first.candidate < 0, second.candidate < 0};
    next();
}

void MaskPredictor::cancel()
{
    ++m_run;
    m_job.cancel();
    m_wanted = {};
    m_told = {true, true};
}

void MaskPredictor::next()
{
    for (std::size_t which = 0; which < m_wanted.size(); ++which) {
        if (m_told[which])
            continue;
        const auto kept = m_kept.find(m_wanted[which]);
        if (kept == m_kept.end())
            return predict(which);
        m_told[which] = true;
        Q_EMIT predicted(static_cast<int>(which), kept->second, false);
    }
    Q_EMIT idle();
}

void MaskPredictor::predict(std::size_t which)
{
    const MaskChoice choice = m_wanted[which];
    const MaskRequest request{m_study,
                              choice,
                              m_scene,
                              pathOf(m_files.filePath(QStringLiteral("mask%1.tif").arg(m_count++))),
                              which == 0 ? m_visible : std::nullopt,
                              kMaskThreads.value()};
    Q_EMIT begun(static_cast<int>(which), choice);
    MaskListener listener;
    // What a run of before still posts is not of the mask that is wanted now.
    const auto post = [this, run = ++m_run](auto tell) {
        QMetaObject::invokeMethod(this, [this, run, tell = std::move(tell)] {
            if (run == m_run)
                tell();
        });
    };
    if (which == 0)
        listener.onWindow = [this, post](const Window& window, std::span<const std::uint8_t> mask) {
            post([this, window, pixels = std::vector(mask.begin(), mask.end())] {
                Q_EMIT windowPredicted(window, pixels);
            });
        };
    listener.onProgress = [this, post](double share, double secondsLeft) {
        post([this, share, secondsLeft] { Q_EMIT progressed(share, secondsLeft); });
    };
    m_job.run<MaskSummary>([predict = m_jobs.predictMask, request, listener](
                               const RunToken& token) { return predict(request, token, listener); },
                           [this, which, choice](const Result<MaskSummary>& summary) {
                               m_told[which] = true;
                               if (summary) {
                                   m_kept[choice] = *summary;
                                   Q_EMIT predicted(static_cast<int>(which), *summary, true);
                               } else {
                                   Q_EMIT failed(static_cast<int>(which), summary.error());
                               }
                               next();
                           });
}

} // namespace sextant::ui
