// SPDX-License-Identifier: GPL-3.0-or-later
// Every act of the desks: what it answers, what it writes, what it says, and that a refusal does none of it.
#include "core/storage/journalstore.h"
#include "core/storage/tables.h"
#include "tests/core/service/testoffice.h"

#include <map>

using namespace loket;
using namespace loket::test;

namespace {

/// Every row of every table as text, and what the journal has said.
class DeskWitness
{
public:
    explicit DeskWitness(TestOffice &test) : m_connection(test.place.open())
    {
        QObject::connect(&test.office->journal(), &Journal::changed, &m_context,
                         [this](const Change &change) { m_changes.push_back(change); });
    }

    [[nodiscard]] QStringList rows()
    {
        return must(storage::reading(*m_connection, [&]() -> Result<QStringList> {
            QStringList all;
            for (const storage::Table *table : storage::tables::all()) {
                QStringList ofTable;
                const int columns = static_cast<int>(table->columns().size());
                for (auto rows = m_connection->select(*table, ""); rows.next();) {
                    QString line = table->name();
                    for (int i = 0; i < columns; ++i) {
                        const bool isText = table->columns()[static_cast<std::size_t>(i)].type
                            == storage::ColumnType::Text;
                        line += QLatin1Char('|');
                        line += rows.isNull(i) ? QStringLiteral("-")
                            : isText           ? rows.text(i)
                                               : QString::number(rows.integer(i));
                    }
                    ofTable << line;
                }
                ofTable.sort();
                all << ofTable;
            }
            return all;
        }));
    }
    [[nodiscard]] std::vector<Entry> entries(StationId station)
    {
        return must(storage::reading(*m_connection, [&]() -> Result<std::vector<Entry>> {
            std::vector<Entry> all;
            storage::JournalStore(*m_connection).forEach(station, [&](const Entry &entry) { all.push_back(entry); });
            return all;
        }));
    }
    std::vector<Change> takeChanges() { return std::exchange(m_changes, {}); }

private:
    std::unique_ptr<storage::Connection> m_connection;
    QObject m_context;
    std::vector<Change> m_changes;
};

/// Does an act and looks at what it left: one entry of this kind, by this actor, and one word of the journal.
template<class DeskAct>
auto doneOnce(TestOffice &test, DeskWitness &witness, const char *kind, DeskAct act)
{
    INFO(kind);
    const auto before = witness.entries(test.office->station()).size();
    witness.takeChanges();
    test.clock.advance(10 * secondMs);
    const auto result = act();
    INFO(reason(result));
    REQUIRE(result);
    const auto entries = witness.entries(test.office->station());
    REQUIRE(entries.size() == before + 1);
    CHECK(entries.back().kind == QString::fromLatin1(kind));
    CHECK(entries.back().at == test.clock.now());
    CHECK(entries.back().officeDay == test.office->today().text());
    CHECK(entries.back().staff == test.office->catalogue().staff[0].id);
    const auto changes = witness.takeChanges();
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().kind == QString::fromLatin1(kind));
    CHECK(changes.front().subject == entries.back().subject);
    return *result;
}

template<class DeskAct>
void refusedWith(DeskWitness &witness, ErrorCode code, const char *what, DeskAct act)
{
    INFO(what);
    const QStringList before = witness.rows();
    witness.takeChanges();
    const auto result = act();
    INFO(reason(result));
    CHECK(failedWith(result, code));
    CHECK(witness.takeChanges().empty());
    CHECK((witness.rows() == before));
}

} // namespace

