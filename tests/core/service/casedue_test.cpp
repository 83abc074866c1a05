// SPDX-License-Identifier: GPL-3.0-or-later
// When something is due about a case, and what stays of it: trials A2, A10 and A40, and promises.
#include "core/domain/complaintsteps.h"
#include "core/domain/reportfield.h"
#include "core/service/complaintsetup.h"
#include "core/service/setupdesk.h"
#include "core/storage/journalstore.h"
#include "tests/core/domain/year2026.h"
#include "tests/core/service/caseoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

/// Which list of the day a case stands in.
std::string listOf(CaseOffice &test, const char *code, const QString &number)
{
    const DueLists lists = test.due(code);
    std::string found;
    for (const auto &[name, rows] : {std::pair("two days", lists.inTwoDays), std::pair("next day", lists.nextDay),
                                     std::pair("today", lists.today), std::pair("overdue", lists.overdue)}) {
        if (CaseOffice::numbers(rows).contains(number))
            found += found.empty() ? name : std::string("+") + name;
    }
    return found;
}

/// Only this deadline of the catalogue runs, so that it is the next one.
void only(CaseOffice &test, const char *code, int amount)
{
    ComplaintSetup setup(test.runner);
    const auto all = test.runner.catalogue().complaints.deadlines; // read anew after each change
    for (ComplaintDeadline one : all) {
        test.enter("ADM");
        one.active = one.code == QLatin1String(code);
        if (one.active)
            one.amount = amount;
        must(setup.set(test.as("ADM"), one));
    }
}

QString day(const char *text)
{
    return QString::fromLatin1(text);
}

std::vector<Entry> entriesOfKind(CaseOffice &test, const char *kind)
{
    return must(storage::reading(*test.connection, [&]() -> Result<std::vector<Entry>> {
        std::vector<Entry> all;
        storage::JournalStore(*test.connection).forEach(test.station, [&](const Entry &entry) {
            if (entry.kind == QLatin1String(kind))
                all.push_back(entry);
        });
        return all;
    }));
}

} // namespace

TEST_CASE("A10: due in two working days is said on that day only, whether joint leave is free or not")
{
    const bool leaveWorks = GENERATE(false, true);
    INFO(leaveWorks);
    CaseOffice test;
    test.holiday("2026-12-24", HolidayKind::JointLeave);
    test.holiday("2026-12-25");
    Settings settings = test.runner.catalogue().settings;
    settings.jointLeaveWorks = leaveWorks;
    test.enter("ADM");
    must(SetupDesk(test.runner).setSettings(test.as("ADM"), settings));
    only(test, "T4_INFO", 5);
    test.today("2026-12-18");
    const QString number = test.receive(CaseOffice::from(CaseOffice::question(), "2026-12-18", 950));
    const char *const last = leaveWorks ? "2026-12-28" : "2026-12-29";
    CHECK(deadlineOf(must(test.open("K1", number)).deadlines, "T4_INFO")->lastDay.text() == day(last));
    for (const auto &[today, list] :
         std::vector<std::pair<const char *, std::string>>{{"2026-12-18", ""},
                                                           {"2026-12-22", ""},
                                                           {"2026-12-23", "two days"},
                                                           {"2026-12-24", "next day"},
                                                           {"2026-12-27", "next day"},
                                                           {"2026-12-28", leaveWorks ? "today" : "next day"},
                                                           {"2026-12-29", leaveWorks ? "overdue" : "today"},
                                                           {"2026-12-30", "overdue"}}) {
        INFO(today);
        test.today(today);
        CHECK(listOf(test, "K1", number) == list);
        CHECK(listOf(test, "A1", number) == list);
    }
}

