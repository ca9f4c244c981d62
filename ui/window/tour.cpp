#include "ui/window/tour.h"

#include "ui/common/columns.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace sextant::ui {

namespace {

struct Step {
    const char* part; ///< object name
    const char* title;
    const char* words;
};

const std::array kSteps{
    Step{"runBar", QT_TRANSLATE_NOOP("sextant::ui::Tour", "The search"),
         QT_TRANSLATE_NOOP("sextant::ui::Tour",
                           "Start, pause and stop it here. What is finished is saved at once, so "
                           "you may close the window at any time.")},
    Step{"frontPlot", QT_TRANSLATE_NOOP("sextant::ui::Tour", "The front"),
         QT_TRANSLATE_NOOP("sextant::ui::Tour",
                           "Each point is a trained network: further left is faster, further up "
                           "finds vessels better on the simulated chip. The line joins those that "
                           "no other one beats. Click one.")},
    Step{"sceneView", QT_TRANSLATE_NOOP("sextant::ui::Tour", "The proof"),
         QT_TRANSLATE_NOOP("sextant::ui::Tour",
                           "The vessels that the clicked network finds lie on the scene here. "
                           "Drag moves, the wheel zooms.")},
    Step{"inspectorTabs", QT_TRANSLATE_NOOP("sextant::ui::Tour", "The reasons"),
         QT_TRANSLATE_NOOP("sextant::ui::Tour",
                           "What conversion to the chip lost, what fine-tuning under its numerics "
                           "won back, and the network layer by layer.")},
    Step{"exportActionButton", QT_TRANSLATE_NOOP("sextant::ui::Tour", "The result"),
         QT_TRANSLATE_NOOP("sextant::ui::Tour",
                           "Writes the chosen network as files that are checked before you get "
                           "them. Ctrl+K finds every command, F1 explains what you look at.")}};

} // namespace

Tour::Tour(QWidget& window)
    : QFrame(&window), m_window(window), m_frame(new QFrame(&window)), m_title(titleLabel({})),
      m_words(new QLabel), m_next(new QPushButton), m_leave(new QPushButton(tr("Leave the tour")))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Tour"));
    setAutoFillBackground(true);
    setFixedWidth(340);
    m_frame->setObjectName(QStringLiteral("tourFrame"));
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_words->setObjectName(QStringLiteral("tourText"));
    m_words->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("tourNextButton"));
    m_next->setProperty("role", "primary");
    m_next->setAccessibleName(tr("Next part of the tour"));
    m_next->setToolTip(tr("The next part"));
    m_leave->setObjectName(QStringLiteral("tourLeaveButton"));
    m_leave->setAccessibleName(m_leave->text());
    m_leave->setToolTip(tr("Leave the tour (Esc); the Help menu has it again"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_leave);
    row->addStretch();
    row->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(row);
    hide();
    m_frame->hide();
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_step + 1); });
    connect(m_leave, &QPushButton::clicked, this, &Tour::end);
    m_window.installEventFilter(this);
}

void Tour::begin()
{
    show(0);
}

void Tour::show(int step)
{
    if (step >= static_cast<int>(kSteps.size()))
        return end();
    m_step = step;
    const Step& shown = kSteps[static_cast<std::size_t>(step)];
    m_title->setText(tr("%1 of %2 · %3").arg(step + 1).arg(kSteps.size()).arg(tr(shown.title)));
    m_words->setText(tr(shown.words));
    m_next->setText(step + 1 == static_cast<int>(kSteps.size()) ? tr("Done") : tr("Next"));
    place();
    m_frame->show();
    m_frame->raise();
    QFrame::show();
    raise();
    m_next->setFocus();
}

void Tour::place()
{
    const auto* part = m_window.findChild<QWidget*>(
        QString::fromLatin1(kSteps[static_cast<std::size_t>(m_step)].part));
    QRect around(m_window.rect().center(), QSize(1, 1));
    if (part && part->isVisible())
        around = QRect(part->mapTo(&m_window, QPoint(0, 0)), part->size());
    m_frame->setGeometry(around.adjusted(-2, -2, 2, 2) & m_window.rect());
    const int height = heightForWidth(width()) > 0 ? heightForWidth(width()) : sizeHint().height();
    resize(width(), height);
    // Below the part where there is room, else within it; never outside the window.
    constexpr int kGap = 8;
    QPoint at(around.center().x() - width() / 2, around.bottom() + kGap);
    if (at.y() + height > m_window.height())
        at.setY(around.center().y() - height / 2);
    at.setX(std::clamp(at.x(), kGap, std::max(kGap, m_window.width() - width() - kGap)));
    at.setY(std::clamp(at.y(), kGap, std::max(kGap, m_window.height() - height - kGap)));
    move(at);
}

void Tour::end()
{
    hide();
    m_frame->hide();
    Q_EMIT ended();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return end();
    QFrame::keyPressEvent(event);
}

} // namespace sextant::ui
