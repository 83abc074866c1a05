// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/bound.h"
#include "core/storage/databaseaddress.h"
#include "core/storage/dialect.h"
#include "core/storage/openmode.h"
#include "core/storage/rows.h"
#include "core/storage/sql.h"
#include "core/storage/sqlerror.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

class QSqlError;
class QThread;

namespace loket::storage {

class Table;

/// One connection to one database, used by the thread that opened it and by no other. Statements are prepared once and
/// kept. Everything but open() throws SqlError; it is called inside the body of transact() or reading(), which catch
/// it. After DatabaseLost a connection stays dead: open a new one.
class Connection
{
public:
    /// Errors: see openSqlite() and openPostgres(). The schema's version is looked at by the migrator, not here.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const DatabaseAddress &address, OpenMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const DatabaseAddress &address() const { return m_address; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] OpenMode mode() const { return m_mode; }

    /// Runs a statement that answers with rows; values go to the `?` in order (see bound.h).
    template<class... Values>
    [[nodiscard]] Rows run(Sql sql, const Values &...values)
    {
        return runBound(sql, {bound(values)...});
    }
    /// Runs a statement that does not; gives the number of rows that it wrote.
    template<class... Values>
    qint64 change(Sql sql, const Values &...values)
    {
        return changeBound(sql, {bound(values)...});
    }
    /// Reads all columns of a table in the order of its declaration; `tail` begins with `where` or `order by`.
    template<class... Values>
    [[nodiscard]] Rows select(const Table &table, Sql tail, const Values &...values)
    {
        return runBound(selectText(table, tail), {bound(values)...});
    }
    /// The same with values made by bound() beforehand.
    [[nodiscard]] Rows runBound(Sql sql, const QVariantList &values);
    qint64 changeBound(Sql sql, const QVariantList &values);
    /// Writes some columns of one row; see TableSql::update().
    qint64 changeRow(const Table &table, quint64 columns, const QVariantList &values);

    /// Sends a text as it is, without values. For the migrator and tests only.
    void execute(const QString &definition);
    /// Drops all prepared statements: those over a changed table are no longer good. No Rows may be open.
    void forgetStatements();

    /// Marks the running transaction as one that must not be committed, whoever catches the error, and throws it.
    [[noreturn]] void fail(const SqlError &error);

    [[nodiscard]] bool inTransaction() const { return m_state != State::Idle; }

private:
    friend class Rows;
    friend class TransactionScope;
    friend class Joined;

    enum class State { Idle, Reading, Writing };

    Connection(const DatabaseAddress &address, OpenMode mode);
    void begin(Sql how);
    void commit();
    void rollback();
    Sql selectText(const Table &table, Sql tail);
    Statement &statementFor(Sql sql);
    Statement &start(Sql sql, const QVariantList &values);
    [[noreturn]] void fail(const QSqlError &error);

    DatabaseAddress m_address;
    Dialect m_dialect;
    OpenMode m_mode;
    QThread *m_thread;
    QSqlDatabase m_database;
    std::unordered_map<std::string_view, std::unique_ptr<Statement>> m_statements; // keys point into the statements
    std::map<std::pair<const Table *, const char *>, std::string> m_selects;       // texts made of declaration and tail
    std::map<std::pair<const Table *, quint64>, std::string> m_updates;
    int m_openRows = 0;
    qint64 m_writes = 0; // statements that may have written, ever
    State m_state = State::Idle;
    std::optional<Error> m_poison; // why the running transaction must not be committed
    bool m_walReady = false;
};

} // namespace loket::storage
