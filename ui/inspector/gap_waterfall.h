#pragma once

#include "core/store/study.h"

#include <QWidget>

#include <optional>

namespace sextant::ui {

/// What became of a candidate's accuracy: FP32, what conversion took, what fine-tuning gave back,
/// what is left on the device. GUI thread.
class GapWaterfall : public QWidget {
    Q_OBJECT

public:
    explicit GapWaterfall(QWidget* parent = nullptr);

    /// @param candidate without all three scores, or none: an empty space with words
    void show(const CandidateRecord* candidate);
    [[nodiscard]] QSize sizeHint() const override { return {360, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Scores {
        double fp32, converted, aligned;
    };
    std::optional<Scores> m_scores;
};

} // namespace sextant::ui
