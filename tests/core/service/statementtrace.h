// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catchqt.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

#include <set>
#include <string>
#include <vector>

namespace loket::test {

/// Hears every statement of the open connections to SQLite: what reads or writes rows.
class StatementTrace
{
public:
    StatementTrace()
    {
        for (const QString &name : QSqlDatabase::connectionNames())
            m_connections.push_back(handleOf(name));
        REQUIRE_FALSE(m_connections.empty());
        for (sqlite3 *one : m_connections)
            REQUIRE(sqlite3_trace_v2(one, SQLITE_TRACE_STMT, &StatementTrace::hear, this) == SQLITE_OK);
    }
    ~StatementTrace()
    {
        for (sqlite3 *one : m_connections)
            sqlite3_trace_v2(one, 0, nullptr, nullptr);
    }
    StatementTrace(const StatementTrace &) = delete;
    StatementTrace &operator=(const StatementTrace &) = delete;

    /// In their order.
    [[nodiscard]] const std::vector<std::string> &heard() const { return m_heard; }
    /// Each once.
    [[nodiscard]] std::set<std::string> statements() const { return {m_heard.begin(), m_heard.end()}; }

    [[nodiscard]] QStringList plan(const std::string &sql) const
    {
        QStringList steps;
        sqlite3_stmt *statement = nullptr;
        const std::string text = "explain query plan " + sql;
        REQUIRE(sqlite3_prepare_v2(m_connections.front(), text.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW)
            steps << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3)));
        sqlite3_finalize(statement);
        return steps;
    }

private:
    static sqlite3 *handleOf(const QString &connectionName)
    {
        const QVariant handle = QSqlDatabase::database(connectionName, false).driver()->handle();
        REQUIRE(handle.isValid());
        return *static_cast<sqlite3 *const *>(handle.constData());
    }
    static int hear(unsigned, void *self, void *statement, void *)
    {
        const std::string sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
        const QString start = QString::fromStdString(sql).left(7).toLower();
        if (start.startsWith(QLatin1String("select ")) || start.startsWith(QLatin1String("insert "))
            || start.startsWith(QLatin1String("update ")))
            static_cast<StatementTrace *>(self)->m_heard.push_back(sql);
        return 0;
    }

    std::vector<sqlite3 *> m_connections;
    std::vector<std::string> m_heard;
};

} // namespace loket::test
