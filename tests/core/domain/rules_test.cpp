// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/officeday.h"
#include "core/domain/rules.h"
#include "tests/core/domain/visits.h"

#include <functional>

// The table of states and acts, and the edges of each rule (design.md section 4, corrections.md 12 to 15).

using namespace loket;
using namespace loket::test;

namespace {

const QString because = QStringLiteral("because");

constexpr std::array allStates{TicketState::Booked,  TicketState::Missed, TicketState::Waiting, TicketState::Called,
                               TicketState::Serving, TicketState::Parked, TicketState::Absent,  TicketState::Finished,
                               TicketState::Left,    TicketState::Voided, TicketState::Unserved};

/// A visit in that state, of counter one, with two services of which the first one ran where the state allows it.
Visit visitIn(TicketState state)
{
    const std::vector<ServiceId> two{familyCard, birth};
    switch (state) {
    case TicketState::Booked:
    case TicketState::Missed: {
        Visit visit = waiting(two);
        visit.ticket.state = state;
        return visit;
    }
    case TicketState::Waiting:
        return waiting(two);
    case TicketState::Called:
        return called(two);
    case TicketState::Serving:
        return serving(two);
    case TicketState::Parked:
        return parked(two);
    case TicketState::Absent:
        return absentee(two);
    case TicketState::Finished:
        return kept(rules::finish(serving(), after(5 * minuteMs), {}));
    case TicketState::Left:
        return kept(rules::left(waiting(two), after(5 * minuteMs), because));
    case TicketState::Voided:
        return kept(rules::voided(waiting(two), after(5 * minuteMs), because));
    case TicketState::Unserved:
        return kept(rules::unserved(waiting(two), after(5 * minuteMs), because));
    }
    FAIL("a state that no case makes");
    return waiting();
}

struct Act {
    const char *name;
    std::function<Result<Visit>(const Visit &)> run;
    std::vector<std::pair<TicketState, TicketState>> allowed; ///< from, to
};

using From = TicketState;

/// Each act at its best: by counter one, late enough, with every reason.
const std::vector<Act> &acts()
{
    static const rules::Moment now = after(10 * minuteMs);
    static const std::vector<Act> list{
        {"call",
         [](const Visit &v) { return rules::call(v, now, because); },
         {{From::Waiting, From::Called}, {From::Parked, From::Called}, {From::Absent, From::Called}}},
        {"recall", [](const Visit &v) { return rules::recall(v, now, {}); }, {{From::Called, From::Called}}},
        {"start", [](const Visit &v) { return rules::start(v, now); }, {{From::Called, From::Serving}}},
        {"absent", [](const Visit &v) { return rules::absent(v, now, {}, because); }, {{From::Called, From::Absent}}},
        {"come back",
         [](const Visit &v) { return rules::comeBack(v, now, {}, {}, because); },
         {{From::Absent, From::Waiting}}},
        {"park", [](const Visit &v) { return rules::park(v, now); }, {{From::Serving, From::Parked}}},
        {"resume", [](const Visit &v) { return rules::resume(v, now); }, {{From::Parked, From::Serving}}},
        {"transfer",
         [](const Visit &v) {
             return rules::transfer(v, now, {rules::ServiceChoice{moving, {}}, {}, because});
         },
         {{From::Called, From::Waiting}, {From::Serving, From::Waiting}}},
        {"finish",
         [](const Visit &v) {
             return rules::finish(v, now, {{v.legs.back().id, LegOutcome::NotDone, because}});
         },
         {{From::Serving, From::Finished}}},
        {"back to the queue",
         [](const Visit &v) { return rules::backToQueue(v, now, {}); },
         {{From::Serving, From::Waiting}}},
        {"change of officer",
         [](const Visit &v) { return rules::changeOfficer(v, now); },
         {{From::Serving, From::Serving}}},
        {"left",
         [](const Visit &v) { return rules::left(v, now, because); },
         {{From::Waiting, From::Left},
          {From::Called, From::Left},
          {From::Serving, From::Left},
          {From::Parked, From::Left},
          {From::Absent, From::Left}}},
        {"void",
         [](const Visit &v) { return rules::voided(v, now, because); },
         {{From::Waiting, From::Voided},
          {From::Called, From::Voided},
          {From::Serving, From::Voided},
          {From::Parked, From::Voided}}},
        {"unserved by the officer",
         [](const Visit &v) { return rules::unserved(v, now, because); },
         {{From::Waiting, From::Unserved},
          {From::Called, From::Unserved},
          {From::Serving, From::Unserved},
          {From::Parked, From::Unserved}}},
        {"unserved by the system",
         [](const Visit &v) { return rules::unserved(v, systemAfter(10 * minuteMs), because); },
         {{From::Waiting, From::Unserved}, {From::Called, From::Unserved}, {From::Parked, From::Unserved}}},
        {"add a service",
         [](const Visit &v) {
             return rules::addService(v, now, {moving, {}});
         },
         {{From::Waiting, From::Waiting},
          {From::Called, From::Called},
          {From::Serving, From::Serving},
          {From::Parked, From::Parked}}},
        {"switch",
         [](const Visit &v) { return rules::switchTo(v, now, v.legs.back().id); },
         {{From::Serving, From::Serving}}},
        {"priority",
         [](const Visit &v) { return rules::setPriority(v, now, because); },
         {{From::Waiting, From::Waiting}, {From::Parked, From::Parked}, {From::Absent, From::Absent}}},
        {"persons",
         [](const Visit &v) { return rules::setPersons(v, now, 4); },
         {{From::Waiting, From::Waiting},
          {From::Called, From::Called},
          {From::Serving, From::Serving},
          {From::Parked, From::Parked}}},
    };
    return list;
}

Millis secondsAtCounter(const Visit &visit, const Leg &leg, Millis now)
{
    return counterTime(leg, visit.spans, nine + now) / secondMs;
}

} // namespace

