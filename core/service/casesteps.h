// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/caseview.h"

namespace loket {

class ActRunner;
class ActScope;
class CaseKey;

/// The steps of cases with what was said, as they are stored: the dated row in clear, each text and the codes beside it
/// as texts of their own, sealed where the case is. A part of somebody's act or reading: inside its transaction, whose
/// SqlError it throws. Inside core/service only.
class CaseSteps
{
public:
    explicit CaseSteps(ActRunner &runner) : m_runner(runner) {}

    /// All of a case, in their order. `key`: needed where something is sealed. Errors: ComplaintNotFound without it;
    /// Damaged.
    [[nodiscard]] Result<std::vector<CaseStep>> of(const Complaint &complaint, const CaseKey *key) const;
    /// Writes what is done now, by whoever acts, after the others.
    void add(ActScope &scope, const Complaint &complaint, const CaseKey *key, CaseStep step) const;

private:
    ActRunner &m_runner;
};

/// What the steps of a case add up to.
struct CaseSum {
    std::optional<StaffId> handler{}; ///< that it was given to last
    std::optional<ComplaintSubjects> confirmed{};
    std::vector<StaffId> released{}; ///< and not named afterwards
    QString promisedDay{};           ///< of the present round
};

/// `promised`: the day that was promised while it was received.
[[nodiscard]] CaseSum sumOf(const std::vector<CaseStep> &steps, const QString &promised);
/// What an act of its life is to the conflict rule: closing is one of its own.
[[nodiscard]] CaseAct caseActOf(LifeAct act);
/// The rows alone, as deadlines read them.
[[nodiscard]] std::vector<ComplaintStep> rowsOf(const std::vector<CaseStep> &steps);

} // namespace loket
