// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <QVariantList>

#include <memory>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

namespace loket::storage {

/// A statement as the database's own library prepared it. Private to connection and rows.
class Query
{
public:
    Query() = default;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    virtual ~Query() = default;

    /// SQLite is asked through its C API and not through Qt Sql, which describes every column anew each time and keeps
    /// texts in UTF-16: an act at the counter costs half as much CPU.
    [[nodiscard]] static std::unique_ptr<Query> make(const QSqlDatabase &database);

    [[nodiscard]] virtual bool prepare(const QString &text) = 0;
    /// Binds all values and runs up to the first row.
    [[nodiscard]] virtual bool execute(const QVariantList &values) = 0;
    /// Goes to the next row; false after the last one and on an error.
    [[nodiscard]] virtual bool next() = 0;
    virtual void finish() = 0;
    /// Rows that the last run wrote.
    [[nodiscard]] virtual qint64 changes() const = 0;
    /// Of the last call; not valid when it went well.
    [[nodiscard]] virtual QSqlError error() const = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual QVariant value(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column, bool &isWhole) const { return value(column).toLongLong(&isWhole); }
    [[nodiscard]] virtual QString text(int column) const { return value(column).toString(); }
};

/// Through Qt Sql, for PostgreSQL.
class QtQuery final : public Query
{
public:
    explicit QtQuery(const QSqlDatabase &database) : m_query(database) {}

    bool prepare(const QString &text) override { return m_query.prepare(text); }
    bool execute(const QVariantList &values) override;
    bool next() override { return m_query.next(); }
    void finish() override { m_query.finish(); }
    qint64 changes() const override { return m_query.numRowsAffected(); }
    QSqlError error() const override { return m_query.lastError(); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    QVariant value(int column) const override { return m_query.value(column); }

private:
    QSqlQuery m_query;
};

class SqliteQuery final : public Query
{
public:
    explicit SqliteQuery(sqlite3 *database) : m_database(database) {}
    ~SqliteQuery() override;

    bool prepare(const QString &text) override;
    bool execute(const QVariantList &values) override;
    bool next() override;
    void finish() override;
    qint64 changes() const override;
    QSqlError error() const override { return m_error; }
    bool isNull(int column) const override;
    QVariant value(int column) const override;
    qint64 integer(int column, bool &isWhole) const override;
    QString text(int column) const override;

private:
    bool step();
    [[nodiscard]] int bind(int position, const QVariant &value);
    /// Keeps what SQLite says of its last call.
    bool fail();

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    bool m_hasRow = false;     ///< the statement stands on a row
    bool m_isFirst = false;    ///< and next() has not given it yet
    QList<QByteArray> m_bytes; ///< what the bound texts point to
    QSqlError m_error;
};

} // namespace loket::storage
