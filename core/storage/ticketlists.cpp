// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of TicketStore: those who wait, are parked or did not come.
#include "core/storage/tables.h"
#include "core/storage/ticketrows.h"
#include "core/storage/ticketstore.h"

namespace loket::storage {

namespace {

std::vector<Ticket> allTickets(Rows rows)
{
    return allRows(std::move(rows), [](const ColumnReader &read) { return readTicket(read); });
}

} // namespace

std::vector<QueueEntry> TicketStore::waiting(CounterId counter, bool servesAll)
{
    std::vector<ServiceId> served;
    for (Rows rows = m_connection.run("select service from counter_service where counter = ? and active = 1", counter);
         rows.next();)
        served.emplace_back(rows.integer(0));
    const auto isFor = [&](const Ticket &ticket) {
        if (ticket.forCounter)
            return *ticket.forCounter == counter;
        return servesAll || std::find(served.begin(), served.end(), ticket.wanted) != served.end();
    };

    std::vector<QueueEntry> entries;
    for (auto &ticket : allTickets(m_connection.select(
             tables::ticket(), "where state = 'waiting' and priority <> '' order by rank_at, id"))) {
        const bool mine = isFor(ticket);
        entries.push_back({std::move(ticket), mine});
    }
    for (auto &ticket : allTickets(
             m_connection.select(tables::ticket(), "where state = 'waiting' and priority = '' order by rank_at, id"))) {
        const bool mine = isFor(ticket);
        entries.push_back({std::move(ticket), mine});
    }
    return entries;
}

std::vector<Ticket> TicketStore::parked()
{
    return allTickets(m_connection.select(tables::ticket(), "where state = 'parked' order by rank_at, id"));
}

std::vector<Ticket> TicketStore::absent(const OfficeDay &day)
{
    return allTickets(m_connection.select(
        tables::ticket(), "where office_day = ? and state = 'absent' order by rank_at, id", day.text()));
}

bool TicketStore::isFollowed(TicketId id)
{
    return m_connection.run("select id from ticket where follows = ? and follows is not null", id).next();
}

std::vector<Ticket> TicketStore::unserved(const OfficeDay &day)
{
    return allTickets(
        m_connection.select(tables::ticket(),
                            "where office_day = ? and state = 'unserved' and not exists (select 1 from ticket later "
                            "where later.follows = ticket.id and later.follows is not null) order by letter, number",
                            day.text()));
}

std::vector<TicketId> TicketStore::openBefore(const OfficeDay &day)
{
    // Three texts: each state has a partial index of its own, and none may scan the history.
    std::vector<TicketId> ids;
    const auto collect = [&](Rows rows) {
        while (rows.next())
            ids.emplace_back(rows.integer(0));
    };
    collect(m_connection.run("select id from ticket where state = 'waiting' and priority <> '' and office_day < ? "
                             "order by rank_at, id",
                             day.text()));
    collect(m_connection.run("select id from ticket where state = 'waiting' and priority = '' and office_day < ? "
                             "order by rank_at, id",
                             day.text()));
    collect(m_connection.run("select id from ticket where state in ('called', 'serving') and state = 'called' "
                             "and office_day < ? order by counter",
                             day.text()));
    collect(m_connection.run("select id from ticket where state = 'parked' and office_day < ? order by rank_at, id",
                             day.text()));
    return ids;
}

} // namespace loket::storage
