// SPDX-License-Identifier: GPL-3.0-or-later
// What must be said at the end of a service that is about a file, and what follows from silence.
#include "core/domain/applicationcode.h"
#include "tests/core/service/fileoffice.h"

using namespace loket;
using namespace loket::test;

TEST_CASE("A finish that says nothing of its file neither completes it nor hands it over")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    // LEGAL usually ends as done: without its list looked at, nothing is done.
    const Visit visit = test.served({{test.service("LEGAL")}});
    rules::LegResult lacks{visit.legs.front().id, LegOutcome::Incomplete};
    lacks.file.list = CheckList{{}, {{QStringLiteral("Ijazah asli")}}};
    const ApplicationId id = *test.ended(visit, lacks).legs.front().application;
    CHECK(failedWith(test.files().handOver(test.at(0), id, HandedTo::Applicant), ErrorCode::StillLacks));
    const Visit back = test.served({{}, {}, 1, false, {}, {}, id});
    const LegId leg = back.legs.front().id;
    CHECK(failedWith(queue.finish(test.at(0), back.ticket.id), ErrorCode::StillLacks));
    CHECK(failedWith(queue.finish(test.at(0), back.ticket.id, {collected(leg)}), ErrorCode::StillLacks));
    CHECK(failedWith(queue.finish(test.at(0), back.ticket.id, {completed(leg, LegOutcome::Done)}),
                     ErrorCode::CollectorNeeded));
    CHECK(test.stored(id).state == ApplicationState::Incomplete);
    auto done = collected(leg, HandedTo::Proxy);
    done.file.complete = true;
    test.ended(back, done);
    CHECK(test.stored(id).state == ApplicationState::HandedOver);
    CHECK(test.stored(id).handedTo == HandedTo::Proxy);

    const ApplicationId card = test.accepted();
    const Visit collecting = test.served({{}, {}, 1, false, {}, {}, card});
    CHECK(queue.finish(test.at(0), collecting.ticket.id).error()
          == Error{ErrorCode::CollectorNeeded, applicationcode::text(test.stored(card).code)});
    CHECK(test.stored(card).state == ApplicationState::InProcess);
    must(verify(test.address));
}

TEST_CASE("A file has one number at a time, and one whose file came to its end meanwhile hands over nothing")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    const ApplicationId id = test.accepted();
    const TakeOrder order{{}, {}, 1, false, {}, {}, id};
    const Visit waiting = must(queue.take(test.at(0), order)); // Y-001
    const Error inQueue{ErrorCode::FileInQueue, QStringLiteral("Y-001")};
    CHECK(queue.take(test.at(0), order).error() == inQueue);
    CHECK(queue.walkIn(test.at(0), order).error() == inQueue);
    const auto row = must(test.office->find(test.at(0).actor, applicationcode::text(test.stored(id).code)));
    CHECK(row.files.front().number == waiting.ticket.number);
    CHECK(must(test.files().lists(test.at(0).actor)).notReady.front().number == waiting.ticket.number);

    // Somebody brings it to the applicant, who goes on waiting.
    must(test.files().ready(test.at(1), id));
    must(test.files().handOver(test.at(1), id, HandedTo::Applicant));
    must(queue.callNext(test.at(0)));
    CHECK(must(test.office->snapshot(test.counter(0))).files.front().application.state == ApplicationState::HandedOver);
    must(queue.start(test.at(0), waiting.ticket.id));
    test.clock.advance(minuteMs);
    const Visit over = must(queue.finish(test.at(0), waiting.ticket.id));
    CHECK(over.legs.front().outcome == LegOutcome::Done);
    CHECK(test.stored(id).handedTo == HandedTo::Applicant);

    // Said of a file that has come to its end meanwhile: whoever says it has not seen that.
    const ApplicationId gone = test.accepted();
    const Visit late = test.served({{}, {}, 1, false, {}, {}, gone});
    must(test.files().withdraw(test.at(1), gone));
    CHECK(failedWith(queue.finish(test.at(0), late.ticket.id, {collected(late.legs.front().id, HandedTo::Proxy)}),
                     ErrorCode::ApplicationState));
    must(queue.finish(test.at(0), late.ticket.id));
    CHECK(test.stored(gone).state == ApplicationState::Withdrawn);

    // Only asked about: the visit was served, and the file goes on as it is.
    const ApplicationId asked = test.accepted();
    const Visit question = test.served({{}, {}, 1, false, {}, {}, asked});
    rules::LegResult stays{question.legs.front().id, LegOutcome::Done};
    stays.file.stays = true;
    const Application as = test.stored(asked);
    test.ended(question, stays);
    CHECK(test.stored(asked) == as);
    CHECK(must(test.files().visits(test.at(0).actor, asked)).size() == 2);

    // Who was called and did not come may take another number; the first one is no number in the queue.
    const ApplicationId other = test.accepted();
    const Visit missed = must(queue.take(test.at(0), {{}, {}, 1, false, {}, {}, other}));
    must(queue.callNext(test.at(0)));
    must(queue.absent(test.at(0), missed.ticket.id, QStringLiteral("told")));
    must(queue.take(test.at(0), {{}, {}, 1, false, {}, {}, other}));
    must(verify(test.address));
}

TEST_CASE("Whoever queued without his code gets his file onto the service that he queued for")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    const ApplicationId id = test.accepted();
    must(test.files().ready(test.at(0), id));
    const Visit visit = test.served({{test.service("PENGAMBILAN")}});
    const Visit named = must(queue.addApplication(test.at(0), visit.ticket.id, id));
    REQUIRE(named.legs.size() == 1);
    CHECK(named.legs.front().application == id);
    CHECK(named.runningLeg() == &named.legs.front());
    const Visit taken = must(queue.undo(test.at(0))); // the wrong one
    CHECK_FALSE(taken.legs.front().application);
    must(queue.addApplication(test.at(0), visit.ticket.id, id));
    test.ended(visit, collected(visit.legs.front().id));
    CHECK(test.stored(id).state == ApplicationState::HandedOver);

    // A service without a file that is another one stays what it is.
    const ApplicationId second = test.accepted();
    const Visit other = test.served({{test.service("KK")}});
    CHECK(must(queue.addApplication(test.at(0), other.ticket.id, second)).legs.size() == 2);
    must(verify(test.address));
}

TEST_CASE("What nobody recorded as paid is not told and not counted as paid")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    const OfficeDay day = test.office->today();
    const Visit visit = test.served({{test.service("LEGAL")}}); // Rp5.000, paid at the cashier's
    const Visit done = test.ended(visit, {visit.legs.front().id, LegOutcome::Done});
    CHECK_FALSE(done.legs.front().charged);
    const auto receipt = must(test.office->papers().receipt(test.at(0).actor, visit.ticket.id));
    CHECK_FALSE(receipt.services.front().charged);
    const auto fees = test.summary(day, day).fees;
    CHECK((!fees || (fees->priced == 0 && fees->charged == 0)));
}
