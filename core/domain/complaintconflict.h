// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access.h"
#include "core/domain/complaintreport.h"

#include <vector>

/// Who may have to do with a report, and who is shut out of it: a complaint about a person never reaches that person
/// (UU 25/2009 Ps 45: it goes to the officer's superior, one about the head to the head's).
namespace loket {

/// How somebody stands to what a case is about.
enum class CaseRelation {
    Subject,         ///< named
    PossibleSubject, ///< may be meant: nobody has found out yet
    NotSubject
};

/// How far a case is known to be about a person.
enum class CaseStanding {
    Ordinary,    ///< about no person: the unit, a question, an aspiration; nobody is a subject
    Unconfirmed, ///< hidden, and the head has not looked at it yet
    Confirmed    ///< hidden; the head has said who is meant, or has given it to a handler all the same
};

/// As what somebody comes to a case. Whoever is several of these may what any of them may.
enum class CasePart {
    Receiver,         ///< typed it, and its receipt is not printed yet
    CounterOfficer,   ///< whether active at that service that day or not
    ComplaintOfficer, ///< of the pengelola pengaduan
    Head,
    Administrator,
    Auditor,
    Supervisor ///< above the head: gets papers, never signs in (corrections.md 10)
};

/// What may be done with a case. Settling it on the spot is part of receiving it, not of `Close`.
enum class CaseAct {
    List,    ///< it stands in lists, counts, searches and side lists
    Open,    ///< its words and, with a purpose, its identity
    Handle,  ///< every step of its life cycle but closing
    Assign,  ///< give it to a handler
    Release, ///< let somebody handle it again who was shut out, with a reason
    Close,
    PrintReceipt,
    SeeInFigures,
    AskStatus ///< tell a visitor who shows what stands on the receipt how far it is, and no more
};

/// A set of acts.
class CaseActs
{
public:
    constexpr CaseActs() = default;
    constexpr CaseActs(std::initializer_list<CaseAct> acts)
    {
        for (const CaseAct act : acts)
            m_bits |= bit(act);
    }
    [[nodiscard]] constexpr bool has(CaseAct act) const { return (m_bits & bit(act)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr CaseActs with(CaseActs more) const { return CaseActs(m_bits | more.m_bits); }
    constexpr bool operator==(const CaseActs &) const = default;

private:
    constexpr explicit CaseActs(unsigned bits) : m_bits(bits) {}
    [[nodiscard]] static constexpr unsigned bit(CaseAct act) { return 1U << static_cast<unsigned>(act); }

    unsigned m_bits = 0;
};

/// One row of the conflict rule. What has no row allows nothing.
struct ConflictRow {
    CasePart part{};
    CaseStanding standing{};
    CaseRelation relation{};
    CaseActs acts;
};
[[nodiscard]] const std::vector<ConflictRow> &conflictTable();
[[nodiscard]] CaseActs allowedActs(CasePart part, CaseStanding standing, CaseRelation relation);

/// Somebody signed in, to whom a case is shown or not.
struct CasePerson {
    RoleSet roles;
    bool isReceiver = false; ///< typed this case, and its receipt is not printed yet
    CaseRelation relation = CaseRelation::NotSubject;
};
[[nodiscard]] CaseActs allowedActs(const CasePerson &person, CaseStanding standing);

/// The case is about a person, or may still be: it stands in no list but those who may handle it (corrections.md 7).
[[nodiscard]] bool isHidden(const QString &classCode, const ComplaintSubjects &subjects);
/// All its words are sealed, not the identity alone (corrections.md 3).
[[nodiscard]] inline bool isSealed(const ComplaintReport &report)
{
    return report.confidential || isHidden(report.classCode, report.subjects);
}
[[nodiscard]] CaseStanding standingOf(const QString &classCode, const ComplaintSubjects &subjects, bool confirmed);

/// Somebody who was active at a counter on the day of the event, for a service.
struct DutyOfDay {
    StaffId staff;
    ServiceId service;

    bool operator==(const DutyOfDay &) const = default;
};

/// What the office knows about who may be meant.
struct SubjectFacts {
    std::vector<StaffId> visitOfficers{}; ///< of the spans of the linked visit; both of a switched one
    std::vector<DutyOfDay> duties{};      ///< of the event's day; of the day of receipt where none is told
    std::vector<StaffId> released{};      ///< by the head, with a reason
    bool confirmed = false;               ///< by the head
};

[[nodiscard]] bool isOneOf(const std::vector<StaffId> &staff, StaffId one);

/// Who is shut out; each list sorted, nobody in both.
struct ShutOut {
    std::vector<StaffId> subjects{};
    std::vector<StaffId> possible{};

    [[nodiscard]] CaseRelation relationOf(StaffId staff) const;
    bool operator==(const ShutOut &) const = default;
};

/// The staff named; of the visit its officer, or as possible ones its officers where there were several; and, while
/// the subject is unknown or not confirmed, every counter officer active at that service that day (at any, where the
/// service is not told). Nobody where the case is about no person.
[[nodiscard]] ShutOut shutOutOf(const QString &classCode, const ComplaintSubjects &subjects,
                                const std::optional<ServiceId> &service, const SubjectFacts &facts);

/// Of the staff, as the route needs it.
struct CaseStaff {
    StaffId staff;
    RoleSet roles;
};

enum class CaseGoesTo { Handlers, Head, Supervisor };

struct CaseRoute {
    CaseGoesTo to = CaseGoesTo::Supervisor;
    std::vector<StaffId> recipients{}; ///< who gets a key of it; nobody where it goes to the supervisor

    bool operator==(const CaseRoute &) const = default;
};

/// To whom a case goes. `active`: the staff that work here now.
[[nodiscard]] CaseRoute routeOf(const std::vector<CaseStaff> &active, const ShutOut &shutOut, CaseStanding standing,
                                const QStringList &forms);

} // namespace loket
