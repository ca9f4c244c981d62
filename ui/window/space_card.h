#pragma once

#include "core/space/search_space.h"
#include "core/store/search_settings.h"

#include <QWidget>

#include <filesystem>
#include <utility>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace sextant::ui {

/// The search space of the next search, and the caps above which nothing is trained. GUI thread.
class SpaceCard : public QWidget {
    Q_OBJECT

public:
    explicit SpaceCard(QWidget* parent = nullptr);

    /// Offers the space of a file and, where the choice is free, chooses it; or says what is wrong
    /// with it.
    void add(const std::filesystem::path& file);
    /// Chooses a space; one that is not offered is added as the study's own.
    void choose(const SearchSpace& space);
    /// Shows the space of the editor, as one of the offered ones or as one of its own.
    /// @param json as SearchSpace writes it; empty when no search can use it
    /// @param text how large it is, or what keeps a search from using it
    void follow(const QString& json, const QString& text);
    void showCaps(const SearchSettings& settings);
    /// @param isStudy a study exists, which keeps its space but obeys new caps at once
    void setFree(bool isFree, bool isStudy);

    [[nodiscard]] std::string json() const;
    /// Into what a search is started with.
    void fillCaps(SearchSettings& settings) const;
    /// How many networks it holds, as a logarithm.
    [[nodiscard]] double log10Size() const;
    /// What keeps a search from using the space; empty when nothing does.
    [[nodiscard]] QString reason() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void openRequested();
    void editRequested();
    void chosen(const QString& json, const QString& what); ///< by the analyst
    void capsEdited(); ///< of a study that exists

private:
    void addSpaces();
    [[nodiscard]] QFormLayout* caps();
    void connectAll();
    void showSize();
    /// The row of a space that is offered, whatever the format of its text; -1: none.
    [[nodiscard]] int rowOf(const SearchSpace& space) const;
    [[nodiscard]] std::pair<double, int> shownCaps() const; ///< as the boxes round them

    bool m_isStudy = false;
    bool m_following = false; ///< what the editor tells
    QString m_problem;
    std::pair<double, int> m_followedCaps; ///< the study's, as the boxes showed them
    QComboBox* m_space;
    QPushButton *m_open, *m_edit;
    QLabel* m_text;
    QDoubleSpinBox* m_maxLatency;
    QSpinBox* m_maxParams;
};

} // namespace sextant::ui
