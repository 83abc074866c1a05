// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

namespace loket::storage {

namespace {

constexpr int attempts = 5;

} // namespace

/// Runs work inside the transaction that is running already.
class Joined
{
public:
    explicit Joined(Connection &connection) : m_connection(connection), m_before(connection.m_writes) {}

    Failure run(const std::function<Failure()> &work)
    {
        try {
            Failure failure = work();
            // What was written before the refusal cannot be taken back alone.
            if (failure && m_connection.m_writes != m_before && !m_connection.m_poison)
                m_connection.m_poison = failure;
            return failure;
        } catch (const SqlError &error) {
            if (!m_connection.m_poison)
                m_connection.m_poison = error.toError();
            return error.toError();
        }
    }

    static bool isReading(const Connection &connection) { return connection.m_state == Connection::State::Reading; }

private:
    Connection &m_connection;
    qint64 m_before;
};

namespace {

Ending runOnce(Connection &connection, TransactionScope::Kind kind, const std::function<Failure()> &work)
{
    try {
        TransactionScope scope(connection, kind);
        if (Failure failure = work())
            return {std::move(failure), false}; // the scope rolls back
        return scope.commit();
    } catch (const SqlError &error) {
        return {error.toError(), error.trouble == Trouble::Retryable};
    }
}

} // namespace

Failure runWriting(Connection &connection, const std::function<Failure()> &work)
{
    if (connection.inTransaction()) {
        if (Joined::isReading(connection))
            return SqlError::misuse(QStringLiteral("a write inside a reading")).toError();
        return Joined(connection).run(work);
    }
    Ending ending;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        ending = runOnce(connection, TransactionScope::Kind::Write, work);
        if (!ending.retry)
            break;
    }
    return ending.failure;
}

Failure runReading(Connection &connection, const std::function<Failure()> &work)
{
    if (connection.inTransaction())
        return Joined(connection).run(work);
    Ending ending = runOnce(connection, TransactionScope::Kind::Read, work);
    if (ending.failure && ending.failure->code == ErrorCode::CommitUncertain)
        ending.failure->code = ErrorCode::DatabaseFailed; // nothing was written, so nothing is uncertain
    return ending.failure;
}

} // namespace loket::storage
