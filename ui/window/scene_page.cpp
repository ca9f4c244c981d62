#include "ui/window/scene_page.h"

#include "ui/common/columns.h"
#include "ui/common/elided_label.h"
#include "ui/common/paths.h"
#include "ui/common/settings.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/scene/scene_view.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"
#include "ui/window/message_line.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QLocale>
#include <QSlider>
#include <QToolButton>

#include <tuple>

namespace sextant::ui {

ScenePage::ScenePage(const Jobs& jobs, StudyDocument& document, Selection& selection,
                     MessageLine& messages, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_document(document), m_selection(selection),
      m_messages(messages), m_view(new SceneView), m_sceneText(new ElidedLabel),
      m_numerics(new QButtonGroup(this))
{
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(titleLabel(tr("Scene")));
    m_sceneText->setObjectName(QStringLiteral("sceneText"));
    header->addWidget(m_sceneText, 1);
    addNumerics(header);
    header->addWidget(mutedLabel(tr("Opacity")));
    auto* opacity = new QSlider(Qt::Horizontal);
    opacity->setObjectName(QStringLiteral("opacitySlider"));
    opacity->setAccessibleName(tr("Mask opacity in percent"));
    opacity->setToolTip(tr("How strongly the mask covers the scene"));
    opacity->setRange(0, 100);
    opacity->setValue(60);
    opacity->setFixedWidth(72);
    header->addWidget(opacity);
    m_view->setObjectName(QStringLiteral("sceneView"));
    fillColumn(this, header, m_view);

    connect(opacity, &QSlider::valueChanged, this,
            [this](int percent) { m_view->setMaskOpacity(percent / 100.0); });
    connect(m_view, &SceneView::sceneOpened, this, &ScenePage::showDescription);
    connect(m_view, &SceneView::failed, this,
            [this](const Error& error) { m_messages.complain(errorText(error)); });
    connect(&m_document, &StudyDocument::replaced, this, &ScenePage::dropMask);
    connect(&m_selection, &Selection::currentChanged, this, &ScenePage::predictSelected);
}

void ScenePage::addNumerics(QLayout* header)
{
    int id = 0;
    for (const auto& [text, name, tip] :
         {std::tuple{tr("On device"), "deviceMaskButton",
                     tr("Mask under the simulated device numerics")},
          {tr("FP32"), "fp32MaskButton",
           tr("Mask of the network as trained, in 32-bit floating point")}}) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(tip);
        button->setCheckable(true);
        button->setChecked(id == 0);
        m_numerics->addButton(button, id++);
        header->addWidget(button);
    }
    connect(m_numerics, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            predictSelected();
    });
}

void ScenePage::showDescription(const QString& description)
{
    m_sceneText->setText(
        tr("%1 · %2").arg(QFileInfo(pathText(m_view->scene())).fileName(), description));
    predictSelected();
}

void ScenePage::dropMask()
{
    ++m_maskCount;
    m_maskJob.cancel();
    m_view->clearMask();
}

void ScenePage::predictSelected()
{
    dropMask(); // what lies on the scene is always the selected candidate's
    const auto& candidates = m_document.model().candidates();
    const int current = m_selection.current();
    if (current < 0 || current >= static_cast<int>(candidates.size()) || !m_view->hasScene()
        || candidates[static_cast<std::size_t>(current)].status != CandidateStatus::Done)
        return;
    const MaskRequest request{
        m_document.path(),
        current,
        m_view->scene(),
        pathOf(m_masks.filePath(QStringLiteral("mask%1.tif").arg(m_maskCount))),
        m_numerics->checkedId() == 0 ? MaskNumerics::Device : MaskNumerics::Fp32,
        kMaskThreads.value()};
    m_messages.say(tr("Candidate %1: predicting its mask…").arg(current));
    const auto report = [this, number = m_maskCount](const Window& window,
                                                     std::span<const std::uint8_t> mask) {
        QMetaObject::invokeMethod(
            this, [this, number, window, pixels = std::vector(mask.begin(), mask.end())] {
                if (number == m_maskCount)
                    m_view->addMaskWindow(window, pixels);
            });
    };
    m_maskJob.run<MaskSummary>(
        [predict = m_jobs.predictMask, request, report](const RunToken& token) {
            return predict(request, token, report);
        },
        [this, current](const Result<MaskSummary>& result) { showPrediction(current, result); });
}

void ScenePage::showPrediction(int candidate, const Result<MaskSummary>& result)
{
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled)
            m_messages.complain(errorText(result.error()));
        return;
    }
    m_view->showMask(result->mask);
    m_messages.say(
        tr("Candidate %1: %2 on the scene, predicted in %3 s")
            .arg(candidate)
            .arg(result->vessels == 1 ? tr("1 vessel") : tr("%1 vessels").arg(result->vessels),
                 QLocale().toString(result->seconds, 'f', 1)));
}

} // namespace sextant::ui
