// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backend.h"
#include "core/storage/sql.h"

#include <QString>

#include <string_view>

namespace loket::storage {

/// A statement's text as one database takes it.
struct PreparedText {
    QString text;
    int placeholders = 0; ///< how many `?` stand in it outside of quotes and comments
    bool writes = false;  ///< anything but a plain reading
};

/// All that differs between SQLite and PostgreSQL in the texts we send; every other line of SQL is shared.
class Dialect
{
public:
    explicit Dialect(Backend backend) : m_backend(backend) {}

    [[nodiscard]] Backend backend() const { return m_backend; }
    /// The word of `-- step(word):` in migrations.
    [[nodiscard]] QString name() const;

    [[nodiscard]] Sql beginWrite() const;
    [[nodiscard]] Sql beginRead() const;

    /// Fills `@lock@` and `@skip@` and counts the placeholders.
    [[nodiscard]] PreparedText prepare(std::string_view text) const;
    /// Fills `@id@ @int@ @blob@ @strict@`. An unknown token stays and fails in the database.
    [[nodiscard]] QString fillDefinition(QString text) const;

private:
    Backend m_backend;
};

} // namespace loket::storage
