// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/folderrules.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace loket::storage {

namespace {

bool hasSyncName(const QString &name)
{
    static constexpr std::array names{"OneDrive",     "Dropbox",     "Nextcloud",   "ownCloud",
                                      "Google Drive", "GoogleDrive", "iCloudDrive", "pCloudDrive"};
    return std::any_of(names.begin(), names.end(), [&name](const char *known) {
        return name.startsWith(QLatin1String(known), Qt::CaseInsensitive); // "OneDrive - Pemko Banjarmasin" too
    });
}

/// Files that the sync programs keep in the top folder of what they copy.
bool hasSyncMarker(const QDir &folder)
{
    static const QStringList markers{QStringLiteral(".dropbox.cache"), QStringLiteral("._sync_*.db"),
                                     QStringLiteral(".sync_*.db"), QStringLiteral(".stfolder")};
    return !folder.entryList(markers, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).isEmpty();
}

QString syncedAbove(const QString &path)
{
    QDir folder(path);
    do {
        if (hasSyncName(folder.dirName()) || hasSyncMarker(folder))
            return folder.path();
    } while (folder.cdUp());
    return {};
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array types{"nfs",    "nfs3",      "nfs4",  "cifs",   "smb",   "smb2", "smb3",
                                      "smbfs",  "smbfs2",    "9p",    "afs",    "ncpfs", "coda", "ceph",
                                      "lustre", "glusterfs", "davfs", "webdav", "afpfs", "gfs2", "ocfs2"};
    static constexpr std::array drivers{"sshfs", "rclone", "davfs", "glusterfs", "ceph", "s3fs", "gvfsd-fuse", "smb"};
    const QByteArray name = type.toLower();
    const auto is = [&name](const char *known) { return name == known; };
    if (std::any_of(types.begin(), types.end(), is))
        return true;
    return name.startsWith("fuse.") && std::any_of(drivers.begin(), drivers.end(), [&name](const char *known) {
               return name.mid(5).startsWith(known);
           });
}

QString networkFolder(const QString &folder)
{
    if (QDir::fromNativeSeparators(folder).startsWith(QLatin1String("//"))) // \\server\share
        return QStringLiteral("unc");
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return isNetworkFileSystem(type) ? QString::fromLatin1(type) : QString();
}

QString syncedFolder(const QString &folder)
{
    QString found = syncedAbove(QFileInfo(folder).absoluteFilePath());
    if (!found.isEmpty())
        return found;
    const QString real = QFileInfo(folder).canonicalFilePath(); // through symbolic links
    return real.isEmpty() ? QString() : syncedAbove(real);
}

} // namespace loket::storage
