// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/act.h"
#include "core/service/catalogue.h"

namespace loket {

class ActRunner;

/// Records of the complaint desk: classes of reports, alleged forms, deadlines, channels. Use on the office's thread
/// only.
class ComplaintSetup
{
public:
    explicit ComplaintSetup(ActRunner &runner) : m_runner(runner) {}

    /// Each adds a record (id 0) or changes one, read from the catalogue. Whoever changes its words takes its
    /// `verified` out by that (see afterChange). Errors: BadText, Conflict.
    Result<void> set(const Act &act, ComplaintClass one);
    Result<void> set(const Act &act, MaladministrationForm form);
    Result<void> set(const Act &act, EscalationChannel channel);
    /// Deadlines are those of the catalogue; none is added. Only confirm() sets `verified`. Errors: BadText; OutOfRange
    /// for its amount and for a class that there is not; Conflict.
    Result<void> set(const Act &act, ComplaintDeadline deadline);
    /// The head has compared these deadlines with their rules (issue of the complaint desk, deadlines: until then
    /// nothing of them is printed). All of them or none. Errors: Conflict when one was changed meanwhile.
    Result<void> confirm(const Act &act, const std::vector<ComplaintDeadline> &deadlines);

private:
    template<class Record>
    Result<void> store(const Act &act, const char *kind, const QString &subject, const std::vector<Record> &records);

    ActRunner &m_runner;
};

/// What acts about these records are about, in the journal.
[[nodiscard]] QString subjectOf(const ComplaintClass &one);
[[nodiscard]] QString subjectOf(const MaladministrationForm &form);
[[nodiscard]] QString subjectOf(const EscalationChannel &channel);
/// One subject for all: they are confirmed together.
[[nodiscard]] QString deadlinesSubject();

/// The records of the complaint desk as the catalogue delivers them: nothing of it is confirmed by this office yet.
[[nodiscard]] ComplaintRecords builtInComplaintRecords();

} // namespace loket
