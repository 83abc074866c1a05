// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintsteps.h"

#include "core/domain/complaintlife.h"
#include "core/domain/reportfield.h"
#include "tests/core/domain/year2026.h"

using namespace loket;
using namespace loket::test;

namespace {

using Event = CaseEvent;

struct Told {
    QString kind;
    ComplaintState state = ComplaintState::UnderReview;
    bool told = false; ///< a channel is named
};

Told told(LifeAct act, ComplaintState state = ComplaintState::UnderReview, bool channel = false)
{
    return {wordOf(lifeActWords, act), state, channel};
}

std::vector<ComplaintStep> stepsOf(const std::vector<Told> &all)
{
    std::vector<ComplaintStep> steps;
    for (const auto &one : all) {
        ComplaintStep step;
        step.kind = one.kind;
        step.state = one.state;
        step.at = Instant(qint64(steps.size()) * minuteMs);
        if (one.told)
            step.channel = latin("WHATSAPP");
        steps.push_back(step);
    }
    return steps;
}

std::vector<Event> events(const std::vector<Told> &all)
{
    std::vector<Event> kinds;
    for (const auto &one : eventsOf({}, stepsOf(all)))
        kinds.push_back(one.event);
    return kinds;
}

} // namespace

TEST_CASE("What each step of a case means to its deadlines, with and without a channel through which it was told")
{
    struct Row {
        QString kind;
        std::vector<Event> silent, told;
    };
    const auto life = [](LifeAct act) { return wordOf(lifeActWords, act); };
    const std::vector<Row> table{
        {stepkind::received, {Event::Received, Event::Entered}, {Event::Received, Event::Entered}},
        {stepkind::answered, {Event::ReplySent}, {Event::ReplySent}},
        {stepkind::settled, {Event::Closed}, {Event::Closed}},
        {stepkind::addition, {}, {}},
        {stepkind::assigned, {Event::Forwarded}, {Event::Forwarded}},
        {stepkind::subjects, {}, {}},
        {stepkind::released, {}, {}},
        {stepkind::promise, {Event::FirstResponse}, {Event::FirstResponse}},
        {life(LifeAct::AnswerOnSpot), {Event::ReplySent, Event::Closed}, {Event::ReplySent, Event::Closed}},
        {life(LifeAct::AnswerDirectly), {Event::ReplySent}, {Event::ReplySent}},
        {life(LifeAct::BeginCheck), {}, {Event::FirstResponse}},
        {life(LifeAct::AskForCompletion), {Event::CompletionAsked}, {Event::CompletionAsked}},
        {life(LifeAct::Complete), {Event::CompletionReceived}, {Event::CompletionReceived}},
        {life(LifeAct::Review), {Event::FileComplete}, {Event::CompletenessAnswerSent, Event::FileComplete}},
        {life(LifeAct::FollowUp), {Event::Forwarded}, {Event::FirstResponse, Event::Forwarded}},
        {life(LifeAct::Decide), {Event::Decided}, {Event::FirstResponse, Event::Decided}},
        {life(LifeAct::Communicate), {Event::ReplySent}, {Event::ReplySent}},
        {life(LifeAct::Close), {Event::Closed}, {Event::Closed}},
        {life(LifeAct::CloseUnanswered), {Event::Closed}, {Event::Closed}},
        {life(LifeAct::Refer), {Event::Referred}, {Event::FirstResponse, Event::Referred}},
        {life(LifeAct::Withdraw), {Event::Withdrawn}, {Event::Withdrawn}},
        {life(LifeAct::DeemWithdrawn), {Event::Withdrawn}, {Event::Withdrawn}},
        {life(LifeAct::Escalate), {Event::Escalated}, {Event::Escalated}},
        {life(LifeAct::TakeBack), {Event::TakenBack}, {Event::FirstResponse, Event::TakenBack}},
        {life(LifeAct::Reopen), {Event::Reopened}, {Event::Reopened}},
        {life(LifeAct::ChangeClass), {}, {}},
    };
    for (const auto &row : table) {
        INFO(row.kind.toStdString());
        CHECK(events({{row.kind}}) == row.silent);
        CHECK(events({{row.kind, ComplaintState::Received, true}}) == row.told);
    }
    CHECK(table.size() == lifeTable().size() + 8);
}

