#include "ui/window/add_genome_dialog.h"

#include "core/hw/latency.h"
#include "ui/common/columns.h"
#include "ui/common/text.h"
#include "ui/models/measure.h"
#include "ui/session/study_document.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

namespace sextant::ui {

namespace {

/// What a text stands for on the study's tiles and device. Errors: GenomeSyntax, GenomeInvalid.
Result<QString> describedAs(const std::string& text, const StudyHeader& header)
{
    const auto genome = Genome::parse(text);
    if (!genome)
        return tl::unexpected(genome.error());
    const auto device = DeviceProfile::fromJson(header.profileJson);
    if (!device)
        return tl::unexpected(device.error());
    const auto network = buildNetwork(genome->withoutDeadGenes(),
                                      {header.bands, header.tileHeight, header.tileWidth}, 1);
    if (!network)
        return tl::unexpected(network.error());
    const CostEstimate cost = estimateCost(*network, *device);
    const SearchSettings& caps = header.settings;
    const bool tooSlow = caps.maxLatencyMs && cost.latencyMs > *caps.maxLatencyMs;
    if (tooSlow || (caps.maxParams && network->params > *caps.maxParams))
        return fail(ErrorCode::CapExceeded, tooSlow ? "latency" : "parameters",
                    tooSlow ? latencyText(cost.latencyMs).toStdString()
                            : std::to_string(network->params));
    return AddGenomeDialog::tr("%1\n%2 parameters · %3 (simulated)")
        .arg(genomeText(network->genome),
             QLocale().toString(static_cast<qlonglong>(network->params)),
             latencyText(cost.latencyMs));
}

} // namespace

AddGenomeDialog::AddGenomeDialog(const Jobs& jobs, StudyDocument& document, QWidget* parent)
    : QDialog(parent), m_jobs(jobs), m_document(document), m_text(new QLineEdit),
      m_answer(new QLabel), m_add(new QPushButton(tr("Add network")))
{
    setObjectName(QStringLiteral("addGenomeDialog"));
    setWindowTitle(tr("Add a network"));
    m_text->setObjectName(QStringLiteral("genomeEdit"));
    m_text->setAccessibleName(tr("Genome"));
    m_text->setProperty("role", "field");
    m_text->setToolTip(tr("The text of a network: Sextant's own, or PyNAS's"));
    m_text->setPlaceholderText(QStringLiteral("Lvw8k3s1arn1EPM2ELsw16k3s1arn1EE"));
    m_text->setMinimumWidth(480);
    m_answer->setObjectName(QStringLiteral("genomeAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(4 * fontMetrics().height()); // nothing jumps as one types
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_add->setObjectName(QStringLiteral("addGenomeButton"));
    m_add->setProperty("role", "primary");
    m_add->setToolTip(tr("It is trained next, within the study's budget"));
    m_add->setAccessibleName(m_add->text());
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeGenomeButton"));
    close->setAccessibleName(close->text());
    close->setToolTip(tr("Close without adding (Esc)"));
    m_add->setDefault(true);
    close->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(mutedLabel(tr("Genome, as in a table or in PyNAS's log. It need not be of "
                                    "the study's space.")));
    layout->addWidget(m_text);
    layout->addWidget(m_answer);
    layout->addLayout(buttons);

    connect(m_text, &QLineEdit::textChanged, this, &AddGenomeDialog::describe);
    connect(m_add, &QPushButton::clicked, this, &AddGenomeDialog::add);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    describe();
}

void AddGenomeDialog::ask(const QString& genome)
{
    m_text->setText(genome);
    m_text->selectAll();
    m_text->setFocus();
    describe();
    show();
    raise();
}

void AddGenomeDialog::say(const QString& text, bool isError)
{
    m_answer->setText(text);
    m_answer->setProperty("role", isError ? "error" : "muted");
    m_answer->style()->unpolish(m_answer);
    m_answer->style()->polish(m_answer);
}

void AddGenomeDialog::describe()
{
    const QString text = m_text->text().trimmed();
    m_add->setEnabled(false);
    if (text.isEmpty())
        return say(tr("What it is and what it costs appears here."), false);
    const auto described = describedAs(text.toStdString(), m_document.header());
    m_add->setEnabled(described.has_value() && !m_job.isRunning());
    if (described)
        say(*described, false);
    else
        say(errorText(described.error()), true);
}

void AddGenomeDialog::add()
{
    m_add->setEnabled(false);
    m_job.run<Wish>([add = m_jobs.addGenome, study = m_document.path(),
                     text = m_text->text().trimmed().toStdString()](
                        const RunToken&) { return add(study, text); },
                    [this](const Result<Wish>& wish) {
                        if (!wish)
                            return say(errorText(wish.error()), true);
                        m_text->clear();
                        say(tr("It is trained next."), false);
                        m_document.made(); // the budget may have grown with it
                        Q_EMIT added(*wish);
                    });
}

} // namespace sextant::ui