TEST_CASE("rules: every act leads from every state to the state of the design's table, or is refused")
{
    for (const auto &act : acts()) {
        for (const TicketState from : allStates) {
            INFO(act.name << " when " << word(from).toStdString());
            const Visit before = visitIn(from);
            REQUIRE(before.ticket.state == from);
            const Visit copy = before;
            const auto result = act.run(before);
            const auto expected = std::find_if(act.allowed.begin(), act.allowed.end(),
                                               [from](const auto &row) { return row.first == from; });
            if (expected == act.allowed.end())
                CHECK(refusal(result) == Error{ErrorCode::WrongState, QStringLiteral("A-017 ") + word(from)});
            else
                CHECK(kept(result).ticket.state == expected->second);
            CHECK(before == copy);
        }
    }
}

TEST_CASE("rules: a taken number waits with one planned leg for each service")
{
    auto wish = order({familyCard, birth});
    wish.services.back().standard = StandardId(5);
    wish.priority = QStringLiteral("elderly");
    wish.persons = 3;
    const Visit visit = kept(rules::take(wish, after(0)));
    CHECK(visit.ticket.state == TicketState::Waiting);
    CHECK(visit.ticket.takenAt == nine);
    CHECK(visit.ticket.rankAt == nine);
    CHECK(visit.ticket.service == familyCard);
    CHECK(visit.ticket.wanted == familyCard);
    CHECK(visit.ticket.isPrioritised());
    CHECK(visit.ticket.persons == 3);
    REQUIRE(visit.legs.size() == 2);
    CHECK(visit.legs[0].position == 1);
    CHECK(visit.legs[1].position == 2);
    CHECK(visit.legs[1].standard == StandardId(5));
    CHECK(visit.spans.empty());
    CHECK_FALSE(visit.legs[0].hasRun());
}

TEST_CASE("rules: a number may keep an earlier place than the moment of taking")
{
    auto wish = order();
    wish.rankAt = nine - 60 * minuteMs;
    wish.follows = TicketId(3);
    wish.paper = true;
    const Visit visit = kept(rules::take(wish, after(0)));
    CHECK(visit.ticket.takenAt == nine);
    CHECK(visit.ticket.rankAt == nine - 60 * minuteMs);
    CHECK(visit.ticket.follows == TicketId(3));
    CHECK(visit.ticket.paper);
}

TEST_CASE("rules: a number needs a service and 1 to 99 persons")
{
    CHECK(refusal(rules::take(order({}), after(0))).code == ErrorCode::UnknownService);
    for (const int persons : {-1, 0, 100}) {
        auto wish = order();
        wish.persons = persons;
        CHECK(refusal(rules::take(wish, after(0))).code == ErrorCode::OutOfRange);
        CHECK(refusal(rules::walkIn(wish, after(0))).code == ErrorCode::OutOfRange);
    }
    for (const int persons : {1, 99}) {
        auto wish = order();
        wish.persons = persons;
        CHECK(kept(rules::take(wish, after(0))).ticket.persons == persons);
    }
}

TEST_CASE("rules: a walk-in is served at once and has no call")
{
    const Visit visit = kept(rules::walkIn(order({familyCard, birth}), after(0)));
    CHECK(visit.ticket.state == TicketState::Serving);
    CHECK(visit.ticket.walkIn);
    CHECK(visit.ticket.counter == counterOne);
    CHECK(visit.ticket.calls == 0);
    CHECK_FALSE(visit.ticket.firstCalledAt);
    CHECK_FALSE(visit.ticket.calledAt);
    CHECK_FALSE(visit.legs[0].calledAt);
    REQUIRE(visit.runningLeg());
    CHECK(visit.runningLeg()->service == familyCard);
    CHECK(refusal(rules::walkIn(order(), systemAfter(0))).code == ErrorCode::UnknownCounter);
}

TEST_CASE("rules: the first call ends the wait once and for all")
{
    Visit visit = called();
    CHECK(visit.ticket.calls == 1);
    CHECK(visit.ticket.counter == counterOne);
    CHECK(visit.ticket.firstCalledAt == nine + minuteMs);
    visit = kept(rules::absent(visit, after(2 * minuteMs), {}, because));
    visit = kept(rules::comeBack(visit, after(3 * minuteMs), {}, {}, {}));
    CHECK(visit.ticket.calls == 0);
    visit = kept(rules::call(visit, after(9 * minuteMs, counterTwo), because));
    CHECK(visit.ticket.firstCalledAt == nine + minuteMs);
    CHECK(visit.ticket.callingAt == nine + 9 * minuteMs);
    CHECK(visit.ticket.calledAt == nine + 9 * minuteMs);
    CHECK(visit.ticket.callReason == because);
    CHECK(visit.ticket.counter == counterTwo);
    CHECK(visit.ticket.rankAt == nine);
    CHECK(refusal(rules::call(waiting(), systemAfter(0), {})).code == ErrorCode::UnknownCounter);
}

