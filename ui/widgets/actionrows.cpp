// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionrows.h"

#include "ui/presentation/actionwriter.h"

#include <QGridLayout>

namespace loket::ui {

ActionRows::ActionRows(ActionSet &actions, CounterMode mode, const Lines &lines, int columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
{
    for (const auto &line : lines) {
        auto &buttons = m_lines.emplace_back();
        // Each says what it does in its own state: a state that is not shown changes no width.
        for (const CounterAction action : line)
            buttons.push_back(new ActionButton(actions.action(action), ActionButton::Look::Normal, this,
                                               withoutAccessKey(ActionWriter::textOf(action, mode))));
    }
    arrange();
}

bool ActionRows::setOneLine(bool oneLine)
{
    if (m_oneLine == oneLine)
        return false;
    m_oneLine = oneLine;
    arrange();
    return true;
}

int ActionRows::oneLineWidth() const
{
    int width = space::card; // the gap before the last
    for (const auto &line : m_lines) {
        for (const auto *button : line)
            width += button->sizeHint().width() + space::small;
    }
    return width;
}

void ActionRows::arrange()
{
    delete m_grid; // a grid keeps the stretches of columns it no longer has
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::small);
    if (!m_oneLine)
        return arrangeLines();
    int column = 0;
    for (const auto &line : m_lines) {
        for (auto *button : line) {
            // What ends a visit badly stays apart.
            if (&line == &m_lines.back() && button == line.back() && column > 0)
                m_grid->setColumnMinimumWidth(column++, space::gap);
            m_grid->setColumnStretch(column, 1);
            m_grid->addWidget(button, 0, column++);
        }
    }
}

void ActionRows::arrangeLines()
{
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int row = 0; row < int(m_lines.size()); ++row) {
        const auto &line = m_lines[std::size_t(row)];
        // Two actions stand at the two ends: what ends a visit badly stays apart.
        for (std::size_t i = 0; i < line.size(); ++i) {
            const int column = line.size() == 2 && i == 1 ? m_columns - 1 : int(i);
            m_grid->addWidget(line[i], row, column);
        }
    }
}

} // namespace loket::ui
