#pragma once

#include "ui/common/scene_jobs.h"

#include <QFrame>

class QLabel;

namespace sextant::ui {

/// What is known of one vessel, on a card over the scene. GUI thread.
class VesselCard : public QFrame {
    Q_OBJECT

public:
    explicit VesselCard(QWidget* parent);

    void show(const Vessel& vessel, VesselKind kind);
    /// Beside a part of the parent, inside its room.
    void placeBeside(const QRectF& part, const QSizeF& room);

Q_SIGNALS:
    void closed();

private:
    QLabel *m_title, *m_text;
};

} // namespace sextant::ui
