#include "ui/window/sample_room.h"

#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/session/study_document.h"
#include "ui/window/message_line.h"
#include "ui/window/search_room.h"
#include "ui/window/data_card.h"
#include "ui/window/setup_panel.h"

namespace sextant::ui {

SampleRoom::SampleRoom(const Jobs& jobs, StudyDocument& document, SetupPanel& setup,
                       SearchRoom& search, MessageLine& messages)
    : m_jobs(jobs), m_document(document), m_setup(setup), m_search(search), m_messages(messages)
{
}

void SampleRoom::start(const std::filesystem::path& folder)
{
    m_messages.say(tr("Painting sample scenes…"));
    m_isStarted = true;
    m_job.run<std::filesystem::path>(
        [make = m_jobs.makeSample, folder](const RunToken& token) -> Result<std::filesystem::path> {
            std::error_code ec;
            const auto scene = folder / "scene.tif";
            if (std::filesystem::exists(scene, ec))
                return scene;
            return make(folder, token);
        },
        [this, folder](const Result<std::filesystem::path>& scene) {
            if (!scene)
                return m_messages.complain(errorText(scene.error()));
            open(folder, *scene);
        });
}

void SampleRoom::open(const std::filesystem::path& folder, const std::filesystem::path& scene)
{
    m_messages.say(tr("The sample is procedural imagery, written to %1").arg(pathText(folder)));
    Q_EMIT sceneMade(scene);
    const auto study = folder / "sample.sextant";
    std::error_code ec;
    if (std::filesystem::exists(study, ec)) {
        Q_EMIT studyFound(study);
    } else {
        m_document.begin(study);
        m_setup.setBudget(24, 6, 2);
        m_setup.data().setFolder(folder);
    }
    // Starts once the data is described.
    auto* once = new QObject(this);
    connect(&m_setup, &SetupPanel::changed, once, [this, once] {
        if (!m_setup.isReady())
            return;
        once->deleteLater();
        m_search.startOrResume();
    });
}

} // namespace sextant::ui
