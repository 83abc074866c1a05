// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stretches.h"
#include "tests/support/catchqt.h"

#include <rapidcheck/catch.h>

#include <bitset>

// Stretches against plain sets of milliseconds.

using namespace loket;

namespace {

constexpr int timeline = 64;
using Moments = std::bitset<timeline>;
using Ends = std::vector<std::pair<int, int>>;

std::vector<TimeStretch> stretchesOf(const Ends &ends)
{
    std::vector<TimeStretch> stretches;
    for (const auto &[from, to] : ends)
        stretches.push_back({Instant(from), Instant(to)});
    return stretches;
}

Moments momentsOf(const std::vector<TimeStretch> &stretches)
{
    Moments moments;
    for (const auto &stretch : stretches) {
        for (qint64 at = stretch.from.millis(); at < stretch.to.millis(); ++at)
            moments.set(std::size_t(at));
    }
    return moments;
}

bool isMerged(const std::vector<TimeStretch> &stretches)
{
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        if (stretches[i].from >= stretches[i].to || (i > 0 && stretches[i - 1].to >= stretches[i].from))
            return false;
    }
    return true;
}

rc::Gen<Ends> someEnds()
{
    return rc::gen::container<Ends>(
        rc::gen::pair(rc::gen::inRange(0, timeline + 1), rc::gen::inRange(0, timeline + 1)));
}

} // namespace

TEST_CASE("Stretches: what is merged and what is common are the same moments")
{
    rc::prop("as sets", [] {
        const auto first = stretchesOf(*someEnds());
        const auto second = stretchesOf(*someEnds());
        const auto a = merged(first);
        const auto b = merged(second);
        const auto left = without(a, b);
        RC_ASSERT(isMerged(left));
        RC_ASSERT(momentsOf(left) == (momentsOf(a) & ~momentsOf(b)));
        const auto both = common(a, b);
        RC_ASSERT(isMerged(a));
        RC_ASSERT(isMerged(both));
        RC_ASSERT(momentsOf(a) == momentsOf(first));
        RC_ASSERT(momentsOf(both) == (momentsOf(first) & momentsOf(second)));
        for (int at = 0; at < timeline; ++at)
            RC_ASSERT(holds(a, Instant(at)) == momentsOf(first).test(std::size_t(at)));
    });
    CHECK_FALSE(holds({}, Instant(0)));
}
