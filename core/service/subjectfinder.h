// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintconflict.h"

namespace loket {

class ActRunner;

/// What the office knows about who may be meant with a report, and who could handle it. A part of somebody's act or
/// reading: inside its transaction, whose SqlError it throws. Inside core/service only.
class SubjectFinder
{
public:
    SubjectFinder(ActRunner &runner, OfficeDay today) : m_runner(runner), m_today(std::move(today)) {}

    /// Of a report that was received on that day; what the head has said is not in it. Errors: BadReport for a visit
    /// that there is not.
    [[nodiscard]] Result<SubjectFacts> facts(const ComplaintReport &report, const OfficeDay &received) const;
    /// The staff that work here today.
    [[nodiscard]] std::vector<CaseStaff> activeStaff() const;
    /// Who gets no key of a case: whoever is its subject or may be, and the handlers that it does not go to. Sorted.
    [[nodiscard]] std::vector<StaffId> excluded(const ShutOut &shutOut, const CaseRoute &route) const;

private:
    [[nodiscard]] std::vector<DutyOfDay> dutiesOn(const OfficeDay &day) const;

    ActRunner &m_runner;
    OfficeDay m_today;
};

} // namespace loket
