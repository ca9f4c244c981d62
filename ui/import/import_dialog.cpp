#include "ui/import/import_dialog.h"

#include "ui/common/columns.h"
#include "ui/common/controls.h"
#include "ui/common/text.h"
#include "ui/import/check_page.h"
#include "ui/import/pixel_page.h"
#include "ui/import/source_page.h"

#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

namespace sextant::ui {

ImportDialog::ImportDialog(const Jobs& jobs, const Choosers& choosers, QWidget* parent)
    : QDialog(parent), m_source(new SourcePage(jobs, choosers)), m_pixels(new PixelPage),
      m_check(new CheckPage(jobs, choosers)), m_pages(new QStackedWidget), m_error(mutedLabel()),
      m_back(named(new QPushButton(tr("Back")), "importBackButton", tr("Back"),
                   tr("To the step before"))),
      m_next(named(new QPushButton, "importNextButton", tr("Next"), tr("To the next step")))
{
    setObjectName(QStringLiteral("importDialog"));
    setProperty("help", QStringLiteral("dataset"));
    setWindowTitle(tr("Import data"));
    setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize kFrame(48, 96); // of the window around it
    resize(QSize(1000, 680).boundedTo(screen()->availableSize() - kFrame));
    auto* steps = new QHBoxLayout;
    steps->setSpacing(24);
    const std::array titles{tr("1  Scenes and vessels"), tr("2  Bands and numbers"),
                            tr("3  Split and check")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        m_steps[i] = new QLabel(titles[i]);
        steps->addWidget(m_steps[i]);
    }
    steps->addStretch(1);
    for (QWidget* page : std::initializer_list<QWidget*>{m_source, m_pixels, m_check})
        m_pages->addWidget(page);
    m_error->setObjectName(QStringLiteral("importError"));
    m_error->setProperty("role", "error");
    m_error->setWordWrap(true);
    auto* close = named(new QPushButton(tr("Close")), "importCloseButton", tr("Close"),
                        tr("Close without a dataset"));
    m_next->setProperty("role", "primary");
    m_next->setDefault(true);
    for (QPushButton* button : {m_back, close})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_error, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(steps);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_pages->currentWidget() == m_check)
            finish();
        else
            go(m_pages->currentIndex() + 1);
    });
    connect(m_source, &SourcePage::changed, this, &ImportDialog::refresh);
    connect(m_pixels, &PixelPage::changed, this, &ImportDialog::refresh);
    connect(m_check, &CheckPage::changed, this, &ImportDialog::refresh);
    go(0);
}

void ImportDialog::go(int step)
{
    if (m_pages->currentWidget() == m_source && step == 1)
        m_pixels->show(m_source->survey());
    if (m_pages->currentWidget() == m_pixels && step == 2) {
        ImportRequest request;
        m_source->read(request);
        m_pixels->read(request);
        m_check->begin(request);
    }
    m_pages->setCurrentIndex(step);
    refresh();
}

void ImportDialog::refresh()
{
    const int step = m_pages->currentIndex();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        QFont font = m_steps[i]->font();
        font.setBold(static_cast<int>(i) == step);
        m_steps[i]->setFont(font);
        m_steps[i]->setEnabled(static_cast<int>(i) <= step);
    }
    const bool isLast = m_pages->currentWidget() == m_check;
    m_back->setEnabled(step > 0);
    m_next->setText(isLast ? tr("Keep and use") : tr("Next"));
    m_next->setToolTip(isLast ? tr("Keep the dataset and open it in the setup")
                              : tr("To the next step"));
    const bool lacksBands = m_pages->currentWidget() == m_pixels && !m_pixels->isReady();
    m_next->setEnabled(isLast ? m_check->isReady() : m_source->isReady() && !lacksBands);
    m_error->setText(lacksBands ? tr("Tick at least one band.") : QString());
}

void ImportDialog::finish()
{
    const auto folder = m_check->keep();
    if (!folder) {
        m_error->setText(errorText(folder.error()));
        return;
    }
    Q_EMIT imported(*folder);
    accept();
}

} // namespace sextant::ui
