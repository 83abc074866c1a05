// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/actionwriter.h"

#include <algorithm>

namespace loket::ui {

std::vector<ActionState> ActionWriter::nothing()
{
    std::vector<ActionState> states;
    for (const CounterAction action : allCounterActions())
        states.push_back({action, textOf(action, CounterMode::Closed), false, false});
    return states;
}

std::vector<ActionState> ActionWriter::actions() const
{
    std::vector<ActionState> states;
    for (const CounterAction action : allCounterActions())
        states.push_back({action, textNow(action), isEnabled(action), isHeard(action)});
    return states;
}

QString ActionWriter::textNow(CounterAction action) const
{
    const bool ofVisit = m_mode == CounterMode::Called || m_mode == CounterMode::Serving;
    if (action == CounterAction::PaperLanguage
        && (ofVisit ? m_choices.papers.language : m_choices.nextLanguage) == PaperLanguage::English)
        return tr("Papers in Indonesian");
    if (action == CounterAction::Print && !m_choices.offered.empty())
        return tr("Print what is offered");
    if (action == CounterAction::Print && m_mode == CounterMode::Serving && m_choices.papers.receipt)
        return tr("Do not print the receipt");
    return textOf(action, m_mode);
}

QString ActionWriter::textOf(CounterAction action, CounterMode mode)
{
    switch (action) {
    case CounterAction::Primary:
        return mode == CounterMode::Called ? tr("Start serving")
            : mode == CounterMode::Serving ? tr("Finish & call next")
                                           : tr("Call next");
    case CounterAction::FinishOnly:
        return tr("Finish only");
    case CounterAction::Recall:
        return mode == CounterMode::Called ? tr("Call again") : tr("Call the last one again");
    case CounterAction::AbsentOrLeft:
        return mode == CounterMode::Serving ? tr("Visitor left") : tr("Absent");
    case CounterAction::WalkIn:
        return mode == CounterMode::Serving ? tr("Add service") : tr("Serve without queue");
    case CounterAction::GiveNumber:
        return tr("Give number");
    case CounterAction::SetPriority:
        return tr("Change priority");
    case CounterAction::Park:
        return tr("Hold");
    case CounterAction::Transfer:
        return tr("Move");
    case CounterAction::Remove:
        return tr("Take out of the queue");
    case CounterAction::OutcomeDone:
        return tr("Done");
    case CounterAction::OutcomeAccepted:
        return tr("Accepted");
    case CounterAction::OutcomeIncomplete:
        return tr("Incomplete");
    case CounterAction::OutcomeRefused:
        return tr("Refused");
    case CounterAction::OutcomeReferred:
        return tr("Referred");
    case CounterAction::Charge:
        return tr("Fee paid");
    case CounterAction::FileNumber:
        return tr("Own number of the file");
    case CounterAction::Print:
        return mode == CounterMode::Serving ? tr("Print the receipt at the end") : tr("Print the last receipt again");
    case CounterAction::PaperLanguage:
        return tr("Papers in English");
    case CounterAction::Complaint:
        return tr("Receive a complaint or question");
    case CounterAction::Register:
        return tr("Register of reports");
    case CounterAction::FlagLast:
        return tr("Mark the last time as not accurate");
    case CounterAction::Undo:
        return tr("Undo");
    case CounterAction::OpenOrClose:
        return mode == CounterMode::Closed ? tr("Open counter")
            : mode == CounterMode::Paused  ? tr("End the break or close")
                                           : tr("Break or close");
    case CounterAction::ChangeOfficer:
        return tr("Change of officer");
    case CounterAction::Lock:
        return tr("Lock");
    case CounterAction::ChangeSecret:
        return tr("Change own PIN or password");
    case CounterAction::Recover:
        return tr("Administrator forgot the PIN");
    case CounterAction::Files:
        return tr("List of files");
    case CounterAction::Papers:
        return tr("Papers");
    case CounterAction::Settings:
        return tr("Settings");
    case CounterAction::Standard:
        return tr("Service standard");
    case CounterAction::Guidance:
        return tr("Guidance cards");
    case CounterAction::Incident:
        return tr("Note an incident");
    case CounterAction::Search:
        return tr("Search number");
    case CounterAction::Refresh:
        return tr("Refresh");
    case CounterAction::History:
        return tr("History");
    }
    return {};
}

bool ActionWriter::isHeard(CounterAction action) const
{
    // With nothing left to take back, that is said: silence would look as if it had been done.
    return isEnabled(action) || (action == CounterAction::Undo && m_choices.presence != Presence::Locked);
}

bool ActionWriter::mayAct(const char *act) const
{
    return m_choices.presence == Presence::Trial
        || !m_choices.roles.common(accessTo(QLatin1String(act))->roles).isEmpty();
}

bool ActionWriter::isEnabled(CounterAction action) const
{
    if (m_choices.presence == Presence::Locked)
        return action == CounterAction::Recover;
    const bool idle = m_mode == CounterMode::Idle;
    const bool called = m_mode == CounterMode::Called;
    const bool serving = m_mode == CounterMode::Serving;
    switch (action) {
    case CounterAction::Primary:
        return idle || called || serving;
    case CounterAction::Recall:
        return called || (idle && !m_snapshot.absent.empty());
    case CounterAction::AbsentOrLeft:
    case CounterAction::Transfer:
        return called || serving;
    case CounterAction::WalkIn:
        return idle || serving;
    case CounterAction::FinishOnly:
    case CounterAction::Park:
    case CounterAction::OutcomeDone:
    case CounterAction::Charge:
    case CounterAction::FileNumber:
    case CounterAction::OutcomeAccepted:
    case CounterAction::OutcomeIncomplete:
    case CounterAction::OutcomeRefused:
    case CounterAction::OutcomeReferred:
        return serving;
    case CounterAction::OpenOrClose:
        return !called && !serving;
    case CounterAction::Print:
        return serving || m_choices.lastEnded.isStored() || !m_choices.offered.empty();
    case CounterAction::FlagLast:
        return m_choices.offersFlag;
    case CounterAction::Undo:
        return m_snapshot.undoable && m_snapshot.undoable->staff.value_or(StaffId()) == m_choices.staff;
    case CounterAction::ChangeOfficer:
    case CounterAction::Lock:
    case CounterAction::ChangeSecret:
        return m_choices.presence == Presence::SignedIn;
    case CounterAction::Settings:
        return mayAct("read_settings");
    case CounterAction::Complaint:
        return mayAct("complaint");
    case CounterAction::Register:
        return mayAct("read_complaints");
    case CounterAction::Incident:
        return mayAct("incident");
    case CounterAction::GiveNumber:
    case CounterAction::PaperLanguage:
    case CounterAction::SetPriority:
    case CounterAction::Remove:
    case CounterAction::Files:
    case CounterAction::Papers:
    case CounterAction::Standard:
    case CounterAction::Guidance:
    case CounterAction::Search:
    case CounterAction::Refresh:
    case CounterAction::History:
        return true;
    case CounterAction::Recover:
        break; // while the screen is locked
    }
    return false;
}

} // namespace loket::ui
