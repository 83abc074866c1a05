// SPDX-License-Identifier: GPL-3.0-or-later
// A whole case leaves: the file for the Ombudsman, and what goes to the supervisor.
#include "core/domain/applicationcode.h"
#include "core/domain/complaintsteps.h"
#include "core/domain/reportfield.h"
#include "core/domain/text.h"
#include "core/service/caseexports.h"
#include "core/service/casework.h"
#include "core/service/complaintdrafts.h"
#include "core/service/handingover.h"
#include "core/service/handover.h"
#include "core/service/subjectfinder.h"
#include "core/storage/draftstore.h"

#include <QRandomGenerator>

namespace loket {

namespace {

const QString identityRead = QStringLiteral("identity_read");
const QString handOverRecoveryPair = QStringLiteral("handover_recovery");

Result<CaseFile> fileOf(ActRunner &runner, const ActScope &scope, const OpenCase &open, bool withIdentity)
{
    const CaseReader reader(runner);
    auto view = reader.view(open);
    if (!view)
        return tl::unexpected(view.error());
    CaseFile file{*std::move(view)};
    file.at = scope.moment().at;
    file.by = scope.moment().actor.staff;
    if (file.view.report.visit) {
        if (const auto visit = runner.tickets().visit(*file.view.report.visit))
            file.visitNumber = visit->ticket.number.text();
    }
    if (!withIdentity)
        return file;
    const auto whole = reader.words(open, true).and_then([&](const auto &words) {
        return CaseReader::reportFrom(open.complaint, words);
    });
    if (!whole)
        return tl::unexpected(whole.error());
    file.identity = whole->identity;
    return file;
}

/// Whoever typed a case that is nobody's here may see to it that it reaches the supervisor.
bool goesToSupervisor(ActRunner &runner, const ActScope &scope, const CaseView &view)
{
    const SubjectFinder finder(runner, scope.day());
    const auto received = OfficeDay::fromText(view.complaint.receivedDay);
    const auto facts = finder.facts(view.report, received.value_or(scope.day()));
    if (!facts)
        return false;
    const auto &subjects = view.report.subjects;
    const ShutOut shutOut = shutOutOf(view.complaint.classCode, subjects, view.report.service, *facts);
    return routeOf(finder.activeStaff(), shutOut,
                   standingOf(view.complaint.classCode, subjects, view.complaint.confirmed), view.report.forms)
               .to
        == CaseGoesTo::Supervisor;
}

Result<OpenCase> opened(ActRunner &runner, const ActScope &scope, const QString &number)
{
    const CaseReader reader(runner);
    const auto complaint = reader.ofNumber(number);
    if (!complaint)
        return refuse(ErrorCode::ComplaintNotFound);
    auto open = reader.openCase(*complaint);
    if (!open || open->allowed.has(CaseAct::Open))
        return open;
    const auto view = open->key ? reader.view(*open) : refuse(ErrorCode::ComplaintNotFound);
    if (!view || !goesToSupervisor(runner, scope, *view))
        return refuse(ErrorCode::ComplaintNotFound);
    return open;
}

/// The step that says so: the case is with the supervisor from now on, or it goes there once more.
Result<void> escalate(ActRunner &runner, ActScope &scope, OpenCase &open, const LifeWords &said)
{
    auto before = CaseReader(runner).view(open);
    if (!before)
        return tl::unexpected(before.error());
    const bool isThere = before->complaint.state == ComplaintState::Escalated;
    const LifeCase known{before->complaint.state, before->complaint.classCode, before->report.subjects.namesPerson(),
                         !before->report.hope.isEmpty(), isAnswered(rowsOf(before->steps))};
    const auto state = isThere ? Result<ComplaintState>(ComplaintState::Escalated)
                               : stateAfter(LifeAct::Escalate, known, said);
    if (!state)
        return tl::unexpected(state.error());
    CaseWork work(runner, scope, open, *std::move(before));
    work.complaint().state = *state;
    work.complaint().settledAt.reset();
    CaseStep step;
    step.kind = isThere ? stepkind::addition : wordOf(lifeActWords, LifeAct::Escalate);
    step.said = said;
    work.add(step);
    return withoutValue(work.finish());
}

QString newHandOverCode()
{
    return QStringLiteral("H-") + applicationcode::text(applicationcode::make([](quint32 bound) {
               return QRandomGenerator::system()->bounded(bound);
           }));
}

} // namespace

Result<CaseHandOver> handOverIn(ActRunner &runner, ActScope &scope, OpenCase &open, const QString &why)
{
    const auto recovery = runner.credentials().find(0, handOverRecoveryPair);
    if (!recovery)
        return refuse(ErrorCode::NoSecret, word(SecretKind::Password));
    CaseHandOver out;
    out.code = newHandOverCode();
    out.supervisor = runner.catalogue().texts.supervisor;
    out.lock = handover::lockOf(*recovery);
    LifeWords said;
    // To whom is known by what he is, where the office has not named him yet.
    said.whom = out.supervisor.isEmpty() ? QStringLiteral("atasan") : out.supervisor;
    said.channel = QStringLiteral("LETTER"); // a paper, with a sealed file
    said.words = why.isEmpty() ? out.code : out.code + QStringLiteral(": ") + why;
    if (const auto escalated = escalate(runner, scope, open, said); !escalated)
        return tl::unexpected(escalated.error());
    const auto now = storage::ComplaintStore(runner.connection()).byId(open.complaint.id);
    if (!now)
        return refuse(ErrorCode::ComplaintNotFound);
    open.complaint = *now;
    auto file = fileOf(runner, scope, open, true);
    if (!file)
        return tl::unexpected(file.error());
    out.file = *std::move(file);
    return out;
}

Result<CaseFile> CaseExports::caseFile(const Act &act, const QString &number, const QString &purpose)
{
    if (!purpose.isEmpty() && !m_runner.catalogue().reason(identityRead, purpose))
        return refuse(ErrorCode::ReasonNeeded, identityRead);
    return onCase<CaseFile>(
        m_runner, act, QStringLiteral("complaint_file"), number, CaseAct::Open,
        [&](ActScope &scope, const CaseReader &, const OpenCase &open) -> Result<CaseFile> {
            const bool withIdentity = !purpose.isEmpty();
            scope.setResult(QStringLiteral("identity"), withIdentity ? 1 : 0);
            auto file = fileOf(m_runner, scope, open, withIdentity);
            if (file)
                file->purpose = purpose;
            if (file && withIdentity) { // found where readings of identities are looked for
                scope.beginEntry(identityRead);
                scope.setSubject(subjectOf(open.complaint.id));
                scope.setResult(QStringLiteral("purpose"), purpose);
            }
            return file;
        },
        [](const Entry &entry) -> Result<CaseFile> { return refuse(ErrorCode::Conflict, entry.act); });
}

Result<CaseHandOver> CaseExports::handOver(const Act &act, const QString &number, const QString &why)
{
    const auto words = cleanText(why, reportlimits::text, true, false);
    if (!words)
        return refuseField(ReportField::Words, FieldFault::TooLong, reportlimits::text);
    bool denied = false;
    const auto done = m_runner.answer<CaseHandOver>(
        act, QStringLiteral("complaint_handover"),
        [&](ActScope &scope) -> Result<CaseHandOver> {
            auto open = opened(m_runner, scope, number);
            denied = !open;
            if (!open)
                return tl::unexpected(open.error());
            scope.setSubject(subjectOf(open->complaint.id));
            return handOverIn(m_runner, scope, *open, words->text);
        },
        [](const Entry &entry) -> Result<CaseHandOver> { return refuse(ErrorCode::Conflict, entry.act); });
    if (!done && denied && done.error().code == ErrorCode::ComplaintNotFound) {
        if (const auto noted = noteDenied(m_runner, act.actor, number); !noted)
            return tl::unexpected(noted.error());
    }
    return done;
}

Result<void> CaseExports::handOverReceived(const Act &act, DraftId kept)
{
    return m_runner.perform(act, QStringLiteral("handover_received"), [&](ActScope &scope) -> Result<void> {
        const auto &session = m_runner.gate().session();
        if (!session || act.actor.staff != session->staff)
            return refuse(ErrorCode::NotSignedIn);
        const auto draft = storage::DraftStore(m_runner.connection()).find(kept, session->staff);
        if (!draft || !isHandOver(draft->kind))
            return refuse(ErrorCode::DraftNotFound);
        scope.setSubject(subjectOf(session->staff));
        return ComplaintDrafts(m_runner).dropInAct(session->staff, kept);
    });
}

Result<RegisterExport> CaseExports::overdueSheet(const Act &act)
{
    CaseFilter overdue;
    overdue.due = CaseDue::Overdue;
    return m_runner.answer<RegisterExport>(
        act, QStringLiteral("overdue_sheet"),
        [&](ActScope &scope) -> Result<RegisterExport> {
            scope.setSubject(act.actor.staff ? subjectOf(*act.actor.staff) : subjectOf(act.actor.station));
            return rows(overdue, nullptr).map([&](RegisterExport list) {
                scope.setResult(QStringLiteral("rows"), qint64(list.rows.size()));
                return list;
            });
        },
        [&](const Entry &) { return rows(overdue, nullptr); });
}

} // namespace loket
