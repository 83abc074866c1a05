// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scrub.h"

#include "core/storage/connection.h"
#include "core/storage/tables.h"

#include <QDeadlineTimer>
#include <QThread>

namespace loket::storage {

namespace {

constexpr int patienceMs = 5000; ///< as for a lock
constexpr int againMs = 50;

bool emptyLog(Connection &connection)
{
    Rows rows = connection.run("pragma wal_checkpoint(truncate)");
    return rows.next() && rows.integer(0) == 0;
}

/// Takes the dead rows of a table out of it; false where somebody may still be looking at one. A table that is written
/// anew takes along what others may see, be it only a program that is signing in to another database of the server.
bool removeDead(Connection &connection, const QString &table)
{
    connection.execute(QLatin1String("vacuum ") + table);
    Rows rows = connection.run("select pg_stat_get_dead_tuples(cast(cast(? as text) as regclass))", table);
    return rows.next() && rows.integer(0) == 0;
}

/// Whatever stands outside the journal, and what was computed from it. No transaction, and it cannot be prepared.
/// False: some of it was looked at for longer than one waits.
bool writeAnew(Connection &connection)
{
    bool isClean = true;
    QDeadlineTimer patience(patienceMs);
    for (const Table *table : tables::all()) {
        if (table->kind() == TableKind::Journalled)
            continue;
        bool isRid = removeDead(connection, table->name());
        while (!isRid && !patience.hasExpired()) {
            QThread::msleep(againMs);
            isRid = removeDead(connection, table->name());
        }
        connection.execute(QLatin1String("vacuum full ") + table->name());
        isClean = isClean && isRid;
    }
    connection.forgetStatements();
    return isClean;
}

} // namespace

Result<bool> scrub(Connection &connection)
{
    if (connection.inTransaction() || connection.mode() == OpenMode::ReadOnly)
        return false;
    try {
        if (connection.dialect().backend() == Backend::Sqlite)
            return emptyLog(connection);
        return writeAnew(connection);
    } catch (const SqlError &error) {
        if (error.code == ErrorCode::DatabaseBusy)
            return false;
        return tl::make_unexpected(error.toError());
    }
}

} // namespace loket::storage
