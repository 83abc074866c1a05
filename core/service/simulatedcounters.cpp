// SPDX-License-Identifier: GPL-3.0-or-later
// What the counters do on a simulated day.
#include "core/service/simulatedday.h"

#include <algorithm>

namespace loket {

void SimulatedDay::planCounters()
{
    const auto &catalogue = m_office.catalogue();
    for (std::size_t i = 0; i < catalogue.counters.size(); ++i) {
        Desk desk;
        desk.actor = Actor{m_office.station(), catalogue.counters[i].id, {}};
        if (!catalogue.staff.empty())
            desk.actor.staff = catalogue.staff[i % catalogue.staff.size()].id;
        // Half of the counters rest first, so that the office stays open at noon.
        desk.breakAt = i % 2 == 0 ? clockTime(12, 0) : clockTime(12, 45);
        m_desks.push_back(desk);
        at(clockTime(7, 55) + m_dice.seconds(0, 600), [this, i] {
            m_desks[i].isOpen = true;
            return withoutValue(m_office.counters().open(act(m_desks[i].actor))).and_then([&] { return goOn(i); });
        });
        at(desk.breakAt, [this, i] { return m_desks[i].isBusy ? Result<void>() : goOn(i); });
    }
}

void SimulatedDay::planRest()
{
    at(clockTime(10, 42), [this]() -> Result<void> {
        const auto outage = m_office.counters().beginOutage(act(usher()), {}, QStringLiteral("network"),
                                                            clockTime(10, 40));
        if (!outage)
            return withoutValue(outage);
        at(clockTime(10, 52), [this, id = outage->id] {
            return withoutValue(m_office.counters().endOutage(act(usher()), id, m_clock.now()));
        });
        return {};
    });
    at(clockTime(11, 5), [this] {
        return m_office.queue().catchUp(act(usher()), m_day, m_office.catalogue().services.front().id, 2,
                                        LegOutcome::Done, QStringLiteral("system"));
    });
    for (const int minute : {33, 41, 48}) {
        at(clockTime(15, minute), [this] {
            const auto &service = m_dice.oneOf(m_office.catalogue().services);
            return m_office.queue().turnAway(act(usher()), service.id, m_dice.whole(1, 2), QStringLiteral("closing"));
        });
    }
    at(clockTime(16, 30), [this] { return closeDay(); });
}

bool SimulatedDay::isSomebodyFor(const Desk &desk) const
{
    return std::any_of(m_visitors.begin(), m_visitors.end(), [&](const Visitor &visitor) {
        return visitor.state == State::Waiting && (!visitor.only || visitor.only == desk.actor.counter);
    });
}

Result<void> SimulatedDay::wakeIdle()
{
    for (std::size_t i = 0; i < m_desks.size(); ++i) {
        if (m_desks[i].isOpen && !m_desks[i].isBusy && isSomebodyFor(m_desks[i]))
            return goOn(i);
    }
    return {};
}

void SimulatedDay::freed(std::size_t desk, int fromSeconds, int toSeconds)
{
    in(m_dice.seconds(fromSeconds, toSeconds), [this, desk]() -> Result<void> {
        m_desks[desk].isBusy = false;
        return goOn(desk);
    });
}

/// The counter has nobody: rest, a parked visitor who is back, or the next number.
Result<void> SimulatedDay::goOn(std::size_t index)
{
    Desk &desk = m_desks[index];
    if (!desk.isOpen || desk.isBusy)
        return {};
    if (!desk.hadBreak && m_clock.now() >= desk.breakAt)
        return rest(index);
    if (!desk.returning.empty()) {
        const std::size_t visitor = desk.returning.back();
        desk.returning.pop_back();
        desk.isBusy = true;
        m_visitors[visitor].state = State::Serving;
        return withoutValue(m_office.queue().resume(act(desk.actor), m_visitors[visitor].ticket)).and_then([&] {
            return plannedEnd(index, visitor);
        });
    }
    return callNext(index);
}

Result<void> SimulatedDay::rest(std::size_t index)
{
    Desk &desk = m_desks[index];
    desk.hadBreak = true;
    desk.isOpen = false;
    const Instant back = m_clock.now() + 45 * minuteMs;
    at(back, [this, index] {
        m_desks[index].isOpen = true;
        return withoutValue(m_office.counters().open(act(m_desks[index].actor))).and_then([&] { return goOn(index); });
    });
    return withoutValue(m_office.counters().pause(act(desk.actor), QStringLiteral("rest"), back));
}

Result<void> SimulatedDay::callNext(std::size_t index)
{
    if (!isSomebodyFor(m_desks[index]) || m_clock.now() >= clockTime(16, 25))
        return {};
    m_desks[index].isBusy = true;
    const auto visit = m_office.queue().callNext(act(m_desks[index].actor));
    return visit ? called(index, *visit) : withoutValue(visit);
}

Result<void> SimulatedDay::called(std::size_t index, const Visit &visit)
{
    const std::size_t visitor = m_byTicket.at(visit.ticket.id);
    m_visitors[visitor].state = State::Called;
    if (m_visitors[visitor].isNoShow) {
        in(25 * secondMs, [this, index, visitor] { return missing(index, visitor, 2); });
    } else {
        in(m_dice.seconds(4, 35), [this, index, visitor] { return serve(index, visitor); });
    }
    return {};
}

/// Called again once, then absent; some come back a little later.
Result<void> SimulatedDay::missing(std::size_t index, std::size_t visitor, int call)
{
    const Actor actor = m_desks[index].actor;
    Visitor &person = m_visitors[visitor];
    if (call == 2) {
        in(m_dice.seconds(40, 60), [this, index, visitor] { return missing(index, visitor, 3); });
        return withoutValue(m_office.queue().recall(act(actor), person.ticket));
    }
    person.state = State::Absent;
    person.isNoShow = false;
    const auto absent = withoutValue(m_office.queue().absent(act(actor), person.ticket));
    freed(index, 2, 10);
    if (absent && person.comesBack) {
        in(m_dice.seconds(5 * 60, 25 * 60), [this, visitor]() -> Result<void> {
            if (m_clock.now() >= clockTime(16, 0))
                return {};
            m_visitors[visitor].state = State::Waiting;
            in(5 * secondMs, [this] { return wakeIdle(); });
            return withoutValue(m_office.queue().comeBack(act(usher()), m_visitors[visitor].ticket));
        });
    }
    return absent;
}

Result<void> SimulatedDay::serve(std::size_t index, std::size_t visitor)
{
    m_visitors[visitor].state = State::Serving;
    m_visitors[visitor].only.reset(); // whoever is called and does not come stays for this counter
    return withoutValue(m_office.queue().start(act(m_desks[index].actor), m_visitors[visitor].ticket)).and_then([&] {
        return plannedEnd(index, visitor);
    });
}

/// The service has begun or goes on: what will interrupt or end it.
Result<void> SimulatedDay::plannedEnd(std::size_t index, std::size_t visitor)
{
    Visitor &person = m_visitors[visitor];
    person.state = State::Serving;
    const Actor actor = m_desks[index].actor;
    const TicketId ticket = person.ticket;
    if (person.isTransferred && m_desks.size() > 1) {
        person.isTransferred = false;
        const Millis part = person.need / 3;
        person.need -= part;
        const CounterId target = *m_desks[(index + 1) % m_desks.size()].actor.counter;
        in(part, [this, index, visitor, actor, ticket, target] {
            m_visitors[visitor].state = State::Waiting;
            m_visitors[visitor].only = target;
            freed(index, 3, 15);
            in(5 * secondMs, [this] { return wakeIdle(); });
            return withoutValue(
                m_office.queue().transfer(act(actor), ticket, {{}, target, QStringLiteral("continues_elsewhere")}));
        });
        return {};
    }
    if (person.isParked) {
        person.isParked = false;
        const Millis part = person.need / 2;
        person.need -= part;
        in(part, [this, index, visitor, actor, ticket] {
            m_visitors[visitor].state = State::Parked;
            freed(index, 3, 15);
            in(m_dice.seconds(8 * 60, 20 * 60), [this, index, visitor]() -> Result<void> {
                if (m_visitors[visitor].state != State::Parked)
                    return {};
                m_desks[index].returning.push_back(visitor);
                return goOn(index);
            });
            return withoutValue(m_office.queue().park(act(actor), ticket));
        });
        return {};
    }
    if (person.legs.size() > 1 && m_dice.chance(0.85)) {
        in(person.need / 2, [this, visitor, actor, ticket, second = person.legs.back()]() -> Result<void> {
            if (m_visitors[visitor].state != State::Serving)
                return {};
            m_visitors[visitor].legs.pop_back(); // both have run now
            return withoutValue(m_office.queue().switchTo(act(actor), ticket, second));
        });
    }
    in(person.need, [this, index, visitor] { return finish(index, visitor); });
    return {};
}

std::vector<rules::LegResult> SimulatedDay::results(const Visitor &visitor)
{
    std::vector<rules::LegResult> results;
    if (visitor.legs.size() > 1)
        results.push_back({visitor.legs.back(), LegOutcome::NotDone, QStringLiteral("visitor_cancelled")});
    const double place = m_dice.part();
    const LegId first = visitor.legs.front();
    if (place < 0.06) {
        FileOrder lacks;
        lacks.list = CheckList{{1}, {{QStringLiteral("Surat keterangan asli"), QStringLiteral("Original letter")}}};
        results.push_back({first, LegOutcome::Incomplete, {}, lacks});
    } else if (place < 0.08) {
        results.push_back({first, LegOutcome::Refused, QStringLiteral("not_our_authority")});
    } else if (place < 0.1) {
        results.push_back({first, LegOutcome::Referred, QStringLiteral("BPKPAD")});
    } else if (place < 0.15) {
        FileOrder promised; // where the standard gives no date, an officer names the next working day
        const auto &catalogue = m_office.catalogue();
        const auto visit = m_office.visit(visitor.ticket);
        const Leg *leg = visit ? visit->leg(first) : nullptr;
        const ServiceStandard *standard = leg && leg->standard ? catalogue.standard(*leg->standard) : nullptr;
        const auto completion = standard ? standard->promise() : std::nullopt;
        const auto next = catalogue.calendar.nextWorkingDay(m_office.today());
        if (!completion && next)
            promised.promised = *next;
        if (!completion || completion->outlivesVisit()) // else it is done while the visitor waits
            results.push_back({first, LegOutcome::Accepted, {}, promised});
    }
    return results;
}

Result<void> SimulatedDay::finish(std::size_t index, std::size_t visitor)
{
    Desk &desk = m_desks[index];
    Visitor &person = m_visitors[visitor];
    const bool mayCallOn = isSomebodyFor(desk) && desk.returning.empty() && m_clock.now() < clockTime(16, 25)
        && (desk.hadBreak || m_clock.now() < desk.breakAt);
    if (mayCallOn && !person.isUndone && m_dice.chance(0.7)) {
        ended(visitor);
        const auto both = m_office.queue().finishAndCall(act(desk.actor), person.ticket, results(person));
        return both && both->called ? called(index, *both->called) : withoutValue(both);
    }
    if (const auto finished = m_office.queue().finish(act(desk.actor), person.ticket, results(person)); !finished)
        return withoutValue(finished);
    if (person.isUndone) { // pressed too early: taken back, and finished for good a minute later
        person.isUndone = false;
        in(8 * secondMs, [this, index] { return withoutValue(m_office.queue().undo(act(m_desks[index].actor))); });
        in(60 * secondMs, [this, index, visitor] { return finish(index, visitor); });
        return {};
    }
    ended(visitor);
    if (m_dice.chance(0.01)) {
        in(2 * secondMs, [this, actor = desk.actor, ticket = person.ticket, leg = person.legs.front()] {
            return withoutValue(m_office.queue().flagInaccurate(act(actor), ticket, leg, true));
        });
    }
    freed(index, 3, 30);
    return {};
}

/// Who still waits is told so and counted; each counter closes when its visitor has gone.
Result<void> SimulatedDay::closeDay()
{
    for (auto &visitor : m_visitors) {
        if (visitor.state != State::Waiting && visitor.state != State::Parked)
            continue;
        visitor.state = State::Ended;
        const auto unserved = m_office.queue().unserved(act(m_desks.front().actor), visitor.ticket,
                                                        QStringLiteral("time"));
        if (!unserved)
            return withoutValue(unserved);
    }
    bool isAnyBusy = false;
    for (auto &desk : m_desks) {
        desk.returning.clear();
        isAnyBusy = isAnyBusy || desk.isBusy;
        if (!desk.isOpen || desk.isBusy)
            continue;
        desk.isOpen = false;
        if (const auto closed = m_office.counters().close(act(desk.actor), QStringLiteral("end")); !closed)
            return withoutValue(closed);
    }
    if (isAnyBusy)
        in(minuteMs, [this] { return closeDay(); });
    return {};
}

} // namespace loket
