#pragma once

#include <QObject>

#include <functional>

namespace sextant::app {

/// SIGTERM, SIGINT and SIGHUP end the program as closing its window does: what is trained is kept,
/// what is temporary goes. A second one ends it at once. One object a program, made in the GUI
/// thread, where `end` is called too. Processes that are started are not changed.
class EndSignals : public QObject {
public:
    explicit EndSignals(std::function<void()> end, QObject* parent = nullptr);
    ~EndSignals() override;
};

} // namespace sextant::app
