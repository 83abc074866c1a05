// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintclock.h"

#include "tests/core/domain/year2026.h"

using namespace loket;
using namespace loket::test;

namespace {

using Event = CaseEvent;

const QStringList complaintClasses{latin("LIGHT"), latin("NORMATIVE"), latin("PLAIN"), latin("SUPERVISORY")};
const QStringList everyClass = complaintClasses + QStringList{latin("INFO"), latin("ASPIRATION")};

ComplaintDeadline record(const char *code, int amount, DeadlineUnit unit, DeadlineStart startsAt,
                         const QStringList &classes)
{
    ComplaintDeadline made;
    made.code = latin(code);
    made.amount = amount;
    made.unit = unit;
    made.startsAt = startsAt;
    made.classes = classes;
    made.active = true;
    return made;
}

/// As in the catalogue, all switched on but KIP.
std::vector<ComplaintDeadline> catalogueDeadlines()
{
    constexpr auto working = DeadlineUnit::WorkingDays;
    constexpr auto days = DeadlineUnit::CalendarDays;
    std::vector<ComplaintDeadline> all{
        record("T0_FILING", 30, days, DeadlineStart::ServiceReceived, complaintClasses),
        record("T1_FIRST_RESPONSE", 3, working, DeadlineStart::Received, everyClass),
        record("T2_COMPLETENESS", 14, days, DeadlineStart::Received, complaintClasses),
        record("T3_COMPLETION", 30, days, DeadlineStart::CompletenessAnswerReceived, complaintClasses),
        record("T4_INFO", 5, working, DeadlineStart::Received, {latin("INFO")}),
        record("T4_PLAIN", 14, working, DeadlineStart::FileComplete, {latin("PLAIN")}),
        record("T4_SUPERVISORY", 60, working, DeadlineStart::FileComplete, {latin("SUPERVISORY")}),
        record("T4_LAW", 60, days, DeadlineStart::FileComplete, complaintClasses),
        record("T5_NOTIFY", 14, days, DeadlineStart::Decided, complaintClasses),
        record("L1_FORWARD", 1, working, DeadlineStart::Received, everyClass),
        record("L2_ANSWER", 5, working, DeadlineStart::Forwarded, everyClass),
        record("L3_RECORD", 2, working, DeadlineStart::Received, everyClass),
        record("L4_LAPOR_CLOSE", 10, working, DeadlineStart::ReplySent, everyClass),
    };
    all[3].startsUntilKnown = DeadlineStart::CompletenessAnswerSent;
    auto kip = record("T4_KIP", 10, working, DeadlineStart::Received, {latin("INFO")});
    kip.active = false;
    all.push_back(kip);
    return all;
}

OfficeZone witaZone()
{
    return OfficeZone::fromId(latin("Asia/Makassar")).value();
}

CaseHistory history(const char *classCode, ComplaintState state, std::vector<std::pair<Event, const char *>> events)
{
    CaseHistory made;
    made.classCode = latin(classCode);
    made.state = state;
    for (const auto &[event, at] : events)
        made.events.push_back({event, wita(at)});
    return made;
}

std::vector<CaseDeadline> deadlines(const CaseHistory &report, const char *today,
                                    const Calendar &calendar = officeCalendar({}))
{
    const auto records = catalogueDeadlines();
    const auto zone = witaZone();
    return deadlinesOf(report, {records, calendar, zone}, officeDay(today)).value();
}

std::optional<CaseDeadline> one(const std::vector<CaseDeadline> &all, const char *code)
{
    for (const auto &each : all) {
        if (each.code == latin(code))
            return each;
    }
    return std::nullopt;
}

QString lastDay(const std::vector<CaseDeadline> &all, const char *code)
{
    const auto found = one(all, code);
    return found ? found->lastDay.text() : QString();
}

QStringList running(const std::vector<CaseDeadline> &all)
{
    QStringList codes;
    for (const auto &each : all) {
        if (each.progress == DeadlineProgress::Running)
            codes << each.code;
    }
    codes.sort();
    return codes;
}

} // namespace

