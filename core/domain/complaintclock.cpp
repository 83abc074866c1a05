// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintclock.h"

#include <algorithm>

namespace loket {

namespace {

using Event = CaseEvent;

/// How deadlines of a family behave; the family is what stands before the first `_` of a code.
struct DeadlineFamily {
    const char *name;
    std::vector<CaseEvent> stoppedBy;
    bool isHeld = false;       ///< while the complainant completes the file
    bool isHoldItself = false; ///< runs just then
    bool isRestarted = false;  ///< by a reopening
};

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

/// That something lacks is an answer about completeness too.
bool isThe(CaseEvent wanted, CaseEvent event)
{
    return event == wanted || (wanted == Event::CompletenessAnswerSent && event == Event::CompletionAsked);
}

/// The time in which the complainant has the file; without an end it is still running.
struct HoldTime {
    Instant from{};
    std::optional<Instant> to{};
    bool isAnswered = false; ///< it ended with what was asked for
};

/// The events of one report in the order of time.
class CaseEvents
{
public:
    CaseEvents(std::vector<DatedCaseEvent> events, ComplaintState state) : m_events(std::move(events))
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

    [[nodiscard]] const std::vector<HoldTime> &holds() const { return m_holds; }
    [[nodiscard]] std::optional<Instant> last(CaseEvent event) const
    {
        for (auto one = m_events.rbegin(); one != m_events.rend(); ++one) {
            if (isThe(event, one->event))
                return one->at;
        }
        return std::nullopt;
    }
    /// The first of these at or after `from`, in the order they were given where two are of one instant.
    template<class Fits>
    [[nodiscard]] std::optional<Instant> firstFrom(Instant from, Fits fits) const
    {
        for (const auto &one : m_events) {
            if (from <= one.at && fits(one.event))
                return one.at;
        }
        return std::nullopt;
    }

private:
    void findHolds(ComplaintState state)
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

    std::vector<DatedCaseEvent> m_events;
    std::vector<HoldTime> m_holds;
};

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
    return a.code == b.code && a.startEvent == b.startEvent && a.startDay == b.startDay;
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
        const auto progress = progressOf(familyOf(unitPromise()), start, events, report.state);
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

const CaseDeadline *nextDue(const std::vector<CaseDeadline> &deadlines)
{
    for (const auto &one : deadlines) {
        if (one.progress == DeadlineProgress::Running && !one.isWarning)
            return &one;
    }
    return nullptr;
}

} // namespace loket
