// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintlife.h"

#include "core/domain/reportfield.h"
#include "core/domain/text.h"

#include <algorithm>

namespace loket {

namespace {

using State = ComplaintState;
using Need = LifeNeed;

bool isComplaintCode(const QString &code)
{
    return ComplaintClass{.code = code}.isComplaint();
}

bool isFor(LifeFor what, bool isComplaint)
{
    return what == LifeFor::Every || (what == LifeFor::Complaints) == isComplaint;
}

bool isFrom(const LifeRow &row, State state)
{
    return std::find(row.from.begin(), row.from.end(), state) != row.from.end();
}

Result<void> needText(const QString &text, ReportField field)
{
    if (text.isEmpty())
        return refuseField(field, FieldFault::Empty);
    return {};
}

Result<void> needReason(const LifeRow &row, const QString &reason)
{
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QLatin1String(row.reasonKind));
    return {};
}

Result<void> checkHope(const LifeCase &report, const LifeWords &said)
{
    const bool isAsked = report.hasHope && isComplaintCode(report.classCode);
    return isAsked ? checkHopeOutcome(said.hopeOutcome, said.why) : Result<void>();
}

/// An answer that is given with the end goes out through a channel and tells of the hope like any other.
Result<void> checkAnswerOrReason(const LifeRow &row, const LifeCase &report, const LifeWords &said)
{
    if (said.answer.isEmpty())
        return report.isAnswered ? Result<void>() : needReason(row, said.reason);
    return needText(said.channel, ReportField::AnswerChannel).and_then([&] { return checkHope(report, said); });
}

Result<void> checkNeed(const LifeRow &row, LifeNeed need, const LifeCase &report, const LifeWords &said)
{
    switch (need) {
    case Need::Reason:
        return needReason(row, said.reason);
    case Need::AnswerOrReason:
        return checkAnswerOrReason(row, report, said);
    case Need::Words:
        return needText(said.words, ReportField::Words);
    case Need::Answer:
        return needText(said.answer, ReportField::Answer);
    case Need::Whom:
        return needText(said.whom, ReportField::Whom);
    case Need::Channel:
        return needText(said.channel, ReportField::AnswerChannel);
    case Need::Agreement:
        return said.complainantAgrees ? Result<void>() : refuseField(ReportField::Agrees, FieldFault::Empty);
    case Need::NobodyNamed:
        return report.namesPerson ? refuseField(ReportField::Settled, FieldFault::Barred) : Result<void>();
    case Need::HopeOutcome:
        return checkHope(report, said);
    case Need::NewClass:
        if (said.newClass == report.classCode)
            return refuseField(ReportField::Class, FieldFault::Barred);
        return needText(said.newClass, ReportField::Class);
    }
    return {};
}

} // namespace

