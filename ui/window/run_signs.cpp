#include "ui/window/run_signs.h"

#include "ui/common/settings.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/session/study_document.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QLocale>
#include <QWidget>

namespace sextant::ui {

using State = SearchSession::State;

RunSigns::RunSigns(QWidget& window, StudyDocument& document, SearchSession& session, Tell tell)
    : m_window(window), m_document(document), m_session(session), m_tell(std::move(tell))
{
    connect(&m_session, &SearchSession::stateChanged, this, &RunSigns::follow);
    connect(&m_document, &StudyDocument::replaced, this, &RunSigns::refresh);
    connect(&m_document, &StudyDocument::capsChanged, this, &RunSigns::refresh); // made
    connect(&m_document.model(), &CandidateModel::frontChanged, this, &RunSigns::refresh);
    refresh();
}

QString RunSigns::titleOf(const Progress& progress)
{
    if (progress.study.isEmpty())
        return tr("Sextant");
    const QLocale locale;
    const QString count =
        tr("%1 of %2").arg(locale.toString(progress.ended), locale.toString(progress.budget));
    switch (progress.state) {
    case State::Running:
        return tr("▶ %1 · %2 · Sextant").arg(count, progress.study);
    case State::Pausing:
    case State::Paused:
        return tr("❚❚ %1 · %2 · Sextant").arg(count, progress.study);
    case State::Stopping:
        return tr("■ %1 · %2 · Sextant").arg(count, progress.study);
    case State::Failed:
        return tr("⚠ %1 · Sextant").arg(progress.study);
    case State::Finished:
        return tr("✓ %1 · %2 · Sextant").arg(count, progress.study);
    case State::Idle:
        break;
    }
    return tr("%1 · Sextant").arg(progress.study);
}

void RunSigns::refresh()
{
    const int ended = m_document.model().ended();
    const int budget = std::max(m_document.header().settings.evaluations, ended);
    m_launcher.show(m_session.state(), ended / static_cast<double>(std::max(1, budget)));
    const QString title = titleOf({m_document.name(), m_session.state(), ended, budget});
    if (title != m_window.windowTitle())
        m_window.setWindowTitle(title);
}

void RunSigns::follow(State state)
{
    refresh();
    if ((state != State::Finished && state != State::Failed) || !kNotify.value())
        return;
    QApplication::alert(m_window.window());
    if (m_window.isActiveWindow() || !m_tell)
        return; // who looks at it needs no note
    m_tell(tr("%1: search %2")
               .arg(m_document.name(), state == State::Finished ? tr("finished") : tr("failed")),
           state == State::Finished
               ? tr("%n candidates are trained.", nullptr, m_document.model().ended())
               : errorText(m_session.error()));
}

RunSigns::Tell RunSigns::desktop()
{
    return [](const QString& title, const QString& text) {
        QDBusMessage note = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
        constexpr int kDesktopsOwnTime = -1;
        note << QApplication::applicationDisplayName() << 0u
             << QStringLiteral("org.sextant.Sextant") << title << text << QStringList()
             << QVariantMap{{QStringLiteral("desktop-entry"),
                             QStringLiteral("org.sextant.Sextant")}}
             << kDesktopsOwnTime;
        QDBusConnection::sessionBus().send(note); // without a bus nothing happens
    };
}

} // namespace sextant::ui
