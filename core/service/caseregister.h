// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/caseclock.h"
#include "core/service/casedesk.h"
#include "core/service/casereader.h"

namespace loket {

/// The rows of the register, as far as they are the reader's. What stands in clear is found by the database's indexes,
/// what is sealed in memory (sealedcases.h). A part of somebody's reading: inside its transaction, whose SqlError it
/// throws. Inside core/service only.
class CaseRegister
{
public:
    explicit CaseRegister(ActRunner &runner);

    /// `filter.most` at most. Errors: Damaged.
    [[nodiscard]] Result<std::vector<CaseRow>> rows(const CaseFilter &filter) const;
    /// How many open ones fall due, of those that are the reader's; of the head all. Errors: Damaged.
    [[nodiscard]] Result<DueCounts> dueCounts(bool withHidden = true) const;

private:
    /// The last days of those that fall due in that way, from the first to the last.
    struct DueDays {
        CaseDue due{};
        QString first{};
        QString last{};
    };
    [[nodiscard]] std::vector<DueDays> dueDays() const;
    [[nodiscard]] bool isDue(const CaseRow &row, CaseDue due) const;
    [[nodiscard]] bool fits(const CaseRow &row, const CaseFilter &filter) const;
    [[nodiscard]] bool isMine(const std::optional<StaffId> &handler) const;
    [[nodiscard]] Result<std::vector<CaseRow>> sealedRows(const CaseFilter &filter) const;
    [[nodiscard]] Result<std::vector<CaseRow>> clearRows(const CaseFilter &filter, std::size_t most) const;

    ActRunner &m_runner;
    CaseReader m_reader;
    OfficeDay m_today;
};

/// Newest first.
[[nodiscard]] bool isNewer(const CaseRow &a, const CaseRow &b);

} // namespace loket
