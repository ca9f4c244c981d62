#pragma once

#include <QPainter>
#include <QSplitter>

namespace sextant::ui {

/// A splitter whose handles have the colour of borders without a style sheet, so that its parts can
/// have theirs. GUI thread.
class Splitter : public QSplitter {
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle* createHandle() override
    {
        class Handle : public QSplitterHandle {
        public:
            using QSplitterHandle::QSplitterHandle;

        protected:
            void paintEvent(QPaintEvent*) override
            {
                QPainter(this).fillRect(rect(), palette().mid());
            }
        };
        return new Handle(orientation(), this);
    }
};

} // namespace sextant::ui
