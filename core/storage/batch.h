// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/transactionscope.h"

#include <memory>

namespace loket::storage {

class Connection;

/// Many acts in one transaction, for loading a whole day: one wait for the disk in place of hundreds. Every transact()
/// on the connection joins it until commit(); one error of the database or one conflict, and nothing of it is kept.
/// Destroyed without commit() it rolls back. One at a time per connection; on SQLite no other program writes meanwhile.
class Batch
{
public:
    /// Errors: DatabaseBusy and the others of a beginning write; DatabaseFailed inside a transaction.
    [[nodiscard]] static Result<Batch> begin(Connection &connection);

    /// Errors: what spoiled it first, or those of a commit (see transact()). Afterwards the batch is over either way.
    [[nodiscard]] Result<void> commit();

private:
    explicit Batch(std::unique_ptr<TransactionScope> scope);

    std::unique_ptr<TransactionScope> m_scope;
};

} // namespace loket::storage
