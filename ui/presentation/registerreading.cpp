// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/registerreading.h"

#include <algorithm>

namespace loket::ui {

namespace {

constexpr int mostRows = 200;

bool fits(const CaseRow &row, const CaseNarrowing &narrowing, const std::optional<StaffId> &reader)
{
    const Complaint &complaint = row.complaint;
    return (narrowing.classCode.isEmpty() || complaint.classCode == narrowing.classCode)
        && (narrowing.channel.isEmpty() || complaint.channel == narrowing.channel)
        && (!narrowing.service || complaint.service == narrowing.service)
        && (!narrowing.state || complaint.state == *narrowing.state)
        && (!narrowing.mine || !row.handler || row.handler == reader)
        && (narrowing.form.isEmpty() || row.forms.contains(narrowing.form));
}

CaseDue dueOf(CaseList list)
{
    switch (list) {
    case CaseList::Overdue:
        return CaseDue::Overdue;
    case CaseList::Today:
        return CaseDue::Today;
    case CaseList::Soon:
        return CaseDue::Soon;
    case CaseList::Open:
    case CaseList::Mine:
    case CaseList::All:
    case CaseList::HandedOver:
        break;
    }
    return CaseDue::Any;
}

/// Those in which words stand. What they are narrowed to is asked of the newest that core gives.
Result<std::vector<CaseRow>> found(Office &office, const Actor &reader, const RegisterQuery &query)
{
    const bool isNarrowed = !(query.narrowing == CaseNarrowing());
    return office.cases()
        .search(reader, query.words, isNarrowed ? mostCaseRows : mostRows + 1)
        .map([&](std::vector<CaseRow> rows) {
            std::erase_if(rows, [&](const CaseRow &row) { return !fits(row, query.narrowing, reader.staff); });
            return rows;
        });
}

} // namespace

CaseFilter registerFilter(const RegisterQuery &query, bool isHead)
{
    CaseFilter filter;
    filter.due = dueOf(query.list);
    const bool isDue = filter.due != CaseDue::Any;
    // What is overdue heads the head's list (corrections.md 10).
    filter.byUrgency = isDue || (isHead && query.list == CaseList::Open);
    filter.openOnly = query.list != CaseList::All;
    filter.mine = query.narrowing.mine || query.list == CaseList::Mine || (isDue && !isHead);
    filter.classCode = query.narrowing.classCode;
    filter.state = query.list == CaseList::HandedOver ? ComplaintState::Escalated : query.narrowing.state;
    filter.form = query.narrowing.form;
    filter.channel = query.narrowing.channel;
    filter.service = query.narrowing.service;
    filter.most = mostRows + 1;
    return filter;
}

Result<RegisterReadingPtr> readRegister(Office &office, const Actor &reader, const RegisterQuery &query, qint64 order)
{
    const auto due = office.cases().dueCounts(reader);
    if (!due)
        return tl::unexpected(due.error());
    RegisterReading reading{
        office.catalogue(), office.today(), office.clock().now(), query, {}, false, {}, false, order};
    const auto count = [&](CaseDue one) { return std::size_t(due->count(one) ? due->at(one) : 0); };
    reading.dueCounts = {{CaseList::Overdue, count(CaseDue::Overdue)},
                         {CaseList::Today, count(CaseDue::Today)},
                         {CaseList::Soon, count(CaseDue::NextDay) + count(CaseDue::TwoDays)}};
    const auto &session = office.people().session();
    const bool isHead = session && session->roles.has(Role::UnitHead);
    reading.isHead = isHead;
    auto rows = query.words.isEmpty() ? office.complaints().list(reader, registerFilter(query, isHead))
                                      : found(office, reader, query);
    if (!rows)
        return tl::unexpected(rows.error());
    reading.rows = *std::move(rows);
    reading.isCut = reading.rows.size() > mostRows;
    if (reading.isCut)
        reading.rows.erase(reading.rows.begin() + mostRows, reading.rows.end());
    return std::make_shared<const RegisterReading>(std::move(reading));
}

int placeOf(const std::vector<CaseRow> &rows, ComplaintId id)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const CaseRow &row) { return row.complaint.id == id; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

} // namespace loket::ui