TEST_CASE("Each act of the queue desk makes one entry and one signal")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    DeskWitness witness(test);
    auto &queue = test.office->queue();
    const auto once = [&](const char *kind, auto act) { return doneOnce(test, witness, kind, act); };

    const Visit taken = once("take", [&] {
        return queue.take(test.at(0), {{test.service("KK"), test.service("AKTA")}});
    });
    const TicketId id = taken.ticket.id;
    CHECK(taken.legs.size() == 2);
    CHECK(taken.legs[0].standard.has_value());
    CHECK_FALSE(taken.legs[1].standard.has_value());
    CHECK(once("persons", [&] { return queue.setPersons(test.at(0), id, 3); }).ticket.persons == 3);
    CHECK(once("priority", [&] {
              return queue.setPriority(test.at(0), id, QStringLiteral("LANSIA"));
          }).ticket.isPrioritised());
    CHECK(once("call", [&] { return queue.callNext(test.at(0)); }).ticket.state == TicketState::Called);
    CHECK(once("recall", [&] { return queue.recall(test.at(0), id); }).ticket.calls == 2);
    CHECK(once("absent", [&] { return queue.absent(test.at(0), id, QStringLiteral("told")); }).ticket.state
          == TicketState::Absent);
    CHECK(once("return", [&] { return queue.comeBack(test.at(0), id); }).ticket.state == TicketState::Waiting);
    CHECK(once("call", [&] { return queue.call(test.at(0), id); }).ticket.state == TicketState::Called);
    CHECK(once("start", [&] { return queue.start(test.at(0), id); }).ticket.state == TicketState::Serving);
    CHECK(once("quantity", [&] { return queue.setQuantity(test.at(0), id, taken.legs[0].id, 5); }).legs[0].quantity
          == 5);
    CHECK(once("park", [&] { return queue.park(test.at(0), id); }).ticket.state == TicketState::Parked);
    CHECK(once("resume", [&] { return queue.resume(test.at(0), id); }).ticket.state == TicketState::Serving);
    CHECK(once("switch", [&] { return queue.switchTo(test.at(0), id, taken.legs[1].id); }).runningLeg()->id
          == taken.legs[1].id);
    CHECK(once("add_service", [&] { return queue.addService(test.at(0), id, test.service("KK")); }).legs.size() == 3);
    CHECK(once("note", [&] { return queue.setNote(test.at(0), id, QStringLiteral("a")); }).ticket.id == id);
    CHECK(once("transfer",
               [&] {
                   return queue.transfer(test.at(0), id, {{}, test.counter(0), QStringLiteral("continues_elsewhere")});
               })
              .ticket.forCounter
          == test.counter(0));
    once("call", [&] { return queue.callNext(test.at(0)); });
    once("start", [&] { return queue.start(test.at(0), id); });
    CHECK(once("back_to_queue", [&] { return queue.backToQueue(test.at(0), id); }).ticket.state
          == TicketState::Waiting);
    once("call", [&] { return queue.callNext(test.at(0)); });
    once("start", [&] { return queue.start(test.at(0), id); });
    const Visit finished = once("finish", [&] { return queue.finish(test.at(0), id); });
    CHECK(finished.ticket.state == TicketState::Finished);
    CHECK(
        once("flag", [&] { return queue.flagInaccurate(test.at(0), id, taken.legs[0].id, true); }).legs[0].inaccurate);
    CHECK(once("undo", [&] { return queue.undo(test.at(0)); }).legs[0].inaccurate == false);

    const TicketId walkIn = once("walk_in", [&] { return queue.walkIn(test.at(0), {{test.service("KK")}}); }).ticket.id;
    CHECK(once("left", [&] { return queue.left(test.at(0), walkIn); }).ticket.state == TicketState::Left);
    const TicketId wrong = test.take("KK").ticket.id;
    CHECK(once("void", [&] { return queue.voided(test.at(0), wrong, QStringLiteral("double")); }).ticket.state
          == TicketState::Voided);
    const TicketId late = test.take("KK").ticket.id;
    CHECK(once("unserved", [&] { return queue.unserved(test.at(0), late, QStringLiteral("time")); }).ticket.state
          == TicketState::Unserved);
    const auto nothing = [](const Result<void> &result) { return result.map([] { return 0; }); };
    once("turn_away",
         [&] { return nothing(queue.turnAway(test.at(0), test.service("KK"), 4, QStringLiteral("quota"))); });
    once("catch_up", [&] {
        return nothing(queue.catchUp(test.at(0), test.office->today(), test.service("KK"), 4, LegOutcome::Done,
                                     QStringLiteral("power")));
    });
    must(verify(test.address));
}

