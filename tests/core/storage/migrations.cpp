// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "tests/core/storage/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace loket;
using namespace loket::storage;
using loket::test::failedWith;
using loket::test::migration;
using loket::test::reason;
using loket::test::smallSchema;
using loket::test::TestDatabase;
using loket::test::TestPlace;

namespace {

const char *const second = "-- minimum compatible: 1\n"
                           "-- step: colour\n"
                           "alter table box add column colour text not null default 'grey; -- not a step'\n"
                           "-- step(sqlite): only here\n"
                           "create table only_sqlite (id @id@) @strict@\n"
                           "-- step(postgres): only there\n"
                           "create table only_postgres (id @id@) @strict@\n";

const char *const incompatible = "-- minimum compatible: 2\n-- step: gone\nalter table box drop column size\n";

Result<SchemaReport> migrate(Connection &connection, std::vector<Migration> list)
{
    return Migrator(connection, std::move(list)).migrate(Instant(5000));
}

QStringList names(const Connection &connection, const TestPlace &place)
{
    return connection.dialect().backend() == Backend::Sqlite ? QDir(place.folder()).entryList(QDir::Files)
                                                             : QStringList();
}

} // namespace

TEST_CASE("A new database gets every migration, and the next start finds it current")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestPlace place(backend);
    const auto connection = place.open(OpenMode::Create);
    const std::vector<Migration> list{migration(1, smallSchema), migration(2, second)};
    const auto looked = Migrator(*connection, list).inspect();
    REQUIRE(looked);
    CHECK(looked->outcome == SchemaOutcome::Older);
    CHECK(looked->version == 0);

    const auto first = migrate(*connection, list);
    INFO(reason(first));
    REQUIRE(first);
    CHECK(first->outcome == SchemaOutcome::Upgraded);
    CHECK(first->version == 2);
    CHECK(first->backup.isEmpty());
    CHECK_NOTHROW(backend == Backend::Sqlite ? connection->change("delete from only_sqlite")
                                             : connection->change("delete from only_postgres"));
    const auto next = migrate(*connection, list);
    REQUIRE(next);
    CHECK(next->outcome == SchemaOutcome::Current);
    Rows rows = connection->run("select version, name, minimum_compatible, applied_at, length(checksum) "
                                "from schema_migration order by version");
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 1);
    CHECK(rows.text(1) == QStringLiteral("m1"));
    CHECK(rows.integer(3) == 5000);
    CHECK(rows.integer(4) == 64);
    REQUIRE(rows.next());
    CHECK(rows.integer(2) == 1);
}

TEST_CASE("An upgrade keeps the rows, and on SQLite a copy from before")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    REQUIRE(transact(*database.connection, [&]() -> Result<void> {
        database.connection->change("insert into box(rev, name) values (1, 'a')");
        return {};
    }));
    const auto upgraded = migrate(*database.connection, {migration(1, smallSchema), migration(2, second)});
    INFO(reason(upgraded));
    REQUIRE(upgraded);
    CHECK(upgraded->outcome == SchemaOutcome::Upgraded);
    {
        Rows rows = database.connection->run("select name, colour from box");
        REQUIRE(rows.next());
        CHECK(rows.text(1) == QStringLiteral("grey; -- not a step"));
    }
    if (backend == Backend::Postgres)
        return;
    CHECK(upgraded->backup == database.place.address().path() + QStringLiteral(".schema-1.backup"));
    const auto copy = Connection::open(DatabaseAddress::sqlite(upgraded->backup), OpenMode::ReadOnly);
    INFO(reason(copy));
    REQUIRE(copy);
    const auto report = Migrator(**copy, {migration(1, smallSchema)}).inspect();
    REQUIRE(report);
    CHECK(report->outcome == SchemaOutcome::Current);
    Rows rows = (*copy)->run("select name from box");
    CHECK(rows.next());
}

TEST_CASE("A newer schema that says so may be used by this program")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    REQUIRE(migrate(*database.connection, {migration(1, smallSchema), migration(2, second)}));
    const auto older = migrate(*database.connection, {migration(1, smallSchema)});
    INFO(reason(older));
    REQUIRE(older);
    CHECK(older->outcome == SchemaOutcome::NewerCompatible);
    CHECK(older->version == 2);
}

