// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caseregister.h"

#include "core/service/sealedcases.h"
#include "core/storage/caseindexstore.h"

#include <algorithm>
#include <set>

namespace loket {

namespace {

using storage::ComplaintStore;

const QString beforeAllDays = QStringLiteral("0001-01-01");
const QString afterAllDays = QStringLiteral("9999-12-31");

ComplaintStore::Wanted wantedOf(const CaseFilter &filter, const OfficeZone &zone)
{
    ComplaintStore::Wanted wanted;
    wanted.openOnly = filter.openOnly;
    wanted.classCode = filter.classCode;
    wanted.state = filter.state ? word(*filter.state) : QString();
    wanted.channel = filter.channel;
    wanted.form = filter.form;
    wanted.service = filter.service.value_or(ServiceId());
    if (const auto first = OfficeDay::fromText(filter.from))
        wanted.from = zone.startOf(*first);
    if (const auto last = OfficeDay::fromText(filter.to))
        wanted.before = zone.startOf(last->next());
    return wanted;
}

bool isMoreUrgent(const CaseRow &a, const CaseRow &b)
{
    if (!a.next || !b.next || a.next->lastDay == b.next->lastDay)
        return a.next.has_value() == b.next.has_value() ? isNewer(a, b) : a.next.has_value();
    return a.next->lastDay < b.next->lastDay;
}

} // namespace

bool isNewer(const CaseRow &a, const CaseRow &b)
{
    return std::pair(b.complaint.receivedAt, b.complaint.id) < std::pair(a.complaint.receivedAt, a.complaint.id);
}

CaseRegister::CaseRegister(ActRunner &runner) : m_runner(runner), m_reader(runner), m_today(m_reader.today()) {}

bool CaseRegister::isMine(const std::optional<StaffId> &handler) const
{
    const auto &session = m_runner.gate().session();
    return !handler || (session && *handler == session->staff);
}

std::vector<CaseRegister::DueDays> CaseRegister::dueDays() const
{
    const CaseDeadlines deadlines(m_runner);
    const QString today = m_today.text();
    std::vector<DueDays> days{{CaseDue::Overdue, beforeAllDays, m_today.previous().text()},
                              {CaseDue::Today, today, today}};
    // A day is the more distant the later it is, so each kind of day is one stretch.
    constexpr int farthest = 400;
    OfficeDay day = m_today.next();
    for (int i = 0; i < farthest; ++i, day = day.next()) {
        const CaseDue due = deadlines.dueOf(day, m_today);
        if (due == CaseDue::Any)
            break;
        if (days.back().due != due)
            days.push_back({due, day.text(), {}});
        days.back().last = day.text();
    }
    return days;
}

bool CaseRegister::isDue(const CaseRow &row, CaseDue due) const
{
    if (due == CaseDue::Any)
        return true;
    if (!row.next)
        return false;
    const CaseDue is = CaseDeadlines(m_runner).dueOf(row.next->lastDay, m_today);
    return is == due || (due == CaseDue::Soon && (is == CaseDue::TwoDays || is == CaseDue::NextDay));
}

bool CaseRegister::fits(const CaseRow &row, const CaseFilter &filter) const
{
    const Complaint &complaint = row.complaint;
    return (!filter.openOnly || complaint.isOpen())
        && (filter.classCode.isEmpty() || complaint.classCode == filter.classCode)
        && (!filter.state || complaint.state == *filter.state)
        && (filter.channel.isEmpty() || complaint.channel == filter.channel)
        && (filter.form.isEmpty() || row.forms.contains(filter.form))
        && (!filter.service || complaint.service == filter.service)
        && (filter.from.isEmpty() || complaint.receivedDay >= filter.from)
        && (filter.to.isEmpty() || complaint.receivedDay <= filter.to) && isDue(row, filter.due)
        && (!filter.mine || isMine(row.handler));
}

Result<std::vector<CaseRow>> CaseRegister::sealedRows(const CaseFilter &filter) const
{
    return SealedCases(m_runner).listed().map([&](const std::vector<const KnownCase *> &known) {
        std::vector<CaseRow> rows;
        for (const KnownCase *one : known) {
            if (auto row = m_reader.rowOf(*one); fits(row, filter))
                rows.push_back(std::move(row));
        }
        return rows;
    });
}

Result<std::vector<CaseRow>> CaseRegister::clearRows(const CaseFilter &filter, std::size_t most) const
{
    constexpr int pageSize = 200;
    ComplaintStore store(m_runner.connection());
    auto wanted = wantedOf(filter, m_runner.zone());
    std::map<ComplaintId, StaffId> given;
    if (filter.mine)
        given = storage::CaseIndexStore(m_runner.connection()).handlers();
    std::vector<CaseRow> rows;
    std::set<ComplaintId> seen;
    const auto take = [&](const std::vector<Complaint> &page) -> Result<void> {
        for (const Complaint &complaint : page) {
            if (!seen.insert(complaint.id).second || (filter.openOnly && !complaint.isOpen()))
                continue;
            const auto handler = given.find(complaint.id);
            if (handler != given.end() && !isMine(m_reader.handlerOf(handler->second, {})))
                continue;
            const auto open = m_reader.openCase(complaint, true);
            if (!open || !open->allowed.has(CaseAct::List))
                continue;
            auto row = m_reader.row(*open);
            if (!row)
                return tl::unexpected(row.error());
            // What was turned into a question keeps the forms that were alleged in its history alone.
            if (!filter.form.isEmpty() && !row->forms.contains(filter.form))
                continue;
            rows.push_back(*std::move(row));
            if (rows.size() >= most)
                break;
        }
        return {};
    };
    if (filter.due == CaseDue::Any && filter.byUrgency) { // those that something falls due of first, then the others
        wanted.most = filter.mine ? std::numeric_limits<int>::max() : int(most);
        if (const auto done = take(store.due(wanted, beforeAllDays, afterAllDays, true)); !done)
            return tl::unexpected(done.error());
    }
    if (filter.due == CaseDue::Any) {
        wanted.most = std::min(pageSize, int(most));
        for (auto page = store.newest(wanted); !page.empty() && rows.size() < most; page = store.newest(wanted)) {
            if (const auto taken = take(page); !taken)
                return tl::unexpected(taken.error());
            wanted.after = {page.back().receivedAt, page.back().id};
        }
        return rows;
    }
    QString first;
    QString last;
    for (const DueDays &days : dueDays()) {
        if (days.due != filter.due
            && (filter.due != CaseDue::Soon || days.due == CaseDue::Overdue || days.due == CaseDue::Today))
            continue;
        first = first.isEmpty() ? days.first : first;
        last = days.last;
    }
    if (first.isEmpty())
        return rows;
    wanted.most = filter.mine ? std::numeric_limits<int>::max() : int(most);
    return take(store.due(wanted, first, last, filter.byUrgency)).map([&] { return std::move(rows); });
}

Result<std::vector<CaseRow>> CaseRegister::rows(const CaseFilter &filter) const
{
    const auto most = std::size_t(std::clamp(filter.most, 1, mostCaseRows));
    auto rows = clearRows(filter, most);
    if (!rows)
        return rows;
    auto sealed = sealedRows(filter);
    if (!sealed)
        return sealed;
    std::move(sealed->begin(), sealed->end(), std::back_inserter(*rows));
    std::sort(rows->begin(), rows->end(), filter.byUrgency ? &isMoreUrgent : &isNewer);
    if (rows->size() > most)
        rows->resize(most);
    return rows;
}

Result<DueCounts> CaseRegister::dueCounts(bool withHidden) const
{
    DueCounts counts;
    const auto days = dueDays();
    const auto add = [&](const QString &day, const std::optional<StaffId> &handler, qint64 count) {
        if (!isHead(m_runner) && !isMine(handler))
            return;
        for (const DueDays &one : days) {
            if (one.first <= day && day <= one.last)
                counts[one.due] += count;
        }
    };
    storage::CaseIndexStore index(m_runner.connection());
    for (const auto &one : index.dueUntil(days.back().last))
        add(one.lastDay, m_reader.handlerOf(one.handler, {}), one.count);
    return SealedCases(m_runner).listed().map([&](const std::vector<const KnownCase *> &known) {
        for (const KnownCase *one : known) {
            const CaseRow row = m_reader.rowOf(*one);
            if (row.next && !row.complaint.settledAt && (withHidden || !row.complaint.hidden))
                add(row.next->lastDay.text(), row.handler, 1);
        }
        return counts;
    });
}

} // namespace loket
