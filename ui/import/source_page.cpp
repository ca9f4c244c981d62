#include "ui/import/source_page.h"

#include "ui/common/columns.h"
#include "ui/common/controls.h"
#include "ui/common/elided_label.h"
#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/import/survey_model.h"
#include "ui/scene/scene_view.h"

#include <QHeaderView>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QTableView>

namespace sextant::ui {

namespace {

/// The core speaks English, and of the command line's option.
QString inWindowWords(const std::string& problem)
{
    static const QRegularExpression kUnlabelled(
        QStringLiteral("^(.*) has no labels(?: in (.*))? and is left out: "));
    const QString said = QString::fromStdString(problem);
    const auto match = kUnlabelled.match(said);
    if (!match.hasMatch())
        return said;
    return match.captured(2).isEmpty()
        ? SourcePage::tr("%1 has no vessels beside it and is left out: choose their file or folder "
                         "above, or put a mask of its name beside it.")
              .arg(match.captured(1))
        : SourcePage::tr("%1 has no vessels in %2 and is left out: choose another file or folder "
                         "above, or add a mask of its name.")
              .arg(match.captured(1), match.captured(2));
}

} // namespace

SourcePage::SourcePage(const Jobs& jobs, const Choosers& choosers, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_choosers(choosers),
      m_sourceList(named(new QListWidget, "importSources", tr("Scenes"),
                         tr("Files and folders that scenes are taken from"))),
      m_labelText(new ElidedLabel), m_remove(nullptr), m_model(new SurveyModel(this)),
      m_table(named(new QTableView, "surveyView", tr("Scenes that were found"),
                    tr("Select a scene to see it with its vessels"))),
      m_problems(mutedLabel()), m_view(new SceneView)
{
    build();
    look();
}

SourcePage::~SourcePage() = default;

QToolButton* SourcePage::button(const char* name, const QString& text, const QString& tip,
                                const char* icon)
{
    auto* made = named(new QToolButton, name, text, tip);
    made->setText(text);
    made->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return made;
}

QWidget* SourcePage::sourceColumn()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    QToolButton* folder =
        button("addImportFolderButton", tr("Add folder…"),
               tr("A folder of scenes, or one that holds images/ and masks/"), "folder-open");
    QToolButton* file = button("addImportFileButton", tr("Add scene…"),
                               tr("One scene: anything GDAL reads"), "document-open");
    m_remove = button("removeImportSourceButton", tr("Remove"), tr("Take the selected one out"),
                      "list-remove");
    for (QToolButton* each : {folder, file, m_remove})
        row->addWidget(each);
    row->addStretch(1);
    column->addLayout(row);
    constexpr int kListHeight = 84, kAroundRow = 2;
    m_sourceList->setMaximumHeight(kListHeight);
    m_sourceList->setSpacing(kAroundRow);
    column->addWidget(m_sourceList);
    auto* labels = new QHBoxLayout;
    labels->setSpacing(8);
    labels->addWidget(mutedLabel(tr("Vessels")));
    m_labelText->setObjectName(QStringLiteral("importLabelText"));
    labels->addWidget(m_labelText, 1);
    QToolButton* labelFile =
        button("chooseLabelFileButton", tr("File…"),
               tr("One file for all scenes: polygons (GeoJSON, GeoPackage, Shapefile), COCO JSON, "
                  "or run lengths as CSV"),
               "document-open");
    QToolButton* labelFolder =
        button("chooseLabelFolderButton", tr("Folder…"),
               tr("Masks or polygons named after their scenes"), "folder-open");
    QToolButton* beside =
        button("labelsBesideButton", tr("Beside the scenes"),
               tr("Masks or polygons beside the scenes, named after them"), "edit-clear");
    for (QToolButton* each : {labelFile, labelFolder, beside})
        labels->addWidget(each);
    column->addLayout(labels);

    connect(folder, &QToolButton::clicked, this, [this] {
        if (const QString path = m_choosers.openFolder(this, tr("Folder of scenes"));
            !path.isEmpty())
            addSource(pathOf(path));
    });
    connect(file, &QToolButton::clicked, this, [this] {
        if (const QString path = m_choosers.openFile(this, tr("Scene"), tr("All files (*)"));
            !path.isEmpty())
            addSource(pathOf(path));
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (const int at = m_sourceList->currentRow(); at >= 0) {
            m_sources.erase(m_sources.begin() + at);
            delete m_sourceList->takeItem(at);
            look();
        }
    });
    connect(labelFile, &QToolButton::clicked, this, [this] {
        const QString path = m_choosers.openFile(
            this, tr("Vessels"),
            tr("Vessels (*.geojson *.gpkg *.shp *.json *.csv *.tif *.png);;All files (*)"));
        if (!path.isEmpty())
            setLabels(pathOf(path));
    });
    connect(labelFolder, &QToolButton::clicked, this, [this] {
        if (const QString path = m_choosers.openFolder(this, tr("Folder of masks or polygons"));
            !path.isEmpty())
            setLabels(pathOf(path));
    });
    connect(beside, &QToolButton::clicked, this, [this] { setLabels({}); });
    return widget;
}

void SourcePage::build()
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setObjectName(QStringLiteral("importPreview"));
    m_view->setAccessibleName(tr("Scene with its vessels"));
    m_view->setEmptyText(tr("The selected scene and its vessels appear here."));

