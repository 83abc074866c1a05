// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/sqlerror.h"

#include <QString>

#include <optional>

namespace loket::storage {

class Connection;

/// Nothing, or why it failed.
using Failure = std::optional<Error>;

/// How a transaction ended.
struct Ending {
    Failure failure{};
    bool retry = false; ///< certain to have had no effect, and may be run again
};

/// One transaction of the database; rolled back when destroyed without commit(). Private to transact(), reading() and
/// Batch. The constructor throws SqlError, nothing else does.
class TransactionScope
{
public:
    enum class Kind { Write, Read };

    TransactionScope(Connection &connection, Kind kind);
    TransactionScope(const TransactionScope &) = delete;
    TransactionScope &operator=(const TransactionScope &) = delete;
    ~TransactionScope();

    /// Refused, and rolled back, when anything went wrong inside, whoever caught it, and when rows are still being
    /// read. CommitUncertain when the database refused without saying that nothing was stored.
    [[nodiscard]] Ending commit();

private:
    void rollback() noexcept;

    Connection &m_connection;
    bool m_ended = false;
};

} // namespace loket::storage
