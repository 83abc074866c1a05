// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/result.h"
#include "core/storage/migration.h"

#include <QString>

#include <vector>

namespace loket::storage {

class Connection;

enum class SchemaOutcome {
    Current,         ///< as this program knows it
    Upgraded,        ///< migrations were applied (all of them to a new database)
    Older,           ///< from inspect() only: migrations are missing
    NewerCompatible, ///< of a newer program, which says that this one may use it
};

struct SchemaReport {
    SchemaOutcome outcome = SchemaOutcome::Current;
    int version = 0;  ///< of the database, afterwards; 0: none yet
    QString backup{}; ///< SQLite: the copy that was made before an upgrade
};

/// Brings a database to the schema of this program. Each migration is one transaction with its row in
/// `schema_migration`; of several programs that start at once one does it and the others find it done.
class Migrator
{
public:
    /// `migrations`: versions 1, 2, .. without a gap. `connection` is not inside a transaction.
    Migrator(Connection &connection, std::vector<Migration> migrations);

    /// Looks and writes nothing. Errors: SchemaNewer (detail: its version), SchemaChanged (detail: the version whose
    /// recorded checksum differs), those of a reading.
    [[nodiscard]] Result<SchemaReport> inspect();

    /// Applies what is missing; before an upgrade an SQLite file is copied to `PATH.schema-N.backup`. Drops all
    /// prepared statements. Errors: those of inspect() (nothing is written then); SchemaFailed (detail: version, step
    /// and what the database said; that migration is rolled back, those before it stay); FileUnwritable (the backup);
    /// those of transact().
    [[nodiscard]] Result<SchemaReport> migrate(Instant now);

private:
    [[nodiscard]] Result<SchemaReport> read();
    [[nodiscard]] Result<bool> applyNext(Instant now);
    void lockOthersOut();
    [[nodiscard]] Result<void> apply(const Migration &migration, Instant now);

    Connection &m_connection;
    std::vector<Migration> m_migrations;
};

} // namespace loket::storage
