// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules.h"
#include "tests/core/domain/visits.h"

#include <rapidcheck/catch.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

// Random days: acts in any order on a few visits, at counters whose PCs differ by up to an hour. Whatever the rules
// allow must leave visits that add up.

using namespace loket;
using namespace loket::test;

namespace {

constexpr std::size_t visitsOfAWalk = 3;
constexpr int placesOfAWalk = 4; ///< three counters, and the system without one
constexpr int systemPlace = 3;
constexpr Millis largestOffset = 60 * minuteMs;

struct WalkStep {
    int visit = 0;
    int act = 0;
    int place = 0; ///< above `systemPlace`: the counter that has the number
    int choice = 0;
    int seconds = 0; ///< true time since the step before
    bool reason = false;
};

void showValue(const WalkStep &step, std::ostream &out)
{
    out << "{visit " << step.visit << ", act " << step.act << ", place " << step.place << ", choice " << step.choice
        << ", +" << step.seconds << " s, " << (step.reason ? "reason" : "no reason") << '}';
}

rc::Gen<WalkStep> anyWalkStep()
{
    return rc::gen::build<WalkStep>(rc::gen::set(&WalkStep::visit, rc::gen::inRange(0, int(visitsOfAWalk))),
                                    rc::gen::set(&WalkStep::act, rc::gen::inRange(0, 60)),
                                    rc::gen::set(&WalkStep::place, rc::gen::inRange(0, placesOfAWalk + 4)),
                                    rc::gen::set(&WalkStep::choice, rc::gen::inRange(0, 12)),
                                    rc::gen::set(&WalkStep::seconds, rc::gen::inRange(0, 600)),
                                    rc::gen::set(&WalkStep::reason));
}

/// Acts that fit the state, by their number in `WalkedDay::act`; the others would nearly always be refused.
std::vector<int> fittingActs(TicketState state)
{
    switch (state) {
    case TicketState::Waiting:
        return {0, 0, 0, 0, 13, 15, 9, 10};
    case TicketState::Called:
        return {1, 2, 2, 2, 3, 3, 7, 13, 11};
    case TicketState::Serving:
        return {5, 5, 7, 7, 8, 8, 13, 14, 14, 11, 16};
    case TicketState::Parked:
        return {0, 6, 6, 13, 12};
    case TicketState::Absent:
        return {0, 4, 4, 4, 9};
    default:
        return {17};
    }
}

/// What is known of a visit besides itself: true times, which no station knows.
struct WalkedVisit {
    Visit visit;
    std::map<LegId, Millis> trueStart{};
    Millis slack = 0; ///< a span that another station ended may be wrong by the difference of the two clocks
};

class WalkedDay
{
public:
    WalkedDay(std::vector<int> offsets, std::vector<TimeStretch> outages)
        : m_offsets(std::move(offsets))
        , m_outages(std::move(outages))
    {
        for (std::size_t i = 0; i < visitsOfAWalk; ++i) {
            auto wish = order(i == 1 ? std::vector{familyCard, birth} : std::vector{familyCard, birth, familyCard});
            wish.number.number = int(i) + 1;
            wish.rankAt = nine - qint64(i) * minuteMs;
            const auto now = at(0, 0);
            Visit visit = (i == 2 ? rules::walkIn(wish, now) : rules::take(wish, now)).value();
            visit.ticket.id = TicketId(qint64(i) + 1);
            m_walked[i].visit = stored(visit);
            noteStarts(m_walked[i]);
        }
    }

    void step(const WalkStep &step)
    {
        m_trueTime += step.seconds * secondMs;
        WalkedVisit &walked = m_walked[std::size_t(step.visit)];
        const Visit before = walked.visit;
        int place = step.place;
        if (place > systemPlace)
            place = before.ticket.counter ? int(before.ticket.counter->value()) - 1 : 0;
        const auto fitting = fittingActs(before.ticket.state);
        const int number = step.act < 18 ? step.act : fitting[std::size_t(step.act) % fitting.size()];
        const auto result = act(number, before, at(place, step.choice), step);
        if (!result)
            return;
        walked.visit = stored(*result);
        noteStarts(walked);
        noteForeignEnds(walked, before, place);
        check(before, walked);
        m_states.insert(walked.visit.ticket.state);
    }

