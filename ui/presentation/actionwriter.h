// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/counterview.h"
#include "ui/presentation/counterchoices.h"
#include "ui/presentation/counterscreen.h"

#include <QCoreApplication>

namespace loket::ui {

/// What each key would do now, and whether it would do anything.
class ActionWriter
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::ActionWriter)

public:
    ActionWriter(const CounterSnapshot &snapshot, CounterMode mode, const CounterChoices &choices)
        : m_snapshot(snapshot)
        , m_mode(mode)
        , m_choices(choices)
    {
    }

    [[nodiscard]] std::vector<ActionState> actions() const;
    /// Every action by its general name, none of them possible: before the first snapshot.
    [[nodiscard]] static std::vector<ActionState> nothing();
    /// What an action is called in a state.
    [[nodiscard]] static QString textOf(CounterAction action, CounterMode mode);

private:
    /// The same with what has been chosen here.
    [[nodiscard]] QString textNow(CounterAction action) const;
    [[nodiscard]] bool isEnabled(CounterAction action) const;
    [[nodiscard]] bool isHeard(CounterAction action) const;
    /// By the roles of who is signed in; while an office is set up everybody may everything.
    [[nodiscard]] bool mayAct(const char *act) const;

    const CounterSnapshot &m_snapshot;
    CounterMode m_mode;
    const CounterChoices &m_choices;
};

} // namespace loket::ui
