// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/composition.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QWidget>

#include <utility>

namespace loket::ui {

Composition::Composition(QWidget &field) : QObject(&field), m_field(field)
{
    field.installEventFilter(this);
}

void Composition::end()
{
    if (m_word.isEmpty())
        return;
    QGuiApplication::inputMethod()->commit(); // one that does comes by as an event, and nothing is left
    if (m_word.isEmpty())
        return;
    QInputMethodEvent event;
    event.setCommitString(std::exchange(m_word, {}));
    QCoreApplication::sendEvent(&m_field, &event);
    QGuiApplication::inputMethod()->reset(); // or it would hand the word over a second time
}

void Composition::endAnywhere()
{
    const QWidget *field = QApplication::focusWidget();
    if (auto *composition = field ? field->findChild<Composition *>({}, Qt::FindDirectChildrenOnly) : nullptr)
        composition->end();
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_word = static_cast<QInputMethodEvent *>(event)->preeditString();
        break;
    case QEvent::FocusAboutToChange:
    case QEvent::FocusOut:
        end();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace loket::ui