TEST_CASE("A refused act leaves every row as it was and says nothing")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    DeskWitness witness(test);
    auto &queue = test.office->queue();
    const auto refused = [&](ErrorCode code, const char *what, auto act) { refusedWith(witness, code, what, act); };
    const TicketId first = test.take("KK").ticket.id;
    const TicketId second = test.take("AKTA").ticket.id;
    const LegId leg = must(test.office->visit(first)).legs.front().id;

    refused(ErrorCode::UnknownService, "no service", [&] { return queue.take(test.at(0), {}); });
    refused(ErrorCode::UnknownService, "a service that is not",
            [&] { return queue.take(test.at(0), {{ServiceId(99)}}); });
    refused(ErrorCode::UnknownReason, "a class that is not", [&] {
        return queue.take(test.at(0), {{test.service("KK")}, QStringLiteral("VIP")});
    });
    refused(ErrorCode::OutOfRange, "nobody", [&] { return queue.take(test.at(0), {{test.service("KK")}, {}, 0}); });
    refused(ErrorCode::OutOfRange, "a crowd", [&] { return queue.take(test.at(0), {{test.service("KK")}, {}, 100}); });
    refused(ErrorCode::WrongState, "a paper number in use", [&] {
        return queue.take(test.at(0), {{test.service("KK")}, {}, 1, true, 1});
    });
    refused(ErrorCode::OutOfRange, "paper number 0", [&] {
        return queue.take(test.at(0), {{test.service("KK")}, {}, 1, true, 0});
    });
    refused(ErrorCode::TicketNotFound, "no such number", [&] { return queue.start(test.at(0), TicketId(99)); });
    refused(ErrorCode::WrongState, "start a waiting one", [&] { return queue.start(test.at(0), first); });
    refused(ErrorCode::WrongState, "finish a waiting one", [&] { return queue.finish(test.at(0), first); });
    refused(ErrorCode::WrongState, "finish and call", [&] { return queue.finishAndCall(test.at(0), first); });
    refused(ErrorCode::WrongState, "recall a waiting one", [&] { return queue.recall(test.at(0), first); });
    refused(ErrorCode::WrongState, "return of a waiting one", [&] { return queue.comeBack(test.at(0), first); });
    refused(ErrorCode::ReasonNeeded, "out of order", [&] { return queue.call(test.at(0), second); });
    refused(ErrorCode::UnknownReason, "out of order",
            [&] { return queue.call(test.at(0), second, QStringLiteral("mood")); });
    refused(ErrorCode::UnknownCounter, "no counter", [&] {
        return queue.callNext(Act{{test.office->station(), {}, {}}});
    });
    refused(ErrorCode::ReasonNeeded, "void", [&] { return queue.voided(test.at(0), first, {}); });
    refused(ErrorCode::OutOfRange, "persons", [&] { return queue.setPersons(test.at(0), first, 100); });
    refused(ErrorCode::OutOfRange, "quantity", [&] { return queue.setQuantity(test.at(0), first, leg, 1000); });
    refused(ErrorCode::LegNotFound, "another's leg",
            [&] { return queue.flagInaccurate(test.at(0), second, leg, true); });
    refused(ErrorCode::BadText, "a note too long",
            [&] { return queue.setNote(test.at(0), first, QString(501, QLatin1Char('a'))); });
    refused(ErrorCode::TicketNotFound, "a note of nobody",
            [&] { return queue.setNote(test.at(0), TicketId(99), QStringLiteral("a")); });
    refused(ErrorCode::OutOfRange, "nobody turned away",
            [&] { return queue.turnAway(test.at(0), test.service("KK"), 0, {}); });
    refused(ErrorCode::BadDay, "tomorrow's paper", [&] {
        return queue.catchUp(test.at(0), test.office->today().next(), test.service("KK"), 1, LegOutcome::Done,
                             QStringLiteral("power"));
    });

    must(queue.callNext(test.at(0)));
    refused(ErrorCode::CounterBusy, "a second one", [&] { return queue.callNext(test.at(0)); });
    refused(ErrorCode::CounterBusy, "walk-in", [&] { return queue.walkIn(test.at(0), {{test.service("KK")}}); });
    refused(ErrorCode::WrongState, "called already",
            [&] { return queue.call(test.at(1), first, QStringLiteral("short")); });
    refused(ErrorCode::TakenElsewhere, "another counter's", [&] { return queue.start(test.at(1), first); });
    refused(ErrorCode::TakenElsewhere, "another counter's", [&] { return queue.left(test.at(1), first); });
    refused(ErrorCode::TooSoon, "cool-down", [&] { return queue.recall(test.at(0), first); });
    refused(ErrorCode::ReasonNeeded, "absent too early", [&] { return queue.absent(test.at(0), first); });
    refused(ErrorCode::ReasonNeeded, "transfer", [&] {
        return queue.transfer(test.at(0), first, {test.service("AKTA"), {}, {}});
    });
    refused(ErrorCode::UnknownCounter, "transfer", [&] {
        return queue.transfer(test.at(0), first, {{}, CounterId(99), QStringLiteral("continues_elsewhere")});
    });
    refused(ErrorCode::CounterBusy, "pause",
            [&] { return test.office->counters().pause(test.at(0), QStringLiteral("rest")); });
    refused(ErrorCode::CounterBusy, "close",
            [&] { return test.office->counters().close(test.at(0), QStringLiteral("end")); });
    must(queue.start(test.at(0), first));
    must(queue.addService(test.at(0), first, test.service("AKTA")));
    refused(ErrorCode::LegsNotRun, "finish", [&] { return queue.finish(test.at(0), first); });
    refused(ErrorCode::ReasonNeeded, "refused", [&] {
        return queue.finish(test.at(0), first, {{leg, LegOutcome::Refused}});
    });
    must(verify(test.address));
}

