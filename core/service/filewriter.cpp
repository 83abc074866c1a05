// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/filewriter.h"

#include <QFileInfo>
#include <QSaveFile>

namespace loket {

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const auto refused = [&path] {
        // What the system says of it is in English, or in the language that the system has been given.
        return refuse(ErrorCode::FileUnwritable, path.isEmpty() ? QStringLiteral("\"\"") : path);
    };
    // QSaveFile would write straight through a device or a pipe; only files are replaced.
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return refused();
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    const bool taken = file.write(content) == content.size();
    // Up to 16 KiB stand in a buffer until now: without this look `commit()` puts an empty file in place of the old one
    // and says true.
    if (!taken || !file.flush()) {
        const auto answer = refused();
        file.cancelWriting();
        file.commit();
        return answer;
    }
    if (!file.commit())
        return refused();
    return {};
}

} // namespace loket