TEST_CASE("What falls due round Idulfitri 2026, by the days that the table of the domain's test has")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    for (const auto &date : nationalDays)
        test.holiday(date.c_str());
    for (const auto &date : jointLeaveDays)
        test.holiday(date.c_str(), HolidayKind::JointLeave);
    struct Row {
        const char *received;
        int minute;
        const char *first, *completeness;
    };
    for (const Row &row :
         {Row{"2026-03-13", 480, "2026-03-25", "2026-03-27"}, Row{"2026-03-17", 540, "2026-03-27", "2026-03-31"},
          Row{"2026-03-17", 1439, "2026-03-27", "2026-03-31"}, Row{"2026-03-18", 0, "2026-03-27", "2026-04-01"},
          Row{"2026-03-21", 600, "2026-03-27", "2026-04-04"}, Row{"2026-03-24", 1439, "2026-03-27", "2026-04-07"}}) {
        INFO(row.received << " " << row.minute);
        test.today("2026-11-25");
        const QString number = test.receive(CaseOffice::from(CaseOffice::complaint(), row.received, row.minute));
        const auto deadlines = must(test.open("K1", number)).deadlines;
        CHECK(deadlineOf(deadlines, "T1_FIRST_RESPONSE")->lastDay.text() == day(row.first));
        CHECK(deadlineOf(deadlines, "T2_COMPLETENESS")->lastDay.text() == day(row.completeness));
        test.today(row.first);
        CHECK(listOf(test, "K1", number) == "today");
        CaseFilter today;
        today.due = CaseDue::Today;
        CHECK(test.listed("A2", today).contains(number));
        const auto rows = test.rows("A2", today);
        REQUIRE(rows.front().next);
        CHECK(rows.front().next->code == QStringLiteral("T1_FIRST_RESPONSE"));
    }
    // Friday the 27th, seen from the working days before it; the office was closed from the 18th to the 24th.
    test.today("2026-03-25");
    CHECK(test.due("K1").inTwoDays.size() == 5);
    CHECK(test.due("K1").today.size() == 1);
    test.today("2026-03-26");
    CHECK(test.due("K1").nextDay.size() == 5);
    CHECK(test.due("K1").overdue.size() == 1);
}

TEST_CASE("A2: an instant never moves, a closed step keeps its deadline, open ones move with the calendar and say so")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    ComplaintReport report = CaseOffice::from(CaseOffice::complaint(), "2026-11-23");
    report.confidential = GENERATE(false, true);
    const QString number = test.receive(report);
    test.clock.advance(secondMs);
    test.done(number, {LifeAct::BeginCheck}); // the first word: T1 is over
    const CaseView before = test.done(number, {LifeAct::Review});
    const CaseDeadline judged = *deadlineOf(before.deadlines, "T1_FIRST_RESPONSE");
    CHECK(judged.progress == DeadlineProgress::Stopped);
    CHECK(judged.kept == true);
    CHECK(judged.lastDay.text() == day("2026-11-26"));
    CHECK(deadlineOf(before.deadlines, "T4_PLAIN")->lastDay.text() == day("2026-12-15"));
    const qint64 entries = must(verify(test.address)).entries;

    test.holiday("2026-11-24"); // it lies in what is over, and before what runs
    CHECK(must(test.open("K1", number)).deadlines == before.deadlines);
    test.holiday("2026-12-10");
    const CaseView after = must(test.open("K1", number));
    CHECK(*deadlineOf(after.deadlines, "T1_FIRST_RESPONSE") == judged);
    CHECK(deadlineOf(after.deadlines, "T4_PLAIN")->lastDay.text() == day("2026-12-16"));
    CHECK(after.complaint == before.complaint);
    REQUIRE(after.steps.size() == before.steps.size());
    for (std::size_t i = 0; i < after.steps.size(); ++i)
        CHECK(after.steps[i].at == before.steps[i].at);
    const auto moved = entriesOfKind(test, "deadlines_moved");
    REQUIRE(moved.size() == 1);
    CHECK(moved.front().payload.contains(R"("moved":[[1,"T4_PLAIN","2026-12-15","2026-12-16"]])"));
    CHECK(moved.front().subject.startsWith(QStringLiteral("holiday:")));
    CHECK(must(verify(test.address)).entries > entries);

    // A record that changes does so too, and what was judged stays.
    ComplaintSetup setup(test.runner);
    const auto records = test.runner.catalogue().complaints.deadlines;
    for (ComplaintDeadline one : records) {
        if (one.code == QLatin1String("T4_PLAIN") || one.code == QLatin1String("T1_FIRST_RESPONSE")) {
            one.amount = 1;
            test.enter("ADM");
            must(setup.set(test.as("ADM"), one));
        }
    }
    const CaseView shorter = must(test.open("K1", number));
    CHECK(*deadlineOf(shorter.deadlines, "T1_FIRST_RESPONSE") == judged);
    CHECK(deadlineOf(shorter.deadlines, "T4_PLAIN")->lastDay.text() == day("2026-11-26"));
    CHECK(entriesOfKind(test, "deadlines_moved").size() == 2);
    must(verify(test.address));
}