TEST_CASE("rules: a number is called again after 8 seconds and at most three times")
{
    const rules::CallLimits limits;
    Visit visit = called();
    const Millis first = minuteMs;
    CHECK(refusal(rules::recall(visit, after(first), limits)) == Error{ErrorCode::TooSoon, QStringLiteral("8")});
    CHECK(refusal(rules::recall(visit, after(first + 7001), limits)) == Error{ErrorCode::TooSoon, QStringLiteral("1")});
    CHECK(refusal(rules::recall(visit, after(first + 7999), limits)) == Error{ErrorCode::TooSoon, QStringLiteral("1")});
    for (int repetition = 1; repetition <= 3; ++repetition) {
        visit = kept(rules::recall(visit, after(first + repetition * 8000), limits));
        CHECK(visit.ticket.calls == 1 + repetition);
        CHECK(visit.ticket.calledAt == nine + first + repetition * 8000);
        CHECK(visit.ticket.callingAt == nine + first);
        CHECK(refusal(rules::recall(visit, after(first + repetition * 8000 + 7999), limits)).code
              == ErrorCode::TooSoon);
    }
    CHECK(refusal(rules::recall(visit, after(60 * minuteMs), limits))
          == Error{ErrorCode::TooSoon, QStringLiteral("limit 4")});
}

TEST_CASE("rules: a new calling may be repeated as often as the first one")
{
    Visit visit = called();
    for (int repetition = 1; repetition <= 3; ++repetition)
        visit = kept(rules::recall(visit, after((1 + repetition) * minuteMs), {}));
    visit = kept(rules::absent(visit, after(5 * minuteMs), {}, {}));
    visit = kept(rules::call(visit, after(6 * minuteMs), {}));
    CHECK(visit.ticket.calls == 1);
    CHECK(kept(rules::recall(visit, after(7 * minuteMs), {})).ticket.calls == 2);
}

TEST_CASE("rules: absent needs a reason before two calls and before 60 seconds")
{
    const rules::CallLimits limits;
    const Error needed{ErrorCode::ReasonNeeded, QStringLiteral("absent_early")};
    const Visit once = called();
    const Visit twice = kept(rules::recall(once, after(minuteMs + 8000), limits));

    CHECK(refusal(rules::absent(once, after(2 * minuteMs), limits, {})) == needed);
    CHECK(refusal(rules::absent(once, after(60 * minuteMs), limits, {})) == needed);
    CHECK(refusal(rules::absent(twice, after(2 * minuteMs - 1), limits, {})) == needed);
    CHECK(refusal(rules::absent(twice, after(0), limits, {})) == needed); // a clock that was put back
    CHECK(kept(rules::absent(twice, after(2 * minuteMs), limits, {})).ticket.state == TicketState::Absent);

    const Visit early = kept(rules::absent(once, after(minuteMs + 1000), limits, because));
    CHECK(early.ticket.state == TicketState::Absent);
    CHECK(early.ticket.absentAt == nine + minuteMs + 1000);
    CHECK(early.ticket.endReason == because);
}

TEST_CASE("rules: who was absent returns freely until the later of five more numbers and 30 minutes")
{
    const rules::CallLimits limits;
    const Visit visit = absentee();
    const Millis marked = 2 * minuteMs;
    struct Row {
        int numbersSince;
        Millis later;
        bool free;
    };
    const std::vector<Row> rows{
        {0, 0, true},
        {4, 30 * minuteMs, true},
        {4, 300 * minuteMs, true}, // few numbers called: time alone does not end it
        {5, 30 * minuteMs, true},  // many called, but within 30 minutes
        {99, 30 * minuteMs, true},
        {5, 30 * minuteMs + 1, false},
        {99, 300 * minuteMs, false},
        {99, -60 * minuteMs, true}, // a station whose clock is behind never shortens it
    };
    for (const auto &row : rows) {
        INFO(row.numbersSince << " numbers, " << row.later << " ms");
        const auto now = after(marked + row.later);
        const rules::SinceAbsent since{row.numbersSince, std::max<Millis>(row.later, 0)};
        const auto back = rules::comeBack(visit, now, limits, since, {});
        const auto again = rules::call(visit, now, {}, limits, since);
        if (row.free) {
            CHECK(kept(back).ticket.state == TicketState::Waiting);
            CHECK(kept(again).ticket.state == TicketState::Called);
        } else {
            CHECK(refusal(back) == Error{ErrorCode::ReasonNeeded, QStringLiteral("late_return")});
            CHECK(refusal(again) == Error{ErrorCode::ReasonNeeded, QStringLiteral("late_return")});
        }
        CHECK(kept(rules::call(visit, now, because, limits, since)).ticket.callReason == because);
        const Visit returned = kept(rules::comeBack(visit, now, limits, since, because));
        CHECK(returned.ticket.endReason == because);
        CHECK(returned.ticket.rankAt == nine);
        CHECK_FALSE(returned.ticket.absentAt);
    }
}

