// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"

#include <memory>
#include <string>

namespace loket::storage {

/// A prepared statement, kept for as long as its connection. Private to connection and rows.
struct Statement {
    std::string source; ///< the text as written, the key of the connection's store
    std::unique_ptr<Query> query;
    int placeholders = 0;
    bool writes = false;
    bool inUse = false; ///< a Rows reads from it
};

} // namespace loket::storage