TEST_CASE("A40: the week between settled and reopened is in no time, and deadlines count from the reopening")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    const Instant nine = test.clock.now() + 60 * minuteMs;
    test.clock.set(nine);
    const QString number = test.receive(CaseOffice::complaint());
    test.clock.set(nine + 120 * minuteMs);
    const CaseView settled = test.done(number, CaseOffice::wayTo(ComplaintState::Closed));
    CHECK(settled.complaint.settledAt == nine + 120 * minuteMs);
    CHECK(deadlineOf(settled.deadlines, "T4_PLAIN")->kept == true);
    const Instant week = nine + Millis(7) * 24 * 60 * minuteMs;
    test.clock.set(week);
    const CaseView reopened = test.done(number, {LifeAct::Reopen});
    CHECK_FALSE(reopened.complaint.settledAt);
    const auto second = std::find_if(reopened.deadlines.begin(), reopened.deadlines.end(), [](const auto &one) {
        return one.code == QLatin1String("T4_PLAIN") && one.progress == DeadlineProgress::Running;
    });
    REQUIRE(second != reopened.deadlines.end());
    CHECK(second->startEvent == CaseEvent::Reopened);
    CHECK(second->startDay.text() == day("2026-12-02"));
    test.clock.set(week + 60 * minuteMs);
    LifeWords without = CaseOffice::all();
    without.answer.clear();
    must(test.act("K1", number, LifeAct::Decide));
    CHECK(failedWith(test.act("K1", number, LifeAct::Communicate, without), ErrorCode::BadReport));
    test.done(number, {LifeAct::Communicate, LifeAct::Close});
    test.enter("K1");
    const OfficeDay received = must(OfficeDay::fromText(day("2026-11-25")));
    const auto figures = must(test.complaints.statistics(test.as("K1").actor, received, received)).whole();
    CHECK(figures.received == 1);
    CHECK(figures.reopened == 1);
    CHECK(figures.settled == 1);
    CHECK(figures.settlementSeconds.median() == 2 * 60 * 60);
    CHECK(figures.laterSeconds.median() == 60 * 60);
    CHECK(figures.laterSeconds.count() == 1);
    must(verify(test.address));
}

TEST_CASE("A deadline that will be missed is told before it passes, and the miss stays on record")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    only(test, "T4_INFO", 5);
    ComplaintReport question = CaseOffice::question();
    question.confidential = GENERATE(false, true);
    const QString number = test.receive(question);
    const auto promise = [&](const char *on, const char *reason = "workload", const char *told = "Noor") {
        test.enter("A1");
        return test.desk.promise(test.as("A1"), number, must(OfficeDay::fromText(day(on))), QString::fromLatin1(reason),
                                 QString::fromLatin1(told));
    };
    CHECK(failedWith(promise("2026-12-04", ""), ErrorCode::ReasonNeeded));
    CHECK(failedWith(promise("2026-12-04", "bored"), ErrorCode::UnknownReason));
    CHECK(failedWith(promise("2026-12-04", "workload", " "), ErrorCode::BadReport));
    CHECK(failedWith(promise("2026-11-24"), ErrorCode::DayOver));
    const CaseView told = must(promise("2026-12-04"));
    CHECK(failedWith(promise("2026-12-04"), ErrorCode::DayAsBefore));
    CHECK(told.complaint.promisedDay == day("2026-12-04"));
    CHECK(told.steps.back().kind == stepkind::promise);
    CHECK(told.steps.back().said.reason == QStringLiteral("workload"));
    CHECK(told.steps.back().said.words == QStringLiteral("Noor"));
    CHECK(told.steps.back().day == day("2026-12-04"));
    CHECK(deadlineOf(told.deadlines, "T4_INFO")->lastDay.text() == day("2026-12-02"));
    CHECK(deadlineOf(told.deadlines, "UNIT_PROMISE")->lastDay.text() == day("2026-12-04"));

    test.today("2026-12-07"); // both have passed when the next one is promised
    const CaseView again = must(promise("2026-12-09"));
    CHECK(again.steps.back().dayBefore == day("2026-12-04"));
    const CaseDeadline *missed = deadlineOf(again.deadlines, "UNIT_PROMISE");
    CHECK(missed->lastDay.text() == day("2026-12-04"));
    CHECK(missed->kept == false);
    CHECK(deadlineOf(again.deadlines, "T4_INFO")->light == DeadlineLight::Overdue);
    test.today("2026-12-08");
    const CaseView answered = must(test.act("A1", number, LifeAct::AnswerDirectly));
    CHECK(deadlineOf(answered.deadlines, "T4_INFO")->kept == false);
    std::vector<std::pair<QString, bool>> promises;
    for (const auto &one : answered.deadlines) {
        if (one.code == unitPromise())
            promises.emplace_back(one.lastDay.text(), one.kept.value_or(false));
    }
    CHECK(promises == std::vector<std::pair<QString, bool>>{{day("2026-12-04"), false}, {day("2026-12-09"), true}});
    must(test.act("A1", number, LifeAct::Close));
    CHECK(failedWith(promise("2026-12-24"), ErrorCode::ReportState));
    must(verify(test.address));
}