TEST_CASE("rules: the reason of an absence does not become the reason of a finished visit")
{
    Visit visit = absentee();
    SECTION("called again") {}
    SECTION("returned late")
    {
        visit = kept(rules::comeBack(visit, after(5 * minuteMs), {}, {}, because));
    }
    visit = kept(rules::call(visit, after(6 * minuteMs), {}));
    visit = kept(rules::start(visit, after(7 * minuteMs)));
    visit = kept(rules::finish(visit, after(8 * minuteMs), {}));
    CHECK(visit.ticket.endReason.isEmpty());
    CHECK_FALSE(visit.ticket.absentAt);
}

TEST_CASE("rules: a start runs the first service from the last call")
{
    Visit visit = kept(rules::recall(called({familyCard, birth}), after(minuteMs + 9000), {}));
    visit = kept(rules::start(visit, after(2 * minuteMs)));
    REQUIRE(visit.runningLeg());
    const Leg &leg = *visit.runningLeg();
    CHECK(leg.service == familyCard);
    CHECK(leg.calledAt == nine + minuteMs + 9000);
    CHECK(leg.startedAt == nine + 2 * minuteMs);
    CHECK(leg.counter == counterOne);
    REQUIRE(visit.spans.size() == 1);
    CHECK(visit.spans[0].staff == StaffId(1));
    CHECK(visit.spans[0].counter == counterOne);
    CHECK(visit.spans[0].why == SpanEnd::Running);
}

TEST_CASE("rules: another counter cannot act on a number that is called or being served")
{
    const auto other = after(10 * minuteMs, counterTwo);
    const Error elsewhere{ErrorCode::TakenElsewhere, QStringLiteral("A-017")};
    const rules::Transfer away{{}, counterTwo, because};
    for (const Visit &visit : {called(), serving()}) {
        INFO(word(visit.ticket.state).toStdString());
        CHECK(refusal(rules::transfer(visit, other, away)) == elsewhere);
        CHECK(refusal(rules::left(visit, other, because)) == elsewhere);
        CHECK(refusal(rules::voided(visit, other, because)) == elsewhere);
        CHECK(refusal(rules::unserved(visit, other, because)) == elsewhere);
        CHECK(refusal(rules::call(visit, other, because)).code == ErrorCode::WrongState);
    }
    CHECK(refusal(rules::recall(called(), other, {})) == elsewhere);
    CHECK(refusal(rules::start(called(), other)) == elsewhere);
    CHECK(refusal(rules::absent(called(), other, {}, because)) == elsewhere);
    CHECK(refusal(rules::park(serving(), other)) == elsewhere);
    CHECK(refusal(rules::finish(serving(), other, {})) == elsewhere);
    const Visit two = serving({familyCard, birth});
    CHECK(refusal(rules::switchTo(two, other, two.legs[1].id)) == elsewhere);
    CHECK(refusal(rules::start(called(), systemAfter(10 * minuteMs))) == elsewhere);
}

TEST_CASE("rules: what waits, is parked or absent may be ended at any counter")
{
    const auto other = after(10 * minuteMs, counterTwo);
    CHECK(kept(rules::left(waiting(), other, {})).ticket.state == TicketState::Left);
    CHECK(kept(rules::left(parked(), other, {})).ticket.state == TicketState::Left);
    CHECK(kept(rules::left(absentee(), other, {})).ticket.state == TicketState::Left);
    CHECK(kept(rules::voided(parked(), other, because)).ticket.state == TicketState::Voided);
    CHECK(kept(rules::unserved(waiting(), other, because)).ticket.state == TicketState::Unserved);
}

TEST_CASE("rules: a parked visit goes on with the same leg, resumed or called again")
{
    // Counter one: 1 minute before parking; then 4 minutes at the counter where it goes on.
    Visit visit = parked({familyCard, birth});
    const LegId interrupted = visit.legs[0].id;
    CHECK_FALSE(visit.runningLeg());
    CHECK(visit.spans[0].why == SpanEnd::Parked);
    CHECK(visit.legs[0].isUnfinished());

    SECTION("resumed at another counter")
    {
        visit = kept(rules::resume(visit, after(10 * minuteMs, counterTwo)));
    }
    SECTION("called again by another counter")
    {
        visit = kept(rules::call(visit, after(9 * minuteMs, counterTwo), {}));
        visit = kept(rules::start(visit, after(10 * minuteMs, counterTwo)));
    }
    REQUIRE(visit.runningLeg());
    CHECK(visit.runningLeg()->id == interrupted);
    CHECK(visit.ticket.counter == counterTwo);
    CHECK(visit.legs.size() == 2);
    CHECK(visit.spans.size() == 2);
    CHECK(visit.legs[0].startedAt == nine + 2 * minuteMs);
    CHECK(visit.legs[0].calledAt == nine + minuteMs);
    CHECK(visit.legs[0].counter == counterTwo);
    CHECK(secondsAtCounter(visit, visit.legs[0], 14 * minuteMs) == 300);
}

TEST_CASE("rules: resume needs a counter")
{
    CHECK(refusal(rules::resume(parked(), systemAfter(9 * minuteMs))).code == ErrorCode::UnknownCounter);
}

