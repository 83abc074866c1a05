// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ticketrows.h"

namespace loket::storage {

Row rowOf(const Ticket &ticket)
{
    return makeRow(ticket.id, ticket.rev, ticket.day.text(), ticket.number.letter, ticket.number.number, ticket.service,
                   ticket.wanted, word(ticket.state), ticket.priority, ticket.persons, ticket.walkIn, ticket.paper,
                   ticket.takenAt, ticket.rankAt, ticket.forCounter, ticket.counter, ticket.calls, ticket.firstCalledAt,
                   ticket.callingAt, ticket.calledAt, ticket.callReason, ticket.absentAt, ticket.endedAt,
                   ticket.endReason, ticket.follows);
}

Ticket readTicket(ColumnReader read)
{
    const auto id = read.id<TicketId>();
    const qint64 rev = read.integer();
    Ticket ticket{id, rev, read.day()};
    ticket.number.letter = read.text();
    ticket.number.number = read.small();
    ticket.service = read.id<ServiceId>();
    ticket.wanted = read.id<ServiceId>();
    ticket.state = ColumnReader::known(ticketStateFromWord(read.text()), "ticket.state");
    ticket.priority = read.text();
    ticket.persons = read.small();
    ticket.walkIn = read.flag();
    ticket.paper = read.flag();
    ticket.takenAt = read.instant();
    ticket.rankAt = read.instant();
    ticket.forCounter = read.optional<CounterId>();
    ticket.counter = read.optional<CounterId>();
    ticket.calls = read.small();
    ticket.firstCalledAt = read.optional<Instant>();
    ticket.callingAt = read.optional<Instant>();
    ticket.calledAt = read.optional<Instant>();
    ticket.callReason = read.text();
    ticket.absentAt = read.optional<Instant>();
    ticket.endedAt = read.optional<Instant>();
    ticket.endReason = read.text();
    ticket.follows = read.optional<TicketId>();
    return ticket;
}

Row rowOf(const Leg &leg)
{
    return makeRow(leg.id, leg.rev, leg.ticket, leg.position, leg.service, leg.standard, leg.counter, leg.calledAt,
                   leg.startedAt, leg.endedAt, word(leg.outcome), leg.reason, leg.quantity, leg.inaccurate,
                   leg.application, leg.charged, leg.announced, leg.officeNumber, leg.chosen);
}

Leg readLeg(ColumnReader read)
{
    Leg leg;
    leg.id = read.id<LegId>();
    leg.rev = read.integer();
    leg.ticket = read.id<TicketId>();
    leg.position = read.small();
    leg.service = read.id<ServiceId>();
    leg.standard = read.optional<StandardId>();
    leg.counter = read.optional<CounterId>();
    leg.calledAt = read.optional<Instant>();
    leg.startedAt = read.optional<Instant>();
    leg.endedAt = read.optional<Instant>();
    leg.outcome = ColumnReader::known(legOutcomeFromWord(read.text()), "leg.outcome");
    leg.reason = read.text();
    leg.quantity = read.small();
    leg.inaccurate = read.flag();
    leg.application = read.optional<ApplicationId>();
    leg.charged = read.optional<qint64>();
    leg.announced = read.optional<StaffId>();
    leg.officeNumber = read.text();
    leg.chosen = read.text();
    return leg;
}

Row rowOf(const Span &span)
{
    return makeRow(span.id, span.rev, span.ticket, span.leg, span.counter, span.staff, span.startedAt, span.endedAt,
                   word(span.why));
}

Span readSpan(ColumnReader read)
{
    Span span;
    span.id = read.id<SpanId>();
    span.rev = read.integer();
    span.ticket = read.id<TicketId>();
    span.leg = read.id<LegId>();
    span.counter = read.id<CounterId>();
    span.staff = read.optional<StaffId>();
    span.startedAt = read.instant();
    span.endedAt = read.optional<Instant>();
    span.why = ColumnReader::known(spanEndFromWord(read.text()), "span.why");
    return span;
}

Row rowOrThrow(const Table &table, const Image &image)
{
    auto row = rowFromImage(table, image);
    if (!row)
        throw SqlError{ErrorCode::Damaged, Trouble::Damaged, {}, row.error().detail};
    return *std::move(row);
}

} // namespace loket::storage
