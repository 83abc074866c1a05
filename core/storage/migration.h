// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace loket::storage {

/// One statement of a migration.
struct MigrationStep {
    QString name;
    QString dialect; ///< empty: for every database; else `sqlite` or `postgres`
    QString sql;     ///< with the tokens of Dialect::fillDefinition()
};

/// One file NNNN_name.sql: a line `-- minimum compatible: N` (the oldest schema whose programs may use a database of
/// this one), then before each statement a line `-- step: name`, or `-- step(sqlite): name`, `-- step(postgres): name`.
struct Migration {
    int version = 0;
    QString name;
    QByteArray checksum; ///< SHA-256 of the file as it is, in hex
    int minimumCompatible = 0;
    std::vector<MigrationStep> steps;

    /// Errors: SchemaFailed with the version and what cannot be read.
    [[nodiscard]] static Result<Migration> parse(int version, const QString &name, const QByteArray &text);
};

/// The migrations of this program, from `:/sql`, in order. Errors: SchemaFailed.
[[nodiscard]] Result<std::vector<Migration>> builtInMigrations();

} // namespace loket::storage
