// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>

namespace loket::storage {

class Connection;
struct Statement;

/// The rows that a statement answers with, read once, in order. Ends the statement when destroyed, and must be before
/// the transaction is committed (an unread RETURNING would hold the commit up; it is refused). Values are read by
/// column number from 0. Reading NULL by a function that has no NULL is an error and never 0 or "". On PostgreSQL the
/// rows stand in memory: a large table is read in pages by key. Throws SqlError.
class Rows
{
public:
    Rows(Rows &&other) noexcept;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    /// Goes to the next row; false after the last one.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;

private:
    friend class Connection;
    Rows(Connection &connection, Statement &statement);
    [[nodiscard]] QVariant value(int column) const;

    Connection *m_connection;
    Statement *m_statement;
};

} // namespace loket::storage
