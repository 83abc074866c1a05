// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer notes of a service before its visit ends belongs to the visit, not to his window: it goes with him to
// another counter, and stands when the visitor leaves.
#include "core/domain/applicationcode.h"
#include "core/domain/chosenending.h"
#include "tests/core/service/fileoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

/// Two services at the first counter, of which the second one is running.
struct TwoServices : FileOffice {
    explicit TwoServices(storage::Backend backend)
        : FileOffice(backend)
        , visit(served({{service("KK"), service("LEGAL")}}))
        , card(visit.legs[0].id)
        , legal(visit.legs[1].id)
    {
        must(queue().switchTo(at(0), visit.ticket.id, legal));
        clock.advance(2 * minuteMs);
    }
    QueueDesk &queue() { return office->queue(); }
    Visit chosen(LegId leg, const rules::LegResult &ending)
    {
        return must(queue().choose(at(0), visit.ticket.id, leg, ending));
    }
    [[nodiscard]] Visit now() const { return must(office->visit(visit.ticket.id)); }

    Visit visit;
    LegId card;
    LegId legal;
};

} // namespace

TEST_CASE("Payment, own number and chosen ending go with a visitor who is held to another counter")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TwoServices test(backend);
    const TicketId ticket = test.visit.ticket.id;
    rules::LegResult later{test.card, LegOutcome::Accepted};
    later.file.promised = dayAt("2026-12-02");
    test.chosen(test.card, later);
    must(test.queue().setOfficeNumber(test.at(0), ticket, test.card, QStringLiteral(" 474/7 ")));
    must(test.queue().setCharge(test.at(0), ticket, test.legal, 5000));
    must(test.queue().park(test.at(0), ticket));

    const Visit resumed = must(test.queue().resume(test.at(1), ticket));
    CHECK(resumed.leg(test.card)->officeNumber == QStringLiteral("474/7"));
    CHECK(resumed.leg(test.legal)->charged == 5000);
    const auto ending = chosenEnding(*resumed.leg(test.card));
    REQUIRE(ending);
    CHECK(*ending == later);
    const Visit done = must(test.queue().finish(test.at(1), ticket, {*ending}));
    CHECK(done.leg(test.legal)->charged == 5000);
    CHECK(done.leg(test.card)->chosen.isEmpty()); // it has become the outcome
    const Application file = test.stored(*done.leg(test.card)->application);
    CHECK(file.officeNumber == QStringLiteral("474/7"));
    CHECK(file.promisedDay == QStringLiteral("2026-12-02"));
    must(verify(test.address));
}

TEST_CASE("A payment that was noted by mistake is taken out again, and counts nowhere")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TwoServices test(backend);
    const TicketId ticket = test.visit.ticket.id;
    for (const qint64 wrong : {qint64(-1), mostRupiah + 1})
        CHECK(test.queue().setCharge(test.at(0), ticket, test.legal, wrong).error().code == ErrorCode::OutOfRange);
    must(test.queue().setCharge(test.at(0), ticket, test.legal, 7000));
    must(test.queue().setCharge(test.at(0), ticket, test.legal, {}));
    const Visit done = must(test.queue().finish(test.at(0), ticket, {{test.card, LegOutcome::Accepted}}));
    CHECK_FALSE(done.leg(test.legal)->charged);
    const OfficeDay day = test.office->today();
    CHECK(test.summary(day, day).fees->charged == 0);
    CHECK(test.summary(day, day).fees->differing == 0);
}