TEST_CASE("Several services: what ran is ended, the place is kept for the rest")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const Visit first = must(queue.take(test.at(0), {{test.service("KK"), test.service("AKTA")}}));
    const TicketId second = test.take("AKTA").ticket.id;
    must(queue.callNext(test.at(0)));
    must(queue.start(test.at(0), first.ticket.id));
    test.clock.advance(minuteMs);
    const Visit back = must(queue.backToQueue(test.at(0), first.ticket.id));
    CHECK(back.ticket.wanted == test.service("AKTA"));
    CHECK(back.ticket.rankAt == first.ticket.rankAt);
    CHECK(back.legs[0].outcome == LegOutcome::Done);
    CHECK(must(queue.callNext(test.at(1))).ticket.id == first.ticket.id);
    must(queue.start(test.at(1), first.ticket.id));
    test.clock.advance(minuteMs);
    CHECK(must(queue.finish(test.at(1), first.ticket.id)).ticket.state == TicketState::Finished);
    CHECK(must(queue.callNext(test.at(0))).ticket.id == second);
    const auto whole = must(must(test.office->report({}))->summary(test.office->today(), test.office->today())).whole();
    CHECK(whole.visits.served == 1);
    CHECK(whole.serviceSeconds.count() == 2);
    must(verify(test.address));
}

TEST_CASE("A number called out of order needs its reason, a transfer keeps the place")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const TicketId first = test.take("KK").ticket.id;
    const TicketId second = test.take("KK").ticket.id;
    CHECK(must(queue.call(test.at(0), second, QStringLiteral("short"))).ticket.callReason == QStringLiteral("short"));
    must(queue.transfer(test.at(0), second, {test.service("AKTA"), {}, QStringLiteral("continues_elsewhere")}));
    CHECK(must(queue.callNext(test.at(0))).ticket.id == first);
    const Visit moved = must(
        queue.transfer(test.at(0), first, {{}, test.counter(1), QStringLiteral("continues_elsewhere")}));
    CHECK(moved.ticket.forCounter == test.counter(1));
    // Kept for Loket 2: Loket 1 passes it over, Loket 2 finds it on its old place.
    CHECK(must(queue.callNext(test.at(0))).ticket.id == second);
    CHECK(must(queue.callNext(test.at(1))).ticket.id == first);
    const auto whole = must(must(test.office->report({}))->summary(test.office->today(), test.office->today())).whole();
    CHECK(whole.visits.open == 2);
    must(verify(test.address));
}

