// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/subjectfinder.h"

#include "core/domain/reportfield.h"
#include "core/service/actrunner.h"
#include "core/storage/complaintstore.h"

#include <algorithm>

namespace loket {

/// Whoever served somebody that day, and whoever was at a counter that serves a service of ours.
std::vector<DutyOfDay> SubjectFinder::dutiesOn(const OfficeDay &day) const
{
    std::vector<DutyOfDay> duties;
    for (const auto &[staff, service] : storage::ComplaintStore(m_runner.connection()).servedOn(day))
        duties.push_back({staff, service});
    const Instant from = m_runner.zone().startOf(day);
    const Instant to = m_runner.zone().startOf(day.next());
    for (const auto &counter : m_runner.catalogue().counters) {
        for (const auto &period : m_runner.counters().periodsBetween(counter.id, from, to)) {
            if (!period.staff || period.state == CounterState::Closed)
                continue;
            for (const auto &service : m_runner.catalogue().services) {
                if (counter.serves(service.id))
                    duties.push_back({*period.staff, service.id});
            }
        }
    }
    return duties;
}

Result<SubjectFacts> SubjectFinder::facts(const ComplaintReport &report, const OfficeDay &received) const
{
    SubjectFacts facts;
    if (report.visit) {
        const auto visit = m_runner.tickets().visit(*report.visit);
        if (!visit)
            return refuseField(ReportField::Visit, FieldFault::Unknown);
        for (const auto &span : visit->spans) {
            if (span.staff)
                facts.visitOfficers.push_back(*span.staff);
        }
    }
    facts.duties = dutiesOn(OfficeDay::fromText(report.happened.day).value_or(received));
    return facts;
}

std::vector<CaseStaff> SubjectFinder::activeStaff() const
{
    std::vector<CaseStaff> active;
    for (const auto &one : m_runner.catalogue().staff) {
        if (one.isActiveOn(m_today.text()))
            active.push_back({one.id, one.roles});
    }
    return active;
}

std::vector<StaffId> SubjectFinder::excluded(const ShutOut &shutOut, const CaseRoute &route) const
{
    std::vector<StaffId> excluded = shutOut.subjects;
    excluded.insert(excluded.end(), shutOut.possible.begin(), shutOut.possible.end());
    for (const auto &one : activeStaff()) {
        const bool handles = !one.roles.common(handlerRoles()).isEmpty();
        if (handles && !isOneOf(route.recipients, one.staff) && !isOneOf(excluded, one.staff))
            excluded.push_back(one.staff);
    }
    std::sort(excluded.begin(), excluded.end());
    return excluded;
}

} // namespace loket