TEST_CASE("What was said of a service stands when its visitor leaves after he has gone on to another")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TwoServices test(backend);
    const TicketId ticket = test.visit.ticket.id;
    const OfficeDay day = test.office->today();
    must(test.queue().setCharge(test.at(0), ticket, test.legal, 5000));
    test.chosen(test.legal, {test.legal, LegOutcome::Done}); // the one that runs: he left in the middle of it
    SECTION("accepted, with what the standard promises")
    {
        test.chosen(test.card, {test.card, LegOutcome::Accepted});
        const Visit gone = must(test.queue().left(test.at(0), ticket));
        CHECK(gone.ticket.state == TicketState::Left);
        CHECK(gone.leg(test.card)->outcome == LegOutcome::Accepted);
        CHECK(gone.leg(test.legal)->outcome == LegOutcome::NotDone);
        REQUIRE(gone.leg(test.card)->application);
        CHECK(test.stored(*gone.leg(test.card)->application).promisedDay == QStringLiteral("2026-11-30"));
        const Summary all = test.summary(day, day);
        CHECK(all.applications->accepted == 1);
        CHECK(all.fees->charged == 5000); // money that was taken is told, whatever came of the service
        CHECK(all.fees->tariff == 5000);
        // He comes for his receipt after all.
        const auto receipt = must(test.office->papers().receipt(test.at(0).actor, ticket));
        REQUIRE(receipt.services.size() == 2);
        CHECK(receipt.services[0].file->promised == dayAt("2026-11-30"));
        CHECK(receipt.services[1].charged == 5000);
        const Visit back = must(test.queue().undo(test.at(0)));
        CHECK(back.ticket.state == TicketState::Serving);
        CHECK(test.stored(*gone.leg(test.card)->application).state == ApplicationState::Withdrawn);
        CHECK(chosenEnding(*back.leg(test.card))->outcome == LegOutcome::Accepted);
    }
    SECTION("nothing lacks by its list: it cannot stand without a question, and is not done")
    {
        rules::LegResult whole{test.card, LegOutcome::Incomplete};
        whole.file.list = CheckList{{1, 2, 3}, {}};
        test.chosen(test.card, whole);
        const Visit gone = must(test.queue().left(test.at(0), ticket));
        CHECK(gone.ticket.state == TicketState::Left);
        CHECK(gone.leg(test.card)->outcome == LegOutcome::NotDone);
        CHECK_FALSE(gone.leg(test.card)->application);
    }
    SECTION("taken back before")
    {
        test.chosen(test.card, {test.card, LegOutcome::Accepted});
        must(test.queue().choose(test.at(0), ticket, test.card, {}));
        CHECK(must(test.queue().left(test.at(0), ticket)).leg(test.card)->outcome == LegOutcome::NotDone);
    }
    must(verify(test.address));
}

TEST_CASE("What is said of a service is checked at once, and nothing is said of one that has ended")
{
    TwoServices test(storage::Backend::Sqlite);
    const TicketId ticket = test.visit.ticket.id;
    const auto refused = [&](const rules::LegResult &ending) {
        return test.queue().choose(test.at(0), ticket, test.card, ending).error();
    };
    CHECK(refused({test.card, LegOutcome::NotDone, QStringLiteral("visitor_cancelled")}).code == ErrorCode::OutOfRange);
    CHECK(refused({test.card, LegOutcome::Refused, QStringLiteral("mood")})
          == Error{ErrorCode::UnknownReason, QStringLiteral("refused/mood")});
    rules::LegResult long500{test.card, LegOutcome::Incomplete};
    long500.file.list = CheckList{{}, {{QString(501, QLatin1Char('x')), {}}}};
    CHECK(refused(long500).code == ErrorCode::BadText);
    CHECK(test.now().leg(test.card)->chosen.isEmpty());
    must(test.queue().finish(test.at(0), ticket, {{test.card, LegOutcome::Accepted}}));
    CHECK(refused({test.card, LegOutcome::Done}).code == ErrorCode::LegNotFound);
    CHECK(test.queue().setOfficeNumber(test.at(0), ticket, test.card, QStringLiteral("1")).error().code
          == ErrorCode::LegNotFound);
}

TEST_CASE("A visit is found by an own number that was noted for it, though no file came out of it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TwoServices test(backend);
    const TicketId ticket = test.visit.ticket.id;
    must(test.queue().setOfficeNumber(test.at(0), ticket, test.card, QStringLiteral("474/7")));
    must(test.queue().setOfficeNumber(test.at(0), ticket, test.legal, QStringLiteral("474/8")));
    must(test.queue().finish(test.at(0), ticket, {{test.card, LegOutcome::Accepted}}));
    const auto byFile = must(test.office->find(test.at(0).actor, QStringLiteral("474/7")));
    CHECK(byFile.files.size() == 1);
    CHECK(byFile.visits.empty()); // the file stands for it
    const auto byVisit = must(test.office->find(test.at(0).actor, QStringLiteral(" 474/8 ")));
    CHECK(byVisit.files.empty());
    REQUIRE(byVisit.visits.size() == 1);
    CHECK(byVisit.visits.front().visit.ticket.id == ticket);
    CHECK_FALSE(test.office->find(test.at(0).actor, QStringLiteral("474")));
}