TEST_CASE("The words of a note never stand in the journal")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    DeskWitness witness(test);
    auto &queue = test.office->queue();
    const TicketId ticket = test.take("KK").ticket.id;
    must(queue.setNote(test.at(0), ticket, QStringLiteral("JANGAN-KELUAR-77")));
    must(queue.setNote(test.at(0), ticket, QStringLiteral("JANGAN-KELUAR-78")));
    must(queue.callNext(test.at(0)));
    CHECK(must(test.office->snapshot(test.counter(0))).note == QStringLiteral("JANGAN-KELUAR-78"));
    for (const auto &entry : witness.entries(test.office->station()))
        CHECK_FALSE(canonicalText(entry).contains("JANGAN"));
    CHECK(witness.rows().filter(QStringLiteral("JANGAN")).size() == 1);
    must(verify(test.address));
    must(queue.setNote(test.at(0), ticket, QStringLiteral("  ")));
    CHECK(witness.rows().filter(QStringLiteral("JANGAN")).isEmpty());
    CHECK(must(test.office->snapshot(test.counter(0))).note.isEmpty());
    must(verify(test.address));
}

TEST_CASE("The day's end is done once, whoever does it, who is being served stays")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const auto other = must(
        Office::open(test.address, test.clock, QStringLiteral("loket-2"), QStringLiteral("counter")));
    const TicketId serving = test.take("KK").ticket.id;
    must(queue.callNext(test.at(0)));
    must(queue.start(test.at(0), serving));
    const TicketId called = test.take("KK").ticket.id;
    must(queue.callNext(test.at(1)));
    const TicketId waiting = must(queue.take(test.at(0), {{test.service("KK")}, QStringLiteral("LANSIA")})).ticket.id;
    const OfficeDay yesterday = test.office->today();
    CHECK(must(queue.endDaysBefore(test.at(0), yesterday)) == 0);
    test.clock.set(test.office->zone().startOf(yesterday.next()));
    CHECK(must(queue.endDaysBefore(test.at(0), test.office->today())) == 2);
    CHECK(must(other->queue().endDaysBefore({{other->station(), test.counter(1), {}}}, test.office->today())) == 0);
    CHECK(must(queue.endDaysBefore(test.at(0), test.office->today())) == 0);
    CHECK(must(test.office->visit(serving)).ticket.state == TicketState::Serving);
    for (const TicketId id : {called, waiting}) {
        CHECK(must(test.office->visit(id)).ticket.state == TicketState::Unserved);
        CHECK(must(test.office->visit(id)).ticket.endReason == QStringLiteral("day_end"));
    }

    // The id of each act is made from database, day and ticket.
    DeskWitness witness(test);
    const auto entries = witness.entries(test.office->station());
    const QString id = actIdFor(test.office->catalogue().unit.database,
                                QStringLiteral("day_end %1 %2").arg(yesterday.text()).arg(waiting.value()));
    CHECK(std::count_if(entries.begin(), entries.end(),
                        [&](const Entry &entry) { return entry.act == id && !entry.staff; })
          == 1);
    must(queue.finish(test.at(0), serving));
    const auto whole = must(must(test.office->report({}))->summary(yesterday, yesterday)).whole();
    CHECK(whole.visits.unserved == 2);
    CHECK(whole.visits.served == 1);
    must(verify(test.address));
}

TEST_CASE("An act that is repeated with its id is done once")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    DeskWitness witness(test);
    auto &queue = test.office->queue();
    const auto again = [](Act act) {
        act.mayBeDone = true;
        return act;
    };
    const Act take = test.at(0);
    const Visit taken = must(queue.take(take, {{test.service("KK")}}));
    const Act call = test.at(0);
    must(queue.callNext(call));
    const QStringList rows = witness.rows();
    witness.takeChanges();
    CHECK(must(queue.take(again(take), {{test.service("KK")}})).ticket.id == taken.ticket.id);
    // Who does not say that it may be done is found out by the id, which is unique.
    CHECK(must(queue.take(take, {{test.service("KK")}})).ticket.id == taken.ticket.id);
    CHECK(must(queue.callNext(again(call))).ticket.id == taken.ticket.id);
    CHECK((witness.rows() == rows));
    CHECK(witness.takeChanges().empty());

    must(queue.start(test.at(0), taken.ticket.id));
    const TicketId next = test.take("KK").ticket.id;
    const Act both = test.at(0);
    must(queue.finishAndCall(both, taken.ticket.id));
    const QStringList after = witness.rows();
    const auto repeated = must(queue.finishAndCall(again(both), taken.ticket.id));
    CHECK(repeated.finished.ticket.id == taken.ticket.id);
    REQUIRE(repeated.called);
    CHECK(repeated.called->ticket.id == next);
    CHECK((witness.rows() == after));
    must(verify(test.address));
}