TEST_CASE("Deadlines of a report: a table that Python has counted")
{
    // Received and complete at that moment (WITA), joint leave free; last days of T1, T2, T4_PLAIN, T4_LAW and
    // T4_SUPERVISORY. Printed from ../shared/domain/catalogue.json by
    //   off={h['date'] for h in c['national_holidays']}|{'2027-01-01'}
    //   dl={x['code']:(x['amount'],x['unit']) for x in c['complaint_deadlines']}
    //   def last(day,code):
    //       n,u=dl[code]
    //       while n:
    //           day+=timedelta(1)
    //           if u=='calendar' or (day.weekday()<5 and day.isoformat() not in off): n-=1
    //       return day
    struct Counted {
        const char *received;
        const char *first, *completeness, *plain, *law, *supervisory;
    };
    const std::vector<Counted> table{
        {"2026-01-15T10:00:00", "2026-01-21", "2026-01-29", "2026-02-05", "2026-03-16", "2026-04-22"},
        {"2026-02-13T15:59:00", "2026-02-20", "2026-02-27", "2026-03-09", "2026-04-14", "2026-05-25"},
        {"2026-02-15T23:59:00", "2026-02-20", "2026-03-01", "2026-03-09", "2026-04-16", "2026-05-25"},
        {"2026-03-13T08:00:00", "2026-03-25", "2026-03-27", "2026-04-10", "2026-05-12", "2026-06-24"},
        {"2026-03-17T09:00:00", "2026-03-27", "2026-03-31", "2026-04-14", "2026-05-16", "2026-06-26"},
        {"2026-03-17T23:59:00", "2026-03-27", "2026-03-31", "2026-04-14", "2026-05-16", "2026-06-26"},
        {"2026-03-18T00:00:00", "2026-03-27", "2026-04-01", "2026-04-14", "2026-05-17", "2026-06-26"},
        {"2026-03-21T10:00:00", "2026-03-27", "2026-04-04", "2026-04-14", "2026-05-20", "2026-06-26"},
        {"2026-03-24T23:59:00", "2026-03-27", "2026-04-07", "2026-04-14", "2026-05-23", "2026-06-26"},
        {"2026-04-02T12:00:00", "2026-04-08", "2026-04-16", "2026-04-23", "2026-06-01", "2026-07-07"},
        {"2026-05-13T23:59:00", "2026-05-20", "2026-05-27", "2026-06-09", "2026-07-12", "2026-08-13"},
        {"2026-05-14T00:00:00", "2026-05-20", "2026-05-28", "2026-06-09", "2026-07-13", "2026-08-13"},
        {"2026-05-27T09:00:00", "2026-06-03", "2026-06-10", "2026-06-19", "2026-07-26", "2026-08-26"},
        {"2026-08-14T16:00:00", "2026-08-20", "2026-08-28", "2026-09-07", "2026-10-13", "2026-11-10"},
        {"2026-11-23T10:00:00", "2026-11-26", "2026-12-07", "2026-12-11", "2027-01-22", "2027-02-18"},
        {"2026-11-26T23:59:00", "2026-12-01", "2026-12-10", "2026-12-16", "2027-01-25", "2027-02-23"},
    };
    int cases = 0;
    for (const auto &row : table) {
        INFO(row.received);
        for (const auto &[code, classCode, last] : {std::tuple("T1_FIRST_RESPONSE", "PLAIN", row.first),
                                                    {"T2_COMPLETENESS", "PLAIN", row.completeness},
                                                    {"T4_PLAIN", "PLAIN", row.plain},
                                                    {"T4_LAW", "PLAIN", row.law},
                                                    {"T4_SUPERVISORY", "SUPERVISORY", row.supervisory}}) {
            // T1 and T2 have been answered by the file's completeness, and keep the day that they were judged by.
            const auto report = history(classCode, ComplaintState::UnderReview,
                                        {{Event::Received, row.received}, {Event::FileComplete, row.received}});
            CHECK(lastDay(deadlines(report, "2026-01-01"), code) == latin(last));
            ++cases;
        }
    }
    CHECK(cases >= 80);
}

