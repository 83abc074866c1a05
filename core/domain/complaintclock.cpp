// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintclock.h"

#include "core/domain/complaintevents.h"

#include <algorithm>

namespace loket {

namespace {

using Event = CaseEvent;

struct Started {
    CaseEvent event{};
    Instant at{};
    bool isProvisional = false;
};

/// What the complainant has to complete is counted from the last time that it was asked for.
std::optional<Started> startOfHold(const ComplaintDeadline &deadline, const CaseEvents &events)
{
    if (events.holds().empty())
        return std::nullopt;
    const HoldTime &hold = events.holds().back();
    const CaseEvent wanted = eventOf(deadline.startsAt);
    const auto known = events.firstFrom(hold.from, [&](CaseEvent event) { return isThe(wanted, event); });
    if (known && (!hold.to || *known <= *hold.to))
        return Started{wanted, *known};
    if (!deadline.startsUntilKnown)
        return std::nullopt;
    return Started{eventOf(*deadline.startsUntilKnown), hold.from, true};
}

std::optional<Started> startOf(const ComplaintDeadline &deadline, const CaseEvents &events)
{
    if (familyOf(deadline.code).isHoldItself)
        return startOfHold(deadline, events);
    const CaseEvent wanted = eventOf(deadline.startsAt);
    std::optional<Started> started;
    if (const auto at = events.last(wanted))
        started = Started{wanted, *at};
    else if (deadline.startsUntilKnown) {
        const CaseEvent until = eventOf(*deadline.startsUntilKnown);
        if (const auto known = events.last(until))
            started = Started{until, *known, true};
    }
    if (!started || !familyOf(deadline.code).isRestarted)
        return started;
    if (const auto reopened = events.last(Event::Reopened); reopened && started->at <= *reopened)
        return Started{Event::Reopened, *reopened};
    return started;
}

/// How a deadline stands; with a hold that is over, stops before that are answered by the wait that they began.
struct Progress {
    DeadlineProgress progress = DeadlineProgress::Running;
    std::optional<Instant> stoppedAt{};
    bool isDone = false; ///< what it is about has been done, not only the case ended
    std::vector<HoldTime> held{};
};

Progress progressOf(const DeadlineFamily &family, const Started &start, const CaseEvents &events, ComplaintState state)
{
    Progress now;
    Instant from = start.at;
    if (family.isHeld) {
        for (const auto &hold : events.holds()) {
            if (hold.from < start.at)
                continue;
            now.held.push_back(hold);
            // The answer that something lacked began the wait; what is due after it is the next one.
            if (hold.isAnswered)
                from = *hold.to;
        }
    }
    const auto stops = [&](CaseEvent event) {
        return std::find(family.stoppedBy.begin(), family.stoppedBy.end(), event) != family.stoppedBy.end();
    };
    const bool isWaiting = !now.held.empty() && !now.held.back().to;
    const auto done = isWaiting ? std::nullopt : events.firstFrom(from, stops);
    const auto over = events.firstFrom(from, isEnd);
    if (done && (!over || *done <= *over)) {
        now.progress = DeadlineProgress::Stopped;
        now.stoppedAt = done;
        now.isDone = true;
    } else if (over) {
        now.progress = DeadlineProgress::Stopped;
        now.stoppedAt = over;
    } else if (isWaiting || state == ComplaintState::Escalated) {
        now.progress = DeadlineProgress::Held;
    }
    return now;
}

/// The last day with the days added that the complainant had the file: of the deadline's own kind, so that a working
/// day is answered by a working day.
Result<OfficeDay> lengthened(const ComplaintDeadline &deadline, const OfficeDay &last, const Progress &progress,
                             const CaseClock &clock)
{
    int days = 0;
    for (const auto &hold : progress.held) {
        if (!hold.to || (progress.stoppedAt && *progress.stoppedAt < *hold.to))
            continue;
        const OfficeDay from = clock.zone.dayOf(hold.from);
        const OfficeDay to = clock.zone.dayOf(*hold.to);
        days += deadline.unit == DeadlineUnit::WorkingDays ? clock.calendar.workingDaysBetween(from, to)
                                                           : static_cast<int>(from.date().daysTo(to.date()));
    }
    if (days == 0)
        return last;
    if (deadline.unit == DeadlineUnit::WorkingDays)
        return clock.calendar.addWorkingDays(last, days);
    return OfficeDay::fromDate(last.date().addDays(days));
}

/// With how it stands now.
CaseDeadline judgedNow(CaseDeadline deadline, const Progress &progress, const CaseClock &clock, const OfficeDay &today)
{
    deadline.progress = progress.progress;
    if (progress.stoppedAt) {
        deadline.stoppedDay = clock.zone.dayOf(*progress.stoppedAt);
        const bool inTime = *deadline.stoppedDay <= deadline.lastDay;
        if (progress.isDone || !inTime)
            deadline.kept = inTime;
    }
    if (deadline.progress == DeadlineProgress::Running)
        deadline.light = lightOf(deadline.lastDay, today, clock.calendar);
    return deadline;
}

bool isSameDeadline(const CaseDeadline &a, const CaseDeadline &b)
{
    return a.code == b.code && a.startEvent == b.startEvent && a.startDay == b.startDay
        && (a.code != unitPromise() || a.lastDay == b.lastDay);
}

bool isRecorded(const std::vector<CaseDeadline> &judged, const CaseDeadline &one)
{
    return std::any_of(judged.begin(), judged.end(), [&](const CaseDeadline &old) { return isSameDeadline(old, one); });
}

Result<std::optional<CaseDeadline>> caseDeadlineOf(const ComplaintDeadline &deadline, const CaseEvents &events,
                                                   const CaseHistory &report, const CaseClock &clock,
                                                   const OfficeDay &today)
{
    const auto start = startOf(deadline, events);
    if (!start)
        return std::nullopt;
    const OfficeDay startDay = clock.zone.dayOf(start->at);
    const auto progress = progressOf(familyOf(deadline.code), *start, events, report.state);
    return lastDayOf(deadline, startDay, clock.calendar)
        .and_then([&](const OfficeDay &last) { return lengthened(deadline, last, progress, clock); })
        .map([&](const OfficeDay &last) {
            CaseDeadline one{deadline.code, DeadlineProgress::Running, start->event,
                             startDay,      start->isProvisional,      last};
            one.isWarning = deadline.startsAt == DeadlineStart::ServiceReceived;
            return std::optional(judgedNow(one, progress, clock, today));
        });
}

} // namespace

Result<std::vector<CaseDeadline>> deadlinesOf(const CaseHistory &report, const CaseClock &clock, const OfficeDay &today)
{
    const CaseEvents events(report.events, report.state);
    std::vector<CaseDeadline> all = report.judged;
    const auto add = [&](const CaseDeadline &one) {
        const bool isOld = one.progress == DeadlineProgress::Stopped && isRecorded(report.judged, one);
        if (!isOld)
            all.push_back(one);
    };
    for (const auto &deadline : clock.deadlines) {
        if (!deadline.active || !deadline.classes.contains(report.classCode))
            continue;
        const auto one = caseDeadlineOf(deadline, events, report, clock, today);
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            add(**one);
    }
    if (const auto received = events.last(Event::Received); received && report.promised) {
        const auto reopened = events.last(Event::Reopened);
        const Started start = reopened ? Started{Event::Reopened, *reopened} : Started{Event::Received, *received};
        auto progress = progressOf(familyOf(unitPromise()), start, events, report.state);
        // Wherever the case lies, it was promised to the complainant by this unit.
        if (progress.progress == DeadlineProgress::Held)
            progress.progress = DeadlineProgress::Running;
        const CaseDeadline promise{unitPromise(), DeadlineProgress::Running, start.event, clock.zone.dayOf(start.at),
                                   false,         *report.promised};
        add(judgedNow(promise, progress, clock, today));
    }
    std::sort(all.begin(), all.end(), [](const CaseDeadline &a, const CaseDeadline &b) {
        return a.lastDay == b.lastDay ? a.code < b.code : a.lastDay < b.lastDay;
    });
    return all;
}

std::vector<CaseDeadline> newlyStopped(const std::vector<CaseDeadline> &now, const std::vector<CaseDeadline> &judged)
{
    std::vector<CaseDeadline> stopped;
    for (const auto &one : now) {
        if (one.progress == DeadlineProgress::Stopped && !isRecorded(judged, one))
            stopped.push_back(one);
    }
    return stopped;
}

bool isCompletionOver(const std::vector<CaseDeadline> &deadlines)
{
    return std::any_of(deadlines.begin(), deadlines.end(), [](const CaseDeadline &one) {
        return one.light == DeadlineLight::Overdue && familyOf(one.code).isHoldItself;
    });
}

const CaseDeadline *nextDue(const std::vector<CaseDeadline> &deadlines)
{
    for (const auto &one : deadlines) {
        if (one.progress == DeadlineProgress::Running && !one.isWarning)
            return &one;
    }
    return nullptr;
}

} // namespace loket
