// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"

#include "core/storage/folderrules.h"
#include "core/storage/sqlerror.h"
#include "core/storage/sqliteheader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

namespace loket::storage {

namespace {

QString ask(QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(text))
        throw SqlError::from(Backend::Sqlite, query.lastError(), true);
    return query.next() ? query.value(0).toString() : QString();
}

/// Sets a value and reads it back: SQLite ignores what it does not know.
void set(QSqlDatabase &database, const char *name, int value)
{
    const QString pragma = QLatin1String("pragma ") + QLatin1String(name);
    ask(database, pragma + QLatin1Char('=') + QString::number(value));
    if (ask(database, pragma) != QString::number(value))
        throw SqlError::misuse(pragma);
}

void connect(QSqlDatabase &database, const QString &path, const QString &options)
{
    database.setDatabaseName(path);
    database.setConnectOptions(options);
    if (!database.open())
        throw SqlError::from(Backend::Sqlite, database.lastError(), true);
    set(database, "trusted_schema", 0);  // no function with effects may hide in the schema of a file that was changed
    set(database, "cell_size_check", 1); // finds a damaged page earlier
    ask(database, QStringLiteral("pragma mmap_size=0")); // a read error would be a signal and no error code
    ask(database, QStringLiteral("select count(*) from sqlite_schema")); // the first true reading of the file
}

void connectForWriting(QSqlDatabase &database, const QString &path)
{
    connect(database, path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    set(database, "synchronous", 2);
    set(database, "foreign_keys", 1);
    set(database, "secure_delete", 1);
    // SQLite opens a file that it may not write for reading, without a word.
    const QVariant handle = database.driver()->handle();
    auto *sqlite = handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
    if (sqlite == nullptr || sqlite3_db_readonly(sqlite, "main") != 0)
        throw SqlError{ErrorCode::DatabaseReadOnly, Trouble::ReadOnly, {}, path};
}

bool hasWriteAheadLog(const QString &path)
{
    return QFileInfo(path + QLatin1String("-wal")).size() > 0;
}

bool isLocked(const QFileInfo &file)
{
    // The bits, not whether this user may write: an administrator's rights must not undo somebody's lock.
    return !(file.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

void connectImmutable(QSqlDatabase &database, const QString &path, const QString &options)
{
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(QStringLiteral("immutable=1"));
    connect(database, url.toString(QUrl::FullyEncoded), options + QLatin1String(";QSQLITE_OPEN_URI"));
}

/// A connection that SQLite itself holds for reading makes -wal and -shm where there are none and leaves them there,
/// with an owner who may not be the office's.
void connectForReading(QSqlDatabase &database, const QString &path)
{
    const QString patient = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    const QString readOnly = patient + QLatin1String(";QSQLITE_OPEN_READONLY");
    const QFileInfo file(path);
    const bool isUnused = !QFileInfo::exists(path + QLatin1String("-wal"));
    try {
        if (isLocked(file) && isUnused)
            connectImmutable(database, path, readOnly); // nobody has it open, and nobody may write
        else if (isUnused && file.isWritable() && QFileInfo(file.absolutePath()).isWritable())
            connect(database, path, patient); // who may write takes them away again
        else
            connect(database, path, readOnly);
    } catch (const SqlError &error) {
        const int primary = error.native.toInt() & 0xff;
        // Where no -shm can be made. "immutable" would not see what a -wal holds, so it is used only without one.
        if ((primary != SQLITE_CANTOPEN && primary != SQLITE_READONLY) || hasWriteAheadLog(path))
            throw;
        database.close();
        connectImmutable(database, path, readOnly);
    }
    set(database, "query_only", 1);
}

Result<void> checkPlace(const QFileInfo &file, OpenMode mode)
{
    const QString folder = file.absolutePath();
    if (mode != OpenMode::Create && !file.exists())
        return refuse(ErrorCode::DatabaseMissing, file.filePath());
    if (mode == OpenMode::Create && (file.exists() || file.isSymLink()))
        return refuse(ErrorCode::DatabaseExists, file.filePath());
    if (file.isDir())
        return refuse(ErrorCode::NotADatabase, file.filePath());
    if (!QFileInfo(folder).isDir())
        return refuse(ErrorCode::FileUnwritable, file.filePath());
    if (const QString type = networkFolder(folder); !type.isEmpty())
        return refuse(ErrorCode::NetworkFolder, type);
    if (const QString synced = syncedFolder(folder); !synced.isEmpty() && mode != OpenMode::ReadOnly)
        return refuse(ErrorCode::SyncedFolder, synced);
    return {};
}

Result<void> createFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) // of two that try at once only one gets it
        return {};
    return refuse(QFileInfo::exists(path) ? ErrorCode::DatabaseExists : ErrorCode::FileUnwritable, path);
}

Result<void> checkHeader(const QFileInfo &file, OpenMode mode)
{
    const Result<SqliteHeader> header = readSqliteHeader(file.filePath());
    if (!header)
        return tl::make_unexpected(header.error());
    if (header->applicationId != sqliteApplicationId)
        return refuse(ErrorCode::NotADatabase, file.filePath());
    // -wal and -shm are made in the folder, so it must be writable too.
    if (mode == OpenMode::ReadWrite
        && (isLocked(file) || !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()))
        return refuse(ErrorCode::DatabaseReadOnly, file.filePath());
    return {};
}

/// What SQLite says of a place that cannot be written, once it is known that the file can be read.
Error explain(const SqlError &error, const QString &path)
{
    const int primary = error.native.toInt() & 0xff;
    if (primary == SQLITE_CANTOPEN || primary == SQLITE_READONLY || error.trouble == Trouble::ReadOnly)
        return {ErrorCode::DatabaseReadOnly, path};
    return error.code == ErrorCode::NotADatabase ? Error{error.code, path} : error.toError();
}

} // namespace

void useWriteAheadLog(QSqlDatabase &database)
{
    if (ask(database, QStringLiteral("pragma journal_mode")) == QLatin1String("wal"))
        return;
    if (ask(database, QStringLiteral("pragma journal_mode=wal")) != QLatin1String("wal"))
        throw SqlError::misuse(QStringLiteral("pragma journal_mode=wal"));
}

Result<void> openSqlite(QSqlDatabase &database, const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    Result<void> checked = checkPlace(file, mode);
    if (checked)
        checked = mode == OpenMode::Create ? createFile(path) : checkHeader(file, mode);
    if (!checked)
        return checked;
    try {
        if (mode == OpenMode::ReadOnly) {
            connectForReading(database, path);
        } else {
            connectForWriting(database, path);
            if (mode == OpenMode::Create) {
                set(database, "application_id",
                    sqliteApplicationId); // before WAL, so that it stands in the file itself
                useWriteAheadLog(database);
            }
        }
        return {};
    } catch (const SqlError &error) {
        database.close();
        if (mode == OpenMode::Create)
            QFile::remove(path);
        return tl::make_unexpected(explain(error, path));
    }
}

} // namespace loket::storage