TEST_CASE("rules: a parked visit goes on with the leg that ran last, not with the first of its services")
{
    Visit visit = serving({familyCard, birth});
    visit = kept(rules::switchTo(visit, after(3 * minuteMs), visit.legs[1].id));
    visit = kept(rules::park(visit, after(4 * minuteMs)));
    visit = kept(rules::resume(visit, after(5 * minuteMs)));
    REQUIRE(visit.runningLeg());
    CHECK(visit.runningLeg()->id == visit.legs[1].id);
}

TEST_CASE("rules: of two legs of one service the interrupted one goes on")
{
    Visit visit = serving({familyCard, familyCard});
    visit = kept(rules::switchTo(visit, after(3 * minuteMs), visit.legs[1].id));
    visit = kept(rules::park(visit, after(4 * minuteMs)));
    visit = kept(rules::call(visit, after(5 * minuteMs), {}));
    visit = kept(rules::start(visit, after(6 * minuteMs)));
    REQUIRE(visit.runningLeg());
    CHECK(visit.runningLeg()->id == visit.legs[1].id);
}

TEST_CASE("rules: switching between services gives each leg the minutes it had")
{
    Visit visit = serving({familyCard, birth, moving}); // starts at minute 2
    visit = kept(rules::switchTo(visit, after(5 * minuteMs), visit.legs[1].id));
    visit = kept(rules::switchTo(visit, after(9 * minuteMs), visit.legs[0].id));
    CHECK(visit.ticket.wanted == familyCard);
    const Visit same = kept(rules::switchTo(visit, after(10 * minuteMs), visit.legs[0].id));
    CHECK(same == visit); // already running
    visit = kept(rules::finish(visit, after(11 * minuteMs), {{visit.legs[2].id, LegOutcome::NotDone, because}}));

    CHECK(visit.spans.size() == 3);
    CHECK(visit.spans[0].why == SpanEnd::Switched);
    CHECK(visit.spans[1].why == SpanEnd::Switched);
    CHECK(visit.spans[2].why == SpanEnd::Ended);
    CHECK(secondsAtCounter(visit, visit.legs[0], 60 * minuteMs) == 300);
    CHECK(secondsAtCounter(visit, visit.legs[1], 60 * minuteMs) == 240);
    CHECK(secondsAtCounter(visit, visit.legs[2], 60 * minuteMs) == 0);
    CHECK(visit.legs[0].outcome == LegOutcome::Done);
    CHECK(visit.legs[1].outcome == LegOutcome::Done);
    CHECK(visit.legs[2].outcome == LegOutcome::NotDone);
}

TEST_CASE("rules: only an unfinished leg of the visit can be switched to")
{
    Visit visit = serving({familyCard, birth});
    CHECK(refusal(rules::switchTo(visit, after(5 * minuteMs), LegId(99))).code == ErrorCode::LegNotFound);
    visit.legs[1].outcome = LegOutcome::Undone;
    CHECK(refusal(rules::switchTo(visit, after(5 * minuteMs), visit.legs[1].id)).code == ErrorCode::LegNotFound);
}

TEST_CASE("rules: a service added while being served is one more planned leg")
{
    Visit visit = kept(rules::addService(serving({familyCard, birth}), after(3 * minuteMs), {moving, StandardId(4)}));
    REQUIRE(visit.legs.size() == 3);
    CHECK(visit.legs[2].position == 3);
    CHECK(visit.legs[2].service == moving);
    CHECK(visit.legs[2].standard == StandardId(4));
    CHECK_FALSE(visit.legs[2].hasRun());
    REQUIRE(visit.runningLeg());
    CHECK(visit.runningLeg()->id == visit.legs[0].id);
    CHECK(refusal(rules::finish(visit, after(4 * minuteMs), {})) == Error{ErrorCode::LegsNotRun, QStringLiteral("2")});
}

TEST_CASE("rules: a transfer needs a reason and a place to go")
{
    const auto now = after(5 * minuteMs);
    CHECK(refusal(rules::transfer(serving(), now, {{}, {}, because})).code == ErrorCode::UnknownService);
    CHECK(refusal(rules::transfer(serving(), now, {{}, counterTwo, {}}))
          == Error{ErrorCode::ReasonNeeded, QStringLiteral("transfer")});
}

TEST_CASE("rules: a transfer to a counter keeps the place and the leg, which runs on there")
{
    Visit visit = kept(rules::transfer(serving(), after(5 * minuteMs), {{}, counterTwo, because}));
    CHECK(visit.ticket.state == TicketState::Waiting);
    CHECK(visit.ticket.rankAt == nine);
    CHECK(visit.ticket.takenAt == nine);
    CHECK(visit.ticket.firstCalledAt == nine + minuteMs);
    CHECK(visit.ticket.forCounter == counterTwo);
    CHECK(visit.ticket.calls == 0);
    CHECK(visit.legs.size() == 1);
    CHECK(visit.legs[0].isUnfinished());
    CHECK(visit.spans[0].why == SpanEnd::Moved);
    CHECK(visit.spans[0].endedAt == nine + 5 * minuteMs);

    // Kept for counter two: others need a reason.
    CHECK(refusal(rules::call(visit, after(6 * minuteMs), {}))
          == Error{ErrorCode::ReasonNeeded, QStringLiteral("out_of_order")});
    CHECK(kept(rules::call(visit, after(6 * minuteMs), because)).ticket.counter == counterOne);

    visit = kept(rules::call(visit, after(6 * minuteMs, counterTwo), {}));
    CHECK(visit.ticket.forCounter == counterTwo); // should he be absent, he comes back for the same counter
    visit = kept(rules::start(visit, after(7 * minuteMs, counterTwo)));
    CHECK_FALSE(visit.ticket.forCounter);
    visit = kept(rules::finish(visit, after(9 * minuteMs, counterTwo), {}));
    CHECK(visit.legs.size() == 1);
    CHECK(visit.legs[0].outcome == LegOutcome::Done);
    CHECK(visit.legs[0].counter == counterTwo);
    CHECK(secondsAtCounter(visit, visit.legs[0], 60 * minuteMs) == 300);
}

