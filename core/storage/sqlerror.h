// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/backend.h"

#include <QString>

class QSqlError;

namespace loket::storage {

/// What kind of failure a statement met; decided by the database's own code, never by its message.
enum class Trouble {
    Unique,     ///< the key exists: for a journal entry this means that the act had been done
    Stale,      ///< no row has the expected id and rev: somebody wrote it since it was read
    Constraint, ///< another constraint refused the row; certain to have no effect
    Busy,       ///< a lock or statement took longer than the limit
    Full,       ///< no space left
    ReadOnly,
    NotADatabase,
    Damaged,   ///< SQLite or PostgreSQL found its own file broken
    Lost,      ///< the connection is gone; nothing reconnects by itself
    Retryable, ///< deadlock or serialization failure: the same transaction may be run again
    Misuse,    ///< our own mistake: wrong number of values, null where there is none, a cursor left open
    Other,
};

/// Thrown by everything in this folder that speaks SQL and caught in `transact()` and `reading()` only; nothing above
/// ever sees it. `native` is SQLite's extended code or PostgreSQL's SQLSTATE.
struct SqlError {
    ErrorCode code = ErrorCode::DatabaseFailed;
    Trouble trouble = Trouble::Other;
    QString native{};
    QString text{};

    [[nodiscard]] Error toError() const;

    [[nodiscard]] static SqlError misuse(const QString &text);
    [[nodiscard]] static SqlError stale(const QString &table, qint64 id);
    /// `open`: whether the driver still says that it is connected.
    [[nodiscard]] static SqlError from(Backend backend, const QSqlError &error, bool open);
};

/// By SQLite's extended result code, such as 2067.
[[nodiscard]] Trouble troubleOfSqlite(int extendedCode);

/// By PostgreSQL's SQLSTATE, such as 23505.
[[nodiscard]] Trouble troubleOfPostgres(const QString &sqlState);

[[nodiscard]] ErrorCode codeOf(Trouble trouble);

} // namespace loket::storage