    [[nodiscard]] const std::set<TicketState> &states() const { return m_states; }

private:
    [[nodiscard]] Millis offset(int place) const { return m_offsets[std::size_t(place)] * secondMs; }

    /// The moment as the place's own clock shows it.
    [[nodiscard]] rules::Moment at(int place, int choice) const
    {
        rules::Moment now = systemAfter(m_trueTime + offset(place));
        if (place != systemPlace) {
            now = after(m_trueTime + offset(place), CounterId(place + 1));
            if (choice == 0)
                now.actor.staff = StaffId(77); // a colleague
        } else if (choice % 2 == 0) {
            now.actor.staff = StaffId(88); // the head, at a PC that is no counter
        }
        return now;
    }

    Result<Visit> act(int number, const Visit &visit, const rules::Moment &now, const WalkStep &step) const
    {
        const QString reason = step.reason ? QStringLiteral("because") : QString();
        const rules::CallLimits limits;
        const rules::SinceAbsent since{step.choice,
                                       visit.ticket.absentAt ? elapsed(*visit.ticket.absentAt, now.at) : 0};
        const std::array services{familyCard, birth, moving};
        const rules::ServiceChoice service{services[std::size_t(step.choice) % services.size()], std::nullopt};
        const LegId leg = visit.legs[std::size_t(step.choice) % visit.legs.size()].id;
        switch (number) {
        case 0:
            return rules::call(visit, now, reason, limits, since);
        case 1:
            return rules::recall(visit, now, limits);
        case 2:
            return rules::start(visit, now);
        case 3:
            return rules::absent(visit, now, limits, reason);
        case 4:
            return rules::comeBack(visit, now, limits, since, reason);
        case 5:
            return rules::park(visit, now);
        case 6:
            return rules::resume(visit, now);
        case 7: {
            rules::Transfer transfer{std::nullopt, std::nullopt, reason};
            if (step.choice % 4 != 0)
                transfer.toService = service;
            if (step.choice % 2 == 0)
                transfer.toCounter = CounterId(1 + step.choice % 3);
            return rules::transfer(visit, now, transfer);
        }
        case 8:
            return rules::finish(visit, now, resultsFor(visit, step));
        case 9:
            return rules::left(visit, now, reason);
        case 10:
            return rules::voided(visit, now, reason);
        case 11:
        case 12:
            return rules::unserved(visit, now, reason);
        case 13:
            return rules::addService(visit, now, service);
        case 14:
            return rules::switchTo(visit, now, leg);
        case 15:
            return rules::setPriority(visit, now, reason);
        case 16:
            return rules::setQuantity(visit, now, leg, step.choice);
        default:
            return rules::flagInaccurate(visit, now, leg, step.reason);
        }
    }

    static std::vector<rules::LegResult> resultsFor(const Visit &visit, const WalkStep &step)
    {
        const std::array outcomes{LegOutcome::Done,    LegOutcome::Accepted, LegOutcome::Incomplete,
                                  LegOutcome::Refused, LegOutcome::Referred, LegOutcome::NotDone};
        std::vector<rules::LegResult> results;
        for (const auto &leg : visit.legs) {
            if (!leg.isUnfinished() || (leg.hasRun() && step.choice % 3 == 0))
                continue;
            const auto outcome = leg.hasRun() ? outcomes[std::size_t(step.choice) % outcomes.size()]
                                              : LegOutcome::NotDone;
            results.push_back({leg.id, outcome, step.reason ? QStringLiteral("because") : QString()});
        }
        return results;
    }