TEST_CASE("A newer schema that does not fit is refused and not a byte is written")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const QString path = database.place.address().path();
    REQUIRE(migrate(*database.connection,
                    {migration(1, smallSchema), migration(2, incompatible),
                     migration(3, "-- minimum compatible: 2\n-- step: x\ncreate table x (id @id@) @strict@\n")}));
    database.connection.reset();
    const auto bytes = [&path, backend] {
        QFile file(path);
        return backend == Backend::Sqlite && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    {
        const auto connection = database.place.open();
        CHECK(migrate(*connection, {migration(1, smallSchema)}) == refuse(ErrorCode::SchemaNewer, QStringLiteral("3")));
    }
    CHECK(bytes() == before);
    {
        const auto connection = database.place.open();
        CHECK(migrate(*connection, {migration(1, smallSchema), migration(2, incompatible)}));
    }
}

TEST_CASE("A failed step is named, and its migration leaves nothing behind")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto broken = migration(3,
                                  "-- minimum compatible: 1\n-- step: fine\ncreate table fine (id @id@) @strict@\n"
                                  "-- step: bad one\ncreate nonsense\n");
    const auto failed = migrate(*database.connection, {migration(1, smallSchema), migration(2, second), broken});
    REQUIRE(failedWith(failed, ErrorCode::SchemaFailed));
    CHECK(failed.error().detail.startsWith(QLatin1String("3: bad one: ")));
    CHECK_THROWS_AS(database.connection->run("select id from fine"), SqlError);
    CHECK_FALSE(database.connection->inTransaction());
    const auto repaired = migrate(*database.connection, {migration(1, smallSchema), migration(2, second)});
    REQUIRE(repaired); // the one before it had been applied
    CHECK(repaired->outcome == SchemaOutcome::Current);
}

TEST_CASE("A migration that was changed after it had been applied is noticed")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const QByteArray changed = QByteArray(smallSchema) + "-- one more comment\n";
    const QStringList before = names(*database.connection, database.place);
    const auto refused = migrate(*database.connection, {migration(1, changed.constData()), migration(2, second)});
    CHECK(refused == refuse(ErrorCode::SchemaChanged, QStringLiteral("1")));
    CHECK(names(*database.connection, database.place) == before);
}

TEST_CASE("Of programs that upgrade at once one does it and the others find it done")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    const std::vector<Migration> list{migration(1, smallSchema), migration(2, second)};
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            const auto connection = Connection::open(database.place.address(), OpenMode::ReadWrite);
            if (!connection || !migrate(**connection, list))
                ++failures;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(failures == 0);
    Rows rows = database.connection->run("select count(*) from schema_migration");
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 2);
    if (backend == Backend::Sqlite) // nobody removed the copy of another one
        CHECK(QFileInfo(database.place.address().path() + QStringLiteral(".schema-1.backup")).size() > 4096);
}

TEST_CASE("Statements prepared before a migration work after it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto all = [&] {
        Rows rows = database.connection->run("select * from box");
        return rows.next();
    };
    CHECK_FALSE(all());
    REQUIRE(migrate(*database.connection, {migration(1, smallSchema), migration(2, second)}));
    CHECK_NOTHROW(all());
}

TEST_CASE("A migration file that cannot be understood is refused before anything is sent")
{
    const auto parse = [](const char *text) { return Migration::parse(2, QStringLiteral("x"), text); };
    CHECK(failedWith(parse("-- step: a\nselect 1\n"), ErrorCode::SchemaFailed)); // compatible with whom?
    CHECK(failedWith(parse("-- minimum compatible: 3\n-- step: a\nselect 1\n"), ErrorCode::SchemaFailed));
    CHECK(failedWith(parse("-- minimum compatible: 1\nselect 1\n"), ErrorCode::SchemaFailed));
    CHECK(failedWith(parse("-- minimum compatible: 1\n-- step(oracle): a\nselect 1\n"), ErrorCode::SchemaFailed));
    CHECK(failedWith(parse("-- minimum compatible: 1\n-- step a\nselect 1\n"), ErrorCode::SchemaFailed));
    CHECK(failedWith(parse("-- minimum compatible: 1\n-- step: a\n\n-- step: b\nselect 1\n"), ErrorCode::SchemaFailed));
    const auto good = parse(
        "-- about\n-- minimum compatible: 1\n\n-- step: a; b\nselect 1;\n-- step(sqlite): c\nselect 2");
    REQUIRE(good);
    REQUIRE(good->steps.size() == 2);
    CHECK(good->steps[0].name == QStringLiteral("a; b"));
    CHECK(good->steps[1].dialect == QStringLiteral("sqlite"));
}

TEST_CASE("The migrations of this program make a database on both")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestPlace place(backend);
    const auto list = builtInMigrations();
    INFO(reason(list));
    REQUIRE(list);
    const auto connection = place.open(OpenMode::Create);
    const auto report = migrate(*connection, *list);
    INFO(reason(report));
    REQUIRE(report);
    CHECK(report->outcome == SchemaOutcome::Upgraded);
}
