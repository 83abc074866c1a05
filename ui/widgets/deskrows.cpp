// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deskrows.h"

namespace loket::ui {

DeskRows::DeskRows(QWidget *page, QWidget &header, DeskArea &area, StatusLine &status)
    : QVBoxLayout(page)
    , m_header(header)
    , m_area(area)
    , m_status(status)
{
    setContentsMargins(space::page, space::tight, space::page, space::small);
    setSpacing(space::small);
    addWidget(&header);
    addWidget(&area, 1);
    addWidget(&status);
}

void DeskRows::setGeometry(const QRect &rect)
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const int room = inside.height() - m_header.sizeHint().height() - 2 * spacing();
    const int drawer = room - m_area.minimumSizeHint().height();
    const auto wanted = m_area.heightBeside(inside.width());
    const bool isBeside = wanted && room - *wanted >= m_status.minimumSizeHint().height();
    m_status.fitTrouble(isBeside ? room - *wanted : drawer);
    QVBoxLayout::setGeometry(rect);
}

} // namespace loket::ui
