// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace loket::storage {

/// Whether a file system of this type lies on another machine. SQLite's WAL needs shared memory and true locks; on a
/// network share two programs would each believe that they are alone, and the file is lost.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

/// The type of the file system below an existing folder when it is a network one, else empty.
[[nodiscard]] QString networkFolder(const QString &folder);

/// The innermost folder at or above `folder` that a cloud program copies, empty when there is none. Such programs copy
/// the database without its -wal, and put an older copy back.
[[nodiscard]] QString syncedFolder(const QString &folder);

} // namespace loket::storage
