// SPDX-License-Identifier: GPL-3.0-or-later
// The register of reports: those of another system come with their own dates, once, and are counted by two clocks.
#include "core/service/complaintimport.h"
#include "core/storage/complaintstore.h"
#include "tests/core/service/peopleoffice.h"

#include <set>

using namespace loket;
using namespace loket::test;

namespace {

constexpr Instant morning = openingTime; // Wednesday 2026-11-25 08.00 WITA

FiledComplaint report(int number, ComplaintState state = ComplaintState::Received)
{
    FiledComplaint filed;
    filed.line = number + 1;
    filed.originalNumber = QString::number(number);
    filed.classCode = QStringLiteral("PLAIN");
    filed.channelCode = QStringLiteral("COUNTER");
    filed.subject = QStringLiteral("Antrean");
    filed.statement = QStringLiteral("=1+1 <b>tebal</b> \nbaris kedua");
    filed.state = state;
    filed.receivedAt = morning;
    return filed;
}

ComplaintFile fileOf(std::vector<FiledComplaint> complaints)
{
    ComplaintFile file;
    file.id = QStringLiteral("1b4e28ba-2fa1-11d2-883f-0016d3cca427");
    file.rows = qint64(complaints.size());
    file.complaints = std::move(complaints);
    return file;
}

ComplaintImport imported(TestOffice &test, const ComplaintFile &file)
{
    return must(ComplaintImport::run(*test.office, {test.office->station(), {}, {}}, file));
}

ComplaintStatistics::Class figures(TestOffice &test)
{
    const OfficeDay day = test.office->today();
    return must(test.office->complaints().statistics({}, day, day)).whole();
}

} // namespace

TEST_CASE("A report of another system keeps its dates and its words, gets a number of this unit, and comes in once")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    FiledComplaint closed = report(1, ComplaintState::Closed);
    closed.answeredAt = morning + 2 * minuteMs;
    closed.closedAt = morning + 3 * 24 * 60 * minuteMs;
    closed.dueAt = morning + 9 * 24 * 60 * minuteMs;
    closed.answer = QStringLiteral("Sudah diperbaiki.");
    const ComplaintFile file = fileOf({closed, report(2)});
    CHECK(imported(test, file).added == 2);
    const ComplaintImport again = imported(test, file);
    CHECK(again.added == 0);
    CHECK(again.known == 2);
    ComplaintFile later = fileOf({closed, report(3)}); // the same report in another file
    later.id = QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    CHECK(imported(test, later).known == 1);

    const auto connection = test.place.open();
    must(storage::reading(*connection, [&]() -> Result<void> {
        storage::ComplaintStore store(*connection);
        const auto stored = store.byOriginal(QStringLiteral("1"));
        REQUIRE(stored);
        CHECK(stored->number.startsWith(QStringLiteral("ADU/GENERIC/2026/11/")));
        CHECK(stored->number.size() == 24);
        CHECK(stored->state == ComplaintState::Closed);
        CHECK(stored->receivedAt == closed.receivedAt);
        CHECK(stored->receivedDay == QStringLiteral("2026-11-25"));
        CHECK(stored->answeredAt == closed.answeredAt);
        CHECK(stored->settledAt == closed.closedAt);
        CHECK(stored->dueAt == closed.dueAt);
        CHECK(store.byNumber(stored->number) == stored);
        const auto words = store.words(stored->id);
        REQUIRE(words.size() == 3);
        CHECK(words[1].part == QStringLiteral("statement"));
        CHECK(words[1].body == closed.statement);
        CHECK(words[2].body == closed.answer);
        CHECK(store.words(store.byOriginal(QStringLiteral("2"))->id).size() == 2);
        CHECK_FALSE(store.byOriginal({}));
        return {};
    }));
    must(verify(test.address));
    // A word that was changed behind the program's back is found.
    must(storage::transact(*connection, [&]() -> Result<void> {
        connection->change("update complaint_body set body = ? where text = 1", QStringLiteral("Bohong"));
        return {};
    }));
    CHECK(failedWith(verify(test.address), ErrorCode::RowsDiffer));
}

