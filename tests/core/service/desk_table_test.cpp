// SPDX-License-Identifier: GPL-3.0-or-later
// The table of states and acts (design.md 4) at the desks, where the counter, the day and the people have their say
// too: every state by every act, done or refused with its code. Written by hand from the design.
#include "tests/core/service/peopleoffice.h"

#include <map>

using namespace loket;
using namespace loket::test;

namespace {

// The columns of every table below.
constexpr TicketState states[] = {TicketState::Waiting, TicketState::Called, TicketState::Serving,
                                  TicketState::Parked,  TicketState::Absent, TicketState::Finished,
                                  TicketState::Left,    TicketState::Voided, TicketState::Unserved};

/// What a sign of a table stands for; none: done.
std::optional<ErrorCode> codeOf(char sign)
{
    switch (sign) {
    case '+':
        return std::nullopt;
    case 'w':
        return ErrorCode::WrongState;
    case 'b':
        return ErrorCode::CounterBusy;
    case 'c':
        return ErrorCode::CounterClosed;
    case 'n':
        return ErrorCode::NothingWaiting;
    case 's':
        return ErrorCode::NumbersStopped;
    case 'o':
        return ErrorCode::OfferOver;
    case 't':
        return ErrorCode::TicketNotFound;
    case 'e':
        return ErrorCode::TakenElsewhere;
    default:
        FAIL("no sign of the table: " << sign);
        return std::nullopt;
    }
}

template<class Value>
Result<void> plain(const Result<Value> &result)
{
    return result ? Result<void>() : Result<void>(tl::unexpected(result.error()));
}

void checkSign(char sign, const Result<void> &result)
{
    const auto code = codeOf(sign);
    INFO("expected '" << sign << "', got " << reason(result));
    CHECK((code ? failedWith(result, *code) : result.has_value()));
}

/// An office of which Siti (P1) works at the first counter. A visit has two services, of which at most one has run.
struct TableOffice : PeopleOffice {
    explicit TableOffice(storage::Backend backend) : PeopleOffice(backend), siti(staff("P1")) { signIn(siti); }

    [[nodiscard]] Act here() const { return as(siti); }
    QueueDesk &queue() { return office->queue(); }

    /// A new visit in a state, at a counter where that state needs one.
    Visit in(TicketState state, int at = 0)
    {
        const auto act = [&] { return as(siti, at); };
        const TicketId id = must(queue().take(act(), {{service("KK"), service("AKTA")}})).ticket.id;
        clock.advance(minuteMs);
        const auto called = [&] { return must(queue().call(act(), id, QStringLiteral("short"))); };
        const auto served = [&] {
            called();
            return must(queue().start(act(), id));
        };
        switch (state) {
        case TicketState::Called:
            return called();
        case TicketState::Serving:
            return served();
        case TicketState::Parked:
            served();
            return must(queue().park(act(), id));
        case TicketState::Absent:
            called();
            return must(queue().absent(act(), id, QStringLiteral("told")));
        case TicketState::Finished:
            return must(queue().finish(act(), id, notDone(served())));
        case TicketState::Left:
            return must(queue().left(act(), id));
        case TicketState::Voided:
            return must(queue().voided(act(), id, QStringLiteral("double")));
        case TicketState::Unserved:
            return must(queue().unserved(act(), id, QStringLiteral("time")));
        default:
            return must(office->visit(id));
        }
    }
    /// The result for the service that never ran.
    static std::vector<rules::LegResult> notDone(const Visit &visit)
    {
        return {{visit.legs.back().id, LegOutcome::NotDone, QStringLiteral("visitor_cancelled")}};
    }
    [[nodiscard]] Visit now(const Visit &visit) const { return must(office->visit(visit.ticket.id)); }
    /// Whatever became of it, it stands in nobody's way any more.
    void clear(const Visit &visit)
    {
        const Visit present = now(visit);
        if (present.ticket.isOpen() || present.ticket.state == TicketState::Absent)
            must(queue().left(as(siti, present.ticket.counter == counter(1) ? 1 : 0), visit.ticket.id));
    }

