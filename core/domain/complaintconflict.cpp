// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintconflict.h"

#include <algorithm>

namespace loket {

namespace {

using Part = CasePart;
using Standing = CaseStanding;
using Relation = CaseRelation;
using Act = CaseAct;

void sortOnce(std::vector<StaffId> &staff)
{
    std::sort(staff.begin(), staff.end());
    staff.erase(std::unique(staff.begin(), staff.end()), staff.end());
}

void takeOut(std::vector<StaffId> &staff, const std::vector<StaffId> &others)
{
    staff.erase(std::remove_if(staff.begin(), staff.end(), [&](StaffId one) { return isOneOf(others, one); }),
                staff.end());
}

} // namespace

bool isOneOf(const std::vector<StaffId> &staff, StaffId one)
{
    return std::find(staff.begin(), staff.end(), one) != staff.end();
}

const std::vector<ConflictRow> &conflictTable()
{
    static const std::vector<ConflictRow> table{
        // Whoever typed it has it until the receipt is printed. A hidden case stands in no list of a counter, and who
        // may be its subject only prints the paper that the complainant waits for.
        {Part::Receiver,
         Standing::Ordinary,
         Relation::NotSubject,
         {Act::List, Act::Open, Act::PrintReceipt, Act::AskStatus}},
        {Part::Receiver, Standing::Unconfirmed, Relation::NotSubject, {Act::Open, Act::PrintReceipt, Act::AskStatus}},
        {Part::Receiver, Standing::Unconfirmed, Relation::PossibleSubject, {Act::PrintReceipt}},
        {Part::Receiver, Standing::Confirmed, Relation::NotSubject, {Act::Open, Act::PrintReceipt, Act::AskStatus}},

        // Whoever stands at a counter answers for an ordinary case; of a hidden one nothing is known there.
        {Part::CounterOfficer, Standing::Ordinary, Relation::NotSubject, {Act::AskStatus}},

        // An ordinary case is shared out by the complaint officers themselves. A hidden one waits for the head, who
        // says who is meant or gives it to a handler; whom it is given to, and figures of it, stay the head's.
        {Part::ComplaintOfficer,
         Standing::Ordinary,
         Relation::NotSubject,
         {Act::List, Act::Open, Act::Handle, Act::Assign, Act::Close, Act::PrintReceipt, Act::SeeInFigures,
          Act::AskStatus}},
        {Part::ComplaintOfficer,
         Standing::Unconfirmed,
         Relation::NotSubject,
         {Act::List, Act::Open, Act::PrintReceipt, Act::AskStatus}},
        {Part::ComplaintOfficer,
         Standing::Confirmed,
         Relation::NotSubject,
         {Act::List, Act::Open, Act::Handle, Act::Close, Act::PrintReceipt, Act::AskStatus}},

        // In an ordinary case nobody is shut out, so nobody can be released.
        {Part::Head,
         Standing::Ordinary,
         Relation::NotSubject,
         {Act::List, Act::Open, Act::Handle, Act::Assign, Act::Close, Act::PrintReceipt, Act::SeeInFigures,
          Act::AskStatus}},
        {Part::Head,
         Standing::Unconfirmed,
         Relation::NotSubject,
         {Act::List, Act::Open, Act::Handle, Act::Assign, Act::Release, Act::Close, Act::PrintReceipt,
          Act::SeeInFigures, Act::AskStatus}},
        {Part::Head,
         Standing::Confirmed,
         Relation::NotSubject,
         {Act::List, Act::Open, Act::Handle, Act::Assign, Act::Release, Act::Close, Act::PrintReceipt,
          Act::SeeInFigures, Act::AskStatus}},

        // Figures of the office, without hidden cases; never a case itself.
        {Part::Administrator, Standing::Ordinary, Relation::NotSubject, {Act::SeeInFigures}},
        {Part::Auditor, Standing::Ordinary, Relation::NotSubject, {Act::SeeInFigures}},
    };
    return table;
}

CaseActs allowedActs(CasePart part, CaseStanding standing, CaseRelation relation)
{
    for (const auto &row : conflictTable()) {
        if (row.part == part && row.standing == standing && row.relation == relation)
            return row.acts;
    }
    return {};
}

CaseActs allowedActs(const CasePerson &person, CaseStanding standing)
{
    CaseActs acts;
    const auto add = [&](CasePart part) { acts = acts.with(allowedActs(part, standing, person.relation)); };
    if (person.isReceiver)
        add(Part::Receiver);
    for (const auto &[role, part] :
         {std::pair(Role::CounterOfficer, Part::CounterOfficer),
          std::pair(Role::ComplaintOfficer, Part::ComplaintOfficer), std::pair(Role::UnitHead, Part::Head),
          std::pair(Role::Administrator, Part::Administrator), std::pair(Role::InternalAuditor, Part::Auditor)}) {
        if (person.roles.has(role))
            add(part);
    }
    return acts;
}

bool isHidden(const QString &classCode, const ComplaintSubjects &subjects)
{
    // Without any choice, as in what was brought along from another system, nobody knows yet: it may be a person.
    const bool aboutUnitAlone = subjects.unit && !subjects.namesPerson() && !subjects.unknown;
    return ComplaintClass{.code = classCode}.isComplaint() && !aboutUnitAlone;
}

CaseStanding standingOf(const QString &classCode, const ComplaintSubjects &subjects, bool confirmed)
{
    if (!isHidden(classCode, subjects))
        return Standing::Ordinary;
    return confirmed ? Standing::Confirmed : Standing::Unconfirmed;
}

CaseRelation ShutOut::relationOf(StaffId staff) const
{
    if (isOneOf(subjects, staff))
        return Relation::Subject;
    return isOneOf(possible, staff) ? Relation::PossibleSubject : Relation::NotSubject;
}

ShutOut shutOutOf(const QString &classCode, const ComplaintSubjects &subjects, const std::optional<ServiceId> &service,
                  const SubjectFacts &facts)
{
    ShutOut out;
    if (!isHidden(classCode, subjects))
        return out;
    out.subjects = subjects.staff;
    if (subjects.visitOfficers) {
        std::vector<StaffId> officers = facts.visitOfficers;
        sortOnce(officers);
        auto &those = officers.size() == 1 ? out.subjects : out.possible;
        those.insert(those.end(), officers.begin(), officers.end());
    }
    if (subjects.unknown || !facts.confirmed) {
        for (const auto &duty : facts.duties) {
            if (!service || duty.service == *service)
                out.possible.push_back(duty.staff);
        }
    }
    sortOnce(out.subjects);
    sortOnce(out.possible);
    takeOut(out.subjects, facts.released);
    takeOut(out.possible, facts.released);
    takeOut(out.possible, out.subjects);
    return out;
}

CaseRoute routeOf(const std::vector<CaseStaff> &active, const ShutOut &shutOut, CaseStanding standing,
                  const QStringList &forms)
{
    std::vector<StaffId> heads;
    std::vector<StaffId> handlers;
    bool isHeadMeant = false;
    for (const auto &one : active) {
        const bool isHead = one.roles.has(Role::UnitHead);
        const Relation relation = shutOut.relationOf(one.staff);
        isHeadMeant = isHeadMeant || (isHead && relation == Relation::Subject);
        if (relation != Relation::NotSubject)
            continue;
        if (isHead)
            heads.push_back(one.staff);
        if (isHead || one.roles.has(Role::ComplaintOfficer))
            handlers.push_back(one.staff);
    }
    sortOnce(heads);
    sortOnce(handlers);
    // Nobody examines the own head. And where no head is left who is surely not meant, nobody could ever say who is.
    const bool needsHead = standing != Standing::Ordinary || forms.contains(solicitingForm());
    if (isHeadMeant || handlers.empty() || (needsHead && heads.empty()))
        return {};
    if (forms.contains(solicitingForm()))
        return {CaseGoesTo::Head, heads};
    return {CaseGoesTo::Handlers, handlers};
}

} // namespace loket
