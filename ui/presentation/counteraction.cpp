// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/counteraction.h"

namespace loket::ui {

namespace {

constexpr std::pair<CounterAction, const char *> keys[] = {
    {CounterAction::Primary, "F8"},
    {CounterAction::FinishOnly, "Shift+F8"},
    {CounterAction::Recall, "F9"},
    {CounterAction::AbsentOrLeft, "F7"},
    {CounterAction::WalkIn, "F2"},
    {CounterAction::GiveNumber, "Ctrl+N"},
    {CounterAction::SetPriority, "Ctrl+L"},
    {CounterAction::Park, "Ctrl+T"},
    {CounterAction::Transfer, "Ctrl+M"},
    {CounterAction::Remove, "Ctrl+Del"},
    {CounterAction::OutcomeDone, "Ctrl+1"},
    {CounterAction::OutcomeAccepted, "Ctrl+2"},
    {CounterAction::OutcomeIncomplete, "Ctrl+3"},
    {CounterAction::OutcomeRefused, "Ctrl+4"},
    {CounterAction::OutcomeReferred, "Ctrl+5"},
    {CounterAction::Charge, "Ctrl+R"},
    {CounterAction::FileNumber, "Ctrl+O"},
    {CounterAction::Print, "Ctrl+P"},
    {CounterAction::PaperLanguage, "Ctrl+E"},
    {CounterAction::Complaint, "F4"},
    {CounterAction::Register, "Shift+F4"},
    {CounterAction::FlagLast, "Ctrl+I"},
    {CounterAction::Undo, "Ctrl+Z"},
    {CounterAction::OpenOrClose, "F12"},
    {CounterAction::ChangeOfficer, "Ctrl+J"},
    {CounterAction::Lock, "Ctrl+Shift+L"},
    {CounterAction::ChangeSecret, ""},
    {CounterAction::Recover, ""},
    {CounterAction::Files, "Ctrl+D"},
    {CounterAction::Papers, "Ctrl+Shift+P"},
    {CounterAction::Settings, "Ctrl+,"},
    {CounterAction::Standard, "Ctrl+K"},
    {CounterAction::Guidance, "Ctrl+Shift+K"},
    {CounterAction::Incident, "Ctrl+Shift+B"},
    {CounterAction::Search, "F3"},
    {CounterAction::Refresh, "F5"},
    {CounterAction::History, "Ctrl+H"},
};

} // namespace

QString keyOf(CounterAction action)
{
    for (const auto &[known, key] : keys) {
        if (known == action)
            return QString::fromLatin1(key);
    }
    return {};
}

const std::vector<CounterAction> &allCounterActions()
{
    static const std::vector<CounterAction> actions = [] {
        std::vector<CounterAction> list;
        for (const auto &entry : keys)
            list.push_back(entry.first);
        return list;
    }();
    return actions;
}

const std::vector<std::pair<LegOutcome, CounterAction>> &outcomeActions()
{
    static const std::vector<std::pair<LegOutcome, CounterAction>> outcomes{
        {LegOutcome::Done, CounterAction::OutcomeDone},
        {LegOutcome::Accepted, CounterAction::OutcomeAccepted},
        {LegOutcome::Incomplete, CounterAction::OutcomeIncomplete},
        {LegOutcome::Refused, CounterAction::OutcomeRefused},
        {LegOutcome::Referred, CounterAction::OutcomeReferred},
    };
    return outcomes;
}

} // namespace loket::ui