    StaffId siti;
};

struct TableRow {
    const char *name;
    const char *signs; ///< by `states`
    std::function<Result<void>(TableOffice &, const Visit &)> act;
};

void checkTable(TableOffice &test, const std::vector<TableRow> &rows)
{
    for (const auto &row : rows) {
        REQUIRE(qstrlen(row.signs) == std::size(states));
        for (std::size_t i = 0; i < std::size(states); ++i) {
            INFO(row.name << " when " << word(states[i]).toStdString());
            const Visit before = test.in(states[i]);
            REQUIRE(before.ticket.state == states[i]);
            test.clock.advance(minuteMs); // beyond every cool-down
            checkSign(row.signs[i], row.act(test, before));
            if (row.signs[i] != '+')
                CHECK((test.now(before) == before));
            test.clear(before);
        }
    }
    must(verify(test.address));
}

const QString elsewhere = QStringLiteral("continues_elsewhere");

//   W = waiting, C = called, S = serving, P = parked, A = absent, F = finished, L = left, V = voided, U = unserved
const std::vector<TableRow> actsOnOneVisit{
    //                  WCSPAFLVU
    {"call next", /* */ "+bbnnnnnn", [](TableOffice &t, const Visit &) { return plain(t.queue().callNext(t.here())); }},
    {"call", /*      */ "+bb++wwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().call(t.here(), v.ticket.id)); }},
    {"recall", /*    */ "w+wwwwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().recall(t.here(), v.ticket.id)); }},
    {"start", /*     */ "w+wwwwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().start(t.here(), v.ticket.id)); }},
    {"absent", /*    */ "w+wwwwwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().absent(t.here(), v.ticket.id, QStringLiteral("told")));
     }},
    {"come back", /* */ "wwww+wwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().comeBack(t.here(), v.ticket.id)); }},
    {"park", /*      */ "ww+wwwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().park(t.here(), v.ticket.id)); }},
    {"resume", /*    */ "wbb+wwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().resume(t.here(), v.ticket.id)); }},
    {"transfer", /*  */ "w++wwwwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().transfer(t.here(), v.ticket.id, {{}, t.counter(1), elsewhere}));
     }},
    {"finish", /*    */ "ww+wwwwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().finish(t.here(), v.ticket.id, TableOffice::notDone(v)));
     }},
    {"and call", /*  */ "ww+wwwwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().finishAndCall(t.here(), v.ticket.id, TableOffice::notDone(v)));
     }},
    {"to queue", /*  */ "ww+wwwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().backToQueue(t.here(), v.ticket.id)); }},
    {"left", /*      */ "+++++wwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().left(t.here(), v.ticket.id)); }},
    {"void", /*      */ "++++wwwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().voided(t.here(), v.ticket.id, QStringLiteral("double")));
     }},
    {"unserved", /*  */ "++++wwwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().unserved(t.here(), v.ticket.id, QStringLiteral("time")));
     }},
    {"priority", /*  */ "+ww++wwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().setPriority(t.here(), v.ticket.id, QStringLiteral("LANSIA")));
     }},
    {"add", /*       */ "++++wwwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().addService(t.here(), v.ticket.id, t.service("AKTA")));
     }},
    {"switch", /*    */ "ww+wwwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().switchTo(t.here(), v.ticket.id, v.legs.back().id)); }},
    {"persons", /*   */ "++++wwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().setPersons(t.here(), v.ticket.id, 3)); }},
    {"quantity", /*  */ "+++++++++",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().setQuantity(t.here(), v.ticket.id, v.legs.front().id, 2));
     }},
    {"charge", /*    */ "+++++++++",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().setCharge(t.here(), v.ticket.id, v.legs.front().id, 2500));
     }},
    {"flag", /*      */ "+++++++++",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().flagInaccurate(t.here(), v.ticket.id, v.legs.front().id, true));
     }},
    {"note", /*      */ "+++++++++",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().setNote(t.here(), v.ticket.id, QStringLiteral("a")));
     }},
    // His number of today is no number of the last working day.
    {"again", /*     */ "ttttttttt",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().takeAgain(t.here(), v.ticket.number)); }},
};

