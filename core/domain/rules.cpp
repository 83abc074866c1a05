// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules.h"

#include "core/domain/rulesupport.h"

#include <algorithm>

namespace loket::rules {

namespace {

Result<Visit> opened(const NewTicket &order, const Moment &now)
{
    if (order.services.empty())
        return refuse(ErrorCode::UnknownService);
    if (order.persons < 1 || order.persons > 99)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("persons 1..99"));

    const ServiceId service = order.services.front().service;
    Visit visit{Ticket{{}, 0, order.day, order.number, service, service}, {}, {}};
    visit.ticket.priority = order.priority;
    visit.ticket.persons = order.persons;
    visit.ticket.paper = order.paper;
    visit.ticket.takenAt = now.at;
    visit.ticket.rankAt = order.rankAt.value_or(now.at);
    visit.ticket.follows = order.follows;
    for (const auto &choice : order.services)
        plan(visit, choice);
    return visit;
}

/// The later of so many numbers and so much time since it was marked absent.
bool isTolerated(const CallLimits &limits, const SinceAbsent &since)
{
    return since.numbers < limits.toleranceNumbers || since.serviceTime <= limits.toleranceTime;
}

} // namespace

Result<Visit> take(const NewTicket &order, const Moment &now)
{
    return opened(order, now);
}

Result<Visit> walkIn(const NewTicket &order, const Moment &now)
{
    return opened(order, now).and_then([&](Visit visit) -> Result<Visit> {
        if (!now.actor.counter)
            return refuse(ErrorCode::UnknownCounter);
        visit.ticket.walkIn = true;
        visit.ticket.state = TicketState::Serving;
        visit.ticket.counter = now.actor.counter;
        run(visit, visit.legs.front(), now);
        return visit;
    });
}

Result<Visit> call(Visit visit, const Moment &now, const QString &reason, const CallLimits &limits,
                   const SinceAbsent &since)
{
    auto &ticket = visit.ticket;
    if (!now.actor.counter)
        return refuse(ErrorCode::UnknownCounter);
    if (!isOneOf(ticket.state, {TicketState::Waiting, TicketState::Parked, TicketState::Absent}))
        return wrongState(ticket);
    if (ticket.forCounter && ticket.forCounter != now.actor.counter && reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("out_of_order"));
    if (ticket.state == TicketState::Absent && !isTolerated(limits, since) && reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("late_return"));
    ticket.state = TicketState::Called;
    ticket.counter = now.actor.counter;
    if (ticket.forCounter != now.actor.counter)
        ticket.forCounter.reset();
    ticket.calls = 1;
    ticket.callingAt = now.at;
    ticket.calledAt = now.at;
    ticket.callReason = reason;
    ticket.absentAt.reset();
    ticket.endReason.clear(); // of an absence or a return
    if (!ticket.firstCalledAt)
        ticket.firstCalledAt = now.at;
    return visit;
}

Result<Visit> recall(Visit visit, const Moment &now, const CallLimits &limits)
{
    auto &ticket = visit.ticket;
    if (ticket.state != TicketState::Called)
        return wrongState(ticket);
    if (!isAt(ticket, now))
        return takenElsewhere(ticket);
    if (ticket.calls >= limits.maxCalls)
        return refuse(ErrorCode::TooSoon, QStringLiteral("limit %1").arg(limits.maxCalls));
    const Millis since = elapsed(*ticket.calledAt, now.at);
    if (since < limits.coolDown)
        return refuse(ErrorCode::TooSoon, QString::number((limits.coolDown - since + secondMs - 1) / secondMs));
    ++ticket.calls;
    ticket.calledAt = now.at;
    return visit;
}

Result<Visit> start(Visit visit, const Moment &now)
{
    auto &ticket = visit.ticket;
    if (ticket.state != TicketState::Called)
        return wrongState(ticket);
    if (!isAt(ticket, now))
        return takenElsewhere(ticket);
    const Leg *next = visit.nextLeg();
    if (!next)
        return refuse(ErrorCode::LegNotFound, ticket.number.text());
    ticket.state = TicketState::Serving;
    Leg &leg = *visit.leg(next->id);
    if (!leg.startedAt)
        leg.calledAt = ticket.calledAt;
    run(visit, leg, now);
    return visit;
}

