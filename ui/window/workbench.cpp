#include "ui/window/workbench.h"

#include "ui/common/languages.h"
#include "ui/common/theme_dresser.h"
#include "ui/session/desk.h"
#include "ui/window/form_state.h"
#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr auto kGeometryKey = "layout/workbench";

} // namespace

Workbench::Workbench(Jobs jobs, Choosers choosers, QWidget* parent)
    : QWidget(parent), m_jobs(std::move(jobs)), m_choosers(std::move(choosers)),
      m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("workbench"));
    m_tabs->setObjectName(QStringLiteral("studyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    for (QWidget* each :
         std::initializer_list<QWidget*>{this, m_tabs, m_tabs->findChild<QStackedWidget*>()})
        ThemeDresser::passOn(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Workbench::showTitle);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this,
            [this](int tab) { m_tabs->widget(tab)->close(); });
    constexpr QSize kFrame(16, 48); // what a window manager draws around the window
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - kFrame));
    restoreGeometry(QSettings().value(QLatin1String(kGeometryKey)).toByteArray());
    add();
}

Workbench::~Workbench()
{
    // Tabs before the queue that their searches stand in.
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
}

MainWindow& Workbench::current()
{
    return static_cast<MainWindow&>(*m_tabs->currentWidget());
}

int Workbench::count() const
{
    return m_tabs->count();
}

MainWindow& Workbench::add()
{
    auto* tab = new MainWindow(m_jobs, m_choosers);
    connectTab(*tab);
    m_tabs->setCurrentIndex(m_tabs->addTab(tab, tab->windowTitle()));
    tab->show();
    showTitle();
    return *tab;
}

void Workbench::connectTab(MainWindow& tab)
{
    tab.setWindowFlags(Qt::Widget);
    tab.queueIn(m_queue);
    connect(&tab, &QWidget::windowTitleChanged, this, &Workbench::showTitle);
    connect(&tab, &MainWindow::tabWanted, this, [this] { add().showWelcome(); });
    // Not within the window that asks: it is about to go.
    connect(&tab, &MainWindow::languageChanged, this, &Workbench::retranslate,
            Qt::QueuedConnection);
    connect(&tab, &MainWindow::closed, this, [this, &tab] { drop(&tab); });
}

void Workbench::showTitle()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_tabs->widget(i)->windowTitle().remove(tr(" · Sextant")));
    if (m_tabs->count() > 0)
        setWindowTitle(current().windowTitle());
}

void Workbench::drop(MainWindow* tab)
{
    m_tabs->removeTab(m_tabs->indexOf(tab));
    tab->deleteLater();
    if (m_tabs->count() == 0)
        close();
}

void Workbench::retranslate()
{
    applyLanguage(wantedLanguage());
    const int shown = m_tabs->currentIndex();
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto* former = static_cast<MainWindow*>(m_tabs->widget(i));
        const int page = former->page();
        const FormState fields = former->fields();
        auto* next = new MainWindow(m_jobs, m_choosers, former->desk());
        disconnect(former, nullptr, this, nullptr);
        m_tabs->removeTab(i);
        connectTab(*next);
        m_tabs->insertTab(i, next, next->windowTitle());
        next->takeViewOf(*former, fields);
        delete former;
        next->setPage(page);
    }
    m_tabs->setCurrentIndex(shown);
    showTitle();
}

void Workbench::closeEvent(QCloseEvent* event)
{
    if (!m_closing)
        QSettings().setValue(QLatin1String(kGeometryKey), saveGeometry());
    m_closing = true;
    // Each closes when its search has come to rest; the last one closes this.
    for (int i = m_tabs->count() - 1; i >= 0; --i)
        m_tabs->widget(i)->close();
    event->setAccepted(m_tabs->count() == 0);
}

} // namespace sextant::ui