//   By the other counter: who is called or served there is its own; in the hall he is everybody's.
const std::vector<TableRow> actsOfAnother{
    //                  WCSPAFLVU
    {"start", /*     */ "wewwwwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().start(t.as(t.siti, 1), v.ticket.id)); }},
    {"recall", /*    */ "wewwwwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().recall(t.as(t.siti, 1), v.ticket.id)); }},
    {"park", /*      */ "wwewwwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().park(t.as(t.siti, 1), v.ticket.id)); }},
    {"finish", /*    */ "wwewwwwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().finish(t.as(t.siti, 1), v.ticket.id, TableOffice::notDone(v)));
     }},
    {"to queue", /*  */ "wwewwwwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().backToQueue(t.as(t.siti, 1), v.ticket.id)); }},
    {"left", /*      */ "+ee++wwww",
     [](TableOffice &t, const Visit &v) { return plain(t.queue().left(t.as(t.siti, 1), v.ticket.id)); }},
    {"void", /*      */ "+ee+wwwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().voided(t.as(t.siti, 1), v.ticket.id, QStringLiteral("double")));
     }},
    {"unserved", /*  */ "+ee+wwwww",
     [](TableOffice &t, const Visit &v) {
         return plain(t.queue().unserved(t.as(t.siti, 1), v.ticket.id, QStringLiteral("time")));
     }},
};

//   The counter's own acts, and the decisions about numbers, by the state of the visit that is there.
const std::vector<TableRow> actsOfTheCounter{
    //                  WCSPAFLVU
    {"pause", /*     */ "+bb++++++",
     [](TableOffice &t, const Visit &) {
         const auto paused = t.office->counters().pause(t.here(), QStringLiteral("rest"));
         must(t.office->counters().open(t.here()));
         return plain(paused);
     }},
    {"close", /*     */ "+bb++++++",
     [](TableOffice &t, const Visit &) {
         const auto closed = t.office->counters().close(t.here(), QStringLiteral("end"));
         must(t.office->counters().open(t.here()));
         return plain(closed);
     }},
    {"open", /*      */ "+++++++++",
     [](TableOffice &t, const Visit &) { return plain(t.office->counters().open(t.here())); }},
    {"walk in", /*   */ "+bb++++++",
     [](TableOffice &t, const Visit &) {
         const auto walkedIn = t.queue().walkIn(t.here(), {{t.service("KK")}});
         if (walkedIn)
             must(t.queue().left(t.here(), walkedIn->ticket.id));
         return plain(walkedIn);
     }},
    // Nobody's number hangs on what happens to the next ones.
    {"stop", /*      */ "+++++++++",
     [](TableOffice &t, const Visit &v) {
         const Visit before = t.now(v);
         const auto stopped = t.office->hours().stopNumbers(t.here(), {}, QStringLiteral("quota"));
         CHECK((t.now(v) == before));
         must(t.office->hours().giveNumbers(t.here(), {}));
         return stopped;
     }},
};

} // namespace

TEST_CASE("Every act on a visit in every state is done or refused with its code")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TableOffice test(backend);
    checkTable(test, actsOnOneVisit);
}

TEST_CASE("Every act of another counter, and of the counter itself, in every state of the visit")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TableOffice test(backend);
    checkTable(test, actsOfAnother);
    checkTable(test, actsOfTheCounter);
}

TEST_CASE("A change of officer is done in every state, and only a running service has a part of both")
{
    TableOffice test(storage::Backend::Sqlite);
    const StaffId ahmad = test.staff("P2");
    for (const TicketState state : states) {
        INFO(word(state).toStdString());
        const Visit before = test.in(state);
        test.clock.advance(minuteMs);
        test.signIn(ahmad);
        const Visit after = test.now(before);
        if (state == TicketState::Serving) {
            CHECK(after.ticket.state == TicketState::Serving);
            REQUIRE(after.spans.size() == 2);
            CHECK(after.spans[0].why == SpanEnd::OfficerChanged);
            CHECK(after.spans[0].staff == test.siti);
            CHECK(after.spans[1].staff == ahmad);
        } else {
            CHECK((after == before));
        }
        // From here on the first one does nothing, whatever the state, and the second one everything.
        CHECK(failedWith(test.queue().setNote(test.here(), before.ticket.id, {}), ErrorCode::NotSignedIn));
        CHECK(failedWith(test.queue().undo(test.as(ahmad)), ErrorCode::NothingToUndo));
        must(test.queue().setNote(test.as(ahmad), before.ticket.id, QStringLiteral("a")));
        test.signIn(test.siti);
        test.clear(before);
    }
    must(verify(test.address));
}

