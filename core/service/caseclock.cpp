// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caseclock.h"

#include "core/domain/complaintsteps.h"
#include "core/service/actrunner.h"
#include "core/storage/judgedstore.h"

#include <algorithm>

namespace loket {

CaseDeadlines::CaseDeadlines(ActRunner &runner) : CaseDeadlines(runner, runner.catalogue()) {}

Result<std::vector<CaseDeadline>> CaseDeadlines::of(const CaseTimes &times, const OfficeDay &today) const
{
    CaseHistory history;
    history.classCode = times.complaint.classCode;
    history.state = times.complaint.state;
    history.events = eventsOf(times.complaint, times.steps);
    if (const auto day = OfficeDay::fromText(times.happened.day)) {
        const Instant at = m_runner.zone().startOf(*day) + times.happened.minute.value_or(0) * minuteMs;
        history.events.insert(history.events.begin(), {CaseEvent::ServiceReceived, at});
    }
    if (const auto promised = OfficeDay::fromText(times.promisedDay))
        history.promised = *promised;
    history.judged = times.judged ? *times.judged : storage::JudgedStore(m_runner.connection()).of(times.complaint.id);
    return deadlinesOf(history, {m_catalogue.complaints.deadlines, m_catalogue.calendar, m_runner.zone()}, today);
}

void CaseDeadlines::add(ActScope &scope, const Complaint &complaint, std::vector<CaseDeadline> judged) const
{
    // When it happened is sealed with the rest; nobody is judged by what warns the citizen.
    if (complaint.sealed)
        judged.erase(std::remove_if(judged.begin(), judged.end(), [](const auto &one) { return one.isWarning; }),
                     judged.end());
    storage::JudgedStore(m_runner.connection()).add(complaint.id, judged, scope.images());
}

Result<void> CaseDeadlines::judge(ActScope &scope, const CaseTimes &times) const
{
    return of(times, scope.day()).map([&](const std::vector<CaseDeadline> &now) {
        add(scope, times.complaint,
            newlyStopped(now, storage::JudgedStore(m_runner.connection()).of(times.complaint.id)));
    });
}

Result<void> CaseDeadlines::keepMisses(ActScope &scope, const std::vector<CaseDeadline> &before,
                                       const CaseTimes &now) const
{
    return of(now, scope.day()).map([&](const std::vector<CaseDeadline> &after) {
        std::vector<CaseDeadline> missed;
        for (CaseDeadline one : before) {
            const bool stands = std::any_of(after.begin(), after.end(), [&](const CaseDeadline &other) {
                return other.code == one.code && other.lastDay == one.lastDay;
            });
            if (one.light != DeadlineLight::Overdue || one.isWarning || stands)
                continue;
            one.progress = DeadlineProgress::Stopped;
            one.stoppedDay = scope.day();
            one.kept = false;
            one.light.reset();
            missed.push_back(one);
        }
        add(scope, now.complaint, missed);
    });
}

CaseDue CaseDeadlines::dueOf(const OfficeDay &lastDay, const OfficeDay &today) const
{
    const Calendar &calendar = m_catalogue.calendar;
    switch (lightOf(lastDay, today, calendar)) {
    case DeadlineLight::Overdue:
        return CaseDue::Overdue;
    case DeadlineLight::Today:
        return CaseDue::Today;
    case DeadlineLight::Soon: {
        const auto warned = warnedOn(lastDay, calendar);
        return warned && *warned == today ? CaseDue::TwoDays : CaseDue::NextDay;
    }
    case DeadlineLight::Far:
        break;
    }
    return CaseDue::Any;
}

} // namespace loket