    void noteStarts(WalkedVisit &walked) const
    {
        for (const auto &leg : walked.visit.legs) {
            if (leg.hasRun())
                walked.trueStart.emplace(leg.id, m_trueTime);
        }
    }

    void noteForeignEnds(WalkedVisit &walked, const Visit &before, int place) const
    {
        for (std::size_t i = 0; i < before.spans.size(); ++i) {
            const Span &span = walked.visit.spans[i];
            if (!before.spans[i].endedAt && span.endedAt)
                walked.slack += std::max<Millis>(0, offset(place) - offset(int(span.counter.value()) - 1));
        }
    }

    void check(const Visit &before, const WalkedVisit &walked) const
    {
        const Visit &visit = walked.visit;
        const Ticket &ticket = visit.ticket;
        checkWhatStays(before, visit);

        const auto running = std::count_if(visit.spans.begin(), visit.spans.end(),
                                           [](const auto &s) { return !s.endedAt; });
        RC_ASSERT(running == (ticket.state == TicketState::Serving ? 1 : 0));
        for (const auto &span : visit.spans) {
            RC_ASSERT(span.endedAt.has_value() == (span.why != SpanEnd::Running));
            RC_ASSERT(visit.leg(span.leg) && visit.leg(span.leg)->hasRun());
        }
        if (const Leg *leg = visit.runningLeg()) {
            RC_ASSERT(leg->isUnfinished());
            RC_ASSERT(leg->service == ticket.wanted);
            RC_ASSERT(leg->counter == ticket.counter);
        }

        const bool closed = !ticket.isOpen() && ticket.state != TicketState::Absent;
        RC_ASSERT(ticket.endedAt.has_value() == closed);
        RC_ASSERT(ticket.absentAt.has_value() == (ticket.state == TicketState::Absent) || closed);
        for (const auto &leg : visit.legs) {
            RC_ASSERT(!closed || !leg.isUnfinished());
            RC_ASSERT(leg.endedAt.has_value() == !leg.isUnfinished());
            RC_ASSERT(leg.hasRun() || leg.isUnfinished() || leg.outcome == LegOutcome::NotDone);
        }
        if (ticket.state == TicketState::Finished)
            RC_ASSERT(ticket.endReason.isEmpty());
        if (!closed) {
            // Somebody can go on with it: a counter of the wanted service has a leg to run.
            RC_ASSERT(visit.nextLeg() != nullptr);
            RC_ASSERT(visit.nextLeg()->service == ticket.wanted);
        }
        if (ticket.state == TicketState::Called || ticket.state == TicketState::Serving)
            RC_ASSERT(ticket.counter.has_value());
        if (ticket.state == TicketState::Called) {
            RC_ASSERT(ticket.firstCalledAt && ticket.callingAt && ticket.calledAt);
            RC_ASSERT(ticket.calls >= 1 && ticket.calls <= rules::CallLimits().maxCalls);
        }
        checkTimes(walked);
    }

    static void checkWhatStays(const Visit &before, const Visit &visit)
    {
        RC_ASSERT(visit.ticket.id == before.ticket.id);
        RC_ASSERT(visit.ticket.number == before.ticket.number);
        RC_ASSERT(visit.ticket.day == before.ticket.day);
        RC_ASSERT(visit.ticket.service == before.ticket.service);
        RC_ASSERT(visit.ticket.walkIn == before.ticket.walkIn);
        RC_ASSERT(visit.ticket.takenAt == before.ticket.takenAt);
        RC_ASSERT(visit.ticket.rankAt == before.ticket.rankAt);
        RC_ASSERT(!before.ticket.firstCalledAt || visit.ticket.firstCalledAt == before.ticket.firstCalledAt);
        RC_ASSERT(visit.legs.size() >= before.legs.size());
        RC_ASSERT(visit.spans.size() >= before.spans.size());
        for (std::size_t i = 0; i < visit.legs.size(); ++i)
            RC_ASSERT(visit.legs[i].position == int(i) + 1);
        for (std::size_t i = 0; i < before.legs.size(); ++i) {
            const Leg &old = before.legs[i];
            RC_ASSERT(!old.startedAt || visit.legs[i].startedAt == old.startedAt);
            RC_ASSERT(old.isUnfinished()
                      || (visit.legs[i].outcome == old.outcome && visit.legs[i].endedAt == old.endedAt));
            RC_ASSERT(!old.hasRun() || visit.legs[i].service == old.service);
        }
        for (std::size_t i = 0; i < before.spans.size(); ++i)
            RC_ASSERT(!before.spans[i].endedAt || visit.spans[i] == before.spans[i]);
    }

