// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floorside.h"

#include <cstdio>
#include <cstdlib>

namespace loket::bench {

FloorSide::FloorSide(const std::string &path)
    : m_database(path)
    , m_number(
          m_database,
          "insert into number_counter(office_day, letter, last) values (?, 'A', 1) on conflict (office_day, letter) "
          "do update set last = number_counter.last + 1 returning last")
    , m_insertTicket(m_database,
                     "insert into ticket(rev, office_day, letter, number, service, wanted, state, priority, persons, "
                     "walk_in, paper, taken_at, rank_at, for_counter, counter, calls, first_called_at, calling_at, "
                     "called_at, call_reason, absent_at, ended_at, end_reason, follows) values (1, ?, 'A', ?, 1, 1, "
                     "'waiting', '', 1, 0, 0, ?3, ?3, null, null, 0, null, null, null, '', null, null, '', null)")
    , m_insertLeg(m_database,
                  "insert into leg(rev, ticket, position, service, standard, counter, called_at, started_at, ended_at, "
                  "outcome, reason, quantity, inaccurate) values (1, ?, 1, 1, 1, null, null, null, null, 'none', '', "
                  "1, 0)")
    , m_insertSpan(m_database,
                   "insert into span(rev, ticket, leg, counter, staff, started_at, ended_at, why) values (1, ?, ?, 1, "
                   "1, ?, null, 'running')")
    , m_nextPriority(m_database,
                     "select id from ticket where state = 'waiting' and priority <> '' and (for_counter = 1 or "
                     "for_counter is null) order by rank_at, id limit 1")
    , m_nextRegular(m_database,
                    "select id from ticket where state = 'waiting' and priority = '' and (for_counter = 1 or "
                    "for_counter is null) order by rank_at, id limit 1")
    , m_callTicket(m_database,
                   "update ticket set rev = 2, state = 'called', counter = 1, calls = 1, first_called_at = ?1, "
                   "calling_at = ?1, called_at = ?1 where id = ?2 and rev = 1")
    , m_insertCall(m_database,
                   "insert into counter_call(rev, counter, ticket, priority, at, undone) "
                   "values (1, 1, ?, '', ?, 0)")
    , m_startTicket(m_database, "update ticket set rev = 3, state = 'serving' where id = ? and rev = 2")
    , m_startLeg(m_database,
                 "update leg set rev = 2, counter = 1, called_at = ?, started_at = ? where id = ? and rev = 1")
    , m_finishTicket(m_database, "update ticket set rev = 4, state = 'finished', ended_at = ? where id = ? and rev = 3")
    , m_finishLeg(m_database, "update leg set rev = 3, ended_at = ?, outcome = 'done' where id = ? and rev = 2")
    , m_finishSpan(m_database, "update span set rev = 2, ended_at = ?, why = 'ended' where id = ? and rev = 1")
    , m_journal(m_database,
                "insert into journal(station, seq, act, at, office_day, staff, kind, subject, payload, prev, hash) "
                "values (1, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)")
    , m_head(m_database, "update station_head set seq = ?, hash = ?, at = ? where station = 1")
    , m_dayTickets(
          m_database,
          "select id, office_day, letter, number, service, state, priority, persons, walk_in, paper, taken_at, "
          "counter, first_called_at, call_reason, ended_at from ticket where office_day between ?1 and ?1 "
          "order by office_day, letter, number")
    , m_dayLegs(m_database,
                "select l.ticket, l.id, l.service, l.standard, l.counter, l.called_at, l.started_at, l.ended_at, "
                "l.outcome, l.inaccurate from ticket t join leg l on l.ticket = t.id where t.office_day between ?1 and "
                "?1 order by t.office_day, t.letter, t.number, l.position")
    , m_daySpans(m_database,
                 "select s.ticket, s.leg, s.counter, s.started_at, s.ended_at, s.why from ticket t join span s on "
                 "s.ticket = t.id where t.office_day between ?1 and ?1 order by t.office_day, t.letter, t.number, s.id")
{
    Statement head(m_database, "select seq, hash from station_head where station = 1");
    if (head.step()) {
        m_seq = head.integer(0);
        m_prev = head.text(1);
    }
    head.reset();
}

void FloorSide::take(Instant at)
{
    KnownVisit visit;
    visit.takenAt = at.millis();
    m_begin.run();
    visit.number = static_cast<int>(m_number.with(today).value().value_or(0));
    m_insertTicket.with(today, visit.number, visit.takenAt).run();
    visit.ticket = m_database.lastId();
    m_insertLeg.with(visit.ticket).run();
    visit.leg = m_database.lastId();
    writeEntry("take", at, visit, LegRow);
    m_commit.run();
    m_visits.emplace(visit.ticket, visit);
}

void FloorSide::callNext(Instant at)
{
    m_begin.run();
    auto next = m_nextPriority.value();
    if (!next)
        next = m_nextRegular.value();
    if (!next) {
        std::fputs("loket-bench: nothing waits\n", stderr);
        std::exit(1);
    }
    m_present = *next;
    auto &visit = present();
    visit.ticketRev = 2;
    visit.state = "called";
    visit.calledAt = at.millis();
    m_callTicket.with(at.millis(), visit.ticket).run();
    m_insertCall.with(visit.ticket, at.millis()).run();
    visit.call = m_database.lastId();
    writeEntry("call", at, visit, CallRow);
    m_commit.run();
}

void FloorSide::start(Instant at)
{
    auto &visit = present();
    visit.ticketRev = 3;
    visit.legRev = 2;
    visit.state = "serving";
    visit.startedAt = at.millis();
    m_begin.run();
    m_startTicket.with(visit.ticket).run();
    m_startLeg.with(*visit.calledAt, at.millis(), visit.leg).run();
    m_insertSpan.with(visit.ticket, visit.leg, at.millis()).run();
    visit.span = m_database.lastId();
    writeEntry("start", at, visit, LegRow | SpanRow);
    m_commit.run();
}

void FloorSide::finish(Instant at)
{
    auto &visit = present();
    visit.ticketRev = 4;
    visit.legRev = 3;
    visit.spanRev = 2;
    visit.state = "finished";
    visit.outcome = "done";
    visit.why = "ended";
    visit.endedAt = at.millis();
    m_begin.run();
    m_finishTicket.with(at.millis(), visit.ticket).run();
    m_finishLeg.with(at.millis(), visit.leg).run();
    m_finishSpan.with(at.millis(), visit.span).run();
    writeEntry("finish", at, visit, LegRow | SpanRow);
    m_commit.run();
    m_visits.erase(m_present);
}

void FloorSide::writeEntry(std::string_view kind, Instant at, const KnownVisit &visit, int parts)
{
    std::string subject = "ticket:";
    appendNumber(subject, visit.ticket);
    m_payload.assign("{\"result\":{\"counter\":1,\"ticket\":");
    appendNumber(m_payload, visit.ticket);
    m_payload.append("},\"rows\":{");
    if ((parts & CallRow) != 0) {
        appendCall(m_payload, visit);
        m_payload.push_back(',');
    }
    if ((parts & LegRow) != 0) {
        appendLeg(m_payload, visit);
        m_payload.push_back(',');
    }
    if ((parts & SpanRow) != 0) {
        appendSpan(m_payload, visit);
        m_payload.push_back(',');
    }
    appendTicket(m_payload, visit);
    m_payload.append("},\"v\":1}");

    const std::string act = newAct();
    ++m_seq;
    const std::string hash = hashOf({m_seq, act, at.millis(), kind, subject, m_payload, m_prev}, m_line);
    m_journal.with(m_seq, act, at.millis(), today, kind, subject, m_payload, m_prev, hash).run();
    m_head.with(m_seq, hash, at.millis()).run();
    m_prev = hash;
}

void FloorSide::summaryDay()
{
    static const std::string day = summedDay.toString(Qt::ISODate).toStdString();
    m_beginReading.run(); // the three scans see one state
    const qint64 tickets = m_dayTickets.with(day).readAll();
    const qint64 legs = m_dayLegs.with(day).readAll();
    const qint64 spans = m_daySpans.with(day).readAll();
    m_commit.run();
    if (tickets != summaryVisits || legs != summaryVisits || spans != summaryVisits) {
        std::fputs("loket-bench: the floor's scans do not see the day\n", stderr);
        std::exit(1);
    }
}

} // namespace loket::bench
