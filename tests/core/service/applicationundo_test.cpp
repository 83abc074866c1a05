// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicationcode.h"
#include "tests/core/service/fileoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

/// All of a file but how often it was written.
Application contentOf(Application application)
{
    application.rev = 0;
    return application;
}

} // namespace

TEST_CASE("The officer's own acts of today on a file go back one after the other, the newest first")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &files = test.files();
    const Actor officer = test.at(0).actor;
    const ApplicationId id = test.accepted();
    CHECK_FALSE(must(files.canUndo(officer, id))); // it came from a visit

    std::vector<Application> stood;
    const auto did = [&](const Result<Dossier> &done) {
        must(done);
        test.clock.advance(minuteMs);
    };
    const auto note = [&] { stood.push_back(contentOf(test.stored(id))); };
    note();
    did(files.pause(test.at(0), id, QStringLiteral("blank_stock")));
    note();
    did(files.resume(test.at(0), id));
    note();
    did(files.undo(test.at(0), id)); // taken back, and done otherwise
    did(files.changePromise(test.at(0), id, dayAt("2026-12-03"), QStringLiteral("workload")));
    stood.back() = contentOf(test.stored(id));
    did(files.ready(test.at(0), id));
    did(files.handOver(test.at(0), id, HandedTo::Proxy));
    CHECK(must(files.canUndo(officer, id)));
    CHECK_FALSE(must(files.canUndo(test.at(0, 1).actor, id)));

    must(files.undo(test.at(0), id)); // not handed over
    CHECK(test.stored(id).state == ApplicationState::Ready);
    for (; !stood.empty(); stood.pop_back()) {
        REQUIRE(must(files.canUndo(officer, id)));
        CHECK(contentOf(must(files.undo(test.at(0), id)).application) == stood.back());
    }
    CHECK_FALSE(must(files.canUndo(officer, id)));
    CHECK(files.undo(test.at(0), id).error()
          == Error{ErrorCode::NothingToUndo, applicationcode::text(test.stored(id).code) + QStringLiteral(" A-001")});

    // As if nothing had happened since: the visit that brought it goes back too.
    must(test.office->queue().undo(test.at(0)));
    CHECK(test.stored(id).state == ApplicationState::Withdrawn);
    CHECK_FALSE(must(files.canUndo(officer, id)));
    must(verify(test.address));
}

TEST_CASE("Taking back on a file stops at what somebody else did, at an earlier day and at a visit")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &files = test.files();
    const ApplicationId id = test.accepted();
    must(files.pause(test.at(0), id, QStringLiteral("blank_stock")));
    must(files.resume(test.at(0, 1), id));
    CHECK(failedWith(files.undo(test.at(0), id), ErrorCode::NothingToUndo));
    must(files.undo(test.at(0, 1), id)); // who did it takes it back, and the act before is the last one again
    CHECK_FALSE(must(files.canUndo(test.at(0, 1).actor, id)));
    CHECK(must(files.canUndo(test.at(0).actor, id)));

    test.clock.advance(wholeDay);
    CHECK_FALSE(must(files.canUndo(test.at(0).actor, id)));
    CHECK(failedWith(files.undo(test.at(0), id), ErrorCode::NothingToUndo));
    must(files.resume(test.at(0), id));
    must(files.undo(test.at(0), id));
    CHECK(failedWith(files.undo(test.at(0), id), ErrorCode::NothingToUndo)); // the pause is of yesterday

    must(files.ready(test.at(0), id));
    const Visit collecting = test.served({{}, {}, 1, false, {}, {}, id});
    test.ended(collecting, collected(collecting.legs.front().id));
    CHECK_FALSE(must(files.canUndo(test.at(0).actor, id)));
    CHECK(failedWith(files.undo(test.at(0), id), ErrorCode::NothingToUndo));
    must(test.office->queue().undo(test.at(0))); // the visit first, where it was
    must(files.undo(test.at(0), id));
    CHECK(test.stored(id).state == ApplicationState::Paused);
    CHECK(failedWith(files.canUndo(test.at(0).actor, ApplicationId(99)), ErrorCode::ApplicationNotFound));
    must(verify(test.address));
}

TEST_CASE("An acceptance goes back only where nothing that happened to its file since still stands, and says where")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &files = test.files();
    auto &queue = test.office->queue();
    const ApplicationId id = test.accepted();
    const QString code = applicationcode::text(test.stored(id).code);
    const auto refusedWith = [&](const QString &where) {
        CHECK(queue.undo(test.at(0)).error() == Error{ErrorCode::FileWentOn, code + where});
    };
    SECTION("the officer's own step goes back in the list of files")
    {
        must(files.ready(test.at(0), id));
        refusedWith(QStringLiteral(" own"));
        must(files.undo(test.at(0), id));
        CHECK(must(queue.undo(test.at(0))).ticket.state == TicketState::Serving);
        CHECK(test.stored(id).state == ApplicationState::Withdrawn);
    }
    SECTION("also when he did it at another counter")
    {
        must(files.ready(test.at(1, 0), id));
        refusedWith(QStringLiteral(" own"));
        must(files.undo(test.at(0), id));
        must(queue.undo(test.at(0)));
    }
    SECTION("a colleague's is the colleague's to take back, and the one before is one's own again")
    {
        must(files.pause(test.at(0), id, QStringLiteral("blank_stock")));
        must(files.resume(test.at(0, 1), id)); // as it was, but somebody has seen to it
        refusedWith(QStringLiteral(" other"));
        must(files.undo(test.at(0, 1), id));
        refusedWith(QStringLiteral(" own"));
    }
    SECTION("a visit at another counter")
    {
        must(files.ready(test.at(0), id));
        TakeOrder collecting;
        collecting.application = id;
        const Visit visit = must(queue.walkIn(test.at(1, 1), collecting));
        must(queue.finish(test.at(1, 1), visit.ticket.id, {collected(visit.legs.front().id)}));
        refusedWith(QLatin1Char(' ') + visit.ticket.number.text());
        must(queue.undo(test.at(1, 1)));
        refusedWith(QStringLiteral(" own"));
    }
    must(verify(test.address));
}

TEST_CASE("What an undo did to the files of its visit is known: withdrawn, or not handed over after all")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    const auto takenBack = [&] {
        const Act undoing = test.at(0);
        must(queue.undo(undoing));
        const auto files = must(queue.takenBackBy(undoing)).files;
        REQUIRE(files.size() == 1);
        return files.front();
    };
    const ApplicationId kept = test.accepted();
    const Visit collecting = test.served({{}, {}, 1, false, {}, {}, kept});
    test.ended(collecting, collected(collecting.legs.front().id));
    const FileTakenBack notCollected = takenBack();
    CHECK(notCollected.was.id == kept);
    CHECK(notCollected.was.state == ApplicationState::HandedOver);
    CHECK(notCollected.now.state == ApplicationState::InProcess);
    must(queue.left(test.at(0), collecting.ticket.id));

    const ApplicationId id = test.accepted();
    const FileTakenBack withdrawn = takenBack();
    CHECK(withdrawn.was.id == id);
    CHECK(withdrawn.was.state == ApplicationState::InProcess);
    CHECK(withdrawn.now == test.stored(id));
    CHECK(withdrawn.now.state == ApplicationState::Withdrawn);
    must(verify(test.address));
}