TEST_CASE("Deadlines of a report: every day of five months against a plain loop over the days")
{
    int cases = 0;
    for (const OfficeKind kind : {OfficeKind{false, false}, OfficeKind{false, true}}) {
        const auto calendar = officeCalendar(kind);
        for (QDate day(2026, 2, 1); day < QDate(2026, 7, 1); day = day.addDays(1)) {
            INFO(day.toString(Qt::ISODate).toStdString() << " joint leave works: " << kind.jointLeaveWorks);
            // At one minute to midnight of the office, which is the next morning nowhere but further east.
            const auto at = day.toString(Qt::ISODate).toLatin1() + "T23:59:00";
            const auto report = history("SUPERVISORY", ComplaintState::UnderReview,
                                        {{Event::Received, at.constData()}, {Event::FileComplete, at.constData()}});
            const auto all = deadlines(report, "2026-01-01", calendar);
            const auto plainly = [](QDate date) { return date.toString(Qt::ISODate); };
            CHECK(one(all, "T1_FIRST_RESPONSE")->startDay.date() == day);
            CHECK(lastDay(all, "T1_FIRST_RESPONSE") == plainly(plainlyLater(day, 3, kind)));
            CHECK(lastDay(all, "T4_SUPERVISORY") == plainly(plainlyLater(day, 60, kind)));
            CHECK(lastDay(all, "T4_LAW") == plainly(day.addDays(60)));
            cases += 3;
        }
    }
    CHECK(cases >= 200);
}

TEST_CASE("Which deadlines run where a report stands")
{
    struct Standing {
        const char *classCode;
        ComplaintState state;
        std::vector<std::pair<Event, const char *>> events;
        QStringList running;
    };
    const std::pair<Event, const char *> received{Event::Received, "2026-06-02T09:00:00"};
    const std::pair<Event, const char *> forwarded{Event::Forwarded, "2026-06-02T10:00:00"};
    const std::pair<Event, const char *> entered{Event::Entered, "2026-06-02T09:00:00"};
    const std::pair<Event, const char *> asked{Event::CompletionAsked, "2026-06-04T09:00:00"};
    const std::pair<Event, const char *> completed{Event::CompletionReceived, "2026-06-10T09:00:00"};
    const std::pair<Event, const char *> complete{Event::FileComplete, "2026-06-11T09:00:00"};
    const std::pair<Event, const char *> decided{Event::Decided, "2026-06-12T09:00:00"};
    const std::pair<Event, const char *> replied{Event::ReplySent, "2026-06-15T09:00:00"};
    const std::vector<Standing> table{
        {"PLAIN",
         ComplaintState::Received,
         {received},
         {latin("L1_FORWARD"), latin("L3_RECORD"), latin("T1_FIRST_RESPONSE"), latin("T2_COMPLETENESS")}},
        {"INFO",
         ComplaintState::Received,
         {received, entered, forwarded},
         {latin("L2_ANSWER"), latin("T1_FIRST_RESPONSE"), latin("T4_INFO")}},
        {"ASPIRATION",
         ComplaintState::Received,
         {received, entered, forwarded},
         {latin("L2_ANSWER"), latin("T1_FIRST_RESPONSE")}},
        {"PLAIN",
         ComplaintState::CompletenessCheck,
         {received, entered, forwarded},
         {latin("L2_ANSWER"), latin("T1_FIRST_RESPONSE"), latin("T2_COMPLETENESS")}},
        {"PLAIN",
         ComplaintState::AwaitingCompletion,
         {received, entered, forwarded, asked},
         {latin("L2_ANSWER"), latin("T3_COMPLETION")}},
        {"PLAIN",
         ComplaintState::CompletenessCheck,
         {received, entered, forwarded, asked, completed},
         {latin("L2_ANSWER"), latin("T2_COMPLETENESS")}},
        {"PLAIN",
         ComplaintState::UnderReview,
         {received, entered, forwarded, asked, completed, complete},
         {latin("L2_ANSWER"), latin("T4_LAW"), latin("T4_PLAIN")}},
        {"SUPERVISORY",
         ComplaintState::InFollowUp,
         {received, entered, forwarded, complete},
         {latin("L2_ANSWER"), latin("T1_FIRST_RESPONSE"), latin("T4_LAW"), latin("T4_SUPERVISORY")}},
        {"PLAIN",
         ComplaintState::Decided,
         {received, entered, forwarded, complete, decided},
         {latin("L2_ANSWER"), latin("T1_FIRST_RESPONSE"), latin("T5_NOTIFY")}},
        {"PLAIN",
         ComplaintState::Communicated,
         {received, entered, forwarded, complete, decided, replied},
         {latin("L4_LAPOR_CLOSE")}},
        {"PLAIN",
         ComplaintState::Closed,
         {received, entered, complete, decided, replied, {Event::Closed, "2026-06-15T10:00:00"}},
         {}},
        {"PLAIN", ComplaintState::Withdrawn, {received, {Event::Withdrawn, "2026-06-03T10:00:00"}}, {}},
        {"PLAIN", ComplaintState::Referred, {received, {Event::Referred, "2026-06-03T10:00:00"}}, {}},
        {"PLAIN",
         ComplaintState::Escalated,
         {received, entered, forwarded, complete, {Event::Escalated, "2026-06-12T10:00:00"}},
         {}},
    };
    // Nobody had been told anything where the completeness was not answered: T1 runs on until somebody is.
    for (const auto &row : table) {
        INFO(row.classCode << " " << word(row.state).toStdString());
        QStringList expected = row.running;
        expected.sort();
        CHECK(running(deadlines(history(row.classCode, row.state, row.events), "2026-06-15")) == expected);
    }
}

