// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summary.h"

#include "core/domain/summaryfields.h"

namespace loket {

namespace {

template<class Owner, class Member, std::size_t size>
void addFields(const summaryfields::Fields<Owner, Member, size> &fields, Owner &sum, const Owner &more)
{
    for (const auto &[name, member] : fields)
        sum.*member += more.*member;
}

} // namespace

Summary &Summary::operator+=(const Summary &other)
{
    addFields(summaryfields::visits, visits, other.visits);
    addFields(summaryfields::outcomes, outcomes, other.outcomes);
    addFields(summaryfields::standard, withinStandard, other.withinStandard);
    addFields(summaryfields::counts, *this, other);
    addFields(summaryfields::distributions, *this, other);
    return *this;
}

} // namespace loket
