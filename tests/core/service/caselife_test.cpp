// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a case after it was received: every act in every state, what it says and who may do it.
#include "core/domain/complaintsteps.h"
#include "core/domain/reportfield.h"
#include "tests/core/service/caseoffice.h"

#include <functional>
#include <set>

using namespace loket;
using namespace loket::test;

namespace {

const std::vector<const char *> everybody{"P1", "P2", "A1", "A2", "K1", "ADM", "I1"};

bool isLetThrough(const Result<CaseView> &result)
{
    return !failedWith(result, ErrorCode::NotAllowed) && !failedWith(result, ErrorCode::ComplaintNotFound)
        && !failedWith(result, ErrorCode::NotSignedIn) && !failedWith(result, ErrorCode::NotActive);
}

} // namespace

TEST_CASE("A case goes its whole way, each step dated, with its author, its channel and what was said")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    ComplaintReport report = CaseOffice::complaint();
    report.confidential = GENERATE(false, true); // its steps in clear, or sealed
    const QString number = test.receive(report);
    struct Step {
        LifeAct act;
        ComplaintState state;
    };
    const std::vector<Step> way{{LifeAct::BeginCheck, ComplaintState::CompletenessCheck},
                                {LifeAct::AskForCompletion, ComplaintState::AwaitingCompletion},
                                {LifeAct::Complete, ComplaintState::CompletenessCheck},
                                {LifeAct::Review, ComplaintState::UnderReview},
                                {LifeAct::FollowUp, ComplaintState::InFollowUp},
                                {LifeAct::Decide, ComplaintState::Decided},
                                {LifeAct::Communicate, ComplaintState::Communicated},
                                {LifeAct::Close, ComplaintState::Closed},
                                {LifeAct::Reopen, ComplaintState::UnderReview}};
    std::size_t count = 1;
    for (const auto &step : way) {
        test.clock.advance(secondMs);
        LifeWords said = CaseOffice::all();
        if (step.act == LifeAct::Close)
            said.answer.clear();
        const CaseView view = must(test.act("A1", number, step.act, said));
        CHECK(view.complaint.state == step.state);
        REQUIRE(view.steps.size() == ++count);
        const CaseStep &last = view.steps.back();
        CHECK(last.kind == wordOf(lifeActWords, step.act));
        CHECK(last.at == test.clock.now());
        CHECK(last.staff == test.staff("A1"));
        CHECK(last.state == step.state);
        CHECK(last.from == view.steps[count - 2].state);
        CHECK(last.channel == QStringLiteral("WHATSAPP"));
        CHECK(last.said.words == said.words);
        CHECK(last.said.whom == said.whom);
        const bool answers = step.act == LifeAct::Communicate;
        CHECK(last.said.answer == (answers ? said.answer : QString()));
        CHECK((last.said.hopeOutcome == HopeOutcome::InPart) == (answers || step.act == LifeAct::Close));
        CHECK(last.said.why == (last.said.hopeOutcome ? said.why : QString()));
        CHECK(last.said.newClass.isEmpty());
        CHECK(last.said.reason.isEmpty() == (lifeRowOf(step.act).reasonKind == nullptr));
        CHECK(view.complaint.answeredAt.has_value() == (count >= 8));
        CHECK(view.complaint.settledAt.has_value() == (step.act == LifeAct::Close));
    }
    CHECK(must(test.open("K1", number)).steps.size() == count);
    must(verify(test.address));
}

TEST_CASE("Every act in every state leads where the table of the domain says, through the desk, or is refused")
{
    CaseOffice test;
    int tried = 0;
    for (const bool isComplaint : {true, false}) {
        for (const ComplaintState state : allComplaintStates()) {
            for (const auto &row : lifeTable()) {
                INFO(wordOf(lifeActWords, row.act).toStdString() << " from " << word(state).toStdString());
                const QString number = test.receive(isComplaint ? CaseOffice::complaint() : CaseOffice::question());
                const CaseView before = test.done(number, CaseOffice::wayTo(state));
                REQUIRE(before.complaint.state == state);
                LifeWords said = CaseOffice::all();
                said.newClass = isComplaint ? QStringLiteral("SUPERVISORY") : QStringLiteral("ASPIRATION");
                const auto offered = std::find(before.lifeActs.begin(), before.lifeActs.end(), row.act);
                const auto result = test.act("K1", number, row.act, said);
                LifeCase known{state, before.complaint.classCode, false, isComplaint, true};
                LifeWords spoken = said;
                spoken.reason = QStringLiteral("any");
                auto expected = stateAfter(row.act, known, spoken);
                if (row.act == LifeAct::DeemWithdrawn) // the time to complete it runs on
                    expected = refuse(ErrorCode::ReportState, word(state));
                INFO(reason(result));
                CHECK((offered != before.lifeActs.end()) == expected.has_value());
                REQUIRE(result.has_value() == expected.has_value());
                if (result)
                    CHECK(result->complaint.state == *expected);
                else
                    CHECK(result.error() == expected.error());
                ++tried;
            }
        }
    }
    CHECK(tried == 18 * 11 * 2);
    must(verify(test.address));
}

