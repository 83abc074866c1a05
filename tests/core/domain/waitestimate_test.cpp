// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/waitestimate.h"
#include "tests/support/catchqt.h"

using namespace loket;

namespace {

/// `visits` visits of so many seconds each, with a way of 30 s.
Summary served(qint64 visits, qint64 seconds)
{
    Summary summary;
    summary.visits.served = visits;
    summary.serviceSeconds.add(seconds, visits);
    summary.waySeconds.add(30, visits);
    return summary;
}

} // namespace

TEST_CASE("A wait is estimated as a range of five minutes at least")
{
    // 14 before, two counters, 5 minutes each: 35 minutes.
    CHECK(estimateWait(14, 2, served(20, 270)) == WaitEstimate{35, 40});
    CHECK(estimateWait(14, 1, served(20, 270)) == WaitEstimate{70, 75});
    CHECK(estimateWait(1, 4, served(20, 270)) == WaitEstimate{0, 5});
    CHECK(estimateWait(15, 2, served(20, 270)) == WaitEstimate{35, 40});
}

TEST_CASE("The more the visits differ, the wider the range")
{
    Summary uneven = served(4, 30);
    uneven.visits.served = 8;
    uneven.serviceSeconds.add(510, 4);
    uneven.waySeconds.add(30, 4);
    // 16 before, one counter: 16 x 300 s = 80 min; sd of one visit = 240 x sqrt(8/7) = 256.6 s, of 16: 17.1 min.
    CHECK(estimateWait(16, 1, uneven) == WaitEstimate{60, 100});
}

TEST_CASE("Without people, counters or enough visits there is no estimate")
{
    CHECK_FALSE(estimateWait(0, 2, served(20, 270)));
    CHECK_FALSE(estimateWait(3, 0, served(20, 270)));
    CHECK_FALSE(estimateWait(3, 2, served(4, 270)));
    CHECK_FALSE(estimateWait(3, 2, {}));
}
