// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicationrules.h"
#include "tests/core/domain/hours.h"
#include "tests/core/domain/visits.h"

using namespace loket;
using namespace loket::test;
namespace act = loket::applicationrules;
using State = ApplicationState;

namespace {

const OfficeDay acceptedOn = officeDay("2023-11-17");
const OfficeDay laterDay = officeDay("2023-11-21");

Dossier held(const Result<Dossier> &result)
{
    INFO((result ? std::string("fine") : result.error().detail.toStdString()));
    REQUIRE(result);
    return *result;
}

ErrorCode refusedWith(const Result<Dossier> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

/// Two requirements, stored, in a state that was reached by the rules themselves.
Dossier dossierIn(State state)
{
    Dossier fresh = act::begin(
        {QStringLiteral("CCCCCCCC"), familyCard, StandardId(1), {{latin("KK lama"), {}}, {latin("KTP"), {}}}},
        after(0));
    const auto storedAs = [](Dossier dossier) {
        dossier.application.id = ApplicationId(1);
        return dossier;
    };
    const Dossier incomplete = storedAs(held(act::returned(fresh, after(0), {{1}, {}})));
    const Dossier inProcess = storedAs(held(act::accept(fresh, after(0), {laterDay}, acceptedOn)));
    const Dossier ready = held(act::ready(inProcess, after(minuteMs)));
    switch (state) {
    case State::Incomplete:
        return incomplete;
    case State::InProcess:
        return inProcess;
    case State::Paused:
        return held(act::pause(inProcess, after(minuteMs), QStringLiteral("blank_stock")));
    case State::Ready:
        return ready;
    case State::HandedOver:
        return held(act::handOver(ready, after(minuteMs), HandedTo::Applicant, acceptedOn));
    case State::Withdrawn:
        return held(act::withdraw(inProcess, after(minuteMs), QStringLiteral("applicant")));
    }
    return fresh;
}

} // namespace

TEST_CASE("Every act from every state of an application goes where the table says, or is refused")
{
    struct ActRow {
        const char *name;
        std::function<Result<Dossier>(const Dossier &)> perform;
        State to;
        std::vector<State> from;
    };
    const auto now = after(2 * minuteMs);
    const std::vector<ActRow> rows{
        {"accept",
         [&](const Dossier &d) { return act::accept(d, now, {laterDay}, acceptedOn); },
         State::InProcess,
         {State::Incomplete}},
        {"returned",
         [&](const Dossier &d) {
             return act::returned(d, now, {{2}, {}, latin("not_told")});
         },
         State::Incomplete,
         {State::Incomplete, State::InProcess, State::Paused}},
        {"pause",
         [&](const Dossier &d) { return act::pause(d, now, QStringLiteral("blank_stock")); },
         State::Paused,
         {State::InProcess}},
        {"resume", [&](const Dossier &d) { return act::resume(d, now); }, State::InProcess, {State::Paused}},
        {"ready",
         [&](const Dossier &d) { return act::ready(d, now); },
         State::Ready,
         {State::InProcess, State::Paused}},
        {"hand over",
         [&](const Dossier &d) { return act::handOver(d, now, HandedTo::Proxy, acceptedOn); },
         State::HandedOver,
         {State::Incomplete, State::InProcess, State::Paused, State::Ready}},
        {"promise",
         [&](const Dossier &d) {
             return act::changePromise(d, now, officeDay("2023-11-22"), QStringLiteral("workload"), acceptedOn);
         },
         State::InProcess,
         {State::InProcess, State::Paused}},
        {"withdraw",
         [&](const Dossier &d) { return act::withdraw(d, now, QStringLiteral("applicant")); },
         State::Withdrawn,
         {State::Incomplete, State::InProcess, State::Paused, State::Ready}},
    };
    for (const auto &row : rows) {
        for (const State state :
             {State::Incomplete, State::InProcess, State::Paused, State::Ready, State::HandedOver, State::Withdrawn}) {
            INFO(row.name << " from " << word(state).toStdString());
            const Dossier before = dossierIn(state);
            const auto done = row.perform(before);
            const bool allowed = std::find(row.from.begin(), row.from.end(), state) != row.from.end();
            REQUIRE(done.has_value() == allowed);
            if (!allowed) {
                CHECK(done.error() == Error{ErrorCode::ApplicationState, QStringLiteral("CCCC-CCCC ") + word(state)});
                continue;
            }
            const bool keepsState = latin(row.name) == latin("promise");
            CHECK(done->application.state == (keepsState ? state : row.to));
            const bool stands = done->application.state == State::Paused
                || (done->application.state == State::Incomplete && done->application.acceptedAt);
            Dossier after = *done;
            CHECK((after.runningPause() != nullptr) == stands);
        }
    }
}

TEST_CASE("No accepted file is without a date, and no date lies behind it")
{
    const Dossier fresh = dossierIn(State::Incomplete);
    CHECK(refusedWith(act::accept(fresh, after(0), {officeDay("2023-11-16")}, acceptedOn)) == ErrorCode::DayOver);
    const Dossier accepted = held(act::accept(fresh, after(0), {laterDay, true}, acceptedOn));
    CHECK(accepted.application.promisedDay == laterDay.text());
    CHECK(accepted.application.estimate);
    CHECK(accepted.application.acceptedDay == acceptedOn.text());
    CHECK(accepted.missing().empty()); // complete is complete
    REQUIRE(accepted.promises.size() == 1);
    CHECK(accepted.promises.front().staff == StaffId(1));
    CHECK(refusedWith(act::changePromise(accepted, after(0), laterDay, QStringLiteral("workload"), acceptedOn))
          == ErrorCode::DayAsBefore);
    CHECK(refusedWith(
              act::changePromise(accepted, after(0), officeDay("2023-11-16"), QStringLiteral("workload"), acceptedOn))
          == ErrorCode::DayOver);
    CHECK(act::changePromise(accepted, after(0), officeDay("2023-11-22"), {}, acceptedOn).error()
          == Error{ErrorCode::ReasonNeeded, QStringLiteral("promise_changed")});
}

TEST_CASE("What lacks is listed once and in full, and what is asked for only later needs a reason")
{
    const Dossier fresh = act::begin({QStringLiteral("CCCCCCCC"), familyCard, {}, {{latin("KK lama"), {}}}}, after(0));
    CHECK(refusedWith(act::returned(fresh, after(0), {{1}, {}})) == ErrorCode::NothingLacks);
    // At the first visit the officer may write what no list holds.
    Dossier first = held(act::returned(fresh, after(0), {{1}, {{latin("Surat nikah"), latin("Marriage letter")}}}));
    REQUIRE(first.missing().size() == 1);
    CHECK(first.missing().front().nameId == latin("Surat nikah"));
    CHECK_FALSE(first.missing().front().addedAt);

    first.application.id = ApplicationId(1);
    const CheckList more{{1, 2}, {{latin("Akta cerai"), {}}}};
    CHECK(act::returned(first, after(0), more).error()
          == Error{ErrorCode::ReasonNeeded, QStringLiteral("requirement_added")});
    const CheckList reasoned{{1, 2}, {{latin("Akta cerai"), {}}}, latin("not_told")};
    const Dossier second = held(act::returned(first, after(60 * minuteMs), reasoned));
    REQUIRE(second.missing().size() == 1);
    CHECK(second.missing().front().addedAt == nine + 60 * minuteMs);
    CHECK(second.missing().front().addedReason == latin("not_told"));
}

TEST_CASE("What was there at an earlier visit is not asked for again without a reason")
{
    // KK lama was there, KTP lacked.
    const Dossier incomplete = dossierIn(State::Incomplete);
    const Dossier inProcess = dossierIn(State::InProcess);
    const Error needed{ErrorCode::ReasonNeeded, latin("requirement_added")};
    CHECK(act::returned(incomplete, after(minuteMs), {{2}, {}}).error() == needed);
    CHECK(act::returned(incomplete, after(minuteMs), {{}, {}}).error() == needed);
    CHECK(act::returned(inProcess, after(minuteMs), {{1}, {}}).error() == needed);
    CHECK(held(act::returned(incomplete, after(minuteMs), {{1}, {}})).items[0].addedReason.isEmpty());

    const Dossier again = held(act::returned(incomplete, after(minuteMs), {{2}, {}, latin("not_told")}));
    CHECK(again.items[0].addedAt == nine + minuteMs);
    CHECK(again.items[0].addedReason == latin("not_told"));
    CHECK_FALSE(again.items[1].addedAt); // it lacked all the time, and is there now
    // The same exception is told once, with its first reason.
    Dossier brought = held(act::returned(again, after(2 * minuteMs), {{1}, {}, latin("first")}));
    const Dossier third = held(act::returned(brought, after(3 * minuteMs), {{2}, {}, latin("other")}));
    CHECK(third.items[0].addedAt == nine + minuteMs);
    CHECK(third.items[0].addedReason == latin("not_told"));
}

TEST_CASE("That what lacked is there now, and to whom a document goes, is said and never taken for granted")
{
    const Dossier incomplete = dossierIn(State::Incomplete);
    CHECK(act::broughtAll(incomplete, false).error() == Error{ErrorCode::StillLacks, latin("CCCC-CCCC")});
    CHECK(held(act::broughtAll(incomplete, true)) == incomplete);
    for (const State state : {State::InProcess, State::Paused, State::Ready})
        CHECK(act::broughtAll(dossierIn(state), false));
    // A file that begins with this visit has never been sent back.
    CHECK(act::broughtAll(act::begin({latin("CCCCCCCC"), familyCard, {}, {{latin("KK lama"), {}}}}, after(0)), false));
    CHECK(act::handOver(dossierIn(State::Ready), after(0), HandedTo::Nobody, acceptedOn).error()
          == Error{ErrorCode::CollectorNeeded, latin("CCCC-CCCC")});
}

TEST_CASE("The clock to completion runs from the complete file to the product, pauses and failures out")
{
    const auto at = [](int minutes) { return after(minutes * minuteMs); };
    Dossier d = dossierIn(State::Incomplete);
    CHECK_FALSE(completionTime(d, {}));
    d = held(act::accept(d, at(10), {laterDay}, acceptedOn));
    d = held(act::pause(d, at(20), QStringLiteral("blank_stock"))); // 20..35
    d = held(act::resume(d, at(35)));
    d = held(act::returned(d, at(50), {{1}, {}, latin("not_told")})); // 50..80
    d = held(act::accept(d, at(80), {laterDay}, acceptedOn));
    d = held(act::pause(d, at(95), QStringLiteral("network"))); // 95..100, ended by ready
    d = held(act::ready(d, at(100)));
    CHECK(completionTime(d, {}) == (90 - 15 - 30 - 5) * minuteMs);
    // A failure of the whole office from minute 30 to 60: 5 and 20 minutes of it are new.
    CHECK(completionTime(d, {{nine + 30 * minuteMs, nine + 60 * minuteMs}}) == (40 - 15) * minuteMs);
    d.pauses.front().undone = true;
    CHECK(completionTime(d, {}) == (40 + 15) * minuteMs);
}

TEST_CASE("A promise that had passed before a new one was told is the one that counts")
{
    const auto zone = OfficeZone::fromId(latin("Asia/Makassar")).value();
    const auto onDay = [](int days) { return after(days * 24 * 60 * minuteMs); };
    const auto day = [](int days) { return OfficeDay::fromDate(QDate(2023, 11, 17).addDays(days)).value(); };
    Dossier d = held(act::accept(dossierIn(State::Incomplete), onDay(0), {day(4)}, day(0)));
    const auto judged = [&](const Dossier &of) { return judgedPromise(of, zone, Calendar())->day; };
    CHECK(judged(d) == day(4).text());
    const Dossier inTime = held(act::changePromise(d, onDay(4), day(7), QStringLiteral("workload"), day(4)));
    CHECK(judged(inTime) == day(7).text());
    const Dossier tooLate = held(act::changePromise(d, onDay(5), day(7), QStringLiteral("workload"), day(5)));
    CHECK(judged(tooLate) == day(4).text());
    CHECK(judged(held(act::changePromise(tooLate, onDay(6), day(9), QStringLiteral("workload"), day(6))))
          == day(4).text());
    // Returned in time, complete again after the old date: the clock stood still.
    Dossier back = held(act::returned(d, onDay(3), {{1}, {}, latin("not_told")}));
    back = held(act::accept(back, onDay(10), {day(12)}, day(10)));
    CHECK(judged(back) == day(12).text());
    // Returned only when it was late already.
    Dossier late = held(act::returned(d, onDay(6), {{1}, {}, latin("not_told")}));
    late = held(act::accept(late, onDay(10), {day(12)}, day(10)));
    CHECK(judged(late) == day(4).text());
    CHECK_FALSE(judgedPromise(dossierIn(State::Incomplete), zone, Calendar()));
}

TEST_CASE("A mobile phone's number is no number of the office's own, however grouped, and what only begins so is one")
{
    for (const char *typed :
         {"081234567890", "0812-3456-7890", "+62 812 3456 7890", "6281234567890", "(0812) 34567890", "0857 1234 56",
          "08111234567890", "81234567890", "812 3456 7890", "857-123-456", "+62 0812 3456 7890", "(812) 345678901"})
        CHECK(officeNumberFrom(QString::fromLatin1(typed)).error()
              == Error{ErrorCode::BadText, QStringLiteral("phone")});
    CHECK(officeNumberFrom(QString::fromUtf8("٠٨١٢٣٤٥٦٧٨٩٠")).error().detail == QStringLiteral("phone"));
    // Too short, too long, a prefix that no phone has, a month or a class in front, a number among other signs.
    for (const char *typed :
         {"081234567", "081234567890123", "080123456789", "08.001.2026", "08/1234/567890", "B-081234567890",
          "474.0812345678", "81234567", "8123456789012", "801234567890", "8/1234/567890", "B-81234567890"})
        CHECK(officeNumberFrom(QString::fromLatin1(typed)) == QString::fromLatin1(typed));
}

TEST_CASE("A NIK is no number of the office's own, alone, in groups or among words")
{
    for (const char *typed : {"6371012345678901", "6371 0123 4567 8901", "637101-234567-8901", "NIK 6371012345678901",
                              "474/6371012345678901"})
        CHECK(officeNumberFrom(QString::fromLatin1(typed)).error() == Error{ErrorCode::BadText, QStringLiteral("NIK")});
    // A file number, a staff number of eighteen digits, a number of seventeen.
    for (const char *typed : {"474/12/2026", "198001012005011001", "47412026000000001", ""})
        CHECK(officeNumberFrom(QString::fromLatin1(typed)) == QString::fromLatin1(typed));
}

TEST_CASE("No personal number stands in a requirement that is added: it is printed and kept for good")
{
    const auto listed = [](const char *id, const char *en) {
        CheckList list;
        list.added.push_back(AddedItem{latin(id), latin(en)});
        return cleanList(list);
    };
    const Error personal{ErrorCode::BadText, latin("personal")};
    for (const char *typed : {"KTP Ahmad 6371012345678999", "telepon 0812-5550-1234", "KK 6371 0123 4567 8999"}) {
        INFO(typed);
        REQUIRE_FALSE(listed(typed, ""));
        CHECK(listed(typed, "").error() == personal);
        REQUIRE_FALSE(listed("Surat", typed));
        CHECK(listed("Surat", typed).error() == personal);
    }
    CHECK(listed("Surat 470/1234/2023 tanggal 26/11/2026", ""));
}
