// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caseexports.h"

#include "core/domain/complaintsteps.h"
#include "core/domain/personaldata.h"
#include "core/service/caseclock.h"
#include "core/service/casereader.h"
#include "core/service/caseregister.h"
#include "core/storage/complainttextstore.h"

#include <algorithm>

namespace loket {

namespace {

/// What of a sealed case stands in clear.
Complaint clearPart(Complaint complaint)
{
    if (complaint.sealed) {
        complaint.originalNumber.clear();
        complaint.dueAt.reset();
    }
    return complaint;
}

/// Dates of another system may be impossible; then there is no length.
std::optional<qint64> secondsTo(const Complaint &complaint, const std::optional<Instant> &at)
{
    return at && complaint.receivedAt <= *at ? std::optional(elapsed(complaint.receivedAt, *at) / secondMs)
                                             : std::nullopt;
}

/// What was written first, in clear: a heading of another system and the statement.
QString statementOf(storage::Connection &connection, const Complaint &complaint)
{
    QStringList parts;
    for (const auto &text : storage::ComplaintTextStore(connection).of(complaint.id)) {
        const bool isWanted = text.words.part == QLatin1String("subject")
            || text.words.part == QLatin1String("statement");
        if (isWanted && !text.step && !text.words.sealed && !text.words.body.isEmpty())
            parts << text.words.body;
    }
    return masked(parts.join(QLatin1Char('\n')));
}

bool isDue(const CaseRow &row, const CaseFilter &filter, const CaseDeadlines &deadlines, const OfficeDay &today)
{
    if (filter.due == CaseDue::Any)
        return true;
    if (!row.next)
        return false;
    const CaseDue is = deadlines.dueOf(row.next->lastDay, today);
    return is == filter.due || (filter.due == CaseDue::Soon && (is == CaseDue::TwoDays || is == CaseDue::NextDay));
}

/// What can be told before anything of the case is read.
bool mayFit(const Complaint &complaint, const CaseFilter &filter)
{
    const bool isOpenOnly = filter.openOnly || filter.due != CaseDue::Any;
    return !complaint.hidden && (!isOpenOnly || complaint.isOpen())
        && (filter.classCode.isEmpty() || complaint.classCode == filter.classCode)
        && (!filter.state || complaint.state == *filter.state)
        && (filter.channel.isEmpty() || complaint.channel == filter.channel)
        && (!filter.service || complaint.service == filter.service)
        && (filter.from.isEmpty() || complaint.receivedDay >= filter.from)
        && (filter.to.isEmpty() || complaint.receivedDay <= filter.to);
}

bool fits(const CaseRow &row, const CaseFilter &filter, StaffId reader)
{
    return (filter.form.isEmpty() || row.forms.contains(filter.form))
        && (!filter.mine || (!row.complaint.sealed && (!row.handler || *row.handler == reader)));
}

} // namespace

Result<ExportedCase> CaseExports::exported(const Complaint &complaint, const OfficeDay &today) const
{
    storage::ComplaintStore store(m_runner.connection());
    const auto steps = store.steps(complaint.id);
    ExportedCase one{{clearPart(complaint)}};
    if (complaint.sealed) {
        const auto deadlines = complaint.settledAt ? Result<std::vector<CaseDeadline>>()
                                                   : CaseDeadlines(m_runner).of({one.row.complaint, steps, {}}, today);
        if (!deadlines)
            return tl::unexpected(deadlines.error());
        if (const CaseDeadline *next = nextDue(*deadlines))
            one.row.next = *next;
    } else {
        auto row = CaseReader(m_runner).row({complaint, {}, {}});
        if (!row)
            return tl::unexpected(row.error());
        one.row = *std::move(row);
        one.statement = statementOf(m_runner.connection(), complaint);
    }
    one.answerSeconds = secondsTo(complaint, complaint.answeredAt);
    const auto rounds = settlementRounds(complaint, steps);
    if (!rounds.empty())
        one.settlementSeconds = secondsTo(complaint, rounds.front().to);
    one.reopened = std::count_if(steps.begin(), steps.end(),
                                 [](const auto &step) { return step.kind == wordOf(lifeActWords, LifeAct::Reopen); });
    return one;
}

Result<RegisterExport> CaseExports::rows(const CaseFilter &filter, const std::vector<ComplaintId> *only) const
{
    constexpr int pageSize = 1000;
    RegisterExport list{
        {}, CaseReader(m_runner).today(), only || filter.service || !filter.form.isEmpty() || filter.mine};
    const auto &session = m_runner.gate().session();
    const StaffId reader = session ? session->staff : StaffId();
    const CaseDeadlines deadlines(m_runner);
    storage::ComplaintStore store(m_runner.connection());
    for (auto page = store.all({}, pageSize); !page.empty(); page = store.all(page.back().id, pageSize)) {
        for (const Complaint &complaint : page) {
            const bool isAsked = !only
                || (!complaint.sealed && std::find(only->begin(), only->end(), complaint.id) != only->end());
            if (!isAsked || !mayFit(complaint, filter))
                continue;
            auto one = exported(complaint, list.today);
            if (!one)
                return tl::unexpected(one.error());
            if (isDue(one->row, filter, deadlines, list.today) && fits(one->row, filter, reader))
                list.rows.push_back(*std::move(one));
        }
    }
    std::sort(list.rows.begin(), list.rows.end(),
              [](const ExportedCase &a, const ExportedCase &b) { return isNewer(a.row, b.row); });
    return list;
}

Result<RegisterExport> CaseExports::exportRegister(const Act &act, const CaseFilter &filter,
                                                   const std::vector<ComplaintId> *only)
{
    CaseFilter wanted = filter;
    wanted.mine = filter.mine || (filter.due != CaseDue::Any && !isHead(m_runner));
    return m_runner.answer<RegisterExport>(
        act, QStringLiteral("complaint_export"),
        [&](ActScope &scope) -> Result<RegisterExport> {
            scope.setSubject(act.actor.staff ? subjectOf(*act.actor.staff) : subjectOf(act.actor.station));
            return rows(wanted, only).map([&](RegisterExport list) {
                scope.setResult(QStringLiteral("rows"), qint64(list.rows.size()));
                return list;
            });
        },
        [&](const Entry &) { return rows(wanted, only); });
}

Result<RegisterExport> CaseExports::readRegister(const Actor &reader, const CaseFilter &filter)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_register")); !allowed)
        return tl::unexpected(allowed.error());
    CaseFilter wanted = filter;
    wanted.mine = false;
    return storage::reading(m_runner.connection(), [&] { return rows(wanted, nullptr); });
}

} // namespace loket
