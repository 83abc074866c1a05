// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caseregister.h"

#include "core/service/caseclock.h"
#include "core/service/casereader.h"

#include <algorithm>

namespace loket {

bool isMine(const CaseRow &row, const std::optional<StaffId> &reader)
{
    return !row.handler || row.handler == reader;
}

bool CaseRegister::fits(const CaseRow &row, const CaseFilter &filter, const OfficeDay &today) const
{
    if (filter.service && row.complaint.service != filter.service)
        return false;
    if (!filter.form.isEmpty() && !row.forms.contains(filter.form))
        return false;
    if (filter.due != CaseDue::Any && (!row.next || CaseDeadlines(m_runner).dueOf(*row.next, today) != filter.due))
        return false;
    const auto &session = m_runner.gate().session();
    return !filter.mine || isMine(row, session ? std::optional(session->staff) : std::nullopt);
}

/// As long as `use` says so.
template<class Use>
Result<void> CaseRegister::forEach(const CaseFilter &filter, Use use) const
{
    constexpr int pageSize = 200;
    const CaseReader cases(m_runner);
    const OfficeDay today = cases.today();
    storage::ComplaintStore store(m_runner.connection());
    // What runs has not been settled.
    const bool openOnly = filter.openOnly || filter.due != CaseDue::Any;
    storage::ComplaintStore::Wanted page{openOnly, filter.classCode, filter.channel, filter.from, filter.to,
                                         0,        pageSize};
    // What may not be seen, and what does not fit, makes room for the next ones.
    for (std::vector<Complaint> found = store.newest(page); !found.empty();
         page.from += page.most, found = store.newest(page)) {
        for (const auto &complaint : found) {
            const auto open = cases.openCase(complaint, true);
            if (!open || !open->allowed.has(CaseAct::List))
                continue;
            auto row = cases.row(*open);
            if (!row)
                return tl::unexpected(row.error());
            if (fits(*row, filter, today) && !use(*std::move(row)))
                return {};
        }
    }
    return {};
}

Result<std::vector<CaseRow>> CaseRegister::rows(const CaseFilter &filter) const
{
    constexpr int mostRows = 1000;
    const auto wanted = std::size_t(std::clamp(filter.most, 1, mostRows));
    std::vector<CaseRow> rows;
    return forEach(filter,
                   [&](CaseRow row) {
                       rows.push_back(std::move(row));
                       return rows.size() < wanted;
                   })
        .map([&] { return std::move(rows); });
}

Result<std::vector<CaseRow>> CaseRegister::running() const
{
    CaseFilter filter;
    filter.openOnly = true;
    std::vector<CaseRow> rows;
    return forEach(filter,
                   [&](CaseRow row) {
                       if (row.next)
                           rows.push_back(std::move(row));
                       return true;
                   })
        .map([&] { return std::move(rows); });
}

} // namespace loket
