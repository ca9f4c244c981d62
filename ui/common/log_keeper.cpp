#include "ui/common/log_keeper.h"

#include <QDateTime>
#include <QtGlobal>

#include <deque>
#include <mutex>

namespace sextant::ui {

namespace {

constexpr std::size_t kMostLines = 400;

/// Shared by all threads that log; made by keepLog(), never unmade: messages come until the end.
struct Kept {
    std::mutex mutex;
    std::deque<QString> lines;
    QtMessageHandler next = nullptr;
};
Kept* g_kept = nullptr; // set by keepLog() alone, before threads

QString kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return {};
}

void keep(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line = QStringLiteral("%1 %2 %3: %4")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  kindOf(type), QString::fromUtf8(context.category), message);
    {
        const std::lock_guard lock(g_kept->mutex);
        g_kept->lines.push_back(line);
        if (g_kept->lines.size() > kMostLines)
            g_kept->lines.pop_front();
    }
    if (g_kept->next)
        g_kept->next(type, context, message);
}

} // namespace

void keepLog()
{
    if (g_kept)
        return;
    g_kept = new Kept;
    g_kept->next = qInstallMessageHandler(keep);
}

QStringList keptLog()
{
    if (!g_kept)
        return {};
    const std::lock_guard lock(g_kept->mutex);
    return {g_kept->lines.begin(), g_kept->lines.end()};
}

} // namespace sextant::ui
