// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/callingorder.h"
#include "tests/support/catchqt.h"

#include <rapidcheck/catch.h>

#include <algorithm>

using namespace loket;

namespace {

constexpr CounterId here{1};
constexpr CounterId there{2};
constexpr ServiceId cards{1};
constexpr ServiceId births{2};

WaitingNumber regular(qint64 id, qint64 rank, ServiceId service = cards)
{
    return {TicketId(id), service, false, Instant(rank)};
}

WaitingNumber prioritised(qint64 id, qint64 rank, ServiceId service = cards)
{
    return {TicketId(id), service, true, Instant(rank)};
}

/// Everybody in the order in which one counter calls them when nobody comes any more.
std::vector<WaitingNumber> calledBy(CounterId counter, std::vector<WaitingNumber> waiting,
                                    const std::vector<ServiceId> &serves, int maxRun)
{
    std::vector<WaitingNumber> order;
    int run = 0;
    while (const auto next = nextToCall(waiting, counter, serves, run, maxRun)) {
        const auto found = std::find_if(waiting.begin(), waiting.end(),
                                        [&](const auto &number) { return number.ticket == *next; });
        run = found->prioritised ? run + 1 : 0;
        order.push_back(*found);
        waiting.erase(found);
    }
    return order;
}

std::vector<qint64> idsOf(const std::vector<WaitingNumber> &numbers)
{
    std::vector<qint64> ids;
    ids.reserve(numbers.size());
    for (const auto &number : numbers)
        ids.push_back(number.ticket.value());
    return ids;
}

using Ids = std::vector<qint64>;

} // namespace

TEST_CASE("calling order: nobody is called when nobody waits")
{
    CHECK_FALSE(nextToCall({}, here, {}, 0, 2));
    CHECK_FALSE(nextToCall({}, here, {cards}, 5, 2));
}

TEST_CASE("calling order: the earliest place comes first, ties by id, whatever the order of the list")
{
    CHECK(idsOf(calledBy(here, {regular(3, 20), regular(9, 10), regular(1, 30), regular(4, 10)}, {}, 2))
          == Ids{4, 9, 3, 1});
    CHECK(idsOf(calledBy(here, {prioritised(3, 20), prioritised(9, 10), prioritised(4, 10)}, {}, 2)) == Ids{4, 9, 3});
}

TEST_CASE("calling order: at most two priority numbers in a row while others wait")
{
    const std::vector<WaitingNumber> waiting{regular(1, 1),     regular(2, 2),     prioritised(3, 3), prioritised(4, 4),
                                             prioritised(5, 5), prioritised(6, 6), prioritised(7, 7)};
    CHECK(idsOf(calledBy(here, waiting, {}, 2)) == Ids{3, 4, 1, 5, 6, 2, 7});
    CHECK(idsOf(calledBy(here, waiting, {}, 1)) == Ids{3, 1, 4, 2, 5, 6, 7});
    CHECK(idsOf(calledBy(here, waiting, {}, 9)) == Ids{3, 4, 5, 6, 7, 1, 2});
    CHECK(idsOf(calledBy(here, waiting, {}, 0)) == Ids{1, 2, 3, 4, 5, 6, 7});
}

TEST_CASE("calling order: the other class is taken when nobody of the first waits")
{
    CHECK(nextToCall({prioritised(1, 1)}, here, {}, 7, 2) == TicketId(1));
    CHECK(nextToCall({regular(1, 1)}, here, {}, 0, 2) == TicketId(1));
    CHECK(nextToCall({prioritised(1, 1)}, here, {}, 0, 0) == TicketId(1));
}

TEST_CASE("calling order: a counter calls the services it serves, without a list all of them")
{
    const std::vector<WaitingNumber> waiting{regular(1, 1, cards), regular(2, 2, births)};
    CHECK(nextToCall(waiting, here, {births}, 0, 2) == TicketId(2));
    CHECK(nextToCall(waiting, here, {births, cards}, 0, 2) == TicketId(1));
    CHECK(nextToCall(waiting, here, {}, 0, 2) == TicketId(1));
    CHECK_FALSE(nextToCall(waiting, here, {ServiceId(7)}, 0, 2));
}

TEST_CASE("calling order: those who wait for a service of another counter do not break the run")
{
    // The regular number cannot be called here, so it makes nobody of priority wait.
    CHECK(nextToCall({prioritised(1, 9, cards), regular(2, 1, births)}, here, {cards}, 2, 2) == TicketId(1));
}

TEST_CASE("calling order: a number kept for a counter is called by that one only, whatever it serves")
{
    WaitingNumber keptForThere = regular(1, 1, births);
    keptForThere.forCounter = there;
    const std::vector<WaitingNumber> waiting{keptForThere, regular(2, 2, cards)};
    CHECK(nextToCall(waiting, here, {}, 0, 2) == TicketId(2));
    CHECK(nextToCall(waiting, here, {births}, 0, 2) == std::nullopt);
    CHECK(nextToCall(waiting, there, {cards}, 0, 2) == TicketId(1));
    CHECK(nextToCall(waiting, there, {}, 0, 2) == TicketId(1));
}

TEST_CASE("calling order: any crowd is called whole, in turn and fairly")
{
    rc::prop("any crowd", [] {
        const auto maxRun = *rc::gen::inRange(0, 10);
        const auto flags = *rc::gen::container<std::vector<std::pair<bool, int>>>(
            rc::gen::pair(rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 12)));
        std::vector<WaitingNumber> waiting;
        waiting.reserve(flags.size());
        for (const auto &[ofPriority, rank] : flags)
            waiting.push_back({TicketId(qint64(waiting.size()) + 1), cards, ofPriority, Instant(rank)});
        const auto order = calledBy(here, waiting, {}, maxRun);
        RC_ASSERT(order.size() == waiting.size());

        auto regularLeft = std::count_if(order.begin(), order.end(), [](const auto &n) { return !n.prioritised; });
        auto priorityLeft = std::ssize(order) - regularLeft;
        int priorityRun = 0;
        int regularRun = 0;
        for (const auto &number : order) {
            const bool othersWait = number.prioritised ? regularLeft > 0 : priorityLeft > 0;
            priorityRun = number.prioritised ? priorityRun + 1 : 0;
            regularRun = number.prioritised ? 0 : regularRun + 1;
            if (othersWait && number.prioritised)
                RC_ASSERT(priorityRun <= maxRun);
            if (othersWait && !number.prioritised && maxRun > 0)
                RC_ASSERT(regularRun == 1);
            --(number.prioritised ? priorityLeft : regularLeft);
        }
        for (const bool ofPriority : {false, true}) {
            std::vector<std::pair<Instant, TicketId>> places;
            for (const auto &number : order) {
                if (number.prioritised == ofPriority)
                    places.emplace_back(number.rankAt, number.ticket);
            }
            RC_ASSERT(std::is_sorted(places.begin(), places.end()));
        }
    });
}
