// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schemabackup.h"

#include "core/storage/connection.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace loket::storage {

namespace {

/// Makes an empty file, which VACUUM INTO accepts, so that of two programs that upgrade at once each has its own.
/// Empty when none can be made.
QString reserveName(const QString &path, int version)
{
    constexpr int attempts = 1000;
    const QString base = path + QStringLiteral(".schema-%1").arg(version);
    QString name = base + QLatin1String(".backup");
    for (int i = 2; i < attempts; ++i) {
        if (QFile(name).open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return name;
        if (!QFileInfo::exists(name))
            break; // not taken, and still it cannot be made
        name = base + QStringLiteral("-%1.backup").arg(i);
    }
    return {};
}

/// VACUUM INTO of SQLite 3.40 leaves its file to the system's cache.
bool waitForDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

} // namespace

Result<QString> backUpSchema(Connection &connection, int version)
{
    const QString path = connection.address().path();
    const QString name = reserveName(path, version);
    if (name.isEmpty())
        return refuse(ErrorCode::FileUnwritable, path);
    try {
        connection.change("vacuum into ?", name);
    } catch (const SqlError &error) {
        QFile::remove(name);
        return tl::make_unexpected(error.toError());
    }
    if (!waitForDisk(name))
        return refuse(ErrorCode::FileUnwritable, name);
    return name;
}

} // namespace loket::storage