const std::vector<LifeRow> &lifeTable()
{
    static const std::vector<LifeRow> table{
        {LifeAct::AnswerOnSpot,
         {State::Received},
         State::Closed,
         LifeFor::Complaints,
         {Need::Answer, Need::Channel, Need::HopeOutcome, Need::Agreement, Need::NobodyNamed}},
        {LifeAct::AnswerDirectly,
         {State::Received},
         State::Communicated,
         LifeFor::Questions,
         {Need::Answer, Need::Channel}},
        {LifeAct::BeginCheck, {State::Received}, State::CompletenessCheck},
        // Ps 44(3): at least whether the matter is complete is told, and through what.
        {LifeAct::AskForCompletion,
         {State::CompletenessCheck},
         State::AwaitingCompletion,
         LifeFor::Every,
         {Need::Words, Need::Channel}},
        {LifeAct::Complete, {State::AwaitingCompletion}, State::CompletenessCheck, LifeFor::Every, {Need::Channel}},
        {LifeAct::Review, {State::CompletenessCheck}, State::UnderReview},
        {LifeAct::FollowUp, {State::UnderReview}, State::InFollowUp, LifeFor::Every, {Need::Whom, Need::Words}},
        {LifeAct::Decide,
         {State::UnderReview, State::InFollowUp, State::Escalated},
         State::Decided,
         LifeFor::Every,
         {Need::Words}},
        {LifeAct::Communicate,
         {State::Decided},
         State::Communicated,
         LifeFor::Every,
         {Need::Answer, Need::Channel, Need::HopeOutcome}},
        {LifeAct::Close,
         {State::Communicated, State::Referred, State::Escalated},
         State::Closed,
         LifeFor::Every,
         {Need::AnswerOrReason},
         "closed_without_answer"},
        // A report that the same person has brought twice, or an anonymous one without any way back. With an answer it
        // would need the complainant's agreement: that is AnswerOnSpot.
        {LifeAct::CloseUnanswered,
         {State::Received},
         State::Closed,
         LifeFor::Every,
         {Need::Reason},
         "closed_without_answer"},
        // The destination is recorded and the complainant told.
        {LifeAct::Refer,
         {State::Received, State::CompletenessCheck, State::UnderReview},
         State::Referred,
         LifeFor::Every,
         {Need::Whom, Need::Words, Need::Channel}},
        {LifeAct::Withdraw,
         {State::Received, State::CompletenessCheck, State::AwaitingCompletion, State::UnderReview, State::InFollowUp},
         State::Withdrawn,
         LifeFor::Every,
         {Need::Reason, Need::Words, Need::Channel},
         "withdrawn"},
        // Whether the deadline is over says complaintclock.h.
        {LifeAct::DeemWithdrawn,
         {State::AwaitingCompletion},
         State::Withdrawn,
         LifeFor::Every,
         {Need::Words},
         nullptr,
         true},
        {LifeAct::Escalate,
         {State::Received, State::CompletenessCheck, State::AwaitingCompletion, State::UnderReview, State::InFollowUp,
          State::Decided, State::Communicated, State::Closed},
         State::Escalated,
         LifeFor::Every,
         {Need::Whom, Need::Words, Need::Channel}},
        {LifeAct::TakeBack, {State::Escalated}, State::UnderReview, LifeFor::Every, {Need::Words}},
        {LifeAct::Reopen, {State::Closed}, State::UnderReview, LifeFor::Every, {Need::Reason}, "reopened"},
        // As long as it is ours and not answered: the deadlines that it is judged by change with it.
        {LifeAct::ChangeClass,
         {State::Received, State::CompletenessCheck, State::AwaitingCompletion, State::UnderReview, State::InFollowUp,
          State::Escalated},
         std::nullopt,
         LifeFor::Every,
         {Need::NewClass, Need::Reason},
         "class_changed"},
    };
    return table;
}

const LifeRow &lifeRowOf(LifeAct act)
{
    const auto &table = lifeTable();
    const auto row = std::find_if(table.begin(), table.end(), [&](const LifeRow &one) { return one.act == act; });
    if (row == table.end())
        qFatal("an act without a row");
    return *row;
}

std::vector<LifeAct> lifeActsFrom(ComplaintState state, bool isComplaint)
{
    std::vector<LifeAct> acts;
    for (const auto &row : lifeTable()) {
        if (isFrom(row, state) && isFor(row.forWhat, isComplaint))
            acts.push_back(row.act);
    }
    return acts;
}

Result<LifeWords> cleaned(LifeWords said)
{
    struct Text {
        QString &text;
        ReportField field;
        int most;
    };
    for (const auto &one : {Text{said.reason, ReportField::Words, reportlimits::code},
                            Text{said.channel, ReportField::AnswerChannel, reportlimits::code},
                            Text{said.newClass, ReportField::Class, reportlimits::code},
                            Text{said.words, ReportField::Words, reportlimits::text},
                            Text{said.answer, ReportField::Answer, reportlimits::text},
                            Text{said.whom, ReportField::Whom, reportlimits::name},
                            Text{said.why, ReportField::HopeOutcome, reportlimits::text}}) {
        const auto clean = cleanText(one.text, one.most, one.most > reportlimits::name, false);
        if (!clean)
            return refuseField(one.field, FieldFault::TooLong, one.most);
        one.text = clean->text;
    }
    return said;
}

Result<ComplaintState> stateAfter(LifeAct act, const LifeCase &report, const LifeWords &said)
{
    const LifeRow &row = lifeRowOf(act);
    if (!isFrom(row, report.state) || !isFor(row.forWhat, isComplaintCode(report.classCode)))
        return refuse(ErrorCode::ReportState, word(report.state));
    for (const LifeNeed need : row.needs) {
        if (const auto met = checkNeed(row, need, report, said); !met)
            return tl::unexpected(met.error());
    }
    return row.to.value_or(report.state);
}

} // namespace loket
