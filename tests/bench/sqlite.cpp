// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sqlite.h"

#include <cstdio>
#include <cstdlib>

namespace loket::bench {

namespace {

[[noreturn]] void stop(sqlite3 *database, const char *what)
{
    std::fprintf(stderr, "loket-bench: %s: %s\n", what, sqlite3_errmsg(database));
    std::exit(1);
}

} // namespace

Database::Database(const std::string &path)
{
    if (sqlite3_open_v2(path.c_str(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        stop(m_handle, path.c_str());
    sqlite3_busy_timeout(m_handle, 5000);
    // The same as core/storage/sqlitefile.cpp; the file is in WAL mode already.
    execute("pragma trusted_schema=0; pragma cell_size_check=1; pragma mmap_size=0; pragma synchronous=2;"
            "pragma foreign_keys=1; pragma secure_delete=1; pragma journal_mode=wal");
}

Database::~Database()
{
    sqlite3_close(m_handle);
}

void Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        stop(m_handle, sql);
}

Statement::Statement(Database &database, const char *sql) : m_database(database.handle())
{
    check(sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr));
}

void Statement::bind(std::string_view text)
{
    check(sqlite3_bind_text(m_handle, m_next++, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
}

void Statement::bind(std::optional<qint64> value)
{
    if (value)
        bind(*value);
    else
        check(sqlite3_bind_null(m_handle, m_next++));
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        stop(m_database, m_handle ? sqlite3_sql(m_handle) : "a statement");
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        stop(m_database, sqlite3_sql(m_handle));
    return code == SQLITE_ROW;
}

void Statement::run()
{
    while (step())
        ;
    reset();
}

std::optional<qint64> Statement::value()
{
    const auto result = step() ? std::optional(integer(0)) : std::nullopt;
    reset();
    return result;
}

qint64 Statement::readAll()
{
    static volatile qint64 sink = 0;
    qint64 rows = 0;
    qint64 sum = 0;
    const int columns = sqlite3_column_count(m_handle);
    while (step()) {
        ++rows;
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(m_handle, i) == SQLITE_INTEGER)
                sum += integer(i);
            else
                sum += static_cast<qint64>(text(i).size());
        }
    }
    reset();
    sink = sink + sum;
    return rows;
}

std::string_view Statement::text(int column) const
{
    const auto *bytes = sqlite3_column_text(m_handle, column);
    if (bytes == nullptr)
        return {};
    return {reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

} // namespace loket::bench
