// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/openlistkeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace loket::ui {

namespace {

/// The list of choices that is open, or null.
QComboBox *openList()
{
    const QWidget *popup = QApplication::activePopupWidget();
    return popup ? qobject_cast<QComboBox *>(popup->parentWidget()) : nullptr;
}

/// Not one that walks in the list, nor one that only holds another key.
bool isWindowKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return false;
    default: // AltGr is Ctrl and Alt on some keyboards, and types
        return event.modifiers().testFlag(Qt::ControlModifier) && !event.modifiers().testFlag(Qt::AltModifier);
    }
}

} // namespace

OpenListKeys::OpenListKeys(QApplication &app)
{
    app.installEventFilter(this);
}

bool OpenListKeys::eventFilter(QObject *watched, QEvent *event)
{
    // Qt asks by this event whether a key is wanted before it looks for a shortcut: with the list closed by then, the
    // shortcut is the window's.
    if (event->type() == QEvent::ShortcutOverride && isWindowKey(*static_cast<QKeyEvent *>(event))) {
        if (QComboBox *list = openList()) {
            QKeyEvent choose(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(list->view(), &choose); // as Enter: tells that it was chosen, and closes
            list->hidePopup();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace loket::ui
