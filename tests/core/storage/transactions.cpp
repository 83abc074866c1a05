// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch.h"
#include "tests/core/storage/testdatabase.h"

#include <atomic>
#include <thread>

using namespace loket;
using namespace loket::storage;
using loket::test::failedWith;
using loket::test::reason;
using loket::test::TestDatabase;

namespace {

Result<void> addBox(Connection &connection, const QString &name)
{
    return transact(connection, [&]() -> Result<void> {
        connection.change("insert into box(rev, name) values (1, ?)", name);
        return {};
    });
}

} // namespace

TEST_CASE("What a refused act wrote is rolled back and its reason comes through")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto refused = transact(*database.connection, [&]() -> Result<int> {
        database.connection->change("insert into box(rev, name) values (1, 'a')");
        return refuse(ErrorCode::WrongState, QStringLiteral("A-017"));
    });
    CHECK(refused == refuse(ErrorCode::WrongState, QStringLiteral("A-017")));
    CHECK(database.countBoxes() == 0);
    CHECK_FALSE(database.connection->inTransaction());
}

TEST_CASE("A failed statement rolls everything back, also when the body hides the error")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    Connection &connection = *database.connection;
    const auto failed = transact(connection, [&]() -> Result<void> {
        connection.change("insert into box(rev, name) values (1, 'a')");
        connection.change("insert into box(rev, name) values (0, 'b')");
        return {};
    });
    CHECK(failedWith(failed, ErrorCode::DatabaseFailed));
    const auto hidden = transact(connection, [&]() -> Result<void> {
        connection.change("insert into box(rev, name) values (1, 'a')");
        try {
            connection.change("insert into box(rev, name) values (0, 'b')");
        } catch (const SqlError &) {
        }
        return {};
    });
    CHECK(failedWith(hidden, ErrorCode::DatabaseFailed));
    CHECK(database.countBoxes() == 0);
}

TEST_CASE("A commit that the database refuses is an error and leaves the connection usable")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    Connection &connection = *database.connection;
    connection.execute(connection.dialect().fillDefinition(QStringLiteral(
        "create table part (id @id@, box @int@ not null references box(id) deferrable initially deferred) @strict@")));
    const auto failed = transact(connection, [&]() -> Result<void> {
        connection.change("insert into part(box) values (99)");
        return {};
    });
    CHECK(failedWith(failed, ErrorCode::DatabaseFailed));
    CHECK_FALSE(connection.inTransaction());
    CHECK(addBox(connection, QStringLiteral("a")));
}

TEST_CASE("Another connection sees the acts of a batch only after its commit")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto other = database.place.open(OpenMode::ReadOnly);
    const auto seen = [&] {
        Rows rows = other->run("select count(*) from box");
        return rows.next() ? rows.integer(0) : -1;
    };
    auto batch = Batch::begin(*database.connection);
    REQUIRE(batch);
    CHECK(failedWith(Batch::begin(*database.connection), ErrorCode::DatabaseFailed));
    CHECK(addBox(*database.connection, QStringLiteral("a")));
    CHECK(addBox(*database.connection, QStringLiteral("b")));
    const auto refused = transact(*database.connection, [&]() -> Result<void> { return refuse(ErrorCode::TooSoon); });
    CHECK(failedWith(refused, ErrorCode::TooSoon)); // nothing was written, so nothing is spoiled
    CHECK(seen() == 0);
    const auto done = batch->commit();
    INFO(reason(done));
    CHECK(done);
    CHECK(seen() == 2);
    CHECK(failedWith(batch->commit(), ErrorCode::DatabaseFailed));
}

TEST_CASE("One failed act spoils its batch, and so does a refusal after something was written")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    Connection &connection = *database.connection;
    const bool refusal = GENERATE(false, true);
    auto batch = Batch::begin(connection);
    REQUIRE(batch);
    REQUIRE(addBox(connection, QStringLiteral("a")));
    if (refusal) {
        const auto refused = transact(connection, [&]() -> Result<void> {
            connection.change("insert into box(rev, name) values (1, 'b')");
            return refuse(ErrorCode::TooSoon);
        });
        CHECK(failedWith(refused, ErrorCode::TooSoon));
        CHECK(failedWith(batch->commit(), ErrorCode::TooSoon));
    } else {
        CHECK(failedWith(addBox(connection, QStringLiteral("a")), ErrorCode::Conflict));
        CHECK(failedWith(batch->commit(), ErrorCode::Conflict));
    }
    CHECK(database.countBoxes() == 0);
    CHECK(addBox(connection, QStringLiteral("c")));
}

