// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionset.h"
#include "ui/widgets/controls.h"

class QGridLayout;

namespace loket::ui {

/// The buttons of one state: in lines of equal columns, or all in one line where a wide card has the room.
class ActionRows : public QWidget
{
    Q_OBJECT

public:
    using Lines = std::vector<std::vector<CounterAction>>;
    ActionRows(ActionSet &actions, CounterMode mode, const Lines &lines, int columns, QWidget *parent = nullptr);

    bool setOneLine(bool oneLine);
    [[nodiscard]] int oneLineWidth() const;

private:
    void arrange();
    void arrangeLines();

    std::vector<std::vector<ActionButton *>> m_lines;
    int m_columns;
    bool m_oneLine = false;
    QGridLayout *m_grid = nullptr;
};

} // namespace loket::ui
