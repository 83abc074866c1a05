// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionset.h"
#include "ui/widgets/controls.h"

namespace loket::ui {

/// Counter, its state, its officer, date and time.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    HeaderBar(CounterPresenter &presenter, ActionSet &actions, QWidget *parent = nullptr);

    void display(const CounterScreen &screen);
    /// The button that opens the queue, while that is a drawer.
    void showDrawer(bool there, bool open);
    [[nodiscard]] QPushButton *queueButton() const { return m_queue; }

Q_SIGNALS:
    void queueWanted(bool open);

private:
    void fillOfficerMenu();

    CounterPresenter &m_presenter;
    ElidedLabel *m_counter;
    QPushButton *m_state;
    QPushButton *m_officer;
    QMenu *m_menu;
    QPushButton *m_queue;
    ElidedLabel *m_date;
    TextLabel *m_time;
};

} // namespace loket::ui
