#include "ui/common/settings.h"

#include <QThreadPool>

namespace sextant::ui {

void keepSetting(const QString& key, const QVariant& value)
{
    auto* settings = new QSettings;
    settings->setValue(key, value);
    // It writes when it dies. Without a thread it gets no events, so nothing else touches it then;
    // the application waits for the pool at its end.
    settings->moveToThread(nullptr);
    QThreadPool::globalInstance()->start([settings] { delete settings; });
}

} // namespace sextant::ui