TEST_CASE("Another class has other deadlines, and what was overdue under the old one stays missed")
{
    CaseOffice test;
    const QString number = test.receive(CaseOffice::complaint());
    test.done(number, {LifeAct::BeginCheck, LifeAct::Review});
    LifeWords said = CaseOffice::all();
    said.newClass = QStringLiteral("PLAIN");
    CHECK(failedWith(test.act("A1", number, LifeAct::ChangeClass, said), ErrorCode::BadReport));
    said.newClass = QStringLiteral("XX");
    CHECK(failedWith(test.act("A1", number, LifeAct::ChangeClass, said), ErrorCode::BadReport));
    said.newClass = QStringLiteral("SUPERVISORY");
    said.reason.clear();
    CHECK(failedWith(test.act("A1", number, LifeAct::ChangeClass, said), ErrorCode::ReasonNeeded));
    said.reason = QStringLiteral("xx");
    CHECK(failedWith(test.act("A1", number, LifeAct::ChangeClass, said), ErrorCode::UnknownReason));
    test.today("2026-12-30");
    said.reason = QStringLiteral("new_facts");
    const CaseView view = must(test.act("A1", number, LifeAct::ChangeClass, said));
    CHECK(view.complaint.classCode == QStringLiteral("SUPERVISORY"));
    CHECK(view.steps.back().classBefore == QStringLiteral("PLAIN"));
    CHECK(view.steps.back().said.newClass == QStringLiteral("SUPERVISORY"));
    CHECK(deadlineOf(view.deadlines, "T4_PLAIN")->kept == false);
    CHECK(deadlineOf(view.deadlines, "T4_SUPERVISORY")->progress == DeadlineProgress::Running);
    must(verify(test.address));
}

TEST_CASE("What was not completed in time is deemed withdrawn by the head only, and only when the time is over")
{
    CaseOffice test;
    const QString number = test.receive(CaseOffice::complaint());
    test.done(number, {LifeAct::BeginCheck, LifeAct::AskForCompletion});
    CHECK(failedWith(test.act("K1", number, LifeAct::DeemWithdrawn), ErrorCode::ReportState));
    test.today("2026-12-25"); // the thirtieth day
    CHECK(failedWith(test.act("K1", number, LifeAct::DeemWithdrawn), ErrorCode::ReportState));
    test.today("2026-12-26");
    CHECK(failedWith(test.act("A1", number, LifeAct::DeemWithdrawn), ErrorCode::NotAllowed));
    CHECK(listOf(test, "K1", number) == "overdue");
    const CaseView view = must(test.act("K1", number, LifeAct::DeemWithdrawn));
    CHECK(view.complaint.state == ComplaintState::Withdrawn);
    CHECK(view.complaint.settledAt == test.clock.now());
    CHECK(view.lifeActs.empty());
    CHECK(listOf(test, "K1", number).empty());
}

