// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintreport.h"
#include "core/domain/complaintstate.h"
#include "core/domain/result.h"
#include "core/domain/words.h"

/// Which act leads a report from which state to which, and what must be said with it: one table over the states that
/// may follow each other (complaintstate.h). Whether somebody may do it at all says complaintconflict.h.
namespace loket {

enum class LifeAct {
    AnswerOnSpot,     ///< settled while it is received
    AnswerDirectly,   ///< a question or an aspiration
    BeginCheck,       ///< whether all is there
    AskForCompletion, ///< what lacks
    Complete,         ///< what lacked has come
    Review,           ///< the file is declared complete
    FollowUp,         ///< somebody is to act on it
    Decide,
    Communicate,
    Close,
    CloseUnanswered, ///< where nobody can or need be answered
    Refer,           ///< not ours
    Withdraw,        ///< by the complainant, or settled otherwise
    DeemWithdrawn,   ///< not completed in time, after the head has looked at it
    Escalate,
    TakeBack, ///< from where it was escalated to
    Reopen,
    ChangeClass, ///< changes no state
};

inline constexpr WordList<LifeAct, 18> lifeActWords{{{LifeAct::AnswerOnSpot, "answer_on_spot"},
                                                     {LifeAct::AnswerDirectly, "answer_directly"},
                                                     {LifeAct::BeginCheck, "begin_check"},
                                                     {LifeAct::AskForCompletion, "ask_for_completion"},
                                                     {LifeAct::Complete, "complete"},
                                                     {LifeAct::Review, "review"},
                                                     {LifeAct::FollowUp, "follow_up"},
                                                     {LifeAct::Decide, "decide"},
                                                     {LifeAct::Communicate, "communicate"},
                                                     {LifeAct::Close, "close"},
                                                     {LifeAct::CloseUnanswered, "close_unanswered"},
                                                     {LifeAct::Refer, "refer"},
                                                     {LifeAct::Withdraw, "withdraw"},
                                                     {LifeAct::DeemWithdrawn, "deem_withdrawn"},
                                                     {LifeAct::Escalate, "escalate"},
                                                     {LifeAct::TakeBack, "take_back"},
                                                     {LifeAct::Reopen, "reopen"},
                                                     {LifeAct::ChangeClass, "change_class"}}};

/// What an act needs besides being allowed.
enum class LifeNeed {
    Reason,         ///< of the row's kind
    AnswerOrReason, ///< an answer given now, with its channel and its hope outcome, or before, else a reason
    Words,          ///< what lacks, what was decided, what was told
    Answer,
    Whom,
    Channel,
    Agreement,   ///< of the complainant
    NobodyNamed, ///< as subject
    HopeOutcome, ///< of a complaint with a hope; `why` where it was not met in full
    NewClass,
};

/// For what reports an act is there.
enum class LifeFor { Every, Complaints, Questions };

/// One row: from which states the act leads where. ChangeClass leads nowhere: `to` is none.
struct LifeRow {
    LifeAct act{};
    std::vector<ComplaintState> from{};
    std::optional<ComplaintState> to{};
    LifeFor forWhat = LifeFor::Every;
    std::vector<LifeNeed> needs{};
    const char *reasonKind = nullptr; ///< kind of the office's reasons
    bool headOnly = false;
};
[[nodiscard]] const std::vector<LifeRow> &lifeTable();
[[nodiscard]] const LifeRow &lifeRowOf(LifeAct act);
/// What may be done with a report that stands there, in the order of the table.
[[nodiscard]] std::vector<LifeAct> lifeActsFrom(ComplaintState state, bool isComplaint);

/// What is said with an act; texts cleaned.
struct LifeWords {
    QString reason{}; ///< code
    QString words{};
    QString answer{};
    QString whom{};
    QString channel{};
    bool complainantAgrees = false;
    std::optional<HopeOutcome> hopeOutcome{};
    QString why{}; ///< the hope was not met in full
    QString newClass{};
};

/// The words as they may be kept. Errors: BadReport for those that are too long (reportfield.h); ReasonNeeded never:
/// whether what is there is enough says stateAfter().
[[nodiscard]] Result<LifeWords> cleaned(LifeWords said);

/// What is known about the report that an act is done with.
struct LifeCase {
    ComplaintState state = ComplaintState::Received;
    QString classCode{};
    bool namesPerson = false;
    bool hasHope = false;
    bool isAnswered = false; ///< an answer stands since it was received or last reopened
};

/// The state that the act leads to. Errors: ReportState; ReasonNeeded (detail: the kind); BadReport for words that lack
/// (reportfield.h).
[[nodiscard]] Result<ComplaintState> stateAfter(LifeAct act, const LifeCase &report, const LifeWords &said);

} // namespace loket
