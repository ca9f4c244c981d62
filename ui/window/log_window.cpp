#include "ui/window/log_window.h"

#include "core/base/machine.h"
#include "ui/common/columns.h"
#include "ui/common/log_keeper.h"
#include "ui/session/watchdog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTableWidget>

namespace sextant::ui {

namespace {

/// "5 to 10 ms"; the last class has no end.
QString classText(std::size_t i)
{
    const auto& ends = Watchdog::kClassEndsMs;
    if (i == 0)
        return LogWindow::tr("under %1 ms").arg(ends.front());
    if (i == ends.size())
        return LogWindow::tr("over %1 ms").arg(ends.back());
    return LogWindow::tr("%1 to %2 ms").arg(ends[i - 1]).arg(ends[i]);
}

/// Settings that say nothing of the user's files.
QStringList settingsLines()
{
    const QSettings settings;
    QStringList lines;
    for (const QString& key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        const bool isPlain = value.canConvert<QString>() && value.typeId() != QMetaType::QByteArray;
        if (isPlain && !key.startsWith(QLatin1String("recent"))
            && !value.toString().contains(QLatin1Char('/')))
            lines << QStringLiteral("%1 = %2").arg(key, value.toString());
    }
    return lines;
}

} // namespace

LogWindow::LogWindow(const QString& libraries, Watchdog& watchdog, QWidget* parent)
    : QDialog(parent), m_libraries(libraries), m_watchdog(watchdog), m_worst(mutedLabel()),
      m_histogram(new QTableWidget), m_log(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("logWindow"));
    setWindowTitle(tr("Program log"));
    m_worst->setObjectName(QStringLiteral("watchdogText"));
    m_worst->setWordWrap(true);
    const int classes = static_cast<int>(Watchdog::kClassEndsMs.size()) + 1;
    m_histogram->setObjectName(QStringLiteral("watchdogView"));
    m_histogram->setAccessibleName(tr("How long the window kept clicks waiting"));
    m_histogram->setToolTip(tr("How often a click would have waited so long"));
    m_histogram->setColumnCount(2);
    m_histogram->setRowCount(classes);
    m_histogram->setHorizontalHeaderLabels({tr("Wait"), tr("Times")});
    m_histogram->verticalHeader()->hide();
    m_histogram->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_histogram->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_histogram->setShowGrid(false);
    m_histogram->setFixedWidth(240);
    for (int row = 0; row < classes; ++row)
        for (int column = 0; column < 2; ++column) {
            auto* item = new QTableWidgetItem(column == 0 ? classText(static_cast<std::size_t>(row))
                                                          : QString());
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_histogram->setItem(row, column, item);
        }
    m_log->setObjectName(QStringLiteral("programLog"));
    m_log->setAccessibleName(tr("Last messages of the program"));
    m_log->setToolTip(tr("The last messages of the program, oldest first"));
    m_log->setReadOnly(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setPlaceholderText(tr("The program has had nothing to say."));
    auto* both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(m_log, 1);
    both->addWidget(m_histogram);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_worst);
    layout->addLayout(both, 1);
    layout->addWidget(buttons());
    resize(880, 480);
}

QWidget* LogWindow::buttons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(mutedLabel(tr("The report names no files and nothing of your studies.")), 1);
    auto* forget = new QPushButton(tr("Measure anew"));
    forget->setObjectName(QStringLiteral("resetWatchdogButton"));
    forget->setToolTip(tr("Forget the waits measured so far"));
    auto* copy = new QPushButton(tr("Copy for a bug report"));
    copy->setObjectName(QStringLiteral("copyReportButton"));
    copy->setProperty("role", "primary");
    copy->setToolTip(tr("Versions, settings, waits and the last messages, to the clipboard"));
    for (QPushButton* button : {forget, copy}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(forget, &QPushButton::clicked, this, [this] {
        m_watchdog.reset();
        refresh();
    });
    return row;
}

void LogWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    refresh();
}

void LogWindow::refresh()
{
    const QLocale locale;
    m_worst->setText(tr("The window kept a click waiting %1 ms at worst since it opened, in %2 "
                        "measurements; more than %3 ms would be felt.")
                         .arg(locale.toString(m_watchdog.worstMs(), 'f', 0),
                              locale.toString(m_watchdog.beats()),
                              locale.toString(Watchdog::kBudgetMs, 'f', 0)));
    for (std::size_t i = 0; i < m_watchdog.histogram().size(); ++i)
        m_histogram->item(static_cast<int>(i), 1)
            ->setText(locale.toString(m_watchdog.histogram()[i]));
    m_log->setPlainText(keptLog().join(QLatin1Char('\n')));
}

QString LogWindow::report() const
{
    const MachineInfo machine = describeMachine();
    QStringList lines{QStringLiteral("Sextant %1").arg(QString::fromStdString(machine.program)),
                      QStringLiteral("%1; %2").arg(QString::fromStdString(machine.system),
                                                   QString::fromStdString(machine.processor)),
                      QStringLiteral("Qt %1, platform %2, locale %3")
                          .arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName(),
                               QLocale().name())};
    for (const QScreen* screen : QGuiApplication::screens())
        lines << QStringLiteral("Screen %1 x %2, scale %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    lines << m_libraries.trimmed().split(QLatin1Char('\n'));
    lines << QString() << QStringLiteral("Waits: ") + m_watchdog.report();
    lines << QString() << QStringLiteral("Settings:") << settingsLines();
    constexpr qsizetype kLastLines = 60;
    lines << QString() << QStringLiteral("Last messages:")
          << keptLog().mid(std::max<qsizetype>(0, keptLog().size() - kLastLines));
    return lines.join(QLatin1Char('\n'));
}

} // namespace sextant::ui
