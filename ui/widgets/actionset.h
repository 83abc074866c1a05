// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/counterpresenter.h"

#include <QAction>

#include <map>

namespace loket::ui {

/// The actions of the counter window: keys, menus and buttons all hang on these.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    /// `window` receives the keys.
    ActionSet(CounterPresenter &presenter, QWidget &window);

    [[nodiscard]] QAction &action(CounterAction action) const { return *m_actions.at(action); }
    /// Alt+1..9: another service of the visit, while no question is open.
    [[nodiscard]] const std::vector<QAction *> &legs() const { return m_legs; }
    void follow(const CounterScreen &screen);

private:
    std::map<CounterAction, QAction *> m_actions;
    std::vector<QAction *> m_legs;
};

} // namespace loket::ui
