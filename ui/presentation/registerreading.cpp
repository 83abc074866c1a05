// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/registerreading.h"

#include <algorithm>

namespace loket::ui {

namespace {

constexpr int mostRows = 200;

bool fits(const CaseRow &row, const CaseNarrowing &narrowing)
{
    const Complaint &complaint = row.complaint;
    return (narrowing.classCode.isEmpty() || complaint.classCode == narrowing.classCode)
        && (narrowing.channel.isEmpty() || complaint.channel == narrowing.channel)
        && (!narrowing.service || complaint.service == narrowing.service)
        && (narrowing.form.isEmpty() || row.forms.contains(narrowing.form));
}

/// Of the lists of what falls due the one that is shown, most urgent first; null: another list is.
std::optional<std::vector<CaseRow>> dueRows(const DueLists &due, CaseList list)
{
    switch (list) {
    case CaseList::Overdue:
        return due.overdue;
    case CaseList::Today:
        return due.today;
    case CaseList::Soon: {
        auto rows = due.nextDay;
        rows.insert(rows.end(), due.inTwoDays.begin(), due.inTwoDays.end());
        return rows;
    }
    case CaseList::Open:
    case CaseList::Mine:
    case CaseList::All:
        break;
    }
    return std::nullopt;
}

} // namespace

CaseFilter registerFilter(const RegisterQuery &query)
{
    CaseFilter filter;
    filter.openOnly = query.list != CaseList::All;
    filter.mine = query.list == CaseList::Mine;
    filter.classCode = query.narrowing.classCode;
    filter.form = query.narrowing.form;
    filter.channel = query.narrowing.channel;
    filter.service = query.narrowing.service;
    filter.most = mostRows + 1;
    return filter;
}

Result<RegisterReadingPtr> readRegister(Office &office, const Actor &reader, const RegisterQuery &query, qint64 order)
{
    auto due = office.cases().due(reader);
    if (!due)
        return tl::unexpected(due.error());
    RegisterReading reading{
        office.catalogue(), office.today(), office.clock().now(), query, {}, false, {}, false, order};
    reading.dueCounts = {{CaseList::Overdue, due->overdue.size()},
                         {CaseList::Today, due->today.size()},
                         {CaseList::Soon, due->nextDay.size() + due->inTwoDays.size()}};
    const auto &session = office.people().session();
    reading.isHead = session && session->roles.has(Role::UnitHead);
    if (auto rows = dueRows(*due, query.list)) {
        std::copy_if(rows->begin(), rows->end(), std::back_inserter(reading.rows),
                     [&](const CaseRow &row) { return fits(row, query.narrowing); });
    } else {
        auto listed = office.complaints().list(reader, registerFilter(query));
        if (!listed)
            return tl::unexpected(listed.error());
        reading.rows = *std::move(listed);
    }
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