TEST_CASE("The daily list has the own cases of the reader and those of nobody, and of the head all")
{
    CaseOffice test;
    const QString mine = test.receive(CaseOffice::complaint());
    const QString others = test.receive(CaseOffice::complaint());
    const QString nobodys = test.receive(CaseOffice::complaint());
    test.enter("A1");
    must(test.desk.assign(test.as("A1"), mine, test.staff("A1")));
    must(test.desk.assign(test.as("A1"), others, test.staff("A2")));
    CHECK(must(test.open("K1", others)).handler == test.staff("A2"));
    test.today("2026-12-21"); // the first word is overdue
    CHECK(CaseOffice::numbers(test.due("A1").overdue) == QStringList{nobodys, mine});
    CHECK(CaseOffice::numbers(test.due("A2").overdue) == QStringList{nobodys, others});
    CHECK(test.due("K1").overdue.size() == 3);
    CaseFilter own;
    own.mine = true;
    CHECK(test.listed("A2", own) == QStringList{nobodys, others});
    CHECK(failedWith(test.desk.due(test.as("P1").actor), ErrorCode::NotSignedIn));
    test.enter("P1");
    CHECK(failedWith(test.desk.due(test.as("P1").actor), ErrorCode::NotAllowed));

    // Whoever loses the role leaves no case in nobody's list.
    test.enter("ADM");
    Staff gone = *test.runner.catalogue().staffMember(test.staff("A2"));
    gone.roles = {Role::CounterOfficer};
    must(SetupDesk(test.runner).changeStaff(test.as("ADM"), gone));
    CHECK(test.due("A1").overdue.size() == 3);
    CHECK_FALSE(must(test.open("K1", others)).handler);
}

TEST_CASE("What is overdue heads the list by urgency, then what falls due, last what nothing is due of")
{
    CaseOffice test;
    only(test, "T1_FIRST_RESPONSE", 3);
    test.today("2026-12-01");
    const QString late = test.receive(CaseOffice::complaint());
    const QString nothing = test.receive(CaseOffice::complaint());
    must(test.act("K1", nothing, LifeAct::Refer));
    test.today("2026-12-14");
    const QString fresh = test.receive(CaseOffice::complaint());
    CaseFilter filter;
    filter.openOnly = true;
    CHECK(test.listed("K1", filter) == QStringList{fresh, nothing, late});
    filter.byUrgency = true;
    CHECK(test.listed("K1", filter) == QStringList{late, fresh, nothing});
    filter.most = 2;
    CHECK(test.listed("K1", filter) == QStringList{late, fresh});
}

TEST_CASE("What is told of due cases at the counter leaves hidden ones out, and nobody else is told")
{
    CaseOffice test;
    only(test, "T1_FIRST_RESPONSE", 3);
    test.today("2026-12-01");
    test.receive(CaseOffice::complaint());
    ComplaintReport confidential = CaseOffice::complaint();
    confidential.confidential = true;
    test.receive(confidential);
    test.receive(test.about("P1"));
    test.today("2026-12-14");
    test.enter("K1");
    CHECK(must(test.desk.dueCounts(test.as("K1").actor)) == DueCounts{{CaseDue::Overdue, 3}});
    CHECK(must(test.desk.dueNotice(test.as("K1").actor)) == DueCounts{{CaseDue::Overdue, 2}});
    test.enter("P1");
    CHECK(failedWith(test.desk.dueNotice(test.as("P1").actor), ErrorCode::NotAllowed));
}

TEST_CASE("What was turned into a question counts under no form any more, and its history keeps what was alleged")
{
    CaseOffice test;
    ComplaintReport report = CaseOffice::complaint();
    report.confidential = GENERATE(false, true);
    const QString number = test.receive(report);
    CaseFilter form;
    form.form = report.forms.front();
    REQUIRE(test.listed("K1", form) == QStringList{number});
    LifeWords said = CaseOffice::all();
    said.newClass = QStringLiteral("INFO");
    const CaseView view = must(test.act("K1", number, LifeAct::ChangeClass, said));
    CHECK(view.report.forms == report.forms); // as it was told
    CHECK(test.listed("K1", form).isEmpty());
    CHECK(test.rows("K1").front().forms.isEmpty());
}
