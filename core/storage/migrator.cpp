// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/schemabackup.h"
#include "core/storage/transaction.h"

namespace loket::storage {

namespace {

struct Applied {
    int version = 0;
    QByteArray checksum;
    int minimumCompatible = 0;
};

bool hasSchemaTable(Connection &connection)
{
    Rows rows = connection.dialect().backend() == Backend::Sqlite
        ? connection.run("select count(*) from sqlite_schema where type = 'table' and name = 'schema_migration'")
        : connection.run("select count(*) from information_schema.tables "
                         "where table_schema = current_schema() and table_name = 'schema_migration'");
    return rows.next() && rows.integer(0) > 0;
}

std::vector<Applied> appliedMigrations(Connection &connection)
{
    std::vector<Applied> list;
    if (!hasSchemaTable(connection))
        return list;
    Rows rows = connection.run("select version, checksum, minimum_compatible from schema_migration order by version");
    while (rows.next())
        list.push_back({static_cast<int>(rows.integer(0)), rows.text(1).toLatin1(), static_cast<int>(rows.integer(2))});
    return list;
}

void createSchemaTable(Connection &connection)
{
    connection.execute(connection.dialect().fillDefinition(
        QStringLiteral("create table if not exists schema_migration (version @int@ primary key check (version > 0), "
                       "name text not null, checksum text not null check (length(checksum) = 64), "
                       "minimum_compatible @int@ not null, applied_at @int@ not null) @strict@")));
}

/// A statement that the database refused is a failed step; a full disk or a lost server says so itself.
Result<void> stepFailed(const Migration &migration, const MigrationStep &step, const SqlError &error)
{
    const bool own = error.code == ErrorCode::DatabaseFailed || error.code == ErrorCode::Conflict;
    return refuse(own ? ErrorCode::SchemaFailed : error.code,
                  QStringLiteral("%1: ").arg(migration.version) + step.name + QLatin1String(": ")
                      + error.toError().detail);
}

} // namespace

Migrator::Migrator(Connection &connection, std::vector<Migration> migrations)
    : m_connection(connection)
    , m_migrations(std::move(migrations))
{
    for (std::size_t i = 0; i < m_migrations.size(); ++i)
        Q_ASSERT(m_migrations[i].version == static_cast<int>(i) + 1);
}

Result<SchemaReport> Migrator::read()
{
    const int known = static_cast<int>(m_migrations.size());
    const std::vector<Applied> applied = appliedMigrations(m_connection);
    SchemaReport report;
    report.version = static_cast<int>(applied.size());
    // A newer program may have changed anything, so what it says of itself counts before what we would compare.
    if (!applied.empty() && applied.back().version > known && applied.back().minimumCompatible > known)
        return refuse(ErrorCode::SchemaNewer, QString::number(applied.back().version));
    for (std::size_t i = 0; i < applied.size(); ++i) {
        const Applied &row = applied[i];
        const int expected = static_cast<int>(i) + 1;
        if (row.version != expected || (expected <= known && row.checksum != m_migrations[i].checksum))
            return refuse(ErrorCode::SchemaChanged, QString::number(expected));
    }
    if (report.version != known)
        report.outcome = report.version < known ? SchemaOutcome::Older : SchemaOutcome::NewerCompatible;
    return report;
}

Result<SchemaReport> Migrator::inspect()
{
    return reading(m_connection, [this] { return read(); });
}

Result<SchemaReport> Migrator::migrate(Instant now)
{
    Result<SchemaReport> before = inspect();
    if (!before || before->outcome != SchemaOutcome::Older)
        return before;
    m_connection.forgetStatements();
    SchemaReport report;
    if (before->version > 0 && m_connection.dialect().backend() == Backend::Sqlite) {
        const Result<QString> backup = backUpSchema(m_connection, before->version);
        if (!backup)
            return tl::make_unexpected(backup.error());
        report.backup = *backup;
    }
    Result<bool> more = true;
    while (more && *more) {
        more = transact(m_connection, [this, now] { return applyNext(now); });
        m_connection.forgetStatements();
    }
    if (!more)
        return tl::make_unexpected(more.error());
    Result<SchemaReport> after = inspect();
    if (!after)
        return after;
    report.outcome = after->outcome == SchemaOutcome::Current ? SchemaOutcome::Upgraded : after->outcome;
    report.version = after->version;
    return report;
}

void Migrator::lockOthersOut()
{
    if (m_connection.dialect().backend() == Backend::Sqlite)
        return; // BEGIN IMMEDIATE has done it
    // The limits of an act do not hold for the rebuilding of a table.
    m_connection.execute(QStringLiteral("set local statement_timeout = 0"));
    m_connection.execute(QStringLiteral("set local lock_timeout = '60s'"));
    m_connection.execute(QStringLiteral("select pg_advisory_xact_lock(1280265040, hashtext(current_schema()))"));
}

/// Applies one migration; false when there is none left. What is missing is looked up again behind the lock.
Result<bool> Migrator::applyNext(Instant now)
{
    lockOthersOut();
    const Result<SchemaReport> state = read();
    if (!state)
        return tl::make_unexpected(state.error());
    if (state->outcome != SchemaOutcome::Older)
        return false;
    const Migration &next = m_migrations[static_cast<std::size_t>(state->version)];
    return apply(next, now).map([] { return true; });
}

Result<void> Migrator::apply(const Migration &migration, Instant now)
{
    if (migration.version == 1)
        createSchemaTable(m_connection);
    for (const MigrationStep &step : migration.steps) {
        if (!step.dialect.isEmpty() && step.dialect != m_connection.dialect().name())
            continue;
        try {
            m_connection.execute(m_connection.dialect().fillDefinition(step.sql));
        } catch (const SqlError &error) {
            if (error.trouble == Trouble::Retryable)
                throw;
            return stepFailed(migration, step, error);
        }
    }
    m_connection.change("insert into schema_migration (version, name, checksum, minimum_compatible, applied_at) "
                        "values (?, ?, ?, ?, ?)",
                        migration.version, migration.name, QString::fromLatin1(migration.checksum),
                        migration.minimumCompatible, now);
    return {};
}

} // namespace loket::storage