TEST_CASE("A batch that is left without commit is rolled back")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    {
        auto batch = Batch::begin(*database.connection);
        REQUIRE(batch);
        REQUIRE(addBox(*database.connection, QStringLiteral("a")));
    }
    CHECK(database.countBoxes() == 0);
    CHECK_FALSE(database.connection->inTransaction());
}

TEST_CASE("A reading sees one state, whatever others commit meanwhile, and cannot write")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto other = database.place.open();
    const auto counts = reading(*database.connection, [&]() -> Result<QList<qint64>> {
        QList<qint64> list{database.countBoxes()};
        REQUIRE(addBox(*other, QStringLiteral("a")));
        list << database.countBoxes();
        CHECK(failedWith(addBox(*database.connection, QStringLiteral("b")), ErrorCode::DatabaseFailed));
        return list;
    });
    INFO(reason(counts));
    REQUIRE(counts);
    CHECK(*counts == QList<qint64>{0, 0});
    CHECK(database.countBoxes() == 1);
    const auto readOnly = database.place.open(OpenMode::ReadOnly);
    CHECK(failedWith(addBox(*readOnly, QStringLiteral("c")), ErrorCode::DatabaseReadOnly));
    CHECK_THROWS_AS(readOnly->change("insert into box(rev, name) values (1, 'd')"), SqlError);
}

TEST_CASE("Four writers at once lose nothing and are never refused as busy")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    constexpr int writers = 4;
    constexpr int acts = 25;
    REQUIRE(addBox(*database.connection, QStringLiteral("counter")));
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&] {
            const auto connection = Connection::open(database.place.address(), OpenMode::ReadWrite);
            if (!connection) {
                ++failures;
                return;
            }
            for (int i = 0; i < acts; ++i) {
                const auto done = transact(**connection, [&]() -> Result<void> {
                    Rows rows = (*connection)->run("select rev from box where name = 'counter' @lock@");
                    const qint64 rev = rows.next() ? rows.integer(0) : 0;
                    (*connection)->change("update box set rev = ? where name = 'counter'", rev + 1);
                    return {};
                });
                failures += done ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(failures == 0);
    Rows rows = database.connection->run("select rev from box");
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 1 + writers * acts);
}

TEST_CASE("A deadlock on PostgreSQL runs the act again")
{
    TestDatabase database(Backend::Postgres);
    REQUIRE(addBox(*database.connection, QStringLiteral("a")));
    REQUIRE(addBox(*database.connection, QStringLiteral("b")));
    std::atomic<int> runs = 0;
    std::atomic<int> holding = 0;
    std::atomic<int> failures = 0;
    const auto update = [&](const QString &first, const QString &second) {
        const auto connection = Connection::open(database.place.address(), OpenMode::ReadWrite);
        const auto done = transact(**connection, [&]() -> Result<void> {
            ++runs;
            (*connection)->change("update box set rev = rev + 1 where name = ?", first);
            ++holding;
            while (holding < 2)
                std::this_thread::yield();
            (*connection)->change("update box set rev = rev + 1 where name = ?", second);
            return {};
        });
        failures += done ? 0 : 1;
    };
    std::thread one(update, QStringLiteral("a"), QStringLiteral("b"));
    std::thread two(update, QStringLiteral("b"), QStringLiteral("a"));
    one.join();
    two.join();
    CHECK(failures == 0);
    CHECK(runs >= 3);
    Rows rows = database.connection->run("select rev from box");
    while (rows.next())
        CHECK(rows.integer(0) == 3);
}

TEST_CASE("A connection that the server ended is an error of its own")
{
    TestDatabase database(Backend::Postgres);
    const auto victim = database.place.open();
    qint64 pid = 0;
    {
        Rows rows = victim->run("select pg_backend_pid()");
        REQUIRE(rows.next());
        pid = rows.integer(0);
    }
    SECTION("before the act")
    {
        Rows rows = database.connection->run("select pg_terminate_backend(cast(? as integer))", pid);
        REQUIRE(rows.next());
        CHECK(failedWith(addBox(*victim, QStringLiteral("a")), ErrorCode::DatabaseLost));
    }
    SECTION("before the commit: whether it was stored is not known")
    {
        const auto done = transact(*victim, [&]() -> Result<void> {
            victim->change("insert into box(rev, name) values (1, 'a')");
            Rows rows = database.connection->run("select pg_terminate_backend(cast(? as integer))", pid);
            REQUIRE(rows.next());
            return {};
        });
        CHECK(failedWith(done, ErrorCode::CommitUncertain));
    }
    CHECK(failedWith(addBox(*victim, QStringLiteral("b")), ErrorCode::DatabaseLost));
    CHECK(addBox(*database.place.open(), QStringLiteral("c")));
}
