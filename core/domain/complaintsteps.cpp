// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintsteps.h"

#include "core/domain/complaintlife.h"

#include <map>

namespace loket {

namespace {

using Event = CaseEvent;

struct Meaning {
    std::vector<Event> events{};
    std::optional<Event> whenTold{}; ///< besides, where a channel is named through which the complainant was told
};

Meaning meaningOf(LifeAct act)
{
    switch (act) {
    case LifeAct::AnswerOnSpot:
        return {{Event::ReplySent, Event::Closed}};
    case LifeAct::AnswerDirectly:
    case LifeAct::Communicate:
        return {{Event::ReplySent}};
    case LifeAct::BeginCheck:
        return {{}, Event::FirstResponse};
    case LifeAct::AskForCompletion:
        return {{Event::CompletionAsked}};
    case LifeAct::Complete:
        return {{Event::CompletionReceived}};
    case LifeAct::Review:
        return {{Event::FileComplete}, Event::CompletenessAnswerSent};
    case LifeAct::FollowUp:
        return {{Event::Forwarded}, Event::FirstResponse};
    case LifeAct::Decide:
        return {{Event::Decided}, Event::FirstResponse};
    case LifeAct::Close:
    case LifeAct::CloseUnanswered:
        return {{Event::Closed}};
    case LifeAct::Refer:
        return {{Event::Referred}, Event::FirstResponse};
    case LifeAct::Withdraw:
    case LifeAct::DeemWithdrawn:
        return {{Event::Withdrawn}};
    case LifeAct::Escalate:
        return {{Event::Escalated}}; // its channel is the one to whoever has it now
    case LifeAct::TakeBack:
        return {{Event::TakenBack}, Event::FirstResponse};
    case LifeAct::Reopen:
        return {{Event::Reopened}};
    case LifeAct::ChangeClass:
        break;
    }
    return {};
}

Meaning meaningOf(const ComplaintStep &step)
{
    if (const auto act = valueOf(lifeActWords, step.kind))
        return meaningOf(*act);
    static const std::map<QString, Meaning> others{{stepkind::received, {{Event::Received}}},
                                                   {stepkind::answered, {{Event::ReplySent}}},
                                                   {stepkind::settled, {{Event::Closed}}},
                                                   {stepkind::assigned, {{Event::Forwarded}}},
                                                   {stepkind::promise, {{Event::FirstResponse}}}};
    const auto found = others.find(step.kind);
    return found == others.end() ? Meaning() : found->second;
}

} // namespace

std::vector<DatedCaseEvent> eventsOf(const Complaint &complaint, const std::vector<ComplaintStep> &steps)
{
    std::vector<DatedCaseEvent> events;
    bool isForwarded = false;
    for (const auto &step : steps) {
        const Meaning meaning = meaningOf(step);
        // The first word first: what an end stops with it has been done.
        if (meaning.whenTold && !step.channel.isEmpty())
            events.push_back({*meaning.whenTold, step.at});
        for (const Event event : meaning.events) {
            if (event == Event::Forwarded && std::exchange(isForwarded, true))
                continue;
            events.push_back({event, step.at});
        }
        if (step.kind == stepkind::received)
            events.push_back({Event::Entered, complaint.enteredAt});
    }
    return events;
}

std::vector<SettlementRound> settlementRounds(const Complaint &complaint, const std::vector<ComplaintStep> &steps)
{
    std::vector<SettlementRound> rounds;
    Instant from = complaint.receivedAt;
    bool isClosed = false;
    for (const auto &step : steps) {
        if (step.kind == stepkind::answered) // of another system it may be told with the state that came later
            continue;
        const bool closes = step.state == ComplaintState::Closed;
        if (closes && !isClosed)
            rounds.push_back({from, step.at});
        else if (isClosed && !closes)
            from = step.at;
        isClosed = closes;
    }
    if (rounds.empty() && complaint.state == ComplaintState::Closed && complaint.settledAt)
        rounds.push_back({complaint.receivedAt, *complaint.settledAt});
    return rounds;
}

bool isAnswered(const std::vector<ComplaintStep> &steps)
{
    bool answered = false;
    for (const auto &step : steps) {
        for (const Event event : meaningOf(step).events) {
            if (event == Event::Reopened)
                answered = false;
            else if (event == Event::ReplySent)
                answered = true;
        }
    }
    return answered;
}

} // namespace loket
