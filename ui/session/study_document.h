#pragma once

#include "core/store/study.h"

#include <QObject>

#include <filesystem>

namespace sextant::ui {

class CandidateModel;

/// The study on the desk: its file, what it was made for, its candidates in the model. GUI thread.
class StudyDocument : public QObject {
    Q_OBJECT

public:
    /// @param model filled by this object; outlives it
    explicit StudyDocument(CandidateModel& model, QObject* parent = nullptr);

    /// Empty: no study.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] QString name() const; ///< of the file, without ending
    [[nodiscard]] const StudyHeader& header() const { return m_header; }
    [[nodiscard]] CandidateModel& model() const { return m_model; }

    /// Errors: those of Study; then everything stays as it was.
    [[nodiscard]] Result<void> open(const std::filesystem::path& path);
    /// A study that its first search will make.
    void begin(const std::filesystem::path& path);

Q_SIGNALS:
    void replaced(); ///< another study, or none

private:
    CandidateModel& m_model;
    std::filesystem::path m_path;
    StudyHeader m_header;
};

} // namespace sextant::ui
