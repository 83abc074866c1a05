// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/connection.h"
#include "core/storage/transactionscope.h"

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace loket::storage {

/// The untyped inside of transact() and reading(): runs `work` in a transaction of its own, or in the running one.
[[nodiscard]] Failure runWriting(Connection &connection, const std::function<Failure()> &work);
[[nodiscard]] Failure runReading(Connection &connection, const std::function<Failure()> &work);

template<class Body, class Run>
auto inTransaction(Connection &connection, Body &body, Run run) -> std::invoke_result_t<Body &>
{
    std::optional<std::invoke_result_t<Body &>> result;
    const Failure failure = run(connection, [&body, &result]() -> Failure {
        result.emplace(body());
        return result->has_value() ? Failure() : Failure(result->error());
    });
    if (failure)
        return tl::make_unexpected(*failure);
    return std::move(*result);
}

/// The only way anything is written. Begins a write (on SQLite no other program writes until the end), runs `body`,
/// which returns a Result, and commits; on an error of the body or of the database everything is rolled back. A
/// deadlock on PostgreSQL runs the body again, at most five times in all: it must have no effect but on the database.
///
/// Inside a Batch, or inside another transact(), it joins the running transaction: nothing is committed yet, and an
/// error of the database, or a refusal after something was written, makes the commit of the whole fail.
/// Errors: those of the body; CommitUncertain: retry with the same id (design 4); Conflict: a row has moved on or a key
/// exists; DatabaseBusy, DatabaseFull, DatabaseLost, DatabaseReadOnly, DatabaseFailed, Damaged. Throws nothing of its
/// own.
template<class Body>
auto transact(Connection &connection, Body &&body) -> std::invoke_result_t<Body &>
{
    return inTransaction(connection, body, runWriting);
}

/// Runs `body` over one state of the database: what others commit meanwhile is not seen. Nothing can be written on
/// PostgreSQL and nothing may be on SQLite. Joins a running transaction. Keep it short on the writing connection.
template<class Body>
auto reading(Connection &connection, Body &&body) -> std::invoke_result_t<Body &>
{
    return inTransaction(connection, body, runReading);
}

} // namespace loket::storage
