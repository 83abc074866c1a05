// SPDX-License-Identifier: GPL-3.0-or-later
// A family tie or an interest of the officer: the visitor is sent on, or the tie is noted where nobody else serves; the
// head's list holds both.
#include "core/domain/summaryjson.h"
#include "core/domain/summaryreader.h"
#include "core/export/summaryxlsx.h"
#include "tests/core/service/testoffice.h"
#include "tests/support/sheets.h"

#include <QJsonDocument>

using namespace loket;
using namespace loket::test;

namespace {

/// Counter 1 with the first officer; counter 2 closed until somebody opens it.
struct InterestOffice : TestOffice {
    explicit InterestOffice(storage::Backend backend = storage::Backend::Sqlite) : TestOffice(backend, setup())
    {
        must(office->counters().close(at(1), QStringLiteral("end"))); // TestOffice opens them
    }

    static OfficeSetup setup()
    {
        auto setup = smallSetup();
        setup.reasons.push_back({QStringLiteral("transfer"), interestReason(), QStringLiteral("Hubungan keluarga"),
                                 QStringLiteral("Family tie")});
        setup.counters = {{QStringLiteral("Loket 1")}, {QStringLiteral("Loket 2"), {QStringLiteral("KK")}}};
        return setup;
    }

    TicketId serve(const char *code)
    {
        const TicketId id = take(code).ticket.id;
        must(office->queue().callNext(at(0)));
        must(office->queue().start(at(0), id));
        clock.advance(minuteMs);
        return id;
    }
    QueueDesk::TransferOrder to(const char *code) { return {service(code), {}, interestReason()}; }
    SummaryDocument summary() { return must(must(office->report({}))->summary(office->today(), office->today())); }
};

} // namespace

TEST_CASE("Where another officer serves, a visitor with a tie is sent on, and the head reads it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    InterestOffice test(backend);
    must(test.office->counters().open(test.at(1, 1)));
    const TicketId id = test.serve("KK");
    CHECK(failedWith(test.office->queue().noteInterest(test.at(0), id), ErrorCode::SomebodyElse));
    const Visit moved = must(test.office->queue().transfer(test.at(0), id, {{}, test.counter(1), interestReason()}));
    CHECK(moved.ticket.state == TicketState::Waiting);
    const auto list = test.summary().interests;
    REQUIRE(list.size() == 1);
    CHECK(list[0].number.text() == QStringLiteral("A-001"));
    CHECK(list[0].service == QStringLiteral("KK"));
    CHECK(list[0].officer == test.office->catalogue().staff.front().id);
    CHECK(list[0].moved);
    CHECK(list[0].at == test.clock.now());
    must(verify(test.address));
}

TEST_CASE("Where nobody else can take over, the tie is noted and the visitor stays where he is")
{
    LOKET_ON_BOTH_DATABASES(backend);
    InterestOffice test(backend);
    const TicketId id = test.serve("KK");
    auto &queue = test.office->queue();
    // Another service of the same officer is no way out, and nothing is written by the refusal.
    CHECK(failedWith(queue.transfer(test.at(0), id, test.to("AKTA")), ErrorCode::NobodyElse));
    CHECK(must(test.office->visit(id)).ticket.state == TicketState::Serving);
    CHECK(test.summary().interests.empty());
    CHECK(must(test.office->snapshot(test.counter(0))).nobodyElse);

    const Visit noted = must(queue.transferOrNote(test.at(0), id, test.to("AKTA")));
    CHECK(noted.ticket.state == TicketState::Serving);
    REQUIRE(noted.runningLeg());
    must(queue.noteInterest(test.at(0), id)); // once more: still one visit
    REQUIRE(test.summary().interests.size() == 1);
    CHECK_FALSE(test.summary().interests[0].moved);
    test.clock.advance(minuteMs);
    must(queue.finish(test.at(0), id));
    CHECK(test.summary().whole().serviceSeconds.sum() == 120); // the clock ran on
    CHECK(test.summary().interests.size() == 1);
    CHECK(failedWith(queue.noteInterest(test.at(0), id), ErrorCode::WrongState));
    must(verify(test.address));
}

