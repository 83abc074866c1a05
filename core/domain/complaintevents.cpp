// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintevents.h"

#include <algorithm>

namespace loket {

namespace {

using Event = CaseEvent;

} // namespace

const DeadlineFamily &familyOf(const QString &code)
{
    static const std::vector<DeadlineFamily> families{
        {"T0", {Event::Received}},
        {"T1", {Event::FirstResponse, Event::CompletenessAnswerSent, Event::CompletionAsked, Event::ReplySent}},
        {"T2", {Event::CompletenessAnswerSent, Event::CompletionAsked, Event::FileComplete, Event::ReplySent}, true},
        {"T3", {Event::CompletionReceived}, false, true},
        {"T4", {Event::Decided, Event::ReplySent}, true, false, true},
        {"T5", {Event::ReplySent}},
        {"L1", {Event::Forwarded}},
        {"L2", {Event::ReplySent}},
        {"L3", {Event::Entered}},
        {"L4", {Event::Closed}},
    };
    // What an office adds of its own is about the answer.
    static const DeadlineFamily own{"", {Event::ReplySent}};
    const QString name = code.section(QLatin1Char('_'), 0, 0);
    const auto family = std::find_if(families.begin(), families.end(),
                                     [&](const DeadlineFamily &one) { return name == QLatin1String(one.name); });
    return family == families.end() ? own : *family;
}

CaseEvent eventOf(DeadlineStart start)
{
    switch (start) {
    case DeadlineStart::ServiceReceived:
        return Event::ServiceReceived;
    case DeadlineStart::Received:
        return Event::Received;
    case DeadlineStart::Forwarded:
        return Event::Forwarded;
    case DeadlineStart::CompletenessAnswerSent:
        return Event::CompletenessAnswerSent;
    case DeadlineStart::CompletenessAnswerReceived:
        return Event::CompletenessAnswerReceived;
    case DeadlineStart::FileComplete:
        return Event::FileComplete;
    case DeadlineStart::Decided:
        return Event::Decided;
    case DeadlineStart::ReplySent:
        break;
    }
    return Event::ReplySent;
}

bool isEnd(CaseEvent event)
{
    return event == Event::Closed || event == Event::Withdrawn || event == Event::Referred;
}

bool isThe(CaseEvent wanted, CaseEvent event)
{
    return event == wanted || (wanted == Event::CompletenessAnswerSent && event == Event::CompletionAsked);
}

CaseEvents::CaseEvents(std::vector<DatedCaseEvent> events, ComplaintState state) : m_events(std::move(events))
{
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const DatedCaseEvent &a, const DatedCaseEvent &b) { return a.at < b.at; });
    // What comes back to the review is complete by that, whether anybody had said so before or not.
    for (const Event back : {Event::TakenBack, Event::Reopened}) {
        if (const auto at = last(back); at && !last(Event::FileComplete))
            m_events.push_back({Event::FileComplete, *at});
    }
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const DatedCaseEvent &a, const DatedCaseEvent &b) { return a.at < b.at; });
    findHolds(state);
}

std::optional<Instant> CaseEvents::last(CaseEvent event) const
{
    for (auto one = m_events.rbegin(); one != m_events.rend(); ++one) {
        if (isThe(event, one->event))
            return one->at;
    }
    return std::nullopt;
}

void CaseEvents::findHolds(ComplaintState state)
{
    std::optional<Instant> asked;
    for (const auto &one : m_events) {
        if (one.event == Event::CompletionAsked && !asked)
            asked = one.at;
        // A case that ends or goes elsewhere in that time ends it too.
        const bool isAnswered = one.event == Event::CompletionReceived;
        if (asked && (isAnswered || one.event == Event::Escalated || isEnd(one.event))) {
            m_holds.push_back({*asked, one.at, isAnswered});
            asked.reset();
        }
    }
    if (asked && state == ComplaintState::AwaitingCompletion)
        m_holds.push_back({*asked, std::nullopt});
}

} // namespace loket
