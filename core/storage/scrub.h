// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

namespace loket::storage {

class Connection;

/// What was deleted leaves the office's files too. SQLite has overwritten it in its pages (`secure_delete`), but older
/// pages stand in the write-ahead log until that is emptied; a server keeps dead rows until nobody looks at them any more
/// and their tables are written anew. Called after the commit, outside any transaction. False: somebody was reading for
/// as long as one waits (5 s); then it stays until the next time, on SQLite at most until the last program closes the
/// file.
/// Errors: those of the database.
[[nodiscard]] Result<bool> scrub(Connection &connection);

} // namespace loket::storage
