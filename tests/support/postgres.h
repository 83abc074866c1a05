// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <optional>

namespace loket::test {

/// Where the PostgreSQL of this test run listens. Trust authentication on a unix socket, no TCP port.
struct PostgresServer {
    QString host; ///< the socket's folder, as QSqlDatabase::setHostName takes it
    int port = 0;
    QString user;     ///< may create databases
    QString database; ///< exists and stays empty: create one of your own for each case
};

/// Reads the file that the CTest fixture `postgres_start` wrote; none when the fixture has not run (a test started by
/// hand: `tests/support/postgres.sh start FILE`, then LOKET_TEST_PG=FILE).
inline std::optional<PostgresServer> postgresServer()
{
    QFile file(qEnvironmentVariable("LOKET_TEST_PG"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Text))
        return std::nullopt;
    PostgresServer server;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QString key = line.section(QLatin1Char('='), 0, 0);
        const QString value = line.section(QLatin1Char('='), 1);
        if (key == QLatin1String("host"))
            server.host = value;
        else if (key == QLatin1String("port"))
            server.port = value.toInt();
        else if (key == QLatin1String("user"))
            server.user = value;
        else if (key == QLatin1String("database"))
            server.database = value;
    }
    if (server.host.isEmpty() || server.port == 0)
        return std::nullopt;
    return server;
}

} // namespace loket::test
