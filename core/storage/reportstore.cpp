// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportstore.h"

#include "core/storage/columnreader.h"

namespace loket::storage {

namespace {

ReportVisit readVisit(ColumnReader read)
{
    ReportVisit visit;
    visit.id = read.id<TicketId>();
    visit.day = read.text();
    visit.number.letter = read.text();
    visit.number.number = read.small();
    visit.service = read.id<ServiceId>();
    visit.state = ColumnReader::known(ticketStateFromWord(read.text()), "ticket.state");
    visit.prioritised = !read.text().isEmpty();
    visit.persons = read.small();
    visit.walkIn = read.flag();
    visit.paper = read.flag();
    visit.takenAt = read.instant();
    visit.counter = read.optional<CounterId>();
    visit.firstCalledAt = read.optional<Instant>();
    visit.outOfOrder = !read.text().isEmpty();
    visit.endedAt = read.optional<Instant>();
    visit.absentAt = read.optional<Instant>();
    return visit;
}

ReportLeg readLegFigures(ColumnReader read)
{
    ReportLeg leg;
    leg.ticket = read.id<TicketId>();
    leg.id = read.id<LegId>();
    leg.service = read.id<ServiceId>();
    leg.standard = read.optional<StandardId>();
    leg.counter = read.optional<CounterId>();
    leg.calledAt = read.optional<Instant>();
    leg.startedAt = read.optional<Instant>();
    leg.endedAt = read.optional<Instant>();
    leg.outcome = ColumnReader::known(legOutcomeFromWord(read.text()), "leg.outcome");
    leg.inaccurate = read.flag();
    leg.quantity = read.small();
    leg.charged = read.optional<qint64>();
    leg.application = read.optional<ApplicationId>();
    leg.fileWasPaid = read.flag();
    leg.endsFile = read.flag();
    return leg;
}

Span readSpanFigures(ColumnReader read)
{
    Span span;
    span.ticket = read.id<TicketId>();
    span.leg = read.id<LegId>();
    span.counter = read.id<CounterId>();
    span.startedAt = read.instant();
    span.endedAt = read.optional<Instant>();
    span.why = ColumnReader::known(spanEndFromWord(read.text()), "span.why");
    return span;
}

std::vector<DayCount> readCounts(Rows rows)
{
    return allRows(std::move(rows), [](ColumnReader &read) {
        DayCount count;
        count.day = read.text();
        count.service = read.id<ServiceId>();
        count.counter = read.optional<CounterId>();
        count.at = read.instant();
        count.count = read.integer();
        return count;
    });
}

} // namespace

std::vector<ReportVisit> ReportStore::visits(const OfficeDay &from, const OfficeDay &to)
{
    std::vector<ReportVisit> visits;
    {
        Rows rows = m_connection.run("select id, office_day, letter, number, service, state, priority, persons, "
                                     "walk_in, paper, taken_at, counter, first_called_at, call_reason, ended_at, "
                                     "absent_at "
                                     "from ticket where office_day between ? and ? "
                                     "order by office_day, letter, number",
                                     from.text(), to.text());
        while (rows.next())
            visits.push_back(readVisit(ColumnReader(rows)));
    }
    // Legs and spans come in the same order as their tickets, so one walk along the visits finds each its own.
    auto visit = visits.begin();
    const auto ownerOf = [&](TicketId ticket) -> ReportVisit & {
        while (visit->id != ticket)
            ++visit;
        return *visit;
    };
    {
        Rows rows = m_connection.run(
            "select l.ticket, l.id, l.service, l.standard, l.counter, l.called_at, l.started_at, l.ended_at, "
            "l.outcome, l.inaccurate, l.quantity, l.charged, l.application, "
            "case when exists (select 1 from leg e where e.application = l.application and e.ended_at < l.ended_at "
            "and (e.outcome = 'accepted' or (e.charged is not null and e.outcome <> 'undone'))) then 1 else 0 end, "
            "case when exists (select 1 from application a where a.id = l.application and a.state = 'handed_over' "
            "and a.ended_at = l.ended_at) then 1 else 0 end "
            "from ticket t join leg l on l.ticket = t.id where t.office_day between ? and ? "
            "order by t.office_day, t.letter, t.number, l.position",
            from.text(), to.text());
        while (rows.next()) {
            ReportLeg leg = readLegFigures(ColumnReader(rows));
            ownerOf(leg.ticket).legs.push_back(std::move(leg));
        }
    }
    visit = visits.begin();
    Rows rows = m_connection.run("select s.ticket, s.leg, s.counter, s.started_at, s.ended_at, s.why "
                                 "from ticket t join span s on s.ticket = t.id where t.office_day between ? and ? "
                                 "order by t.office_day, t.letter, t.number, s.id",
                                 from.text(), to.text());
    while (rows.next()) {
        Span span = readSpanFigures(ColumnReader(rows));
        ownerOf(span.ticket).spans.push_back(std::move(span));
    }
    return visits;
}

std::vector<Span> ReportStore::spansOf(StaffId staff, const OfficeDay &day)
{
    return allRows(m_connection.run("select s.ticket, s.leg, s.counter, s.started_at, s.ended_at, s.why "
                                    "from ticket t join span s on s.ticket = t.id "
                                    "where t.office_day = ? and s.staff = ? order by s.id",
                                    day.text(), staff),
                   [](ColumnReader &read) { return readSpanFigures(read); });
}

std::vector<DayCount> ReportStore::turnedAway(const OfficeDay &from, const OfficeDay &to)
{
    return readCounts(m_connection.run("select office_day, service, counter, at, persons from turned_away "
                                       "where office_day between ? and ? order by office_day, id",
                                       from.text(), to.text()));
}

std::vector<DayCount> ReportStore::catchUp(const OfficeDay &from, const OfficeDay &to)
{
    return readCounts(m_connection.run("select office_day, service, counter, at, visits from catch_up "
                                       "where office_day between ? and ? order by office_day, id",
                                       from.text(), to.text()));
}

std::vector<InterestRow> ReportStore::interests(const OfficeDay &from, const OfficeDay &to)
{
    return allRows(m_connection.run("select i.office_day, t.letter, t.number, i.service, i.staff, i.moved, i.at "
                                    "from interest i join ticket t on t.id = i.ticket "
                                    "where i.office_day between ? and ? and i.undone = 0 "
                                    "order by i.office_day, i.id",
                                    from.text(), to.text()),
                   [](ColumnReader &read) {
                       InterestRow row;
                       row.day = read.text();
                       row.number.letter = read.text();
                       row.number.number = read.small();
                       row.service = read.id<ServiceId>();
                       row.staff = read.optional<StaffId>();
                       row.moved = read.flag();
                       row.at = read.instant();
                       return row;
                   });
}

} // namespace loket::storage