TEST_CASE("Every role, every act, as subject or not: who may do what with which case")
{
    // The case of each column, and who is let through by which act; everybody else finds nothing of it or is refused.
    struct Kind {
        const char *name;
        const char *subject; ///< named; null = the unit
        bool confirmed;
    };
    const Kind kind = GENERATE(
        Kind{"of the unit", nullptr, false}, Kind{"about a counter officer", "P1", false},
        Kind{"about a counter officer, confirmed", "P1", true}, Kind{"about a complaint officer", "A1", false},
        Kind{"about a complaint officer, confirmed", "A1", true}, Kind{"about the head", "K1", false});
    INFO(kind.name);
    CaseOffice test;
    using Names = std::set<std::string>;
    const Names handlers{"A1", "A2", "K1"};
    Names open = handlers; // who reads it
    Names handle = handlers;
    Names head{"K1"};
    if (kind.subject) {
        open.erase(kind.subject);
        if (std::string(kind.subject) == "K1")
            open = head = {}; // it goes to the supervisor
        handle = kind.confirmed ? open : head;
    }
    const Names adds = open;
    const Names assigns = kind.subject ? head : handlers;
    struct Deed {
        QString name;
        Names may;
        std::function<Result<CaseView>(const char *, const QString &)> deed;
    };
    std::vector<Deed> deeds{
        {QStringLiteral("open"), open,
         [&](const char *code, const QString &number) { return test.open(code, number); }},
        {QStringLiteral("add"), adds,
         [&](const char *code, const QString &number) {
             return test.desk.add(test.as(code), number, QStringLiteral("kata"));
         }},
        {QStringLiteral("assign"), assigns,
         [&](const char *code, const QString &number) {
             return test.desk.assign(test.as(code), number, test.staff("A2"));
         }},
        {QStringLiteral("confirm"), head,
         [&](const char *code, const QString &number) {
             ComplaintSubjects unit;
             unit.unit = true;
             return test.desk.confirmSubjects(test.as(code), number, unit, {});
         }},
        {QStringLiteral("release"), kind.subject ? head : Names(),
         [&](const char *code, const QString &number) {
             return test.desk.release(test.as(code), number, test.staff("I1"), QStringLiteral("not_on_duty"));
         }},
        {QStringLiteral("promise"), handle,
         [&](const char *code, const QString &number) {
             return test.desk.promise(test.as(code), number, test.office->today().next(), QStringLiteral("workload"),
                                      QStringLiteral("Noor"));
         }},
    };
    for (const auto &row : lifeTable()) {
        Names may = row.headOnly ? head : handle;
        deeds.push_back(
            {wordOf(lifeActWords, row.act), may,
             [&test, act = row.act](const char *code, const QString &number) { return test.act(code, number, act); }});
    }
    int tried = 0;
    for (std::size_t i = 0; i < deeds.size(); ++i) {
        for (const char *code : everybody) {
            const QString number = test.receive(kind.subject ? test.about(kind.subject) : CaseOffice::complaint());
            if (kind.confirmed) {
                ComplaintSubjects subjects;
                subjects.staff = {test.staff(kind.subject)};
                test.enter("K1");
                must(test.desk.confirmSubjects(test.as("K1"), number, subjects, {}));
            }
            test.enter(code);
            const auto result = deeds[i].deed(code, number);
            INFO(i << " " << deeds[i].name.toStdString() << " by " << code << ": " << reason(result));
            CHECK(isLetThrough(result) == (deeds[i].may.count(code) == 1));
            if (open.count(code) == 0 && handlers.count(code) == 1)
                CHECK((failedWith(result, ErrorCode::ComplaintNotFound) || failedWith(result, ErrorCode::NotAllowed)));
            ++tried;
        }
    }
    CHECK(tried == (6 + 18) * 7);
    must(verify(test.address));
}
