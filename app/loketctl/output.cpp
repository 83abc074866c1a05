// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/output.h"

#include "app/loketctl/console.h"
#include "core/service/filewriter.h"

#include <QDir>
#include <QFileInfo>

namespace loket::ctl {

Result<std::pair<OfficeDay, OfficeDay>> periodOf(const CommandLine &line)
{
    const auto from = OfficeDay::fromText(line.value("from"));
    const auto to = line.has("to") ? OfficeDay::fromText(line.value("to")) : from;
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    if (*to < *from)
        return refuse(ErrorCode::BadPeriod);
    return std::pair(*from, *to);
}

Result<void> putOut(const CommandLine &line, const QByteArray &bytes)
{
    const QString out = line.value("out");
    return out == QLatin1String("-") ? Console::put(bytes) : writeFile(out, bytes);
}

QString besideDatabase(const CommandLine &line, const QString &ending)
{
    const QString name = QFileInfo(line.argument()).fileName() + ending;
    const QString address = line.value("database");
    const bool isServer = address.contains(QLatin1String("://"));
    return isServer ? name : QFileInfo(address).dir().filePath(name);
}

} // namespace loket::ctl