TEST_CASE("rules: a running leg that goes to another service ends as moved and the next one is planned")
{
    const rules::Transfer toMoving{rules::ServiceChoice{moving, StandardId(4)}, {}, because};
    Visit visit = kept(rules::transfer(serving(), after(5 * minuteMs), toMoving));
    CHECK(visit.ticket.state == TicketState::Waiting);
    CHECK(visit.ticket.rankAt == nine);
    CHECK(visit.ticket.service == familyCard); // the visit counts under what the number was taken for
    CHECK(visit.ticket.wanted == moving);
    CHECK_FALSE(visit.ticket.forCounter);
    REQUIRE(visit.legs.size() == 2);
    CHECK(visit.legs[0].outcome == LegOutcome::Moved);
    CHECK(visit.legs[0].reason == because);
    CHECK(visit.legs[0].endedAt == nine + 5 * minuteMs);
    CHECK(visit.legs[1].service == moving);
    CHECK(visit.legs[1].standard == StandardId(4));
    CHECK_FALSE(visit.legs[1].hasRun());

    visit = kept(rules::call(visit, after(6 * minuteMs, counterTwo), {}));
    visit = kept(rules::start(visit, after(7 * minuteMs, counterTwo)));
    REQUIRE(visit.runningLeg());
    CHECK(visit.runningLeg()->id == visit.legs[1].id);
    CHECK(visit.runningLeg()->calledAt == nine + 6 * minuteMs);
}

TEST_CASE("rules: a transfer before anything ran keeps the leg for the other service")
{
    const rules::Transfer toMoving{rules::ServiceChoice{moving, StandardId(4)}, counterTwo, because};
    const Visit visit = kept(rules::transfer(called(), after(5 * minuteMs), toMoving));
    REQUIRE(visit.legs.size() == 1);
    CHECK(visit.legs[0].service == moving);
    CHECK(visit.legs[0].standard == StandardId(4));
    CHECK(visit.legs[0].isUnfinished());
    CHECK(visit.ticket.service == familyCard);
    CHECK(visit.ticket.wanted == moving);
    CHECK(visit.ticket.forCounter == counterTwo);
    CHECK(visit.spans.empty());
}

TEST_CASE("rules: a transfer to a service that the visit has already plans no second leg of it")
{
    const rules::Transfer toBirth{rules::ServiceChoice{birth, {}}, {}, because};
    SECTION("from a running leg")
    {
        Visit visit = kept(rules::transfer(serving({familyCard, birth}), after(5 * minuteMs), toBirth));
        CHECK(visit.legs.size() == 2);
        CHECK(visit.legs[0].outcome == LegOutcome::Moved);
        CHECK(visit.ticket.wanted == birth);
        visit = kept(rules::call(visit, after(6 * minuteMs, counterTwo), {}));
        visit = kept(rules::start(visit, after(7 * minuteMs, counterTwo)));
        CHECK(kept(rules::finish(visit, after(8 * minuteMs, counterTwo), {})).ticket.state == TicketState::Finished);
    }
    SECTION("before anything ran: the first service stays to be done")
    {
        Visit visit = kept(rules::transfer(called({familyCard, birth}), after(5 * minuteMs), toBirth));
        CHECK(visit.legs.size() == 2);
        CHECK(visit.legs[0].service == familyCard);
        CHECK(visit.legs[0].isUnfinished());
        visit = kept(rules::call(visit, after(6 * minuteMs, counterTwo), {}));
        visit = kept(rules::start(visit, after(7 * minuteMs, counterTwo)));
        REQUIRE(visit.runningLeg());
        CHECK(visit.runningLeg()->service == birth);
    }
}

