// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

#include <sqlite3.h>

namespace loket::bench {

/// A thin layer over the sqlite3 C API: prepare once, bind, step. Any error ends the program with SQLite's own words.
class Database
{
public:
    explicit Database(const std::string &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void execute(const char *sql);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] qint64 lastId() const { return sqlite3_last_insert_rowid(m_handle); }

private:
    sqlite3 *m_handle = nullptr;
};

class Statement
{
public:
    Statement(Database &database, const char *sql);
    ~Statement() { sqlite3_finalize(m_handle); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the values in order. Texts must live until reset().
    template<class... Values>
    Statement &with(const Values &...values)
    {
        m_next = 1;
        (bind(values), ...);
        return *this;
    }
    /// Whether there is a row.
    bool step();
    void reset() { sqlite3_reset(m_handle); }
    /// Runs to the end.
    void run();
    /// The first column of the first row.
    std::optional<qint64> value();
    /// Steps over all rows and reads every column; gives the number of rows.
    qint64 readAll();

    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_handle, column); }
    [[nodiscard]] std::string_view text(int column) const;

private:
    void bind(qint64 value) { check(sqlite3_bind_int64(m_handle, m_next++, value)); }
    void bind(int value) { bind(static_cast<qint64>(value)); }
    void bind(std::string_view text);
    void bind(std::optional<qint64> value);
    void check(int code) const;

    sqlite3 *m_database;
    sqlite3_stmt *m_handle = nullptr;
    int m_next = 1;
};

} // namespace loket::bench
