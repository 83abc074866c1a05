// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/caseview.h"

namespace loket {

class ActRunner;

/// The rows of the register, as far as they are the reader's. A part of somebody's reading: inside its transaction,
/// whose SqlError it throws. Inside core/service only.
class CaseRegister
{
public:
    explicit CaseRegister(ActRunner &runner) : m_runner(runner) {}

    /// Newest first, `filter.most` at most. Errors: Damaged.
    [[nodiscard]] Result<std::vector<CaseRow>> rows(const CaseFilter &filter) const;

    /// All open ones that have a running deadline, in the same order.
    [[nodiscard]] Result<std::vector<CaseRow>> running() const;

private:
    template<class Use>
    Result<void> forEach(const CaseFilter &filter, Use use) const;
    [[nodiscard]] bool fits(const CaseRow &row, const CaseFilter &filter, const OfficeDay &today) const;

    ActRunner &m_runner;
};

/// It was given to that person, or to nobody who could handle it.
[[nodiscard]] bool isMine(const CaseRow &row, const std::optional<StaffId> &reader);

} // namespace loket
