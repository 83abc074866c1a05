// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summaryfields.h"
#include "tests/core/domain/summarygen.h"
#include "tests/support/catchqt.h"

#include <numeric>

using namespace loket;
using namespace loket::test;

namespace {

template<class Rows>
Summary sumOf(const Rows &rows)
{
    return std::accumulate(rows.begin(), rows.end(), Summary(),
                           [](Summary sum, const auto &row) { return sum += row.second; });
}

} // namespace

TEST_CASE("Summary: adding is associative and commutative, and nothing changes nothing")
{
    CHECK(rc::check([] {
        const auto a = someSummary(), b = someSummary(), c = someSummary();
        RC_ASSERT((a + b) + c == a + (b + c));
        RC_ASSERT(a + b == b + a);
        RC_ASSERT(a + Summary() == a);
        RC_ASSERT((a + b).visits.addsUp());
    }));
}

TEST_CASE("Summary: every member is added")
{
    CHECK(rc::check([] {
        const auto a = someSummary();
        const auto twice = a + a;
        RC_ASSERT(twice.visits.taken == 2 * a.visits.taken);
        RC_ASSERT(twice.visits.walkIn == 2 * a.visits.walkIn);
        RC_ASSERT(twice.catchUp == 2 * a.catchUp);
        RC_ASSERT(twice.turnedAway == 2 * a.turnedAway);
        RC_ASSERT(twice.priority == 2 * a.priority);
        RC_ASSERT(twice.persons == 2 * a.persons);
        RC_ASSERT(twice.outcomes.notDone == 2 * a.outcomes.notDone);
        RC_ASSERT(twice.flagged == 2 * a.flagged);
        RC_ASSERT(twice.serviceSeconds == a.serviceSeconds + a.serviceSeconds);
        RC_ASSERT(twice.waitSeconds == a.waitSeconds + a.waitSeconds);
        RC_ASSERT(twice.waySeconds == a.waySeconds + a.waySeconds);
        RC_ASSERT(twice.withinStandard.of == 2 * a.withinStandard.of);
        RC_ASSERT(twice.outOfOrder == 2 * a.outOfOrder);
        for (const auto &[name, count] : summaryfields::applicationCounts)
            RC_ASSERT(((*twice.applications).*count == 2 * ((*a.applications).*count)));
        RC_ASSERT(twice.applications->kept.of == 2 * a.applications->kept.of);
        RC_ASSERT(twice.applications->visitsNeeded == a.applications->visitsNeeded + a.applications->visitsNeeded);
        for (const auto &[name, count] : summaryfields::fees)
            RC_ASSERT(((*twice.fees).*count == 2 * ((*a.fees).*count)));
    }));
}

TEST_CASE("Summary: a group that one side did not record is the other's, and recorded by none it stays unrecorded")
{
    CHECK(rc::check([] {
        const auto old = someSummary(false), later = someSummary();
        RC_ASSERT((old + later).applications == later.applications);
        RC_ASSERT((later + old).fees == later.fees);
        RC_ASSERT(!(old + old).applications);
    }));
}

TEST_CASE("Summary: visits that do not add up are seen")
{
    VisitCounts visits{3, 2, 1, 0, 0, 0, 1, 1};
    CHECK(visits.addsUp());
    ++visits.open;
    CHECK_FALSE(visits.addsUp());
}

TEST_CASE("Summary: the share is a share of visits, not a mean of shares, and none without a standard")
{
    Summary morning, afternoon;
    morning.withinStandard = {1, 1};
    afternoon.withinStandard = {0, 3};
    CHECK((morning + afternoon).withinStandard.share() == 0.25);
    CHECK_FALSE(Summary().withinStandard.share());
}

TEST_CASE("Summary document: days, hours and counters each add up to the whole")
{
    CHECK(rc::check([] {
        const auto document = someDocument();
        const auto whole = document.whole();
        RC_ASSERT(sumOf(document.byDay()) == whole);
        RC_ASSERT(sumOf(document.byHour()) == whole);
        RC_ASSERT(document.blank() + sumOf(document.byCounter()) == whole);
        const auto elsewhere = document.cells.fold([](const CellKey &key) { return key.service.isEmpty(); });
        RC_ASSERT(sumOf(document.byService()) + elsewhere == whole);
        RC_ASSERT(whole.visits.addsUp());
    }));
}

TEST_CASE("Summary cells: two offices together have the figures of both")
{
    CHECK(rc::check([] {
        auto a = someDocument();
        const auto b = someDocument();
        const auto expected = a.whole() + b.whole();
        a.cells += b.cells;
        a.hasApplications = a.hasApplications || b.hasApplications;
        a.hasFees = a.hasFees || b.hasFees;
        a.hasComplaints = a.hasComplaints || b.hasComplaints;
        RC_ASSERT(a.whole() == expected);
    }));
}

TEST_CASE("Summary document: a day without visits is a row of zeros (trial A17)")
{
    auto document = emptyWeek();
    Summary one;
    one.visits = {1, 1, 0, 0, 0, 0, 0, 0};
    for (const char *text : {"2023-11-13", "2023-11-14", "2023-11-16", "2023-11-17"})
        document.cells.at({day(text), QStringLiteral("KTP"), QStringLiteral("Loket 1"), 9}) += one;
    const auto days = document.byDay();
    REQUIRE(days.size() == 5);
    CHECK(days[2].first == day("2023-11-15"));
    CHECK(days[2].second == Summary());
    CHECK(days[3].second == one);
    CHECK(document.byHour().size() == 24);
    CHECK(document.byService()[1].second == Summary());

    const auto nothing = emptyWeek();
    CHECK(nothing.byDay().size() == 5);
    CHECK(nothing.byService().size() == 2);
    CHECK(nothing.byCounter().empty());
    CHECK(nothing.whole() == Summary());
}

TEST_CASE("Summary document: counters in the order of their numbers, never called last")
{
    auto document = emptyWeek();
    for (const char *name : {"Loket 10", "Loket 2", "Kasir"})
        (void)document.cells.at({day("2023-11-13"), QStringLiteral("KTP"), QString::fromLatin1(name), 8});
    (void)document.cells.at({day("2023-11-13"), QStringLiteral("KTP"), std::nullopt, 8});
    QStringList names;
    for (const auto &[counter, figures] : document.byCounter())
        names += counter.value_or(QStringLiteral("-"));
    CHECK(names.join(QLatin1Char(',')) == QStringLiteral("Kasir,Loket 2,Loket 10,-"));
}

TEST_CASE("Summary: what has no time takes none from its neighbour (trial A16)")
{
    // A-001 served 600 s, A-002 voided before service, A-003 served 900 s but flagged.
    Summary first, second, third;
    first.visits = {1, 1, 0, 0, 0, 0, 0, 0};
    first.serviceSeconds.add(600);
    second.visits = {1, 0, 0, 0, 1, 0, 0, 0};
    third.visits = {1, 1, 0, 0, 0, 0, 0, 0};
    third.flagged = 1;
    const auto day = first + second + third;
    CHECK(day.serviceSeconds.count() == 1);
    CHECK(day.serviceSeconds.sum() == 600);
    CHECK(day.flagged == 1);
    CHECK(day.visits.served == 2);
}
