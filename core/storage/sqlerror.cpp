// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include <QSqlError>

#include <sqlite3.h>

namespace loket::storage {

Trouble troubleOfSqlite(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Trouble::Unique;
    case SQLITE_BUSY_SNAPSHOT:
        return Trouble::Retryable;
    case SQLITE_IOERR_WRITE:   // a file size limit
    case SQLITE_IOERR_SHMSIZE: // no room to extend -shm
        return Trouble::Full;
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_CONSTRAINT:
        return Trouble::Constraint;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Trouble::Busy;
    case SQLITE_FULL:
        return Trouble::Full;
    case SQLITE_READONLY:
        return Trouble::ReadOnly;
    case SQLITE_NOTADB:
        return Trouble::NotADatabase;
    case SQLITE_CORRUPT:
        return Trouble::Damaged;
    default:
        return Trouble::Other;
    }
}

Trouble troubleOfPostgres(const QString &sqlState)
{
    const auto is = [&sqlState](const char *code) { return sqlState == QLatin1String(code); };
    if (is("23505"))
        return Trouble::Unique;
    if (is("40001") || is("40P01"))
        return Trouble::Retryable;
    if (is("55P03") || is("57014")) // lock_timeout, statement_timeout
        return Trouble::Busy;
    if (is("53100"))
        return Trouble::Full;
    if (is("25006"))
        return Trouble::ReadOnly;
    if (is("XX001") || is("XX002"))
        return Trouble::Damaged;
    // 25P03: the server ended an idle transaction together with its session; 57Pxx: shutting down or starting up
    if (sqlState.startsWith(QLatin1String("08")) || sqlState.startsWith(QLatin1String("57P")) || is("25P03"))
        return Trouble::Lost;
    if (sqlState.startsWith(QLatin1String("23")))
        return Trouble::Constraint;
    return Trouble::Other;
}

ErrorCode codeOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Unique:
    case Trouble::Stale:
        return ErrorCode::Conflict;
    case Trouble::Busy:
    case Trouble::Retryable:
        return ErrorCode::DatabaseBusy;
    case Trouble::Full:
        return ErrorCode::DatabaseFull;
    case Trouble::ReadOnly:
        return ErrorCode::DatabaseReadOnly;
    case Trouble::NotADatabase:
        return ErrorCode::NotADatabase;
    case Trouble::Damaged:
        return ErrorCode::Damaged;
    case Trouble::Lost:
        return ErrorCode::DatabaseLost;
    case Trouble::Constraint:
    case Trouble::Misuse:
    case Trouble::Other:
        break;
    }
    return ErrorCode::DatabaseFailed;
}

Error SqlError::toError() const
{
    return {code, native.isEmpty() ? text : text + QLatin1String(" (") + native + QLatin1Char(')')};
}

SqlError SqlError::misuse(const QString &text)
{
    return {codeOf(Trouble::Misuse), Trouble::Misuse, {}, text};
}

SqlError SqlError::stale(const QString &table, qint64 id)
{
    return {codeOf(Trouble::Stale), Trouble::Stale, {}, table + QLatin1Char(':') + QString::number(id)};
}

SqlError SqlError::from(Backend backend, const QSqlError &error, bool open)
{
    SqlError result;
    result.native = error.nativeErrorCode();
    // The first line only: PostgreSQL adds the refused values to it, and those may be a person's.
    result.text = error.databaseText().section(QLatin1Char('\n'), 0, 0);
    if (result.text.isEmpty())
        result.text = error.driverText();
    if (backend == Backend::Sqlite)
        result.trouble = troubleOfSqlite(result.native.toInt());
    else
        result.trouble = open ? troubleOfPostgres(result.native) : Trouble::Lost;
    result.code = codeOf(result.trouble);
    return result;
}

} // namespace loket::storage
