// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ticketstore.h"

#include "core/storage/parts.h"
#include "core/storage/tables.h"

#include <algorithm>
#include <utility>

namespace loket::storage {

namespace {

std::optional<TicketId> firstId(Rows rows)
{
    return rows.next() ? std::optional(TicketId(rows.integer(0))) : std::nullopt;
}

} // namespace

std::optional<Visit> TicketStore::visit(TicketId id)
{
    return withParts(firstRow(m_connection.select(tables::ticket(), "where id = ?", id), &readTicket));
}

std::optional<Visit> TicketStore::visitForChange(TicketId id)
{
    return withParts(firstRow(m_connection.select(tables::ticket(), "where id = ? @lock@", id), &readTicket));
}

std::optional<Visit> TicketStore::withParts(std::optional<Ticket> ticket)
{
    if (!ticket)
        return std::nullopt;
    Visit visit{*std::move(ticket), {}, {}};
    const TicketId id = visit.ticket.id;
    visit.legs = allRows(m_connection.select(tables::leg(), "where ticket = ? order by position", id), &readLeg);
    visit.spans = allRows(m_connection.select(tables::span(), "where ticket = ? order by id", id), &readSpan);
    return visit;
}

std::vector<TicketId> TicketStore::withOfficeNumber(const QString &number)
{
    return allRows(m_connection.run("select distinct ticket from leg where office_number = ? and office_number <> '' "
                                    "and application is null and outcome <> 'undone' order by ticket desc",
                                    number),
                   [](ColumnReader &read) { return read.id<TicketId>(); });
}

std::optional<TicketId> TicketStore::find(const OfficeDay &day, const TicketNumber &number)
{
    return firstId(m_connection.run("select id from ticket where office_day = ? and letter = ? and number = ?",
                                    day.text(), number.letter, number.number));
}

Visit TicketStore::insert(Visit visit, RowImages &images)
{
    TableWriter writer(m_connection, images);
    visit.ticket.id = TicketId(writer.insert(tables::ticket(), rowOf(visit.ticket)));
    visit.ticket.rev = 1;
    appendRows(visit, writer);
    return visit;
}

Visit TicketStore::update(const Visit &before, Visit after, RowImages &images)
{
    TableWriter writer(m_connection, images);
    writer.update(tables::ticket(), rowOf(after.ticket), rowOf(before.ticket));
    ++after.ticket.rev;
    updateParts(writer, tables::leg(), before.legs, after.legs);
    updateParts(writer, tables::span(), before.spans, after.spans);
    appendRows(after, writer);
    return after;
}

/// Stores the legs and spans that are not stored yet; a span of a new leg learns that leg's id.
void TicketStore::appendRows(Visit &visit, TableWriter &writer)
{
    for (auto &leg : visit.legs) {
        if (leg.id.isStored())
            continue;
        const LegId placeholder = std::exchange(leg.id, LegId());
        leg.ticket = visit.ticket.id;
        leg.id = LegId(writer.insert(tables::leg(), rowOf(leg)));
        leg.rev = 1;
        for (auto &span : visit.spans) {
            if (span.leg == placeholder)
                span.leg = leg.id;
        }
    }
    for (auto &span : visit.spans) {
        if (span.id.isStored())
            continue;
        span.ticket = visit.ticket.id;
        span.id = SpanId(writer.insert(tables::span(), rowOf(span)));
        span.rev = 1;
    }
}

int TicketStore::nextNumber(const OfficeDay &day, const QString &letter)
{
    Rows rows = m_connection.run("insert into number_counter(office_day, letter, last) values (?, ?, 1) "
                                 "on conflict (office_day, letter) do update set last = number_counter.last + 1 "
                                 "returning last",
                                 day.text(), letter);
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

int TicketStore::lastNumber(const OfficeDay &day, const QString &letter)
{
    Rows rows = m_connection.run("select last from number_counter where office_day = ? and letter = ? @lock@",
                                 day.text(), letter);
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

void TicketStore::noteNumber(const OfficeDay &day, const TicketNumber &number)
{
    m_connection.change("insert into number_counter(office_day, letter, last) values (?, ?, ?) "
                        "on conflict (office_day, letter) do update set last = excluded.last "
                        "where number_counter.last < excluded.last",
                        day.text(), number.letter, number.number);
}

std::optional<TicketId> TicketStore::claimNext(CounterId counter, bool servesAll, int maxPriorityRun)
{
    const auto priority = firstWaiting(CallClass::Priority, counter, servesAll);
    if (priority && firstClass(priorityRun(counter, maxPriorityRun), maxPriorityRun) == CallClass::Priority)
        return priority;
    const auto regular = firstWaiting(CallClass::Regular, counter, servesAll);
    return regular ? regular : priority;
}

std::optional<TicketId> TicketStore::firstWaiting(CallClass of, CounterId counter, bool servesAll)
{
    // Two texts, because each must repeat the condition of its partial index for the index to be used.
    if (of == CallClass::Priority) {
        return firstId(m_connection.run(
            "select id from ticket where state = 'waiting' and priority <> '' and (for_counter = ? or (for_counter is "
            "null "
            "and (? = 1 or wanted in (select service from counter_service where counter = ? and active = 1)))) "
            "order by rank_at, id limit 1 @skip@",
            counter, servesAll, counter));
    }
    return firstId(m_connection.run(
        "select id from ticket where state = 'waiting' and priority = '' and (for_counter = ? or (for_counter is null "
        "and (? = 1 or wanted in (select service from counter_service where counter = ? and active = 1)))) "
        "order by rank_at, id limit 1 @skip@",
        counter, servesAll, counter));
}

void TicketStore::noteCall(const Ticket &called, Instant at, RowImages &images)
{
    TableWriter(m_connection, images)
        .insert(tables::counterCall(), makeRow(0, 0, *called.counter, called.id, called.priority, at, false));
}

void TicketStore::forgetCall(qint64 id, RowImages &images)
{
    if (const auto before = selectRow(m_connection, tables::counterCall(), id)) {
        Row row = *before;
        row.last() = bound(true);
        TableWriter(m_connection, images).update(tables::counterCall(), row, *before);
    }
}

int TicketStore::priorityRun(CounterId counter, int atMost)
{
    int run = 0;
    for (Rows rows = m_connection.run("select priority from counter_call where counter = ? and undone = 0 "
                                      "order by at desc, id desc limit ?",
                                      counter, atMost);
         rows.next() && !rows.text(0).isEmpty();)
        ++run;
    return run;
}

std::optional<TicketId> TicketStore::atCounter(CounterId counter)
{
    return firstId(
        m_connection.run("select id from ticket where counter = ? and state in ('called', 'serving')", counter));
}

int TicketStore::calledSince(const OfficeDay &day, const QString &letter, Instant since)
{
    Rows rows = m_connection.run(
        "select count(*) from ticket where office_day = ? and letter = ? and first_called_at > ?", day.text(), letter,
        since);
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

} // namespace loket::storage
