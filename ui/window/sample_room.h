#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QObject>

#include <filesystem>

namespace sextant::ui {

class MessageLine;
class SearchRoom;
class SetupPanel;
class StudyDocument;

/// Makes the sample, opens it and has it searched in, for whoever has no data of their own yet. GUI
/// thread.
class SampleRoom : public QObject {
    Q_OBJECT

public:
    SampleRoom(const Jobs& jobs, StudyDocument& document, SetupPanel& setup, SearchRoom& search,
               MessageLine& messages);

    /// @param folder filled when the sample is not there
    void start(const std::filesystem::path& folder);
    /// The search in it was asked for.
    [[nodiscard]] bool isStarted() const { return m_isStarted; }

Q_SIGNALS:
    void sceneMade(const std::filesystem::path& scene);
    void studyFound(const std::filesystem::path& study); ///< of an earlier time

private:
    void open(const std::filesystem::path& folder, const std::filesystem::path& scene);

    const Jobs& m_jobs;
    StudyDocument& m_document;
    SetupPanel& m_setup;
    SearchRoom& m_search;
    MessageLine& m_messages;
    bool m_isStarted = false;
    BackgroundJob m_job; // last: its thread is joined before what it reports to dies
};

} // namespace sextant::ui