TEST_CASE("Who can take over: an open counter or one on a break, by another officer, that serves what he goes to")
{
    InterestOffice test;
    const TicketId birth = test.serve("AKTA");
    const auto note = [&] { return test.office->queue().noteInterest(test.at(0), birth); };
    must(note());
    must(test.office->queue().undo(test.at(0)));
    must(test.office->counters().open(test.at(1, 1))); // it serves family cards only
    must(note());
    must(test.office->queue().undo(test.at(0)));
    CHECK(failedWith(test.office->queue().transfer(test.at(0), birth, {{}, test.counter(0), interestReason()}),
                     ErrorCode::NobodyElse)); // his own counter
    const Visit moved = must(test.office->queue().transfer(test.at(0), birth, test.to("KK")));
    CHECK(moved.ticket.wanted == test.service("KK"));
    CHECK(test.summary().interests.back().service == QStringLiteral("AKTA")); // what he came to this officer for

    must(test.office->counters().close(test.at(1, 1), QStringLiteral("end")));
    must(test.office->counters().open(test.at(1, 0))); // the same person at both
    must(test.office->queue().callNext(test.at(0)));
    CHECK(must(test.office->snapshot(test.counter(0))).nobodyElse);
    must(test.office->queue().noteInterest(test.at(0), birth));
    must(test.office->queue().undo(test.at(0)));
    must(test.office->counters().close(test.at(1, 0), QStringLiteral("end")));
    must(test.office->counters().open(test.at(1, 1)));
    must(test.office->counters().pause(test.at(1, 1), QStringLiteral("rest")));
    CHECK_FALSE(must(test.office->snapshot(test.counter(0))).nobodyElse);
    CHECK(failedWith(test.office->queue().noteInterest(test.at(0), birth), ErrorCode::SomebodyElse));
}

TEST_CASE("What is taken back stands in no list")
{
    InterestOffice test;
    const TicketId id = test.serve("KK");
    must(test.office->queue().noteInterest(test.at(0), id));
    must(test.office->queue().undo(test.at(0)));
    CHECK(test.summary().interests.empty());
    must(test.office->counters().open(test.at(1, 1)));
    must(test.office->queue().transfer(test.at(0), id, test.to("KK")));
    CHECK(test.summary().interests.size() == 1);
    must(test.office->queue().undo(test.at(0)));
    CHECK(test.summary().interests.empty());
    CHECK(must(test.office->visit(id)).ticket.state == TicketState::Serving);
    must(verify(test.address));
}

TEST_CASE("A transfer for any other reason is in no list")
{
    InterestOffice test;
    const TicketId id = test.serve("KK");
    must(test.office->queue().transfer(test.at(0), id,
                                       {test.service("AKTA"), {}, QStringLiteral("continues_elsewhere")}));
    CHECK(test.summary().interests.empty());
}

TEST_CASE("Ties are the same in every export, the officer by number and never by name")
{
    InterestOffice test;
    const TicketId first = test.serve("KK");
    must(test.office->queue().noteInterest(test.at(0), first));
    must(test.office->queue().finish(test.at(0), first));
    const TicketId second = test.serve("AKTA");
    must(test.office->queue().transfer(test.at(0), second, {{}, test.counter(1), interestReason()}));
    const auto document = test.summary();
    REQUIRE(document.interests.size() == 2);
    const QByteArray json = summaryToBytes(document);
    CHECK(must(summaryFromBytes(json)).interests == document.interests);
    CHECK(json.contains(R"("what":"noted")"));
    CHECK(json.contains(R"("what":"moved")"));
    CHECK_FALSE(json.contains("Petugas 1"));

    const Workbook book(must(summaryXlsx(document, {})));
    REQUIRE(book.names.contains(QStringLiteral("Interests")));
    const auto &cells = book.sheets[QStringLiteral("Interests")];
    CHECK(cells[QStringLiteral("B2")].text == QStringLiteral("A-001"));
    CHECK(cells[QStringLiteral("C2")].text == QStringLiteral("KK"));
    CHECK(cells[QStringLiteral("D2")].number == 1);
    CHECK(cells[QStringLiteral("F2")].text == QStringLiteral("noted: nobody else could take over"));
    CHECK(cells[QStringLiteral("B3")].text == QStringLiteral("B-001"));
    CHECK(cells[QStringLiteral("F3")].text == QStringLiteral("sent on"));
}

TEST_CASE("A document of an older program has no ties to tell of, and a damaged one is refused")
{
    InterestOffice test;
    const TicketId id = test.serve("KK");
    must(test.office->queue().noteInterest(test.at(0), id));
    const QJsonObject json = summaryToJson(test.summary());
    const auto read = [](const QJsonObject &object) { return summaryFromBytes(QJsonDocument(object).toJson()); };
    QJsonObject older = json;
    older.remove(QStringLiteral("interests"));
    CHECK(must(read(older)).interests.empty());
    for (const auto &[member, value] :
         {std::pair("number", QJsonValue(QStringLiteral("??"))), std::pair("what", QJsonValue(QStringLiteral("kept"))),
          std::pair("officer", QJsonValue(-1)), std::pair("day", QJsonValue(QStringLiteral("1999-01-01")))}) {
        INFO(member);
        QJsonObject row = json.value(QLatin1String("interests")).toArray().first().toObject();
        row.insert(QLatin1String(member), value);
        QJsonObject damaged = json;
        damaged.insert(QStringLiteral("interests"), QJsonArray{row});
        CHECK(failedWith(read(damaged), ErrorCode::BadFile));
    }
}
