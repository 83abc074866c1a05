// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintdeadline.h"
#include "core/domain/complaintstate.h"

#include <vector>

/// The deadlines of one report: which run, from when, until which day, and how those ended that are over. Everything
/// follows from dated events; the day of an event is the office's, up to its last second.
namespace loket {

/// What happens to a report and matters to a deadline.
enum class CaseEvent {
    ServiceReceived, ///< the service that is complained about
    Received,        ///< by the first office or channel that had it
    Entered,         ///< into this register
    Forwarded,
    FirstResponse,          ///< the complainant was told that it goes on
    CompletenessAnswerSent, ///< that all is there
    CompletionAsked,        ///< the same answer, that something lacks
    CompletenessAnswerReceived,
    CompletionReceived, ///< what lacked has come
    FileComplete,
    Decided,
    ReplySent,
    Escalated,
    TakenBack,
    Reopened,
    Closed,
    Referred,
    Withdrawn,
};

/// As a judged deadline names what it was counted from.
inline constexpr WordList<CaseEvent, 18> caseEventWords{
    {{CaseEvent::ServiceReceived, "service_received"},
     {CaseEvent::Received, "received"},
     {CaseEvent::Entered, "entered"},
     {CaseEvent::Forwarded, "forwarded"},
     {CaseEvent::FirstResponse, "first_response"},
     {CaseEvent::CompletenessAnswerSent, "completeness_answer_sent"},
     {CaseEvent::CompletionAsked, "completion_asked"},
     {CaseEvent::CompletenessAnswerReceived, "completeness_answer_received"},
     {CaseEvent::CompletionReceived, "completion_received"},
     {CaseEvent::FileComplete, "file_complete"},
     {CaseEvent::Decided, "decided"},
     {CaseEvent::ReplySent, "reply_sent"},
     {CaseEvent::Escalated, "escalated"},
     {CaseEvent::TakenBack, "taken_back"},
     {CaseEvent::Reopened, "reopened"},
     {CaseEvent::Closed, "closed"},
     {CaseEvent::Referred, "referred"},
     {CaseEvent::Withdrawn, "withdrawn"}}};

struct DatedCaseEvent {
    CaseEvent event{};
    Instant at{};

    bool operator==(const DatedCaseEvent &) const = default;
};

enum class DeadlineProgress {
    Running,
    Held,    ///< the complainant has it, or whoever it was escalated to
    Stopped, ///< what it was about has been done, or the case is over
};

/// One deadline of one report.
struct CaseDeadline {
    QString code{};
    DeadlineProgress progress = DeadlineProgress::Running;
    CaseEvent startEvent = CaseEvent::Received; ///< as it was counted: Reopened for the second round of a decision
    OfficeDay startDay;
    bool isStartProvisional = false;       ///< counted from what is known until the real start is; say so
    OfficeDay lastDay;                     ///< that it is, or was, judged by
    std::optional<OfficeDay> stoppedDay{}; ///< of Stopped
    std::optional<bool> kept{};            ///< of Stopped; none = the case ended in time for another reason
    std::optional<DeadlineLight> light{};  ///< of Running
    bool isWarning = false;                ///< the citizen's own (T0): told, never held against anybody

    bool operator==(const CaseDeadline &) const = default;
};

/// What is known about a report whose deadlines are asked for.
struct CaseHistory {
    QString classCode{};
    ComplaintState state = ComplaintState::Received;
    std::vector<DatedCaseEvent> events{}; ///< in any order
    std::optional<OfficeDay> promised{};  ///< `janji unit`, of the present round
    std::vector<CaseDeadline> judged{};   ///< stopped ones, as they were recorded when they stopped
};

/// The code under which the date runs that the unit itself promised.
[[nodiscard]] inline QString unitPromise()
{
    return QStringLiteral("UNIT_PROMISE");
}

/// What a report is judged by: the records of the office and how it counts days.
struct CaseClock {
    const std::vector<ComplaintDeadline> &deadlines;
    const Calendar &calendar;
    const OfficeZone &zone;
};

/// By last day, then code. Active deadlines whose classes hold the report's class and whose start is known; those in
/// `judged` stay as they were recorded, whatever the calendar or the records say now (trial A2), and are there even if
/// they no longer apply.
///
/// What stops one: T0 the receipt; T1 the first word to the complainant (in whatever state: nobody is forgotten by
/// moving on); T2 the answer about completeness; T3 what was asked for; T4 the decision, or the reply where none is
/// decided; T5, L2 and the office's own the reply; L1 forwarding; L3 the entry; L4 the closing. A closed, withdrawn
/// or referred case stops all: what is missed by then is missed, the rest is judged by nothing. While the
/// complainant completes the file, T2 and T4 are held, and the days of that time are added in the deadline's own
/// kind of day (trial A10). Nothing runs while the case is escalated, and that time is not added: it was this
/// office's case all along. After a reopening T4 counts from that day (trial A40). What is reopened or taken back is
/// complete by that.
/// Errors: those of `lastDayOf`.
[[nodiscard]] Result<std::vector<CaseDeadline>> deadlinesOf(const CaseHistory &report, const CaseClock &clock,
                                                            const OfficeDay &today);

/// Those that have stopped and stand not in `judged` yet: to be recorded with the act that stopped them. A promised day
/// that another one replaced is a deadline of its own.
[[nodiscard]] std::vector<CaseDeadline> newlyStopped(const std::vector<CaseDeadline> &now,
                                                     const std::vector<CaseDeadline> &judged);

/// The time that the complainant had to complete the file is over, so that it may be deemed withdrawn.
[[nodiscard]] bool isCompletionOver(const std::vector<CaseDeadline> &deadlines);

/// The running one that falls due first, or null.
[[nodiscard]] const CaseDeadline *nextDue(const std::vector<CaseDeadline> &deadlines);

} // namespace loket
