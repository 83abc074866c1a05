// SPDX-License-Identifier: GPL-3.0-or-later
// What storage sorts is what core/domain/callingorder.h decides: the numbers that a counter sees, and the one it calls.
#include "core/domain/callingorder.h"
#include "tests/core/service/testoffice.h"

#include <map>
#include <random>

using namespace loket;
using namespace loket::test;

namespace {

using Ids = std::vector<qint64>;

/// Three counters that serve, and a reception that only sends on.
OfficeSetup threeCounters()
{
    OfficeSetup setup = smallSetup();
    setup.counters = {QStringLiteral("Loket 1"), QStringLiteral("Loket 2"), QStringLiteral("Loket 3"),
                      QStringLiteral("Penerima tamu")};
    return setup;
}

/// A random crowd in a real office, and beside it what the pure rule is asked with.
class Crowd
{
public:
    Crowd(storage::Backend backend, unsigned seed) : m_test(backend, threeCounters()), m_dice(seed)
    {
        Settings settings = m_test.office->catalogue().settings;
        settings.maxPriorityRun = roll(0, 3);
        must(m_test.office->setup().setSettings(m_test.at(0), settings));
        const std::vector<std::vector<ServiceId>> choices{
            {}, {m_test.service("KK")}, {m_test.service("AKTA")}, {m_test.service("KK"), m_test.service("AKTA")}};
        for (int i = 0; i < counters; ++i) {
            const auto &services = choices[std::size_t(roll(0, 3))];
            must(m_test.office->setup().setCounterServices(m_test.at(i), m_test.counter(i), services));
        }
    }

    void take()
    {
        TakeOrder order{{m_test.service(roll(0, 1) == 0 ? "KK" : "AKTA")}};
        if (roll(0, 2) == 0)
            order.priority = roll(0, 1) == 0 ? QStringLiteral("LANSIA") : QStringLiteral("DISABILITAS");
        order.paper = roll(0, 4) == 0;
        if (order.paper)
            order.number = 900 - int(m_tickets.size()); // numbers that come later and are smaller
        pass();
        m_tickets.push_back(must(queue().take(m_test.at(0), order)).ticket.id);
    }

    /// The reception calls somebody who waits and sends him on to a counter; he keeps his place.
    void keepForCounter()
    {
        const auto crowd = waiting();
        if (crowd.empty())
            return;
        const TicketId ticket = crowd[std::size_t(roll(0, int(crowd.size()) - 1))].ticket;
        pass();
        must(queue().call(m_test.at(counters), ticket, QStringLiteral("short")));
        const QueueDesk::TransferOrder order{
            {}, m_test.counter(roll(0, counters - 1)), QStringLiteral("continues_elsewhere")};
        must(queue().transfer(m_test.at(counters), ticket, order));
    }

    void changePriority()
    {
        const auto crowd = waiting();
        if (crowd.empty())
            return;
        const TicketId ticket = crowd[std::size_t(roll(0, int(crowd.size()) - 1))].ticket;
        pass();
        must(queue().setPriority(m_test.at(0), ticket, roll(0, 1) == 0 ? QString() : QStringLiteral("LANSIA")));
    }

    /// Compares, calls, and lets the visitor go in one of the ways there are. False when nobody could be called.
    bool callSomewhere()
    {
        const int index = roll(0, counters - 1);
        const Ids expected = order(index);
        const auto snapshot = must(m_test.office->snapshot(m_test.counter(index)));
        Ids seen;
        for (const auto &row : snapshot.waiting)
            seen.push_back(row.ticket.value());
        CHECK(seen == expected);
        CHECK(snapshot.waiting.size() + snapshot.elsewhere.size() == waiting().size());

        pass();
        const auto called = queue().callNext(m_test.at(index));
        if (expected.empty()) {
            CHECK(failedWith(called, ErrorCode::NothingWaiting));
            return false;
        }
        REQUIRE(must(called).ticket.id.value() == expected.front());
        noteCall(index, *called);
        letGo(index, called->ticket.id);
        return true;
    }

    [[nodiscard]] bool isEmpty() const { return waiting().empty(); }
    int roll(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_dice); }

private:
    static constexpr int counters = 3;

    QueueDesk &queue() { return m_test.office->queue(); }
    /// Often no time at all, so that places are equal.
    void pass() { m_test.clock.advance(roll(0, 2) == 0 ? secondMs : 0); }

    [[nodiscard]] std::vector<WaitingNumber> waiting() const
    {
        std::vector<WaitingNumber> numbers;
        for (auto id = m_tickets.rbegin(); id != m_tickets.rend(); ++id) { // in no order of use
            const Ticket ticket = must(m_test.office->visit(*id)).ticket;
            if (ticket.state == TicketState::Waiting)
                numbers.push_back({ticket.id, ticket.wanted, ticket.isPrioritised(), ticket.rankAt, ticket.forCounter});
        }
        return numbers;
    }

    /// The whole order of a counter by the pure rule, when nobody comes any more.
    [[nodiscard]] Ids order(int index) const
    {
        const CounterId counter = m_test.counter(index);
        const auto &services = m_test.office->catalogue().counter(counter)->services;
        const int maxRun = m_test.office->catalogue().settings.maxPriorityRun;
        auto crowd = waiting();
        const auto known = m_runs.find(index);
        int run = known == m_runs.end() ? 0 : known->second;
        Ids ids;
        while (const auto next = nextToCall(crowd, counter, services, run, maxRun)) {
            const auto found = std::find_if(crowd.begin(), crowd.end(),
                                            [&](const auto &number) { return number.ticket == *next; });
            run = found->prioritised ? run + 1 : 0;
            ids.push_back(next->value());
            crowd.erase(found);
        }
        return ids;
    }

