// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

/// The kinds of columns that tables are declared with. Inside core/storage only.
namespace loket::storage::tables {

inline Column integer(const char *name)
{
    return {name, ColumnType::Integer, false};
}

inline Column text(const char *name)
{
    return {name, ColumnType::Text, false};
}

inline Column bytes(const char *name)
{
    return {name, ColumnType::Bytes, false};
}

/// A text column of a later migration, with the value that older rows and their images have.
inline Column text(const char *name, QLatin1String whenMissing)
{
    return {name, ColumnType::Text, false, QVariant(QString(whenMissing))};
}

inline Column optional(const char *name)
{
    return {name, ColumnType::Integer, true};
}

/// The same for a whole number.
inline Column integer(const char *name, qint64 whenMissing)
{
    return {name, ColumnType::Integer, false, QVariant(whenMissing)};
}

/// An optional column of a later migration: older rows and their images have none.
inline Column optionalLater(const char *name)
{
    return {name, ColumnType::Integer, true, std::optional<QVariant>(std::in_place)};
}

} // namespace loket::storage::tables
