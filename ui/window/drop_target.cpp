#include "ui/window/drop_target.h"

#include "ui/common/dropped_file.h"
#include "ui/common/paths.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace sextant::ui {

namespace {

bool hasFiles(const QMimeData& data)
{
    return std::ranges::any_of(data.urls(), [](const QUrl& url) { return url.isLocalFile(); });
}

} // namespace

DropTarget::DropTarget(QWidget& window) : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void DropTarget::take(const std::filesystem::path& path)
{
    switch (kindOf(path)) {
    case FileKind::Study:
        return studyDropped(path);
    case FileKind::Dataset:
        return dataDropped(path);
    case FileKind::Scene:
        return sceneDropped(path);
    case FileKind::Space:
        return spaceDropped(path);
    case FileKind::Profile:
        return profileDropped(path);
    case FileKind::Model:
        return refused(tr("%1 is a network without a study; sextant-cli infer runs it on a scene.")
                           .arg(pathText(path.filename())));
    case FileKind::Unknown:
        return refused(tr("%1 is nothing that Sextant opens: it takes studies, folders with images "
                          "and masks, scenes, search spaces and device profiles.")
                           .arg(pathText(path.filename())));
    }
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    if (!hasFiles(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        for (const QUrl& url : drop->mimeData()->urls())
            if (url.isLocalFile())
                take(pathOf(url.toLocalFile()));
    return true;
}

} // namespace sextant::ui
