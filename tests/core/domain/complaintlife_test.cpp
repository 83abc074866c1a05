// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintlife.h"

#include "core/domain/reportfield.h"
#include "tests/core/domain/hours.h"

#include <map>
#include <set>

using namespace loket;
using namespace loket::test;

namespace {

using Act = LifeAct;
using State = ComplaintState;

/// Everything that any act asks for.
LifeWords everything()
{
    LifeWords said;
    said.reason = latin("other");
    said.words = said.answer = said.whom = said.channel = said.why = latin("kata");
    said.complainantAgrees = true;
    said.hopeOutcome = HopeOutcome::InPart;
    said.newClass = latin("LIGHT");
    return said;
}

LifeCase standing(State state, const char *classCode = "PLAIN")
{
    LifeCase report;
    report.state = state;
    report.classCode = latin(classCode);
    report.hasHope = true;
    return report;
}

/// What is missing first when one thing after the other is taken away; empty = nothing of it is needed.
QStringList neededFor(Act act, const LifeCase &report)
{
    QStringList missing;
    const auto look = [&](void (*takeAway)(LifeWords &)) {
        LifeWords said = everything();
        takeAway(said);
        if (const auto after = stateAfter(act, report, said); !after)
            missing << after.error().detail;
    };
    look([](LifeWords &said) { said.reason.clear(); });
    look([](LifeWords &said) { said.words.clear(); });
    look([](LifeWords &said) { said.answer.clear(); });
    look([](LifeWords &said) { said.whom.clear(); });
    look([](LifeWords &said) { said.channel.clear(); });
    look([](LifeWords &said) { said.complainantAgrees = false; });
    look([](LifeWords &said) { said.hopeOutcome.reset(); });
    look([](LifeWords &said) { said.why.clear(); });
    look([](LifeWords &said) { said.newClass.clear(); });
    return missing;
}

QStringList wordsFrom(const char *list)
{
    return latin(list).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("Life of a report: which act leads where, cell by cell")
{
    const std::map<Act, std::map<State, State>> table{
        {Act::AnswerOnSpot, {{State::Received, State::Closed}}},
        {Act::AnswerDirectly, {{State::Received, State::Communicated}}},
        {Act::BeginCheck, {{State::Received, State::CompletenessCheck}}},
        {Act::AskForCompletion, {{State::CompletenessCheck, State::AwaitingCompletion}}},
        {Act::Complete, {{State::AwaitingCompletion, State::CompletenessCheck}}},
        {Act::Review, {{State::CompletenessCheck, State::UnderReview}}},
        {Act::FollowUp, {{State::UnderReview, State::InFollowUp}}},
        {Act::Decide,
         {{State::UnderReview, State::Decided},
          {State::InFollowUp, State::Decided},
          {State::Escalated, State::Decided}}},
        {Act::Communicate, {{State::Decided, State::Communicated}}},
        {Act::Close,
         {{State::Communicated, State::Closed}, {State::Referred, State::Closed}, {State::Escalated, State::Closed}}},
        {Act::CloseUnanswered, {{State::Received, State::Closed}}},
        {Act::Refer,
         {{State::Received, State::Referred},
          {State::CompletenessCheck, State::Referred},
          {State::UnderReview, State::Referred}}},
        {Act::Withdraw,
         {{State::Received, State::Withdrawn},
          {State::CompletenessCheck, State::Withdrawn},
          {State::AwaitingCompletion, State::Withdrawn},
          {State::UnderReview, State::Withdrawn},
          {State::InFollowUp, State::Withdrawn}}},
        {Act::DeemWithdrawn, {{State::AwaitingCompletion, State::Withdrawn}}},
        {Act::Escalate,
         {{State::Received, State::Escalated},
          {State::CompletenessCheck, State::Escalated},
          {State::AwaitingCompletion, State::Escalated},
          {State::UnderReview, State::Escalated},
          {State::InFollowUp, State::Escalated},
          {State::Decided, State::Escalated},
          {State::Communicated, State::Escalated},
          {State::Closed, State::Escalated}}},
        {Act::TakeBack, {{State::Escalated, State::UnderReview}}},
        {Act::Reopen, {{State::Closed, State::UnderReview}}},
        {Act::ChangeClass,
         {{State::Received, State::Received},
          {State::CompletenessCheck, State::CompletenessCheck},
          {State::AwaitingCompletion, State::AwaitingCompletion},
          {State::UnderReview, State::UnderReview},
          {State::InFollowUp, State::InFollowUp},
          {State::Escalated, State::Escalated}}},
    };
    CHECK(table.size() == lifeTable().size());
    CHECK(table.size() == lifeActWords.size());
    for (const char *classCode : {"PLAIN", "INFO"}) {
        const bool isComplaint = latin(classCode) == latin("PLAIN");
        for (const auto &[act, moves] : table) {
            for (const State from : allComplaintStates()) {
                INFO(classCode << " " << wordOf(lifeActWords, act).toStdString() << " from "
                               << word(from).toStdString());
                const auto move = moves.find(from);
                const bool isThere = move != moves.end() && (isComplaint || act != Act::AnswerOnSpot)
                    && (!isComplaint || act != Act::AnswerDirectly);
                const auto after = stateAfter(act, standing(from, classCode), everything());
                const auto offered = lifeActsFrom(from, isComplaint);
                CHECK((std::find(offered.begin(), offered.end(), act) != offered.end()) == isThere);
                if (isThere)
                    CHECK(after == move->second);
                else
                    CHECK(after.error() == Error{ErrorCode::ReportState, word(from)});
            }
        }
    }
}

TEST_CASE("Life of a report: every way that the states allow is led by an act, and no other")
{
    std::set<std::pair<State, State>> led;
    for (const auto &row : lifeTable()) {
        for (const State from : row.from) {
            if (row.to) {
                CHECK(mayFollow(from, *row.to));
                led.insert({from, *row.to});
            }
        }
    }
    std::size_t ways = 0;
    for (const State from : allComplaintStates()) {
        for (const State to : followingStates(from)) {
            INFO(word(from).toStdString() << " to " << word(to).toStdString());
            CHECK(led.count({from, to}) == 1);
            ++ways;
        }
    }
    CHECK(led.size() == ways);
}

TEST_CASE("Life of a report: what must be said with an act")
{
    const std::vector<std::tuple<Act, State, const char *, const char *>> table{
        {Act::AnswerOnSpot, State::Received, "PLAIN",
         "answer empty|answer_channel empty|agrees empty|hope_outcome empty|hope_outcome empty"},
        {Act::AnswerDirectly, State::Received, "INFO", "answer empty|answer_channel empty"},
        {Act::BeginCheck, State::Received, "PLAIN", ""},
        {Act::AskForCompletion, State::CompletenessCheck, "PLAIN", "words empty|answer_channel empty"},
        {Act::Complete, State::AwaitingCompletion, "PLAIN", "answer_channel empty"},
        {Act::Review, State::CompletenessCheck, "PLAIN", ""},
        {Act::FollowUp, State::UnderReview, "PLAIN", "words empty|whom empty"},
        {Act::Decide, State::InFollowUp, "PLAIN", "words empty"},
        {Act::Communicate, State::Decided, "PLAIN",
         "answer empty|answer_channel empty|hope_outcome empty|hope_outcome empty"},
        {Act::Communicate, State::Decided, "INFO", "answer empty|answer_channel empty"},
        {Act::CloseUnanswered, State::Received, "PLAIN", "closed_without_answer"},
        {Act::Refer, State::UnderReview, "PLAIN", "words empty|whom empty|answer_channel empty"},
        {Act::Withdraw, State::UnderReview, "PLAIN", "withdrawn|words empty|answer_channel empty"},
        {Act::DeemWithdrawn, State::AwaitingCompletion, "PLAIN", "words empty"},
        {Act::Escalate, State::Closed, "PLAIN", "words empty|whom empty|answer_channel empty"},
        // With the answer and the reason both at hand: the answer goes out like any other.
        {Act::Close, State::Escalated, "PLAIN", "answer_channel empty|hope_outcome empty|hope_outcome empty"},
        {Act::Close, State::Escalated, "INFO", "answer_channel empty"},
        {Act::TakeBack, State::Escalated, "PLAIN", "words empty"},
        {Act::Reopen, State::Closed, "PLAIN", "reopened"},
        {Act::ChangeClass, State::UnderReview, "PLAIN", "class_changed|class empty"},
    };
    for (const auto &[act, from, classCode, needed] : table) {
        INFO(wordOf(lifeActWords, act).toStdString());
        CHECK(neededFor(act, standing(from, classCode)) == wordsFrom(needed));
    }
}

TEST_CASE("Life of a report: nothing is closed without an answer or a reason")
{
    for (const State from : {State::Communicated, State::Referred, State::Escalated}) {
        LifeCase report = standing(from);
        CHECK(stateAfter(Act::Close, report, {}).error()
              == Error{ErrorCode::ReasonNeeded, latin("closed_without_answer")});
        LifeWords said;
        said.answer = latin("sudah dijawab");
        said.channel = latin("PHONE");
        said.hopeOutcome = HopeOutcome::Met;
        CHECK(stateAfter(Act::Close, report, said) == State::Closed);
        said = {};
        said.reason = latin("no_contact");
        CHECK(stateAfter(Act::Close, report, said) == State::Closed);
        report.isAnswered = true;
        CHECK(stateAfter(Act::Close, report, {}) == State::Closed);
    }
    // An answer alone closes nothing at the counter: the complainant has to agree.
    LifeWords answer;
    answer.answer = latin("sudah dijawab");
    CHECK(stateAfter(Act::CloseUnanswered, standing(State::Received), answer).error().code == ErrorCode::ReasonNeeded);
}

TEST_CASE("Life of a report: a named subject bars settling on the spot, and a hope that was met needs no why")
{
    LifeCase report = standing(State::Received);
    report.namesPerson = true;
    CHECK(reportFaultOf(stateAfter(Act::AnswerOnSpot, report, everything()).error())
          == ReportFault{ReportField::Settled, FieldFault::Barred});
    LifeWords said = everything();
    said.hopeOutcome = HopeOutcome::Met;
    said.why.clear();
    CHECK(stateAfter(Act::Communicate, standing(State::Decided), said) == State::Communicated);
    report = standing(State::Decided);
    report.hasHope = false;
    said.hopeOutcome.reset();
    CHECK(stateAfter(Act::Communicate, report, said) == State::Communicated);
    LifeWords same = everything();
    same.newClass = latin("PLAIN");
    CHECK(reportFaultOf(stateAfter(Act::ChangeClass, standing(State::Received), same).error())
          == ReportFault{ReportField::Class, FieldFault::Barred});
}

TEST_CASE("Life of a report: only the head deems it withdrawn")
{
    for (const auto &row : lifeTable())
        CHECK(row.headOnly == (row.act == Act::DeemWithdrawn));
}
