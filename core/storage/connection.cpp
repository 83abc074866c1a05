// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/table.h"

#include "core/storage/postgresserver.h"
#include "core/storage/sqlitefile.h"
#include "core/storage/statement.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <atomic>

namespace loket::storage {

namespace {

QString uniqueName()
{
    static std::atomic<int> last = 0; // QSqlDatabase keeps its connections by name in one list of the whole process
    return QStringLiteral("loket-%1").arg(++last);
}

} // namespace

Connection::Connection(const DatabaseAddress &address, OpenMode mode)
    : m_address(address)
    , m_dialect(address.backend())
    , m_mode(mode)
    , m_thread(QThread::currentThread())
    , m_database(QSqlDatabase::addDatabase(
          address.backend() == Backend::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), uniqueName()))
{
}

Connection::~Connection()
{
    Q_ASSERT(m_openRows == 0);
    m_statements.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase(); // removing it while a copy lives is an error of Qt's own
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseAddress &address, OpenMode mode)
{
    std::unique_ptr<Connection> connection(new Connection(address, mode));
    if (!connection->m_database.isValid())
        return refuse(ErrorCode::DatabaseFailed, connection->m_database.driverName());
    const Result<void> opened = address.backend() == Backend::Sqlite
        ? openSqlite(connection->m_database, address.path(), mode)
        : openPostgres(connection->m_database, address, mode);
    if (!opened)
        return tl::make_unexpected(opened.error());
    return connection;
}

Sql Connection::selectText(const Table &table, Sql tail)
{
    auto &text = m_selects[{&table, tail.text().data()}];
    if (text.empty())
        text = table.sql().columns() + std::string(tail.text());
    return Sql(text);
}

qint64 Connection::changeRow(const Table &table, quint64 columns, const QVariantList &values)
{
    auto &text = m_updates[{&table, columns}];
    if (text.empty())
        text = table.sql().update(columns);
    return changeBound(Sql(text), values);
}

Statement &Connection::statementFor(Sql sql)
{
    if (const auto found = m_statements.find(sql.text()); found != m_statements.end())
        return *found->second;
    const PreparedText prepared = m_dialect.prepare(sql.text());
    auto statement = std::make_unique<Statement>(
        Statement{std::string(sql.text()), Query::make(m_database), prepared.placeholders, prepared.writes, false});
    if (!statement->query->prepare(prepared.text))
        fail(statement->query->error());
    Statement &result = *statement;
    m_statements.emplace(result.source, std::move(statement));
    return result;
}

Statement &Connection::start(Sql sql, const QVariantList &values)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    Statement &statement = statementFor(sql);
    // Qt stores NULL for a value that is missing and says that all went well.
    if (values.size() != statement.placeholders)
        fail(SqlError::misuse(QStringLiteral("%1 values for: ").arg(values.size())
                              + QString::fromStdString(statement.source)));
    if (statement.inUse)
        fail(SqlError::misuse(QStringLiteral("still being read: ") + QString::fromStdString(statement.source)));
    if (statement.writes)
        ++m_writes;
    if (!statement.query->execute(values)) {
        const QSqlError error = statement.query->error();
        statement.query->finish();
        fail(error);
    }
    return statement;
}

Rows Connection::runBound(Sql sql, const QVariantList &values)
{
    return {*this, start(sql, values)};
}

qint64 Connection::changeBound(Sql sql, const QVariantList &values)
{
    Statement &statement = start(sql, values);
    const qint64 count = statement.query->changes();
    statement.query->finish();
    return count;
}

void Connection::execute(const QString &definition)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    ++m_writes;
    QSqlQuery query(m_database);
    if (!query.exec(definition))
        fail(query.lastError());
}

void Connection::begin(Sql how)
{
    if (m_dialect.backend() == Backend::Sqlite)
        change(how);
    else // cannot be prepared
        execute(QString::fromUtf8(how.text().data(), static_cast<qsizetype>(how.text().size())));
}

void Connection::commit()
{
    if (m_dialect.backend() == Backend::Sqlite) {
        change("commit"); // the driver's own commit() drops the error code
        return;
    }
    // PostgreSQL answers COMMIT of a failed transaction with success and the word ROLLBACK, which only the driver's own
    // commit() looks at.
    if (!m_database.commit())
        fail(m_database.lastError());
}

void Connection::rollback()
{
    if (m_dialect.backend() == Backend::Sqlite)
        change("rollback");
    else
        execute(QStringLiteral("rollback"));
}

void Connection::forgetStatements()
{
    Q_ASSERT(m_openRows == 0);
    m_statements.clear();
}

void Connection::fail(const QSqlError &error)
{
    fail(SqlError::from(m_dialect.backend(), error, m_database.isOpen()));
}

void Connection::fail(const SqlError &error)
{
    if (inTransaction() && !m_poison)
        m_poison = error.toError();
    throw error;
}

} // namespace loket::storage