TEST_CASE(
    "A counter that is paused, closed or was never opened calls and serves nobody, numbers are given all the same")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TableOffice test(backend);
    const std::vector<TableRow> rows{
        // Open, paused, closed.
        {"call next", "+cc", [](TableOffice &t, const Visit &) { return plain(t.queue().callNext(t.here())); }},
        {"call", "+cc", [](TableOffice &t, const Visit &v) { return plain(t.queue().call(t.here(), v.ticket.id)); }},
        {"walk in", "+cc",
         [](TableOffice &t, const Visit &) {
             const auto walkedIn = t.queue().walkIn(t.here(), {{t.service("KK")}});
             if (walkedIn)
                 must(t.queue().left(t.here(), walkedIn->ticket.id));
             return plain(walkedIn);
         }},
        {"take", "+++",
         [](TableOffice &t, const Visit &) {
             return t.queue().take(t.here(), {{t.service("KK")}}).map([&](const Visit &taken) { t.clear(taken); });
         }},
        {"left", "+++", [](TableOffice &t, const Visit &v) { return plain(t.queue().left(t.here(), v.ticket.id)); }},
    };
    auto &counters = test.office->counters();
    for (const auto &row : rows) {
        for (int state = 0; state < 3; ++state) {
            INFO(row.name << " at a counter in state " << state);
            const Visit waiting = test.in(TicketState::Waiting);
            if (state > 0)
                must(state == 1 ? counters.pause(test.here(), QStringLiteral("rest"))
                                : counters.close(test.here(), QStringLiteral("end")));
            checkSign(row.signs[state], row.act(test, waiting));
            test.clear(waiting);
            must(counters.open(test.here()));
        }
    }
    must(verify(test.address));
}

TEST_CASE("While numbers are stopped none is given, those that were taken go on, and paper numbers are out already")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TableOffice test(backend);
    auto &queue = test.queue();
    const Visit waiting = test.in(TicketState::Waiting);
    must(test.office->hours().stopNumbers(test.here(), test.service("KK"), QStringLiteral("quota")));
    const auto taken = [&](const char *code, std::optional<int> paper = {}) {
        TakeOrder order{{test.service(code)}};
        order.paper = paper.has_value();
        order.number = paper;
        return plain(queue.take(test.here(), order));
    };
    checkSign('s', taken("KK"));
    const Visit atOnce = must(queue.walkIn(test.here(), {{test.service("KK")}})); // keeps nobody waiting
    must(queue.left(test.here(), atOnce.ticket.id));
    checkSign('+', taken("KK", 40));
    checkSign('+', taken("AKTA"));
    CHECK(must(queue.callNext(test.here())).ticket.id == waiting.ticket.id);
    must(queue.left(test.here(), waiting.ticket.id));
    must(test.office->hours().giveNumbers(test.here(), test.service("KK")));
    checkSign('+', taken("KK"));
    must(verify(test.address));
}

TEST_CASE("An old number is taken again on the next working day if it was not served, whatever else it was")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TableOffice test(backend);
    // The system ends what waits, is called or parked; who is served stays. Before it has, nobody may come back twice.
    const bool dayEnded = GENERATE(false, true);
    const char *const signs = dayEnded ? "++o+oooo+" : "oooooooo+";
    std::map<TicketState, Visit> old;
    for (const TicketState state : states) { // whoever is served has a counter for himself
        if (state != TicketState::Called)
            old.emplace(state, test.in(state, state == TicketState::Serving ? 1 : 0));
    }
    old.emplace(TicketState::Called, test.in(TicketState::Called));
    test.clock.advance(24 * 60 * minuteMs);
    if (dayEnded)
        CHECK(must(test.queue().endDaysBefore(Act{test.program()}, test.office->today())) == 3);
    for (std::size_t i = 0; i < std::size(states); ++i) {
        INFO(word(states[i]).toStdString());
        const TicketNumber number = old.at(states[i]).ticket.number;
        checkSign(signs[i], plain(test.queue().takeAgain(test.here(), number)));
        if (signs[i] == '+')
            checkSign('o', plain(test.queue().takeAgain(test.here(), number))); // once
    }
    must(verify(test.address));
}
