// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caseexports.h"

#include "core/domain/complaintsteps.h"
#include "core/domain/personaldata.h"
#include "core/service/caseclock.h"
#include "core/service/casereader.h"
#include "core/service/caseregister.h"
#include "core/storage/complainttextstore.h"

#include <algorithm>
#include <limits>

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

bool fits(const ExportedCase &one, const CaseFilter &filter, const std::optional<StaffId> &reader)
{
    const CaseRow &row = one.row;
    return (!filter.service || row.complaint.service == filter.service)
        && (filter.form.isEmpty() || row.forms.contains(filter.form))
        && (!filter.mine || (!row.complaint.sealed && isMine(row, reader)));
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
    else if (complaint.state == ComplaintState::Closed)
        one.settlementSeconds = secondsTo(complaint, complaint.settledAt);
    one.reopened = std::count_if(steps.begin(), steps.end(),
                                 [](const auto &step) { return step.kind == wordOf(lifeActWords, LifeAct::Reopen); });
    return one;
}

Result<RegisterExport> CaseExports::rows(const CaseFilter &filter, const std::vector<CaseDue> &due) const
{
    RegisterExport list{{}, CaseReader(m_runner).today(), filter.service || !filter.form.isEmpty() || filter.mine};
    const auto &session = m_runner.gate().session();
    const auto reader = session ? std::optional(session->staff) : std::nullopt;
    const CaseDeadlines deadlines(m_runner);
    const storage::ComplaintStore::Wanted wanted{
        filter.openOnly || !due.empty(), filter.classCode, filter.channel, filter.from, filter.to, 0,
        std::numeric_limits<int>::max()};
    for (const Complaint &complaint : storage::ComplaintStore(m_runner.connection()).newest(wanted)) {
        if (complaint.hidden)
            continue;
        auto one = exported(complaint, list.today);
        if (!one)
            return tl::unexpected(one.error());
        const bool isDue = due.empty()
            || (one->row.next
                && std::find(due.begin(), due.end(), deadlines.dueOf(*one->row.next, list.today)) != due.end());
        if (isDue && fits(*one, filter, reader))
            list.rows.push_back(*std::move(one));
    }
    return list;
}

Result<RegisterExport> CaseExports::exportRegister(const Act &act, const CaseFilter &filter,
                                                   const std::vector<CaseDue> &due)
{
    CaseFilter wanted = filter;
    wanted.mine = filter.mine || (!due.empty() && !isHead(m_runner));
    return m_runner.answer<RegisterExport>(
        act, QStringLiteral("complaint_export"),
        [&](ActScope &scope) -> Result<RegisterExport> {
            scope.setSubject(act.actor.staff ? subjectOf(*act.actor.staff) : subjectOf(act.actor.station));
            return rows(wanted, due).map([&](RegisterExport list) {
                scope.setResult(QStringLiteral("rows"), qint64(list.rows.size()));
                return list;
            });
        },
        [&](const Entry &) { return rows(wanted, due); });
}

Result<RegisterExport> CaseExports::readRegister(const Actor &reader, const CaseFilter &filter)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_register")); !allowed)
        return tl::unexpected(allowed.error());
    CaseFilter wanted = filter;
    wanted.mine = false;
    return storage::reading(m_runner.connection(), [&] { return rows(wanted, {}); });
}

} // namespace loket
