// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saidline.h"

#include <QAccessible>

namespace loket::ui {

SaidLine::SaidLine(QWidget *window) : TextLabel(Face::Body, window)
{
    setWordWrap(true);
}

void SaidLine::say(const QString &text, bool isRefusal)
{
    m_isRefusal = isRefusal;
    showText(text);
    setAccessibleName(text);
    window()->setAccessibleDescription(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void SaidLine::dropRefusal()
{
    if (m_isRefusal)
        say({});
}

} // namespace loket::ui
