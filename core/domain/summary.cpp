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

/// A group that one of them did not record is that of the other: how many days recorded it is for the reader to say.
template<class Group>
void addGroup(std::optional<Group> &sum, const std::optional<Group> &more)
{
    if (sum && more)
        *sum += *more;
    else if (more)
        sum = more;
}

} // namespace

ApplicationFigures &ApplicationFigures::operator+=(const ApplicationFigures &other)
{
    addFields(summaryfields::applicationCounts, *this, other);
    for (const auto &[name, member] : summaryfields::applicationPromises)
        addFields(summaryfields::standard, this->*member, other.*member);
    addFields(summaryfields::applicationDistributions, *this, other);
    return *this;
}

FeeFigures &FeeFigures::operator+=(const FeeFigures &other)
{
    addFields(summaryfields::fees, *this, other);
    return *this;
}

ComplaintFigures &ComplaintFigures::operator+=(const ComplaintFigures &other)
{
    addFields(summaryfields::complaintCounts, *this, other);
    addFields(summaryfields::complaintDistributions, *this, other);
    for (const auto &[form, count] : other.forms)
        forms[form] += count;
    return *this;
}

qint64 ComplaintFigures::alleged() const
{
    qint64 sum = 0;
    for (const auto &[form, count] : forms)
        sum += count;
    return sum;
}

Summary &Summary::operator+=(const Summary &other)
{
    addFields(summaryfields::visits, visits, other.visits);
    addFields(summaryfields::outcomes, outcomes, other.outcomes);
    addFields(summaryfields::standard, withinStandard, other.withinStandard);
    addFields(summaryfields::counts, *this, other);
    addFields(summaryfields::distributions, *this, other);
    addGroup(applications, other.applications);
    addGroup(fees, other.fees);
    addGroup(complaints, other.complaints);
    return *this;
}

} // namespace loket
