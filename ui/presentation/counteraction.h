// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ticket.h"

#include <QString>

#include <utility>
#include <vector>

namespace loket::ui {

/// What can be done at the counter window. One list for keys, menus and buttons, so that none of them knows more than
/// the others.
enum class CounterAction {
    Primary,
    FinishOnly,
    Recall,
    AbsentOrLeft,
    WalkIn,
    GiveNumber,
    SetPriority,
    Park,
    Transfer,
    Remove,
    OutcomeDone,
    OutcomeAccepted,
    OutcomeIncomplete,
    OutcomeRefused,
    OutcomeReferred,
    Charge,
    FileNumber,
    Print,
    PaperLanguage,
    Complaint,
    Register,
    FlagLast,
    Undo,
    OpenOrClose,
    ChangeOfficer,
    Lock,
    ChangeSecret,
    Recover,
    Files,
    Papers,
    Settings,
    Standard,
    Guidance,
    Incident,
    Search,
    Refresh,
    History,
};

/// The key of an action in portable text (ux.md 2.2), the same in every language; empty for what is rare and stands in
/// the menu only.
[[nodiscard]] QString keyOf(CounterAction action);
[[nodiscard]] const std::vector<CounterAction> &allCounterActions();

/// How a service may end, with the action that chooses it, as they stand in the form.
[[nodiscard]] const std::vector<std::pair<LegOutcome, CounterAction>> &outcomeActions();

/// What an action would do now.
struct ActionState {
    CounterAction action;
    QString text;
    bool enabled = false; ///< it would do something
    bool heard = false;   ///< its key answers, if only that there is nothing to do
};

} // namespace loket::ui
