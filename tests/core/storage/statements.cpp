// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/testdatabase.h"

#include <type_traits>

using namespace loket;
using namespace loket::storage;
using loket::test::failedWith;
using loket::test::reason;
using loket::test::TestDatabase;

// A text put together at run time is no statement.
static_assert(!std::is_constructible_v<Sql, const char *>);
static_assert(!std::is_constructible_v<Sql, std::string>);
static_assert(!std::is_constructible_v<Sql, std::string_view>);
static_assert(!std::is_constructible_v<Sql, QString>);
static_assert(!std::is_constructible_v<Sql, QByteArray>);

TEST_CASE("A statement with a value too few or too many is refused before it is sent")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    Connection &connection = *database.connection;

    CHECK_THROWS_AS(connection.change("insert into box(rev, name) values (?, ?)", 1), SqlError);
    CHECK_THROWS_AS(connection.change("insert into box(rev, name) values (?, ?)", 1, QStringLiteral("a"), 3), SqlError);
    CHECK(database.countBoxes() == 0);
    // A question mark in a text or a comment is no place for a value.
    CHECK(connection.change("insert into box(rev, name) values (?, 'why? \"so?\"') -- what?", 1) == 1);
    CHECK(database.countBoxes() == 1);
}

TEST_CASE("A null QString is stored as the empty text and only an empty optional as NULL")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    Connection &connection = *database.connection;

    connection.change("insert into box(rev, name, size) values (?, ?, ?)", 1, QString(), std::optional<qint64>());
    connection.change("insert into thing(key, bytes) values (?, ?)", QStringLiteral("empty"), QByteArray());
    {
        Rows rows = connection.run("select name, size from box");
        REQUIRE(rows.next());
        CHECK(rows.text(0) == QString(QLatin1String("")));
        CHECK(rows.optionalText(0).has_value());
        CHECK(rows.isNull(1));
        CHECK(rows.optionalInteger(1) == std::nullopt);
        CHECK_THROWS_AS(rows.integer(1), SqlError);
        CHECK_THROWS_AS(rows.integer(0), SqlError);
        CHECK_THROWS_AS(rows.integer(2), SqlError);
        CHECK_FALSE(rows.next());
    }
    Rows rows = connection.run("select bytes from thing");
    REQUIRE(rows.next());
    CHECK_FALSE(rows.isNull(0));
    CHECK_THROWS_AS(connection.change("insert into box(rev, name) values (?, ?)", 1, std::optional<QString>()),
                    SqlError);
}

TEST_CASE("Values come back as they were stored")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    Connection &connection = *database.connection;
    const qint64 large = 9007199254740993; // not a double
    const QString text = QString::fromUtf8("O'Brien \\ \"x\" ? :a $1 \xF0\x9F\x98\x80 \r\n\t");
    const QByteArray bytes("\0'\\\xff", 4);

    connection.change("insert into box(rev, name, size) values (?, ?, ?)", true, text, Instant(large));
    connection.change("insert into box(rev, name, size) values (?, ?, ?)", TicketId(7), QStringLiteral("b"),
                      std::optional<Instant>(Instant(-5)));
    connection.change("insert into thing(key, bytes) values (?, ?)", QStringLiteral("k"), bytes);
    Rows rows = connection.run("select rev, name, size from box where size in (?, ?) order by size desc", large, -5);
    REQUIRE(rows.next());
    CHECK(rows.boolean(0));
    CHECK(rows.text(1) == text);
    CHECK(rows.integer(2) == large);
    Rows things = connection.run("select bytes from thing"); // beside the first one
    REQUIRE(things.next());
    CHECK(things.blob(0) == bytes);
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 7);
    CHECK(rows.integer(2) == -5);
}

TEST_CASE("A statement that is being read cannot be started again")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    Rows rows = database.connection->run("select 1");
    REQUIRE(rows.next());
    CHECK_THROWS_AS(database.countBoxes() + database.connection->run("select 1").integer(0), SqlError);
}

TEST_CASE("An unread RETURNING is finished with its rows and does not hold the commit up")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto stored = transact(*database.connection, [&]() -> Result<qint64> {
        Rows rows = database.connection->run("insert into box(rev, name) values (1, 'a'), (1, 'b') returning id");
        REQUIRE(rows.next());
        return rows.integer(0); // the second row stays unread
    });
    INFO(reason(stored));
    REQUIRE(stored);
    CHECK(database.countBoxes() == 2);
}

TEST_CASE("A commit while rows are still being read is refused and rolled back")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    {
        std::optional<Rows> kept;
        const auto stored = transact(*database.connection, [&]() -> Result<void> {
            kept.emplace(database.connection->run("insert into box(rev, name) values (1, 'a'), (1, 'b') returning id"));
            return {};
        });
        CHECK(failedWith(stored, ErrorCode::DatabaseFailed));
    }
    CHECK(database.countBoxes() == 0);
    const auto next = transact(*database.connection, [&]() -> Result<void> {
        database.connection->change("insert into box(rev, name) values (1, 'c')");
        return {};
    });
    INFO(reason(next));
    CHECK(next);
}

TEST_CASE("Errors are told apart by the code of the database")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    Connection &connection = *database.connection;
    const auto troubleOf = [](auto statement) {
        try {
            statement();
        } catch (const SqlError &error) {
            return error.trouble;
        }
        return Trouble::Other;
    };
    connection.change("insert into box(rev, name) values (1, 'a')");
    CHECK(troubleOf([&] { connection.change("insert into box(rev, name) values (1, 'a')"); }) == Trouble::Unique);
    CHECK(troubleOf([&] { connection.change("insert into box(rev, name) values (0, 'b')"); }) == Trouble::Constraint);
    CHECK_THROWS_AS(connection.run("select nothing from nowhere"), SqlError);
    CHECK(troubleOfSqlite(517) == Trouble::Retryable);
    CHECK(troubleOfSqlite(5) == Trouble::Busy);
    CHECK(troubleOfSqlite(13) == Trouble::Full);
    CHECK(troubleOfSqlite(778) == Trouble::Full);
    CHECK(troubleOfSqlite(1544) == Trouble::ReadOnly);
    CHECK(troubleOfSqlite(1034) == Trouble::Other);
    CHECK(troubleOfPostgres(QStringLiteral("40P01")) == Trouble::Retryable);
    CHECK(troubleOfPostgres(QStringLiteral("57P01")) == Trouble::Lost);
    CHECK(troubleOfPostgres(QStringLiteral("08006")) == Trouble::Lost);
}

TEST_CASE("An error's detail does not repeat the values that were refused")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestDatabase database(backend);
    const auto insert = [&]() -> Result<void> {
        database.connection->change("insert into box(rev, name) values (1, ?)", QStringLiteral("Siti Aminah"));
        return {};
    };
    REQUIRE(transact(*database.connection, insert));
    const auto again = transact(*database.connection, insert);
    REQUIRE(failedWith(again, ErrorCode::Conflict));
    CHECK_FALSE(again.error().detail.contains(QLatin1String("Siti")));
}
