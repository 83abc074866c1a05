// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

namespace loket::storage {

std::unique_ptr<Query> Query::make(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        return std::make_unique<SqliteQuery>(*static_cast<sqlite3 *const *>(handle.constData()));
    return std::make_unique<QtQuery>(database);
}

bool QtQuery::execute(const QVariantList &values)
{
    for (int i = 0; i < static_cast<int>(values.size()); ++i)
        m_query.bindValue(i, values.at(i));
    return m_query.exec();
}

SqliteQuery::~SqliteQuery()
{
    sqlite3_finalize(m_statement);
}

bool SqliteQuery::fail()
{
    m_hasRow = false;
    m_error = QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_database)), QSqlError::StatementError,
                        QString::number(sqlite3_extended_errcode(m_database)));
    return false;
}

bool SqliteQuery::prepare(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(m_database, utf8.constData(), static_cast<int>(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                           &m_statement, &rest)
        != SQLITE_OK)
        return fail();
    if (m_statement != nullptr && QByteArray(rest).trimmed().isEmpty())
        return true;
    m_error = QSqlError(QString(), QStringLiteral("not one statement"), QSqlError::StatementError,
                        QString::number(SQLITE_MISUSE));
    return false;
}

int SqliteQuery::bind(int position, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(m_statement, position);
    switch (value.metaType().id()) {
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_statement, position, value.toLongLong());
    case QMetaType::QByteArray: {
        const QByteArray &bytes = m_bytes.emplaceBack(value.toByteArray());
        return sqlite3_bind_blob64(m_statement, position, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                   SQLITE_STATIC);
    }
    default: {
        const QByteArray &bytes = m_bytes.emplaceBack(value.toString().toUtf8());
        return sqlite3_bind_text64(m_statement, position, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                   SQLITE_STATIC, SQLITE_UTF8);
    }
    }
}

bool SqliteQuery::execute(const QVariantList &values)
{
    finish();
    m_error = {};
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        if (bind(i + 1, values.at(i)) != SQLITE_OK)
            return fail();
    }
    m_isFirst = step();
    return !m_error.isValid();
}

bool SqliteQuery::next()
{
    if (m_isFirst) {
        m_isFirst = false;
        return true;
    }
    return m_hasRow && step(); // stepping on after the end would run it again
}

bool SqliteQuery::step()
{
    const int code = sqlite3_step(m_statement);
    m_hasRow = code == SQLITE_ROW;
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        return fail();
    sqlite3_reset(m_statement);
    return false;
}

void SqliteQuery::finish()
{
    sqlite3_reset(m_statement);
    m_hasRow = false;
    m_isFirst = false;
    m_bytes.clear();
}

qint64 SqliteQuery::changes() const
{
    return sqlite3_changes64(m_database);
}

bool SqliteQuery::isNull(int column) const
{
    return !m_hasRow || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QVariant SqliteQuery::value(int column) const
{
    if (!m_hasRow)
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qlonglong>(sqlite3_column_int64(m_statement, column)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_column_double(m_statement, column));
    case SQLITE_TEXT:
        return QVariant(text(column));
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        const int size = sqlite3_column_bytes(m_statement, column);
        return QVariant(size > 0 ? QByteArray(bytes, size) : QByteArray("", 0));
    }
    default:
        return {};
    }
}

qint64 SqliteQuery::integer(int column, bool &isWhole) const
{
    if (m_hasRow && sqlite3_column_type(m_statement, column) == SQLITE_INTEGER) {
        isWhole = true;
        return sqlite3_column_int64(m_statement, column);
    }
    return Query::integer(column, isWhole);
}

QString SqliteQuery::text(int column) const
{
    if (!m_hasRow || sqlite3_column_type(m_statement, column) != SQLITE_TEXT)
        return value(column).toString();
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return size > 0 ? QString::fromUtf8(utf8, size) : QStringLiteral("");
}

} // namespace loket::storage
