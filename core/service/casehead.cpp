// SPDX-License-Identifier: GPL-3.0-or-later
// Who handles a case, who is meant by it, and who is shut out.
#include "core/domain/complaintsteps.h"
#include "core/domain/reportfield.h"
#include "core/domain/text.h"
#include "core/service/casedesk.h"
#include "core/service/casework.h"
#include "core/service/envelopewriter.h"

#include <algorithm>

namespace loket {

namespace {

/// As they may be kept; staff in order, each once. Errors: BadReport; UnknownStaff.
Result<ComplaintSubjects> cleanSubjects(ComplaintSubjects subjects, const Catalogue &catalogue)
{
    if (!subjects.isChosen())
        return refuseField(ReportField::Subjects, FieldFault::Empty);
    std::sort(subjects.staff.begin(), subjects.staff.end());
    subjects.staff.erase(std::unique(subjects.staff.begin(), subjects.staff.end()), subjects.staff.end());
    for (const StaffId one : subjects.staff) {
        if (!catalogue.staffMember(one))
            return refuse(ErrorCode::UnknownStaff);
    }
    subjects.words.clear(); // the complainant's own stay where they are
    return subjects;
}

/// A handler who came later, or has a new pair since, gets the key.
Result<void> giveKey(ActRunner &runner, const OpenCase &open, StaffId handler)
{
    if (!open.key)
        return {};
    EnvelopeWriter writer(runner, open.key->id(), open.key->bytes());
    return writer.toMember(purpose::handler, handlerRoles(), handler, open.key->excluded());
}

} // namespace

Result<CaseView> CaseDesk::assign(const Act &act, const QString &number, StaffId handler)
{
    return work(act, "complaint_assigned", number, CaseAct::Assign, [&](CaseWork &work) -> Result<void> {
        if (const auto is = CaseKeys(m_runner).isHandler(handler, work.scope().day().text()); !is)
            return is;
        CaseWork::Ruling ruling = work.ruling();
        ruling.handler = handler;
        ruling.confirmed = work.complaint().hidden; // only the head comes here with a hidden one
        const auto shutOut = work.shutOutBy(ruling);
        if (!shutOut)
            return tl::unexpected(shutOut.error());
        if (shutOut->relationOf(handler) != CaseRelation::NotSubject)
            return refuse(ErrorCode::NotAllowed);
        if (const auto applied = work.apply(ruling); !applied)
            return applied;
        CaseStep step;
        step.kind = stepkind::assigned;
        step.whom = handler;
        work.add(step);
        return giveKey(m_runner, work.open(), handler);
    });
}

Result<CaseView> CaseDesk::confirmSubjects(const Act &act, const QString &number, const ComplaintSubjects &subjects,
                                           const QString &words)
{
    const auto meant = cleanSubjects(subjects, m_runner.catalogue());
    if (!meant)
        return tl::unexpected(meant.error());
    const auto clean = cleanText(words, reportlimits::text, true, false);
    if (!clean)
        return refuseField(ReportField::Words, FieldFault::TooLong, reportlimits::text);
    return work(act, "complaint_subjects", number, CaseAct::Assign, [&](CaseWork &work) -> Result<void> {
        if (!ComplaintClass{.code = work.complaint().classCode}.isComplaint())
            return refuseField(ReportField::Subjects, FieldFault::Barred);
        if (meant->visitOfficers && !work.before().report.visit)
            return refuseField(ReportField::Visit, FieldFault::Empty);
        CaseWork::Ruling ruling = work.ruling();
        ruling.subjects = *meant;
        ruling.confirmed = true;
        ruling.released.erase(std::remove_if(ruling.released.begin(), ruling.released.end(),
                                             [&](StaffId one) { return isOneOf(meant->staff, one); }),
                              ruling.released.end());
        if (const auto applied = work.apply(ruling); !applied)
            return applied;
        CaseStep step;
        step.kind = stepkind::subjects;
        step.subjects = *meant;
        step.said.words = clean->text;
        work.add(step);
        return {};
    });
}

Result<CaseView> CaseDesk::release(const Act &act, const QString &number, StaffId officer, const QString &reason)
{
    if (const auto known = m_runner.catalogue().checkReason(QStringLiteral("subject_released"), reason); !known)
        return tl::unexpected(known.error());
    if (!m_runner.catalogue().staffMember(officer))
        return refuse(ErrorCode::UnknownStaff);
    return work(act, "subject_released", number, CaseAct::Release, [&](CaseWork &work) -> Result<void> {
        CaseWork::Ruling ruling = work.ruling();
        const auto shutOut = work.shutOutBy(ruling);
        if (!shutOut)
            return tl::unexpected(shutOut.error());
        if (shutOut->relationOf(officer) == CaseRelation::NotSubject)
            return refuse(ErrorCode::ReportState, word(work.complaint().state));
        ruling.released.push_back(officer);
        if (const auto applied = work.apply(ruling); !applied)
            return applied;
        CaseStep step;
        step.kind = stepkind::released;
        step.whom = officer;
        step.said.reason = reason;
        work.add(step);
        return {};
    });
}

} // namespace loket