Result<Visit> absent(Visit visit, const Moment &now, const CallLimits &limits, const QString &reason)
{
    auto &ticket = visit.ticket;
    if (ticket.state != TicketState::Called)
        return wrongState(ticket);
    if (!isAt(ticket, now))
        return takenElsewhere(ticket);
    const bool calledEnough = ticket.calls >= limits.callsBeforeAbsent
        && elapsed(*ticket.callingAt, now.at) >= limits.timeBeforeAbsent;
    if (!calledEnough && reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("absent_early"));
    ticket.state = TicketState::Absent;
    ticket.absentAt = now.at;
    ticket.endReason = reason;
    return visit;
}

Result<Visit> comeBack(Visit visit, const Moment &, const CallLimits &limits, const SinceAbsent &since,
                       const QString &reason)
{
    auto &ticket = visit.ticket;
    if (ticket.state != TicketState::Absent)
        return wrongState(ticket);
    if (!isTolerated(limits, since) && reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("late_return"));
    ticket.state = TicketState::Waiting;
    ticket.absentAt.reset();
    ticket.endReason = reason;
    ticket.calls = 0;
    return visit;
}

Result<Visit> park(Visit visit, const Moment &now)
{
    if (visit.ticket.state != TicketState::Serving)
        return wrongState(visit.ticket);
    if (!isAt(visit.ticket, now))
        return takenElsewhere(visit.ticket);
    stop(visit, now, SpanEnd::Parked);
    visit.ticket.state = TicketState::Parked;
    return visit;
}

Result<Visit> resume(Visit visit, const Moment &now)
{
    if (visit.ticket.state != TicketState::Parked)
        return wrongState(visit.ticket);
    if (!now.actor.counter)
        return refuse(ErrorCode::UnknownCounter);
    const Leg *next = visit.nextLeg();
    if (!next)
        return refuse(ErrorCode::LegNotFound, visit.ticket.number.text());
    visit.ticket.state = TicketState::Serving;
    visit.ticket.counter = now.actor.counter;
    run(visit, *visit.leg(next->id), now);
    return visit;
}

Result<Visit> transfer(Visit visit, const Moment &now, const Transfer &order)
{
    auto &ticket = visit.ticket;
    if (!isOneOf(ticket.state, {TicketState::Serving, TicketState::Called}))
        return wrongState(ticket);
    if (!isAt(ticket, now))
        return takenElsewhere(ticket);
    if (!order.toService && !order.toCounter)
        return refuse(ErrorCode::UnknownService);
    if (order.reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("transfer"));

    const Leg *current = ticket.state == TicketState::Serving ? visit.runningLeg() : visit.nextLeg();
    if (!current)
        return refuse(ErrorCode::LegNotFound, ticket.number.text());
    Leg &leg = *visit.leg(current->id);
    stop(visit, now, SpanEnd::Moved);
    if (order.toService && order.toService->service != leg.service) {
        const bool planned = std::any_of(visit.legs.begin(), visit.legs.end(), [&](const Leg &other) {
            return other.isUnfinished() && other.service == order.toService->service;
        });
        if (leg.hasRun()) {
            end(leg, now, LegOutcome::Moved, order.reason);
            if (!planned)
                plan(visit, *order.toService);
        } else if (!planned) {
            leg.service = order.toService->service;
            leg.standard = order.toService->standard;
        }
        ticket.wanted = order.toService->service;
    } else {
        ticket.wanted = leg.service;
    }
    ticket.state = TicketState::Waiting;
    ticket.forCounter = order.toCounter;
    ticket.calls = 0;
    return visit;
}

Result<Visit> noteInterest(Visit visit, const Moment &now)
{
    if (!isOneOf(visit.ticket.state, {TicketState::Serving, TicketState::Called}))
        return wrongState(visit.ticket);
    if (!isAt(visit.ticket, now))
        return takenElsewhere(visit.ticket);
    return visit;
}

} // namespace loket::rules