TEST_CASE("A service that has ended before its visitor queues again has its receipt at once")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    const Actor reader = test.at(0).actor;
    const Visit visit = test.served({{test.service("KK"), test.service("LEGAL")}});
    const TicketId ticket = visit.ticket.id;
    CHECK(test.office->papers().receipt(reader, ticket).error().code == ErrorCode::NoSuchPaper);
    const Visit waits = must(queue.backToQueue(test.at(0), ticket, {{visit.legs[0].id, LegOutcome::Accepted}}));
    CHECK(waits.ticket.state == TicketState::Waiting);
    const auto told = [&] { return must(test.office->papers().receipt(reader, ticket)); };
    REQUIRE(told().services.size() == 1);
    CHECK(told().services.front().file->code == applicationcode::text(test.stored(*waits.legs[0].application).code));
    must(queue.left(test.at(0), ticket));
    REQUIRE(told().services.size() == 2);
    CHECK(told().services[1].outcome == LegOutcome::NotDone);
    // Of a visit that was given up with nothing done and nothing paid there is nothing to certify.
    const Visit other = test.served({{test.service("KK")}});
    must(queue.left(test.at(0), other.ticket.id));
    CHECK(test.office->papers().receipt(reader, other.ticket.id).error().code == ErrorCode::NoSuchPaper);
}

TEST_CASE("A receipt that was asked for before its services changed says when")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    PaperSetting setting{0, 0, test.counter(0), PaperKind::Receipt};
    setting.printer = QStringLiteral("raw:127.0.0.1:9100");
    must(test.office->printing().setPaper(test.at(0), setting));
    const Visit visit = test.served({{test.service("LEGAL")}});
    const TicketId ticket = visit.ticket.id;
    const PaperOrder receipt{PaperKind::Receipt, paperAbout(ticket)};
    const auto corrected = [&] { return must(test.office->papers().receipt(test.at(0).actor, ticket)).correctedAt; };
    must(queue.finish(test.at(0), ticket));
    CHECK_FALSE(must(test.office->printing().mayBeOut(test.at(0).actor, receipt)));
    SECTION("printed after the correction")
    {
        must(queue.undo(test.at(0)));
        must(queue.finish(test.at(0), ticket, {{visit.legs[0].id, LegOutcome::Refused, QStringLiteral("other")}}));
        must(test.office->printing().print(test.at(0), receipt));
        CHECK_FALSE(corrected());
    }
    SECTION("printed before it")
    {
        must(test.office->printing().print(test.at(0), receipt));
        CHECK_FALSE(must(test.office->printing().mayBeOut(test.at(0).actor, receipt)));
        const auto job = must(test.office->printing().claim(test.office->station()));
        CHECK(must(test.office->printing().mayBeOut(test.at(0).actor, receipt)));
        must(test.office->printing().ended(job->id, PrintFate::Sent));
        CHECK(must(test.office->printing().mayBeOut(test.at(0).actor, receipt)));
        must(queue.flagInaccurate(test.at(0), ticket, visit.legs[0].id, true));
        CHECK_FALSE(corrected()); // nothing that it tells
        must(queue.undo(test.at(0)));
        test.clock.advance(minuteMs);
        must(queue.undo(test.at(0)));
        test.clock.advance(minuteMs);
        must(queue.finish(test.at(0), ticket, {{visit.legs[0].id, LegOutcome::Refused, QStringLiteral("other")}}));
        CHECK(corrected() == test.clock.now());
    }
    SECTION("a payment that was noted afterwards")
    {
        must(test.office->printing().print(test.at(0), receipt));
        test.clock.advance(minuteMs);
        must(queue.setCharge(test.at(0), ticket, visit.legs[0].id, 5000));
        CHECK(corrected() == test.clock.now());
    }
}

TEST_CASE("The receipt of a visit that only asked tells how its file stands")
{
    for (const bool isReady : {false, true}) {
        FileOffice test(storage::Backend::Sqlite);
        const ApplicationId id = test.accepted();
        if (isReady)
            must(test.files().ready(test.at(0), id));
        test.clock.advance(oneHour);
        const Visit visit = test.served({{}, {}, 1, false, {}, {}, id});
        rules::LegResult asked{visit.legs.front().id, LegOutcome::Done};
        asked.file.stays = true;
        test.ended(visit, asked);
        const auto file = must(test.office->papers().receipt(test.at(0).actor, visit.ticket.id)).services.front().file;
        REQUIRE(file);
        CHECK_FALSE(file->isHandedOver);
        CHECK(file->isReady == isReady);
    }
}