    /// No leg is at the counter for longer than it truly was there, nor all of them together: only one runs at a time.
    void checkTimes(const WalkedVisit &walked) const
    {
        const Visit &visit = walked.visit;
        const auto running = std::find_if(visit.spans.begin(), visit.spans.end(),
                                          [](const auto &s) { return !s.endedAt; });
        const int reader = running != visit.spans.end() ? int(running->counter.value()) - 1 : systemPlace;
        const Instant now = nine + m_trueTime + offset(reader);
        Millis sum = 0;
        Millis firstStart = m_trueTime;
        for (const auto &leg : visit.legs) {
            const Millis time = counterTime(leg, visit.spans, now);
            const Millis paused = counterTime(leg, visit.spans, now, m_outages);
            RC_ASSERT(paused >= 0);
            RC_ASSERT(paused <= time);
            RC_ASSERT(counterTime(leg, visit.spans, nine - largestOffset) >= 0);
            if (!leg.hasRun()) {
                RC_ASSERT(time == 0);
                continue;
            }
            const Millis start = walked.trueStart.at(leg.id);
            RC_ASSERT(time <= m_trueTime - start + walked.slack);
            firstStart = std::min(firstStart, start);
            sum += time;
        }
        RC_ASSERT(sum <= m_trueTime - firstStart + walked.slack);
    }

    std::vector<int> m_offsets; ///< seconds by which the clock of each place is ahead
    std::vector<TimeStretch> m_outages;
    std::array<WalkedVisit, visitsOfAWalk> m_walked{WalkedVisit{waiting()}, WalkedVisit{waiting()},
                                                    WalkedVisit{waiting()}};
    std::set<TicketState> m_states;
    Millis m_trueTime = 0;
};

} // namespace

TEST_CASE("rules: whatever is done in whatever order, every visit adds up")
{
    std::set<TicketState> seen;
    rc::prop("random days", [&] {
        const auto offsets = *rc::gen::container<std::vector<int>>(
            std::size_t(placesOfAWalk),
            rc::gen::inRange(-int(largestOffset / secondMs / 2), int(largestOffset / secondMs / 2)));
        std::vector<TimeStretch> outages;
        for (const auto &[from, length] : *rc::gen::container<std::vector<std::pair<int, int>>>(
                 rc::gen::pair(rc::gen::inRange(-60, 240), rc::gen::inRange(0, 60))))
            outages.push_back({nine + from * minuteMs, nine + (from + length) * minuteMs});
        const auto steps = *rc::gen::container<std::vector<WalkStep>>(anyWalkStep());
        WalkedDay day(offsets, outages);
        for (const auto &step : steps)
            day.step(step);
        seen.insert(day.states().begin(), day.states().end());
    });
    // A walk that is refused at every step would prove nothing.
    for (const TicketState state :
         {TicketState::Waiting, TicketState::Called, TicketState::Serving, TicketState::Parked, TicketState::Absent,
          TicketState::Finished, TicketState::Left, TicketState::Voided, TicketState::Unserved}) {
        INFO(word(state).toStdString());
        CHECK(seen.contains(state));
    }
}
