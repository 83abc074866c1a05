// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows.h"

#include "core/storage/connection.h"
#include "core/storage/statement.h"

#include <QSqlError>

#include <utility>

namespace loket::storage {

Rows::Rows(Connection &connection, Statement &statement) : m_connection(&connection), m_statement(&statement)
{
    m_statement->inUse = true;
    ++m_connection->m_openRows;
}

Rows::Rows(Rows &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Rows::~Rows()
{
    if (m_statement == nullptr)
        return;
    m_statement->query->finish();
    m_statement->inUse = false;
    --m_connection->m_openRows;
}

bool Rows::next()
{
    if (m_statement->query->next())
        return true;
    if (const QSqlError error = m_statement->query->error(); error.isValid())
        m_connection->fail(error);
    return false;
}

QVariant Rows::value(int column) const
{
    QVariant value = m_statement->query->value(column);
    if (value.isNull())
        m_connection->fail(SqlError::misuse(QStringLiteral("null or no column %1: ").arg(column)
                                            + QString::fromStdString(m_statement->source)));
    return value;
}

bool Rows::isNull(int column) const
{
    return m_statement->query->isNull(column);
}

qint64 Rows::integer(int column) const
{
    bool whole = false;
    if (isNull(column))
        static_cast<void>(value(column)); // says what is wrong
    const qint64 number = m_statement->query->integer(column, whole);
    if (!whole)
        m_connection->fail(SqlError::misuse(QStringLiteral("no integer in column %1: ").arg(column)
                                            + QString::fromStdString(m_statement->source)));
    return number;
}

QString Rows::text(int column) const
{
    if (isNull(column))
        return value(column).toString(); // says what is wrong
    return m_statement->query->text(column);
}

QByteArray Rows::blob(int column) const
{
    return value(column).toByteArray();
}

std::optional<qint64> Rows::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Rows::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

} // namespace loket::storage
