// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch.h"

#include "core/storage/connection.h"

namespace loket::storage {

Batch::Batch(std::unique_ptr<TransactionScope> scope) : m_scope(std::move(scope)) {}

Result<Batch> Batch::begin(Connection &connection)
{
    if (connection.inTransaction())
        return tl::make_unexpected(SqlError::misuse(QStringLiteral("a batch inside a transaction")).toError());
    try {
        return Batch(std::make_unique<TransactionScope>(connection, TransactionScope::Kind::Write));
    } catch (const SqlError &error) {
        return tl::make_unexpected(error.toError());
    }
}

Result<void> Batch::commit()
{
    if (!m_scope)
        return tl::make_unexpected(SqlError::misuse(QStringLiteral("the batch is over")).toError());
    const Ending ending = m_scope->commit();
    m_scope.reset();
    if (ending.failure)
        return tl::make_unexpected(*ending.failure);
    return {};
}

} // namespace loket::storage