TEST_CASE(
    "The time to complete a file counts from the day that the complainant had the answer, and says when it does not")
{
    const std::pair<Event, const char *> received{Event::Received, "2026-06-02T09:00:00"};
    const std::pair<Event, const char *> asked{Event::CompletionAsked, "2026-06-04T09:00:00"};
    const auto sent = one(
        deadlines(history("PLAIN", ComplaintState::AwaitingCompletion, {received, asked}), "2026-06-05"),
        "T3_COMPLETION");
    CHECK(sent->isStartProvisional);
    CHECK(sent->lastDay == officeDay("2026-07-04"));
    const auto known = history("PLAIN", ComplaintState::AwaitingCompletion,
                               {received, asked, {Event::CompletenessAnswerReceived, "2026-06-09T09:00:00"}});
    CHECK_FALSE(one(deadlines(known, "2026-06-10"), "T3_COMPLETION")->isStartProvisional);
    CHECK(lastDay(deadlines(known, "2026-06-10"), "T3_COMPLETION") == latin("2026-07-09"));
    // Asked a second time: what was received before answers the first.
    const auto again = history("PLAIN", ComplaintState::AwaitingCompletion,
                               {received,
                                asked,
                                {Event::CompletenessAnswerReceived, "2026-06-09T09:00:00"},
                                {Event::CompletionReceived, "2026-06-10T09:00:00"},
                                {Event::CompletionAsked, "2026-06-12T09:00:00"}});
    CHECK(one(deadlines(again, "2026-06-12"), "T3_COMPLETION")->isStartProvisional);
    CHECK(lastDay(deadlines(again, "2026-06-12"), "T3_COMPLETION") == latin("2026-07-12"));
}

