#include "ui/window/batch_dialog.h"

#include "ui/common/columns.h"
#include "ui/common/controls.h"
#include "ui/common/paths.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace sextant::ui {

namespace {

/// How far a scene is, as a bar under its words.
class ShareDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant share = index.data(SceneBatch::ShareRole);
        if (!share.isValid())
            return;
        QRect bar = option.rect.adjusted(4, option.rect.height() - 4, -4, -1);
        painter->fillRect(bar, currentTheme().border);
        bar.setWidth(static_cast<int>(bar.width() * share.toDouble()));
        painter->fillRect(bar, currentTheme().accent);
    }
};

QToolButton* wordButton(const char* name, const QString& text, const QString& tip, const char* icon)
{
    auto* button = named(new QToolButton, name, text, tip);
    button->setText(text);
    button->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

BatchDialog::BatchDialog(const Jobs& jobs, const Choosers& choosers, QWidget* parent)
    : QDialog(parent), m_choosers(choosers), m_batch(jobs), m_what(mutedLabel()),
      m_missing(mutedLabel()),
      m_table(named(new QTableView, "batchView", tr("Scenes of the batch"),
                    tr("Scenes in the order in which they are predicted"))),
      m_folder(named(new QLineEdit, "batchFolderEdit", tr("Folder of the results"),
                     tr("Probabilities (GeoTIFF) and vessels (GeoPackage) are written here"))),
      m_start(named(new QPushButton(tr("Predict")), "startBatchButton", tr("Predict the scenes"),
                    tr("Predict the scenes that wait, one after another"))),
      m_stop(named(new QPushButton(tr("Stop")), "stopBatchButton", tr("Stop the batch"),
                   tr("Stop; the scene under way waits again")))
{
    setObjectName(QStringLiteral("batchDialog"));
    setWindowTitle(tr("Predict several scenes"));
    resize(720, 420);
    buildTable();
    m_what->setObjectName(QStringLiteral("batchTaskText"));
    m_missing->setObjectName(QStringLiteral("batchMissingText"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_what);
    column->addLayout(sourceRow());
    column->addWidget(m_table, 1);
    column->addWidget(m_missing);
    column->addLayout(targetRow());
    connect(&m_batch, &SceneBatch::changed, this, &BatchDialog::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &BatchDialog::refresh);
    refresh();
}

void BatchDialog::buildTable()
{
    m_table->setModel(&m_batch);
    m_table->setItemDelegateForColumn(SceneBatch::State, new ShareDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    QHeaderView* titles = m_table->horizontalHeader();
    titles->setHighlightSections(false);
    titles->resizeSection(SceneBatch::Scene, 240);
    titles->setSectionResizeMode(SceneBatch::State, QHeaderView::Stretch);
    titles->resizeSection(SceneBatch::Vessels, 72);
    titles->resizeSection(SceneBatch::Seconds, 88);
}

QLayout* BatchDialog::sourceRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    QToolButton* file = wordButton("addBatchSceneButton", tr("Add scene…"),
                                   tr("One more scene: anything GDAL reads"), "document-open");
    QToolButton* folder = wordButton("addBatchFolderButton", tr("Add folder…"),
                                     tr("All scenes of a folder, without masks"), "folder-open");
    QToolButton* remove = wordButton("removeBatchSceneButton", tr("Remove"),
                                     tr("Take the selected scene out"), "list-remove");
    for (QToolButton* button : {file, folder, remove})
        row->addWidget(button);
    row->addStretch(1);
    connect(file, &QToolButton::clicked, this, [this] {
        const QString path = m_choosers.openFile(
            this, tr("Scene"), tr("Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)"));
        if (!path.isEmpty())
            m_batch.add(pathOf(path));
    });
    connect(folder, &QToolButton::clicked, this, [this] {
        if (const QString path = m_choosers.openFolder(this, tr("Folder of scenes"));
            !path.isEmpty())
            addFolder(path);
    });
    connect(remove, &QToolButton::clicked, this,
            [this] { m_batch.remove(m_table->currentIndex().row()); });
    return row;
}

QLayout* BatchDialog::targetRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(mutedLabel(tr("Write to")));
    m_folder->setProperty("role", "field");
    row->addWidget(m_folder, 1);
    auto* choose = named(new QToolButton, "chooseBatchFolderButton", tr("Choose the folder"),
                         tr("Choose the folder of the results"));
    choose->setIcon(QIcon::fromTheme(QStringLiteral("folder-open")));
    row->addWidget(choose);
    row->addWidget(m_stop);
    row->addWidget(m_start);
    m_start->setProperty("role", "primary");
    m_start->setDefault(true);
    m_stop->setAutoDefault(false);
    connect(choose, &QToolButton::clicked, this, [this] {
        if (const QString path = m_choosers.openFolder(this, tr("Folder of the results"));
            !path.isEmpty())
            setFolder(path);
    });
    connect(m_start, &QPushButton::clicked, this, &BatchDialog::start);
    connect(m_stop, &QPushButton::clicked, &m_batch, &SceneBatch::stop);
    return row;
}

void BatchDialog::setTask(const BatchTask& task, const QString& what)
{
    m_task = task;
    m_what->setText(task.choice.candidate < 0 ? tr("Select a finished candidate first.")
                                              : tr("Each scene under %1").arg(what));
    refresh();
}

void BatchDialog::addFolder(const QString& folder)
{
    const QDir dir(folder);
    for (const QString& file :
         dir.entryList({QStringLiteral("*.tif"), QStringLiteral("*.tiff"), QStringLiteral("*.jp2"),
                        QStringLiteral("*.png"), QStringLiteral("*.jpg")},
                       QDir::Files, QDir::Name))
        if (const QString stem = QFileInfo(file).completeBaseName();
            !stem.endsWith(QLatin1String("_mask")) && !stem.endsWith(QLatin1String("_probability")))
            m_batch.add(pathOf(dir.filePath(file)));
}

void BatchDialog::setFolder(const QString& folder)
{
    m_folder->setText(folder);
}

void BatchDialog::refresh()
{
    const bool running = m_batch.isRunning();
    m_stop->setEnabled(running);
    const bool hasScenes = m_batch.rowCount() > 0;
    const bool hasFolder = !m_folder->text().isEmpty();
    m_start->setEnabled(!running && m_task.choice.candidate >= 0 && hasScenes && hasFolder);
    m_missing->setText(!hasScenes       ? tr("Add the scenes, or a folder of them.")
                           : !hasFolder ? tr("Choose the folder that the results go to.")
                                        : QString());
}

void BatchDialog::start()
{
    m_task.folder = pathOf(m_folder->text());
    m_batch.start(m_task);
}

} // namespace sextant::ui
