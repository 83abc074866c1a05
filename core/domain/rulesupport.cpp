// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rulesupport.h"

#include <algorithm>

namespace loket::rules {

tl::unexpected<Error> wrongState(const Ticket &ticket)
{
    return refuse(ErrorCode::WrongState, QStringLiteral("%1 %2").arg(ticket.number.text(), word(ticket.state)));
}

tl::unexpected<Error> takenElsewhere(const Ticket &ticket)
{
    return refuse(ErrorCode::TakenElsewhere, ticket.number.text());
}

bool isOneOf(TicketState state, std::initializer_list<TicketState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

bool isAt(const Ticket &ticket, const Moment &now)
{
    return ticket.counter == now.actor.counter;
}

void plan(Visit &visit, const ServiceChoice &choice)
{
    Leg leg;
    leg.ticket = visit.ticket.id;
    leg.position = visit.legs.empty() ? 1 : visit.legs.back().position + 1;
    leg.id = LegId(-leg.position);
    leg.service = choice.service;
    leg.standard = choice.standard;
    leg.application = choice.application;
    visit.legs.push_back(std::move(leg));
}

void run(Visit &visit, Leg &leg, const Moment &now)
{
    if (!leg.startedAt)
        leg.startedAt = now.at;
    leg.counter = now.actor.counter;
    visit.ticket.wanted = leg.service;
    visit.ticket.forCounter.reset();
    Span span;
    span.ticket = visit.ticket.id;
    span.leg = leg.id;
    span.counter = *now.actor.counter;
    span.staff = now.actor.staff;
    span.startedAt = now.at;
    visit.spans.push_back(std::move(span));
}

void stop(Visit &visit, const Moment &now, SpanEnd why)
{
    if (Span *span = visit.runningSpan()) {
        span->endedAt = now.at;
        span->why = why;
    }
}

void end(Leg &leg, const Moment &now, LegOutcome outcome, const QString &reason)
{
    leg.outcome = outcome;
    leg.reason = reason;
    leg.endedAt = now.at;
    leg.chosen.clear();
}

} // namespace loket::rules