    void noteCall(int index, const Visit &called)
    {
        m_test.clock.advance(1); // two calls of one counter are never at the same moment: a visitor sits there between
        m_runs[index] = called.ticket.isPrioritised() ? m_runs[index] + 1 : 0;
    }

    void letGo(int index, TicketId ticket)
    {
        const Act act = m_test.at(index);
        pass();
        switch (roll(0, 3)) {
        case 0:
            must(queue().absent(act, ticket, QStringLiteral("told")));
            return;
        case 1:
            must(queue().left(act, ticket));
            return;
        default:
            must(queue().start(act, ticket));
            must(queue().finish(m_test.at(index), ticket));
        }
    }

    TestOffice m_test;
    std::mt19937 m_dice;
    std::vector<TicketId> m_tickets;
    std::map<int, int> m_runs; ///< priority calls in a row, by counter
};

} // namespace

TEST_CASE("Counters see and call the numbers in the order of the pure rule, whatever the crowd")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const unsigned crowds = backend == storage::Backend::Sqlite ? 8 : 2;
    for (unsigned seed = 1; seed <= crowds; ++seed) {
        INFO("seed " << seed);
        Crowd crowd(backend, seed);
        int silent = 0;
        for (int i = 0; i < 60; ++i) {
            const int dice = crowd.roll(0, 9);
            if (dice < 5)
                crowd.take();
            else if (dice < 6)
                crowd.keepForCounter();
            else if (dice < 7)
                crowd.changePriority();
            else
                crowd.callSomewhere();
        }
        while (!crowd.isEmpty() && silent < 40)
            silent = crowd.callSomewhere() ? 0 : silent + 1;
    }
}

TEST_CASE("A paper number has its place from the start of the outage that it was written in")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &counters = test.office->counters();
    int number = 991; // from high to low, so that taking goes on above them
    const auto paper = [&](int index) {
        TakeOrder order{{test.service("KK")}};
        order.paper = true;
        order.number = --number;
        test.clock.advance(secondMs);
        return must(test.office->queue().take(test.at(index), order)).ticket;
    };
    const Ticket first = paper(0);
    CHECK(first.rankAt == first.takenAt); // no outage was declared: from its entry

    test.take("KK");
    test.clock.advance(10 * minuteMs);
    const Instant cut = test.clock.now() - 5 * minuteMs;
    const auto power = must(counters.beginOutage(test.at(0), {}, QStringLiteral("power"), cut));
    CHECK(paper(0).rankAt == cut); // entered while it lasts
    must(counters.beginOutage(test.at(0), test.counter(0), QStringLiteral("network"), test.clock.now()));
    CHECK(paper(0).rankAt == cut); // one failure runs into the other
    test.clock.advance(minuteMs);
    must(counters.endOutage(test.at(0), power.id, test.clock.now()));
    const Ticket after = test.take("KK").ticket;
    const Ticket late = paper(1); // the other counter's network works
    CHECK(late.rankAt == cut);
    CHECK(late.takenAt > after.takenAt);

    QStringList called;
    for (const auto &row : must(test.office->snapshot(test.counter(0))).waiting)
        called << row.number.text();
    CHECK(called
          == QStringList{QStringLiteral("A-990"), QStringLiteral("A-991"), QStringLiteral("A-989"),
                         QStringLiteral("A-988"), QStringLiteral("A-987"), QStringLiteral("A-992")});
    SECTION("the outage of another counter moves nobody")
    {
        must(counters.beginOutage(test.at(1), test.counter(1), QStringLiteral("equipment"), test.clock.now()));
        CHECK(paper(1).rankAt > late.rankAt);
        CHECK(paper(0).rankAt == cut);
    }
    SECTION("an outage of an earlier day is over")
    {
        test.clock.advance(24 * 60 * minuteMs);
        const Ticket ticket = paper(1);
        CHECK(ticket.rankAt == ticket.takenAt);
    }
}

TEST_CASE("A priority number that another counter calls later was still a call of the first one")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const TicketId regular = test.take("KK").ticket.id;
    for (int i = 0; i < 4; ++i)
        test.take("KK", QStringLiteral("LANSIA"));
    // Two at most in a row while others wait: the third call is the regular one's.
    for (int i = 0; i < 2; ++i) {
        test.clock.advance(secondMs);
        const TicketId ticket = must(queue.callNext(test.at(0))).ticket.id;
        CHECK(ticket != regular);
        must(queue.transfer(test.at(0), ticket, {{}, test.counter(1), QStringLiteral("continues_elsewhere")}));
        test.clock.advance(secondMs);
        must(queue.callNext(test.at(1)));
        must(queue.start(test.at(1), ticket));
        must(queue.finish(test.at(1), ticket));
    }
    test.clock.advance(secondMs);
    CHECK(must(queue.callNext(test.at(0))).ticket.id == regular);
}

TEST_CASE("A call that was taken back counts in no run")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const TicketId regular = test.take("KK").ticket.id;
    for (int i = 0; i < 4; ++i)
        test.take("KK", QStringLiteral("LANSIA"));
    must(queue.callNext(test.at(0)));
    must(queue.undo(test.at(0)));
    for (int i = 0; i < 2; ++i) {
        test.clock.advance(secondMs);
        const TicketId ticket = must(queue.callNext(test.at(0))).ticket.id;
        CHECK(ticket != regular);
        must(queue.start(test.at(0), ticket));
        must(queue.finish(test.at(0), ticket));
    }
    test.clock.advance(secondMs);
    CHECK(must(queue.callNext(test.at(0))).ticket.id == regular);
    must(verify(test.address));
}
