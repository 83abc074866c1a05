// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgresserver.h"

#include "core/storage/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace loket::storage {

namespace {

QVariant answer(QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    if (!query.exec(text))
        throw SqlError::from(Backend::Postgres, query.lastError(), database.isOpen());
    return query.next() ? query.value(0) : QVariant();
}

void limitWaits(QSqlDatabase &database, OpenMode mode)
{
    // A report may take longer than an act, for which a person stands at the counter.
    const bool reading = mode == OpenMode::ReadOnly;
    answer(database, QStringLiteral("set statement_timeout = '%1'").arg(QLatin1String(reading ? "60s" : "10s")));
    answer(database, QStringLiteral("set lock_timeout = '5s'"));
    answer(database, QStringLiteral("set idle_in_transaction_session_timeout = '60s'"));
    answer(database, QStringLiteral("set client_min_messages = error"));
    answer(database, QStringLiteral("set timezone = 'UTC'"));
    if (reading)
        answer(database, QStringLiteral("set default_transaction_read_only = on"));
}

void chooseSchema(QSqlDatabase &database, const QString &schema, OpenMode mode)
{
    if (schema.isEmpty())
        return;
    const QString name = database.driver()->escapeIdentifier(schema, QSqlDriver::TableName);
    if (mode == OpenMode::Create)
        answer(database, QLatin1String("create schema if not exists ") + name);
    answer(database, QLatin1String("set search_path = ") + name);
}

Result<void> connectTo(QSqlDatabase &database, const DatabaseAddress &address)
{
    const PostgresPlace &place = address.place();
    database.setHostName(place.host);
    database.setPort(place.port);
    database.setDatabaseName(place.database);
    database.setUserName(place.user);
    database.setConnectOptions(QStringLiteral("connect_timeout=3;tcp_user_timeout=3000;application_name=loket"));
    if (database.open())
        return {};
    // libpq gives no code for a refused connection. A missing database is the only case worth telling apart.
    const QString text = database.lastError().databaseText().section(QLatin1Char('\n'), 0, 0);
    const bool missing = text.contains(QLatin1String("does not exist")) && text.contains(QLatin1String("database"));
    return refuse(missing ? ErrorCode::DatabaseMissing : ErrorCode::ServerUnreachable, address.toString());
}

} // namespace

Result<void> openPostgres(QSqlDatabase &database, const DatabaseAddress &address, OpenMode mode)
{
    try {
        if (const auto connected = connectTo(database, address); !connected)
            return connected;
        limitWaits(database, mode);
        if (mode != OpenMode::ReadOnly
            && answer(database, QStringLiteral("show transaction_read_only")).toString() == QLatin1String("on"))
            return refuse(ErrorCode::DatabaseReadOnly, address.toString());
        chooseSchema(database, address.place().schema, mode);
        const bool exists = answer(database,
                                   QStringLiteral("select count(*) from information_schema.tables where "
                                                  "table_schema = current_schema() and "
                                                  "table_name = 'schema_migration'"))
                                .toInt()
            > 0;
        if (exists == (mode == OpenMode::Create))
            return refuse(exists ? ErrorCode::DatabaseExists : ErrorCode::DatabaseMissing, address.toString());
        return {};
    } catch (const SqlError &error) {
        return tl::make_unexpected(error.toError());
    }
}

} // namespace loket::storage
