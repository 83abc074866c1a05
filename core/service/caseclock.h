// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/caseview.h"

namespace loket {

class ActRunner;
class ActScope;
struct Catalogue;

/// What deadlines read of a case.
struct CaseTimes {
    const Complaint &complaint;
    const std::vector<ComplaintStep> &steps;
    QString promisedDay{}; ///< `janji unit` of the present round; empty = none
    DayAndTime happened{}; ///< the service that is complained about; only warnings count from it
    /// Those that are over, as they were judged; none = they are read.
    std::optional<std::vector<CaseDeadline>> judged{};
};

/// The deadlines of cases by the office's records and calendar: computed when they are read, so that a change of either
/// is in every open one at once; those that have stopped stay as they were judged (trial A2). A part of somebody's act
/// or reading: inside its transaction, whose SqlError it throws. Inside core/service only.
class CaseDeadlines
{
public:
    explicit CaseDeadlines(ActRunner &runner);
    /// By other records and another calendar than those of the office.
    CaseDeadlines(ActRunner &runner, const Catalogue &catalogue) : m_runner(runner), m_catalogue(catalogue) {}

    /// Errors: those of deadlinesOf().
    [[nodiscard]] Result<std::vector<CaseDeadline>> of(const CaseTimes &times, const OfficeDay &today) const;
    /// Records those that the act has stopped.
    [[nodiscard]] Result<void> judge(ActScope &scope, const CaseTimes &times) const;
    /// What is overdue now is missed, whatever class the case gets or which day is promised instead: records those of
    /// `before` that are overdue and that the case no longer has.
    [[nodiscard]] Result<void> keepMisses(ActScope &scope, const std::vector<CaseDeadline> &before,
                                          const CaseTimes &now) const;
    [[nodiscard]] CaseDue dueOf(const OfficeDay &lastDay, const OfficeDay &today) const;

private:
    void add(ActScope &scope, const Complaint &complaint, std::vector<CaseDeadline> judged) const;

    ActRunner &m_runner;
    const Catalogue &m_catalogue;
};

/// The act has changed the calendar or the records: says in an entry of its own which deadlines of open cases it moved,
/// with the old and the new last day. Called after the change was stored.
[[nodiscard]] Result<void> noteMovedDeadlines(ActRunner &runner, ActScope &scope);

} // namespace loket