TEST_CASE("rules: finishing ends what ran as done and asks about what never ran")
{
    const auto now = after(12 * minuteMs);
    const Visit visit = serving({familyCard, birth, moving});
    const LegId second = visit.legs[1].id;
    const LegId third = visit.legs[2].id;
    CHECK(refusal(rules::finish(visit, now, {})) == Error{ErrorCode::LegsNotRun, QStringLiteral("2")});
    CHECK(refusal(rules::finish(visit, now, {{second, LegOutcome::NotDone, because}}))
          == Error{ErrorCode::LegsNotRun, QStringLiteral("1")});
    CHECK(refusal(rules::finish(visit, now, {{second, LegOutcome::NotDone, {}}, {third, LegOutcome::NotDone, because}}))
          == Error{ErrorCode::ReasonNeeded, QStringLiteral("not_done")});
    for (const LegOutcome outcome :
         {LegOutcome::Done, LegOutcome::Accepted, LegOutcome::Incomplete, LegOutcome::Refused, LegOutcome::Referred,
          LegOutcome::Moved, LegOutcome::Undone, LegOutcome::None}) {
        INFO(word(outcome).toStdString());
        CHECK(
            refusal(rules::finish(visit, now, {{second, outcome, because}, {third, LegOutcome::NotDone, because}})).code
            == ErrorCode::OutOfRange);
    }
    const Visit done = kept(
        rules::finish(visit, now, {{second, LegOutcome::NotDone, because}, {third, LegOutcome::NotDone, because}}));
    CHECK(done.ticket.state == TicketState::Finished);
    CHECK(done.ticket.endedAt == now.at);
    CHECK(done.legs[0].outcome == LegOutcome::Done);
    CHECK(done.legs[0].endedAt == now.at);
    CHECK(done.legs[1].outcome == LegOutcome::NotDone);
    CHECK(done.legs[1].reason == because);
    CHECK_FALSE(done.legs[1].hasRun());
    CHECK(done.spans[0].why == SpanEnd::Ended);
}

TEST_CASE("rules: refused, referred and not done need a reason, the other outcomes do not")
{
    struct Row {
        LegOutcome outcome;
        QString kindOfReason; ///< empty = none needed
    };
    const std::vector<Row> rows{{LegOutcome::Done, {}},
                                {LegOutcome::Accepted, {}},
                                {LegOutcome::Incomplete, {}},
                                {LegOutcome::Refused, QStringLiteral("refused")},
                                {LegOutcome::Referred, QStringLiteral("referred")},
                                {LegOutcome::NotDone, QStringLiteral("not_done")}};
    const Visit visit = serving();
    const LegId leg = visit.legs[0].id;
    for (const auto &row : rows) {
        INFO(word(row.outcome).toStdString());
        const auto bare = rules::finish(visit, after(9 * minuteMs), {{leg, row.outcome, {}}});
        if (row.kindOfReason.isEmpty())
            CHECK(kept(bare).legs[0].outcome == row.outcome);
        else
            CHECK(refusal(bare) == Error{ErrorCode::ReasonNeeded, row.kindOfReason});
        const Visit done = kept(rules::finish(visit, after(9 * minuteMs), {{leg, row.outcome, because}}));
        CHECK(done.legs[0].outcome == row.outcome);
        CHECK(done.legs[0].reason == because);
        CHECK(done.ticket.endReason.isEmpty());
    }
    for (const LegOutcome outcome : {LegOutcome::None, LegOutcome::Moved, LegOutcome::Undone})
        CHECK(refusal(rules::finish(visit, after(9 * minuteMs), {{leg, outcome, because}})).code
              == ErrorCode::OutOfRange);
}

TEST_CASE("rules: a result must be for an unfinished leg of this visit")
{
    const rules::Transfer toMoving{rules::ServiceChoice{moving, {}}, {}, because};
    Visit visit = kept(rules::transfer(serving(), after(5 * minuteMs), toMoving));
    visit = kept(rules::call(visit, after(6 * minuteMs), {}));
    visit = kept(rules::start(visit, after(7 * minuteMs)));
    const auto now = after(9 * minuteMs);
    CHECK(refusal(rules::finish(visit, now, {{LegId(99)}})).code == ErrorCode::LegNotFound);
    CHECK(refusal(rules::finish(visit, now, {{visit.legs[0].id}})).code == ErrorCode::LegNotFound);
    const Visit done = kept(rules::finish(visit, now, {}));
    CHECK(done.legs[0].outcome == LegOutcome::Moved); // what had ended stays as it ended
    CHECK(done.legs[0].endedAt == nine + 5 * minuteMs);
    CHECK(done.legs[1].outcome == LegOutcome::Done);
}

TEST_CASE("rules: a visit that ends unfinished has no served leg, but keeps the time it had")
{
    struct Row {
        TicketState state;
        Result<Visit> result;
    };
    const Visit visit = serving({familyCard, birth});
    const auto now = after(6 * minuteMs);
    const std::vector<Row> rows{{TicketState::Left, rules::left(visit, now, because)},
                                {TicketState::Voided, rules::voided(visit, now, because)},
                                {TicketState::Unserved, rules::unserved(visit, now, because)}};
    for (const auto &row : rows) {
        INFO(word(row.state).toStdString());
        const Visit ended = kept(row.result);
        CHECK(ended.ticket.state == row.state);
        CHECK(ended.ticket.endedAt == now.at);
        CHECK(ended.ticket.endReason == because);
        CHECK_FALSE(ended.runningLeg());
        for (const auto &leg : ended.legs) {
            CHECK(leg.outcome == LegOutcome::NotDone);
            CHECK(leg.endedAt == now.at);
        }
        CHECK(secondsAtCounter(ended, ended.legs[0], 60 * minuteMs) == 240);
        CHECK(secondsAtCounter(ended, ended.legs[1], 60 * minuteMs) == 0);
    }
}

