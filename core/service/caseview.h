// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/domain/complaintclock.h"
#include "core/domain/complaintconflict.h"
#include "core/domain/complaintlife.h"
#include "core/domain/dataerasure.h"

/// Cases as they are shown to whoever may see them.
namespace loket {

/// A case as it stands in the register of whoever may see it.
struct CaseRow {
    Complaint complaint;                ///< of a sealed case with what its sealed part says of service, visit, promise
    QStringList forms{};                ///< alleged, codes; none of what was turned into a question since
    std::optional<CaseDeadline> next{}; ///< of those that run the one that falls due first
    std::optional<StaffId> handler{};   ///< none: nobody yet, or nobody any more who could; then it is everybody's
    QString excerpt{};                  ///< of a search: where its first word stands
};

/// Where the next deadline of a case stands (complaintclock.h; trial A10).
enum class CaseDue {
    Any,
    TwoDays, ///< it falls due in two working days, counted from today
    NextDay, ///< after the day on which that is told, before its last day
    Today,
    Overdue,
    Soon, ///< of a filter: TwoDays and NextDay
};

/// Which cases of the register are asked for; newest first. What is asked for holds together: a case fits all of it.
struct CaseFilter {
    bool openOnly = false; ///< Complaint::isOpen()
    QString classCode{};   ///< empty = every
    std::optional<ComplaintState> state{};
    QString form{};
    QString channel{};
    std::optional<ServiceId> service{};
    CaseDue due = CaseDue::Any; ///< another one takes only cases with a running deadline
    bool byUrgency = false;     ///< the first last day first; behind them those of which nothing falls due
    bool mine = false;          ///< given to the reader, or to nobody who could handle it
    QString from{};             ///< received on this office day or later, YYYY-MM-DD; empty = no bound
    QString to{};               ///< and on this one or earlier
    int most = 200;             ///< rows, 1..1,000
};

/// A dated thing done about a case, with what was said. Kinds: `received`, `answered`, `settled` of receiving and of
/// other systems; the words of LifeAct; `addition`, `assigned`, `subjects`, `released`, `promise`.
struct CaseStep : ComplaintStep {
    LifeWords said{};                     ///< `reason` of released, the code; `words` of an addition, what was added
    std::optional<StaffId> whom{};        ///< of assigned and released
    ComplaintSubjects subjects{};         ///< of subjects: who is meant, as the head says
    QString day{};                        ///< of promise: the new day, YYYY-MM-DD
    QString dayBefore{};                  ///< of promise: the day that was promised before; empty = none
    QString classBefore{};                ///< of change_class
    std::optional<ComplaintState> from{}; ///< where it stood before; none of what receiving wrote
};

/// A case that has been opened: all but who complains, which is read by an act of its own.
struct CaseView {
    Complaint complaint;
    ComplaintReport report{}; ///< as it was saved; `identity` empty
    bool hasIdentity = false;
    bool identityErased = false;                  ///< it had one
    std::vector<CaseStep> steps{};                ///< in their order, additions among them
    CaseActs allowed;                             ///< to whoever opened it
    std::vector<LifeAct> lifeActs{};              ///< what whoever opened it may do with it now
    bool mayConfirm = false;                      ///< say who is meant: the head
    std::vector<CaseDeadline> deadlines{};        ///< by last day
    std::optional<StaffId> handler{};             ///< as of CaseRow
    std::optional<ComplaintSubjects> confirmed{}; ///< who is meant, as the head said last
    std::vector<StaffId> released{};              ///< by the head: shut out no more
    std::vector<StaffId> shutOut{};               ///< whom the head may release, if he has opened it; sorted
    std::vector<CaseAttachment> attachments{};    ///< in the order in which they were brought along
    std::vector<ErasureExtent> erasable{};        ///< what whoever opened it may erase, if the case is over
};

} // namespace loket
