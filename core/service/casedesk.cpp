// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a case's life; what the head alone does stands in casehead.cpp.
#include "core/service/casedesk.h"

#include "core/domain/complaintsteps.h"
#include "core/domain/reportfield.h"
#include "core/domain/text.h"
#include "core/service/caseregister.h"
#include "core/service/casework.h"
#include "core/storage/scrub.h"

namespace loket {

namespace {

/// Codes that the office has. Errors: UnknownReason; BadReport.
Result<void> checkCodes(const Catalogue &catalogue, LifeAct what, const LifeWords &said)
{
    const char *kind = lifeRowOf(what).reasonKind;
    if (kind && !said.reason.isEmpty() && !catalogue.reason(QLatin1String(kind), said.reason))
        return refuse(ErrorCode::UnknownReason, QStringLiteral("%1/%2").arg(QLatin1String(kind), said.reason));
    if (!said.channel.isEmpty() && !catalogue.reason(QStringLiteral("complaint_channel"), said.channel))
        return refuseField(ReportField::AnswerChannel, FieldFault::Unknown);
    const auto &classes = catalogue.complaints.classes;
    const auto isKnown = [&](const ComplaintClass &one) { return one.active && one.code == said.newClass; };
    if (what == LifeAct::ChangeClass && !said.newClass.isEmpty()
        && std::none_of(classes.begin(), classes.end(), isKnown))
        return refuseField(ReportField::Class, FieldFault::Unknown);
    return {};
}

bool answers(LifeAct what)
{
    return what == LifeAct::AnswerOnSpot || what == LifeAct::AnswerDirectly || what == LifeAct::Communicate
        || what == LifeAct::Close;
}

/// What has no meaning with an act is not kept with it.
LifeWords fitting(LifeWords said, LifeAct what)
{
    if (!answers(what)) {
        said.answer.clear();
        said.hopeOutcome.reset();
        said.complainantAgrees = false;
    }
    if (!said.hopeOutcome || said.hopeOutcome == HopeOutcome::Met)
        said.why.clear();
    if (what != LifeAct::ChangeClass)
        said.newClass.clear();
    if (!lifeRowOf(what).reasonKind)
        said.reason.clear();
    return said;
}

bool isComplaint(const QString &classCode)
{
    return ComplaintClass{.code = classCode}.isComplaint();
}

/// What the register tells of a case after an act besides its state.
void date(Complaint &complaint, LifeAct what, Instant now, bool isAnswered)
{
    if (isAnswered && !complaint.answeredAt)
        complaint.answeredAt = now;
    if (complaint.state == ComplaintState::Closed || complaint.state == ComplaintState::Withdrawn)
        complaint.settledAt = now;
    else if (what == LifeAct::Reopen || what == LifeAct::Escalate)
        complaint.settledAt.reset();
    if (what == LifeAct::Reopen)
        complaint.promisedDay.clear(); // it was a promise for the round that is over
}

/// A question that turns out to be a complaint: nobody has been asked yet whom it is about.
Result<void> becomeComplaint(CaseWork &work)
{
    CaseWork::Ruling ruling;
    ruling.subjects.unknown = true;
    return work.apply(ruling);
}

Result<void> changeClass(CaseWork &work, const QString &newClass)
{
    const bool was = isComplaint(work.complaint().classCode);
    // The head must have said first that nobody is meant: else a case about somebody would be nobody's any more.
    if (work.complaint().hidden && !isComplaint(newClass))
        return refuseField(ReportField::Class, FieldFault::Barred);
    work.complaint().classCode = newClass;
    return was || !isComplaint(newClass) ? Result<void>() : becomeComplaint(work);
}

Result<void> live(CaseWork &work, LifeAct what, const LifeWords &said)
{
    const CaseView &before = work.before();
    LifeCase known{before.complaint.state, before.complaint.classCode, work.subjects().namesPerson(),
                   !before.report.hope.isEmpty(), isAnswered(rowsOf(before.steps))};
    const auto state = stateAfter(what, known, said);
    if (!state)
        return tl::unexpected(state.error());
    if (what == LifeAct::DeemWithdrawn && !isCompletionOver(before.deadlines))
        return refuse(ErrorCode::ReportState, word(before.complaint.state));
    if (what == LifeAct::ChangeClass) {
        if (const auto changed = changeClass(work, said.newClass); !changed)
            return changed;
    }
    Complaint &complaint = work.complaint();
    complaint.state = *state;
    date(complaint, what, work.scope().moment().at, !said.answer.isEmpty());
    CaseStep step;
    step.kind = wordOf(lifeActWords, what);
    step.said = said;
    if (what == LifeAct::ChangeClass)
        step.classBefore = before.complaint.classCode;
    if (what == LifeAct::Close && !said.answer.isEmpty()) { // the answer and the end are two things
        CaseStep answered;
        answered.kind = stepkind::answered;
        answered.said.answer = std::exchange(step.said.answer, QString());
        answered.said.channel = std::exchange(step.said.channel, QString());
        answered.said.hopeOutcome = std::exchange(step.said.hopeOutcome, std::nullopt);
        answered.said.why = std::exchange(step.said.why, QString());
        work.add(answered);
    }
    work.add(step);
    return {};
}

} // namespace

Result<CaseView> CaseDesk::work(const Act &act, const char *kind, const QString &number, CaseAct needed,
                                const Deed &deed)
{
    bool becomesSealed = false;
    const auto done = onCase<CaseView>(
        m_runner, act, QString::fromLatin1(kind), number, needed,
        [&](ActScope &scope, const CaseReader &reader, OpenCase &open) -> Result<CaseView> {
            auto before = reader.view(open);
            if (!before)
                return before;
            const bool wasSealed = open.complaint.sealed;
            CaseWork work(m_runner, scope, open, *std::move(before));
            const auto acted = deed(work);
            becomesSealed = !wasSealed && open.complaint.sealed;
            return acted.and_then([&] { return work.finish(); });
        },
        [&](const Entry &) -> Result<CaseView> {
            const CaseReader reader(m_runner);
            const auto complaint = reader.ofNumber(number);
            const auto open = complaint ? reader.openCase(*complaint) : refuse(ErrorCode::ComplaintNotFound);
            return open.and_then([&](const OpenCase &one) { return reader.view(one); });
        });
    // What stood in clear leaves the files too; what stays behind goes with the next one.
    if (done && becomesSealed)
        static_cast<void>(storage::scrub(m_runner.connection()));
    return done;
}

Result<CaseView> CaseDesk::act(const Act &act, const QString &number, LifeAct what, const LifeWords &said)
{
    const auto words = cleaned(fitting(said, what));
    if (!words)
        return tl::unexpected(words.error());
    if (const auto fit = checkCodes(m_runner.catalogue(), what, *words); !fit)
        return tl::unexpected(fit.error());
    return work(act, "complaint_step", number, caseActOf(what), [&](CaseWork &work) -> Result<void> {
        if (lifeRowOf(what).headOnly && !isHead(m_runner))
            return refuse(ErrorCode::NotAllowed, word(Role::UnitHead));
        return live(work, what, *words);
    });
}

Result<CaseView> CaseDesk::add(const Act &act, const QString &number, const QString &words,
                               const std::vector<PickedFile> &files)
{
    const auto clean = cleanText(words, reportlimits::statement, true, false);
    if (!clean)
        return refuseField(ReportField::Words, FieldFault::TooLong, reportlimits::statement);
    if (clean->text.isEmpty() && files.empty())
        return refuseField(ReportField::Words, FieldFault::Empty);
    return work(act, "complaint_addition", number, CaseAct::Open, [&](CaseWork &work) -> Result<void> {
        if (const auto added = work.attach(files); !added)
            return added;
        CaseStep step;
        step.kind = stepkind::addition;
        step.said.words = clean->text;
        work.add(step);
        return {};
    });
}

Result<CaseView> CaseDesk::promise(const Act &act, const QString &number, const OfficeDay &day, const QString &reason,
                                   const QString &toldBy)
{
    if (const auto known = m_runner.catalogue().checkReason(QStringLiteral("promise_changed"), reason); !known)
        return tl::unexpected(known.error());
    const auto who = cleanText(toldBy, reportlimits::name, false, false);
    if (!who)
        return refuseField(ReportField::Words, FieldFault::TooLong, reportlimits::name);
    if (who->text.isEmpty())
        return refuseField(ReportField::Words, FieldFault::Empty);
    return work(act, "complaint_promise", number, CaseAct::Handle, [&](CaseWork &work) -> Result<void> {
        Complaint &complaint = work.complaint();
        const QString before = work.before().complaint.promisedDay;
        if (complaint.settledAt || complaint.state == ComplaintState::Referred)
            return refuse(ErrorCode::ReportState, word(complaint.state));
        if (day < work.scope().day())
            return refuse(ErrorCode::DayOver, day.text());
        if (day.text() == before)
            return refuse(ErrorCode::DayAsBefore, before);
        if (!complaint.sealed)
            complaint.promisedDay = day.text();
        CaseStep step;
        step.kind = stepkind::promise;
        step.said.reason = reason;
        step.said.words = who->text;
        step.day = day.text();
        step.dayBefore = before;
        work.add(step);
        return {};
    });
}

Result<DueCounts> CaseDesk::dueCounts(const Actor &reader)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_complaints")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(m_runner.connection(), [&] { return CaseRegister(m_runner).dueCounts(); });
}

Result<DueCounts> CaseDesk::dueNotice(const Actor &reader)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_complaints")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(m_runner.connection(), [&] { return CaseRegister(m_runner).dueCounts(false); });
}

Result<DueLists> CaseDesk::due(const Actor &reader)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_complaints")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(m_runner.connection(), [&]() -> Result<DueLists> {
        DueLists lists;
        CaseFilter filter;
        filter.openOnly = true;
        filter.byUrgency = true;
        filter.mine = !isHead(m_runner);
        filter.most = mostCaseRows;
        for (const auto &[due, list] :
             {std::pair(CaseDue::TwoDays, &lists.inTwoDays), std::pair(CaseDue::NextDay, &lists.nextDay),
              std::pair(CaseDue::Today, &lists.today), std::pair(CaseDue::Overdue, &lists.overdue)}) {
            filter.due = due;
            auto rows = CaseRegister(m_runner).rows(filter);
            if (!rows)
                return tl::unexpected(rows.error());
            *list = *std::move(rows);
        }
        return lists;
    });
}

} // namespace loket