TEST_CASE("rules: voided and unserved need a reason, left does not")
{
    const auto now = after(6 * minuteMs);
    CHECK(kept(rules::left(waiting(), now, {})).ticket.state == TicketState::Left);
    CHECK(refusal(rules::voided(waiting(), now, {})) == Error{ErrorCode::ReasonNeeded, QStringLiteral("void")});
    CHECK(refusal(rules::unserved(waiting(), now, {})) == Error{ErrorCode::ReasonNeeded, QStringLiteral("unserved")});
}

TEST_CASE("rules: at the day's end the system leaves a visitor who is being served, an officer may end him")
{
    const QString dayEnd = QStringLiteral("day_end");
    const auto system = systemAfter(15 * 60 * minuteMs);
    for (const Visit &visit : {waiting(), called(), parked()}) {
        const Visit ended = kept(rules::unserved(visit, system, dayEnd));
        CHECK(ended.ticket.state == TicketState::Unserved);
        CHECK(ended.ticket.endReason == dayEnd);
        CHECK(ended.legs[0].outcome == LegOutcome::NotDone);
    }
    CHECK(refusal(rules::unserved(serving(), system, dayEnd)).code == ErrorCode::WrongState);
    CHECK(refusal(rules::unserved(absentee(), system, dayEnd)).code == ErrorCode::WrongState);
    CHECK(kept(rules::unserved(serving(), after(6 * 60 * minuteMs), dayEnd)).ticket.state == TicketState::Unserved);
}

TEST_CASE("rules: persons are 1 to 99 and pieces 1 to 999")
{
    const auto now = after(3 * minuteMs);
    const Visit visit = serving();
    const LegId leg = visit.legs[0].id;
    for (const int persons : {-5, 0, 100})
        CHECK(refusal(rules::setPersons(visit, now, persons)).code == ErrorCode::OutOfRange);
    for (const int persons : {1, 99})
        CHECK(kept(rules::setPersons(visit, now, persons)).ticket.persons == persons);
    for (const int quantity : {-5, 0, 1000})
        CHECK(refusal(rules::setQuantity(visit, now, leg, quantity)).code == ErrorCode::OutOfRange);
    for (const int quantity : {1, 999})
        CHECK(kept(rules::setQuantity(visit, now, leg, quantity)).legs[0].quantity == quantity);
    CHECK(refusal(rules::setQuantity(visit, now, LegId(99), 1)).code == ErrorCode::LegNotFound);
}

TEST_CASE("rules: a leg is flagged as inaccurate and back, also after the visit, and nothing else changes")
{
    Visit visit = kept(rules::finish(serving(), after(9 * minuteMs), {}));
    const LegId leg = visit.legs[0].id;
    Visit expected = visit;
    expected.legs[0].inaccurate = true;
    CHECK(kept(rules::flagInaccurate(visit, after(10 * minuteMs), leg, true)) == expected);
    CHECK(kept(rules::flagInaccurate(expected, after(11 * minuteMs), leg, false)) == visit);
    CHECK(refusal(rules::flagInaccurate(visit, after(11 * minuteMs), LegId(99), true)).code == ErrorCode::LegNotFound);
    visit.legs[0].outcome = LegOutcome::Undone;
    CHECK(refusal(rules::flagInaccurate(visit, after(11 * minuteMs), leg, true)).code == ErrorCode::LegNotFound);
}

TEST_CASE("rules: a priority class is set and taken away without a change of place")
{
    const Visit elderly = kept(rules::setPriority(waiting(), after(minuteMs), QStringLiteral("elderly")));
    CHECK(elderly.ticket.isPrioritised());
    CHECK(elderly.ticket.rankAt == nine);
    CHECK(kept(rules::setPriority(elderly, after(2 * minuteMs), {})) == waiting());
}

TEST_CASE("rules: a service across midnight lasts 600 seconds and counts in the day of its number (trial A3)")
{
    const auto zone = OfficeZone::fromId(QStringLiteral("Asia/Makassar")).value();
    const OfficeDay friday = thatDay();
    const Instant evening = zone.at(friday, (23 * 60 + 55) * minuteMs);
    const Instant night = zone.at(friday.next(), 5 * minuteMs);
    const auto by = [](Instant at) { return rules::Moment{after(0).actor, at}; };

    Visit visit = kept(rules::take(order(), by(evening)));
    visit = kept(rules::call(visit, by(evening), {}));
    visit = kept(rules::start(visit, by(evening)));
    visit = kept(rules::finish(visit, by(night), {}));

    CHECK(zone.dayOf(evening) == friday);
    CHECK(zone.dayOf(night) == friday.next());
    CHECK(visit.ticket.day == friday);
    CHECK(counterTime(visit.legs[0], visit.spans, night) == 600 * secondMs);
    CHECK(counterTime(visit.legs[0], visit.spans, night + 24 * 60 * minuteMs) == 600 * secondMs);
    CHECK(visit.legs[0].outcome == LegOutcome::Done);
}

TEST_CASE("rules: a finish recorded before its start lasts nothing, never less than nothing")
{
    const Visit visit = kept(rules::finish(serving(), after(-60 * minuteMs), {}));
    CHECK(counterTime(visit.legs[0], visit.spans, nine) == 0);
}