TEST_CASE("The journal of an import holds neither words of a report nor anything that could be searched for")
{
    TestOffice test(storage::Backend::Sqlite);
    FiledComplaint filed = report(1);
    filed.statement = QStringLiteral("RAHASIA-KAMPUNG-77");
    filed.subject = QStringLiteral("RAHASIA-KAMPUNG-77");
    imported(test, fileOf({filed}));
    const auto connection = test.place.open();
    must(storage::reading(*connection, [&]() -> Result<void> {
        storage::Rows rows = connection->run("select count(*) from journal where payload like ?",
                                             QStringLiteral("%RAHASIA-KAMPUNG-77%"));
        CHECK((rows.next() && rows.integer(0) == 0));
        return {};
    }));
}

TEST_CASE("First answer and settlement are two clocks, and dates that cannot be are in neither")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    const auto at = [](Millis minutes) { return morning + minutes * minuteMs; };
    std::vector<FiledComplaint> reports;
    const auto add = [&](ComplaintState state, std::optional<Instant> answered, std::optional<Instant> closed) {
        FiledComplaint filed = report(int(reports.size()) + 1, state);
        filed.answeredAt = answered;
        filed.closedAt = closed;
        reports.push_back(filed);
    };
    add(ComplaintState::Closed, at(10), at(60));
    add(ComplaintState::Closed, at(20), at(90));
    add(ComplaintState::Closed, at(-5), at(200));    // answered before it was received
    add(ComplaintState::Closed, {}, {});             // closed, nobody knows when
    add(ComplaintState::InFollowUp, at(40), at(45)); // a day of closing, and not closed
    add(ComplaintState::Closed, {}, at(-1));
    FiledComplaint other = report(90);
    other.classCode = QStringLiteral("INFO");
    reports.push_back(other);
    imported(test, fileOf(reports));
    const auto all = figures(test);
    CHECK(all.received == 6); // a question is counted apart
    CHECK(all.answered == 3);
    CHECK(all.answerSeconds.median() == 20 * 60);
    CHECK(all.settled == 3);
    CHECK(all.settlementSeconds.median() == 90 * 60);
    CHECK(all.impossible == 2);
    const OfficeDay day = test.office->today();
    const auto classes = must(test.office->complaints().statistics({}, day, day)).classes;
    REQUIRE(classes.size() == 2);
    CHECK(classes[0].code == QStringLiteral("INFO"));
    CHECK(classes[0].received == 1);
    CHECK(must(test.office->complaints().statistics({}, day.next(), day.next())).classes.empty());
}

TEST_CASE("A report of a class or a channel that the office does not have is refused, and nothing of it is kept")
{
    TestOffice test(storage::Backend::Sqlite);
    FiledComplaint filed = report(1);
    filed.classCode = QStringLiteral("XX");
    const Act act{{test.office->station(), {}, {}}};
    CHECK(failedWith(test.office->complaints().import(act, filed), ErrorCode::OutOfRange));
    filed.classCode = QStringLiteral("PLAIN");
    filed.channelCode = QStringLiteral("MERPATI");
    CHECK(failedWith(test.office->complaints().import(act, filed), ErrorCode::UnknownReason));
    CHECK(figures(test).received == 0);
}

TEST_CASE("Who brings reports along is the complaint officer, the head or the administrator")
{
    for (const auto &[code, may] : std::vector<std::pair<const char *, bool>>{
             {"P1", false}, {"A1", true}, {"K1", true}, {"I1", false}, {"ADMIN", true}}) {
        INFO(code);
        PeopleOffice test;
        const StaffId person = test.staff(code);
        test.signIn(person, person == test.admin ? QStringLiteral("7305") : QString());
        const auto done = test.office->complaints().import(test.as(person), report(1));
        CHECK(done.has_value() == may);
        CHECK((may || failedWith(done, ErrorCode::NotAllowed)));
    }
}
