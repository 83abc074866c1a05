// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>

#include <string>

namespace loket::storage {

/// A prepared statement, kept for as long as its connection. Private to connection and rows.
struct Statement {
    std::string source; ///< the text as written, the key of the connection's store
    QSqlQuery query;
    int placeholders = 0;
    bool writes = false;
    bool inUse = false; ///< a Rows reads from it
};

} // namespace loket::storage