TEST_CASE("A10: the days that the complainant had the file are added in the deadline's own kind of day")
{
    // Ten days of T2 (Thu 4 to Sun 14 June), over a weekend and a half; of a working-day deadline they are six.
    const std::vector<std::pair<Event, const char *>> events{{Event::Received, "2026-06-02T09:00:00"},
                                                             {Event::CompletionAsked, "2026-06-04T09:00:00"},
                                                             {Event::CompletionReceived, "2026-06-14T09:00:00"}};
    auto records = catalogueDeadlines();
    records[5].startsAt = DeadlineStart::Received; // T4_PLAIN, as some offices count it
    const auto calendar = officeCalendar({});
    const auto zone = witaZone();
    const auto all = deadlinesOf(history("PLAIN", ComplaintState::CompletenessCheck, events), {records, calendar, zone},
                                 officeDay("2026-06-14"))
                         .value();
    CHECK(lastDay(all, "T2_COMPLETENESS") == latin("2026-06-26"));
    CHECK(lastDay(all, "T4_PLAIN") == plainlyLater(QDate(2026, 6, 2), 14 + 6, {}).toString(Qt::ISODate));
    // While it waits nothing of it runs.
    const auto waiting = deadlines(history("PLAIN", ComplaintState::AwaitingCompletion, {events[0], events[1]}),
                                   "2026-06-30");
    CHECK(one(waiting, "T2_COMPLETENESS")->progress == DeadlineProgress::Held);
    CHECK_FALSE(one(waiting, "T2_COMPLETENESS")->light);
}

TEST_CASE(
    "A completeness answer in time stays kept when the complainant withdraws weeks later, and a late one stays missed")
{
    for (const auto &[asked, kept] :
         {std::pair("2026-06-16T23:59:00", true), std::pair("2026-06-17T00:00:00", false)}) {
        const auto report = history("PLAIN", ComplaintState::Withdrawn,
                                    {{Event::Received, "2026-06-02T09:00:00"},
                                     {Event::CompletionAsked, asked},
                                     {Event::Withdrawn, "2026-07-28T09:00:00"}});
        const auto answer = one(deadlines(report, "2026-07-28"), "T2_COMPLETENESS");
        INFO(asked);
        CHECK(answer->progress == DeadlineProgress::Stopped);
        CHECK(answer->lastDay == officeDay("2026-06-16"));
        CHECK(answer->kept == kept);
    }
}

TEST_CASE("T1 stops at the first word, and an end of the case judges only what was missed by then")
{
    const std::pair<Event, const char *> received{Event::Received, "2026-06-02T09:00:00"};
    const auto answered = deadlines(
        history("PLAIN", ComplaintState::Received, {received, {Event::FirstResponse, "2026-06-05T23:59:59"}}),
        "2026-06-10");
    CHECK(one(answered, "T1_FIRST_RESPONSE")->kept == true);
    CHECK(one(answered, "T1_FIRST_RESPONSE")->stoppedDay == officeDay("2026-06-05"));
    const auto late = deadlines(
        history("PLAIN", ComplaintState::Received, {received, {Event::FirstResponse, "2026-06-06T00:00:00"}}),
        "2026-06-10");
    CHECK(one(late, "T1_FIRST_RESPONSE")->kept == false);
    const auto gone = deadlines(
        history("PLAIN", ComplaintState::Withdrawn, {received, {Event::Withdrawn, "2026-06-10T09:00:00"}}),
        "2026-06-10");
    CHECK(one(gone, "T1_FIRST_RESPONSE")->kept == false);
    CHECK(one(gone, "T2_COMPLETENESS")->progress == DeadlineProgress::Stopped);
    CHECK_FALSE(one(gone, "T2_COMPLETENESS")->kept);
}

