#include "ui/window/file_room.h"

#include "ui/common/paths.h"
#include "ui/import/import_dialog.h"
#include "ui/session/study_document.h"
#include "ui/window/actions.h"
#include "ui/window/data_card.h"
#include "ui/window/device_card.h"
#include "ui/window/drop_target.h"
#include "ui/window/recent_menu.h"
#include "ui/window/setup_panel.h"
#include "ui/window/space_card.h"

#include <QAction>

namespace sextant::ui {

FileRoom::FileRoom(const Jobs& jobs, const Choosers& choosers, StudyDocument& document,
                   SetupPanel& setup, Actions& actions, QWidget& window)
    : m_jobs(jobs), m_choosers(choosers), m_document(document), m_setup(setup), m_window(window)
{
    connect(actions.newStudy, &QAction::triggered, this, &FileRoom::newStudy);
    connect(actions.openStudy, &QAction::triggered, this, &FileRoom::chooseStudy);
    connect(actions.openData, &QAction::triggered, this, &FileRoom::chooseData);
    connect(actions.importData, &QAction::triggered, this, &FileRoom::importData);
    connect(actions.openScene, &QAction::triggered, this, &FileRoom::chooseScene);
    connect(actions.recent, &RecentMenu::chosen, this,
            [this](const QString& path) { Q_EMIT studyChosen(pathOf(path)); });
    connect(&m_setup.data(), &DataCard::chooseRequested, this, &FileRoom::chooseData);
    connect(&m_setup.space(), &SpaceCard::openRequested, this, &FileRoom::chooseSpace);
    takeDrops();
}

void FileRoom::takeDrops()
{
    auto* drops = new DropTarget(m_window);
    connect(drops, &DropTarget::studyDropped, this, &FileRoom::studyChosen);
    connect(drops, &DropTarget::dataDropped, this, &FileRoom::dataChosen);
    connect(drops, &DropTarget::sceneDropped, this, &FileRoom::sceneChosen);
    connect(drops, &DropTarget::spaceDropped, &m_setup.space(), &SpaceCard::add);
    connect(drops, &DropTarget::profileDropped, &m_setup.device(), &DeviceCard::add);
    connect(drops, &DropTarget::refused, this, &FileRoom::refused);
}

void FileRoom::importData()
{
    auto* dialog = new ImportDialog(m_jobs, m_choosers, &m_window);
    connect(dialog, &ImportDialog::imported, this, &FileRoom::dataChosen);
    dialog->open();
}

void FileRoom::newStudy()
{
    const QString path =
        m_choosers.saveFile(&m_window, tr("New study"), tr("Sextant studies (*.sextant)"));
    if (path.isEmpty())
        return;
    const auto ending = QStringLiteral(".sextant");
    m_setup.clearStudy();
    m_document.begin(pathOf(path.endsWith(ending) ? path : path + ending));
}

void FileRoom::chooseStudy()
{
    const QString path =
        m_choosers.openFile(&m_window, tr("Open study"), tr("Sextant studies (*.sextant)"));
    if (!path.isEmpty())
        Q_EMIT studyChosen(pathOf(path));
}

void FileRoom::chooseData()
{
    const QString folder = m_choosers.openFolder(&m_window, tr("Folder with images and masks"));
    if (!folder.isEmpty())
        Q_EMIT dataChosen(pathOf(folder));
}

void FileRoom::chooseScene()
{
    const QString path = m_choosers.openFile(
        &m_window, tr("Open scene"), tr("Rasters (*.tif *.tiff *.jp2 *.png *.jpg);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT sceneChosen(pathOf(path));
}

void FileRoom::chooseSpace()
{
    const QString file =
        m_choosers.openFile(&m_window, tr("Search space"), tr("Search spaces (*.json)"));
    if (!file.isEmpty())
        m_setup.space().add(pathOf(file));
}

} // namespace sextant::ui
