// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"
#include "tests/support/must.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

namespace loket::test {

/// An empty place for a database of one case: a folder of its own, or a schema of its own on the server of this run.
/// A case for PostgreSQL fails when there is no server: it must never look as if it had been tried.
class TestPlace
{
public:
    explicit TestPlace(storage::Backend backend) : m_address(addressFor(backend)) {}
    ~TestPlace()
    {
        if (m_address.backend() == storage::Backend::Sqlite)
            return;
        if (auto connection = storage::Connection::open(m_address,
                                                        storage::OpenMode::ReadWrite)) // else nothing was made
            (*connection)->execute(QStringLiteral("drop schema %1 cascade").arg(m_address.place().schema));
    }
    TestPlace(const TestPlace &) = delete;
    TestPlace &operator=(const TestPlace &) = delete;

    [[nodiscard]] const storage::DatabaseAddress &address() const { return m_address; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// A further connection, or the failure of the case.
    [[nodiscard]] std::unique_ptr<storage::Connection> open(storage::OpenMode mode = storage::OpenMode::ReadWrite) const
    {
        auto connection = storage::Connection::open(m_address, mode);
        INFO(reason(connection));
        REQUIRE(connection);
        return std::move(*connection);
    }

private:
    storage::DatabaseAddress addressFor(storage::Backend backend)
    {
        if (backend == storage::Backend::Sqlite)
            return storage::DatabaseAddress::sqlite(m_folder.filePath(QStringLiteral("office.db")));
        static int count = 0;
        const auto server = postgresServer();
        if (!server)
            FAIL("no PostgreSQL: run by ctest, or start tests/support/postgres.sh and set LOKET_TEST_PG");
        const QString schema = QStringLiteral("t_%1_%2").arg(QCoreApplication::applicationPid()).arg(++count);
        return storage::DatabaseAddress::postgres({server->host, server->port, server->database, server->user, schema});
    }

    QTemporaryDir m_folder;
    storage::DatabaseAddress m_address;
};

inline storage::Migration migration(int version, const char *text)
{
    const auto parsed = storage::Migration::parse(version, QStringLiteral("m%1").arg(version), QByteArray(text));
    INFO(reason(parsed));
    REQUIRE(parsed);
    return *parsed;
}

/// Two tables that refer to each other, enough for the tests of statements and transactions.
inline const char
    *const smallSchema = "-- minimum compatible: 1\n"
                         "-- step: box\n"
                         "create table box (id @id@, rev @int@ not null check (rev > 0), "
                         "name text not null unique, size @int@ null) @strict@\n"
                         "-- step: blob\n"
                         "create table thing (key text primary key not null, bytes @blob@ null) @strict@\n";

/// A place with a database of the small schema and one connection to it.
struct TestDatabase {
    explicit TestDatabase(storage::Backend backend) : place(backend), connection(place.open(storage::OpenMode::Create))
    {
        const auto report = storage::Migrator(*connection, {migration(1, smallSchema)}).migrate(Instant(1000));
        INFO(reason(report));
        REQUIRE(report);
    }

    [[nodiscard]] qint64 countBoxes() const
    {
        storage::Rows rows = connection->run("select count(*) from box");
        return rows.next() ? rows.integer(0) : -1;
    }

    TestPlace place;
    std::unique_ptr<storage::Connection> connection;
};

} // namespace loket::test

/// Runs the case once on each database.
// NOLINTBEGIN(bugprone-macro-parentheses): the name of a variable
#define LOKET_ON_BOTH_DATABASES(backend)                                                                               \
    const auto backend = GENERATE(loket::storage::Backend::Sqlite, loket::storage::Backend::Postgres);                 \
    INFO((backend == loket::storage::Backend::Sqlite ? "SQLite" : "PostgreSQL"))
// NOLINTEND(bugprone-macro-parentheses)