TEST_CASE("A2: a stopped deadline keeps the day that it was judged by, an open one is counted again")
{
    auto report = history("PLAIN", ComplaintState::Received,
                          {{Event::Received, "2026-11-23T10:00:00"},
                           {Event::FirstResponse, "2026-11-24T13:36:00"},
                           {Event::Entered, "2026-11-23T10:00:00"},
                           {Event::Forwarded, "2026-11-23T10:00:00"}});
    const auto before = deadlines(report, "2026-11-24");
    CHECK(lastDay(before, "T1_FIRST_RESPONSE") == latin("2026-11-26"));
    CHECK(lastDay(before, "L2_ANSWER") == latin("2026-11-30"));
    report.judged = newlyStopped(before, report.judged);
    CHECK(report.judged.size() == 3);
    const auto changed = officeCalendar({}, {holiday(99, "2026-11-24")});
    const auto after = deadlines(report, "2026-11-24", changed);
    CHECK(lastDay(after, "T1_FIRST_RESPONSE") == latin("2026-11-26"));
    CHECK(lastDay(after, "L2_ANSWER") == latin("2026-12-01"));
    CHECK(lastDay(after, "T2_COMPLETENESS") == latin("2026-12-07"));
    CHECK(after.size() == before.size());
    CHECK(newlyStopped(after, report.judged).empty());
    // A class that it no longer has, or a record that is switched off, takes nothing away from what was judged.
    report.classCode = latin("ASPIRATION");
    CHECK(one(deadlines(report, "2026-11-24", changed), "T1_FIRST_RESPONSE") == one(before, "T1_FIRST_RESPONSE"));
}

TEST_CASE("A40: after a reopening the decision counts from that day, also of what was settled on the spot")
{
    auto report = history("PLAIN", ComplaintState::Closed,
                          {{Event::Received, "2026-06-02T09:00:00"},
                           {Event::ReplySent, "2026-06-02T11:00:00"},
                           {Event::Closed, "2026-06-02T11:00:00"}});
    CHECK(running(deadlines(report, "2026-06-02")).isEmpty());
    report.judged = newlyStopped(deadlines(report, "2026-06-02"), {});
    report.state = ComplaintState::UnderReview;
    report.events.push_back({Event::Reopened, wita("2026-06-09T09:00:00")});
    const auto all = deadlines(report, "2026-06-09");
    CHECK(running(all) == QStringList{latin("T4_LAW"), latin("T4_PLAIN")});
    CHECK(one(all, "T4_PLAIN")->startEvent == Event::Reopened);
    CHECK(lastDay(all, "T4_LAW") == latin("2026-08-08"));
    CHECK(nextDue(all)->code == latin("T4_PLAIN"));
}

TEST_CASE("What the unit itself promised runs beside the records, and a late filing is only told")
{
    auto report = history("PLAIN", ComplaintState::Received,
                          {{Event::ServiceReceived, "2026-04-01T00:00:00"}, {Event::Received, "2026-06-02T09:00:00"}});
    report.promised = officeDay("2026-06-03");
    const auto all = deadlines(report, "2026-06-04");
    CHECK(one(all, "UNIT_PROMISE")->light == DeadlineLight::Overdue);
    CHECK(nextDue(all)->code == latin("L1_FORWARD"));
    CHECK(one(all, "T0_FILING")->isWarning);
    CHECK(one(all, "T0_FILING")->kept == false);
    CHECK_FALSE(nextDue({}));
}

TEST_CASE("What the unit promised runs on while the case lies with the supervisor, and all else stands still")
{
    auto report = history("PLAIN", ComplaintState::Escalated,
                          {{Event::Received, "2026-06-02T09:00:00"}, {Event::Escalated, "2026-06-03T09:00:00"}});
    report.promised = officeDay("2026-06-05");
    const auto all = deadlines(report, "2026-06-05");
    CHECK(one(all, "UNIT_PROMISE")->light == DeadlineLight::Today);
    CHECK(one(all, "T2_COMPLETENESS")->progress == DeadlineProgress::Held);
    CHECK(nextDue(all)->code == latin("UNIT_PROMISE"));
}

TEST_CASE("A case that is taken back from an escalation is complete by that")
{
    const auto all = deadlines(history("PLAIN", ComplaintState::UnderReview,
                                       {{Event::Received, "2026-06-02T09:00:00"},
                                        {Event::Escalated, "2026-06-03T09:00:00"},
                                        {Event::TakenBack, "2026-06-08T09:00:00"}}),
                               "2026-06-08");
    CHECK(one(all, "T4_LAW")->startDay == officeDay("2026-06-08"));
    CHECK(one(all, "T2_COMPLETENESS")->kept == true);
}