TEST_CASE("A case is forwarded once, whoever gets it later")
{
    CHECK(events({{stepkind::assigned}, {stepkind::assigned}, told(LifeAct::FollowUp)})
          == std::vector<Event>{Event::Forwarded});
}

TEST_CASE("An answer stands until the case is reopened")
{
    CHECK_FALSE(isAnswered(stepsOf({{stepkind::received}, told(LifeAct::Decide)})));
    CHECK(isAnswered(stepsOf({{stepkind::received}, {stepkind::answered}})));
    CHECK(isAnswered(stepsOf({told(LifeAct::Communicate), told(LifeAct::Close)})));
    CHECK_FALSE(isAnswered(stepsOf({told(LifeAct::Communicate), told(LifeAct::Close), told(LifeAct::Reopen)})));
    CHECK(isAnswered(stepsOf({told(LifeAct::Communicate), told(LifeAct::Reopen), told(LifeAct::Communicate)})));
}

TEST_CASE("Each settlement counts from the receipt or from where the case went on, and nothing in between")
{
    Complaint complaint;
    complaint.receivedAt = Instant(-5 * minuteMs);
    const auto closed = ComplaintState::Closed;
    const auto steps = stepsOf({{stepkind::received, ComplaintState::Received},
                                told(LifeAct::Close, closed),
                                {stepkind::addition, closed},
                                told(LifeAct::Reopen),
                                told(LifeAct::Close, closed),
                                told(LifeAct::Escalate, ComplaintState::Escalated)});
    const auto at = [](int minute) { return Instant(minute * minuteMs); };
    CHECK(settlementRounds(complaint, steps) == std::vector<SettlementRound>{{at(-5), at(1)}, {at(3), at(4)}});
}

TEST_CASE("A case of another system is settled when it was closed, not when it was answered, and on no unknown day")
{
    Complaint complaint;
    complaint.receivedAt = Instant(0);
    complaint.state = ComplaintState::Closed;
    const auto told = [](const QString &kind, int minute) {
        return ComplaintStep{kind, ComplaintState::Closed, Instant(minute * minuteMs)};
    };
    const std::vector<ComplaintStep> answered{told(stepkind::answered, 5)};
    CHECK(settlementRounds(complaint, answered).empty());
    complaint.settledAt = Instant(9 * minuteMs);
    const std::vector<SettlementRound> once{{Instant(0), Instant(9 * minuteMs)}};
    CHECK(settlementRounds(complaint, {answered.front(), told(stepkind::settled, 9)}) == once);
    CHECK(settlementRounds(complaint, {}) == once);
}

TEST_CASE("A question that has its answer is not open, a complaint is until it is settled")
{
    Complaint one;
    one.classCode = latin("INFO");
    CHECK(one.isOpen());
    one.state = ComplaintState::Communicated;
    CHECK_FALSE(one.isOpen());
    one.classCode = latin("PLAIN");
    CHECK(one.isOpen());
    one.state = ComplaintState::Closed; // on a day that is not known
    CHECK_FALSE(one.isOpen());
    one.state = ComplaintState::Referred;
    one.settledAt = Instant(1);
    CHECK_FALSE(one.isOpen());
}

TEST_CASE("Words of an act are cleaned, and those that are too long are named")
{
    LifeWords said;
    said.words = latin("  baris\r\nkedua ");
    said.whom = latin("a\nb");
    const auto clean = cleaned(said);
    REQUIRE(clean);
    CHECK(clean->words == latin("baris\nkedua"));
    CHECK(clean->whom == latin("a b"));
    said.why = QString(reportlimits::text + 1, u'x');
    const auto refused = cleaned(said);
    REQUIRE_FALSE(refused);
    CHECK(reportFaultOf(refused.error())
          == ReportFault{ReportField::HopeOutcome, FieldFault::TooLong, reportlimits::text});
}
