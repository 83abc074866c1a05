// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/counterscreen.h"
#include "ui/widgets/actionset.h"
#include "ui/widgets/controls.h"

namespace loket::ui {

/// The counter in a small window above all others (`Mode ringkas`, ux.md 10.1), for officers who serve in another
/// program: number, clock, the next act, how many wait. At most 320x120 at 96 dpi, in proportion more
/// where the text is larger. A click on it does not take the focus: the caret stays in the other program.
class CompactWindow : public QWidget
{
    Q_OBJECT

public:
    explicit CompactWindow(ActionSet &actions);

    void display(const CounterScreen &screen);

Q_SIGNALS:
    /// The whole window is wanted back.
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    DigitLabel *m_number;
    DigitLabel *m_clock;
    TextLabel *m_chip;
    ElidedLabel *m_waiting;
    ActionButton *m_primary;
    QPushButton *m_whole;
};

} // namespace loket::ui