    auto* found = new QWidget;
    auto* column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(m_problems);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(found);
    split->addWidget(m_view);
    split->setSizes({520, 380});
    split->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    whole->addWidget(sourceColumn());
    whole->addWidget(split, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { preview(current.row()); });
    connect(m_view, &SceneView::failed, this,
            [this](const Error& error) { m_problems->setText(errorText(error)); });
}

void SourcePage::addSource(const std::filesystem::path& path)
{
    m_sources.push_back(path);
    m_sourceList->addItem(pathText(path));
    m_sourceList->setCurrentRow(m_sourceList->count() - 1);
    look();
}

void SourcePage::setLabels(const std::filesystem::path& path)
{
    m_labels = path;
    look();
}

void SourcePage::read(ImportRequest& request) const
{
    request.sources = m_sources;
    request.labels = m_labels;
}

const ImportSurvey& SourcePage::survey() const
{
    return m_model->survey();
}

bool SourcePage::isReady() const
{
    for (const SurveyedScene& scene : survey().scenes)
        if (scene.problem.empty())
            return !m_survey.isRunning();
    return false;
}

void SourcePage::look()
{
    m_labelText->setText(m_labels.empty() ? tr("beside the scenes, named after them")
                                          : pathText(m_labels));
    m_remove->setEnabled(!m_sources.empty());
    m_draw.cancel();
    m_view->clearMask();
    if (m_sources.empty()) {
        m_survey.cancel();
        m_model->reset({});
        m_problems->setText(tr("Add a folder of images and masks, or scenes with their vessels as "
                               "masks, polygons, COCO JSON or run lengths."));
        Q_EMIT changed();
        return;
    }
    ImportRequest request;
    read(request);
    m_problems->setText(tr("Looking…"));
    m_survey.run<ImportSurvey>([survey = m_jobs.import.survey,
                                request](const RunToken& token) { return survey(request, token); },
                               [this](const Result<ImportSurvey>& survey) { take(survey); });
    Q_EMIT changed();
}

void SourcePage::take(const Result<ImportSurvey>& survey)
{
    m_model->reset(survey.value_or(ImportSurvey{}));
    QStringList lines;
    if (!survey) // what it says of tiles is of a dataset that is there
        lines.append(survey.error().code == ErrorCode::DatasetEmpty
                         ? inWindowWords(survey.error().why)
                         : errorText(survey.error()));
    else
        lines.append(tr("%n scenes with vessels found.", nullptr, m_model->rowCount()));
    constexpr std::size_t kMostLines = 4;
    const auto& problems = this->survey().problems;
    for (std::size_t i = 0; i < problems.size() && i < kMostLines; ++i)
        lines.append(inWindowWords(problems[i]));
    if (problems.size() > kMostLines)
        lines.append(tr("… and %n more.", nullptr, static_cast<int>(problems.size() - kMostLines)));
    m_problems->setText(lines.join(u'\n'));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    Q_EMIT changed();
}

void SourcePage::preview(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const SurveyedScene& scene = survey().scenes[static_cast<std::size_t>(row)];
    if (!scene.problem.empty())
        return;
    m_view->openScene(scene.image);
    ImportRequest request;
    read(request);
    const auto mask = pathOf(m_masks.filePath(QStringLiteral("labels%1.tif").arg(m_maskCount++)));
    m_draw.run<std::filesystem::path>(
        [draw = m_jobs.import.drawLabels, request, image = scene.image,
         mask](const RunToken& token) -> Result<std::filesystem::path> {
            if (const auto drawn = draw(request, image, mask, token); !drawn)
                return tl::unexpected(drawn.error());
            return mask;
        },
        [this, image = scene.image](const Result<std::filesystem::path>& drawn) {
            if (!drawn)
                m_problems->setText(errorText(drawn.error()));
            else if (m_view->scene() == image)
                m_view->showMask(*drawn);
            else // it is still being opened
                connect(
                    m_view, &SceneView::sceneOpened, m_view,
                    [this, image, mask = *drawn] {
                        if (m_view->scene() == image)
                            m_view->showMask(mask);
                    },
                    Qt::SingleShotConnection);
        });
}

} // namespace sextant::ui