TEST_CASE("Counters open, pause and close, and call only while open")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    DeskWitness witness(test);
    auto &counters = test.office->counters();
    auto &queue = test.office->queue();
    test.take("KK");
    const Instant back = test.clock.now() + 10 * minuteMs;
    const auto paused = doneOnce(test, witness, "counter_pause",
                                 [&] { return counters.pause(test.at(0), QStringLiteral("rest"), back); });
    CHECK(paused.state == CounterState::Paused);
    CHECK(paused.returnAt == back);
    CHECK(must(test.office->snapshot(test.counter(0))).state == CounterState::Paused);
    refusedWith(witness, ErrorCode::CounterClosed, "paused", [&] { return queue.callNext(test.at(0)); });
    doneOnce(test, witness, "counter_open", [&] { return counters.open(test.at(0)); });
    refusedWith(witness, ErrorCode::ReasonNeeded, "close", [&] { return counters.close(test.at(0), {}); });
    refusedWith(witness, ErrorCode::UnknownReason, "close",
                [&] { return counters.close(test.at(0), QStringLiteral("rest")); });
    refusedWith(witness, ErrorCode::UnknownCounter, "close",
                [&] { return counters.close(test.act(CounterId(99)), QStringLiteral("end")); });
    doneOnce(test, witness, "counter_close", [&] { return counters.close(test.at(0), QStringLiteral("end")); });
    refusedWith(witness, ErrorCode::CounterClosed, "closed",
                [&] { return queue.walkIn(test.at(0), {{test.service("KK")}}); });
    must(queue.callNext(test.at(1)));
    must(verify(test.address));
}

TEST_CASE("The list shows the order in which numbers are really called")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    must(test.office->setup().setCounterServices(test.at(0), test.counter(0), {test.service("KK")}));
    for (int i = 0; i < 24; ++i)
        test.take(i % 4 == 3 ? "AKTA" : "KK", i >= 8 && i % 2 == 0 ? QStringLiteral("LANSIA") : QString());
    const TicketId kept = test.take("AKTA").ticket.id;
    must(queue.call(test.at(1), kept, QStringLiteral("short")));
    must(queue.transfer(test.at(1), kept, {{}, test.counter(0), QStringLiteral("continues_elsewhere")}));

    auto expected = must(test.office->snapshot(test.counter(0))).waiting;
    CHECK(expected.size() == 19);
    CHECK(must(test.office->snapshot(test.counter(0))).elsewhere.size() == 6);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO(i);
        const auto now = must(test.office->snapshot(test.counter(0))).waiting;
        REQUIRE(now.size() == expected.size() - i);
        CHECK(now.front().ticket == expected[i].ticket);
        test.clock.advance(secondMs);
        const Visit called = must(queue.callNext(test.at(0)));
        CHECK(called.ticket.id == expected[i].ticket);
        must(queue.left(test.at(0), called.ticket.id));
    }
    CHECK(failedWith(queue.callNext(test.at(0)), ErrorCode::NothingWaiting));
}

TEST_CASE("A39: numbers beyond 999 go on and stay in order")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    TakeOrder paper{{test.service("KK")}};
    paper.paper = true;
    paper.number = 997;
    must(test.office->queue().take(test.at(0), paper));
    for (const char *number : {"A-998", "A-999", "A-1000", "A-1001"}) {
        const Visit visit = test.take("KK");
        CHECK(visit.ticket.number.text() == QString::fromLatin1(number));
        CHECK(must(test.office->visit(test.office->today(), visit.ticket.number)).ticket.id == visit.ticket.id);
    }
    const auto lines = must(must(test.office->report({}))->visits(test.office->today(), test.office->today()));
    QStringList numbers;
    for (const auto &line : lines)
        numbers << line.number.text();
    CHECK(numbers
          == QStringList{QStringLiteral("A-997"), QStringLiteral("A-998"), QStringLiteral("A-999"),
                         QStringLiteral("A-1000"), QStringLiteral("A-1001")});
    const auto waiting = must(test.office->snapshot(test.counter(0))).waiting;
    REQUIRE(waiting.size() == 5);
    CHECK(waiting.back().number.text() == QStringLiteral("A-1001"));
    must(verify(test.address));
}
