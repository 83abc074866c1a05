// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/backend.h"

#include <QString>

namespace loket::storage {

/// Where a PostgreSQL database is. The password never stands here: libpq takes it from its own places.
struct PostgresPlace {
    QString host; ///< name, number, or the folder of a unix socket
    int port = 5432;
    QString database;
    QString user;
    QString schema{}; ///< empty: the server's default

    bool operator==(const PostgresPlace &) const = default;
};

/// Where an office's database is: a file of this machine, or a server.
class DatabaseAddress
{
public:
    [[nodiscard]] static DatabaseAddress sqlite(const QString &path);
    [[nodiscard]] static DatabaseAddress postgres(const PostgresPlace &place);

    /// Reads `postgresql://user@host:port/database?schema=x`, with `&host=/folder` for a unix socket (`&port=`, `&user=` as
    /// libpq has them too), or takes the text for a path. Errors: NotADatabase with what cannot be understood.
    [[nodiscard]] static Result<DatabaseAddress> parse(const QString &text);

    [[nodiscard]] Backend backend() const { return m_backend; }
    [[nodiscard]] const QString &path() const { return m_path; }         ///< SQLite: absolute
    [[nodiscard]] const PostgresPlace &place() const { return m_place; } ///< PostgreSQL
    /// For details of errors: the path, or the server and database.
    [[nodiscard]] QString toString() const;

    bool operator==(const DatabaseAddress &) const = default;

private:
    Backend m_backend = Backend::Sqlite;
    QString m_path;
    PostgresPlace m_place;
};

} // namespace loket::storage
